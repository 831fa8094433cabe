// exact.ts: breuken lezen, afronden en omzetten naar de dichtstbijzijnde double, ook waar dat lastig is.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  breuk,
  deel,
  euros,
  inCenten,
  maal,
  min,
  naarGetal,
  plus,
  vergelijk,
  vloer,
  type Breuk,
} from '../../src/domein/exact.js';
import * as ref from './tarief/breuk.js';
import { ZAAD } from './tarief/willekeurig.js';

const zaad = (numRuns: number): { seed: number; numRuns: number } => ({ seed: ZAAD, numRuns });
const getal = fc.double({ noNaN: true, noDefaultInfinity: true });
const zelfde = ({ t, n }: Breuk, verwacht: ref.Breuk): boolean => n > 0n && t * verwacht.noemer === verwacht.teller * n;

describe('breuk: het getal zoals JSON het schrijft', () => {
  const GEVALLEN: readonly [getal: number, t: bigint, n: bigint][] = [
    [0, 0n, 1n],
    [-0, 0n, 1n],
    [0.1, 1n, 10n],
    [0.1 + 0.2, 30000000000000004n, 10n ** 17n],
    [1.005, 1005n, 1000n],
    [-27.45, -2745n, 100n],
    [1e21, 10n ** 21n, 1n],
    [1.5e300, 15n * 10n ** 299n, 1n],
    [1e-7, 1n, 10n ** 7n],
    [1.25e-10, 125n, 10n ** 12n],
    [5e-324, 5n, 10n ** 324n],
    [2 ** 53, 9007199254740992n, 1n],
    [123456789012345680, 123456789012345680n, 1n],
  ];
  for (const [waarde, t, n] of GEVALLEN) {
    it(JSON.stringify(waarde), () => {
      expect(zelfde(breuk(waarde), ref.breuk(t, n))).to.equal(true);
    });
  }
  it(`leest elk getal als de geschreven decimalen (zaad ${String(ZAAD)})`, () => {
    fc.assert(
      fc.property(getal, (x) => zelfde(breuk(x), ref.uitGetal(x))),
      zaad(2000),
    );
    // Rond de grens van de korte weg: gewone bedragen met weinig decimalen.
    const bedrag = fc
      .tuple(fc.integer(), fc.integer({ min: 0, max: 9 }))
      .map(([cijfers, decimalen]) => cijfers / 10 ** decimalen);
    fc.assert(
      fc.property(bedrag, (x) => zelfde(breuk(x), ref.uitGetal(x))),
      zaad(2000),
    );
    const buur = fc.tuple(bedrag, fc.integer({ min: -3, max: 3 })).map(([x, k]) => x * (1 + k * Number.EPSILON));
    fc.assert(
      fc.property(buur, (x) => zelfde(breuk(x), ref.uitGetal(x))),
      zaad(2000),
    );
  });
});

describe('rekenen', () => {
  it(`is gelijk aan de referentie (zaad ${String(ZAAD)})`, () => {
    const gewoon = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((x) => x / 1000);
    fc.assert(
      fc.property(gewoon, gewoon, (a, b) => {
        const [x, y] = [ref.uitGetal(a), ref.uitGetal(b)];
        expect(zelfde(plus(breuk(a), breuk(b)), ref.plus(x, y))).to.equal(true);
        expect(zelfde(min(breuk(a), breuk(b)), ref.min(x, y))).to.equal(true);
        expect(zelfde(maal(breuk(a), breuk(b)), ref.maal(x, y))).to.equal(true);
        if (b !== 0) expect(zelfde(deel(breuk(a), breuk(b)), ref.deel(x, y))).to.equal(true);
        expect(Math.sign(vergelijk(breuk(a), breuk(b)))).to.equal(a < b ? -1 : a > b ? 1 : 0);
        expect(inCenten(breuk(a))).to.equal(ref.centen(x));
      }),
      zaad(1000),
    );
  });

  it('vloer gaat naar −∞', () => {
    const helen = [
      [7n, 2n],
      [-7n, 2n],
      [-8n, 2n],
      [-1n, 1000n],
      [0n, 3n],
    ] as const;
    expect(helen.map(([t, n]) => vloer({ t, n }))).to.deep.equal([3n, -4n, -4n, -1n, 0n]);
  });

  it('inCenten rondt half van nul af', () => {
    for (const [euro, verwacht] of [
      [0.005, 1n],
      [-0.005, -1n],
      [1.005, 101n],
      [-1.005, -101n],
      [0.0049999, 0n],
      [-0.0049999, 0n],
      [2.675, 268n],
    ] as const) {
      expect(inCenten(breuk(euro))).to.equal(verwacht);
    }
  });

  it('euros geeft het dichtstbijzijnde getal', () => {
    expect(euros(16897n)).to.equal(168.97);
    expect(euros(-5n)).to.equal(-0.05);
    expect(Object.is(euros(0n), 0)).to.equal(true);
    expect(euros(10n ** 25n)).to.equal(1e23);
  });
});

