// Welke cijfers een indexering nodig heeft: precies die waarop indexeer anders blijft steken.

import { expect } from '@open-wc/testing';
import { indexeer, type Indexreeks } from '../../../src/domein/tarief/index.js';
import { indexplekken } from '../../../src/domein/tarief/indexeer.js';
import { INDEXMETHODEN } from '../../../src/domein/tarief/indexmethoden.js';

function reeksenMet(plekken: ReturnType<typeof indexplekken>): Indexreeks[] {
  return plekken.map(({ jaar }) => ({
    jaar,
    ...Object.fromEntries(
      (['ova', 'ppc'] as const).map((naam) => [
        naam,
        Object.fromEntries(
          plekken.filter((plek) => plek.jaar === jaar && plek.reeks === naam).map(({ stand }) => [stand, 0.03]),
        ),
      ]),
    ),
  }));
}

describe('indexplekken', () => {
  for (const methode of INDEXMETHODEN) {
    for (const naar of [2027, 2028]) {
      it(`${methode} tot ${naar}: met deze cijfers lukt het, en zonder een ervan niet`, () => {
        const plekken = indexplekken(2026, naar, methode);
        const keuze = { van: 2026, naar, methode };
        expect(indexeer(100, reeksenMet(plekken), keuze).bedrag).to.not.equal(null);
        for (const mist of plekken) {
          const rest = plekken.filter((plek) => plek !== mist);
          expect(indexeer(100, reeksenMet(rest), keuze).bedrag, JSON.stringify(mist)).to.equal(null);
        }
      });
    }
  }

  it('vraagt niets als er geen jaar tussen zit', () => {
    expect(indexplekken(2026, 2026, 'verschil')).to.deep.equal([]);
  });
});
