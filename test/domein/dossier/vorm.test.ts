// vorm.ts: keuren en gelijk maken, per soort. Het hele dossier, met elke code en elke grens, staat in test/schema/dossier-gevallen.mjs.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  code,
  dag,
  datum,
  getal,
  HOOGSTE_AANTAL_TEKENS,
  isLeeg,
  keur,
  lijst,
  maakGelijk,
  object,
  tekst,
  vink,
  type Vorm,
} from '../../../src/domein/dossier/vorm.js';
import { bevries } from '../tarief/hulp.js';
import { ZAAD } from '../tarief/willekeurig.js';

const ring = code([1, 2, 3]);
const kleur = code(['rood', 'groen']);
const persoon = object(
  { id: tekst, 'a/b~c': vink, ring, plek: object({ x: getal(0, 1) }, ['x']), kleuren: lijst(kleur) },
  ['id'],
);

const fouten = (vorm: Vorm, waarde: unknown) => keur(vorm, waarde).map(({ pad, code: fout }) => `${pad} ${fout}`);

describe('isLeeg', () => {
  const leeg = [undefined, null, '', ' ', '\t\r\n', '\u00a0', '\u2003', '\u3000', '\ufeff', '\u2028'];
  const nietLeeg = ['x', ' x ', '0', '\u200b', 0, false, Number.NaN, [], {}, [null]];
  leeg.forEach((waarde) => {
    it(`${String(JSON.stringify(waarde))} is niet bekend`, () => expect(isLeeg(waarde)).to.equal(true));
  });
  nietLeeg.forEach((waarde) => {
    it(`${JSON.stringify(waarde)} is een gegeven`, () => expect(isLeeg(waarde)).to.equal(false));
  });
});

