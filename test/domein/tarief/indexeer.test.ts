// indexeer: 90 % OVA en 10 % PPC, met nacalculatie. De gepubliceerde VNG-indexen van 2024 en 2025 moeten eruit komen.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { indexeer, type Indexmethode, type Indexreeks } from '../../../src/domein/tarief/index.js';
import { INDEXCIJFERS } from '../../../src/domein/tarievensets/index.js';
import { bevries } from './hulp.js';
import { centen, euros } from './breuk.js';
import { geindexeerd, type Reeks } from './referentie-functies.js';
import { ZAAD } from './willekeurig.js';

/** Een fractie als percentage met twee decimalen, zoals de VNG publiceert. */
const procent = (fractie: number | undefined): number => Math.round((fractie ?? Number.NaN) * 10_000) / 100;

describe('indexeer met de cijfers van de VNG', () => {
  it('de cijfers zijn die van de domeinpagina, paragraaf 4.3', () => {
    expect(
      INDEXCIJFERS.map(({ jaar, ova, ppc }) => [
        jaar,
        ova?.voorlopig,
        ova?.definitief,
        ppc?.voorlopig,
        ppc?.definitief,
      ]),
    ).to.deep.equal([
      [2023, 0.0474, 0.0636, 0.0487, 0.0702],
      [2024, 0.0494, 0.06, 0.0251, 0.031],
      [2025, 0.0418, undefined, 0.0182, undefined],
    ]);
  });

  it('2024 met verhouding: 4,70 + 1,60 = 6,30 %, de index die de VNG publiceerde', () => {
    const { stappen, bedrag } = indexeer(100, INDEXCIJFERS, { van: 2023, naar: 2024, methode: 'verhouding' });
    const [stap] = stappen;
    expect(stap?.jaar).to.equal(2024);
    expect(procent(stap?.voorlopig)).to.equal(4.7);
    expect(procent(stap?.nacalculatie)).to.equal(1.6);
    // De VNG telt de afgeronde delen op; onafgerond is de index 6,294 %.
    expect(procent(stap?.voorlopig) + procent(stap?.nacalculatie)).to.be.closeTo(6.3, 1e-9);
    expect(procent(stap?.index)).to.equal(6.29);
    expect(bedrag).to.equal(106.29);
  });

  it('2025 met verschil (de standaard): 4,96 %, de gecorrigeerde index van de VNG', () => {
    const { stappen, bedrag, meldingen } = indexeer(100, INDEXCIJFERS, { van: 2024, naar: 2025, methode: 'verschil' });
    expect(stappen).to.deep.equal([
      { jaar: 2025, voorlopig: 0.03944, nacalculatie: 0.01013, index: 0.04957, bedrag: 104.96 },
    ]);
    expect(procent(stappen[0]?.index)).to.equal(4.96);
    expect(bedrag).to.equal(104.96);
    expect(meldingen ?? []).to.deep.equal([]);
    expect(indexeer(100, INDEXCIJFERS, { van: 2024, naar: 2025 }).stappen).to.deep.equal(stappen);
  });

  it('2025 met verhouding: 4,91 %, wat de VNG eerst publiceerde', () => {
    const { stappen } = indexeer(100, INDEXCIJFERS, { van: 2024, naar: 2025, methode: 'verhouding' });
    expect(procent(stappen[0]?.index)).to.equal(4.91);
  });

  it('zonder nacalculatie: alleen het voorlopige cijfer (eerste contractjaar)', () => {
    const { stappen, bedrag } = indexeer(100, INDEXCIJFERS, { van: 2024, naar: 2025, methode: 'geen-nacalculatie' });
    expect(stappen).to.deep.equal([
      { jaar: 2025, voorlopig: 0.03944, nacalculatie: 0, index: 0.03944, bedrag: 103.94 },
    ]);
    expect(bedrag).to.equal(103.94);
  });

  it('een nieuw contract: nacalculatie vanaf de tweede stap, als verschil', () => {
    const methode = 'eerste-jaar-geen-nacalculatie';
    const een = indexeer(100, INDEXCIJFERS, { van: 2024, naar: 2025, methode });
    expect(een).to.deep.equal(indexeer(100, INDEXCIJFERS, { van: 2024, naar: 2025, methode: 'geen-nacalculatie' }));
    const { stappen } = indexeer(145.43, INDEXCIJFERS, { van: 2023, naar: 2025, methode });
    // 145,43 × (1 + 0,9 × 0,0494 + 0,1 × 0,0251) = 152,260899…; × 1,04957 = 159,808472…
    expect(stappen.map(({ nacalculatie, bedrag }) => [nacalculatie, bedrag])).to.deep.equal([
      [0, 152.26],
      [0.01013, 159.81],
    ]);
    // Voor de eerste stap is het jaar ervoor niet nodig, voor de tweede wel.
    const zonder2023 = INDEXCIJFERS.filter(({ jaar }) => jaar !== 2023);
    expect(indexeer(145.43, zonder2023, { van: 2023, naar: 2025, methode }).bedrag).to.equal(159.81);
    const zonder2024 = INDEXCIJFERS.map((rij) => (rij.jaar === 2024 ? { ...rij, ppc: { voorlopig: 0.0251 } } : rij));
    expect(indexeer(145.43, zonder2024, { van: 2023, naar: 2025, methode }).meldingen).to.deep.equal([
      { code: 'index-ontbreekt', pad: '/2024/ppc/definitief' },
    ]);
    expect(indexeer(100.005, INDEXCIJFERS, { van: 2024, naar: 2024, methode })).to.deep.include({ bedrag: 100.01 });
  });

  it('rekent over twee jaren onafgerond door', () => {
    const { bedrag, stappen } = indexeer(145.43, INDEXCIJFERS, { van: 2023, naar: 2025 });
    // 145,43 × 1,0637 = 154,693891; × 1,04957 = 162,36206…
    expect(stappen.map((stap) => [stap.jaar, stap.bedrag])).to.deep.equal([
      [2024, 154.69],
      [2025, 162.36],
    ]);
    expect(bedrag).to.equal(162.36);
    // 100,02 wordt 106,391274 en dan 111,665…; tussentijds afgerond op 106,39 was het 111,66 geworden.
    expect(indexeer(100.02, INDEXCIJFERS, { van: 2023, naar: 2025 }).bedrag).to.equal(111.67);
  });

  it('van en naar hetzelfde jaar: geen stappen, alleen afronden', () => {
    expect(indexeer(100.005, INDEXCIJFERS, { van: 2024, naar: 2024 })).to.deep.include({ bedrag: 100.01, stappen: [] });
  });
});

