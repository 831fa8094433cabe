// Een aanbod naar de letters van artikel 2.3: dezelfde indeling en dezelfde regel voor leegstand als onze eigen som.

import { expect } from '@open-wc/testing';
import { berekenTarief } from '../../../src/domein/tarief/index.js';
import { lettersVanAanbod } from '../../../src/domein/tarief/letters-van-aanbod.js';
import { bevries, met, voorbeeldInvoer } from './hulp.js';

const van = (...bedragen: readonly number[]): Record<number, number> =>
  Object.fromEntries(bedragen.map((bedrag, index) => [index + 1, bedrag]));

describe('lettersVanAanbod', () => {
  it('geeft voor onze eigen bouwstenen onze eigen letters, op hooguit een cent na', () => {
    const invoer = voorbeeldInvoer();
    const { bouwstenenNiveau, kostprijselementen } = berekenTarief(invoer);
    const bouwstenen = bevries(van(...bouwstenenNiveau.map(({ perEtmaal }) => perEtmaal)));
    const letters = lettersVanAanbod(bevries(invoer), { bouwstenen });
    for (const letter of ['a', 'b', 'c', 'buiten'] as const) {
      expect(letters[letter]).to.be.closeTo(kostprijselementen[letter] ?? 0, 0.011);
    }
    const som = (delen: Readonly<Record<string, number | null>>): number =>
      Math.round(Object.values(delen).reduce<number>((tot, deel) => tot + (deel ?? 0), 0) * 100);
    expect(som(letters)).to.equal(som(kostprijselementen));
  });

  it('verdeelt leegstand naar rato, in hele centen', () => {
    expect(lettersVanAanbod({}, { bouwstenen: van(10, 0, 0, 0, 10, 10, 0, 0, 1, 2) })).to.deep.equal({
      a: 10.34,
      b: 10.33,
      c: 10.33,
      buiten: 2,
    });
  });

  it('zwijgt over een letter als het aanbod over een bouwsteen ervan zwijgt', () => {
    const { 10: _, ...zonderMarge } = van(1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    expect(lettersVanAanbod({}, { bouwstenen: zonderMarge }).buiten).to.equal(null);
    const { 6: __, ...zonderHuis } = van(1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    expect(lettersVanAanbod({}, { bouwstenen: zonderHuis })).to.deep.equal({ a: null, b: null, c: null, buiten: 1 });
    expect(lettersVanAanbod({}, {})).to.deep.equal({ a: null, b: null, c: null, buiten: null });
  });

  it('volgt een eigen indeling: dan is van een letter alleen nodig wat erbij hoort', () => {
    const invoer = met(voorbeeldInvoer(), { '/kostprijselementen': { 9: 'c' } });
    const { 1: _, ...zonderInkomen } = van(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    expect(lettersVanAanbod(invoer, { bouwstenen: zonderInkomen })).to.deep.equal({ a: null, b: 5, c: 30, buiten: 10 });
  });

  it('legt leegstand bij c als er verder niets is', () => {
    expect(lettersVanAanbod({}, { bouwstenen: van(0, 0, 0, 0, 0, 0, 0, 0, 3, 0) }).c).to.equal(3);
  });
});
