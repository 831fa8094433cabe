// leesTarievenset: een set van buiten wordt eerst gelezen; wat geen set is wordt geweigerd met code en plek.
// Of een cijfer mag zegt de berekening die het gebruikt; ook die gooit nooit.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { berekenTarief, vulAan, type Tarievenset } from '../../../src/domein/tarief/index.js';
import { leesTarievenset } from '../../../src/domein/tarievensets/index.js';
import { met, voorbeeldInvoer } from './hulp.js';
import { ZAAD } from './willekeurig.js';

const goed = {
  versie: 1,
  naam: 'Regio X',
  datum: '2026-03-01',
  toelichting: 'Vastgesteld door de regio.',
  cijfers: {
    '/huisvesting/bedragPerJaar': { waarde: 30000, herkomst: { status: 'officieel', bron: 'Regio X' } },
    '/marge/methode': { waarde: 'opslag' },
    '/marge/fractie': { waarde: null },
  },
  verzorging: [
    { peiljaar: 2026, leeftijdsgroep: '0-8', bedragPerDag: 24.88, herkomst: { status: 'officieel', bron: 'x' } },
  ],
};

describe('leesTarievenset', () => {
  it('leest een goede set', () => {
    expect(leesTarievenset(goed)).to.deep.equal({ goed: true, waarde: goed });
    const { toelichting: _, verzorging: __, ...kort } = goed;
    expect(leesTarievenset(kort)).to.deep.equal({ goed: true, waarde: kort });
  });

  const bedrag = goed.verzorging[0]!;
  const SLECHT: readonly [naam: string, set: unknown][] = [
    ['niets', undefined],
    ['null', null],
    ['een lijst', [goed]],
    ['een tekst', 'voorbeeld'],
    ['zonder naam', { ...goed, naam: '' }],
    ['zonder datum', { ...goed, datum: undefined }],
    ['met een datum in andere vorm', { ...goed, datum: '1-3-2026' }],
    ['zonder cijfers', { ...goed, cijfers: undefined }],
    ['met cijfers als lijst', { ...goed, cijfers: [] }],
    ['met een cijfer dat geen object is', { ...goed, cijfers: { '/marge/fractie': 0.03 } }],
    ['met een waarde die NaN is', { ...goed, cijfers: { '/marge/fractie': { waarde: Number.NaN } } }],
    ['met een waarde die een object is', { ...goed, cijfers: { '/marge/fractie': { waarde: {} } } }],
    ['met een sleutel die geen pointer is', { ...goed, cijfers: { marge: { waarde: 0.1 } } }],
    ['met verzorging als object', { ...goed, verzorging: {} }],
    ['met een bedrag dat NaN is', { ...goed, verzorging: [{ ...bedrag, bedragPerDag: Number.NaN }] }],
    ['met een bedrag dat een object is', { ...goed, verzorging: [{ ...bedrag, bedragPerDag: {} }] }],
    ['met een bedrag als tekst', { ...goed, verzorging: [{ ...bedrag, bedragPerDag: '24' }] }],
  ];
  for (const [naam, set] of SLECHT) {
    it(`weigert een set ${naam}`, () => {
      const gelezen = leesTarievenset(set);
      expect(gelezen.goed).to.equal(false);
      if (!gelezen.goed)
        expect([gelezen.code, gelezen.pad]).to.satisfy((paar: unknown[]) =>
          paar.every((deel) => typeof deel === 'string'),
        );
    });
  }

  it('noemt een andere versie apart', () => {
    for (const versie of [2, '1', null, undefined]) {
      expect(leesTarievenset({ ...goed, versie })).to.deep.include({
        goed: false,
        code: 'versie-onbekend',
        pad: '/versie',
      });
    }
  });

  it('wijst de plek aan', () => {
    expect(leesTarievenset({ ...goed, datum: 5 })).to.deep.include({ goed: false, pad: '/datum' });
    expect(leesTarievenset({ ...goed, cijfers: { ...goed.cijfers, '/plaatsen': {} } })).to.deep.include({
      goed: false,
      pad: '/cijfers/~1plaatsen',
    });
    expect(leesTarievenset({ ...goed, verzorging: [bedrag, { ...bedrag, bedragPerDag: '24' }] })).to.deep.include({
      goed: false,
      pad: '/verzorging/1',
    });
  });

  it('wijst ook aan wat geen JSON is, wat te diep is en wat te groot is', () => {
    const { proxy: ingetrokken, revoke } = Proxy.revocable({}, {});
    revoke();
    const laat = (lagen: number): unknown => JSON.parse('['.repeat(lagen) + ']'.repeat(lagen));
    for (const [set, code, pad] of [
      [Promise.resolve(goed), 'tarievenset-ongeldig', ''],
      [new Map(Object.entries(goed)), 'tarievenset-ongeldig', ''],
      [ingetrokken, 'tarievenset-ongeldig', ''],
      [{ ...goed, cijfers: new Map() }, 'tarievenset-ongeldig', '/cijfers'],
      [{ ...goed, cijfers: { '/plaatsen': { waarde: 4n } } }, 'tarievenset-ongeldig', '/cijfers/~1plaatsen/waarde'],
      [{ ...goed, eigen: () => {} }, 'tarievenset-ongeldig', '/eigen'],
      [{ ...goed, eigen: laat(100) }, 'te-diep', `/eigen${'/0'.repeat(99)}`],
      [{ ...goed, toelichting: 'x'.repeat(2_000_000) }, 'json-te-groot', '/toelichting'],
    ] as const) {
      expect(leesTarievenset(set)).to.deep.equal({ goed: false, code, pad });
    }
  });

  it('neemt een vaste kopie: wie zijn eigen set of de gelezen set wijzigt, verandert geen tarief', () => {
    const gegeven = structuredClone(goed);
    const gelezen = leesTarievenset(gegeven);
    if (!gelezen.goed) throw new Error(gelezen.code);
    const { waarde } = gelezen;
    gegeven.cijfers['/huisvesting/bedragPerJaar'].waarde = 1;
    Reflect.set(gegeven, 'cijfers', null);
    expect(waarde).to.deep.equal(goed);
    expect(Reflect.set(waarde, 'cijfers', null)).to.equal(false);
    expect(Reflect.set(waarde.cijfers['/huisvesting/bedragPerJaar'] as object, 'waarde', 1)).to.equal(false);
    expect(Reflect.set(waarde.verzorging as object, 0, null)).to.equal(false);
    expect(vulAan({}, waarde).huisvesting).to.deep.equal({ bedragPerJaar: 30000 });
  });

  it('leest elk cijfer één keer: wie de tweede keer iets anders zegt rekent niet mee', () => {
    let keer = 0;
    const wispelturig = { get waarde(): unknown { keer += 1; return keer > 1 ? { valueOf: 'x' } : 30000; } }; // prettier-ignore
    const gelezen = leesTarievenset({ ...goed, cijfers: { '/huisvesting/bedragPerJaar': wispelturig } });
    expect(gelezen.goed && vulAan({}, gelezen.waarde).huisvesting).to.deep.equal({ bedragPerJaar: 30000 });
  });

  const groepen = (leeftijdsgroep: string): unknown => [{ leeftijdsgroep, aantal: 4, bedragPerDag: null }];
  const LATER: readonly [naam: string, set: unknown, leeftijdsgroep: string, code: string, pad: string][] = [
    [
      'een onbekende status',
      { ...goed, cijfers: { '/marge/fractie': { waarde: 0.1, herkomst: { status: 'gok' } } } },
      '0-8',
      'keuze-onbekend',
      '/herkomst/~1marge~1fractie/status',
    ],
    [
      'een onbekende leeftijdsgroep',
      { ...goed, verzorging: [{ ...bedrag, leeftijdsgroep: '0-9' }] },
      '0-9',
      'keuze-onbekend',
      '/verzorging/groepen/0/leeftijdsgroep',
    ],
    [
      'een negatief bedrag',
      { ...goed, verzorging: [{ ...bedrag, bedragPerDag: -1 }] },
      '0-8',
      'bedrag-negatief',
      '/verzorging/groepen/0/bedragPerDag',
    ],
  ];
  for (const [naam, set, leeftijdsgroep, code, pad] of LATER) {
    it(`laat ${naam} aan de berekening, die er een fout van maakt`, () => {
      const gelezen = leesTarievenset(set);
      expect(gelezen.goed).to.equal(true);
      const zonder = met(voorbeeldInvoer(), {
        '/marge/fractie': null,
        '/verzorging/groepen': groepen(leeftijdsgroep),
      });
      const { meldingen, tariefPerEtmaal } = berekenTarief(vulAan(zonder, set as Tarievenset));
      expect(meldingen).to.deep.include({ code, ernst: 'fout', pad });
      expect(tariefPerEtmaal).to.equal(null);
    });
  }

  it(`gooit nooit (zaad ${String(ZAAD)})`, () => {
    const property = fc.property(fc.anything(), fc.constantFrom(...Object.keys(goed)), (rommel, sleutel) => {
      expect(leesTarievenset(rommel).goed).to.be.a('boolean');
      expect(leesTarievenset({ ...goed, [sleutel]: rommel }).goed).to.be.a('boolean');
    });
    fc.assert(property, { seed: ZAAD, numRuns: 500 });
  });
});