describe('indexeer zonder de nodige cijfers', () => {
  const ontbreekt = (pad: string): object => ({
    bedrag: null,
    stappen: [],
    meldingen: [{ code: 'index-ontbreekt', pad }],
  });

  it('noemt het cijfer dat ontbreekt', () => {
    expect(indexeer(100, INDEXCIJFERS, { van: 2024, naar: 2026 })).to.deep.equal(ontbreekt('/2026/ova/voorlopig'));
    expect(indexeer(100, INDEXCIJFERS, { van: 2021, naar: 2022 })).to.deep.equal(ontbreekt('/2022/ova/voorlopig'));
    expect(indexeer(100, [], { van: 2024, naar: 2025 })).to.deep.equal(ontbreekt('/2025/ova/voorlopig'));
  });

  it('zonder nacalculatie is het jaar ervoor niet nodig', () => {
    const alleen2025 = INDEXCIJFERS.filter(({ jaar }) => jaar === 2025);
    expect(indexeer(100, alleen2025, { van: 2024, naar: 2025, methode: 'geen-nacalculatie' }).bedrag).to.equal(103.94);
    expect(indexeer(100, alleen2025, { van: 2024, naar: 2025 }).bedrag).to.equal(null);
  });

  const reeks = (anders: Partial<Indexreeks>): Indexreeks[] => [
    { jaar: 2024, ova: { voorlopig: 0.04, definitief: 0.05 }, ppc: { voorlopig: 0.02, definitief: 0.03 } },
    { jaar: 2025, ova: { voorlopig: 0.04 }, ppc: { voorlopig: 0.02 }, ...anders },
  ];
  it('wijst precies het gat aan', () => {
    const opties = { van: 2024, naar: 2025 };
    expect(indexeer(100, reeks({ ppc: {} }), opties)).to.deep.equal(ontbreekt('/2025/ppc/voorlopig'));
    expect(indexeer(100, reeks({ ppc: null }), opties)).to.deep.equal(ontbreekt('/2025/ppc/voorlopig'));
    expect(indexeer(100, reeks({ ova: { voorlopig: null } }), opties)).to.deep.equal(ontbreekt('/2025/ova/voorlopig'));
    const zonderDefinitief = [
      { jaar: 2024, ova: { voorlopig: 0.04, definitief: 0.05 }, ppc: { voorlopig: 0.02 } },
      reeks({})[1]!,
    ];
    expect(indexeer(100, zonderDefinitief, opties)).to.deep.equal(ontbreekt('/2024/ppc/definitief'));
  });
});

