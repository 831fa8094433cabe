// De dubbele doubles naast de breuken: hun grens houdt altijd, en zij is niet zo ruim dat zij niets zegt.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Breuk, deel, maal, min, naarGetal, plus } from '../../../src/domein/exact.js';
import { berekenTarief as metBreuken } from '../../../src/domein/tarief/bereken-tarief.js';
import { snel } from '../../../src/domein/tarief/dubbel.js';
import { berekenTarief } from '../../../src/domein/tarief/index.js';
import { EXACT, type Rekenkunde } from '../../../src/domein/tarief/rekenkunde.js';
import { verdeel } from '../../../src/domein/tarief/verdeel.js';
import { voorbeelden } from './voorbeelden.js';
import { invoerOpHalveCenten, willekeurigeInvoer, ZAAD } from './willekeurig.js';

/** De precieze waarde van een double. */
function tweetallig(getal: number): Breuk {
  let n = 0;
  while (!Number.isInteger(getal * 2 ** n)) n += 1;
  return { t: BigInt(getal * 2 ** n), n: 2n ** BigInt(n) };
}

const decimaal = fc
  .tuple(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([t, k]) => t / 10 ** k);
const stap = fc.tuple(fc.constantFrom('plus', 'min', 'maal', 'deel'), decimaal);

/** Dezelfde rij bewerkingen met breuken. */
const EXACTE = { plus, min, maal, deel };

/** Hoe groot de fout is, gemeten in haar grens; niets als de grens iets openliet. */
function deelVanGrens(begin: number, stappen: readonly (readonly [string, number])[]): number | undefined {
  return snel((k) => {
    const reken = <G>(kunde: Pick<Rekenkunde<G>, 'plus' | 'min' | 'maal' | 'deel'>): G =>
      stappen.reduce((tot, [wat, getal]) => kunde[wat as 'plus'](tot, getal), kunde.maal(begin, 1));
    const { h, l, f } = reken(k);
    const fout = min(plus(tweetallig(h), tweetallig(l)), reken(EXACTE));
    if (f === 0) return fout.t === 0n ? 0 : Infinity;
    return Math.abs(naarGetal(deel(fout, tweetallig(f))));
  });
}

describe('rekenen met dubbele doubles', () => {
  it('zit er nooit meer naast dan zijn grens, en de grens is binnen 2⁸ keer wat er echt naast zit', () => {
    let grootste = 0;
    fc.assert(
      fc.property(decimaal, fc.array(stap, { maxLength: 20 }), (begin, stappen) => {
        const deel = deelVanGrens(begin, stappen) ?? 0;
        grootste = Math.max(grootste, deel);
        expect(deel).to.be.at.most(1);
      }),
      { seed: ZAAD, numRuns: 4000 },
    );
    // Met een grens die 2⁸ keer zo klein was viel deze toets om.
    expect(grootste).to.be.above(2 ** -8);
  });

  it('weet wanneer iets nul is, en zegt het als het dat niet weet', () => {
    const teken = (a: number, b: number, keer: number): number | undefined =>
      snel((k) => {
        let derde = k.deel(a, b);
        for (let nummer = 0; nummer < keer; nummer += 1) derde = k.deel(k.maal(derde, 7919), 7919);
        return k.vergelijk(derde, k.deel(a, b));
      });
    expect(teken(1, 3, 0)).to.equal(0);
    expect(teken(1, 3, 2)).to.equal(0);
    expect(teken(1, 3, 12)).to.equal(undefined);
  });

  it('verdeelt grote bedragen met gelijke resten als de breuken: een te krappe schatting ziet daar een verschil', () => {
    // Een derde van hele euro's: de resten zijn nul, een of twee derde, en een schatting zit er bij deze bedragen tot 2⁻²⁷ cent naast.
    const verdeeld = <G>(k: Rekenkunde<G>, van: readonly number[]): number[] => {
      const totaal = van.reduce((som, getal) => som + getal * 100, 0);
      const centen = k.vloer(k.plus(k.deel(totaal, 3), 0.5));
      return verdeel(
        k,
        van.map((getal) => k.getal(getal)),
        k.deel(100, 3),
        centen,
      ).map(Number);
    };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1_000_000, max: 2_000_000 }), { minLength: 2, maxLength: 11 }), (van) => {
        expect(snel((k) => verdeeld(k, van))).to.deep.equal(verdeeld(EXACT, van));
      }),
      { seed: ZAAD, numRuns: 500 },
    );
  });

  it('geeft wat de breuken geven, op elke invoer', () => {
    for (const { invoer } of voorbeelden) expect(berekenTarief(invoer)).to.deep.equal(metBreuken(invoer));
    fc.assert(
      fc.property(fc.oneof(willekeurigeInvoer, invoerOpHalveCenten), (huis) => {
        expect(berekenTarief(huis)).to.deep.equal(metBreuken(huis));
      }),
      { seed: ZAAD, numRuns: 2000 },
    );
  });
});
