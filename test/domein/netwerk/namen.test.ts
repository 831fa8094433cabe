// namen.ts: hoe iemand heet voor wie meekijkt, wie een lezer ziet, en wat er nooit meegaat in een bestand zonder volle namen.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LEZERS } from '../../../src/domein/dossier/codes.js';
import {
  leesNetwerk,
  netwerkVorm,
  type Moment,
  type Netwerkwaarde,
  type Persoon,
} from '../../../src/domein/dossier/index.js';
import { tekst, type Vorm } from '../../../src/domein/dossier/vorm.js';
import {
  getoondeNaam,
  leesbaarVoor,
  NAAMWIJZEN,
  omMeeTeNemen,
  zichtbaarVoor,
  type Naamwijze,
} from '../../../src/domein/netwerk/index.js';
import { VOLLEDIG } from '../../schema/dossier-gevallen.mjs';
import { bevries } from '../tarief/hulp.js';
import { mens, runs, voorbeeld, ZAAD } from './hulp.js';

const zaad = `zaad ${String(ZAAD)}`;
const ONDERWERP = { soort: 'jongere' } as const;
const ids = ({ personen }: { readonly personen?: readonly Persoon[] | null }): readonly string[] =>
  (personen ?? []).map(({ id }) => id);
bevries(voorbeeld);

describe('getoondeNaam', () => {
  const gevallen: readonly (readonly [naam: string, alias: string | null, wijze: Naamwijze, verwacht: string])[] = [
    ['Oma Riet', null, 'voluit', 'Oma Riet'],
    [' Oma Riet\n', null, 'voluit', 'Oma Riet'],
    ['Oma Riet', null, 'initialen', 'O.R.'],
    ['  oma   riet ', null, 'initialen', 'O.R.'],
    ['Jan van der Berg', null, 'initialen', 'J.V.D.B.'],
    ['J. de Vries', null, 'initialen', 'J.D.V.'],
    ['R.', null, 'initialen', 'R.'],
    ['Anne-Marie', null, 'initialen', 'A.'],
    ['‘t Hooft', null, 'initialen', 'T.H.'],
    ['(buurvrouw) Els', null, 'initialen', 'B.E.'],
    ['Émile Ørsted', null, 'initialen', 'É.Ø.'],
    ['王 小明', null, 'initialen', '王.小.'],
    ['3e juf', null, 'initialen', '3.J.'],
    ['🏠 Jan', null, 'initialen', 'J.'],
    ['🏠', null, 'initialen', ''],
    ['', null, 'initialen', ''],
    [' ', null, 'voluit', ''],
    ['Oma Riet', ' Beer ', 'alias', 'Beer'],
    ['Oma Riet', 'Beer', 'initialen', 'O.R.'],
    ['Oma Riet', 'Beer', 'voluit', 'Oma Riet'],
    ['Oma Riet', null, 'alias', 'O.R.'],
    ['Oma Riet', ' ', 'alias', 'O.R.'],
  ];
  for (const [naam, alias, wijze, verwacht] of gevallen) {
    it(`${JSON.stringify(naam)}${alias === null ? '' : ` met bijnaam ${JSON.stringify(alias)}`}, ${wijze}: ${verwacht || 'niets'}`, () => {
      expect(getoondeNaam({ naam, alias }, wijze)).to.equal(verwacht);
    });
  }

  it('geeft niets bij geen naam', () => {
    for (const wijze of NAAMWIJZEN) {
      expect(getoondeNaam({}, wijze)).to.equal('');
      expect(getoondeNaam({ naam: null, alias: null }, wijze)).to.equal('');
    }
  });

  it(`zonder bijnaam staat de volle naam er nooit, en geen woord ervan (${zaad})`, () => {
    // Alleen woorden van twee letters of meer: een naam die zelf een voorletter is, blijft dat.
    const woord = fc.stringMatching(/^[\p{L}\p{N}]{2,12}$/u);
    const namen = fc.array(woord, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(namen, fc.constantFrom<Naamwijze>('initialen', 'alias'), (woorden, wijze) => {
        const getoond = getoondeNaam({ naam: woorden.join(' ') }, wijze).toUpperCase();
        expect(getoond.split('.').filter(Boolean)).to.have.lengthOf(woorden.length);
        for (const deel of woorden) expect(getoond.split('.')).not.to.include(deel.toUpperCase());
      }),
      runs(500),
    );
  });
});