describe('indexeer met slechte keuzen', () => {
  it('naar vóór van, of een onbekende methode: keuze-onbekend', () => {
    const terug = indexeer(100, INDEXCIJFERS, { van: 2025, naar: 2024 });
    expect(terug.bedrag).to.equal(null);
    expect(terug.stappen).to.deep.equal([]);
    expect(terug.meldingen.map(({ code }) => code)).to.deep.equal(['keuze-onbekend']);
    const methode = 'gemiddeld' as Indexmethode;
    expect(
      indexeer(100, INDEXCIJFERS, { van: 2024, naar: 2025, methode }).meldingen.map(({ code }) => code),
    ).to.deep.equal(['keuze-onbekend']);
  });

  it('rommel geeft null, nooit een uitzondering', () => {
    const rommel = indexeer as (...argumenten: unknown[]) => ReturnType<typeof indexeer>;
    for (const argumenten of [
      [],
      [Number.NaN, INDEXCIJFERS, { van: 2024, naar: 2025 }],
      ['100', INDEXCIJFERS, { van: 2024, naar: 2025 }],
      [100, null, { van: 2024, naar: 2025 }],
      [100, [null, 5, {}], { van: 2024, naar: 2025 }],
      [100, INDEXCIJFERS, null],
      [100, INDEXCIJFERS, {}],
      [100, INDEXCIJFERS, { van: '2024', naar: 2025 }],
      [100, INDEXCIJFERS, { van: 2024, naar: Number.POSITIVE_INFINITY }],
      [100, [{ jaar: 2025, ova: 5, ppc: 'x' }], { van: 2024, naar: 2025 }],
    ]) {
      const uitkomst = rommel(...argumenten);
      expect(uitkomst.bedrag).to.equal(null);
      expect(uitkomst.stappen).to.deep.equal([]);
      expect(uitkomst.meldingen.length).to.be.greaterThan(0);
    }
  });

  it(`is gelijk aan de exacte som bij willekeurige cijfers (zaad ${String(ZAAD)})`, () => {
    const fractie = fc.integer({ min: -500, max: 1500 }).map((x) => x / 10_000);
    const cijfer = fc.record({ voorlopig: fractie, definitief: fractie }, { noNullPrototype: true });
    const reeksen = fc
      .array(fc.record({ ova: cijfer, ppc: cijfer }, { noNullPrototype: true }), { minLength: 5, maxLength: 5 })
      .map((rijen): Reeks[] => rijen.map((rij, i) => ({ jaar: 2023 + i, ...rij })).reverse());
    const methode = fc.constantFrom(
      'verschil' as const,
      'verhouding' as const,
      'geen-nacalculatie' as const,
      'eerste-jaar-geen-nacalculatie' as const,
    );
    const bedrag = fc.integer({ min: 0, max: 1_000_000 }).map((x) => x / 100);
    const property = fc.property(
      bedrag,
      reeksen,
      fc.integer({ min: 2023, max: 2027 }),
      methode,
      (euro, rijen, naar, keuze) => {
        const uitkomst = indexeer(euro, bevries(rijen), { van: 2023, naar, methode: keuze });
        expect(uitkomst.bedrag).to.equal(euros(centen(geindexeerd(euro, rijen, 2023, naar, keuze))));
        expect(uitkomst.stappen.map(({ jaar }) => jaar)).to.deep.equal(
          [2024, 2025, 2026, 2027].filter((jaar) => jaar <= naar),
        );
        uitkomst.stappen.forEach((stap) => {
          expect(stap.bedrag).to.equal(euros(centen(geindexeerd(euro, rijen, 2023, stap.jaar, keuze))));
          expect(stap.index).to.be.closeTo(stap.voorlopig + stap.nacalculatie, 1e-15);
        });
      },
    );
    fc.assert(property, { seed: ZAAD, numRuns: 300 });
  });
});
