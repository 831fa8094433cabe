// Van iedere tien euro: hoe het tarief over de letters verdeeld is, in centen die samen precies tien euro zijn.

import { breuk, deel } from '../../domein/exact.js';
import { EXACT } from '../../domein/tarief/rekenkunde.js';
import type { TariefResultaat } from '../../domein/tarief/tarief-invoer.js';
import { verdeel } from '../../domein/tarief/verdeel.js';
import { LETTERS } from './letterbalk.js';

export const TIEN_EURO = 10;

/** Per letter haar deel van tien euro; zonder tarief, of van een tarief van nul, valt er niets te verdelen. */
export function tientje({
  tariefPerEtmaal: tarief,
  kostprijselementen: letters,
}: TariefResultaat): Readonly<Record<(typeof LETTERS)[number], number>> | undefined {
  if (!tarief) return undefined;
  const centen = breuk(100 * TIEN_EURO);
  const [a = 0, b = 0, c = 0, buiten = 0] = verdeel(
    EXACT,
    LETTERS.map((letter) => breuk(letters[letter] ?? 0)),
    deel(centen, tarief),
    EXACT.vloer(centen),
  ).map((cent) => EXACT.euros(cent));
  return { a, b, c, buiten };
}
