// Welke melding bij welk veld: elk getal, elke keuze en elk blok dat ontbreekt of niet klopt.
// Regels tussen velden staan in meldingen-regels.test.ts, waarschuwingen in waarschuwingen.test.ts, rommel in vijandige-invoer.test.ts.

import { expect } from '@open-wc/testing';
import type { TariefInvoer } from '../../../src/domein/tarief/index.js';
import { geeftFout, JAARINKOMEN, meldingen, type Anders } from './meldingen-hulp.js';

const OVERHEAD_BEDRAG = { '/overhead': { wijze: 'bedrag', bedragPerJaar: 1000 } };
const GELIEERD_AANDEEL = { '/gelieerdeOrganisatie': { wijze: 'aandeel', fractie: 0.1 } };
const GELIEERD_BEDRAG = { '/gelieerdeOrganisatie': { wijze: 'bedrag', bedragPerJaar: 1000 } };

// Elk getal van de invoer: het pad, en wat er verder anders moet zijn om dat veld te laten meedoen.
const BEDRAGEN: readonly [pad: string, begin: Anders][] = [
  ['/peiljaar', {}],
  ['/wekenPerJaar', {}],
  ['/inkomen/ftePerPlaats', {}],
  ['/inkomen/maandsalaris', {}],
  ['/inkomen/bedragPerJaar', JAARINKOMEN],
  ['/gedragswetenschapper/urenPerJeugdigePerWeek', {}],
  ['/gedragswetenschapper/uurtarief', {}],
  ['/ondersteuning/urenPerJeugdigePerWeek', {}],
  ['/ondersteuning/urenPerHuisPerJaar', {}],
  ['/ondersteuning/uurtarief', {}],
  ['/vervanging/dagenPerJaar', {}],
  ['/vervanging/dagtarief', {}],
  ['/vervanging/logeernachtenPerJeugdige', {}],
  ['/vervanging/nachttarief', {}],
  ['/verzorging/groepen/0/aantal', {}],
  ['/verzorging/groepen/0/bedragPerDag', {}],
  ['/verzorging/toeslagPerDag', {}],
  ['/huisvesting/bedragPerJaar', {}],
  ['/overhead/bedragPerJaar', OVERHEAD_BEDRAG],
  ['/gelieerdeOrganisatie/bedragPerJaar', GELIEERD_BEDRAG],
];
const FRACTIES: readonly [pad: string, begin: Anders][] = [
  ['/inkomen/vakantietoeslag', {}],
  ['/inkomen/eindejaarsuitkering', {}],
  ['/inkomen/werkgeverslasten', {}],
  ['/overhead/fractie', {}],
  ['/gelieerdeOrganisatie/fractie', GELIEERD_AANDEEL],
  ['/leegstand/fractie', {}],
  ['/marge/fractie', {}],
];
const GEEN_GETAL: readonly [naam: string, waarde: unknown][] = [
  ['NaN', Number.NaN],
  ['een tekst', '5'],
  ['een lege tekst', ''],
  ['waar of onwaar', true],
  ['een object', {}],
  ['een lijst', [5]],
  ['een groot geheel', 5n],
];

describe('meldingen bij getallen', () => {
  for (const [pad, anders] of [...BEDRAGEN, ...FRACTIES]) {
    it(`${pad}: ontbreekt`, () => {
      geeftFout({ ...anders, [pad]: undefined }, 'veld-ontbreekt', pad);
      geeftFout({ ...anders, [pad]: null }, 'veld-ontbreekt', pad);
    });
    it(`${pad}: geen getal`, () => {
      for (const [, waarde] of GEEN_GETAL) geeftFout({ ...anders, [pad]: waarde }, 'niet-eindig', pad);
    });
  }
  for (const [pad, anders] of BEDRAGEN) {
    it(`${pad}: negatief of oneindig`, () => {
      geeftFout({ ...anders, [pad]: -1 }, 'bedrag-negatief', pad);
      geeftFout({ ...anders, [pad]: -1e-9 }, 'bedrag-negatief', pad);
      geeftFout({ ...anders, [pad]: Number.POSITIVE_INFINITY }, 'niet-eindig', pad);
    });
  }
  for (const [pad, anders] of FRACTIES) {
    it(`${pad}: 0 ≤ x < 1`, () => {
      for (const waarde of [-0.01, -5, 1, 1.5, 8, Infinity, -Infinity])
        geeftFout({ ...anders, [pad]: waarde }, 'fractie-buiten-bereik', pad);
      for (const waarde of [0, -0, 0.5, 1 - 2 ** -53])
        expect(meldingen({ ...anders, [pad]: waarde })).to.deep.equal([]);
    });
  }
  it('nul mag overal', () => {
    for (const [pad, anders] of BEDRAGEN) {
      if (pad !== '/verzorging/groepen/0/aantal' && pad !== '/peiljaar') {
        expect(meldingen({ ...anders, [pad]: 0 }), pad).to.deep.equal([]);
      }
    }
  });
});

