// mengTarief: het gewogen gemiddelde van de exacte tarieven per niveau, pas daarna op centen.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { berekenTarief, mengTarief, type Mengdeel } from '../../../src/domein/tarief/index.js';
import { centen, deel, euros, maal, NUL, plus, uitGetal } from './breuk.js';
import { bevries, kaleInvoer, met, voorbeeldInvoer } from './hulp.js';
import { rekenUit } from './referentie.js';
import { willekeurigeInvoer, ZAAD } from './willekeurig.js';

// De basis kost 1,005 per etmaal: afgerond 1,01.
const huis = kaleInvoer({
  '/verzorging/groepen/0/bedragPerDag': 1.005,
  '/zorgzwaarte': {
    gekozen: 'dubbel',
    niveaus: [
      { code: 'dubbel', factor: 2 },
      { code: 'fout', plaatsen: 0 },
    ],
  },
});

describe('mengTarief', () => {
  it('weegt de onafgeronde tarieven, en rondt elk deel apart af', () => {
    const verdeling = [
      { code: null, aantal: 1 },
      { code: 'dubbel', aantal: 3 },
    ];
    // (1,005 + 3 × 2,01) / 4 = 1,75875; met afgeronde delen was het 1,76.
    expect(mengTarief(bevries(huis), bevries(verdeling))).to.deep.equal({
      tariefPerEtmaal: 1.76,
      delen: [
        { code: null, aantal: 1, tariefPerEtmaal: 1.01 },
        { code: 'dubbel', aantal: 3, tariefPerEtmaal: 2.01 },
      ],
    });
    // Twee keer een halve cent: 1,005 blijft 1,005 en wordt pas dan 1,01.
    expect(
      mengTarief(huis, [
        { code: null, aantal: 1 },
        { code: null, aantal: 1 },
      ]).tariefPerEtmaal,
    ).to.equal(1.01);
  });

  it('één niveau geeft het tarief van dat niveau, ook als een ander gekozen is', () => {
    expect(mengTarief(huis, [{ code: null, aantal: 7 }]).tariefPerEtmaal).to.equal(1.01);
    expect(mengTarief(voorbeeldInvoer(), [{ code: null, aantal: 0.5 }]).tariefPerEtmaal).to.equal(168.97);
    expect(mengTarief(met(huis, { '/zorgzwaarte': null }), [{ code: null, aantal: 1 }]).tariefPerEtmaal).to.equal(1.01);
  });

  const GEEN: readonly [waarom: string, verdeling: readonly Mengdeel[], delen: readonly (number | null)[]][] = [
    [
      'een niveau dat er niet is',
      [
        { code: null, aantal: 1 },
        { code: 'anders', aantal: 1 },
      ],
      [1.01, null],
    ],
    [
      'een niveau met een fout, ook met gewicht 0',
      [
        { code: 'dubbel', aantal: 1 },
        { code: 'fout', aantal: 0 },
      ],
      [2.01, null],
    ],
    ['samen nul', [{ code: null, aantal: 0 }], [1.01]],
    ['niets', [], []],
    [
      'een negatief aantal',
      [
        { code: null, aantal: 3 },
        { code: 'dubbel', aantal: -1 },
      ],
      [1.01, 2.01],
    ],
    ['een aantal dat niet eindig is', [{ code: null, aantal: Number.POSITIVE_INFINITY }], [1.01]],
    ['een aantal dat geen getal is', [{ code: null, aantal: '1' as unknown as number }], [1.01]],
  ];
  for (const [waarom, verdeling, delen] of GEEN) {
    it(`geeft geen tarief bij ${waarom}`, () => {
      const uitkomst = mengTarief(huis, verdeling);
      expect(uitkomst.tariefPerEtmaal).to.equal(null);
      expect(uitkomst.delen.map(({ tariefPerEtmaal }) => tariefPerEtmaal)).to.deep.equal(delen);
    });
  }

  it('geeft geen tarief bij een niveau dat twee keer voorkomt', () => {
    const dubbel = met(huis, { '/zorgzwaarte/niveaus/1': { code: 'dubbel', factor: 3 } });
    expect(mengTarief(dubbel, [{ code: 'dubbel', aantal: 1 }]).tariefPerEtmaal).to.equal(null);
    expect(mengTarief(dubbel, [{ code: null, aantal: 1 }]).tariefPerEtmaal).to.equal(1.01);
  });

  it(`is het gewogen gemiddelde van de exacte tarieven (zaad ${String(ZAAD)})`, () => {
    const aantallen = fc.tuple(...[0, 1, 2].map(() => fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constant(0.5))));
    const property = fc.property(willekeurigeInvoer, aantallen, (invoer, gewichten) => {
      const codes = [null, ...(invoer.zorgzwaarte?.niveaus ?? []).map(({ code }) => code)];
      const verdeling = codes.map((code, i) => ({ code, aantal: gewichten[i] ?? 1 }));
      const op = (code: string | null) =>
        invoer.zorgzwaarte ? { ...invoer, zorgzwaarte: { ...invoer.zorgzwaarte, gekozen: code } } : invoer;
      const totaal = verdeling.reduce((som, { aantal }) => plus(som, uitGetal(aantal)), NUL);
      fc.pre(totaal.teller > 0n && codes.every((code) => berekenTarief(op(code)).tariefPerEtmaal !== null));
      const som = verdeling.reduce(
        (tot, { code, aantal }) => plus(tot, maal(uitGetal(aantal), rekenUit(op(code)).tarief)),
        NUL,
      );
      const uitkomst = mengTarief(invoer, verdeling);
      expect(uitkomst.tariefPerEtmaal).to.equal(euros(centen(deel(som, totaal))));
      expect(uitkomst.delen.map(({ tariefPerEtmaal }) => tariefPerEtmaal)).to.deep.equal(
        codes.map((code) => berekenTarief(op(code)).tariefPerEtmaal),
      );
    });
    fc.assert(property, { seed: ZAAD, numRuns: 300 });
  });

  it('gooit nooit', () => {
    for (const rommel of [null, undefined, 5, 'abc', {}, [null], [5], [{}]]) {
      expect(mengTarief(huis, rommel as unknown as Mengdeel[]).tariefPerEtmaal).to.equal(null);
      expect(mengTarief(rommel, [{ code: null, aantal: 1 }]).tariefPerEtmaal).to.equal(null);
    }
  });
});
