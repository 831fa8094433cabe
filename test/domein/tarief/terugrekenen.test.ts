// terugrekenen: welke marge of welk inkomen hoort bij een tarief? Terug ingevuld geeft het dat tarief weer.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { berekenTarief, terugrekenen, type TariefInvoer } from '../../../src/domein/tarief/index.js';
import { NUL, dichtstbij, gelijk, kleiner, uitGetal } from './breuk.js';
import { kaleInvoer, met, voorbeeldInvoer } from './hulp.js';
import { lezerVan, rekenUit } from './referentie.js';
import { terugNaarInkomen, terugNaarMarge } from './referentie-functies.js';
import { ZAAD, willekeurigeInvoer } from './willekeurig.js';

const huis = kaleInvoer({ '/inkomen/bedragPerJaar': 18250, '/huisvesting/bedragPerJaar': 18250 });
const zaad = (numRuns: number): { seed: number; numRuns: number } => ({ seed: ZAAD, numRuns });
const tarieven = fc.integer({ min: 1, max: 100_000 }).map((centen) => centen / 100);

describe('terugrekenen naar de marge', () => {
  it('met de hand: 100 euro kosten per etmaal', () => {
    const aandeel = met(huis, { '/marge/methode': 'aandeel' });
    for (const [tarief, opslag, deel] of [
      [100, 0, 0],
      [125, 0.25, 0.2],
      [80, -0.2, -0.25],
      [50, -0.5, -1],
    ] as const) {
      expect(terugrekenen(huis, tarief, 'marge')).to.equal(opslag);
      expect(terugrekenen(aandeel, tarief, 'marge')).to.equal(deel);
    }
    expect(terugrekenen(huis, 0, 'marge')).to.equal(-1);
    expect(terugrekenen(aandeel, 0, 'marge')).to.equal(null);
  });

  it('de ingevulde marge doet niet mee', () => {
    expect(terugrekenen(met(huis, { '/marge/fractie': 0.4 }), 125, 'marge')).to.equal(0.25);
  });

  it('zonder kosten is er geen marge die een tarief boven nul geeft', () => {
    expect(terugrekenen(kaleInvoer(), 100, 'marge')).to.equal(null);
    expect(terugrekenen(kaleInvoer({ '/marge/methode': 'aandeel' }), 100, 'marge')).to.equal(null);
  });

  it(`terug ingevuld geeft het tarief weer (zaad ${String(ZAAD)})`, () => {
    fc.assert(
      fc.property(willekeurigeInvoer, tarieven, (invoer, tarief) => {
        const exact = terugNaarMarge(invoer, tarief);
        expect(terugrekenen(invoer, tarief, 'marge')).to.equal(exact && dichtstbij(exact));
        if (exact === null) return;
        // De exacte marge geeft precies het tarief; de lezer geeft haar door zonder naar een double te ronden.
        const lees = lezerVan(invoer);
        const terug = rekenUit(invoer, (pad) => (pad === '/marge/fractie' ? exact : lees(pad))).tarief;
        expect(gelijk(terug, uitGetal(tarief))).to.equal(true);
      }),
      zaad(300),
    );
  });

  it('een marge die als invoer mag, geeft via berekenTarief hetzelfde tarief op centen', () => {
    const tarief = 175.5;
    const fractie = terugrekenen(voorbeeldInvoer(), tarief, 'marge');
    expect(berekenTarief(met(voorbeeldInvoer(), { '/marge/fractie': fractie })).tariefPerEtmaal).to.equal(tarief);
  });
});

