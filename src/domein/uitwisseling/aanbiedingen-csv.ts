// Leest aanbiedingen uit een CSV-bestand dat een ander maakte: wie, welk tarief, en desgewenst per bouwsteen. Zet niets recht:
// wat niet klopt krijgt een code op zijn plek, en de andere rijen gaan door.

import { leesGetal } from '../tarief/lees-getal.js';
import type { BouwsteenNummer } from '../tarief/tarief-invoer.js';
import type { Aanbieding } from '../tarief/vergelijk-aanbod.js';
import { HOOGSTE_AANTAL_AANBIEDINGEN } from '../tarief/werkblad-vorm.js';
import { tekstVanRij } from './csv.js';
import { isGeenCsv } from './geen-csv.js';
import { leesMetKop } from './kopregel.js';
import { tekstVanBytes } from './tekst-van-bytes.js';

/** Groter wordt niet gelezen: honderd aanbiedingen zijn hooguit enkele tientallen kilobytes. */
const HOOGSTE_AANTAL_TEKENS = 1_000_000;
const HOOGSTE_AANTAL_TEKENS_IN_CEL = 2000;

export interface Aanbiedingfout {
  /** Het nummer dat een rekenblad voor de rij zet: de eerste rij van het bestand is 1. */
  readonly rij: number;
  /** De naam van de kolom; bij een titel wat er staat; of leeg als het om de hele rij of het hele bestand gaat. */
  readonly kolom: string;
  /**
   * `kolom-ontbreekt`, `veld-ontbreekt`, `getal-ongeldig`, `bedrag-negatief`, `tekst-te-lang`, `te-veel-rijen` (vanaf deze rij is niets gelezen), `aanhalingsteken-open`,
   * `bestand-te-groot`, `geen-csv` (een rekenblad, een PDF, een bladzijde of JSON). Drie codes houden een rij niet tegen: `titel-overgeslagen` (een regel boven de kop), `getal-twijfel` (één scheidingsteken met
   * drie cijfers erachter kan ook anders bedoeld zijn) en `kolom-onbekend`.
   */
  readonly code: string;
}

/** Eén rij van het bestand, ook als er geen aanbieding uit kwam. */
export interface Aanbiedingrij {
  readonly rij: number;
  /** Zoals het er staat. */
  readonly naam: string;
  readonly tarief: string;
  /** Wat er naast naam en tarief gelezen is. */
  readonly rest: Omit<Aanbieding, 'naam' | 'tariefPerEtmaal'>;
  readonly aanbieding: Aanbieding | null;
}

export interface GelezenAanbiedingen {
  readonly aanbiedingen: readonly Aanbieding[];
  readonly fouten: readonly Aanbiedingfout[];
}

// De officiële titel, de Engelse naam op ons scherm, en korte woorden; zonder spaties en leestekens.
const BOUWSTEENNAMEN: readonly (readonly string[])[] = [
  ['inkomengezinshuisouders', 'inkomen', 'incomeofgezinshuisparents', 'income'],
  ['gedragswetenschapper', 'behaviouralscientist'],
  ['ondersteuning', 'support'],
  ['vervanginglogeren', 'vervanging', 'replacementrespitenights', 'replacement'],
  ['verzorgingskosten', 'verzorging', 'livingcosts'],
  ['huisvesting', 'housing'],
  ['overhead'],
  [
    'gelieerdezorgorganisatieoptioneel',
    'gelieerdezorgorganisatie',
    'gelieerdeorganisatie',
    'affiliatedcareorganisationoptional',
    'affiliatedcareorganisation',
  ],
  ['leegstand', 'vacancy'],
  ['winstmarge', 'winst', 'marge', 'profitmargin', 'profit', 'margin'],
];
const KOPPEN: Readonly<Record<string, readonly string[]>> = {
  naam: ['naam', 'aanbieder', 'naamaanbieder', 'name', 'provider'],
  tarief: ['tarief', 'tariefperetmaal', 'etmaaltarief', 'rate', 'rateperday'],
  niveau: ['niveau', 'zorgzwaarte', 'level'],
};

/** Leest aanbiedingen uit de tekst of de bytes van een bestand. Zonder kop is de eerste kolom de naam en de tweede het tarief; boven de kop mag een titel staan. Gooit nooit. */
export function leesAanbiedingenCsv(bron: string | Uint8Array): GelezenAanbiedingen {
  const { rijen, fouten } = leesAanbiedingrijen(bron);
  return { aanbiedingen: rijen.flatMap(({ aanbieding }) => aanbieding ?? []), fouten };
}

