// Wat er van een geplakte kolom of een CSV gelezen is, voordat het erbij komt: per rij of zij meekan, een vraag is, of niet klopt. Zonder scherm.

import { leesGetal } from '../../domein/tarief/lees-getal.js';
import type { Aanbieding } from '../../domein/tarief/vergelijk-aanbod.js';
import { leesAanbiedingrijen } from '../../domein/uitwisseling/aanbiedingen-csv.js';

/** Wat de bezoeker bij een rij antwoordde of verbeterde. */
export interface Antwoord {
  readonly naam?: string;
  readonly tarief?: string;
  /** De lezing van het tarief die klopt. */
  readonly waarde?: number;
  readonly dubbel?: 'vervang' | 'beide';
  readonly over?: boolean;
}

export interface Leesrij {
  readonly rij: number;
  readonly naam: string;
  /** Zoals het er staat. */
  readonly tarief: string;
  /**
   * `erbij`: kan mee; `dubbel`: de naam is er al; `twijfel`: twee lezingen; `ongewoon`: ver van ons tarief; `over`: de bezoeker sloeg haar over;
   * de rest is een fout die eerst verbeterd moet worden.
   */
  readonly stand: 'erbij' | 'dubbel' | 'twijfel' | 'ongewoon' | 'over' | 'naam' | 'bedrag' | 'onder-nul' | 'rij';
  /** De lezingen van het tarief, de eerste eerst. */
  readonly lezingen: readonly number[];
  /** De tekst die bij het bedrag stond en niet meetelt. */
  readonly weggelaten: string;
  readonly vervangt: boolean;
  /** Het tarief waarmee deze naam er al staat: in de lijst, of op een regel hierboven. */
  readonly staatErMet: number | null;
  /** Wat de bezoeker hier zelf verbeterde: dat veld blijft staan. */
  readonly verbeterd: readonly ('naam' | 'tarief')[];
  readonly aanbieding: Aanbieding | null;
}

export interface Lezing {
  readonly rijen: readonly Leesrij[];
  /** Wat het hele bestand tegenhoudt, en wat er niet gelezen is: codes van `leesAanbiedingenCsv`. */
  readonly fouten: readonly { readonly rij: number; readonly kolom: string; readonly code: string }[];
  readonly scheiding: string;
}

export interface Leesopties {
  /** Het teken tussen de cellen; leeg is zelf kijken. */
  readonly scheiding: string;
  readonly antwoorden: ReadonlyMap<number, Antwoord>;
  readonly bestaand: readonly Aanbieding[];
  readonly onsTarief: number | null;
  /** De naam van een aanbod dat er geen heeft. */
  readonly naamVoor: (nummer: number) => string;
}

/** Zoveel keer hoger of lager dan ons tarief wordt gevraagd. Een controle op typen, geen norm. */
export const VEEL = 4;
/** Codes die over het geheel gaan, of zeggen dat er iets niet gelezen is. */
const ALGEMEEN = [
  'kolom-ontbreekt',
  'kolom-onbekend',
  'titel-overgeslagen',
  'bestand-te-groot',
  'geen-csv',
  'te-veel-rijen',
  'aanhalingsteken-open',
];

