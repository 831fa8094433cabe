// Dezelfde invoer op een ander niveau van zorgzwaarte: voor het mengen en het vergelijken.

import { isObject } from '../json.js';
import { leesOp, zetOp } from '../json-pointer.js';
import { type Berekening, leesInvoer } from './bereken-tarief.js';

/** De berekening op een ander niveau dan het gekozen; `null` is de basis. Niets als het niveau er niet is of een fout heeft. */
export function berekeningOp(invoer: unknown, code: string | null): Berekening | undefined {
  const opBasis = code === null && !isObject(leesOp(invoer, '/zorgzwaarte'));
  return leesInvoer(opBasis ? invoer : zetOp(invoer, '/zorgzwaarte/gekozen', code)).berekening;
}
