// toetsPlausibel: welke cijfers buiten hun gewone bereik liggen; en het bereik dat een veld gebruikt om te vragen.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { berekenTarief, toetsPlausibel, type Tarievenset } from '../../../src/domein/tarief/index.js';
import { bereikVan } from '../../../src/domein/tarief/plausibel.js';
import { veldenVan } from '../../../src/domein/tarief/velden.js';
import { leesTarievenset, TARIEVENSETTEN } from '../../../src/domein/tarievensets/index.js';
import { bevries, met, voorbeeldInvoer } from './hulp.js';
import { voorbeelden } from './voorbeelden.js';

const ongewoon = (anders: Readonly<Record<string, unknown>>, set?: Partial<Tarievenset> | null): string[] =>
  toetsPlausibel(met(voorbeeldInvoer(), anders), set as Tarievenset).map(({ code, pad }) => {
    expect(code).to.equal('waarde-ongewoon');
    return pad;
  });
const plausibel = (pad: string, laag: number, hoog: number) => ({ pad, laag, hoog, bron: 'toets' });

describe('toetsPlausibel zonder set', () => {
  const GRENZEN: readonly [pad: string, gewoon: readonly number[], ongewoon: readonly number[]][] = [
    ['/leegstand/fractie', [0, 0.01, 0.05, 0.99], [0.0008, 0.0099]],
    ['/inkomen/vakantietoeslag', [0.01, 0.08], [0.0008]],
    ['/inkomen/ftePerPlaats', [0, 0.25, 12], [12.01, 25]],
    ['/gedragswetenschapper/urenPerJeugdigePerWeek', [0, 168], [168.01, 2125]],
    ['/ondersteuning/urenPerJeugdigePerWeek', [2], [169]],
    ['/peiljaar', [2015, 2026, 2035], [2014, 2036, 26, 0, 2026.5]],
  ];
  for (const [pad, gewoon, anders] of GRENZEN) {
    it(pad, () => {
      for (const waarde of gewoon) expect(ongewoon({ [pad]: waarde }), String(waarde)).to.deep.equal([]);
      for (const waarde of anders) expect(ongewoon({ [pad]: waarde }), String(waarde)).to.deep.equal([pad]);
    });
  }

  it('kent voor bedragen, dagen en aantallen geen grens', () => {
    expect(
      ongewoon({ '/inkomen/maandsalaris': 4.1, '/vervanging/dagenPerJaar': 400, '/huisvesting/bedragPerJaar': 1e9 }),
    ).to.deep.equal([]);
  });

  it('bekijkt elk niveau, en alleen velden van de gekozen wijze', () => {
    const niveaus = [
      { code: 'a', fte: 1167 },
      { code: 'b', urenOndersteuning: 200 },
    ];
    expect(ongewoon({ '/zorgzwaarte': { gekozen: null, niveaus } })).to.deep.equal([
      '/zorgzwaarte/niveaus/0/fte',
      '/zorgzwaarte/niveaus/1/urenOndersteuning',
    ]);
    expect(ongewoon({ '/inkomen': { wijze: 'jaarinkomen', bedragPerJaar: 1, ftePerPlaats: 99 } })).to.deep.equal([]);
  });

  it('zegt bij de voorbeelden van het contract alleen iets van een marge van 0,65 procent', () => {
    for (const { invoer } of voorbeelden) {
      const paden = invoer.marge.fractie === 0.0065 ? ['/marge/fractie'] : [];
      expect(toetsPlausibel(bevries(invoer), null).map(({ pad }) => pad)).to.deep.equal(paden);
    }
  });

  it('hoort niet bij berekenTarief: een ongewone waarde telt gewoon', () => {
    const { tariefPerEtmaal, meldingen } = berekenTarief(met(voorbeeldInvoer(), { '/inkomen/ftePerPlaats': 99 }));
    expect(tariefPerEtmaal).to.be.a('number');
    expect(meldingen).to.deep.equal([]);
  });
});

