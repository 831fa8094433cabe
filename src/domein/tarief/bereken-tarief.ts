// Van invoer naar tarief: nakijken, exact rekenen, en pas aan het eind afronden op centen.

import { type Breuk, breuk, deel, EEN, euros, inCenten, maal, min, naarGetal, NUL, plus } from '../exact.js';
import { isObject } from '../json.js';
import { leesOp } from '../json-pointer.js';
import { BOUWSTENEN } from './bouwstenen.js';
import { controleerInvoer, vindNiveau } from './controleer-invoer.js';
import { maakSom, type Som, tariefVan } from './som.js';
import type {
  BouwsteenNiveau,
  Kostprijselement,
  TariefInvoer,
  TariefMelding,
  TariefResultaat,
} from './tarief-invoer.js';
import { spreid, verdeel } from './verdeel.js';

/** De invoer als daar een tarief uit volgt, met de waarschuwingen; anders alleen de meldingen. */
export function leesInvoer(invoer: unknown): { invoer: TariefInvoer | null; meldingen: readonly TariefMelding[] } {
  const meldingen = controleerInvoer(invoer);
  const fout = meldingen.some(({ ernst }) => ernst === 'fout');
  return { invoer: fout ? null : (invoer as TariefInvoer), meldingen };
}

/**
 * Het tarief per jeugdige per etmaal met zijn opbouw.
 *
 * Elk getal telt als het decimale getal dat `JSON.stringify` ervoor schrijft. Er wordt niets tussentijds afgerond;
 * bedragen in de uitkomst zijn op hele centen, half van nul af. Gooit nooit: slechte invoer geeft meldingen en `null`.
 * @param invoer een `TariefInvoer`; iets anders geeft fouten
 */
export function berekenTarief(invoer: unknown): TariefResultaat {
  const { invoer: goed, meldingen } = leesInvoer(invoer);
  if (!goed) return zonderTarief(invoer, meldingen);
  const { basis, niveau } = maakSom(goed);
  const tarief = tariefVan(niveau);
  const centen = inCenten(tarief);
  const dagen = breuk(goed.dagenPerJaar);
  const afgerond: Breuk = { t: centen, n: 100n };
  const perJaar = maal(afgerond, dagen);
  const perHuis = maal(perJaar, breuk(niveau.plaatsen));
  const kosten = inCenten(niveau.s10);
  const bedragen = {
    tariefPerEtmaal: euros(centen),
    tariefPerEtmaalExact: naarGetal(tarief),
    perMaandPerJeugdige: bedrag(deel(perJaar, breuk(12))),
    perJaarPerJeugdige: bedrag(perJaar),
    perJaarPerHuis: bedrag(perHuis),
    perJaarPerHuisVerwacht: bedrag(maal(perHuis, min(EEN, breuk(goed.leegstand.fractie)))),
    kostenPerJaar: euros(kosten),
  };
  if (!Object.values(bedragen).every(Number.isFinite)) {
    // Elk getal was eindig, maar de som past niet in een getal.
    return zonderTarief(invoer, [...meldingen, { code: 'niet-eindig', ernst: 'fout', pad: '' }]);
  }
  const delen = basis.blokken.map((blok) => deel(blok, basis.etmalen));
  delen.push(basis === niveau ? NUL : min(tarief, tariefVan(basis)));
  const verdeeld = verdeel(delen, centen);
  // Zonder gekozen niveau is bouwsteen 11 nul; dan is de verdeling van de tien dezelfde.
  const niveauCenten =
    basis === niveau
      ? verdeeld.slice(0, 10)
      : verdeel(
          niveau.blokken.map((blok) => deel(blok, niveau.etmalen)),
          centen,
        );
  return {
    ...bedragen,
    bouwstenen: BOUWSTENEN.map(({ nummer, code }, index) => ({
      nummer,
      code,
      perEtmaal: euros(verdeeld[index] ?? 0n),
      aandeel: tarief.t === 0n ? null : naarGetal(deel(delen[index] ?? NUL, tarief)),
    })),
    bouwstenenNiveau: niveauVan(goed, niveau, niveauCenten, kosten),
    kostprijselementen: elementenVan(goed, niveau, niveauCenten),
    methoden: methodenVan(goed),
    meldingen,
  };
}

