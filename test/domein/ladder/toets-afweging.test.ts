// Wat er bij een gewenste plek nog ontbreekt: per regel een tabel, en wat er altijd geldt.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { REDENSOORTEN, TREDECODES } from '../../../src/domein/dossier/codes.js';
import type { Dossier, Ladder, Plaatsing } from '../../../src/domein/dossier/dossier.js';
import { LADDERREGELS, toetsAfweging, type Tredecode, woont } from '../../../src/domein/ladder/index.js';
import { rommel, runs, willekeurigeLadder, willekeurigeTrede, ZAAD } from './willekeurig.js';

const antwoord = await fetch(new URL('../../voorbeelden/dossier.json', import.meta.url));
const voorbeeld = (await antwoord.json()) as Dossier;

const CODES = [
  'reden-ontbreekt',
  'familiegroepsplan-niet-gevraagd',
  'evaluatie-ontbreekt',
  'weg-terug-ontbreekt',
  'gezinsvorm-niet-afgewogen',
  'minder-ingrijpend-niet-afgewogen',
  'breakdown-bespreken',
];

const reden = (trede: Tredecode, redenSoort: 'niet-mogelijk' | 'niet-in-belang' | null = null): object => ({
  trede,
  reden: 'Besproken met het gezin.',
  redenSoort,
});
const wens = (trede: Tredecode, anders: Plaatsing = {}): Ladder => ({ gewenst: { trede, ...anders } });
const codes = (ladder: Ladder | null | undefined): string[] => toetsAfweging(ladder).map(({ code }) => code);
const paden = (ladder: Ladder, code: string): string[] =>
  toetsAfweging(ladder)
    .filter((melding) => melding.code === code)
    .map(({ pad }) => pad);
const bij = (...treden: Tredecode[]): string[] => treden.map((trede) => `/afwegingen/${trede}/reden`);

/** Een ladder waar niets aan ontbreekt, wat er ook gewenst wordt. */
const VOLLEDIG: Ladder = {
  gewenst: { trede: 'jeugdzorgplus' },
  afwegingen: TREDECODES.map((trede) => reden(trede, 'niet-mogelijk')),
  familiegroepsplan: { stand: 'gemaakt' },
  evaluatieOp: '2027-02-01',
  wegTerug: 'Als het thuis rustig is.',
};

