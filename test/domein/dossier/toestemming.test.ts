// toestemming.ts: elke cel van de tabel doel × leeftijd met haar artikel, de uitzonderingen, en een leeftijd die niet precies bekend is.

import { expect } from '@open-wc/testing';
import { BETROKKENEN, DOELEN, UITZONDERINGEN } from '../../../src/domein/dossier/codes.js';
import {
  onderUitzondering,
  regelsVoor,
  TOESTEMMINGSREGELS,
  type Toestemmingsregel,
  type Toestemmingsregels,
} from '../../../src/domein/dossier/index.js';
import { isDag, leeftijdOp } from '../../../src/domein/dossier/leeftijd.js';

type Doel = Toestemmingsregel['doel'];

const jaar = (van: number, tot = van): { readonly van: number; readonly tot: number } => ({ van, tot });
const woorden = (tekst: string): string[] => tekst.split(' ').filter(Boolean);

/** De regel die bij een doel en een leeftijd hoort; precies één. */
function regelVan(doel: Doel, leeftijd: number): Toestemmingsregel {
  const regels = regelsVoor(doel, jaar(leeftijd));
  expect(regels, `${doel}, ${String(leeftijd)} jaar`).to.have.length(1);
  return regels[0]!;
}

interface Cel {
  readonly doel: Doel;
  readonly leeftijden: readonly number[];
  readonly vraag: string;
  readonly hoor: string;
  readonly bron: string;
  /** De artikelen waar de cel op rust, los van hoe zij zijn opgeschreven. */
  readonly artikelen: readonly string[];
  readonly praktijk?: boolean;
  readonly uitzonderingen: string;
}

const ONDER_12 = [0, 1, 11];
const VAN_12 = [12, 13, 15];
const VANAF_16 = [16, 17, 18, 22, 99];

const TABEL: readonly Cel[] = [
  {
    doel: 'hulp',
    leeftijden: ONDER_12,
    vraag: 'ouder',
    hoor: 'kind',
    bron: 'Jeugdwet',
    artikelen: ['7.3.4', '7.3.15'],
    uitzonderingen: 'maatregel-of-machtiging',
  },
  {
    doel: 'hulp',
    leeftijden: VAN_12,
    vraag: 'jongere ouder',
    hoor: '',
    bron: 'Jeugdwet',
    artikelen: ['7.3.4'],
    uitzonderingen: 'maatregel-of-machtiging ernstig-nadeel weloverwogen-wens wilsonbekwaam',
  },
  {
    doel: 'hulp',
    leeftijden: VANAF_16,
    vraag: 'jongere',
    hoor: '',
    bron: 'Jeugdwet',
    artikelen: ['7.3.5'],
    uitzonderingen: 'maatregel-of-machtiging wilsonbekwaam',
  },
  {
    doel: 'delen',
    leeftijden: ONDER_12,
    vraag: 'ouder',
    hoor: 'kind',
    bron: 'Jeugdwet',
    artikelen: ['7.3.11', '7.3.15'],
    uitzonderingen: '',
  },
  {
    doel: 'delen',
    leeftijden: VAN_12,
    vraag: 'jongere ouder',
    hoor: '',
    bron: 'Jeugdwet',
    artikelen: ['7.3.11'],
    // De wet vraagt alleen de jongere; de praktijk vraagt beiden.
    praktijk: true,
    uitzonderingen: 'wilsonbekwaam',
  },
  {
    doel: 'delen',
    leeftijden: VANAF_16,
    vraag: 'jongere',
    hoor: '',
    bron: 'Jeugdwet',
    artikelen: ['7.3.11'],
    uitzonderingen: 'wilsonbekwaam',
  },
  {
    doel: 'gegevens-steunfiguur',
    leeftijden: [...ONDER_12, ...VAN_12, ...VANAF_16],
    vraag: 'steunfiguur',
    hoor: '',
    bron: 'AVG',
    artikelen: ['14'],
    uitzonderingen: '',
  },
];

