import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { leesGetal, leesProcent } from '../../src/domein/tarief/lees-getal.js';
import { schrijfGetal, schrijfProcent } from '../../src/i18n/getal.js';
import type { Taal } from '../../src/i18n/taal.js';

const TALEN: readonly Taal[] = ['nl', 'en'];
describe('schrijfGetal', () => {
  it('schrijft precies de decimalen die er zijn', () => {
    expect(schrijfGetal(1234.5, 'nl')).to.equal('1234,5');
    expect(schrijfGetal(1234.5, 'en')).to.equal('1234.5');
    expect(schrijfGetal(0.1 + 0.2, 'nl')).to.equal('0,30000000000000004');
    expect(schrijfGetal(-0.5, 'nl')).to.equal('-0,5');
    expect(schrijfGetal(-0, 'nl')).to.equal('0');
  });
  it('vult decimalen aan en kapt er geen af', () => {
    expect(schrijfGetal(12, 'nl', { minDecimalen: 2 })).to.equal('12,00');
    expect(schrijfGetal(12.5, 'nl', { minDecimalen: 2 })).to.equal('12,50');
    expect(schrijfGetal(12.345, 'nl', { minDecimalen: 2 })).to.equal('12,345');
  });
  it('groepeert vanaf duizend als het gevraagd wordt', () => {
    expect(schrijfGetal(1234567.5, 'nl', { groepeer: true, minDecimalen: 2 })).to.equal('1.234.567,50');
    expect(schrijfGetal(-1234, 'en', { groepeer: true })).to.equal('-1,234');
    expect(schrijfGetal(999, 'nl', { groepeer: true })).to.equal('999');
  });
  it('schrijft heel grote en heel kleine getallen voluit', () => {
    expect(schrijfGetal(1.5e21, 'nl')).to.equal('1500000000000000000000');
    expect(schrijfGetal(-1.5e-7, 'nl')).to.equal('-0,00000015');
  });
  for (const waarde of [null, undefined, NaN, Infinity, -Infinity]) {
    it(`schrijft niets bij ${waarde}`, () => {
      expect(schrijfGetal(waarde, 'nl', { minDecimalen: 2 })).to.equal('');
      expect(schrijfProcent(waarde, 'nl')).to.equal('');
    });
  }

  const schrijfwijze = fc.record({ minDecimalen: fc.integer({ min: 0, max: 4 }), groepeer: fc.boolean() });
  const waarden = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.integer({ min: -10_000_000, max: 10_000_000 }).map((centen) => centen / 100),
    fc.integer({ min: 0, max: 1_000_000 }).map((duizendsten) => duizendsten / 1000),
  );
  // Een invulveld schrijft hoogstens twintig decimalen. Vijftien decimalen en getallen onder 1e15 passen daar ruim in, ook als
  // percentage; meer decimalen dan dat heeft geen bedrag, uur of percentage, en wat daarachter staat rondt het veld af.
  const naarInvulbaar = (waarde: number) => Number((waarde % 1e15).toFixed(15));
  it('is terug te lezen tot hetzelfde getal', () => {
    fc.assert(
      fc.property(waarden.map(naarInvulbaar), fc.constantFrom(...TALEN), schrijfwijze, (waarde, taal, wijze) => {
        expect(leesGetal(schrijfGetal(waarde, taal, wijze), taal)?.waarde).to.equal(waarde + 0);
      }),
      { numRuns: 2000 },
    );
  });
  it('is als percentage terug te lezen tot dezelfde fractie', () => {
    fc.assert(
      fc.property(
        fc.oneof(waarden, fc.double({ min: 0, max: 1, noNaN: true })).map(naarInvulbaar),
        fc.constantFrom(...TALEN),
        schrijfwijze,
        (fractie, taal, wijze) => {
          expect(leesProcent(schrijfProcent(fractie, taal, wijze), taal)?.waarde).to.equal(fractie + 0);
        },
      ),
      { numRuns: 2000 },
    );
  });
  it('laat alleen bij drie decimalen twijfel, want een ander kan er duizendtallen in lezen', () => {
    fc.assert(
      fc.property(waarden, fc.constantFrom(...TALEN), (waarde, taal) => {
        const tekst = schrijfGetal(waarde, taal);
        expect((leesGetal(tekst, taal)?.twijfel ?? null) !== null, tekst).to.equal(
          /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(tekst),
        );
      }),
    );
  });
});

describe('schrijfProcent', () => {
  it('schuift de komma twee plaatsen', () => {
    expect(schrijfProcent(0.083, 'nl')).to.equal('8,3');
    expect(schrijfProcent(0.29, 'nl')).to.equal('29');
    expect(schrijfProcent(0.0007, 'en')).to.equal('0.07');
    expect(schrijfProcent(12, 'nl', { groepeer: true, minDecimalen: 1 })).to.equal('1.200,0');
    expect(schrijfProcent(1.5e-7, 'nl')).to.equal('0,000015');
  });
});
