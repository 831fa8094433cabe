// toestemming.ts en toestemmingsregels.ts: elke rij van de tabel doel × leeftijd × omstandigheid met haar artikel, wat erbij hoort, en een leeftijd die niet precies bekend is.

import { expect } from '@open-wc/testing';
import { BRONNEN, bronVan, noemBronnen, WET_GELEZEN } from '../../../src/domein/bronnen.js';
import { ANTWOORDEN, BETROKKENEN, DOELEN, KADERS, UITZONDERINGEN } from '../../../src/domein/dossier/codes.js';
import {
  metAntwoord,
  onderUitzondering,
  regelsVoor,
  TOESTEMMINGSREGELS,
  VERTEGENWOORDIGERS,
  zegtJa,
  type Toestemming,
  type Toestemmingsregel,
  type Toestemmingsregels,
  type Toestemmingsvraag,
} from '../../../src/domein/dossier/index.js';
import { isDag, leeftijdOp } from '../../../src/domein/dossier/leeftijd.js';

type Doel = Toestemmingsregel['doel'];

const jaar = (van: number, tot = van): { readonly van: number; readonly tot: number } => ({ van, tot });
const woorden = (tekst: string): string[] => tekst.split(' ').filter(Boolean);
const punten = ({ punten: lijst }: Toestemmingsregel): string[] => lijst.map(({ code }) => code);

/** De regel die bij een doel en een leeftijd hoort; precies één. */
function regelVan(doel: Doel, leeftijd: number, vraag: Toestemmingsvraag = {}): Toestemmingsregel {
  const regels = regelsVoor(doel, jaar(leeftijd), vraag);
  expect(regels, `${doel}, ${String(leeftijd)} jaar`).to.have.length(1);
  return regels[0]!;
}

interface Rij {
  readonly doel: Doel;
  readonly leeftijden: readonly number[];
  readonly omstandigheid?: string;
  readonly vraag: string;
  readonly hoor?: string;
  /** Los van hoe zij zijn opgeschreven: de artikelen van de Jeugdwet. */
  readonly artikelen: readonly string[];
  readonly hoorArtikel?: string;
  readonly praktijk?: boolean;
  readonly uitzonderingen?: string;
}

const ONDER_12 = [0, 1, 11];
const VAN_12 = [12, 13, 15];
const VAN_16 = [16, 17];
const VANAF_18 = [18, 19, 22, 23, 99];
const MINDERJARIG = [...ONDER_12, ...VAN_12, ...VAN_16];

