// In welke kolom van een bestand met mensen wat staat.

import { PERSOONSOORTEN } from '../../dossier/codes.js';
import { leesRijen, type Rij } from '../csv.js';
import { leesMetKop, type MetKop } from '../kopregel.js';
import { gewoon, opEenRegel, schoon } from '../schoon.js';
import { haalUitElkaar } from './achter-elkaar.js';
import { isGeenLijst } from './geen-lijst.js';
import { isVoet } from './geen-mens.js';
import { codeBij, isAndereVraag, isRelatie, kanZijn, kolomVan, NAAMDELEN, type Csvwoorden } from './kolommen.js';
import { isHeleNaam, isNaamTwijfel, kanMeerNamenZijn, lijktHeel, type Naamrij } from './naam.js';
import { zetOvereind } from './op-zijn-kant.js';
import { deelTabellen, isCelPerRegel, isNaastElkaar, isTeKort } from './tabellen.js';

type Woorden = Csvwoorden | null | undefined;

export interface Aanwijzing {
  readonly mensen: readonly Aangewezen[];
  /** Waar niemand staat: wat er boven de kop staat, een kop of een titel halverwege, een telling eronder. */
  readonly overgeslagen: readonly Rij[];
  readonly onbekendeKolommen: readonly string[];
  /** Het laatste aanhalingsteken ging niet dicht. */
  readonly open: boolean;
  /** Er staat nog meer dan er gelezen mocht worden. */
  readonly vol: boolean;
  /** Waarom het bestand geen tabel is die wij kunnen lezen. */
  readonly code?: 'geen-csv' | 'cel-per-regel' | 'twee-tabellen';
}

/** Een rij met een mens, met in welke kolom wat staat. */
export interface Aangewezen {
  readonly rij: Rij;
  readonly indeling: Kolomindeling;
  /** Het kan ook anders bedoeld zijn. */
  readonly twijfel: boolean;
}

export interface Kolomindeling {
  /** In welke kolom van het bestand wat staat. */
  readonly plekken: ReadonlyMap<string, number>;
  /** Waar de naam staat, soms in delen. */
  readonly naamplekken: readonly number[];
  readonly twijfel: (cellen: readonly string[]) => boolean;
}

const heeftNaam = (kolommen: ReadonlyMap<string, unknown>): boolean =>
  ['naam', ...NAAMDELEN].some((deel) => kolommen.has(deel));

/** Leest hoogstens zoveel rijen met mensen. Zonder een kop die wij kennen is de eerste kolom de naam, tenzij de cellen anders zeggen. */
export function wijsAan(tekst: string, hoogstens: number, woorden: Woorden): Aanwijzing {
  const kent = (woord: string): boolean => isKopwoord(woord, woorden);
  const relatie = (cel: string): boolean => isRelatie(woorden, cel);
  const isNaam = (woord: string): boolean =>
    kanZijn('naam', woord) || heeftNaam(new Map([[kolomVan(woord, woorden) ?? '', woord]]));
  const anders =
    zetOvereind(tekst, hoogstens, { isKop: kent, isNaam }) ??
    haalUitElkaar(tekst, hoogstens, { isKop: kent, isRelatie: relatie });
  const { rijen: alle, open, kop, scheiding } = anders ?? leesRuim(tekst, hoogstens, woorden);
  const los = kop < 0 && scheiding === ',' ? zonderKomma(tekst, alle, hoogstens, woorden) : null;
  const gelezen = (los ?? alle).slice(kop + 1, kop + 1 + hoogstens);
  const vol = gelezen.length === hoogstens;
  // Van de laatste die nog gelezen is zeggen wij dat er meer staat.
  const telt = (rij: Rij): boolean => vol && rij === gelezen.at(-1);
  const rijen = gelezen.filter((rij) => telt(rij) || rij.cellen.some(schoon));
  const koppen = alle[kop]?.cellen ?? [];
  const code =
    !anders && kop < 0 && isGeenLijst(tekst, (woord) => kolomVan(woord, woorden) !== undefined)
      ? 'geen-csv'
      : !anders && isCelPerRegel(rijen, kop >= 0, kent, relatie)
        ? 'cel-per-regel'
        : isNaastElkaar(koppen, rijen, (woord) => kolomVan(woord, woorden) === 'naam')
          ? 'twee-tabellen'
          : undefined;
  const overgeslagen = alle.slice(0, Math.max(kop, 0));
  const onbekend = new Set<string>();
  const mensen: Aangewezen[] = [];
  // In een bestand van ons staat bij elk mens de soort, hoe hij ook heet.
  const soort = koppen.findIndex((woord) => kolomVan(woord, woorden) === 'soort');
  const isMens = ({ [soort]: cel = '' }: readonly string[]): boolean =>
    (PERSOONSOORTEN as readonly string[]).includes(gewoon(codeBij(woorden, 'soort', cel)));
  const isKop = (cellen: readonly string[]): boolean => {
    if (isMens(cellen)) return false;
    const gevuld = cellen.filter(schoon);
    const kolommen = new Map(gevuld.map((cel) => [kolomVan(cel, woorden) ?? '', cel]));
    return heeftNaam(kolommen) && gevuld.filter(kent).length * 2 > gevuld.length;
  };
  for (const tabel of deelTabellen(koppen, rijen, isKop)) {
    overgeslagen.push(...tabel.erboven);
    const indeling = kop < 0 ? zonderKop(tabel.rijen, woorden) : deelIn(tabel.koppen, tabel.rijen, woorden);
    const { plekken, naamplekken } = indeling;
    const bekend = new Set([...plekken.values(), ...naamplekken]);
    for (const { cellen } of [{ cellen: tabel.koppen }, ...tabel.rijen]) {
      cellen.forEach((cel, index) => {
        if (schoon(cel) && !bekend.has(index)) onbekend.add(schoon(tabel.koppen[index] ?? '') || String(index + 1));
      });
    }
    const teKort = isTeKort(tabel);
    const meerNamen = (cellen: readonly string[]): boolean =>
      !isMens(cellen) && naamplekken.some((plek) => kanMeerNamenZijn(cellen[plek] ?? ''));
    tabel.rijen.forEach((rij, index) => {
      const { cellen } = rij;
      if (!telt(rij) && !isMens(cellen) && isVoet(cellen)) overgeslagen.push(rij);
      else mensen.push({ rij, indeling, twijfel: indeling.twijfel(cellen) || teKort(index) || meerNamen(cellen) });
    });
  }
  return { mensen, overgeslagen, onbekendeKolommen: [...onbekend], open, vol, ...(code && { code }) };
}

