// vergelijkAanbiedingen: veel aanbiedingen naast ons tarief, elk op zijn niveau, in hun eigen volgorde.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Aanbieding, vergelijkAanbiedingen, vergelijkAanbod } from '../../../src/domein/tarief/index.js';
import { centen, deel, euros, NUL, plus, uitGetal } from './breuk.js';
import { bevries, kaleInvoer, met, voorbeeldInvoer } from './hulp.js';
import { willekeurigeInvoer, ZAAD } from './willekeurig.js';

const aanbod = (tariefPerEtmaal: number, anders: Partial<Aanbieding> = {}): Aanbieding => ({
  naam: 'A',
  tariefPerEtmaal,
  ...anders,
});
const huis = kaleInvoer({
  '/huisvesting/bedragPerJaar': 36500,
  '/zorgzwaarte': {
    gekozen: 'dubbel',
    niveaus: [
      { code: 'half', factor: 0.5 },
      { code: 'dubbel', factor: 2 },
    ],
  },
});
const cijfers = (tarieven: readonly number[]) => {
  const { rijen: _, ...rest } = vergelijkAanbiedingen(
    huis,
    tarieven.map((tarief) => aanbod(tarief)),
  );
  return rest;
};

describe('vergelijkAanbiedingen', () => {
  it('geeft per aanbieding wat vergelijkAanbod geeft, in dezelfde volgorde', () => {
    const aanbiedingen = bevries([aanbod(250), aanbod(150.5, { bouwstenen: { 6: 140 } }), aanbod(200)]);
    const { rijen } = vergelijkAanbiedingen(bevries(huis), aanbiedingen);
    expect(rijen).to.deep.equal(aanbiedingen.map((rij) => vergelijkAanbod(huis, rij)));
    expect(rijen.map(({ verschil }) => verschil)).to.deep.equal([50, -49.5, 0]);
  });

  it('vergelijkt op het niveau van de aanbieding; zonder niveau op het gekozen', () => {
    const { rijen } = vergelijkAanbiedingen(huis, [
      aanbod(60, { niveau: 'half' }),
      aanbod(60, { niveau: null }),
      aanbod(60),
    ]);
    expect(rijen.map(({ verschil }) => verschil)).to.deep.equal([10, -140, -140]);
  });

  it('geeft bij een niveau dat er niet is een rij zonder onze bedragen', () => {
    const { rijen, gemiddelde } = vergelijkAanbiedingen(huis, [aanbod(60, { niveau: 'zwaar', bouwstenen: { 1: 5 } })]);
    expect(rijen[0]).to.include({ verschil: null, dekking: null, marge: null });
    expect(rijen[0]?.bouwstenen[0]).to.deep.equal({ nummer: 1, ons: null, aanbod: 5, verschil: null });
    expect(gemiddelde).to.equal(60);
  });

  it('laagste, mediaan, hoogste en gemiddelde, exact en dan op centen', () => {
    expect(cijfers([160, 150, 171.7])).to.deep.equal({
      laagste: 150,
      mediaan: 160,
      hoogste: 171.7,
      gemiddelde: 160.57,
    });
    // Bij een even aantal het midden van de middelste twee: 1,005 wordt 1,01.
    expect(cijfers([1, 1.01]).mediaan).to.equal(1.01);
    expect(cijfers([9, 1, 5, 3])).to.include({ mediaan: 4, gemiddelde: 4.5 });
    expect(cijfers([10, 9]).laagste).to.equal(9);
    expect(cijfers([0.1, 0.2]).gemiddelde).to.equal(0.15);
    expect(cijfers([])).to.deep.equal({ laagste: null, mediaan: null, hoogste: null, gemiddelde: null });
  });

  it('telt een aanbieding zonder tarief niet mee, en geeft haar wel een rij', () => {
    const { rijen, laagste, gemiddelde } = vergelijkAanbiedingen(huis, [aanbod(100), aanbod(Number.NaN), aanbod(102)]);
    expect(rijen.map(({ verschil }) => verschil)).to.deep.equal([-100, null, -98]);
    expect([laagste, gemiddelde]).to.deep.equal([100, 101]);
  });

  it('geeft bij een fout in onze invoer wel de cijfers van de aanbiedingen', () => {
    const { rijen, mediaan } = vergelijkAanbiedingen(met(voorbeeldInvoer(), { '/plaatsen': 0 }), [aanbod(100)]);
    expect(rijen[0]?.verschil).to.equal(null);
    expect(mediaan).to.equal(100);
  });

  it(`klopt met de referentie, en verandert de volgorde niet (zaad ${String(ZAAD)})`, () => {
    const tarief = fc.integer({ min: 0, max: 60_000 }).map((duizendsten) => duizendsten / 1000);
    fc.assert(
      fc.property(willekeurigeInvoer, fc.array(tarief, { minLength: 1, maxLength: 9 }), (invoer, tarieven) => {
        const uitkomst = vergelijkAanbiedingen(
          invoer,
          tarieven.map((bedrag) => aanbod(bedrag)),
        );
        expect(uitkomst.rijen).to.deep.equal(tarieven.map((bedrag) => vergelijkAanbod(invoer, aanbod(bedrag))));
        const op = tarieven.toSorted((a, b) => a - b).map(uitGetal);
        const midden = [op[Math.floor((op.length - 1) / 2)]!, op[Math.floor(op.length / 2)]!];
        const gemiddelde = (delen: readonly (typeof NUL)[]) =>
          euros(centen(deel(delen.reduce(plus, NUL), uitGetal(delen.length))));
        expect([uitkomst.laagste, uitkomst.mediaan, uitkomst.hoogste, uitkomst.gemiddelde]).to.deep.equal([
          gemiddelde(op.slice(0, 1)),
          gemiddelde(midden),
          gemiddelde(op.slice(-1)),
          gemiddelde(op),
        ]);
      }),
      { seed: ZAAD, numRuns: 200 },
    );
  });

  it('gooit nooit', () => {
    for (const rommel of [null, undefined, 5, {}, [null], [5]]) {
      expect(vergelijkAanbiedingen(huis, rommel as unknown as Aanbieding[]).gemiddelde).to.equal(null);
      expect(vergelijkAanbiedingen(rommel, [aanbod(1)]).gemiddelde).to.equal(1);
    }
  });
});