const bedrag = (breuk: Breuk): number => euros(inCenten(breuk));

function letterVan(invoer: TariefInvoer, nummer: number): Kostprijselement | 'naar-rato' {
  return invoer.kostprijselementen?.[nummer] ?? BOUWSTENEN[nummer - 1]?.kostprijselement ?? 'buiten';
}

function niveauVan(invoer: TariefInvoer, som: Som, perEtmaal: readonly bigint[], kosten: bigint): BouwsteenNiveau[] {
  const perJaar = verdeel(som.blokken, kosten);
  return BOUWSTENEN.slice(0, 10).map(({ nummer, code }, index) => ({
    nummer,
    code,
    perEtmaal: euros(perEtmaal[index] ?? 0n),
    perJaar: euros(perJaar[index] ?? 0n),
    kostprijselement: letterVan(invoer, nummer),
  }));
}

// Leegstand is geen element op zich: haar centen gaan naar rato naar a, b en c. Zonder kosten in a, b en c is c de rest.
function elementenVan(invoer: TariefInvoer, som: Som, perEtmaal: readonly bigint[]): Record<Kostprijselement, number> {
  const centen: Record<Kostprijselement, bigint> = { a: 0n, b: 0n, c: 0n, buiten: 0n };
  const gewicht: Record<'a' | 'b' | 'c', Breuk> = { a: NUL, b: NUL, c: NUL };
  let naarRato = 0n;
  som.blokken.forEach((blok, index) => {
    const letter = letterVan(invoer, index + 1);
    const deel = perEtmaal[index] ?? 0n;
    if (letter === 'naar-rato') {
      naarRato += deel;
      return;
    }
    centen[letter] += deel;
    if (letter !== 'buiten' && index < 8) gewicht[letter] = plus(gewicht[letter], blok);
  });
  const totaal = plus(gewicht.a, plus(gewicht.b, gewicht.c));
  const [a, b, c] = spreid(naarRato, [gewicht.a, gewicht.b, gewicht.c], totaal) ?? [0n, 0n, naarRato];
  return {
    a: euros(centen.a + (a ?? 0n)),
    b: euros(centen.b + (b ?? 0n)),
    c: euros(centen.c + (c ?? 0n)),
    buiten: euros(centen.buiten),
  };
}

/** De gemaakte keuzen, voor op papier; `onbekend` waar de invoer er geen noemt. */
function methodenVan(invoer: unknown): Record<string, string> {
  const keuze = (pad: string): string => {
    const waarde = leesOp(invoer, pad);
    return typeof waarde === 'string' ? waarde : 'onbekend';
  };
  const niveaus = leesOp(invoer, '/zorgzwaarte/niveaus');
  const index = Array.isArray(niveaus) ? vindNiveau(niveaus, leesOp(invoer, '/zorgzwaarte/gekozen')) : -1;
  const metFactor = typeof leesOp(invoer, `/zorgzwaarte/niveaus/${index}/factor`) === 'number';
  return {
    inkomen: keuze('/inkomen/wijze'),
    overhead: keuze(leesOp(invoer, '/overhead/wijze') === 'percentage' ? '/overhead/grondslag' : '/overhead/wijze'),
    gelieerdeOrganisatie: isObject(leesOp(invoer, '/gelieerdeOrganisatie')) ? keuze('/gelieerdeOrganisatie/wijze') : 'geen',
    leegstand: keuze('/leegstand/methode'),
    marge: keuze('/marge/methode'),
    zorgzwaarte: index < 0 ? 'geen' : metFactor ? 'factor' : 'herberekening',
  };
}

function zonderTarief(invoer: unknown, meldingen: readonly TariefMelding[]): TariefResultaat {
  return {
    tariefPerEtmaal: null,
    tariefPerEtmaalExact: null,
    perMaandPerJeugdige: null,
    perJaarPerJeugdige: null,
    perJaarPerHuis: null,
    perJaarPerHuisVerwacht: null,
    kostenPerJaar: null,
    bouwstenen: [],
    bouwstenenNiveau: [],
    kostprijselementen: { a: null, b: null, c: null, buiten: null },
    methoden: methodenVan(invoer),
    meldingen,
  };
}
