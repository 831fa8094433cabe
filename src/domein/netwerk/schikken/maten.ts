// De maten van de kaart in CSS-pixels. Hoe meer mensen op hoe minder beeld, hoe kleiner de figuren; een letter is nooit kleiner dan 12.
// Alle maten zijn eigen keuzes.

/** Hoe een tekst gezet wordt: de hoogte van de letter in CSS-pixels en het gewicht van het lettertype. */
export interface Letterstijl {
  readonly letter: number;
  readonly dikte: number;
}
export interface Maten {
  /** Hoe krap: 0 is ruim, 4 is het krapst. */
  readonly trap: number;
  /** De halve breedte van een figuur. */
  readonly straal: number;
  readonly letter: number;
  readonly regel: number;
  readonly sectorLetter: number;
  /** Tussen de buitenste ring en de naam van een sector. */
  readonly sectorAf: number;
  readonly rand: { readonly x: number; readonly y: number };
  readonly midden: number;
  readonly eenRegel: number;
  /** Zo ver liggen twee namen uit elkaar. */
  readonly naamAf: number;
  /** Zo ver staan twee figuren liefst uit elkaar, van midden tot midden. */
  readonly figuurAf: number;
  /** Tussen een figuur en de rand van zijn vak. */
  readonly celRand: number;
  readonly kleinsteBoog: number;
  readonly legeBoog: number;
  /** Hoeveel ruimer dan de som van de stukken een vak moet zijn, omdat namen niet naadloos passen. */
  readonly pakking: number;
  readonly gat: number;
  readonly gatApart: number;
  /** Te vol voor hele lijnen: dan wijst een stompje naar het midden. Nul als er hele lijnen zijn. */
  readonly stomp: number;
  readonly huisRand: number;
}

export const KLEINE_LETTER = 12;
/** De hoogte van de kleine regel onder een naam. */
export const KLEINE_REGEL = 15;
export const GEWOON = 500;
export const ZWAAR = 650;
/** De laatste trap heeft de maten van die ervoor, en geen namen bij de ringen. */
export const LAATSTE_TRAP = 4;
const SMAL = 560;
/** Zoveel beeld per mens (px²) vraagt een trap. */
const RUIM = 20_000;
const GEWONE_RUIMTE = 9_400;
/** Boven dit aantal worden hele lijnen een kluwen. */
const LIJNEN_TOT = 24;
const LIJNEN_TOT_SMAL = 16;

const TRAPPEN = [
  { straal: 18, letter: 14, regel: 17, eenRegel: 92, naamAf: 6, figuurAf: 48, celRand: 5 },
  { straal: 14, letter: 13, regel: 15.5, eenRegel: 74, naamAf: 4, figuurAf: 44, celRand: 4 },
  { straal: 8.5, letter: 12, regel: 13.5, eenRegel: 66, naamAf: 3, figuurAf: 26, celRand: 3 },
  { straal: 6, letter: 12, regel: 13, eenRegel: 66, naamAf: 2, figuurAf: 16, celRand: 2 },
] as const;

/** De ruimste trap die bij dit beeld en dit aantal mensen past. */
export function eersteTrap(breedte: number, hoogte: number, aantal: number): number {
  const perMens = (breedte * hoogte) / Math.max(1, aantal);
  if (breedte >= SMAL && hoogte >= SMAL && perMens >= RUIM) return 0;
  return perMens >= GEWONE_RUIMTE ? 1 : perMens >= 3_000 ? 2 : 3;
}

/** Het deel van de gewone lucht dat de vakken nog krijgen als het niet anders past. */
export const MINSTE_LUCHT = 0.5;
/**
 * Hoeveel lucht een volgende poging met dezelfde maten minder krijgt. Op een telefoon staan de sectoren liever dichter op elkaar: de volgende trap maakt er
 * de figuren klein en laat de lijnen weg.
 */
export const luchtstap = (breedte: number, trap: number): number => (breedte < SMAL && trap < 2 ? 0.25 : 1);

export function matenVoor(breedte: number, hoogte: number, aantal: number, trap: number, lucht = 1): Maten {
  const smal = breedte < SMAL;
  const basis = TRAPPEN[trap as 0] ?? TRAPPEN[3];
  const dicht = trap >= 2 || aantal > (smal ? LIJNEN_TOT_SMAL : LIJNEN_TOT);
  const sectorLetter = smal ? 12.5 : 15;
  const sectorAf = smal ? 5 : 8;
  const rand = sectorAf + sectorLetter + 5;
  const klein = Math.min(breedte, hoogte);
  return {
    ...basis,
    trap,
    sectorLetter,
    sectorAf,
    rand: { x: Math.min(rand + 1, breedte * 0.15), y: Math.min(rand, hoogte * 0.15) },
    midden: Math.min(smal ? (trap > 1 ? 30 : 34) : trap > 1 ? 38 : 44, klein * 0.12),
    kleinsteBoog: smal ? 40 : 56,
    legeBoog: (smal ? 140 : 104) * lucht,
    pakking: 1.7 * lucht,
    gat: 2.5,
    gatApart: smal ? 13 : 18,
    stomp: dicht ? 14 : 0,
    huisRand: smal ? 5 : 8,
  };
}