describe('toetsPlausibel met een set', () => {
  const set = {
    plausibel: [
      plausibel('/inkomen/maandsalaris', 2000, 8000),
      plausibel('/leegstand/fractie', 0.02, 0.2),
      plausibel('/verzorging/groepen/*/bedragPerDag', 10, 50),
    ],
  };

  it('de grens van de set gaat voor, met de grenzen zelf erbij', () => {
    expect(ongewoon({ '/inkomen/maandsalaris': 4.1 }, set)).to.deep.equal(['/inkomen/maandsalaris']);
    expect(ongewoon({ '/inkomen/maandsalaris': 8000, '/leegstand/fractie': 0.02 }, set)).to.deep.equal([]);
    expect(ongewoon({ '/inkomen/maandsalaris': 8000.01, '/leegstand/fractie': 0.25 }, set)).to.deep.equal([
      '/inkomen/maandsalaris',
      '/leegstand/fractie',
    ]);
  });

  it('de andere velden houden hun eigen grens', () =>
    expect(ongewoon({ '/inkomen/ftePerPlaats': 13, '/marge/fractie': 0.001 }, set)).to.deep.equal([
      '/inkomen/ftePerPlaats',
      '/marge/fractie',
    ]));

  it('een sterretje is elke rij', () => {
    const groepen = [
      { leeftijdsgroep: '0-8', aantal: 2, bedragPerDag: 24 },
      { leeftijdsgroep: '12-15', aantal: 2, bedragPerDag: 274.5 },
    ];
    expect(ongewoon({ '/verzorging/groepen': groepen }, set)).to.deep.equal(['/verzorging/groepen/1/bedragPerDag']);
  });

  it('nul zegt dat iets er niet is, en is gewoon', () =>
    expect(ongewoon({ '/verzorging/groepen/0/bedragPerDag': 0 }, set)).to.deep.equal([]));

  it('de set voorbeeld vindt haar eigen cijfers gewoon, en een verschoven komma niet', () => {
    const { voorbeeld } = TARIEVENSETTEN;
    expect(ongewoon({}, voorbeeld)).to.deep.equal([]);
    for (const { pad } of (voorbeeld.plausibel ?? []).filter(({ laag }) => laag > 0)) {
      const plek = pad.replace('*', '0');
      const wijze =
        plek === '/inkomen/bedragPerJaar' ? { '/inkomen': { wijze: 'jaarinkomen', bedragPerJaar: 60000 } } : {};
      const invoer = met(voorbeeldInvoer(), wijze);
      for (const factor of [0.001, 1000]) {
        const [waarde] = veldenVan(invoer).flatMap((veld) =>
          veld.pad === plek
            ? plek
                .split('/')
                .slice(1)
                .reduce<unknown>((deel, stap) => (deel as never)[stap], invoer)
            : [],
        ) as number[];
        expect(toetsPlausibel(met(invoer, { [plek]: (waarde ?? 0) * factor }), voorbeeld), plek).to.deep.equal([
          { code: 'waarde-ongewoon', pad: plek },
        ]);
      }
    }
  });

  it('elke set weet dat een jaar niet langer is dan 366 dagen, en zegt dat het daarom is', () => {
    const logeren = { '/vervanging/logeernachtenPerJeugdige': 367 };
    const niveaus = { '/zorgzwaarte': { gekozen: null, niveaus: [{ code: 'a', vervangingDagen: 2800 }] } };
    for (const { plausibel: grenzen = [], ...rest } of Object.values(TARIEVENSETTEN)) {
      const heel = { ...rest, plausibel: grenzen } as Tarievenset;
      expect(ongewoon({ '/vervanging/dagenPerJaar': 366 }, heel)).to.deep.equal([]);
      expect(ongewoon({ '/vervanging/dagenPerJaar': 2800 }, heel)).to.deep.equal(['/vervanging/dagenPerJaar']);
      expect(ongewoon(logeren, heel)).to.deep.equal(Object.keys(logeren));
      expect(ongewoon(niveaus, heel)).to.deep.equal(['/zorgzwaarte/niveaus/0/vervangingDagen']);
      expect(grenzen?.find(({ pad }) => pad === '/vervanging/dagenPerJaar')?.bron).to.contain('366');
    }
  });

  it('gooit nooit', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (invoer, rommel) => {
        expect(toetsPlausibel(invoer, rommel as Tarievenset)).to.be.an('array');
        expect(toetsPlausibel(voorbeeldInvoer(), { plausibel: rommel } as Tarievenset)).to.be.an('array');
      }),
      { numRuns: 200 },
    );
  });
});

describe('bereikVan', () => {
  it('geeft een veld het bereik van de set, en anders dat van zijn beschrijving', () => {
    const velden = new Map(veldenVan(voorbeeldInvoer()).map((veld) => [veld.pad, veld]));
    const bereik = (pad: string, set?: Tarievenset) => bereikVan(velden.get(pad)!, set);
    expect(bereik('/inkomen/maandsalaris')).to.equal(undefined);
    expect(bereik('/inkomen/maandsalaris', TARIEVENSETTEN.voorbeeld)).to.include({ laag: 500, hoog: 20000 });
    expect(bereik('/inkomen/ftePerPlaats', TARIEVENSETTEN.voorbeeld)).to.include({ laag: 0, hoog: 12 });
    expect(bereik('/rechtsvorm')).to.equal(undefined);
  });
});

describe('plausibel in een set van buiten', () => {
  const set = { versie: 1, naam: 'X', datum: '2026-01-01', cijfers: {} };
  it('leest goede grenzen', () =>
    expect(leesTarievenset({ ...set, plausibel: [plausibel('/plaatsen', 1, 6)] }).goed).to.equal(true));
  for (const [rij, pad = '/plausibel/1'] of [
    [null],
    [{}],
    [{ pad: '/plaatsen', laag: 1, hoog: 6 }],
    [{ ...plausibel('/plaatsen', 1, 6), bron: ' ' }],
    [plausibel('plaatsen', 1, 6)],
    [plausibel('/plaatsen', 6, 1)],
    [plausibel('/plaatsen', Number.NaN, 1), '/plausibel/1/laag'],
    [{ ...plausibel('/plaatsen', 1, 6), hoog: '6' }],
  ] as const) {
    it(`weigert ${JSON.stringify(rij)}`, () =>
      expect(leesTarievenset({ ...set, plausibel: [plausibel('/plaatsen', 1, 6), rij] })).to.deep.equal({
        goed: false,
        code: 'tarievenset-ongeldig',
        pad,
      }));
  }
  it('weigert grenzen die geen lijst zijn', () =>
    expect(leesTarievenset({ ...set, plausibel: {} })).to.include({ goed: false, pad: '/plausibel' }));
});