const TABEL: readonly Rij[] = [
  {
    doel: 'hulp',
    leeftijden: ONDER_12,
    vraag: 'ouder',
    hoor: 'kind',
    artikelen: ['7.3.4 lid 1', '7.3.15 lid 1'],
    hoorArtikel: '7.3.2 lid 1',
    uitzonderingen: 'maatregel-of-machtiging',
  },
  {
    doel: 'hulp',
    leeftijden: VAN_12,
    vraag: 'jongere ouder',
    artikelen: ['7.3.4 lid 1', '7.3.4 lid 2'],
    uitzonderingen: 'maatregel-of-machtiging ernstig-nadeel weloverwogen-wens wilsonbekwaam',
  },
  {
    doel: 'hulp',
    leeftijden: VAN_16,
    vraag: 'jongere',
    artikelen: ['7.3.4 lid 1', '7.3.5 lid 1'],
    uitzonderingen: 'maatregel-of-machtiging wilsonbekwaam',
  },
  {
    doel: 'hulp',
    leeftijden: VANAF_18,
    vraag: 'jongere',
    artikelen: ['7.3.4 lid 1'],
    uitzonderingen: 'maatregel-of-machtiging wilsonbekwaam',
  },
  // Onder een maatregel of machtiging is geen toestemming nodig; ieders mening wordt wel gevraagd.
  ...[
    [ONDER_12, 'ouder kind'] as const,
    [VAN_12, 'jongere ouder'] as const,
    [VAN_16, 'jongere'] as const,
    [VANAF_18, 'jongere'] as const,
  ].map(([leeftijden, hoor]): Rij => ({
    doel: 'hulp',
    leeftijden,
    omstandigheid: 'maatregel-of-machtiging',
    vraag: '',
    hoor,
    artikelen: ['7.3.4 lid 1'],
    hoorArtikel: '7.3.2 lid 1',
  })),
  // De twee uitzonderingen van artikel 7.3.4 lid 2: de ouders hoeven niet in te stemmen.
  ...['ernstig-nadeel', 'weloverwogen-wens'].map((omstandigheid): Rij => ({
    doel: 'hulp',
    leeftijden: VAN_12,
    omstandigheid,
    vraag: 'jongere',
    artikelen: ['7.3.4 lid 2'],
  })),
  // Wie het zelf niet kan overzien heeft een vertegenwoordiger, en wordt erbij betrokken. Tot 18 is dat de ouder of voogd.
  ...[VAN_12, VAN_16].map((leeftijden): Rij => ({
    doel: 'hulp',
    leeftijden,
    omstandigheid: 'wilsonbekwaam',
    vraag: 'ouder',
    hoor: 'jongere',
    artikelen: ['7.3.4 lid 1', '7.3.15 lid 2'],
    hoorArtikel: '7.3.15 lid 5',
  })),
  {
    doel: 'hulp',
    leeftijden: VANAF_18,
    omstandigheid: 'wilsonbekwaam',
    vraag: 'vertegenwoordiger',
    hoor: 'jongere',
    artikelen: ['7.3.15 lid 2', '7.3.15 lid 3'],
    hoorArtikel: '7.3.15 lid 5',
  },
  {
    doel: 'delen',
    leeftijden: ONDER_12,
    vraag: 'ouder',
    hoor: 'kind',
    artikelen: ['7.3.11 lid 1', '7.3.15 lid 1'],
  },
  // De wet vraagt alleen de jongere; de praktijk vraagt beiden.
  {
    doel: 'delen',
    leeftijden: VAN_12,
    vraag: 'jongere ouder',
    artikelen: ['7.3.11 lid 1'],
    praktijk: true,
    uitzonderingen: 'wilsonbekwaam',
  },
  { doel: 'delen', leeftijden: VAN_16, vraag: 'jongere', artikelen: ['7.3.11 lid 1'], uitzonderingen: 'wilsonbekwaam' },
  {
    doel: 'delen',
    leeftijden: VANAF_18,
    vraag: 'jongere',
    artikelen: ['7.3.11 lid 1'],
    uitzonderingen: 'wilsonbekwaam',
  },
  ...[VAN_12, VAN_16].map((leeftijden): Rij => ({
    doel: 'delen',
    leeftijden,
    omstandigheid: 'wilsonbekwaam',
    vraag: 'ouder',
    hoor: 'jongere',
    artikelen: ['7.3.11 lid 1', '7.3.15 lid 2'],
    hoorArtikel: '7.3.15 lid 5',
  })),
  {
    doel: 'delen',
    leeftijden: VANAF_18,
    omstandigheid: 'wilsonbekwaam',
    vraag: 'vertegenwoordiger',
    hoor: 'jongere',
    artikelen: ['7.3.11 lid 1', '7.3.15 lid 2', '7.3.15 lid 3'],
    hoorArtikel: '7.3.15 lid 5',
  },
  // Voor een geneeskundige behandeling geldt een andere wet; wie die vraagt lazen wij niet.
  ...(['hulp', 'delen'] as const).flatMap((doel) =>
    [MINDERJARIG, VANAF_18].map((leeftijden): Rij => ({
      doel,
      leeftijden,
      omstandigheid: 'behandeling',
      vraag: '',
      artikelen: ['7.3.1 lid 3'],
    })),
  ),
  {
    doel: 'gegevens-steunfiguur',
    leeftijden: [...MINDERJARIG, ...VANAF_18],
    vraag: 'steunfiguur',
    artikelen: [],
    praktijk: true,
  },
];

const artikelenIn = (gronden: Toestemmingsregel['gronden']): string[] =>
  gronden.flatMap((grond) => bronVan(grond).artikel ?? []);