const isKopwoord = (woord: string, woorden: Woorden): boolean =>
  kolomVan(woord, woorden) !== undefined || kanZijn('naam', woord) || kanZijn('relatie', woord);

// Eerst met wat altijd een kop is. Staat er dan geen naam bij, of is er met woorden als “Wie” en “Rol” een regel met meer koppen, dan die: in een titel
// staat “Naam” naast iemands naam.
function leesRuim(tekst: string, hoogstens: number, woorden: Woorden): MetKop {
  const eng = leesMetKop(tekst, hoogstens, { kolomVan: (woord) => kolomVan(woord, woorden), isKop: heeftNaam });
  const ruim = leesMetKop(tekst, hoogstens, {
    kolomVan: (woord) =>
      kolomVan(woord, woorden) ?? (['naam', 'relatie'] as const).find((kolom) => kanZijn(kolom, woord)),
    isKop: (kolommen) => heeftNaam(kolommen) && kolommen.size > 1,
  });
  const isBeter = heeftNaam(eng.plekken)
    ? heeftNaam(ruim.plekken) && ruim.plekken.size > eng.plekken.size
    : ruim.kop >= 0;
  return isBeter ? ruim : eng;
}

/** Wat er in de kolommen onder deze koppen staat. */
function deelIn(koppen: readonly string[], rijen: readonly Rij[], woorden: Woorden): Kolomindeling {
  const plekken = new Map<string, number>();
  koppen.forEach((kop, index) => {
    const kolom = kolomVan(kop, woorden);
    const cellen = rijen.flatMap((rij) => schoon(rij.cellen[index] ?? '') || []);
    if (kolom && !plekken.has(kolom) && !isAndereVraag(woorden, kolom, kop, cellen)) plekken.set(kolom, index);
  });
  const vul = (kolom: 'naam' | 'relatie', past: (cellen: readonly string[]) => boolean): void => {
    const vrij = koppen.findIndex((kop, index) => {
      const cellen = rijen.flatMap((rij) => schoon(rij.cellen[index] ?? '') || []);
      return kanZijn(kolom, kop) && ![...plekken.values()].includes(index) && cellen.length > 0 && past(cellen);
    });
    if (vrij >= 0) plekken.set(kolom, vrij);
  };
  const relatie = (cel: string): boolean => isRelatie(woorden, cel);
  if (!heeftNaam(plekken)) vul('naam', (cellen) => !cellen.every(relatie) && !cellen.some((cel) => /[\d@]/.test(cel)));
  if (!plekken.has('relatie')) vul('relatie', (cellen) => cellen.some(relatie));
  const twijfel = kiesNaam(plekken, rijen);
  // Staat de hele naam ergens, dan telt die; anders de delen ervan, in deze volgorde.
  const naam = plekken.get('naam');
  const naamplekken = naam === undefined ? NAAMDELEN.flatMap((deel) => plekken.get(deel) ?? []) : [naam];
  for (const deel of NAAMDELEN) plekken.delete(deel);
  if (naamplekken[0] !== undefined) plekken.set('naam', naamplekken[0]);
  return { plekken, naamplekken, twijfel };
}

