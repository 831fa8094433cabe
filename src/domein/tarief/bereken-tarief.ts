// Van invoer naar tarief: nakijken, exact rekenen, en pas aan het eind afronden op centen.

import { type Breuk, eindig } from '../exact.js';
import { BOUWSTENEN, TIEN } from './bouwstenen.js';
import { controleerInvoer, vindNiveau } from './controleer-invoer.js';
import { probeer } from './probeer.js';
import { EXACT, type Rekenkunde } from './rekenkunde.js';
import { type Som, somIn, tariefIn, type Tariefsom } from './som.js';
import type { Gedeeltelijk, Kostprijselement, TariefInvoer, TariefMelding, TariefResultaat } from './tarief-invoer.js';
import { verdeel } from './verdeel.js';

/** Invoer waar een tarief uit volgt, met haar som en de bedragen op centen. */
export interface Berekening<G = Breuk> extends Tariefsom<G> {
  readonly k: Rekenkunde<G>;
  readonly invoer: TariefInvoer;
  readonly tarief: G;
  /** De bedragen van de uitkomst in hun volgorde, van `tariefPerEtmaal` tot en met `kostenPerJaar`, en het tarief van de basis. */
  readonly bedragen: readonly number[];
}

interface Lezing<G> {
  readonly berekening?: Berekening<G>;
  readonly meldingen: readonly TariefMelding[];
}

/** Kijkt de invoer na en rekent haar uit; bij een fout alleen de meldingen. */
export function leesInvoer(onbekend: unknown): Lezing<Breuk>;
export function leesInvoer<G>(onbekend: unknown, k: Rekenkunde<G>): Lezing<G>;
export function leesInvoer(onbekend: unknown, k = EXACT): Lezing<Breuk> {
  const meldingen = controleerInvoer(onbekend);
  if (meldingen.some(({ ernst }) => ernst === 'fout')) return { meldingen };
  const berekening = bereken(k, onbekend as TariefInvoer);
  return berekening
    ? { berekening, meldingen }
    : { meldingen: [...meldingen, { code: 'niet-eindig', ernst: 'fout', pad: '' }] };
}

/** Rekent nagekeken invoer uit. Elk cijfer was eindig, maar de som hoeft niet in een getal te passen: dan niets. */
function bereken<G>(k: Rekenkunde<G>, invoer: TariefInvoer): Berekening<G> | undefined {
  const { basis, niveau } = somIn(k, invoer);
  const tarief = tariefIn(k, niveau);
  const bedragen = [...bedragenVan(k, invoer, niveau, tarief), k.naar(tariefIn(k, basis))];
  return bedragen.every(Number.isFinite) ? { k, invoer, basis, niveau, tarief, bedragen } : undefined;
}

/** Rekent in de ene rekenkunde, en geeft niets als die het niet weet. */
type Eerst = <T>(reken: <G>(k: Rekenkunde<G>) => T) => T | undefined;

/** Als `berekenTarief`, en rekent het eerst met `eerst`. */
export function berekenMet(invoer: unknown, eerst?: Eerst): TariefResultaat {
  const reken = <G>(k: Rekenkunde<G>): TariefResultaat => {
    const { berekening, meldingen } = leesInvoer(invoer, k);
    return berekening ? metTarief(berekening, meldingen) : uitkomst(invoer, meldingen);
  };
  return probeer(() => eerst?.(reken) ?? reken(EXACT)) ?? uitkomst(null, controleerInvoer(null));
}

/**
 * Het tarief per jeugdige per etmaal met zijn opbouw.
 *
 * Elk getal telt als het decimale getal dat `JSON.stringify` ervoor schrijft. Er wordt niets tussentijds afgerond;
 * bedragen in de uitkomst zijn op hele centen, half van nul af. Gooit nooit: slechte invoer geeft meldingen en `null`.
 * @param invoer een `TariefInvoer`; iets anders geeft fouten
 */
export const berekenTarief = (invoer: unknown): TariefResultaat => berekenMet(invoer);

/** Op helen, half van nul af; hier is niets negatief. */
const afgerond = <G>({ vloer, plus }: Rekenkunde<G>, getal: G): G => vloer(plus(getal, 0.5));

const inCenten = <G>(k: Rekenkunde<G>, euros: G): G => afgerond(k, k.maal(euros, 100));

function bedragenVan<G>(
  k: Rekenkunde<G>,
  { dagenPerJaar, leegstand }: TariefInvoer,
  { plaatsen, s10 }: Som<G>,
  tarief: G,
): number[] {
  const { maal, euros } = k;
  const centen = inCenten(k, tarief);
  const op = (bedrag: G): number => euros(afgerond(k, bedrag));
  // Wat in rekening komt gaat uit van het afgeronde tarief.
  const perJaar = maal(centen, dagenPerJaar);
  const perHuis = maal(perJaar, plaatsen);
  return [
    euros(centen),
    k.naar(tarief),
    op(k.deel(perJaar, 12)),
    op(perJaar),
    op(perHuis),
    op(maal(perHuis, k.min(1, leegstand.fractie))),
    euros(inCenten(k, s10)),
  ];
}

