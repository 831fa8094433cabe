// vergelijkAanbod: een aangeboden tarief naast het onze, exact vergeleken en pas daarna afgerond.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { berekenTarief, terugrekenen, vergelijkAanbod, type Aanbod } from '../../../src/domein/tarief/index.js';
import { kaleInvoer, met, voorbeeldInvoer } from './hulp.js';
import { tegenoverAanbod } from './referentie-functies.js';
import { ZAAD, willekeurigeInvoer } from './willekeurig.js';

describe('vergelijkAanbod', () => {
  // 100 euro kosten vóór marge, tarief 125 per etmaal.
  const huis = kaleInvoer({ '/huisvesting/bedragPerJaar': 36500, '/marge': { fractie: 0.25, methode: 'opslag' } });

  it('met de hand', () => {
    const { verschil, verschilAandeel, dekking, marge } = vergelijkAanbod(huis, { tariefPerEtmaal: 110 });
    expect({ verschil, verschilAandeel, dekking, marge }).to.deep.equal({
      verschil: -15,
      verschilAandeel: -0.12,
      dekking: 1.1,
      marge: 0.1,
    });
  });

  it('een aanbod onder de kosten geeft een negatieve marge', () => {
    expect(vergelijkAanbod(huis, { tariefPerEtmaal: 75 })).to.include({ dekking: 0.75, marge: -0.25, verschil: -50 });
  });

  it('verschil is aanbod min het exacte tarief, pas daarna op centen', () => {
    // Ons tarief is 1,005 (afgerond 1,01). Het verschil is 0,995, dus 1,00; vanaf het afgeronde tarief was het 0,99.
    const scherp = kaleInvoer({ '/verzorging/groepen/0/bedragPerDag': 1.005 });
    expect(berekenTarief(scherp).tariefPerEtmaal).to.equal(1.01);
    expect(vergelijkAanbod(scherp, { tariefPerEtmaal: 2 }).verschil).to.equal(1);
    // Half van nul af, ook onder nul: −0,005 wordt −0,01.
    expect(vergelijkAanbod(scherp, { tariefPerEtmaal: 1 }).verschil).to.equal(-0.01);
  });

  it('geeft altijd tien rijen, met null waar het aanbod zwijgt', () => {
    const { bouwstenen } = vergelijkAanbod(voorbeeldInvoer(), {
      tariefPerEtmaal: 163.59,
      bouwstenen: { 1: 48, 6: 20.5, 7: 0 },
    });
    expect(bouwstenen.map(({ nummer }) => nummer)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(bouwstenen[0]).to.deep.equal({ nummer: 1, ons: 50.95, aanbod: 48, verschil: -2.95 });
    expect(bouwstenen[1]).to.deep.equal({ nummer: 2, ons: 13.53, aanbod: null, verschil: null });
    expect(bouwstenen[5]).to.deep.equal({ nummer: 6, ons: 16.44, aanbod: 20.5, verschil: 4.06 });
    expect(bouwstenen[6]).to.deep.equal({ nummer: 7, ons: 20.33, aanbod: 0, verschil: -20.33 });
  });

  it('vergelijkt met de bouwstenen van het gekozen niveau', () => {
    const zwaar = met(huis, { '/zorgzwaarte': { gekozen: 'zwaar', niveaus: [{ code: 'zwaar', factor: 2 }] } });
    const vergelijking = vergelijkAanbod(zwaar, { tariefPerEtmaal: 250, bouwstenen: { 6: 210 } });
    expect(vergelijking).to.include({ verschil: 0, verschilAandeel: 0, dekking: 1.25, marge: 0.25 });
    expect(vergelijking.bouwstenen[5]).to.deep.equal({ nummer: 6, ons: 200, aanbod: 210, verschil: 10 });
  });

  it('zonder kosten zijn er geen verhoudingen', () => {
    const { verschil, verschilAandeel, dekking, marge } = vergelijkAanbod(kaleInvoer(), { tariefPerEtmaal: 100 });
    expect({ verschil, verschilAandeel, dekking, marge }).to.deep.equal({
      verschil: 100,
      verschilAandeel: null,
      dekking: null,
      marge: null,
    });
  });

  it(`is gelijk aan de exacte som bij willekeurige invoer (zaad ${String(ZAAD)})`, () => {
    const property = fc.property(willekeurigeInvoer, fc.integer({ min: 1, max: 100_000 }), (invoer, centen) => {
      const tariefPerEtmaal = centen / 100;
      const { bouwstenen, ...vergelijking } = vergelijkAanbod(invoer, { tariefPerEtmaal });
      const { ons, ...verwacht } = tegenoverAanbod(invoer, tariefPerEtmaal);
      expect(vergelijking).to.deep.equal(verwacht);
      expect(bouwstenen.map((rij) => rij.ons)).to.deep.equal(ons);
      expect(vergelijking.marge).to.equal(terugrekenen(invoer, tariefPerEtmaal, 'marge'));
    });
    fc.assert(property, { seed: ZAAD, numRuns: 300 });
  });

  it('slechte invoer of een slecht aanbod geeft null en tien rijen, nooit een uitzondering', () => {
    const stuk = met(voorbeeldInvoer(), { '/plaatsen': 0 });
    const gevallen: readonly [unknown, unknown][] = [
      [null, { tariefPerEtmaal: 100 }],
      [stuk, { tariefPerEtmaal: 100, bouwstenen: { 1: 5 } }],
      [voorbeeldInvoer(), null],
      [voorbeeldInvoer(), undefined],
      [voorbeeldInvoer(), {}],
      [voorbeeldInvoer(), { tariefPerEtmaal: '100' }],
      [voorbeeldInvoer(), { tariefPerEtmaal: Number.NaN, bouwstenen: 'x' }],
    ];
    for (const [invoer, aanbod] of gevallen) {
      const { bouwstenen, ...rest } = vergelijkAanbod(invoer, aanbod as Aanbod);
      expect(rest).to.deep.equal({ verschil: null, verschilAandeel: null, dekking: null, marge: null });
      expect(bouwstenen).to.have.length(10);
    }
    const { bouwstenen } = vergelijkAanbod(voorbeeldInvoer(), {
      tariefPerEtmaal: 100,
      bouwstenen: { 1: Number.NaN, 2: '3' as unknown as number, 3: Number.POSITIVE_INFINITY },
    });
    expect(bouwstenen.slice(0, 3).every(({ aanbod, verschil }) => aanbod === null && verschil === null)).to.equal(true);
  });
});
