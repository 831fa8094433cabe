import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { leesAanspreekvorm, leesTaal, vul } from '../../src/i18n/taal.js';

describe('leesTaal', () => {
  for (const lang of ['en', 'EN', 'en-GB', 'en_US', 'en-x-piraat']) {
    it(`leest ${JSON.stringify(lang)} als Engels`, () => expect(leesTaal(lang)).to.equal('en'));
  }
  for (const lang of ['nl', 'nl-BE', 'nl_NL', 'xx', '', ' ', 'eng', 'enm-Latn', 'e', 'de-en', '-en', null, undefined]) {
    it(`leest ${JSON.stringify(lang)} als Nederlands`, () => expect(leesTaal(lang)).to.equal('nl'));
  }

  it('gooit nooit', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (lang) => ['nl', 'en'].includes(leesTaal(lang)))));
});

describe('leesAanspreekvorm', () => {
  it('is je als er je staat', () => expect(leesAanspreekvorm('je')).to.equal('je'));
  for (const vorm of ['u', 'jij', 'JE', '', null, undefined, 3, {}, ['je']]) {
    it(`is u bij ${JSON.stringify(vorm)}`, () => expect(leesAanspreekvorm(vorm)).to.equal('u'));
  }
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