const NOOIT = (): boolean => false;

// Wat “Naam” is naast een deel van de naam: het andere deel, of de hele naam.
function kiesNaam(plekken: Map<string, number>, rijen: readonly Rij[]): Kolomindeling['twijfel'] {
  let twijfel: Kolomindeling['twijfel'] = NOOIT;
  const naam = plekken.get('naam');
  const wordt = (deel: string, plek: number): void => {
    plekken.set(deel, plek);
    plekken.delete('naam');
  };
  const [roepnaam, ...anders] = ['voornaam', 'voorletters', 'tussenvoegsel'].map((soort) => plekken.get(soort));
  const deel = roepnaam ?? anders.find((plek) => plek !== undefined);
  if (naam !== undefined && plekken.has('achternaam')) {
    // “Naam” met alleen een achternaam ernaast is de voornaam.
    if (roepnaam === undefined && !plekken.has('voorletters')) wordt('voornaam', naam);
  } else if (naam !== undefined && deel !== undefined) {
    const naamrij = (cellen: readonly string[]): Naamrij => [cellen[naam] ?? '', cellen[deel] ?? ''];
    const heel = isHeleNaam(rijen.map(({ cellen }) => naamrij(cellen)));
    if (!heel) wordt('achternaam', naam);
    if (roepnaam !== undefined) twijfel = (cellen) => isNaamTwijfel(naamrij(cellen), heel);
  }
  if (plekken.has('voornaam')) plekken.delete('voorletters');
  return twijfel;
}

// Zonder kop staat de naam vooraan, of achter een volgnummer. Staan in de eerste of de tweede kolom alleen relaties, dan is de andere de naam; staan er
// twee woorden die elk een naam kunnen zijn, dan is niet te zien wat bij elkaar hoort.
function zonderKop(rijen: readonly Rij[], woorden: Woorden): Kolomindeling {
  const relatie = (cel: string | undefined): boolean => isRelatie(woorden, cel ?? '');
  const begin = rijen.every(({ cellen: [nummer = '', naam = ''] }) => /^\d+[.)]?$/.test(schoon(nummer)) && schoon(naam))
    ? 1
    : 0;
  const alleen = (plek: number, ander: number): boolean =>
    rijen.every(({ cellen }) => relatie(cellen[plek]) && schoon(cellen[ander] ?? '') && !relatie(cellen[ander]));
  const naam = alleen(begin, begin + 1) ? begin + 1 : begin;
  const plek = naam > begin ? begin : begin + 1;
  const metRelatie = naam > begin || alleen(plek, naam);
  const kanNaam = (cel: string | undefined): boolean =>
    /^\p{Lu}[\p{L}\p{M}.'’ -]*$/u.test(opEenRegel(cel ?? '')) && !relatie(cel);
  return {
    plekken: new Map([['naam', naam], ...(metRelatie ? [['relatie', plek] as const] : [])]),
    naamplekken: [naam],
    twijfel: ({ [naam]: eerste, [plek]: tweede }) =>
      !metRelatie && kanNaam(eerste) && !lijktHeel(eerste ?? '') && kanNaam(tweede),
  };
}

// “Vries, Anna” op elke regel is een lijst met namen, geen tabel: een programma zet achter een komma geen spatie. Tenzij er een relatie achter staat.
function zonderKomma(
  tekst: string,
  rijen: readonly Rij[],
  hoogstens: number,
  woorden: Woorden,
): readonly Rij[] | undefined {
  const isNaam = ({ cellen: [, ...rest] }: Rij): boolean =>
    rest.every(
      (cel) => /^\s\s*(?:\p{Lu}|(?:de|van|den|der|te[nr]?|['’]t)\b)[^\d@]*$/u.test(cel) && !isRelatie(woorden, cel),
    ) && rest.length < 2;
  const anders = [';', '\t', '|'].find((teken) => !tekst.includes(teken));
  return anders && rijen.every(isNaam) && gewoon(tekst).includes(',')
    ? leesRijen(tekst, hoogstens, anders).rijen
    : undefined;
}