describe('naarGetal: de dichtstbijzijnde double, half naar even', () => {
  const twee = (macht: number): Breuk =>
    macht < 0 ? { t: 1n, n: 1n << BigInt(-macht) } : { t: 1n << BigInt(macht), n: 1n };
  const keer = (k: bigint, macht: number): Breuk => maal({ t: k, n: 1n }, twee(macht));
  const netMeer = (x: Breuk): Breuk => maal(x, { t: 10n ** 60n + 1n, n: 10n ** 60n });
  const netMinder = (x: Breuk): Breuk => maal(x, { t: 10n ** 60n - 1n, n: 10n ** 60n });
  const KLEINSTE = 5e-324;
  const NORMAAL = 2 ** -1022;

  const LASTIG: readonly [naam: string, breuk: Breuk, verwacht: number][] = [
    ['een derde', { t: 1n, n: 3n }, 1 / 3],
    ['2⁵³ + 1: precies ertussen, naar even', keer((1n << 53n) + 1n, 0), 2 ** 53],
    ['2⁵³ + 3: precies ertussen, naar even', keer((1n << 53n) + 3n, 0), 2 ** 53 + 4],
    ['net boven 2⁵³ + 1', netMeer(keer((1n << 53n) + 1n, 0)), 2 ** 53 + 2],
    ['net onder 2⁵³ + 3', netMinder(keer((1n << 53n) + 3n, 0)), 2 ** 53 + 2],
    ['net onder een macht van twee', keer((1n << 54n) - 1n, 0), 2 ** 54],
    ['1 + 2⁻⁵³: naar even', keer((1n << 53n) + 1n, -53), 1],
    ['net boven 1 + 2⁻⁵³', netMeer(keer((1n << 53n) + 1n, -53)), 1 + 2 ** -52],
    ['1 + 3 · 2⁻⁵³: naar even', keer((1n << 53n) + 3n, -53), 1 + 2 ** -51],
    ['de kleinste', twee(-1074), KLEINSTE],
    ['de helft van de kleinste: naar even, dus nul', twee(-1075), 0],
    ['net boven de helft van de kleinste', netMeer(twee(-1075)), KLEINSTE],
    ['anderhalf keer de kleinste: naar even', keer(3n, -1075), 2 * KLEINSTE],
    ['net onder anderhalf keer de kleinste', netMinder(keer(3n, -1075)), KLEINSTE],
    ['veel kleiner dan de kleinste', twee(-2000), 0],
    ['de kleinste normale', twee(-1022), NORMAAL],
    ['net onder de kleinste normale', netMinder(twee(-1022)), NORMAAL],
    ['de grootste subnormale', keer((1n << 52n) - 1n, -1074), NORMAAL - KLEINSTE],
    ['halverwege grootste subnormale en kleinste normale: naar even', keer((1n << 53n) - 1n, -1075), NORMAAL],
    ['2,2250738585072011e-308', { t: 22250738585072011n, n: 10n ** 324n }, Number('2.2250738585072011e-308')],
    ['de grootste', keer((1n << 53n) - 1n, 971), Number.MAX_VALUE],
    ['net onder de grens naar oneindig', netMinder(keer((1n << 54n) - 1n, 970)), Number.MAX_VALUE],
    ['op de grens naar oneindig', keer((1n << 54n) - 1n, 970), Number.POSITIVE_INFINITY],
    ['veel te groot', twee(5000), Number.POSITIVE_INFINITY],
    ['niet vereenvoudigd', { t: 7n * 10n ** 400n, n: 2n * 10n ** 400n }, 3.5],
    ['nul', { t: 0n, n: 12345n }, 0],
  ];
  for (const [naam, x, verwacht] of LASTIG) {
    it(naam, () => {
      expect(Object.is(naarGetal(x), verwacht), String(naarGetal(x))).to.equal(true);
      if (verwacht !== 0) expect(naarGetal({ t: -x.t, n: x.n })).to.equal(-verwacht);
    });
  }

  it(`heen en terug geeft hetzelfde getal (zaad ${String(ZAAD)})`, () => {
    fc.assert(
      fc.property(getal, (x) => naarGetal(breuk(x)) === x),
      zaad(3000),
    );
  });

  it('is gelijk aan wat de motor van lange decimalen maakt', () => {
    const cijfers = fc.bigInt({ min: 1n, max: 10n ** 40n });
    const macht = fc.integer({ min: -360, max: 300 });
    const property = fc.property(cijfers, macht, (c, m) => {
      const x = m < 0 ? { t: c, n: 10n ** BigInt(-m) } : { t: c * 10n ** BigInt(m), n: 1n };
      expect(naarGetal(x)).to.equal(Number(`${String(c)}e${String(m)}`));
    });
    fc.assert(property, zaad(2000));
  });

  it('is gelijk aan de referentie bij willekeurige breuken, ook rond het midden van twee doubles', () => {
    const groot = fc.bigInt({ min: -(2n ** 200n), max: 2n ** 200n });
    const noemer = fc.bigInt({ min: 1n, max: 2n ** 180n });
    fc.assert(
      fc.property(groot, noemer, (t, n) => Object.is(naarGetal({ t, n }), ref.dichtstbij(ref.breuk(t, n)))),
      zaad(2000),
    );
    const midden = fc.tuple(
      fc.bigInt({ min: 2n ** 52n, max: 2n ** 53n - 1n }),
      fc.integer({ min: -1100, max: 900 }),
      fc.constantFrom(-1n, 0n, 1n),
    );
    fc.assert(
      fc.property(midden, ([mantisse, macht, kant]) => {
        const x = maal(keer(2n * mantisse + 1n, macht), { t: 10n ** 40n + kant, n: 10n ** 40n });
        return Object.is(naarGetal(x), ref.dichtstbij(ref.breuk(x.t, x.n)));
      }),
      zaad(2000),
    );
  });
});
