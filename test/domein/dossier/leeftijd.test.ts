// Leeftijd op een dag, ook als alleen een jaar of maand bekend is.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isDag, isDatum, leeftijdOp, wordtOp } from '../../../src/domein/dossier/leeftijd.js';

/** Vast, zodat een mislukking morgen weer mislukt. */
const ZAAD = 20261124;
const OPZET = { seed: ZAAD, numRuns: 500 };

const dagen = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));

describe('leeftijdOp', () => {
  const GEVALLEN: readonly [naam: string, geboren: string, datum: string, van: number, tot: number][] = [
    ['de dag voor de verjaardag', '2011-04-15', '2027-04-14', 15, 15],
    ['op de verjaardag', '2011-04-15', '2027-04-15', 16, 16],
    ['op de dag van de geboorte', '2026-11-24', '2026-11-24', 0, 0],
    ['een maand die nog komt', '2011-04', '2027-03-31', 15, 15],
    ['een maand die bezig is', '2011-04', '2027-04-01', 15, 16],
    ['de laatste dag van de maand', '2011-04', '2027-04-30', 16, 16],
    ['de voorlaatste dag van de maand', '2011-04', '2027-04-29', 15, 16],
    ['februari, geboren in een gewoon jaar', '2011-02', '2028-02-28', 17, 17],
    ['februari, geboren in een schrikkeljaar: misschien op de 29e', '2012-02', '2027-02-28', 14, 15],
    ['een jaar', '2011', '2026-11-24', 14, 15],
    ['een jaar, op de laatste dag', '2011', '2026-12-31', 15, 15],
    ['een jaar, op de eerste dag', '2011', '2026-01-01', 14, 15],
    ['het jaar van de geboorte', '2026', '2026-11-24', 0, 0],
    ['de maand van de geboorte', '2026-11', '2026-11-24', 0, 0],
    ['29 februari, in een gewoon jaar op 28 februari', '2012-02-29', '2030-02-28', 17, 17],
    ['29 februari, in een gewoon jaar op 1 maart', '2012-02-29', '2030-03-01', 18, 18],
    ['29 februari, in een schrikkeljaar', '2012-02-29', '2028-02-29', 16, 16],
  ];
  for (const [naam, geboren, datum, van, tot] of GEVALLEN) {
    it(`${naam}: ${geboren} op ${datum}`, () => {
      expect(leeftijdOp(geboren, datum)).to.deep.equal({ van, tot });
    });
  }

  const ONBEKEND: readonly [naam: string, geboren: unknown, datum: unknown][] = [
    ['niets ingevuld', undefined, '2026-11-24'],
    ['null', null, '2026-11-24'],
    ['een lege tekst', '', '2026-11-24'],
    ['witruimte', '  ', '2026-11-24'],
    ['geen datum', 'mei 2011', '2026-11-24'],
    ['een getal', 2011, '2026-11-24'],
    ['een dag die niet bestaat', '2011-02-29', '2026-11-24'],
    ['morgen geboren', '2026-11-25', '2026-11-24'],
    ['volgende maand geboren', '2026-12', '2026-11-24'],
    ['volgend jaar geboren', '2027', '2026-11-24'],
    ['op een dag die niet bestaat', '2011', '2026-11-31'],
    ['op een jaar in plaats van een dag', '2011', '2026'],
  ];
  for (const [naam, geboren, datum] of ONBEKEND) {
    it(`${naam}: niet bekend`, () => {
      expect(leeftijdOp(geboren as string, datum as string)).to.equal(null);
    });
  }

  it(`een maand of jaar omvat precies de leeftijd van elke dag erin (zaad ${ZAAD})`, () => {
    const lengte = fc.constantFrom(4, 7);
    fc.assert(
      fc.property(dagen, dagen, lengte, (geboren, datum, tekens) => {
        const precies = leeftijdOp(geboren, datum);
        const ruim = leeftijdOp(geboren.slice(0, tekens), datum);
        if (!precies) return;
        expect(precies.van).to.equal(precies.tot);
        expect(ruim!.van).to.be.at.most(precies.van);
        expect(ruim!.tot).to.be.at.least(precies.tot);
        expect(ruim!.tot - ruim!.van).to.be.at.most(1);
      }),
      OPZET,
    );
  });
});

describe('wordtOp', () => {
  const GEVALLEN: readonly [geboren: string, leeftijd: number, op: string][] = [
    ['2011-04-15', 16, '2027-04-15'],
    ['2011-04', 16, '2027-04'],
    ['2011', 18, '2029'],
    ['2012-02-29', 16, '2028-02-29'],
    ['2012-02-29', 18, '2030-03-01'],
    ['0003-01-01', 12, '0015-01-01'],
  ];
  for (const [geboren, leeftijd, op] of GEVALLEN) {
    it(`${geboren} wordt ${leeftijd} op ${op}`, () => {
      expect(wordtOp(geboren, leeftijd)).to.equal(op);
    });
  }

  it(`is de eerste dag met die leeftijd (zaad ${ZAAD})`, () => {
    fc.assert(
      fc.property(dagen, fc.integer({ min: 1, max: 100 }), (geboren, leeftijd) => {
        const op = wordtOp(geboren, leeftijd);
        const ervoor = new Date(Date.parse(`${op}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
        expect(leeftijdOp(geboren, op)).to.deep.equal({ van: leeftijd, tot: leeftijd });
        expect(leeftijdOp(geboren, ervoor)).to.deep.equal({ van: leeftijd - 1, tot: leeftijd - 1 });
      }),
      OPZET,
    );
  });
});

describe('isDag en isDatum', () => {
  it('een dag is ook een datum; een maand of jaar is geen dag', () => {
    expect([isDag('2026-01-31'), isDatum('2026-01-31')]).to.deep.equal([true, true]);
    expect([isDag('2026-01'), isDatum('2026-01'), isDatum('2026')]).to.deep.equal([false, true, true]);
  });
  it('wat geen tekst is, is geen van beide', () => {
    for (const waarde of [2026, null, undefined, Symbol('2026'), ['2026-01-31'], { toString: () => '2026-01-31' }]) {
      expect([isDag(waarde), isDatum(waarde)]).to.deep.equal([false, false]);
    }
  });
});
