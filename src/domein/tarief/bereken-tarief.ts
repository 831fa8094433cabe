// Van invoer naar tarief: nakijken, exact rekenen, en pas aan het eind afronden op centen.

import { type Breuk, eindig } from '../exact.js';
import { BOUWSTENEN, TIEN } from './bouwstenen.js';
import { controleerInvoer, vindNiveau } from './controleer-invoer.js';
import { KOSTPRIJSLETTERS } from './invoer-vorm.js';
import { probeer } from './probeer.js';
import { type Centen, EXACT, type Rekenkunde } from './rekenkunde.js';
import { type Som, somIn, tariefIn, type Tariefsom } from './som.js';
import type { Gedeeltelijk, Kostprijselement, TariefInvoer, TariefMelding, TariefResultaat } from './tarief-invoer.js';
import { isZeker, verdeel } from './verdeel.js';

/** Invoer waar een tarief uit volgt, met haar som en de bedragen op centen. */
export interface Berekening<G = Breuk> extends Tariefsom<G> {
  readonly k: Rekenkunde<G>;
  readonly invoer: TariefInvoer;
  readonly tarief: G;
  /** Het tarief en `kostenPerJaar`. */
  readonly centen: Centen;
  readonly jaarcenten: Centen;
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
function bereken<G>(k: Rekenkunde<G>, invoer: TariefInvoer): Berekening<G> | false {
  const { basis, niveau } = somIn(k, invoer);
  const tarief = tariefIn(k, niveau);
  const { maal, euros } = k;
  const centen = afgerond(k, tarief, 100);
  const jaarcenten = afgerond(k, niveau.s10, 100);
  // Wat in rekening komt gaat uit van het afgeronde tarief.
  const perJaar = maal(k.getal(centen), invoer.dagenPerJaar);
  const perHuis = maal(perJaar, niveau.plaatsen);
  const bedragen = [
    euros(centen),
    k.naar(tarief),
    euros(afgerond(k, k.deel(perJaar, 12), 1)),
    euros(k.vloer(perJaar)),
    euros(k.vloer(perHuis)),
    euros(afgerond(k, maal(perHuis, k.min(1, invoer.leegstand.fractie)), 1)),
    euros(jaarcenten),
    k.naar(basis === niveau ? tarief : tariefIn(k, basis)),
  ];
  return bedragen.every(Number.isFinite) && { k, invoer, basis, niveau, tarief, centen, jaarcenten, bedragen };
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
function afgerond<G>(k: Rekenkunde<G>, getal: G, keer: number): Centen {
  const schatting = k.schat(getal, keer) + 0.5;
  return isZeker(schatting) ? Math.floor(schatting) : k.vloer(k.plus(k.maal(getal, keer), 0.5));
}

/** De uitkomst bij een berekening. */
export function metTarief<G>(
  { k, invoer, basis, niveau, tarief, centen, jaarcenten, bedragen }: Berekening<G>,
  meldingen: readonly TariefMelding[],
): TariefResultaat {
  const { euros, maal } = k;
  const perEtmaal = (blokken: readonly G[], { etmalen }: Som<G>): Centen[] =>
    verdeel(k, blokken, k.deel(100, etmalen), centen);
  // Zonder niveau is bouwsteen 11 nul, en de verdeling van de tien dezelfde.
  const zonder = basis === niveau;
  const elf = [...basis.blokken, zonder ? k.getal(0) : maal(k.min(tarief, tariefIn(k, basis)), basis.etmalen)];
  const verdeeld = perEtmaal(elf, basis);
  const verdeeldNiveau = zonder ? verdeeld : perEtmaal(niveau.blokken, niveau);
  const perJaar = verdeel(k, niveau.blokken, 100, jaarcenten);
  const geheel = k.vergelijk(tarief, 0) && maal(tarief, basis.etmalen);
  const eigen = invoer.kostprijselementen;
  const letters = TIEN.map(({ nummer, kostprijselement }) => eigen?.[nummer] ?? kostprijselement!);
  return uitkomst(
    invoer,
    meldingen,
    bedragen,
    euros(centen - verdeeldNiveau[7]!),
    BOUWSTENEN.map(({ nummer, code }, index) => ({
      nummer,
      code,
      perEtmaal: euros(verdeeld[index]!),
      aandeel: geheel ? eindig(k.naar(k.deel(elf[index]!, geheel))) : null,
    })),
    TIEN.map(({ nummer, code }, index) => ({
      nummer,
      code,
      perEtmaal: euros(verdeeldNiveau[index]!),
      perJaar: euros(perJaar[index]!),
      kostprijselement: letters[index]!,
    })),
    elementenVan(k, letters, niveau.blokken, verdeeldNiveau),
  );
}

const LETTERS: readonly string[] = [...KOSTPRIJSLETTERS, 'naar-rato'];

function elementenVan<G>(
  k: Rekenkunde<G>,
  letters: readonly string[],
  blokken: readonly G[],
  perEtmaal: readonly Centen[],
): Record<Kostprijselement, number> {
  const { euros } = k;
  const nul = perEtmaal[0]! - perEtmaal[0]!;
  // Per letter de centen, en de kosten die er precies onder vallen.
  const centen = [nul, nul, nul, nul, nul];
  const kosten = centen.map(k.getal);
  letters.forEach((letter, index) => {
    const plek = LETTERS.indexOf(letter);
    centen[plek]! += perEtmaal[index]!;
    kosten[plek] = k.plus(kosten[plek]!, blokken[index]!);
  });
  const [a, b, c, buiten, rato] = centen as [Centen, Centen, Centen, Centen, Centen];
  // Leegstand is geen element op zich: haar centen gaan naar rato naar a, b en c. Zonder kosten in a, b en c is c de rest.
  // Staat leegstand zelf onder een letter, dan is er naar rato niets te verdelen.
  const abc = kosten.slice(0, 3);
  const totaal = k.plus(k.plus(kosten[0]!, kosten[1]!), kosten[2]!);
  const bij = k.vergelijk(totaal, 0) ? verdeel(k, abc, k.deel(k.getal(rato), totaal), rato) : [nul, nul, rato];
  return { a: euros(a + bij[0]!), b: euros(b + bij[1]!), c: euros(c + bij[2]!), buiten: euros(buiten) };
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

/** De uitkomst; bij een fout is er alleen wat vooraan staat. */
function uitkomst(
  invoer: unknown,
  meldingen: readonly TariefMelding[],
  bedragen: readonly number[] = [],
  nettoPerEtmaal: number | null = null,
  bouwstenen: TariefResultaat['bouwstenen'] = [],
  bouwstenenNiveau: TariefResultaat['bouwstenenNiveau'] = [],
  kostprijselementen: TariefResultaat['kostprijselementen'] = { a: null, b: null, c: null, buiten: null },
): TariefResultaat {
  const bedrag = (plek: number): number | null => bedragen[plek] ?? null;
  return {
    tariefPerEtmaal: bedrag(0),
    tariefPerEtmaalExact: bedrag(1),
    nettoPerEtmaal,
    perMaandPerJeugdige: bedrag(2),
    perJaarPerJeugdige: bedrag(3),
    perJaarPerHuis: bedrag(4),
    perJaarPerHuisVerwacht: bedrag(5),
    kostenPerJaar: bedrag(6),
    bouwstenen,
    bouwstenenNiveau,
    kostprijselementen,
    methoden: methodenVan(invoer),
    meldingen,
  };
}
