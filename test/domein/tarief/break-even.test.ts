// breakEvenBezetting: de bezetting waarbij een tarief de kosten vóór leegstand en marge net dekt.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { breakEvenBezetting } from '../../../src/domein/tarief/index.js';
import { kaleInvoer, met, voorbeeldInvoer } from './hulp.js';
import { breakEven } from './referentie-functies.js';
import { voorbeelden } from './voorbeelden.js';
import { ZAAD, willekeurigeInvoer } from './willekeurig.js';

describe('breakEvenBezetting', () => {
  voorbeelden.forEach(({ invoer, breakEven: verwacht }, index) => {
    it(`voorbeeld ${index + 1} van het contract: € ${verwacht.tarief}`, () => {
      expect(breakEvenBezetting(invoer, verwacht.tarief)).to.equal(verwacht.bezetting);
      expect(breakEvenBezetting(invoer, verwacht.tarief, {})).to.equal(verwacht.bezetting);
      expect(breakEvenBezetting(invoer, verwacht.tarief, { verzorgingVariabel: true })).to.equal(verwacht.bezetting);
      expect(breakEvenBezetting(invoer, verwacht.tarief, { verzorgingVariabel: false })).to.equal(verwacht.allesVast);
    });
  });

  // Vast 100 en verzorging 40 euro per etmaal.
  const huis = kaleInvoer({ '/huisvesting/bedragPerJaar': 36500, '/verzorging/groepen/0/bedragPerDag': 40 });

  it('met de hand: q = (S8 − V) / (N·D·(tarief − v))', () => {
    expect(breakEvenBezetting(huis, 165)).to.equal(0.8);
    expect(breakEvenBezetting(huis, 140)).to.equal(1);
    expect(breakEvenBezetting(huis, 90)).to.equal(2);
    expect(breakEvenBezetting(huis, 175, { verzorgingVariabel: false })).to.equal(0.8);
  });

  it('null als het tarief niet boven de verzorging van een etmaal komt', () => {
    expect(breakEvenBezetting(huis, 40)).to.equal(null);
    expect(breakEvenBezetting(huis, 40.01)).to.equal(10000);
    expect(breakEvenBezetting(huis, 0)).to.equal(null);
    expect(breakEvenBezetting(huis, -5)).to.equal(null);
    expect(breakEvenBezetting(huis, 0, { verzorgingVariabel: false })).to.equal(null);
  });

  it('hangt niet af van leegstand en marge', () => {
    const ruim = met(huis, {
      '/leegstand': { fractie: 0.3, methode: 'opslag' },
      '/marge': { fractie: 0.2, methode: 'aandeel' },
    });
    expect(breakEvenBezetting(ruim, 165)).to.equal(0.8);
  });

  it('volgt het gekozen niveau', () => {
    const dubbel = met(huis, { '/zorgzwaarte': { gekozen: 'zwaar', niveaus: [{ code: 'zwaar', factor: 2 }] } });
    expect(breakEvenBezetting(dubbel, 330)).to.equal(0.8);
    const half = met(huis, {
      '/plaatsen': 2,
      '/zorgzwaarte': { gekozen: 'zwaar', niveaus: [{ code: 'zwaar', plaatsen: 1 }] },
    });
    expect(breakEvenBezetting(half, 165)).to.equal(0.8);
  });

  it('null bij foute invoer of een tarief dat geen getal is', () => {
    expect(breakEvenBezetting(met(voorbeeldInvoer(), { '/plaatsen': 0 }), 100)).to.equal(null);
    expect(breakEvenBezetting(null, 100)).to.equal(null);
    for (const tarief of [Number.NaN, Number.POSITIVE_INFINITY, null, '100', undefined]) {
      expect(breakEvenBezetting(voorbeeldInvoer(), tarief as number)).to.equal(null);
    }
  });

  it(`is gelijk aan de exacte som bij willekeurige invoer (zaad ${String(ZAAD)})`, () => {
    const property = fc.property(
      willekeurigeInvoer,
      fc.integer({ min: 0, max: 100_000 }),
      fc.boolean(),
      (invoer, centen, verzorgingVariabel) => {
        expect(breakEvenBezetting(invoer, centen / 100, { verzorgingVariabel })).to.equal(
          breakEven(invoer, centen / 100, verzorgingVariabel),
        );
      },
    );
    fc.assert(property, { seed: ZAAD, numRuns: 400 });
  });
});
