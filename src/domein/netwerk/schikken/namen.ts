// Zet een naam op één of twee regels: liefst tussen woorden, anders tussen tekens zoals een lezer die ziet. Een naam blijft heel.

import type { Letterstijl } from './maten.js';

/** De breedte van een tekst in CSS-pixels. */
export type Meet = (tekst: string, stijl: Letterstijl) => number;

/** Een naam op zijn regels. `straf`: hoe graag wij een andere vorm zien. */
export interface Naamvorm {
  readonly regels: readonly { readonly tekst: string; readonly breedte: number }[];
  /** De kleine regel eronder; leeg als die er niet is. */
  readonly bijschrift: string;
  readonly breedte: number;
  readonly hoogte: number;
  readonly straf: number;
}
export interface Naammaten {
  readonly stijl: Letterstijl;
  readonly regel: number;
  /** Tot hier liefst op één regel. */
  readonly eenRegel: number;
  /** Breder dan dit is een regel nooit: dan valt er iets af. */
  readonly breedst: number;
  /** De stijl en de regelhoogte van een bijschrift. */
  readonly bij?: { readonly stijl: Letterstijl; readonly regel: number };
}

// Wie zoveel tekens telt hoort heel te zijn; een langere naam mag na twee regels ophouden.
const HEEL = 40;
const AFGEBROKEN = '…';
const NIETS = { breedte: 0, hoogte: 0 };
/** De kortste regel waarvoor het breken van een woord de moeite is. */
const BREEKBAAR = 96;

// Pas als er een naam is die hem nodig heeft: de eerste keer dat een browser Intl gebruikt duurt even lang als de halve kaart.
let segmenter: Intl.Segmenter | undefined;

/** De tekens zoals een lezer ze ziet: een gezin als één plaatje, een letter met zijn accent. */
export function tekensVan(tekst: string): readonly string[] {
  // De meeste namen: elk teken is er één, en zoeken is niet nodig.
  if (/^[\u0020-\u024f]*$/.test(tekst) || typeof Intl === 'undefined' || !('Segmenter' in Intl)) return [...tekst];
  segmenter ??= new Intl.Segmenter();
  return [...segmenter.segment(tekst)].map(({ segment }) => segment);
}

/** Een breedte waar te rekenen valt, wat de gast ook teruggeeft. Elke tekst wordt één keer gemeten. */
export function veiligMeten(meet: Meet | null | undefined): Meet {
  const gemeten = new Map<string, number>();
  return (tekst, stijl) => {
    if (tekst === '') return 0;
    const sleutel = `${String(stijl.letter)}/${String(stijl.dikte)}/${tekst}`;
    const eerder = gemeten.get(sleutel);
    if (eerder !== undefined) return eerder;
    const maat = typeof meet === 'function' ? meet(tekst, stijl) : NaN;
    const breedte = Number.isFinite(maat) && maat >= 0 ? maat : tekensVan(tekst).length * stijl.letter * 0.6;
    gemeten.set(sleutel, breedte);
    return breedte;
  };
}

/** De vormen waarin een naam mag staan; leeg als er geen naam is. */
export function naamvormen(naam: string, maten: Naammaten, meet: Meet, bijschrift = ''): readonly Naamvorm[] {
  const tekst = naam.trim().replace(/\s+/g, ' ');
  if (tekst === '') return [];
  const breed = (regel: string): number => meet(regel, maten.stijl);
  const { bij } = maten;
  const onder = bij && bijschrift ? { breedte: meet(bijschrift, bij.stijl), hoogte: bij.regel } : NIETS;
  const vorm = (regels: readonly string[], straf: number): Naamvorm => {
    const gemeten = regels.map((regel) => ({ tekst: regel, breedte: breed(regel) }));
    return {
      regels: gemeten,
      bijschrift: onder === NIETS ? '' : bijschrift,
      breedte: Math.ceil(Math.max(onder.breedte, ...gemeten.map(({ breedte }) => breedte))) + 2,
      hoogte: regels.length * maten.regel + onder.hoogte,
      straf,
    };
  };
  const heel = breed(tekst);
  const een = vorm([tekst], heel <= maten.eenRegel ? 0 : 2.5);
  const twee = inTweeen(tekst, heel, maten, breed);
  if (!twee) return [een];
  const dubbel = vorm(twee, heel <= maten.eenRegel ? 3 : 0);
  // Een lange naam op één regel is een slagboom: die vorm alleen als zij weinig breder is.
  return een.breedte <= maten.eenRegel * 1.6 && een.breedte <= maten.breedst ? [een, dubbel] : [dubbel];
}

