// Van invoer naar tarief: nakijken, exact rekenen, en pas aan het eind afronden op centen.

import {
  deel,
  euros,
  gelijknamig,
  inCenten,
  maal,
  min,
  naarGetal,
  opCenten,
  NUL,
  getalOfNull,
  plus,
  type Breuk,
} from '../exact.js';
import { BOUWSTENEN, TIEN } from './bouwstenen.js';
import { controleerInvoer, vindNiveau } from './controleer-invoer.js';
import { probeer } from './probeer.js';
import { maakSom, type Som, tariefVan, type Tariefsom } from './som.js';
import type { Gedeeltelijk, Kostprijselement, TariefInvoer, TariefMelding, TariefResultaat } from './tarief-invoer.js';
import { verdeel } from './verdeel.js';

/** Invoer waar een tarief uit volgt, met haar som en de bedragen op centen. */
export interface Berekening extends Tariefsom {
  readonly invoer: TariefInvoer;
  readonly tarief: Breuk;
  readonly bedragen: ReturnType<typeof bedragenVan>;
}

/** Kijkt de invoer na en rekent haar uit; bij een fout alleen de meldingen. */
export function leesInvoer(onbekend: unknown): {
  berekening?: Berekening;
  meldingen: readonly TariefMelding[];
} {
  const meldingen = controleerInvoer(onbekend);
  if (meldingen.some(({ ernst }) => ernst === 'fout')) return { meldingen };
  const invoer = onbekend as TariefInvoer;
  const { basis, niveau } = maakSom(invoer);
  const tarief = tariefVan(niveau);
  const bedragen = bedragenVan(invoer, niveau, tarief);
  // Elk cijfer was eindig, maar de som hoeft niet in een getal te passen.
  if ([...Object.values(bedragen), naarGetal(tariefVan(basis))].every(Number.isFinite)) {
    return { berekening: { invoer, basis, niveau, tarief, bedragen }, meldingen };
  }
  return { meldingen: [...meldingen, { code: 'niet-eindig', ernst: 'fout', pad: '' }] };
}

/**
 * Het tarief per jeugdige per etmaal met zijn opbouw.
 *
 * Elk getal telt als het decimale getal dat `JSON.stringify` ervoor schrijft. Er wordt niets tussentijds afgerond;
 * bedragen in de uitkomst zijn op hele centen, half van nul af. Gooit nooit: slechte invoer geeft meldingen en `null`.
 * @param invoer een `TariefInvoer`; iets anders geeft fouten
 */
export function berekenTarief(invoer: unknown): TariefResultaat {
  return (
    probeer(() => {
      const { berekening, meldingen } = leesInvoer(invoer);
      return berekening ? metTarief(berekening, meldingen) : zonderTarief(invoer, meldingen);
    }) ?? zonderTarief(null, controleerInvoer(null))
  );
}

function bedragenVan({ dagenPerJaar, leegstand }: TariefInvoer, { plaatsen, s10 }: Som, tarief: Breuk) {
  const centen = inCenten(tarief);
  // Wat in rekening komt gaat uit van het afgeronde tarief.
  const perJaar = maal({ t: centen, n: 100n }, dagenPerJaar);
  const perHuis = maal(perJaar, plaatsen);
  return {
    tariefPerEtmaal: euros(centen),
    tariefPerEtmaalExact: naarGetal(tarief),
    perMaandPerJeugdige: opCenten(deel(perJaar, 12)),
    perJaarPerJeugdige: opCenten(perJaar),
    perJaarPerHuis: opCenten(perHuis),
    perJaarPerHuisVerwacht: opCenten(maal(perHuis, min(1, leegstand.fractie))),
    kostenPerJaar: opCenten(s10),
  };
}