// Elke keuze van de invoer.
const KEUZEN: readonly [pad: string, begin: Anders][] = [
  ['/rechtsvorm', {}],
  ['/inkomen/wijze', {}],
  ['/verzorging/groepen/0/leeftijdsgroep', {}],
  ['/overhead/wijze', {}],
  ['/overhead/grondslag', {}],
  ['/gelieerdeOrganisatie/wijze', GELIEERD_AANDEEL],
  ['/leegstand/methode', {}],
  ['/marge/methode', {}],
];

describe('meldingen bij keuzen', () => {
  for (const [pad, anders] of KEUZEN) {
    it(`${pad}: ontbreekt of onbekend`, () => {
      geeftFout({ ...anders, [pad]: undefined }, 'veld-ontbreekt', pad);
      geeftFout({ ...anders, [pad]: null }, 'veld-ontbreekt', pad);
      for (const waarde of ['onzin', '', 'Loondienst', 'toString', '__proto__', 5, true, {}, []]) {
        geeftFout({ ...anders, [pad]: waarde }, 'keuze-onbekend', pad);
      }
    });
  }
  it('/dagenPerJaar: alleen 365 of 366', () => {
    for (const waarde of [364, 367, 0, -1, 365.25, '365', Number.NaN, {}]) {
      geeftFout({ '/dagenPerJaar': waarde }, 'keuze-onbekend', '/dagenPerJaar');
    }
    geeftFout({ '/dagenPerJaar': null }, 'veld-ontbreekt', '/dagenPerJaar');
    expect(meldingen({ '/dagenPerJaar': 366 })).to.deep.equal([]);
  });
  it('/inkomen/vervangingGeregeldDoor: onbekend, maar mag ontbreken', () => {
    const pad = '/inkomen/vervangingGeregeldDoor';
    for (const waarde of ['niemand', 7, {}]) geeftFout({ [pad]: waarde }, 'keuze-onbekend', pad);
    for (const waarde of [undefined, null, 'werkgever']) expect(meldingen({ [pad]: waarde })).to.deep.equal([]);
  });
  it('/versie: alleen 1', () => {
    geeftFout({ '/versie': 2 }, 'versie-onbekend', '/versie');
    geeftFout({ '/versie': 0 }, 'versie-onbekend', '/versie');
    geeftFout({ '/versie': undefined }, 'veld-ontbreekt', '/versie');
    geeftFout({ '/versie': null }, 'veld-ontbreekt', '/versie');
  });
});

describe('meldingen bij blokken en lijsten', () => {
  const blokken = [
    'inkomen',
    'gedragswetenschapper',
    'ondersteuning',
    'vervanging',
    'verzorging',
    'huisvesting',
    'overhead',
    'leegstand',
    'marge',
  ];
  for (const blok of blokken) {
    it(`/${blok}: ontbreekt, of is geen blok`, () => {
      for (const waarde of [undefined, null, 5, 'x', true, [], [{}]])
        geeftFout({ [`/${blok}`]: waarde }, 'veld-ontbreekt', `/${blok}`);
    });
  }
  for (const blok of ['gelieerdeOrganisatie', 'zorgzwaarte', 'herkomst', 'kostprijselementen']) {
    it(`/${blok}: mag ontbreken, maar is anders een blok`, () => {
      for (const waarde of [undefined, null]) expect(meldingen({ [`/${blok}`]: waarde })).to.deep.equal([]);
      for (const waarde of [5, 'x', [1]]) geeftFout({ [`/${blok}`]: waarde }, 'veld-ontbreekt', `/${blok}`);
    });
  }
  it('/naam mag ontbreken', () => {
    expect(meldingen({ '/naam': undefined })).to.deep.equal([]);
    expect(meldingen({ '/naam': null })).to.deep.equal([]);
  });
  it('/verzorging/groepen: leeg, samen nul, of geen lijst', () => {
    const pad = '/verzorging/groepen';
    geeftFout({ [pad]: [] }, 'groepen-leeg', pad);
    geeftFout({ [`${pad}/0/aantal`]: 0 }, 'groepen-leeg', pad);
    for (const waarde of [undefined, null, {}, 'x', 4]) geeftFout({ [pad]: waarde }, 'veld-ontbreekt', pad);
    for (const waarde of [null, 5, 'x', []]) geeftFout({ [`${pad}/0`]: waarde }, 'veld-ontbreekt', `${pad}/0`);
  });
  it('noemt elk veld dat ontbreekt, niet alleen het eerste', () => {
    expect(meldingen({ '/marge': {}, '/huisvesting': {} })).to.have.members([
      'fout veld-ontbreekt /huisvesting/bedragPerJaar',
      'fout veld-ontbreekt /marge/fractie',
      'fout veld-ontbreekt /marge/methode',
    ]);
  });
  it('vult niets aan: een lege invoer mist alle verplichte velden', () => {
    expect(meldingen({}, {} as TariefInvoer)).to.include.members(
      ['/versie', '/peiljaar', '/dagenPerJaar', '/rechtsvorm', ...blokken.map((blok) => `/${blok}`)].map(
        (pad) => `fout veld-ontbreekt ${pad}`,
      ),
    );
  });
});