function inTweeen(
  tekst: string,
  heel: number,
  { breedst, eenRegel }: Naammaten,
  breed: (regel: string) => number,
): readonly [string, string] | null {
  const opWoord = besteSnede(woordgrenzen(tekst), tekst, breed);
  const past = opWoord !== null && opWoord.breedte <= Math.max(breedst * 0.5, heel * 0.68);
  if (opWoord && (past || heel <= Math.max(BREEKBAAR, eenRegel)))
    return afgemaakt(opWoord.regels, tekst, breedst, breed);
  if (heel <= Math.max(BREEKBAAR, eenRegel)) return null;
  const opTeken = besteSnede(tekengrenzen(tekst), tekst, breed);
  const beste = opWoord && opTeken && opWoord.breedte <= opTeken.breedte * 1.35 ? opWoord : (opTeken ?? opWoord);
  return beste && afgemaakt(beste.regels, tekst, breedst, breed);
}

function woordgrenzen(tekst: string): readonly number[] {
  return [...tekst.matchAll(/ |[-/·]/g)].map(({ index, 0: teken }) => index + (teken === ' ' ? 0 : 1));
}

function tekengrenzen(tekst: string): readonly number[] {
  let tot = 0;
  return tekensVan(tekst).map((teken) => (tot += teken.length));
}

interface Snede {
  readonly regels: readonly [string, string];
  readonly breedte: number;
}

// De snede waarbij de langste regel het kortst is. De eerste regel groeit, de tweede krimpt: halveren wijst hem aan.
function besteSnede(grenzen: readonly number[], tekst: string, breed: (regel: string) => number): Snede | null {
  const snede = (index: number): Snede | null => {
    const grens = grenzen[index];
    if (grens === undefined || grens <= 0 || grens >= tekst.length) return null;
    const regels = [tekst.slice(0, grens).trim(), tekst.slice(grens).trim()] as const;
    if (regels.includes('')) return null;
    return { regels, breedte: Math.max(breed(regels[0]), breed(regels[1])) };
  };
  let laag = 0;
  let hoog = grenzen.length - 1;
  while (hoog - laag > 3) {
    const helft = (laag + hoog) >> 1;
    const hier = snede(helft);
    if (hier && breed(hier.regels[0]) > breed(hier.regels[1])) hoog = helft;
    else laag = helft;
  }
  let beste: Snede | null = null;
  for (let index = laag - 1; index <= hoog + 1; index++) {
    const hier = snede(index);
    if (hier && (!beste || hier.breedte < beste.breedte)) beste = hier;
  }
  return beste;
}

// Alleen wat langer is dan het hoort, of breder dan het beeld, houdt op na de tweede regel; de drie puntjes zeggen dat er meer is.
function afgemaakt(
  regels: readonly [string, string],
  tekst: string,
  breedst: number,
  breed: (regel: string) => number,
): readonly [string, string] {
  const tekens = tekensVan(tekst);
  const lang = [...tekst].length > HEEL;
  const grens = lang ? Math.min(breedst, BREEKBAAR * 1.5) : breedst;
  if (Math.max(breed(regels[0]), breed(regels[1])) <= grens) return regels;
  const eerste = zoveelPast(tekens, (deel) => breed(deel) <= grens);
  const rest = tekensVan(tekens.slice(eerste).join('').trim());
  const tweede = zoveelPast(rest, (deel) => breed(deel + AFGEBROKEN) <= grens);
  const staart = tweede < rest.length ? AFGEBROKEN : '';
  return [tekens.slice(0, eerste).join('').trim(), rest.slice(0, tweede).join('').trim() + staart];
}

function zoveelPast(tekens: readonly string[], past: (deel: string) => boolean): number {
  let laag = 1;
  let hoog = tekens.length;
  while (laag < hoog) {
    const helft = (laag + hoog + 1) >> 1;
    if (past(tekens.slice(0, helft).join(''))) laag = helft;
    else hoog = helft - 1;
  }
  return laag;
}