/** De uitkomst bij een berekening. */
export function metTarief(berekening: Berekening, meldingen: readonly TariefMelding[]): TariefResultaat {
  const { invoer, basis, niveau, tarief, bedragen } = berekening;
  const centen = inCenten(tarief);
  const [geheel = NUL, ...delen] = gelijknamig([tarief, ...perEtmaal(basis), min(tarief, tariefVan(basis))]);
  const verdeeld = verdeel(delen, centen);
  // Zonder niveau is bouwsteen 11 nul, en de verdeling van de tien dezelfde.
  const verdeeldNiveau = basis === niveau ? verdeeld.slice(0, 10) : verdeel(perEtmaal(niveau), centen);
  const perJaar = verdeel(niveau.blokken, inCenten(niveau.s10));
  return {
    ...bedragen,
    nettoPerEtmaal: euros(centen - (verdeeldNiveau[7] ?? 0n)),
    bouwstenen: BOUWSTENEN.map(({ nummer, code }, index) => ({
      nummer,
      code,
      perEtmaal: euros(verdeeld[index] ?? 0n),
      aandeel: getalOfNull({ t: delen[index]?.t ?? 0n, n: geheel.t }),
    })),
    bouwstenenNiveau: TIEN.map(({ nummer, code }, index) => ({
      nummer,
      code,
      perEtmaal: euros(verdeeldNiveau[index] ?? 0n),
      perJaar: euros(perJaar[index] ?? 0n),
      kostprijselement: letterVan(invoer, nummer),
    })),
    kostprijselementen: elementenVan(invoer, niveau, verdeeldNiveau),
    methoden: methodenVan(invoer),
    meldingen,
  };
}

const perEtmaal = ({ blokken, s10, etmalen }: Som): Breuk[] =>
  gelijknamig(blokken, s10.n).map((blok) => deel(blok, etmalen));

function letterVan(invoer: TariefInvoer, nummer: number): Kostprijselement | 'naar-rato' {
  return invoer.kostprijselementen?.[nummer] ?? BOUWSTENEN[nummer - 1]?.kostprijselement ?? 'buiten';
}

function elementenVan(invoer: TariefInvoer, som: Som, perEtmaal: readonly bigint[]): Record<Kostprijselement, number> {
  const van = <T>(letter: string, lijst: readonly T[]): T[] =>
    lijst.filter((_, index) => letterVan(invoer, index + 1) === letter);
  const centen = (letter: string): bigint => van(letter, perEtmaal).reduce((tot, deel) => tot + deel, 0n);
  const kosten = ['a', 'b', 'c'].map((letter) => van(letter, som.blokken.slice(0, 8)).reduce(plus, NUL));
  // Leegstand is geen element op zich: haar centen gaan naar rato naar a, b en c. Zonder kosten in a, b en c is c de rest.
  const rato = centen('naar-rato');
  const totaal = kosten.reduce(plus);
  const delen = totaal.t === 0n ? [] : kosten.map((deelVan) => deel(maal({ t: rato, n: 100n }, deelVan), totaal));
  const [a = 0n, b = 0n, c = rato] = verdeel(delen, rato);
  return {
    a: euros(centen('a') + a),
    b: euros(centen('b') + b),
    c: euros(centen('c') + c),
    buiten: euros(centen('buiten')),
  };
}

/** De gemaakte keuzen, voor op papier; `onbekend` waar de invoer er geen noemt. */
function methodenVan(invoer: unknown): Record<string, string> {
  const { inkomen, overhead, gelieerdeOrganisatie, leegstand, marge, zorgzwaarte } = (invoer ??
    {}) as Gedeeltelijk<TariefInvoer>;
  const keuze = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : 'onbekend');
  const niveau = zorgzwaarte?.niveaus?.[vindNiveau(zorgzwaarte)];
  return {
    inkomen: keuze(inkomen?.wijze),
    overhead: keuze(overhead?.wijze === 'percentage' ? overhead.grondslag : overhead?.wijze),
    gelieerdeOrganisatie: gelieerdeOrganisatie ? keuze(gelieerdeOrganisatie.wijze) : 'geen',
    leegstand: keuze(leegstand?.methode),
    marge: keuze(marge?.methode),
    zorgzwaarte: niveau ? (niveau.factor == null ? 'herberekening' : 'factor') : 'geen',
  };
}

function zonderTarief(invoer: unknown, meldingen: readonly TariefMelding[]): TariefResultaat {
  return {
    tariefPerEtmaal: null,
    tariefPerEtmaalExact: null,
    nettoPerEtmaal: null,
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
