// De spreiding van een rij aangeboden tarieven: waar de middelste helft ligt, en wie daar ver buiten staat. Zegt niets over goed of slecht.

import { breuk, deel, maal, min, opCenten, plus, type Breuk, vergelijk } from '../exact.js';

/** Met minder aanbiedingen zegt een middelste helft niets. */
const KLEINSTE_AANTAL = 4;

export interface Spreiding {
  /** Het eerste en het derde kwartiel, op centen. */
  readonly q1: number;
  readonly q3: number;
  /** De plekken in de rij van wie meer dan anderhalf keer de middelste helft buiten haar staat. */
  readonly apart: readonly number[];
}

/** De middelste helft (kwartielen met de uitersten meegeteld); `null` bij minder dan vier tarieven. */
export function spreidingVan(tarieven: readonly number[]): Spreiding | null {
  if (tarieven.length < KLEINSTE_AANTAL || !tarieven.every(Number.isFinite)) return null;
  const oplopend = tarieven.toSorted((een, ander) => een - ander);
  const kwartiel = (nummer: 1 | 3): Breuk => {
    const vierden = (oplopend.length - 1) * nummer;
    const onder = oplopend[Math.floor(vierden / 4)] ?? 0;
    const boven = oplopend[Math.ceil(vierden / 4)] ?? 0;
    return plus(onder, deel(maal(min(boven, onder), vierden % 4), 4));
  };
  const [q1, q3] = [kwartiel(1), kwartiel(3)];
  const ruimte = maal(min(q3, q1), breuk(1.5));
  const apart = tarieven.flatMap((tarief, plek) =>
    vergelijk(tarief, min(q1, ruimte)) < 0 || vergelijk(tarief, plus(q3, ruimte)) > 0 ? [plek] : [],
  );
  return { q1: opCenten(q1), q3: opCenten(q3), apart };
}
