// Rechthoeken, lijnen en punten in CSS-pixels: raken zij elkaar? Veel gebruikt en dus zonder tussenobjecten.

export interface Punt {
  readonly x: number;
  readonly y: number;
}
/** Een rechthoek met linksboven (x0, y0) en rechtsonder (x1, y1). */
export interface Vak {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export const ROND = 2 * Math.PI;
/** De hoek recht omhoog. */
export const BOVEN = -Math.PI / 2;

export const om = (x: number, y: number, half: number): Vak => ({
  x0: x - half,
  y0: y - half,
  x1: x + half,
  y1: y + half,
});

/** Het vak om al deze punten, met zoveel ruimte eromheen. */
export function rondom(punten: readonly Punt[], marge = 0): Vak {
  const [xs, ys] = [punten.map(({ x }) => x), punten.map(({ y }) => y)];
  return {
    x0: Math.min(...xs) - marge,
    y0: Math.min(...ys) - marge,
    x1: Math.max(...xs) + marge,
    y1: Math.max(...ys) + marge,
  };
}

/** De oppervlakte die twee rechthoeken delen als er `marge` tussen moet blijven; 0 als zij vrij liggen. */
export function overlap(een: Vak, ander: Vak, marge: number): number {
  const breed = Math.min(een.x1, ander.x1) - Math.max(een.x0, ander.x0) + marge;
  if (breed <= 0) return 0;
  const hoog = Math.min(een.y1, ander.y1) - Math.max(een.y0, ander.y0) + marge;
  return hoog <= 0 ? 0 : breed * hoog;
}

/** Loopt het lijnstuk door de rechthoek, of er dichter dan `marge` langs? */
export function raaktLijn(x0: number, y0: number, x1: number, y1: number, vak: Vak, marge: number): boolean {
  const links = vak.x0 - marge;
  const boven = vak.y0 - marge;
  const rechts = vak.x1 + marge;
  const onder = vak.y1 + marge;
  if ((x0 < links && x1 < links) || (x0 > rechts && x1 > rechts)) return false;
  if ((y0 < boven && y1 < boven) || (y0 > onder && y1 > onder)) return false;
  const dx = x1 - x0;
  const dy = y1 - y0;
  // Aan welke kant van de lijn ligt elke hoek? Allemaal dezelfde kant: dan raakt zij niets.
  const a = dx * (boven - y0) - dy * (links - x0);
  const b = dx * (boven - y0) - dy * (rechts - x0);
  const c = dx * (onder - y0) - dy * (rechts - x0);
  const d = dx * (onder - y0) - dy * (links - x0);
  return !((a > 0 && b > 0 && c > 0 && d > 0) || (a < 0 && b < 0 && c < 0 && d < 0));
}

export const ligtIn = (x: number, y: number, vak: Vak, marge: number): boolean =>
  x > vak.x0 - marge && x < vak.x1 + marge && y > vak.y0 - marge && y < vak.y1 + marge;

/** Zo hoog is een strook: hoger dan dit is geen figuur en geen naam. */
const STROOK = 64;
const strook = (y: number): number => Math.max(0, Math.floor(y / STROOK));

/** Wat er op een hoogte ligt, met `marge` eromheen. In stroken, zodat er voor een punt maar een handvol te bekijken is. */
export function inStroken<D extends { readonly vak: Vak }>(
  dingen: readonly D[],
  marge: number,
): (y: number) => readonly D[] {
  const stroken: D[][] = [];
  for (const ding of dingen) {
    const { y0, y1 } = ding.vak;
    for (let nummer = strook(y0 - marge); nummer <= strook(y1 + marge); nummer++) (stroken[nummer] ??= []).push(ding);
  }
  return (y) => stroken[strook(y)] ?? [];
}

/** Op honderdsten: korter in een SVG, en na opslaan en teruglezen nog precies gelijk. */
export const rond2 = (getal: number): number => Math.round(getal * 100) / 100 || 0;

/** Dezelfde hoek tussen -π en π. */
export function kleineHoek(hoek: number): number {
  const rest = (((hoek + Math.PI) % ROND) + ROND) % ROND;
  return rest - Math.PI;
}
