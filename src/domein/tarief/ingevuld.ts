// Of er iets staat, en wat.

import { leesOp } from '../json-pointer.js';

/** Niet ingevuld: `null` en afwezig betekenen hetzelfde. */
export const afwezig = (waarde: unknown): waarde is null | undefined => waarde === undefined || waarde === null;

/** Tekst met meer dan witruimte. */
export const isTekst = (waarde: unknown): waarde is string => typeof waarde === 'string' && waarde.trim() !== '';

/** De rijen van de lijst op `pad`; geen als er geen lijst staat. */
export function rijenOp(document: unknown, pad: string): readonly unknown[] {
  const lijst = leesOp(document, pad);
  return Array.isArray(lijst) ? lijst : [];
}