describe('keur', () => {
  const gevallen: [soort: string, vorm: Vorm, goed: unknown[], fout: [waarde: unknown, code: string][]][] = [
    [
      'tekst',
      tekst,
      ['', 'x', ' ', '<b>', '\ud83c', '🏠'.repeat(HOOGSTE_AANTAL_TEKENS), '\r\n'.repeat(HOOGSTE_AANTAL_TEKENS)],
      [
        [null, 'geen-tekst'],
        [5, 'geen-tekst'],
        [['x'], 'geen-tekst'],
        [new String('x'), 'geen-tekst'],
        ['x'.repeat(HOOGSTE_AANTAL_TEKENS + 1), 'tekst-te-lang'],
        ['🏠'.repeat(HOOGSTE_AANTAL_TEKENS + 1), 'tekst-te-lang'],
        ['\n\r'.repeat(HOOGSTE_AANTAL_TEKENS), 'tekst-te-lang'],
      ],
    ],
    [
      'dag',
      dag,
      ['2026-01-31', '2024-02-29', '2000-02-29', '2400-02-29', '0000-01-01', '9999-12-31', '2026-02-28'],
      [
        '',
        ' ',
        '2026',
        '2026-01',
        '2026-1-1',
        '2026-00-01',
        '2026-13-01',
        '2026-01-32',
        '2026-06-31',
        '2026-02-29',
        '2100-02-29',
        '2024-02-30',
        ' 2026-01-01',
        '2026-01-01\n',
        '2026-01-01Z',
        '٢٠٢٦-01-01',
      ].map((waarde): [string, string] => [waarde, 'datum-ongeldig']),
    ],
    [
      'datum',
      datum,
      ['2026', '2026-01', '2026-12', '2026-01-31', '2024-02-29'],
      [
        ...['26', '20260', '2026-', '2026-0', '2026-00', '2026-13', '2026-02-29', '2026-12-', 'mei'].map(
          (waarde): [string, string] => [waarde, 'datum-ongeldig'],
        ),
        [2026, 'geen-tekst'],
      ],
    ],
    [
      'code',
      kleur,
      ['rood', 'groen'],
      ['', ' ', 'blauw', 'Rood', 'rood ', null, 0, ['rood'], '__proto__', 'length'].map((waarde): [unknown, string] => [
        waarde,
        'keuze-onbekend',
      ]),
    ],
    ['code van getallen', ring, [1, 2, 3], ['1', 0, 4, 1.5, true].map((waarde) => [waarde, 'keuze-onbekend'])],
    [
      'getal',
      getal(0, 1000),
      [0, -0, 0.5, 1000, 5e-324],
      [-0.1, 1000.1, Number.NaN, Infinity, -Infinity, '5', null, true, [5]].map((waarde) => [
        waarde,
        'getal-buiten-bereik',
      ]),
    ],
    ['vink', vink, [true, false], ['', 'ja', 'true', 0, 1, null, {}].map((waarde) => [waarde, 'waarde-ongeldig'])],
    [
      'lijst',
      lijst(kleur),
      [[], ['rood'], ['rood', 'rood']],
      [null, '', 'rood', {}, { length: 1, 0: 'rood' }].map((waarde) => [waarde, 'waarde-ongeldig']),
    ],
    [
      'object',
      object({ kleur }),
      [{}, { kleur: 'rood' }, { kleur: null }, { kleur: '' }, { kleur: ' ' }, { kleur: undefined }, { anders: {} }],
      [null, '', 'x', [], 5, true].map((waarde) => [waarde, 'waarde-ongeldig']),
    ],
  ];
  for (const [soort, vorm, goed, fout] of gevallen) {
    describe(soort, () => {
      goed.forEach((waarde, index) => {
        it(`goed ${String(index + 1)}: ${toon(waarde)}`, () => expect(fouten(vorm, waarde)).to.deep.equal([]));
      });
      fout.forEach(([waarde, verwacht], index) => {
        it(`fout ${String(index + 1)}: ${toon(waarde)} is ${verwacht}`, () =>
          expect(fouten(vorm, waarde)).to.deep.equal([` ${verwacht}`]));
      });
    });
  }

  it('noemt elke fout op de eigen plek, als JSON-pointer', () => {
    const waarde = [
      { id: 'p1' },
      { id: ' ', 'a/b~c': 'ja', ring: 4, plek: {}, kleuren: ['rood', null, 'paars'], eigen: { id: 5 } },
      null,
    ];
    expect(fouten(lijst(persoon), waarde)).to.deep.equal([
      '/1/id veld-ontbreekt',
      '/1/a~1b~0c waarde-ongeldig',
      '/1/ring keuze-onbekend',
      '/1/plek/x veld-ontbreekt',
      '/1/kleuren/1 keuze-onbekend',
      '/1/kleuren/2 keuze-onbekend',
      '/2 waarde-ongeldig',
    ]);
  });

  it('kijkt alleen naar eigen eigenschappen', () => {
    expect(fouten(object({ constructor: tekst }), {})).to.deep.equal([]);
    expect(fouten(object({ id: tekst }, ['id']), Object.create({ id: 'geërfd' }))).to.deep.equal([
      '/id veld-ontbreekt',
    ]);
  });

  it('is ook klaar met een heel lange tekst', () => {
    for (const deel of ['x', '\r', '\r\n', '\r\r\n', '🏠', '\n\r']) {
      expect(fouten(tekst, deel.repeat(200_000)), JSON.stringify(deel)).to.deep.equal([' tekst-te-lang']);
    }
  });

  it(`telt tekens als een lezer: een regeleinde van Windows is er één (zaad ${String(ZAAD)})`, () => {
    const stukken = fc.constantFrom('\r', '\n', '\r\n', 'x', '🏠', '\ud83c');
    const eigenschap = fc.property(
      fc.array(stukken, { minLength: 1, maxLength: 4 }),
      fc.nat({ max: 2 }),
      (deel, meer) => {
        // Opgevuld tot op, of net over de grens.
        const stuk = deel.join('');
        const tel = (gewoon: string) => [...gewoon.replaceAll('\r\n', '\n')].length;
        const rest = HOOGSTE_AANTAL_TEKENS - 1 + meer - tel(stuk);
        const geheel = 'a'.repeat(rest) + stuk;
        expect(fouten(tekst, geheel)).to.deep.equal(tel(geheel) > HOOGSTE_AANTAL_TEKENS ? [' tekst-te-lang'] : []);
      },
    );
    fc.assert(eigenschap, { seed: ZAAD, numRuns: 300 });
  });

  it(`kent als dag precies de dagen die bestaan (zaad ${String(ZAAD)})`, () => {
    const eigenschap = fc.property(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (jaar, maand, dagnummer) => {
        const geschreven = [
          String(jaar).padStart(4, '0'),
          ...[maand, dagnummer].map((n) => String(n).padStart(2, '0')),
        ];
        const waarde = geschreven.join('-');
        // De kalender van de browser: een dag die niet bestaat schuift door naar een andere.
        const tijd = new Date(0);
        tijd.setUTCFullYear(jaar, maand - 1, dagnummer);
        expect(fouten(dag, waarde).length === 0, waarde).to.equal(tijd.toISOString().slice(0, 10) === waarde);
      },
    );
    fc.assert(eigenschap, {
      seed: ZAAD,
      numRuns: 2000,
      examples: [
        [2000, 2, 29],
        [1900, 2, 29],
        [2024, 2, 29],
      ],
    });
  });
});