describe('regelsVoor', () => {
  for (const rij of TABEL) {
    const { doel, leeftijden, omstandigheid = 'gewoon', vraag, hoor = '', artikelen, hoorArtikel } = rij;
    for (const leeftijd of leeftijden) {
      it(`${doel}, ${String(leeftijd)} jaar, ${omstandigheid}: ${vraag || 'niemand'}${hoor && `, hoor ${hoor}`} (${artikelen.join(', ')})`, () => {
        const gewoon = regelVan(doel, leeftijd, { behandeling: omstandigheid === 'behandeling' });
        const regel = onderUitzondering(gewoon, omstandigheid);
        expect(regel.omstandigheid).to.equal(omstandigheid);
        expect(regel.vraag).to.deep.equal(woorden(vraag));
        expect(regel.hoor).to.deep.equal(woorden(hoor));
        expect(artikelenIn(regel.gronden)).to.deep.equal(artikelen);
        expect(artikelenIn(regel.hoorGronden)).to.deep.equal(hoorArtikel ? [hoorArtikel] : []);
        expect(regel.praktijk).to.equal(rij.praktijk ?? false);
        expect(regel.uitzonderingen).to.deep.equal(woorden(rij.uitzonderingen ?? ''));
      });
    }
  }

  it('de tabel hierboven noemt elke rij van de regels, één keer', () => {
    const sleutel = (doel: string, leeftijd: number, omstandigheid: string): string =>
      `${doel} ${String(leeftijd)} ${omstandigheid}`;
    const genoemd = TABEL.flatMap(({ doel, leeftijden, omstandigheid = 'gewoon' }) =>
      leeftijden.map((leeftijd) => sleutel(doel, leeftijd, omstandigheid)),
    );
    const leeftijden = [...MINDERJARIG, ...VANAF_18];
    const bestaand = TOESTEMMINGSREGELS.regels.flatMap(({ doel, van, tot, omstandigheid }) =>
      leeftijden.filter((een) => van <= een && een <= tot).map((een) => sleutel(doel, een, omstandigheid)),
    );
    expect(genoemd.sort()).to.deep.equal(bestaand.sort());
  });

  it('geeft voor elk doel, elke leeftijd en elke omstandigheid precies één regel', () => {
    for (const doel of DOELEN) {
      for (let leeftijd = 0; leeftijd <= 120; leeftijd++) {
        for (const kader of KADERS) {
          for (const behandeling of ['ja', 'nee', 'onbekend']) {
            for (const wilsonbekwaam of [true, false]) {
              regelVan(doel, leeftijd, { kader, behandeling, wilsonbekwaam });
            }
          }
        }
      }
    }
  });

  const ONZEKER: readonly [naam: string, leeftijd: ReturnType<typeof jaar> | null, regels: string][] = [
    ['11 of 12', jaar(11, 12), '0-11 12-15'],
    ['15 of 16', jaar(15, 16), '12-15 16-17'],
    ['17 of 18', jaar(17, 18), '16-17 18-Infinity'],
    ['12 of 13: dat maakt niet uit', jaar(12, 13), '12-15'],
    ['10 tot en met 17', jaar(10, 17), '0-11 12-15 16-17'],
    ['niet bekend', null, '0-11 12-15 16-17 18-Infinity'],
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
    const set: Toestemmingsregels = {
      ...TOESTEMMINGSREGELS,
      versie: '2027-01-01',
      regels: TOESTEMMINGSREGELS.regels.map((regel) => (regel.volgensWet ? { ...regel, vraag: ['jongere'] } : regel)),
    };
    expect(regelsVoor('delen', jaar(13), { set }).map(({ vraag }) => vraag)).to.deep.equal([['jongere']]);
    expect(regelsVoor('delen', jaar(13)).map(({ vraag }) => vraag)).to.deep.equal([['jongere', 'ouder']]);
  });
});

describe('het kader', () => {
  for (const kader of ['ots', 'voogdij'] as const) {
    it(`${kader}: voor de hulp is geen toestemming nodig, de instelling bepaalt welke, en iedereen wordt gehoord`, () => {
      for (const [leeftijd, hoor] of [
        [8, 'ouder kind'],
        [13, 'jongere ouder'],
        [17, 'jongere'],
      ] as const) {
        const regel = regelVan('hulp', leeftijd, { kader });
        expect(regel.uitkomst).to.equal('niet-nodig');
        expect(regel.vraag).to.deep.equal([]);
        expect(regel.hoor).to.deep.equal(woorden(hoor));
        expect(punten(regel)).to.include('gecertificeerde-instelling-bepaalt');
      }
    });
    it(`${kader}: geeft geen recht om te delen`, () => {
      expect(regelVan('delen', 13, { kader }).vraag).to.deep.equal(['jongere', 'ouder']);
    });
    it(`${kader}: houdt op bij 18`, () => {
      expect(regelVan('hulp', 18, { kader }).vraag).to.deep.equal(['jongere']);
    });
  }

  it('vrijwillig, onbekend en niet ingevuld: de gewone regel', () => {
    for (const kader of ['vrijwillig', 'onbekend', '', null, undefined] as const) {
      expect(regelVan('hulp', 13, { kader }).vraag).to.deep.equal(['jongere', 'ouder']);
    }
  });

  it('onder toezicht mag de instelling weten wat zij nodig heeft; bij een ander kader staat dat er niet', () => {
    const staat = (kader: Toestemmingsvraag['kader']): boolean =>
      punten(regelVan('delen', 13, { kader })).includes('aan-instelling-bij-ots');
    expect(staat('ots')).to.equal(true);
    expect(['vrijwillig' as const, 'voogdij' as const].map(staat)).to.deep.equal([false, false]);
    // Is het kader niet bekend, dan kan het gelden.
    expect(['onbekend' as const, undefined].map(staat)).to.deep.equal([true, true]);
    expect(punten(regelVan('delen', 18))).not.to.include('aan-instelling-bij-ots');
  });
});

