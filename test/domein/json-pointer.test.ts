// json-pointer.ts: één plek lezen of anders maken in onveranderlijke JSON (RFC 6901).

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { leesOp, schrijfStap, stappen, zetOp } from '../../src/domein/json-pointer.js';
import { bevries } from './tarief/hulp.js';
import { ZAAD } from './tarief/willekeurig.js';

describe('json-pointer', () => {
  it('de voorbeelden van RFC 6901, paragraaf 5', () => {
    const document = { foo: ['bar', 'baz'], '': 0, 'a/b': 1, 'c%d': 2, 'm~n': 8 };
    expect(leesOp(document, '')).to.equal(document);
    expect(leesOp(document, '/foo')).to.equal(document.foo);
    expect(leesOp(document, '/foo/0')).to.equal('bar');
    expect(leesOp(document, '/')).to.equal(0);
    expect(leesOp(document, '/a~1b')).to.equal(1);
    expect(leesOp(document, '/c%d')).to.equal(2);
    expect(leesOp(document, '/m~0n')).to.equal(8);
  });

  it('~01 is ~1 en geen schuine streep', () => {
    expect(stappen('/~01')).to.deep.equal(['~1']);
    expect(schrijfStap('~1')).to.equal('~01');
  });

  it(`schrijven en lezen van een stap heffen elkaar op (zaad ${String(ZAAD)})`, () => {
    const stap = fc.oneof(fc.string(), fc.stringMatching(/^[~/01]{0,6}$/));
    fc.assert(
      fc.property(fc.array(stap), (delen) => {
        expect(stappen(delen.map((deel) => `/${schrijfStap(deel)}`).join(''))).to.deep.equal(delen);
      }),
      { seed: ZAAD, numRuns: 300 },
    );
  });

  it('leest niets waar niets staat, en niet via het prototype', () => {
    for (const pad of ['/x', '/a/b', '/a/0/x', '/toString', '/a/length/x', '/__proto__', '/constructor/name']) {
      expect(leesOp({ a: 1 }, pad)).to.equal(undefined);
    }
    for (const document of [null, undefined, 5, 'tekst']) expect(leesOp(document, '/length')).to.equal(undefined);
  });

  it('zet een plek in een kopie en laat de rest dezelfde', () => {
    const document = bevries({ a: { b: 1, c: [1, 2] }, d: { e: 1 } });
    const anders = zetOp(document, '/a/c/1', 9);
    expect(anders).to.deep.equal({ a: { b: 1, c: [1, 9] }, d: { e: 1 } });
    expect(document.a.c).to.deep.equal([1, 2]);
    expect(anders.d).to.equal(document.d);
    expect(Object.keys(anders)).to.deep.equal(['a', 'd']);
  });

  it('maakt wat ervoor nodig is: lijsten voor nummers, anders objecten', () => {
    expect(zetOp<unknown>({}, '/verzorging/groepen/0/aantal', 4)).to.deep.equal({
      verzorging: { groepen: [{ aantal: 4 }] },
    });
    expect(zetOp<unknown>({ a: null }, '/a/b', 1)).to.deep.equal({ a: { b: 1 } });
  });

  it('een sleutel van het prototype wordt een gewone eigen sleutel of niets, en vervuilt niet', () => {
    zetOp<unknown>({}, '/__proto__/vervuild', 1);
    zetOp<unknown>({}, '/constructor/prototype/vervuild', 1);
    expect(({} as Record<string, unknown>)['vervuild']).to.equal(undefined);
  });
});
