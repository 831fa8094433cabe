// De vorm van de kaart: een ovaal dat het beeld vult. Een plek is een deel van de weg van het midden naar de rand (0–1) en een hoek.

import { BOVEN, type Punt, ROND } from './meetkunde.js';

export interface Ovaal extends Punt {
  /** De halve breedte en de halve hoogte van de buitenste ring. */
  readonly a: number;
  readonly b: number;
  readonly omtrek: number;
  punt(deel: number, hoek: number): Punt;
  /** Welk deel van de weg naar de rand dit punt is; boven 1 ligt het erbuiten. */
  deel(x: number, y: number): number;
  /** De hoek van een punt, vanaf recht omhoog met de klok mee. */
  hoek(x: number, y: number): number;
  /** De hoek na zoveel pixels langs de rand. */
  hoekNa(lengte: number): number;
  /** Zoveel pixels is de hele weg naar de rand, in deze richting. */
  weg(hoek: number): number;
  /** Zoveel pixels haaks op de ring is de hele weg waard. */
  haaks(hoek: number): number;
}

const STAPPEN = 360;

export function maakOvaal(x: number, y: number, a: number, b: number): Ovaal {
  const lengtes = new Float64Array(STAPPEN + 1);
  let vorigeX = 0;
  let vorigeY = -b;
  let som = 0;
  for (let stap = 1; stap <= STAPPEN; stap++) {
    const hoek = BOVEN + (stap / STAPPEN) * ROND;
    const hierX = a * Math.cos(hoek);
    const hierY = b * Math.sin(hoek);
    som += Math.hypot(hierX - vorigeX, hierY - vorigeY);
    lengtes[stap] = som;
    vorigeX = hierX;
    vorigeY = hierY;
  }
  const op = (stap: number): number => lengtes[stap] ?? som;
  return {
    x,
    y,
    a,
    b,
    omtrek: som,
    punt: (deel, hoek) => ({ x: x + a * deel * Math.cos(hoek), y: y + b * deel * Math.sin(hoek) }),
    deel: (px, py) => Math.hypot((px - x) / a, (py - y) / b),
    hoek: (px, py) => {
      const hoek = Math.atan2((py - y) / b, (px - x) / a);
      return hoek < BOVEN ? hoek + ROND : hoek;
    },
    hoekNa: (lengte) => {
      const gezocht = Math.min(Math.max(lengte, 0), som);
      let laag = 0;
      let hoog = STAPPEN;
      while (hoog - laag > 1) {
        const helft = (laag + hoog) >> 1;
        if (op(helft) <= gezocht) laag = helft;
        else hoog = helft;
      }
      const deel = (gezocht - op(laag)) / (op(hoog) - op(laag) || 1);
      return BOVEN + ((laag + deel) / STAPPEN) * ROND;
    },
    weg: (hoek) => Math.hypot(a * Math.cos(hoek), b * Math.sin(hoek)),
    haaks: (hoek) => 1 / Math.hypot(Math.cos(hoek) / a, Math.sin(hoek) / b),
  };
}