describe('zichtbaarVoor', () => {
  const netwerk = bevries({
    personen: [mens('a'), mens('b', { verbergVoor: ['kind', 'jongere'] }), mens('c', { verbergVoor: [] })],
    banden: [
      { van: 'a', naar: 'b' },
      { van: 'c', naar: 'a' },
    ],
  });

  it('laat weg wie voor de lezer verborgen is, met de banden', () => {
    expect(zichtbaarVoor(netwerk, 'kind')).to.deep.equal({
      personen: [netwerk.personen[0], netwerk.personen[2]],
      banden: [netwerk.banden[1]],
    });
  });

  it('laat een andere lezer, en wie geen lezer is, iedereen zien', () => {
    for (const lezer of ['ouder', '']) expect(ids(zichtbaarVoor(netwerk, lezer)), lezer).to.deep.equal(['a', 'b', 'c']);
  });

  it('laat in een eerder moment ook weg wie nu verborgen is, en wie het toen was', () => {
    const toen = { personen: [mens('a', { verbergVoor: ['kind'] }), mens('b'), mens('c')], banden: netwerk.banden };
    expect(zichtbaarVoor(toen, 'kind', netwerk)).to.deep.equal({ personen: [mens('c')], banden: [] });
    expect(ids(zichtbaarVoor(toen, 'ouder', netwerk))).to.deep.equal(['a', 'b', 'c']);
  });

  it('wie nu verborgen is maar toen nog niet bestond, komt er niet bij', () => {
    expect(ids(zichtbaarVoor({ personen: [mens('c')] }, 'kind', netwerk))).to.deep.equal(['c']);
  });

  it('leest een netwerk zonder lijsten', () => {
    expect(zichtbaarVoor({ personen: null, banden: null }, 'kind')).to.deep.equal({ personen: [], banden: [] });
  });
});

describe('leesbaarVoor', () => {
  const riet = bevries(mens('a', { steunfiguur: { kansen: 'logeren', twijfelProfessional: 'Ik twijfel.' } }));
  it('laat alleen een professional de twijfel lezen', () => {
    expect(leesbaarVoor(riet, 'professional')).to.equal(riet);
    for (const lezer of ['kind', 'jongere', 'ouder', 'pleegouder', 'steunfiguur', '']) {
      expect(leesbaarVoor(riet, lezer)).to.deep.equal(mens('a', { steunfiguur: { kansen: 'logeren' } }));
    }
  });
  it('laat wie er geen twijfel bij heeft hetzelfde object', () => {
    for (const persoon of [mens('b'), mens('c', { steunfiguur: null }), mens('d', { steunfiguur: {} })]) {
      expect(leesbaarVoor(persoon, 'kind')).to.equal(persoon);
    }
  });
});

/** Wat wel tekst is maar nooit vrij: daar staat een id of een eigen code. */
const GEEN_VRIJE_TEKST = new Set(['id', 'sector', 'huishoudens', 'van', 'naar', 'code']);
/** Maakt elke vrije tekst herkenbaar, en zet bij elk object een sleutel die wij niet kennen. */
function merk(vorm: Vorm, waarde: unknown, naam = ''): unknown {
  if (vorm === tekst) return GEEN_VRIJE_TEKST.has(naam) ? waarde : `geheim-${naam}`;
  if (vorm.soort === 'lijst') return (waarde as unknown[]).map((deel) => merk(vorm.van as Vorm, deel, naam));
  if (vorm.soort !== 'object') return waarde;
  const velden = Object.entries(waarde as object).map(([sleutel, deel]) => [
    sleutel,
    merk(vorm.velden[sleutel] as Vorm, deel, sleutel),
  ]);
  // Van een plek op de kaart zijn er alleen twee getallen.
  return naam === 'plek' ? waarde : { ...Object.fromEntries(velden), eigen: 'geheim-eigen' };
}
const geheimen = (waarde: unknown): ReadonlySet<string> => new Set(JSON.stringify(waarde).match(/geheim-\w+/g));

const { onderwerp, banden, momenten, indeling } = VOLLEDIG;
const personen = [...VOLLEDIG.personen, { ...VOLLEDIG.personen[0], id: 'p2', verbergVoor: ['ouder'] }];
const gemerkt = merk(netwerkVorm, {
  onderwerp,
  personen,
  banden,
  momenten: [{ ...momenten[0], personen, banden }],
}) as Netwerkwaarde;
// De namen van ringen en delen gaan met opzet mee.
const rijk = bevries({ ...gemerkt, indeling }) as Netwerkwaarde;

