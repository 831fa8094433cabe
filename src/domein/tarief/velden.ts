// Welke velden een invoer nu heeft: elk cijfer en elke keuze met zijn plek en zijn beschrijving. Volgt uit invoer-vorm.ts.
// Voor de gevoeligheid, voor wat gewoon is, voor het scherm en voor wie een invoer uitschrijft.

import { isObject } from '../json.js';
import { leesOp } from '../json-pointer.js';
import { type BlokVorm, type Veldvorm, type Veldvormen, veldvormen } from '../vorm.js';
import { rijenOp } from './ingevuld.js';
import { BLOKKEN, groepVorm, HOOFDVORMEN, niveauVorm } from './invoer-vorm.js';
import type { JsonPointer } from './tarief-invoer.js';

/** Eén veld dat in de invoer kan staan. */
export interface Veldplek {
  readonly pad: JsonPointer;
  readonly vorm: Veldvorm;
  /** Mag ontbreken. */
  readonly vrij: boolean;
}

/** Eén getal dat er staat; ook een keuze uit getallen is dat. */
export interface Cijferplek extends Veldplek {
  readonly waarde: number;
}

export type Bloknaam = keyof typeof BLOKKEN;
/** De blokken van de bouwstenen 1 tot en met 10, in hun volgorde. */
export const BLOKNAMEN = Object.keys(BLOKKEN) as readonly Bloknaam[];

function plekken(pad: JsonPointer, vormen: Veldvormen, vrij = false): Veldplek[] {
  return vormen.map(([naam, vorm]) => ({ pad: `${pad}/${naam}`, vorm, vrij }));
}

function vanBlok(pad: JsonPointer, { vormen, vrij }: BlokVorm): Veldplek[] {
  return [...plekken(pad, vormen), ...plekken(pad, veldvormen(vrij), true)];
}

/** De velden boven de bouwstenen. */
export function hoofdvelden(): Veldplek[] {
  return plekken('', HOOFDVORMEN);
}

/** De velden van een bouwsteen bij de wijze die in `invoer` staat; de wijze zelf voorop. Leeftijdsgroepen staan er niet bij. */
export function blokvelden(naam: Bloknaam, invoer: unknown): Veldplek[] {
  const pad = `/${naam}`;
  const vorm = BLOKKEN[naam];
  if (vorm.soort === 'blok') return vanBlok(pad, vorm);
  const blok = leesOp(vorm.wijzen, `/${String(leesOp(invoer, `${pad}/wijze`))}`) as BlokVorm | undefined;
  return [...plekken(pad, vorm.vormen, naam === 'gelieerdeOrganisatie'), ...(blok ? vanBlok(pad, blok) : [])];
}

/** De velden van één leeftijdsgroep. */
export const groepvelden = (pad: JsonPointer): Veldplek[] => vanBlok(pad, groepVorm);

/** De velden van één niveau van zorgzwaarte. */
export const niveauvelden = (pad: JsonPointer): Veldplek[] => vanBlok(pad, niveauVorm);

/** Elk veld dat bij deze invoer hoort, in de volgorde van de bouwstenen; daarna de leeftijdsgroepen en de niveaus. */
export function veldenVan(invoer: unknown): Veldplek[] {
  const rijen = (pad: JsonPointer, van: (pad: JsonPointer) => Veldplek[]): Veldplek[] =>
    rijenOp(invoer, pad).flatMap((rij, index) => (isObject(rij) ? van(`${pad}/${index}`) : []));
  return [
    ...hoofdvelden(),
    ...BLOKNAMEN.flatMap((naam) => blokvelden(naam, invoer)),
    ...rijen('/verzorging/groepen', groepvelden),
    ...rijen('/zorgzwaarte/niveaus', niveauvelden),
  ];
}

/** Elk eindig getal dat in de invoer staat, met zijn beschrijving. */
export function cijfersVan(invoer: unknown): Cijferplek[] {
  return veldenVan(invoer).flatMap((plek) => {
    const waarde = leesOp(invoer, plek.pad);
    return Number.isFinite(waarde) ? [{ ...plek, waarde: waarde as number }] : [];
  });
}