describe('een behandeling', () => {
  it('valt voor hulp en delen onder een andere wet, op elke leeftijd en in elk kader', () => {
    for (const doel of ['hulp', 'delen'] as const) {
      for (const leeftijd of [8, 13, 17, 19]) {
        for (const kader of KADERS) {
          const regel = regelVan(doel, leeftijd, { kader, behandeling: 'ja', wilsonbekwaam: true });
          expect(regel.uitkomst).to.equal('andere-wet');
          expect(punten(regel)).to.include('wgbo');
        }
      }
    }
  });
  it('ook dan mag een instelling onder toezicht weten wat zij nodig heeft', () => {
    expect(punten(regelVan('delen', 13, { behandeling: true, kader: 'ots' }))).to.include('aan-instelling-bij-ots');
  });
  it('verandert niets aan de gegevens van de steunfiguur, en een nee of onbekend verandert nergens iets aan', () => {
    expect(regelVan('gegevens-steunfiguur', 13, { behandeling: 'ja' }).vraag).to.deep.equal(['steunfiguur']);
    for (const behandeling of ['nee', 'onbekend', '', null, false]) {
      expect(regelsVoor('hulp', jaar(13), { behandeling })).to.deep.equal(regelsVoor('hulp', jaar(13)));
    }
  });
});

describe('wie het zelf niet kan overzien', () => {
  it('van 18 of ouder heeft nooit vanzelf een ouder die beslist', () => {
    for (const doel of ['hulp', 'delen'] as const) {
      for (const leeftijd of VANAF_18) {
        const regel = regelVan(doel, leeftijd, { wilsonbekwaam: true });
        expect(regel.vraag).to.deep.equal(['vertegenwoordiger']);
        expect(regel.vertegenwoordigers).to.equal(VERTEGENWOORDIGERS);
      }
    }
    expect(VERTEGENWOORDIGERS.map(({ code }) => code)).to.deep.equal([
      'curator-of-mentor',
      'schriftelijk-gemachtigde',
      'partner',
      'naaste-familie',
    ]);
  });
  it('onder 12 beslisten de ouders al: er verandert niets', () => {
    expect(regelsVoor('hulp', jaar(8), { wilsonbekwaam: true })).to.deep.equal(regelsVoor('hulp', jaar(8)));
  });
  it('kan vanaf 16 op schrift geweigerd hebben, en zich op elke leeftijd verzetten', () => {
    for (const [leeftijd, weigering] of [
      [13, false],
      [16, true],
      [19, true],
    ] as const) {
      const codes = punten(regelVan('hulp', leeftijd, { wilsonbekwaam: true }));
      expect(codes.includes('schriftelijke-weigering')).to.equal(weigering);
      expect(codes).to.include('verzet');
    }
  });
  it('onder een maatregel gaat de maatregel voor', () => {
    const regel = regelVan('hulp', 13, { kader: 'ots', wilsonbekwaam: true });
    expect(regel.uitkomst).to.equal('niet-nodig');
  });
});