describe('regelsVoor', () => {
  for (const { doel, leeftijden, vraag, hoor, bron, artikelen, praktijk = false, uitzonderingen } of TABEL) {
    for (const leeftijd of leeftijden) {
      it(`${doel}, ${String(leeftijd)} jaar: ${vraag}${hoor && `, hoor ${hoor}`} (${bron} ${artikelen.join(', ')})`, () => {
        const regel = regelVan(doel, leeftijd);
        expect(regel.vraag).to.deep.equal(woorden(vraag));
        expect(regel.hoor).to.deep.equal(woorden(hoor));
        expect(regel.bron).to.equal(`${bron} ${artikelen.join(', ')}`);
        expect(regel.praktijk).to.equal(praktijk);
        expect(regel.uitzonderingen).to.deep.equal(woorden(uitzonderingen));
      });
    }
  }

  it('geeft voor elk doel en elke leeftijd precies één regel', () => {
    for (const doel of DOELEN) for (let leeftijd = 0; leeftijd <= 120; leeftijd++) regelVan(doel, leeftijd);
  });

  const ONZEKER: readonly [naam: string, leeftijd: ReturnType<typeof jaar> | null, regels: string][] = [
    ['11 of 12', jaar(11, 12), '0-11 12-15'],
    ['15 of 16', jaar(15, 16), '12-15 16-Infinity'],
    ['12 of 13: dat maakt niet uit', jaar(12, 13), '12-15'],
    ['10 tot en met 17', jaar(10, 17), '0-11 12-15 16-Infinity'],
    ['niet bekend', null, '0-11 12-15 16-Infinity'],
  ];
  for (const [naam, leeftijd, verwacht] of ONZEKER) {
    it(`leeftijd ${naam}: elke regel die kan gelden, jong naar oud`, () => {
      for (const doel of ['hulp', 'delen'] as const) {
        const regels = regelsVoor(doel, leeftijd);
        expect(regels.map(({ van, tot }) => `${String(van)}-${String(tot)}`)).to.deep.equal(woorden(verwacht));
        expect(new Set(regels.map((regel) => regel.doel))).to.deep.equal(new Set([doel]));
      }
      expect(regelsVoor('gegevens-steunfiguur', leeftijd)).to.have.length(1);
    });
  }

  it('gaat uit van de leeftijd op de dag van het gesprek', () => {
    const op = (geboren: string, dag: string): string[] =>
      regelsVoor('hulp', leeftijdOp(geboren, dag)).map(({ vraag }) => vraag.join(' '));
    expect(op('2010-11-24', '2026-11-23')).to.deep.equal(['jongere ouder']);
    expect(op('2010-11-24', '2026-11-24')).to.deep.equal(['jongere']);
    expect(op('2010', '2026-11-24')).to.deep.equal(['jongere ouder', 'jongere']);
    expect(op('2014-11-25', '2026-11-24')).to.deep.equal(['ouder']);
  });

  it('neemt een eigen set regels, zoals van een gemeente die bij 12 tot en met 15 alleen de jongere vraagt', () => {
    const eigen: Toestemmingsregels = {
      versie: '2027-01-01',
      regels: TOESTEMMINGSREGELS.regels.map((regel) => (regel.praktijk ? { ...regel, vraag: ['jongere'] } : regel)),
    };
    expect(regelsVoor('delen', jaar(13), eigen).map(({ vraag }) => vraag)).to.deep.equal([['jongere']]);
    expect(regelsVoor('delen', jaar(13)).map(({ vraag }) => vraag)).to.deep.equal([['jongere', 'ouder']]);
  });
});

describe('onderUitzondering', () => {
  const GEVALLEN: readonly [doel: Doel, leeftijd: number, uitzondering: string, vraag: string, hoor: string][] = [
    // Onder een maatregel of machtiging is geen toestemming nodig; ieders mening wordt wel gevraagd.
    ['hulp', 8, 'maatregel-of-machtiging', '', 'ouder kind'],
    ['hulp', 13, 'maatregel-of-machtiging', '', 'jongere ouder'],
    ['hulp', 17, 'maatregel-of-machtiging', '', 'jongere'],
    // De twee uitzonderingen van artikel 7.3.4 lid 2: de ouders hoeven niet in te stemmen.
    ['hulp', 13, 'ernstig-nadeel', 'jongere', ''],
    ['hulp', 13, 'weloverwogen-wens', 'jongere', ''],
    // Wie het zelf niet kan overzien heeft een vertegenwoordiger, en wordt gehoord.
    ['hulp', 13, 'wilsonbekwaam', 'ouder', 'jongere'],
    ['hulp', 17, 'wilsonbekwaam', 'ouder', 'jongere'],
    ['delen', 13, 'wilsonbekwaam', 'ouder', 'jongere'],
    ['delen', 17, 'wilsonbekwaam', 'ouder', 'jongere'],
  ];
  for (const [doel, leeftijd, uitzondering, vraag, hoor] of GEVALLEN) {
    it(`${doel}, ${String(leeftijd)} jaar, ${uitzondering}: vraag ${vraag || 'niemand'}, hoor ${hoor || 'niemand'}`, () => {
      const anders = onderUitzondering(regelVan(doel, leeftijd), uitzondering);
      expect(anders.vraag).to.deep.equal(woorden(vraag));
      expect(anders.hoor).to.deep.equal(woorden(hoor));
    });
  }

  it('een uitzondering die niet bij de regel hoort verandert niets: een maatregel geeft geen recht om te delen', () => {
    for (const regel of TOESTEMMINGSREGELS.regels) {
      const vreemd = UITZONDERINGEN.filter((code) => !regel.uitzonderingen.includes(code));
      for (const uitzondering of [...vreemd, undefined, null, '', 'iets-anders']) {
        expect(onderUitzondering(regel, uitzondering)).to.equal(regel);
      }
    }
    expect(onderUitzondering(regelVan('delen', 13), 'maatregel-of-machtiging').vraag).to.deep.equal([
      'jongere',
      'ouder',
    ]);
  });

  it('de tabel hierboven noemt elke uitzondering van elke regel', () => {
    const genoemd = GEVALLEN.map(([doel, leeftijd, code]) => [regelVan(doel, leeftijd), code] as const);
    for (const regel of TOESTEMMINGSREGELS.regels) {
      const codes = genoemd.filter(([van]) => van === regel).map(([, code]) => code);
      expect(codes.sort(), `${regel.doel} vanaf ${String(regel.van)}`).to.deep.equal([...regel.uitzonderingen].sort());
    }
  });
});

describe('TOESTEMMINGSREGELS', () => {
  const { versie, regels } = TOESTEMMINGSREGELS;

  it('is de stand van 1 januari 2026, en die datum kan in een dossier staan', () => {
    expect(versie).to.equal('2026-01-01');
    expect(isDag(versie)).to.equal(true);
  });

  it('noemt bij elke regel een bron en alleen codes die het dossier kent', () => {
    for (const { bron, vraag, hoor, uitzonderingen, doel } of regels) {
      expect(bron).to.match(/^(Jeugdwet \d|AVG \d)/);
      expect(DOELEN).to.include(doel);
      expect(vraag).not.to.deep.equal([]);
      for (const wie of [...vraag, ...hoor]) expect(BETROKKENEN).to.include(wie);
      for (const code of uitzonderingen) expect(UITZONDERINGEN).to.include(code);
    }
  });
});