/** De uitkomst bij een berekening. */
export function metTarief<G>(
  { k, invoer, basis, niveau, tarief, bedragen }: Berekening<G>,
  meldingen: readonly TariefMelding[],
): TariefResultaat {
  const { euros, maal } = k;
  const keer = (getallen: readonly G[], factor: G | number): G[] => getallen.map((getal) => maal(getal, factor));
  const perEtmaal = ({ blokken, etmalen }: Som<G>): G[] => keer(blokken, k.deel(100, etmalen));
  const centen = inCenten(k, tarief);
  // Zonder niveau is bouwsteen 11 nul, en de verdeling van de tien dezelfde.
  const zonder = basis === niveau;
  const delen = [...perEtmaal(basis), zonder ? maal(0, 0) : maal(k.min(tarief, tariefIn(k, basis)), 100)];
  const verdeeld = verdeel(k, delen, centen);
  const verdeeldNiveau = zonder ? verdeeld : verdeel(k, perEtmaal(niveau), centen);
  const perJaar = verdeel(k, keer(niveau.blokken, 100), inCenten(k, niveau.s10));
  const aandelen = k.vergelijk(tarief, 0) && keer(delen, k.deel(0.01, tarief));
  return uitkomst(invoer, meldingen, {
    bedragen,
    nettoPerEtmaal: euros(k.min(centen, verdeeldNiveau[7]!)),
    bouwstenen: BOUWSTENEN.map(({ nummer, code }, index) => ({
      nummer,
      code,
      perEtmaal: euros(verdeeld[index]!),
      aandeel: aandelen ? eindig(k.naar(aandelen[index]!)) : null,
    })),
    bouwstenenNiveau: TIEN.map(({ nummer, code }, index) => ({
      nummer,
      code,
      perEtmaal: euros(verdeeldNiveau[index]!),
      perJaar: euros(perJaar[index]!),
      kostprijselement: letterVan(invoer, nummer),
    })),
    kostprijselementen: elementenVan(k, invoer, niveau, verdeeldNiveau),
  });
}

function letterVan(invoer: TariefInvoer, nummer: number): Kostprijselement | 'naar-rato' {
  return invoer.kostprijselementen?.[nummer] ?? BOUWSTENEN[nummer - 1]?.kostprijselement ?? 'buiten';
}

function elementenVan<G>(
  k: Rekenkunde<G>,
  invoer: TariefInvoer,
  { blokken }: Som<G>,
  perEtmaal: readonly G[],
): Record<Kostprijselement, number> {
  const { plus, maal } = k;
  const som = (van: readonly G[], letter: string): G => {
    let totaal = maal(0, 0);
    van.forEach((bedrag, index) => {
      if (letterVan(invoer, index + 1) === letter) totaal = plus(totaal, bedrag);
    });
    return totaal;
  };
  // Staat leegstand zelf onder een letter, dan is er naar rato niets te verdelen.
  const kosten = ['a', 'b', 'c'].map((letter) => som(blokken, letter));
  // Leegstand is geen element op zich: haar centen gaan naar rato naar a, b en c. Zonder kosten in a, b en c is c de rest.
  const rato = som(perEtmaal, 'naar-rato');
  const totaal = kosten.reduce((tot, deel) => plus(tot, deel));
  const [a = 0, b = 0, c = rato] = k.vergelijk(totaal, 0)
    ? verdeel(
        k,
        kosten.map((deel) => k.deel(maal(rato, deel), totaal)),
        rato,
      )
    : [];
  return {
    a: k.euros(plus(som(perEtmaal, 'a'), a)),
    b: k.euros(plus(som(perEtmaal, 'b'), b)),
    c: k.euros(plus(som(perEtmaal, 'c'), c)),
    buiten: k.euros(som(perEtmaal, 'buiten')),
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

/** De uitkomst; bij een fout is er alleen wat ervoor staat. */
function uitkomst(
  invoer: unknown,
  meldingen: readonly TariefMelding[],
  {
    bedragen = [],
    nettoPerEtmaal = null,
    bouwstenen = [],
    bouwstenenNiveau = [],
    kostprijselementen = { a: null, b: null, c: null, buiten: null },
  }: Partial<TariefResultaat & Pick<Berekening, 'bedragen'>> = {},
): TariefResultaat {
  const [
    tariefPerEtmaal = null,
    tariefPerEtmaalExact = null,
    perMaandPerJeugdige = null,
    perJaarPerJeugdige = null,
    perJaarPerHuis = null,
    perJaarPerHuisVerwacht = null,
    kostenPerJaar = null,
  ] = bedragen;
  return {
    tariefPerEtmaal,
    tariefPerEtmaalExact,
    nettoPerEtmaal,
    perMaandPerJeugdige,
    perJaarPerJeugdige,
    perJaarPerHuis,
    perJaarPerHuisVerwacht,
    kostenPerJaar,
    bouwstenen,
    bouwstenenNiveau,
    kostprijselementen,
    methoden: methodenVan(invoer),
    meldingen,
  };
}