/** Hetzelfde, per rij: voor wie eerst wil laten zien hoe het gelezen is. */
export function leesAanbiedingrijen(bron: string | Uint8Array): {
  readonly rijen: readonly Aanbiedingrij[];
  readonly fouten: readonly Aanbiedingfout[];
  /** Het teken tussen de cellen. */
  readonly scheiding: string;
} {
  const fouten: Aanbiedingfout[] = [];
  const mis = (rij: number, kolom: string, code: string): void => void fouten.push({ rij, kolom, code });
  const tekst = tekstVan(bron);
  if (tekst === null) mis(1, '', 'bestand-te-groot');
  else if (isGeenCsv(tekst)) mis(1, '', 'geen-csv');
  if (tekst === null || fouten.length > 0) return { rijen: [], fouten, scheiding: '' };

  const { rijen, open, scheiding, kop, plekken } = leesMetKop(tekst, HOOGSTE_AANTAL_AANBIEDINGEN + 1, {
    kolomVan,
    isKop: (kolommen) => kolommen.has('naam') && kolommen.has('tarief'),
  });
  if (kop < 0) {
    plekken.set('naam', 0);
    plekken.set('tarief', 1);
  }
  const eerste = rijen[Math.max(kop, 0)] ?? { cellen: [], nummer: 1 };
  for (const kolom of ['naam', 'tarief']) if (!plekken.has(kolom)) mis(eerste.nummer, kolom, 'kolom-ontbreekt');
  if (rijen.length === 0) mis(1, '', 'veld-ontbreekt');
  if (fouten.length > 0) return { rijen: [], fouten, scheiding };

  for (const { nummer, cellen } of rijen.slice(0, Math.max(kop, 0)))
    mis(nummer, tekstVanRij(cellen), 'titel-overgeslagen');
  const alle = rijen.slice(kop + 1);
  const lijst = alle.slice(0, HOOGSTE_AANTAL_AANBIEDINGEN);
  eerste.cellen.forEach((woord, index) => {
    const gelezen = [...plekken.values()].includes(index);
    if (!gelezen && lijst.some(({ cellen }) => cellen[index]?.trim()))
      mis(eerste.nummer, woord.trim() || String(index + 1), 'kolom-onbekend');
  });
  const gelezen = lijst.map(({ cellen, nummer: rij }, index): Aanbiedingrij => {
    const begin = fouten.length;
    const houdtTegen = (): boolean => fouten.slice(begin).some(({ code }) => code !== 'getal-twijfel');
    const cel = (kolom: string): string => cellen[plekken.get(kolom) ?? -1]?.trim() ?? '';
    const leesTekst = (kolom: string): string => {
      const waarde = cel(kolom);
      if ([...waarde].length > HOOGSTE_AANTAL_TEKENS_IN_CEL) mis(rij, kolom, 'tekst-te-lang');
      return waarde;
    };
    // In een bestand met komma's tussen de cellen is een komma in een getal een duizendtal.
    const leesBedrag = (kolom: string): number | null => {
      const waarde = cel(kolom);
      if (waarde === '') return null;
      const gelezen = leesGetal(waarde, scheiding === ',' ? 'en' : 'nl');
      if (!gelezen || gelezen.eenheid === 'procent') mis(rij, kolom, 'getal-ongeldig');
      else if (gelezen.twijfel) mis(rij, kolom, 'getal-twijfel');
      return gelezen?.waarde ?? null;
    };
    if (open && index === alle.length - 1) mis(rij, '', 'aanhalingsteken-open');
    const naam = leesTekst('naam');
    if (naam === '') mis(rij, 'naam', 'veld-ontbreekt');
    const tariefPerEtmaal = leesBedrag('tarief');
    if (cel('tarief') === '') mis(rij, 'tarief', 'veld-ontbreekt');
    else if ((tariefPerEtmaal ?? 0) < 0) mis(rij, 'tarief', 'bedrag-negatief');
    const niveau = leesTekst('niveau');
    const bouwstenen: Partial<Record<BouwsteenNummer, number>> = {};
    for (const kolom of plekken.keys()) {
      const nummer = Number(kolom);
      const bedrag = Number.isInteger(nummer) ? leesBedrag(kolom) : null;
      if (bedrag !== null) bouwstenen[nummer as BouwsteenNummer] = bedrag;
    }
    const rest = { ...(niveau && { niveau }), ...(Object.keys(bouwstenen).length > 0 && { bouwstenen }) };
    const aanbieding = houdtTegen() || tariefPerEtmaal === null ? null : { naam, tariefPerEtmaal, ...rest };
    return { rij, naam, tarief: cel('tarief'), rest, aanbieding };
  });
  const teveel = alle[lijst.length];
  if (teveel) mis(teveel.nummer, '', 'te-veel-rijen');
  return { rijen: gelezen, fouten, scheiding };
}

// Geen `instanceof`: een bestand uit een ander venster heeft een andere Uint8Array.
const isBytes = (bron: unknown): bron is Uint8Array =>
  ArrayBuffer.isView(bron) && (bron as Uint8Array).BYTES_PER_ELEMENT === 1;

function tekstVan(bron: unknown): string | null {
  const inhoud = typeof bron === 'string' || isBytes(bron) ? bron : '';
  if (inhoud.length > HOOGSTE_AANTAL_TEKENS) return null;
  return typeof inhoud === 'string' ? inhoud : tekstVanBytes(inhoud);
}

// De kolom bij een kop: `naam`, `tarief`, `niveau`, of het nummer van een bouwsteen.
function kolomVan(kop: string): string | null {
  const woord = kop
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
  const kolom = Object.keys(KOPPEN).find((naam) => KOPPEN[naam]?.includes(woord));
  if (kolom) return kolom;
  // `6`, `Bouwsteen 6`, `6. Huisvesting` en `Huisvesting` zijn dezelfde kolom.
  const [, nummer = '', titel = ''] = /^(?:bouwsteen|blok|block)?(10|[1-9])?(.*)$/.exec(woord) ?? [];
  const plek = BOUWSTEENNAMEN.findIndex((namen) => namen.includes(titel)) + 1;
  if (titel === '') return nummer || null;
  return plek > 0 && (nummer === '' || Number(nummer) === plek) ? String(plek) : null;
}