describe('maakGelijk', () => {
  const gevallen: [naam: string, vorm: Vorm, waarde: unknown, verwacht: unknown][] = [
    ['een lege tekst blijft waar tekst hoort', object({ t: tekst }), { t: '' }, { t: '' }],
    ['witruimte blijft waar tekst hoort', object({ t: tekst, d: dag }), { t: ' ', d: ' ' }, { t: ' ', d: ' ' }],
    [
      'waar een code hoort wordt leeg null',
      object({ kleur, ring }),
      { kleur: '', ring: ' ' },
      { kleur: null, ring: null },
    ],
    ['waar een getal hoort ook', object({ g: getal(0, 1) }), { g: '\n' }, { g: null }],
    ['waar ja of nee hoort ook', object({ v: vink }), { v: '' }, { v: null }],
    ['waar een lijst hoort ook', object({ l: lijst(kleur) }), { l: ' ' }, { l: null }],
    ['waar een object hoort ook', object({ o: object({}) }), { o: '' }, { o: null }],
    ['null blijft null', object({ kleur, t: tekst }), { kleur: null, t: null }, { kleur: null, t: null }],
    ['wat afwezig is blijft afwezig', persoon, { id: 'p1' }, { id: 'p1' }],
    [
      'nul, onwaar en lege lijsten blijven',
      persoon,
      { id: 'p', 'a/b~c': false, kleuren: [] },
      { id: 'p', 'a/b~c': false, kleuren: [] },
    ],
    ['diep, ook in lijsten', lijst(persoon), [{ id: 'p', plek: '', ring: '' }], [{ id: 'p', plek: null, ring: null }]],
    [
      'een onbekende sleutel blijft zoals hij is',
      persoon,
      { id: 'p', eigen: ['', null] },
      { id: 'p', eigen: ['', null] },
    ],
    ['ook een met de naam van iets van het prototype', persoon, { id: 'p', toString: '' }, { id: 'p', toString: '' }],
  ];
  for (const [naam, vorm, waarde, verwacht] of gevallen) {
    it(naam, () => expect(maakGelijk(vorm, bevries(waarde))).to.deep.equal(verwacht));
  }

  it('houdt de volgorde van de sleutels', () => {
    const waarde = { zaak: 1, kleuren: [], ring: '', id: 'p', aan: 2 };
    expect(Object.keys(maakGelijk(persoon, waarde) as object)).to.deep.equal(['zaak', 'kleuren', 'ring', 'id', 'aan']);
  });
});

/** Kort genoeg voor de naam van een toets. */
function toon(waarde: unknown): string {
  const geschreven = typeof waarde === 'number' ? String(waarde) : (JSON.stringify(waarde) ?? 'undefined');
  return geschreven.length > 30 ? `${geschreven.slice(0, 12)}… (${String(geschreven.length)})` : geschreven;
}