describe('terugrekenen naar het inkomen', () => {
  it('met de hand: 50 euro inkomen en 50 euro huisvesting per etmaal', () => {
    expect(terugrekenen(huis, 100, 'inkomen')).to.equal(18250);
    expect(terugrekenen(huis, 120, 'inkomen')).to.equal(25550);
    expect(terugrekenen(huis, 50, 'inkomen')).to.equal(0);
  });

  it('een inkomen onder nul is er geen', () => {
    expect(terugrekenen(huis, 49.99, 'inkomen')).to.equal(null);
    expect(terugrekenen(huis, 0, 'inkomen')).to.equal(null);
  });

  it('rekent door overhead, leegstand en marge heen', () => {
    const ruim = met(huis, {
      '/overhead': { wijze: 'percentage', fractie: 0.25, grondslag: 'alle-kosten' },
      '/leegstand/fractie': 0.5,
      '/marge/fractie': 0.2,
    });
    // (x + 18250) × 1,25 × 2 × 1,2 = 365 × 300
    expect(terugrekenen(ruim, 300, 'inkomen')).to.equal(18250);
  });

  it('bij een niveau met minder plaatsen: B1 van de basis blijft dezelfde', () => {
    const zwaar = met(huis, {
      '/plaatsen': 2,
      '/zorgzwaarte': { gekozen: 'zwaar', niveaus: [{ code: 'zwaar', plaatsen: 1 }] },
    });
    expect(terugrekenen(zwaar, 100, 'inkomen')).to.equal(18250);
  });

  it(`terug ingevuld geeft het tarief weer (zaad ${String(ZAAD)})`, () => {
    const metEigenFte = ({ zorgzwaarte }: TariefInvoer): boolean =>
      typeof zorgzwaarte?.niveaus.find(({ code }) => code === zorgzwaarte.gekozen)?.fte === 'number';
    fc.assert(
      fc.property(willekeurigeInvoer, tarieven, (invoer, tarief) => {
        // Een niveau met eigen fte rekent niet met de fte van de basis: apart hieronder.
        fc.pre(!metEigenFte(invoer));
        const exact = terugNaarInkomen(invoer, tarief);
        expect(terugrekenen(invoer, tarief, 'inkomen')).to.equal(exact && dichtstbij(exact));
        if (exact === null) {
          expect(kleiner(uitGetal(tarief), rekenUit(invoer, lezerVan(invoer), NUL).tarief)).to.equal(true);
        } else expect(gelijk(rekenUit(invoer, lezerVan(invoer), exact).tarief, uitGetal(tarief))).to.equal(true);
      }),
      zaad(300),
    );
  });

  it('bij een niveau met eigen fte: het loon van één fte blijft voor basis en niveau hetzelfde', () => {
    const loon = kaleInvoer({
      '/inkomen': {
        wijze: 'loondienst',
        fte: 1,
        maandsalaris: 1825,
        vakantietoeslag: 0.125,
        eindejaarsuitkering: 0.125,
        werkgeverslasten: 0.2,
      },
      '/zorgzwaarte': { gekozen: 'zwaar', niveaus: [{ code: 'zwaar', fte: 2 }] },
    });
    // Basis 90, niveau 180 euro per etmaal; bij 90 hoort dus een basis van 45.
    expect(terugrekenen(loon, 180, 'inkomen')).to.equal(32850);
    expect(terugrekenen(loon, 90, 'inkomen')).to.equal(16425);
  });

  it('terug als jaarinkomen geeft via berekenTarief hetzelfde tarief op centen', () => {
    const bedragPerJaar = terugrekenen(voorbeeldInvoer(), 163.59, 'inkomen');
    const terug = berekenTarief(met(voorbeeldInvoer(), { '/inkomen': { wijze: 'jaarinkomen', bedragPerJaar } }));
    expect(terug.tariefPerEtmaal).to.equal(163.59);
  });
});

describe('terugrekenen uit slechte invoer', () => {
  it('null, en nooit een uitzondering', () => {
    for (const naar of ['marge', 'inkomen'] as const) {
      expect(terugrekenen(null, 100, naar)).to.equal(null);
      expect(terugrekenen(met(voorbeeldInvoer(), { '/dagenPerJaar': 360 }), 100, naar)).to.equal(null);
      for (const tarief of [Number.NaN, Number.POSITIVE_INFINITY, null, '100', {}]) {
        expect(terugrekenen(voorbeeldInvoer(), tarief as number, naar)).to.equal(null);
      }
    }
    expect(terugrekenen(voorbeeldInvoer(), 100, 'leegstand' as 'marge')).to.equal(null);
  });
});