describe('toetsAfweging', () => {
  describe('er wordt niets gewenst', () => {
    const NIETS: readonly [naam: string, ladder: Ladder | null | undefined][] = [
      ['geen ladder', undefined],
      ['null', null],
      ['een lege ladder', {}],
      ['gewenst null', { huidig: { trede: 'residentieel' }, gewenst: null }],
      ['gewenst zonder trede', { gewenst: { crisis: true, duur: 'kort' } }],
      ['gewenst met een lege trede', { gewenst: { trede: '' } }],
    ];
    for (const [naam, ladder] of NIETS) {
      it(`${naam}: geen meldingen`, () => {
        expect(toetsAfweging(ladder)).to.deep.equal([]);
      });
    }
  });

  describe('reden-ontbreekt', () => {
    it('één keer per trede dichter bij huis, in de volgorde van de ladder', () => {
      expect(paden(wens('gezinshuis'), 'reden-ontbreekt')).to.deep.equal(
        bij('thuis', 'thuis-ambulant', 'steungezin', 'netwerkpleegzorg', 'bestandspleegzorg'),
      );
    });
    it('ook als het kind deels elders gaat wonen', () => {
      const ladder = wens('netwerkpleegzorg', { intensiteit: { eenheid: 'weekend-per-maand', aantal: 2 } });
      expect(paden(ladder, 'reden-ontbreekt')).to.deep.equal(bij('thuis', 'thuis-ambulant', 'steungezin'));
    });
    for (const trede of ['thuis', 'thuis-ambulant', 'steungezin'] as const) {
      it(`niet als het kind thuis blijft wonen: ${trede}`, () => {
        expect(codes(wens(trede, { ernaast: ['steungezin'] }))).not.to.include('reden-ontbreekt');
      });
    }
    it('niet voor een trede met een reden', () => {
      const ladder = { ...wens('netwerkpleegzorg'), afwegingen: [reden('steungezin'), reden('thuis')] };
      expect(paden(ladder, 'reden-ontbreekt')).to.deep.equal(bij('thuis-ambulant'));
    });
    it('wel als er alleen een soort staat, of wat er geprobeerd is', () => {
      const afwegingen: Ladder['afwegingen'] = [
        { trede: 'thuis', reden: '', redenSoort: 'niet-mogelijk' },
        { trede: 'thuis-ambulant', reden: ' \n', geprobeerd: 'Een half jaar hulp.' },
        { trede: 'steungezin', reden: null },
      ];
      expect(paden({ ...wens('netwerkpleegzorg'), afwegingen }, 'reden-ontbreekt')).to.have.length(3);
    });
    it('telt een tweede afweging van dezelfde trede mee', () => {
      const afwegingen = [{ trede: 'thuis', reden: '' } as const, reden('thuis')];
      expect(paden({ ...wens('netwerkpleegzorg'), afwegingen }, 'reden-ontbreekt')).to.deep.equal(
        bij('thuis-ambulant', 'steungezin'),
      );
    });
  });

  describe('familiegroepsplan-niet-gevraagd (Jeugdwet 4.1.2)', () => {
    it('zonder stand, bij elke trede', () => {
      for (const trede of TREDECODES) {
        expect(codes({ ...wens(trede), familiegroepsplan: { stand: null, reden: 'later' } })).to.include(
          'familiegroepsplan-niet-gevraagd',
        );
      }
    });
    it('niet met een stand, ook niet als ouders niet willen', () => {
      const ladder: Ladder = { ...wens('gezinshuis'), familiegroepsplan: { stand: 'ouders-willen-niet' } };
      expect(codes(ladder)).not.to.include('familiegroepsplan-niet-gevraagd');
    });
  });

  it('evaluatie-ontbreekt: elke trede behalve thuis', () => {
    const zonder = TREDECODES.filter((trede) => codes(wens(trede)).includes('evaluatie-ontbreekt'));
    expect(zonder).to.deep.equal(TREDECODES.slice(1));
    expect(codes({ ...wens('gezinshuis'), evaluatieOp: '2027-02-01' })).not.to.include('evaluatie-ontbreekt');
  });

  describe('weg-terug-ontbreekt', () => {
    it('als het kind elders woont', () => {
      const zonder = TREDECODES.filter((trede) => codes(wens(trede)).includes('weg-terug-ontbreekt'));
      expect(zonder).to.deep.equal(TREDECODES.slice(3));
    });
    it('niet als het deels elders woont', () => {
      const ladder = wens('bestandspleegzorg', { intensiteit: { eenheid: 'vakantie', aantal: 2 } });
      expect(codes(ladder)).not.to.include('weg-terug-ontbreekt');
    });
    it('niet als zij beschreven is', () => {
      expect(codes({ ...wens('gezinshuis'), wegTerug: 'Rust in huis.' })).not.to.include('weg-terug-ontbreekt');
    });
  });

  describe('gezinsvorm-niet-afgewogen (Jeugdwet 2.3 lid 6)', () => {
    const GEVALLEN: readonly [naam: string, afwegingen: object[], mist: boolean][] = [
      ['niets', [], true],
      ['alleen pleegzorg', [reden('netwerkpleegzorg', 'niet-mogelijk')], true],
      ['alleen gezinshuis', [reden('gezinshuis', 'niet-in-belang')], true],
      ['beide, maar een zonder soort', [reden('netwerkpleegzorg', 'niet-mogelijk'), reden('gezinshuis')], true],
      [
        'beide met een soort, maar een zonder reden',
        [reden('netwerkpleegzorg', 'niet-mogelijk'), { trede: 'gezinshuis', reden: '', redenSoort: 'niet-in-belang' }],
        true,
      ],
      [
        'reden en soort in twee verschillende afwegingen',
        [
          reden('netwerkpleegzorg', 'niet-mogelijk'),
          reden('gezinshuis'),
          { trede: 'gezinshuis', reden: ' ', redenSoort: 'niet-in-belang' },
        ],
        true,
      ],
      [
        'twee keer pleegzorg',
        [reden('netwerkpleegzorg', 'niet-mogelijk'), reden('bestandspleegzorg', 'niet-mogelijk')],
        true,
      ],
      [
        'netwerkpleegzorg en gezinshuis',
        [reden('netwerkpleegzorg', 'niet-mogelijk'), reden('gezinshuis', 'niet-in-belang')],
        false,
      ],
      [
        'bestandspleegzorg en gezinshuis',
        [reden('bestandspleegzorg', 'niet-in-belang'), reden('gezinshuis', 'niet-mogelijk')],
        false,
      ],
    ];
    for (const [naam, afwegingen, mist] of GEVALLEN) {
      for (const trede of ['residentieel', 'jeugdzorgplus'] as const) {
        it(`${trede}, met een reden bij: ${naam}`, () => {
          const melding = mist ? ['/afwegingen'] : [];
          expect(paden({ ...wens(trede), afwegingen }, 'gezinsvorm-niet-afgewogen')).to.deep.equal(melding);
        });
      }
    }
    it('alleen bij residentieel en jeugdzorgplus', () => {
      const treden = TREDECODES.filter((trede) => codes(wens(trede)).includes('gezinsvorm-niet-afgewogen'));
      expect(treden).to.deep.equal(['residentieel', 'jeugdzorgplus']);
    });
  });

  it('minder-ingrijpend-niet-afgewogen (Jeugdwet 6.1.2): jeugdzorgplus zonder reden bij residentieel', () => {
    const treden = TREDECODES.filter((trede) => codes(wens(trede)).includes('minder-ingrijpend-niet-afgewogen'));
    expect(treden).to.deep.equal(['jeugdzorgplus']);
    const ladder = { ...wens('jeugdzorgplus'), afwegingen: [reden('residentieel')] };
    expect(codes(ladder)).not.to.include('minder-ingrijpend-niet-afgewogen');
  });

  describe('breakdown-bespreken', () => {
    const besproken: Ladder = { huidig: { trede: 'netwerkpleegzorg', respijt: true }, matching: 'Past goed.' };
    const GEVALLEN: readonly [naam: string, ladder: Ladder, komt: boolean][] = [
      ['er is niets ingevuld', {}, true],
      ['respijt, en niets over matching', { ...besproken, matching: ' \n' }, true],
      ['matching, en geen respijt', { ...besproken, huidig: { trede: 'netwerkpleegzorg' } }, true],
      ['matching, en respijt uit', { ...besproken, huidig: { respijt: false } }, true],
      ['respijt bij de gewenste plek telt niet', { gewenst: { trede: 'thuis', respijt: true }, matching: 'x' }, true],
      ['respijt en matching', besproken, false],
    ];
    for (const [naam, ladder, komt] of GEVALLEN) {
      it(`bij ja, ${naam}: ${komt ? 'wel' : 'niet'}`, () => {
        const meldingen = toetsAfweging({ ...ladder, dreigendeBreakdown: 'ja' });
        expect(meldingen.at(-1)?.code === 'breakdown-bespreken').to.equal(komt);
        expect(codes({ ...ladder, dreigendeBreakdown: 'nee' })).not.to.include('breakdown-bespreken');
        expect(codes({ ...ladder, dreigendeBreakdown: 'onbekend' })).not.to.include('breakdown-bespreken');
      });
    }
    it('is een opmerking bij de vraag, ook als er nog niets gewenst wordt', () => {
      const melding = { code: 'breakdown-bespreken', ernst: 'opmerking', pad: '/dreigendeBreakdown' };
      expect(toetsAfweging({ dreigendeBreakdown: 'ja' })).to.deep.equal([melding]);
      expect(toetsAfweging({ ...VOLLEDIG, dreigendeBreakdown: 'ja' })).to.deep.equal([melding]);
    });
    it('staat altijd achteraan', () => {
      expect(codes({ ...wens('jeugdzorgplus'), dreigendeBreakdown: 'ja' })).to.deep.equal([
        ...codes(wens('jeugdzorgplus')),
        'breakdown-bespreken',
      ]);
    });
  });

  it('het voorbeelddossier: twee redenen, en verder niets', () => {
    expect(toetsAfweging(voorbeeld.ladder)).to.deep.equal(
      bij('thuis', 'steungezin').map((pad) => ({ code: 'reden-ontbreekt', ernst: 'opmerking', pad })),
    );
  });

  it('een volledige afweging geeft niets, bij elke trede', () => {
    for (const trede of TREDECODES) expect(toetsAfweging({ ...VOLLEDIG, gewenst: { trede } })).to.deep.equal([]);
  });

  it('is een waarschuwing waar de wet erom vraagt, en anders een opmerking', () => {
    const ladder: Ladder = { ...wens('jeugdzorgplus'), dreigendeBreakdown: 'ja' };
    const ernst = new Map(toetsAfweging(ladder).map((melding) => [melding.code, melding.ernst]));
    expect(Object.fromEntries(ernst)).to.deep.equal({
      'reden-ontbreekt': 'opmerking',
      'familiegroepsplan-niet-gevraagd': 'waarschuwing',
      'evaluatie-ontbreekt': 'opmerking',
      'weg-terug-ontbreekt': 'opmerking',
      'gezinsvorm-niet-afgewogen': 'waarschuwing',
      'minder-ingrijpend-niet-afgewogen': 'waarschuwing',
      'breakdown-bespreken': 'opmerking',
    });
    for (const bron of Object.values(LADDERREGELS.afweging)) expect(bron ?? 'Jeugdwet 0').to.match(/^Jeugdwet \d/);
  });

  describe(`altijd (zaad ${ZAAD})`, () => {
    it('alleen deze codes, in deze volgorde, en elke plek één keer per code', () => {
      fc.assert(
        fc.property(willekeurigeLadder, (ladder) => {
          const meldingen = toetsAfweging(ladder);
          const plekken = meldingen.map(({ code }) => CODES.indexOf(code));
          expect(plekken).not.to.include(-1);
          expect(plekken).to.deep.equal([...plekken].sort((a, b) => a - b));
          expect(new Set(meldingen.map(({ code, pad }) => code + pad)).size).to.equal(meldingen.length);
          for (const { ernst } of meldingen) expect(ernst).to.be.oneOf(['waarschuwing', 'opmerking']);
        }),
        runs(500),
      );
    });
    it('niets gewenst is niets te melden, behalve dat het nu dreigt vast te lopen', () => {
      fc.assert(
        fc.property(willekeurigeLadder, fc.constantFrom(null, undefined, {}), (ladder, gewenst) => {
          const meldingen = codes({ ...ladder, gewenst } as Ladder);
          expect(meldingen.filter((code) => code !== 'breakdown-bespreken')).to.deep.equal([]);
          if (ladder.dreigendeBreakdown !== 'ja') expect(meldingen).to.deep.equal([]);
        }),
        runs(200),
      );
    });
    it('een reden erbij haalt meldingen weg en voegt er nooit een toe', () => {
      fc.assert(
        fc.property(willekeurigeLadder, willekeurigeTrede, fc.constantFrom(...REDENSOORTEN), (ladder, trede, soort) => {
          const eerst = toetsAfweging(ladder);
          const daarna = toetsAfweging({ ...ladder, afwegingen: [...(ladder.afwegingen || []), reden(trede, soort)] });
          expect(eerst).to.deep.include.members([...daarna]);
          expect(daarna.map(({ pad }) => pad)).not.to.include(`/afwegingen/${trede}/reden`);
        }),
        runs(500),
      );
    });
    it('dichter bij huis wensen vraagt nooit meer redenen', () => {
      fc.assert(
        fc.property(willekeurigeLadder, willekeurigeTrede, willekeurigeTrede, (ladder, een, ander) => {
          const [dichtbij, ver] = [een, ander].sort((a, b) => TREDECODES.indexOf(a) - TREDECODES.indexOf(b));
          const aantal = (trede: Tredecode): number =>
            paden({ ...ladder, gewenst: { trede } }, 'reden-ontbreekt').length;
          expect(aantal(dichtbij!)).to.be.at.most(aantal(ver!));
        }),
        runs(300),
      );
    });
    it('wie thuis blijft wonen hoeft geen reden en geen weg terug', () => {
      fc.assert(
        fc.property(willekeurigeLadder, (ladder) => {
          if (woont(ladder.gewenst) !== 'thuis') return;
          for (const code of ['reden-ontbreekt', 'weg-terug-ontbreekt']) expect(codes(ladder)).not.to.include(code);
        }),
        runs(300),
      );
    });
    it('laat de ladder zoals hij was', () => {
      fc.assert(
        fc.property(willekeurigeLadder, (ladder) => {
          const ervoor = JSON.stringify(ladder);
          toetsAfweging(ladder);
          expect(JSON.stringify(ladder)).to.equal(ervoor);
        }),
        runs(100),
      );
    });
    it('rommel gooit nooit', () => {
      const delen = fc.record({
        gewenst: fc.oneof(rommel, fc.record({ trede: willekeurigeTrede, intensiteit: rommel })),
        afwegingen: fc.oneof(rommel, fc.array(rommel)),
        familiegroepsplan: rommel,
        evaluatieOp: rommel,
        wegTerug: rommel,
        huidig: rommel,
        matching: rommel,
        dreigendeBreakdown: fc.oneof(rommel, fc.constant('ja')),
      });
      fc.assert(
        fc.property(fc.oneof(rommel, delen), (ladder) => {
          for (const code of codes(ladder as Ladder)) expect(CODES).to.include(code);
        }),
        runs(1000),
      );
    });
  });
});
