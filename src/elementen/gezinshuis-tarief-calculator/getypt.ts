// Wat er letterlijk in de velden staat, waar een ander cijfer in de plaats komt.

import type { JsonPointer } from '../../domein/tarief/index.js';
import type { Rekenblad } from './rekenblad.js';

export const isOnder = (plek: JsonPointer, pad: JsonPointer): boolean => pad === plek || pad.startsWith(`${plek}/`);

/** De rijen van `lijst` waarvan het pad mag blijven. */
export function deelVan<T>(
  lijst: Readonly<Record<JsonPointer, T>> | null | undefined,
  blijft: (pad: JsonPointer) => boolean,
): Record<JsonPointer, T> {
  return Object.fromEntries(Object.entries(lijst ?? {}).filter(([pad]) => blijft(pad)));
}

/** Het blad zonder wat er op en onder `plek` getypt was. @param gaatWeg waar dat niet voor alles geldt */
export function zonderGetypt(
  blad: Rekenblad,
  plek: JsonPointer,
  gaatWeg: (pad: JsonPointer) => boolean = () => true,
): Rekenblad {
  const blijft = (pad: JsonPointer): boolean => !(isOnder(plek, pad) && gaatWeg(pad));
  return {
    ...blad,
    getypt: deelVan(blad.getypt, blijft),
    vragen: deelVan(blad.vragen, blijft),
    onleesbaar: deelVan(blad.onleesbaar, blijft),
  };
}
