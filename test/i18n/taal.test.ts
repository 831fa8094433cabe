import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { isOnzeTaal, landinstelling, leesTaal, meervoudsvorm, richtingVan, vul } from '../../src/i18n/taal.js';

describe('leesTaal', () => {
  for (const lang of ['en', 'EN', 'en-GB', 'en_US', 'en-x-piraat', 'eng']) {
    it(`leest ${JSON.stringify(lang)} als Engels`, () => expect(leesTaal(lang)).to.equal('en'));
  }
  for (const lang of ['nl', 'nl-BE', 'nl_NL', 'nld', '', ' ', 'e', '-en', 'geen taal', '--', null, undefined]) {
    it(`leest ${JSON.stringify(lang)} als Nederlands`, () => expect(leesTaal(lang)).to.equal('nl'));
  }

  for (const [lang, taal] of [
    ['tr', 'tr'],
    ['AR-eg', 'ar-EG'],
    ['pl_PL', 'pl-PL'],
    ['enm-Latn', 'enm-Latn'],
    ['xx', 'xx'],
  ] as const) {
    it(`laat ${lang} een andere taal zijn, geschreven zoals het hoort`, () => expect(leesTaal(lang)).to.equal(taal));
  }

  it('gooit nooit, en geeft altijd iets waarmee de browser kan opmaken', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (lang) => {
        const taal = leesTaal(lang);
        return (1.5).toLocaleString(landinstelling(taal)) !== '' && meervoudsvorm(2, taal) !== '';
      }),
    ));
});

describe('isOnzeTaal', () => {
  it('is alleen wat wij zelf vertaald hebben', () =>
    expect(['nl', 'en', 'tr', 'nl-BE', ''].filter(isOnzeTaal)).to.deep.equal(['nl', 'en']));
});

describe('landinstelling', () => {
  it('is Brits bij Engels, en Nederlands bij een taal die de browser niet kent', () =>
    expect(['nl', 'en', 'tr', 'ar-EG', 'xx'].map(landinstelling)).to.deep.equal([
      'nl-NL',
      'en-GB',
      'tr',
      'ar-EG',
      'nl-NL',
    ]));
});

describe('richtingVan', () => {
  for (const taal of ['ar', 'ar-EG', 'fa', 'he', 'ur', 'ckb', 'ku-Arab', 'pa-Arab-PK']) {
    it(`${taal} loopt van rechts naar links`, () => expect(richtingVan(taal)).to.equal('rtl'));
  }
  for (const taal of ['nl', 'en', 'tr', 'pl', 'ku', 'ar-Latn', 'uz-Cyrl', 'arn', 'heb']) {
    it(`${taal} loopt van links naar rechts`, () => expect(richtingVan(taal)).to.equal('ltr'));
  }
});

describe('meervoudsvorm', () => {
  it('heeft in het Nederlands en Engels alleen een en meer', () => {
    for (const taal of ['nl', 'en']) {
      expect(
        [0, 1, 2, 5, 1.5].map((aantal) => meervoudsvorm(aantal, taal)),
        taal,
      ).to.deep.equal(['meer', 'een', 'meer', 'meer', 'meer']);
    }
  });

  it('heeft in het Arabisch zes vormen, en in het Pools vier', () => {
    expect([0, 1, 2, 3, 11, 100].map((aantal) => meervoudsvorm(aantal, 'ar'))).to.deep.equal([
      'zero',
      'een',
      'two',
      'few',
      'many',
      'meer',
    ]);
    expect([1, 2, 5, 1.5].map((aantal) => meervoudsvorm(aantal, 'pl'))).to.deep.equal(['een', 'few', 'many', 'meer']);
  });
});

describe('vul', () => {
  it('vult tekst en getal in, ook twee keer', () =>
    expect(vul('{n} van {n}: {wie-het-is}', { n: 2, 'wie-het-is': 'Bo' })).to.equal('2 van 2: Bo'));
  it('laat een onbekende naam staan', () => expect(vul('Dag {wie}', { wat: 'x' })).to.equal('Dag {wie}'));
  it('laat een tekst zonder waarden met rust', () => expect(vul('Dag {wie} {}')).to.equal('Dag {wie} {}'));
  it('werkt een ingevulde waarde niet nog eens uit', () =>
    expect(vul('{a}{b}', { a: '{b}', b: '{a}' })).to.equal('{b}{a}'));
  it('kent geen bijzondere tekens in een waarde', () =>
    expect(vul('<{a}>', { a: "$& $1 $' $$" })).to.equal("<$& $1 $' $$>"));
  it('neemt niets van het prototype', () =>
    expect(vul('{toString} {__proto__} {constructor}', {})).to.equal('{toString} {__proto__} {constructor}'));
});