describe('omMeeTeNemen', () => {
  it('voluit gaat bij een professional alles mee', () => {
    expect(omMeeTeNemen(rijk, 'voluit', 'professional')).to.deep.equal(
      Object.fromEntries(Object.entries(rijk).filter(([naam]) => naam !== 'eigen')),
    );
  });

  for (const lezer of ['', 'kind', 'jongere', 'pleegouder', 'steunfiguur', 'iemand-anders']) {
    it(`de twijfel van een professional gaat niet mee voor ${lezer || 'wie geen lezer is'}, nu en toen; de rest wel`, () => {
      const mee = omMeeTeNemen(rijk, 'voluit', lezer);
      const verborgen = lezer === 'kind' ? ['p1'] : [];
      expect(ids(mee)).to.deep.equal(['p1', 'p2'].filter((id) => !verborgen.includes(id)));
      expect(geheimen(rijk)).to.include('geheim-twijfelProfessional');
      const over = [...geheimen(rijk)].filter((geheim) => !geheimen(mee).has(geheim));
      expect(over.filter((geheim) => geheim !== 'geheim-eigen')).to.deep.equal(['geheim-twijfelProfessional']);
    });
  }

  it('neemt van een heel dossier alleen wat van de kaart is', () => {
    for (const wijze of NAAMWIJZEN) {
      const mee = omMeeTeNemen(voorbeeld, wijze, '');
      expect(mee, wijze).to.have.all.keys('onderwerp', 'personen', 'banden', 'momenten', 'indeling');
    }
  });

  describe('zonder volle namen', () => {
    it('gaat er geen naam, bijnaam, contact, vrije tekst of onbekende sleutel mee', () => {
      expect(geheimen(rijk).size).to.be.above(20);
      expect(geheimen(omMeeTeNemen(rijk, 'initialen', ''))).to.deep.equal(new Set());
    });

    it('ook niet van het voorbeeld van het contract, nu en toen', () => {
      const mee = JSON.stringify(omMeeTeNemen(voorbeeld, 'initialen', ''));
      const namen = [voorbeeld, ...(voorbeeld.momenten ?? [])]
        .flatMap((netwerk) => (netwerk.personen ?? []).map(({ naam }) => naam))
        .filter((naam) => /\p{L}{2}/u.test(naam));
      expect(namen.length).to.be.above(10);
      for (const naam of namen) expect(mee).not.to.contain(`"${naam}`);
      expect(mee).not.to.match(/"(alias|kracht|behoefte|contactgegevens|toelichting|bevoegdheden)"/);
    });

    it('met bijnamen gaat alleen de bijnaam mee', () => {
      expect(geheimen(omMeeTeNemen(rijk, 'alias', ''))).to.deep.equal(new Set(['geheim-alias']));
    });

    it('blijft staan wat niet naar iemand wijst: soort, relatie, plek, steun, banden, en dat iemand steunfiguur is', () => {
      const mee = omMeeTeNemen(rijk, 'initialen', '');
      expect(mee.personen?.[0]).to.deep.include({
        id: 'p1',
        naam: 'G.',
        soort: 'netwerk',
        relatie: 'oma',
        sector: 'familie',
        ring: 1,
        plek: { x: 0.5, y: 0.25 },
        band: 'steunend',
        blijftNaHulp: 'ja',
        steun: [{ functie: 'emotioneel', voor: 'jongere', richting: 'krijgt' }],
        steunfiguur: { status: 'aangeduid', aard: 'informeel', rollen: ['besluitvorming'] },
      });
      expect(mee.banden).to.deep.equal([{ van: 'p1', naar: 'p2', kwaliteit: 'neutraal' }]);
      expect(mee.onderwerp).to.deep.equal({
        soort: 'jongere',
        naam: 'G.',
        huishoudens: [{ id: 'h1', naam: 'G.' }],
      });
    });

    it('heet een huishouden als een mens: met voorletters, ook als mensen met hun bijnaam staan', () => {
      const huizen = [{ id: 'h1', naam: 'Bij oma Riet' }, { id: 'h2' }];
      const waarde = { onderwerp: { ...ONDERWERP, huishoudens: huizen }, personen: [] };
      for (const wijze of ['initialen', 'alias'] as const) {
        expect(omMeeTeNemen(waarde, wijze, '').onderwerp.huishoudens).to.deep.equal([
          { id: 'h1', naam: 'B.O.R.' },
          { id: 'h2', naam: '' },
        ]);
      }
      expect(omMeeTeNemen(waarde, 'voluit', '').onderwerp.huishoudens).to.equal(huizen);
    });

    it('blijft staan voor wie iemand verborgen is: wie het bestand terugleest ziet evenveel mensen', () => {
      const verborgen = {
        ...voorbeeld,
        personen: (voorbeeld.personen ?? []).map((persoon, index): Persoon =>
          index < 2 ? { ...persoon, verbergVoor: ['kind'] } : persoon,
        ),
      };
      for (const wijze of NAAMWIJZEN) {
        const gelezen = leesNetwerk(JSON.stringify(omMeeTeNemen(verborgen, wijze, '')));
        if (!gelezen.goed) throw new Error('het bestand is niet te lezen');
        for (const lezer of LEZERS) {
          expect(ids(zichtbaarVoor(gelezen.waarde, lezer)), `${wijze} ${lezer}`).to.deep.equal(
            ids(zichtbaarVoor(verborgen, lezer)),
          );
        }
      }
      expect(ids(zichtbaarVoor(verborgen, 'kind')).length).to.equal(voorbeeld.personen!.length - 2);
    });

    it('houdt een moment zijn dag, en verliest zijn naam en toelichting', () => {
      const [moment] = omMeeTeNemen(rijk, 'initialen', '').momenten ?? [];
      expect(moment).to.have.all.keys('id', 'datum', 'door', 'personen', 'banden');
      expect(moment).to.include({ id: 'm1', datum: '2026-05-01', door: 'professional' });
    });

    it('wordt niemand steunfiguur die het niet is', () => {
      for (const steunfiguur of [undefined, null]) {
        const waarde = {
          onderwerp: ONDERWERP,
          personen: [mens('a', steunfiguur === undefined ? {} : { steunfiguur })],
        };
        expect(omMeeTeNemen(waarde, 'initialen', '').personen?.[0]?.steunfiguur ?? null).to.equal(null);
      }
    });
  });

  describe('voor een lezer', () => {
    const verborgen = mens('b', { naam: 'Verborgen Mens', alias: 'Verborgen Bijnaam', verbergVoor: ['kind'] });
    const voorheen = mens('b', { naam: 'Verborgen Mens', alias: 'Verborgen Bijnaam' });
    const banden = [{ van: 'a', naar: 'b' }];
    const moment = (personen: readonly Persoon[]): Moment => ({ id: 'm', datum: '2026-01-01', personen, banden });
    const gevallen: readonly (readonly [naam: string, waarde: Netwerkwaarde])[] = [
      ['nu', { onderwerp: ONDERWERP, personen: [mens('a'), verborgen], banden }],
      [
        'nu, en in een moment van vóór dat hij verborgen werd',
        { onderwerp: ONDERWERP, personen: [mens('a'), verborgen], banden, momenten: [moment([mens('a'), voorheen])] },
      ],
      [
        'toen, en nu weg',
        { onderwerp: ONDERWERP, personen: [mens('a')], banden: [], momenten: [moment([mens('a'), verborgen])] },
      ],
    ];
    for (const wijze of NAAMWIJZEN) {
      it(`${wijze}: een moment waarin alleen staat wie verborgen is, nu of toen, gaat niet mee; een leeg moment wel`, () => {
        const { id: _, ...zonderId } = moment([verborgen]);
        const momenten = [
          { ...moment([voorheen]), id: 'nu verborgen' },
          { ...moment([mens('c', { verbergVoor: ['kind'] })]), id: 'toen verborgen' },
          { ...moment([voorheen, mens('a')]), id: 'met een ander' },
          { ...moment([]), id: 'leeg' },
          zonderId,
        ] as readonly Moment[];
        const waarde = bevries({ onderwerp: ONDERWERP, personen: [mens('a'), verborgen], momenten });
        const mee = (lezer: string) => omMeeTeNemen(waarde, wijze, lezer).momenten?.map(({ id }) => id);
        expect(mee('kind')).to.deep.equal(['met een ander', 'leeg']);
        expect(mee('ouder')).to.have.length(5);
        expect(mee('')).to.have.length(5);
      });
    }
    for (const [naam, waarde] of gevallen) {
      for (const wijze of NAAMWIJZEN) {
        it(`${wijze}: wie verborgen is staat nergens (${naam})`, () => {
          const mee = omMeeTeNemen(bevries(waarde), wijze, 'kind');
          expect(JSON.stringify(mee)).not.to.match(/Verborgen|V\.M\.|"b"/);
          expect(ids(mee)).to.deep.equal(['a']);
        });
      }
    }
  });

  describe('een huishouden voor een lezer', () => {
    const in1 = (id: string, over: Partial<Persoon> = {}): Persoon => mens(id, { huishoudens: ['h1'], ...over });
    const geheim = { verbergVoor: ['ouder'] } as const;
    const huizen = [
      { id: 'h1', naam: 'Bij GEHEIM C' },
      { id: 'h2', naam: 'Nieuw huis' },
    ];
    const toen = (personen: readonly Persoon[]): readonly Moment[] => [{ id: 'm', datum: '2026-01-01', personen }];
    const gevallen: readonly (readonly [
      wat: string,
      gaatMee: boolean,
      netwerk: Pick<Netwerkwaarde, 'personen' | 'momenten'>,
    ])[] = [
      ['alleen wie verborgen is woont er', false, { personen: [mens('a'), in1('c', geheim)] }],
      ['wie verborgen is woont er samen met een ander', true, { personen: [in1('a'), in1('c', geheim)] }],
      [
        'alleen wie nu verborgen is woonde er toen',
        false,
        { personen: [mens('c', geheim)], momenten: toen([in1('c')]) },
      ],
      ['wie toen verborgen was en nu weg is woonde er', false, { personen: [], momenten: toen([in1('c', geheim)]) }],
      ['een ander woonde er toen', true, { personen: [in1('c', geheim)], momenten: toen([in1('a')]) }],
      ['niemand woont er', true, { personen: [mens('a'), mens('c', geheim)] }],
    ];
    for (const [wat, gaatMee, netwerk] of gevallen) {
      for (const wijze of NAAMWIJZEN) {
        it(`${wijze}: ${wat}, dan gaat het ${gaatMee ? 'mee' : 'niet mee'}`, () => {
          const waarde = bevries({ onderwerp: { ...ONDERWERP, huishoudens: huizen }, ...netwerk });
          const mee = (lezer: string): readonly string[] =>
            (omMeeTeNemen(waarde, wijze, lezer).onderwerp.huishoudens ?? []).map(({ id }) => id);
          expect(mee('ouder')).to.deep.equal(gaatMee ? ['h1', 'h2'] : ['h2']);
          expect(mee('kind'), 'voor een ander').to.deep.equal(['h1', 'h2']);
          expect(mee(''), 'zonder lezer').to.deep.equal(['h1', 'h2']);
        });
      }
    }
  });

  it(`is altijd weer een netwerk dat te lezen is (${zaad})`, () => {
    const persoon = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      naam: fc.constantFrom('Oma Riet', 'J.', 'Buurman'),
      alias: fc.constantFrom('', null, 'Beer'),
      soort: fc.constant('netwerk' as const),
      verbergVoor: fc.constantFrom(null, [], ['kind'] as const),
      steunfiguur: fc.constantFrom(null, {}, { status: 'akkoord', kansen: 'logeren' } as const),
    });
    const personen = fc.uniqueArray(persoon, { selector: ({ id }) => id });
    const lijstOfNiets = fc.option(personen);
    const waarde = fc.record({
      onderwerp: fc.constant(ONDERWERP),
      personen: lijstOfNiets,
      banden: fc.constantFrom(null, [{ van: 'a', naar: 'b', kwaliteit: '' as const }]),
      momenten: fc.option(
        fc.array(
          fc.record({ id: fc.constantFrom('m1', 'm2'), datum: fc.constant('2026-01-01'), personen: lijstOfNiets }),
        ),
      ),
      indeling: fc.constantFrom(null, { ringBetekenis: 'weten' as const }),
    });
    fc.assert(
      fc.property(waarde, fc.constantFrom(...NAAMWIJZEN), fc.constantFrom('', 'kind'), (netwerk, wijze, lezer) => {
        const gelezen = leesNetwerk(JSON.stringify(omMeeTeNemen(bevries(netwerk), wijze, lezer)));
        expect(gelezen.goed ? [] : gelezen.fouten).to.deep.equal([]);
      }),
      runs(400),
    );
  });
});
