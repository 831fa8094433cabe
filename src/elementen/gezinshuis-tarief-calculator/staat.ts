// Wat de browser en het concept bewaren: het werkblad, en wat er in elk scenario half getypt stond.

import { isObject, leesJson } from '../../domein/json.js';
import { leesWerkblad } from '../../domein/tarief/lees-werkblad.js';
import type { Werkblad } from '../../domein/tarief/werkblad.js';

export interface Staat {
  readonly werkblad: Werkblad;
  /** Per scenario de tekst van elk veld dat nog geen getal heeft. */
  readonly getypt: readonly Readonly<Record<string, string>>[];
  /** Wat er half getypt is buiten de bladen van de scenario's. */
  readonly half: Record<string, string>;
}

export function leesStaat(tekst: string): Staat | null {
  const gelezen = leesJson(tekst);
  if (!gelezen.goed || !isObject(gelezen.waarde)) return null;
  const { werkblad, getypt, half } = gelezen.waarde;
  const heel = leesWerkblad(werkblad);
  return heel.goed
    ? { werkblad: heel.waarde, getypt: Array.isArray(getypt) ? getypt.map(teksten) : [], half: teksten(half) }
    : null;
}

function teksten(getypt: unknown): Record<string, string> {
  const rijen = Object.entries(isObject(getypt) ? getypt : {});
  return Object.fromEntries(rijen.filter((rij): rij is [string, string] => typeof rij[1] === 'string'));
}
