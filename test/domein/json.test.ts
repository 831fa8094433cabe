// leesJson: JSON van buiten lezen zonder prototypesleutels, zonder reuzen en zonder uitzondering.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isObject, leesJson, leesTekstOfWaarde } from '../../src/domein/json.js';
import { HOOGSTE_AANTAL_BYTES } from '../../src/domein/kopie.js';
import { ZAAD } from './tarief/willekeurig.js';

describe('leesJson', () => {
  it('leest goede JSON', () => {
    expect(leesJson('{"a":[1,null,{"b":"é"}]}')).to.deep.equal({ goed: true, waarde: { a: [1, null, { b: 'é' }] } });
    expect(leesJson(' 5 ')).to.deep.equal({ goed: true, waarde: 5 });
    expect(leesJson('null')).to.deep.equal({ goed: true, waarde: null });
  });

  it('weigert wat geen JSON is', () => {
    for (const tekst of ['', '{', "{'a':1}", 'undefined', '{"a":1,}', '<html>', 'NaN', '[1] x', '\u0000']) {
      expect(leesJson(tekst)).to.deep.equal({ goed: false, code: 'json-ongeldig', stappen: [] });
    }
  });

  it('laat prototypesleutels weg, op elke diepte', () => {
    for (const sleutel of ['__proto__', 'constructor', 'prototype']) {
      const gelezen = leesJson(`{"a":1,"${sleutel}":{"vervuild":1},"b":[{"${sleutel}":{"vervuild":1},"c":2}]}`);
      expect(gelezen.goed && JSON.stringify(gelezen.waarde)).to.equal('{"a":1,"b":[{"c":2}]}');
      if (!gelezen.goed || !isObject(gelezen.waarde)) throw new Error('niet gelezen');
      expect(Object.getPrototypeOf(gelezen.waarde)).to.equal(Object.prototype);
      expect(Object.hasOwn(gelezen.waarde, sleutel)).to.equal(false);
    }
    expect(leesJson('{"\\u005f_proto__":{"vervuild":1}}')).to.deep.equal({ goed: true, waarde: {} });
    expect(({} as Record<string, unknown>)['vervuild']).to.equal(undefined);
  });

  it('weigert wat te groot is, en leest wat er net in past', () => {
    const opmaat = (tekens: number): string => `"${'x'.repeat(tekens - 2)}"`;
    expect(leesJson(opmaat(HOOGSTE_AANTAL_BYTES)).goed).to.equal(true);
    expect(leesJson(opmaat(HOOGSTE_AANTAL_BYTES + 1))).to.include({ goed: false, code: 'json-te-groot' });
  });

  it('weigert wat te diep is, en gooit ook niet als het nergens dichtgaat', () => {
    const diep = 100_000;
    expect(leesJson('['.repeat(diep) + ']'.repeat(diep))).to.include({ goed: false, code: 'te-diep' });
    expect(leesJson('{"a":'.repeat(diep)).goed).to.equal(false);
  });

  it(`leest terug wat JSON schreef (zaad ${String(ZAAD)})`, () => {
    const gevaarlijk = /__proto__|constructor|prototype/;
    const property = fc.property(fc.json(), (tekst) => {
      fc.pre(!gevaarlijk.test(tekst));
      expect(leesJson(tekst)).to.deep.equal({ goed: true, waarde: JSON.parse(tekst) as unknown });
    });
    fc.assert(property, { seed: ZAAD, numRuns: 300 });
  });

  it(`gooit nooit (zaad ${String(ZAAD)})`, () => {
    fc.assert(
      fc.property(fc.string(), (tekst) => typeof leesJson(tekst).goed === 'boolean'),
      { seed: ZAAD, numRuns: 300 },
    );
  });
});

describe('leesTekstOfWaarde', () => {
  it('leest JSON-tekst en een waarde met dezelfde uitkomst', () => {
    for (const waarde of [{ a: [1, null] }, [], null, 5, true]) {
      expect(leesTekstOfWaarde(waarde)).to.deep.equal({ goed: true, waarde });
      expect(leesTekstOfWaarde(JSON.stringify(waarde))).to.deep.equal({ goed: true, waarde });
    }
  });

  it('een tekst is JSON, nooit zelf een waarde', () => {
    expect(leesTekstOfWaarde('x')).to.include({ goed: false, code: 'json-ongeldig' });
    expect(leesTekstOfWaarde('"x"')).to.deep.equal({ goed: true, waarde: 'x' });
  });

  it('een tekst in een doos is geen tekst', () => {
    expect(leesTekstOfWaarde(new String('{}'))).to.include({ goed: false, code: 'waarde-ongeldig' });
  });
});

describe('isObject', () => {
  it('is waar voor een JSON-object, en voor niets anders', () => {
    expect(isObject({})).to.equal(true);
    for (const waarde of [null, undefined, [], 'x', 5, true, () => ({})]) expect(isObject(waarde)).to.equal(false);
  });
});
