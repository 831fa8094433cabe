// Wat er op de kaart te schikken valt: de figuren met waar zij mogen staan, hun namen met waar die mogen staan, en wat al vastligt.

import type { Maten } from './maten.js';
import { om, rond2, type Vak } from './meetkunde.js';
import type { Naamvorm } from './namen.js';
import type { Ovaal } from './ovaal.js';
import type { Cel, Plek } from './plekken.js';

/** Waar een naam bij zijn figuur staat. */
export interface Naamplek {
  /** De hoeveelste keus van deze figuur. */
  readonly keus: number;
  readonly vorm: Naamvorm;
  /** De linkerbovenhoek, gezien vanuit het midden van de figuur. */
  readonly dx: number;
  readonly dy: number;
  readonly anker: Anker;
  /** De richting vanuit de figuur, en of die schuin is. */
  readonly opzij: number;
  readonly omlaag: number;
  readonly schuin: boolean;
}
export type Anker = 'start' | 'middle' | 'end';

/** Hoe een figuur en zijn naam nu staan. */
export interface Stand {
  readonly x: number;
  readonly y: number;
  readonly plek: Plek;
  readonly figuur: Vak;
  /** De ruimte voor het merkteken van een steunfiguur, rechtsboven. */
  readonly merk: Vak | null;
  readonly naam: Vak | null;
  readonly naamplek: Naamplek | null;
  /** Waar het stompje naar het midden ophoudt. */
  readonly stompX: number;
  readonly stompY: number;
  /** De naam staat los van de figuur: een lijn wijst hem aan. */
  readonly los: boolean;
}
export interface Figuur {
  readonly nummer: number;
  readonly cel: Cel;
  plekken: readonly Plek[];
  readonly naamplekken: readonly Naamplek[];
  readonly breedte: number;
  /** Zo ver van het midden van de figuur kan deze of zijn naam nog iets raken, met ruimte om te spreiden. */
  readonly reik: number;
  readonly steunfiguur: boolean;
  /** Er loopt een lijn naar het midden. */
  readonly lijn: boolean;
  /** Welk deel van de boog deze figuur krijgt als de mensen in een vak gelijk verdeeld staan. */
  readonly deel: number;
  readonly huizen: readonly string[];
  readonly buren: ReadonlySet<number>;
  /** Waar deze figuur eerder stond; daar blijft hij het liefst. */
  thuis: Stand | null;
  stand: Stand | null;
}
export interface Vast {
  readonly vak: Vak;
  /** De naam van een ring of van het midden; `sector` is alles aan de rand, ook een hoek waar iets overheen hangt; `leeg` is de vraag in een lege sector. */
  readonly soort: 'ring' | 'sector' | 'leeg' | 'midden';
}
export interface Veld {
  readonly breedte: number;
  readonly hoogte: number;
  readonly maten: Maten;
  readonly ovaal: Ovaal;
  readonly figuren: readonly Figuur[];
  readonly vast: readonly Vast[];
  /** De banden die tijdens het zoeken meetellen, als paren van nummers. */
  readonly banden: readonly (readonly [number, number])[];
}

const TUSSEN = 4;

/** De acht plaatsen rond een figuur, voor elke vorm van de naam. */
export function naamplekkenVoor(
  vormen: readonly Naamvorm[],
  straal: number,
  steunfiguur: boolean,
): readonly Naamplek[] {
  const r = straal + (steunfiguur ? 2 : 0);
  // Schuin staat de naam naast de figuur, halverwege haar hoogte.
  const d = r + 1;
  const z = r * 0.4;
  return vormen.flatMap((vorm, nummer) => {
    const { breedte: b, hoogte: h } = vorm;
    let keus = nummer * 8;
    const plek = (dx: number, dy: number, anker: Anker, opzij: number, omlaag: number): Naamplek => ({
      keus: keus++,
      vorm,
      dx: rond2(dx),
      dy: rond2(dy),
      anker,
      opzij,
      omlaag,
      schuin: opzij !== 0 && omlaag !== 0,
    });
    return [
      plek(-b / 2, r + TUSSEN - 1, 'middle', 0, 1),
      plek(-b / 2, 1 - r - TUSSEN - h, 'middle', 0, -1),
      plek(r + TUSSEN + 1, -h / 2, 'start', 1, 0),
      plek(-r - TUSSEN - 1 - b, -h / 2, 'end', -1, 0),
      plek(d, z, 'start', 0.7, 0.7),
      plek(-d - b, z, 'end', -0.7, 0.7),
      plek(d, -z - h, 'start', 0.7, -0.7),
      plek(-d - b, -z - h, 'end', -0.7, -0.7),
    ];
  });
}

/** De ruimte voor het merkteken van een steunfiguur. */
export const merkVan = (x: number, y: number, straal: number): Vak =>
  om(x + 0.8 * straal, y - 0.8 * straal, Math.max(5, 0.52 * straal));

/** De ruimte van een naam bij een figuur op deze plek. */
export const naamvak = ({ x, y }: Plek, { dx, dy, vorm }: Naamplek): Vak => ({
  x0: x + dx,
  y0: y + dy,
  x1: x + dx + vorm.breedte,
  y1: y + dy + vorm.hoogte,
});

export function zet({ maten, ovaal }: Veld, figuur: Figuur, plek: Plek, naamplek: Naamplek | null): Stand {
  const { x, y } = plek;
  const r = maten.straal;
  const deel = Math.min(1, (r + maten.stomp) / (Math.hypot(ovaal.x - x, ovaal.y - y) || 1));
  return {
    x,
    y,
    plek,
    figuur: om(x, y, r + 1),
    merk: figuur.steunfiguur ? merkVan(x, y, r) : null,
    stompX: x + (ovaal.x - x) * deel,
    stompY: y + (ovaal.y - y) * deel,
    naam: naamplek && naamvak(plek, naamplek),
    naamplek,
    los: false,
  };
}
