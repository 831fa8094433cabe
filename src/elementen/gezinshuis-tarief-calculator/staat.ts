// Wat de browser en het concept bewaren: de invoer, en wat er half getypt stond.

import { isObject, leesJson } from '../../domein/json.js';
import { neemInvoer } from '../../domein/tarief/neem-invoer.js';
import type { Invoer } from './velden.js';

export interface Staat {
  readonly invoer: Invoer;
  readonly getypt: Readonly<Record<string, string>>;
}

export function leesStaat(tekst: string): Staat | null {
  const gelezen = leesJson(tekst);
  if (!gelezen.goed || !isObject(gelezen.waarde)) return null;
  const invoer = neemInvoer(gelezen.waarde['invoer']);
  if (!invoer.goed) return null;
  const getypt = Object.entries(isObject(gelezen.waarde['getypt']) ? gelezen.waarde['getypt'] : {}).filter(
    (rij): rij is [string, string] => typeof rij[1] === 'string',
  );
  return { invoer: invoer.waarde as Invoer, getypt: Object.fromEntries(getypt) };
}