describe('wat bij een regel hoort', () => {
  it('geen regel van de Jeugdwet gaat verder dan 17 zonder te zeggen wat er vanaf 18 geldt', () => {
    for (const regel of TOESTEMMINGSREGELS.regels) {
      const vanDeWet = regel.gronden.some((grond) => grond.startsWith('Jeugdwet'));
      if (vanDeWet && regel.tot > 17) {
        expect(regel.van).to.equal(18);
        expect(punten(regel)).to.include('vanaf-18');
      }
    }
  });
  it('een regel zonder grond die gelezen is heet praktijk, en heeft geen bron om af te drukken', () => {
    for (const { gronden, praktijk, bron } of TOESTEMMINGSREGELS.regels) {
      if (gronden.length === 0) expect([praktijk, bron]).to.deep.equal([true, '']);
      expect(bron).to.equal(noemBronnen(gronden));
    }
    expect(regelVan('gegevens-steunfiguur', 13)).to.include({ praktijk: true, bron: '' });
  });
  it('bij delen staan de gronden om zonder toestemming te delen en de grenzen, op elke leeftijd', () => {
    for (const leeftijd of [8, 13, 17, 19]) {
      expect(punten(regelVan('delen', leeftijd))).to.include.members([
        'wettelijke-plicht',
        'direct-betrokken',
        'ander-niet-schaden',
        'deel-niet-wat-niet-past',
        'meldcode',
      ]);
    }
  });
  it('van 12 tot en met 15 zegt de praktijk waarom zij meer vraagt dan de wet, met de bron', () => {
    const regel = regelVan('delen', 13);
    expect(regel.volgensWet).to.deep.equal(['jongere']);
    expect(regel.punten.find(({ code }) => code === 'gegevens-van-ouders')?.gronden).to.include(
      'NVO, Beslist 12-jarige zelf over informatieverstrekking?',
    );
    expect(punten(regel)).to.include('ouders-zijn-geen-anderen');
  });
  it('onder 12 staan spoed en goede hulp erbij', () => {
    expect(punten(regelVan('hulp', 8))).to.include.members(['spoed', 'goed-hulpverlener']);
  });
  it('wat wij niet lazen is een vraag zonder bron: de meldcode, en vertellen aan de steunfiguur', () => {
    const zonder = TOESTEMMINGSREGELS.regels
      .flatMap((regel) => regel.punten)
      .filter(({ gronden }) => gronden.length === 0)
      .map(({ code }) => code);
    expect([...new Set(zonder)]).to.deep.equal(['meldcode', 'vertel-het']);
  });
});

describe('onderUitzondering', () => {
  it('een uitzondering die niet bij de regel hoort verandert niets: een maatregel geeft geen recht om te delen', () => {
    for (const regel of TOESTEMMINGSREGELS.regels) {
      const vreemd = UITZONDERINGEN.filter((code) => !regel.uitzonderingen.includes(code));
      for (const uitzondering of [...vreemd, undefined, null, '', 'iets-anders', 'behandeling', 'gewoon']) {
        expect(onderUitzondering(regel, uitzondering)).to.equal(regel);
      }
    }
    expect(onderUitzondering(regelVan('delen', 13), 'maatregel-of-machtiging').vraag).to.deep.equal([
      'jongere',
      'ouder',
    ]);
  });

  it('werkt ook op een regel waarvan een deel is weggelaten omdat het kader bekend is', () => {
    const regel = regelVan('delen', 13, { kader: 'vrijwillig' });
    expect(onderUitzondering(regel, 'wilsonbekwaam').vraag).to.deep.equal(['ouder']);
  });
});

describe('het antwoord', () => {
  const leeg: Toestemming = { doel: 'delen', door: ['jongere'] };
  for (const antwoord of ANTWOORDEN) {
    it(`${antwoord}: ${antwoord === 'ja' ? 'met' : 'zonder'} dag van toestemming`, () => {
      const na = metAntwoord({ ...leeg, datum: '2026-01-01' }, antwoord, '2026-11-25');
      expect(na).to.deep.equal({
        ...leeg,
        antwoord,
        antwoordOp: '2026-11-25',
        datum: antwoord === 'ja' ? '2026-11-25' : null,
      });
      expect(zegtJa(na)).to.equal(antwoord === 'ja');
    });
  }
  it('een toestemming van vóór dit veld is een ja', () => {
    for (const antwoord of [undefined, null, '' as const]) {
      expect(zegtJa({ ...leeg, ...(antwoord !== undefined && { antwoord }) })).to.equal(true);
    }
  });
});

describe('TOESTEMMINGSREGELS', () => {
  const { versie, gelezen, regels } = TOESTEMMINGSREGELS;

  it('heeft een naam die in een dossier kan staan, en zegt welke tekst van de wet gelezen is', () => {
    expect(versie).to.equal('2026-11-25');
    expect(isDag(versie)).to.equal(true);
    expect(gelezen).to.equal(WET_GELEZEN);
    expect(BRONNEN.Jeugdwet.datum).to.equal(gelezen);
  });

  it('noemt alleen codes die het dossier kent, en vraagt iemand precies als de uitkomst dat zegt', () => {
    for (const { vraag, hoor, uitzonderingen, doel, uitkomst, gronden } of regels) {
      expect(DOELEN).to.include(doel);
      expect(vraag.length > 0).to.equal(uitkomst === 'vraag');
      for (const wie of [...vraag, ...hoor]) expect(BETROKKENEN).to.include(wie);
      for (const code of uitzonderingen) expect(UITZONDERINGEN).to.include(code);
      if (uitkomst !== 'vraag') expect(gronden).not.to.deep.equal([]);
    }
  });
});