export function leesTekst(tekst: string, opties: Leesopties): Lezing {
  const { scheiding, rijen, fouten } = leesAanbiedingrijen(metScheiding(tekst, opties));
  const tarieven = new Map(opties.bestaand.map(({ naam, tariefPerEtmaal }) => [naam, tariefPerEtmaal]));
  const taal = scheiding === ',' ? 'en' : 'nl';
  return {
    scheiding,
    fouten: fouten.filter(({ code }) => ALGEMEEN.includes(code)),
    rijen: rijen.map((bron) => {
      const antwoord = opties.antwoorden.get(bron.rij) ?? {};
      const naam = (antwoord.naam ?? bron.naam).trim();
      const tarief = antwoord.tarief ?? bron.tarief;
      const { lezingen, weggelaten } = leesTarief(tarief, taal);
      const gezegd = antwoord.waarde !== undefined && lezingen.includes(antwoord.waarde) ? antwoord.waarde : null;
      const waarde = gezegd ?? lezingen[0] ?? null;
      const inDeRij = fouten.some(
        ({ rij, kolom, code }) =>
          rij === bron.rij && !['naam', 'tarief'].includes(kolom) && !['getal-twijfel', ...ALGEMEEN].includes(code),
      );
      const stand = ((): Leesrij['stand'] => {
        if (antwoord.over) return 'over';
        if (naam === '') return 'naam';
        if (waarde === null) return 'bedrag';
        if (waarde < 0) return 'onder-nul';
        if (inDeRij || [...naam].length > 2000) return 'rij';
        if (gezegd === null && lezingen.length > 1) return 'twijfel';
        if (gezegd === null && isOngewoon(waarde, opties.onsTarief)) return 'ongewoon';
        return tarieven.has(naam) && !antwoord.dubbel ? 'dubbel' : 'erbij';
      })();
      const staatErMet = tarieven.get(naam) ?? null;
      const vervangt = staatErMet !== null && antwoord.dubbel === 'vervang';
      if (stand === 'erbij' && waarde !== null) tarieven.set(naam, waarde);
      const aanbieding = stand === 'erbij' && waarde !== null ? { ...bron.rest, naam, tariefPerEtmaal: waarde } : null;
      const verbeterd = (['naam', 'tarief'] as const).filter((sleutel) => antwoord[sleutel] !== undefined);
      return { rij: bron.rij, naam, tarief, stand, lezingen, weggelaten, vervangt, staatErMet, verbeterd, aanbieding };
    }),
  };
}

// Een kolom met alleen bedragen krijgt namen; een gekozen teken gaat mee zoals een rekenblad het schrijft.
function metScheiding(tekst: string, { scheiding, naamVoor }: Leesopties): string {
  const regels = tekst.split(/\r\n|[\r\n]/);
  const gevuld = regels.filter((regel) => regel.trim() !== '');
  // Een woord boven de bedragen is de kop van hun kolom.
  const [eerste = ''] = gevuld;
  const heeftKop = !/[;\t|]|^\D{0,4}\d/.test(eerste);
  const bedragen = gevuld.slice(heeftKop ? 1 : 0);
  if (bedragen.length > 0 && bedragen.every((regel) => leesGetal(regel, 'nl'))) {
    let nummer = 0;
    const metNaam = (regel: string): string =>
      bedragen.includes(regel) ? `${naamVoor((nummer += 1))};${regel}` : regel.trim() && 'naam;tarief';
    return `sep=;\n${regels.map(metNaam).join('\n')}`;
  }
  // Wat uit een rekenblad geplakt is heeft tabs; een komma is dan decimaal.
  const teken = scheiding || (gevuld[0]?.includes('\t') ? '\t' : '');
  return teken === '' ? tekst : `sep=${teken}\n${tekst}`;
}

function leesTarief(
  tekst: string,
  taal: string,
): { readonly lezingen: readonly number[]; readonly weggelaten: string } {
  const heel = leesGetal(tekst, taal);
  // Woorden achter een bedrag tellen niet mee, en worden genoemd. Een procent is geen bedrag.
  const [, bedrag = '', woorden = ''] = /^(.*\d)\s*([^\d%]{1,30})$/.exec(tekst) ?? [];
  const gelezen = heel ?? leesGetal(bedrag, taal);
  if (!gelezen || gelezen.eenheid === 'procent') return { lezingen: [], weggelaten: '' };
  const { waarde, twijfel } = gelezen;
  return { lezingen: twijfel ? [waarde, twijfel.anders] : [waarde], weggelaten: heel ? '' : woorden.trim() };
}

const isOngewoon = (waarde: number, ons: number | null): boolean =>
  ons !== null && (waarde > ons * VEEL || waarde < ons / VEEL);

/** De aanbiedingen met wat er nu bij kan: vervangen wat vervangen moet, en de rest erachter. */
export function voegToe(bestaand: readonly Aanbieding[], rijen: readonly Leesrij[], hoogste: number): Aanbieding[] {
  const nieuw = [...bestaand];
  for (const { aanbieding, vervangt } of rijen) {
    const plek = vervangt ? nieuw.findIndex(({ naam }) => naam === aanbieding?.naam) : -1;
    if (aanbieding && plek >= 0) nieuw[plek] = aanbieding;
    else if (aanbieding) nieuw.push(aanbieding);
  }
  return nieuw.slice(0, hoogste);
}
