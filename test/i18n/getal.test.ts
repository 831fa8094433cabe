import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { leesGetal, leesProcent, schrijfGetal, schrijfProcent } from '../../src/i18n/getal.js';
import type { Taal } from '../../src/i18n/taal.js';

const TALEN: readonly Taal[] = ['nl', 'en'];
const NBSP = '\u00a0';
const SMALLE_NBSP = '\u202f';
const MIN = '\u2212';

const getal = (waarde: number, dubbelzinnig = false) => ({ soort: 'getal', waarde, dubbelzinnig });

/** Wissel punt en komma: wat in het Nederlands geldt, geldt zo gespiegeld in het Engels. */
const spiegel = (tekst: string) => tekst.replace(/[.,]/g, (teken) => (teken === '.' ? ',' : '.'));

describe('leesGetal', () => {
  const gelezen: readonly (readonly [string, number, boolean?])[] = [
    ['0', 0],
    ['-0', 0],
    ['12', 12],
    ['007', 7],
    ['1234', 1234],
    ['1234,5', 1234.5],
    ['1234,50', 1234.5],
    ['1.234,50', 1234.5],
    ['1.234.567,89', 1234567.89],
    ['1.234.567', 1234567],
    [',5', 0.5],
    ['0,1', 0.1],
    ['0,125', 0.125],
    ['1,234', 1.234],
    ['450359962737049,75', 450359962737049.75],
    // De punt: drie cijfers erachter maakt er duizendtallen van, behalve na een nul.
    ['1.234', 1234, true],
    ['12.345', 12345, true],
    ['123.456', 123456, true],
    ['-1.234', -1234, true],
    ['€ 1.234', 1234, true],
    ['1234.567', 1234.567],
    ['1234.5', 1234.5],
    ['12.34', 12.34],
    ['1.2345', 1.2345],
    ['0.125', 0.125],
    ['00.125', 0.125],
    ['01.234', 1.234],
    ['.125', 0.125],
    ['.5', 0.5],
    // Andersom geschreven: het laatste teken is dan de komma.
    ['1,234.50', 1234.5],
    ['1,234,567.89', 1234567.89],
    ['1,234,567', 1234567],
    // Spaties.
    ['1 234', 1234],
    ['1 234,50', 1234.5],
    ['1 234.567', 1234.567],
    [`1${NBSP}234${NBSP}567,89`, 1234567.89],
    [`1${SMALLE_NBSP}234,5`, 1234.5],
    [`  12${NBSP}`, 12],
    ['12\t', 12],
    // Eenheden en tekens.
    ['€12', 12],
    [`€${NBSP}1.234,50`, 1234.5],
    ['EUR 12', 12],
    ['eur12', 12],
    ['12 €', 12],
    ['12,50 EUR', 12.5],
    ['€ 1.234,-', 1234],
    ['€ 1.234,\u2013', 1234],
    ['12,--', 12],
    ['12,- EUR', 12],
    ['8 %', 8],
    ['8,3%', 8.3],
    ['+5', 5],
    ['-5', -5],
    [`${MIN}5`, -5],
    ['- 5', -5],
    ['€ -5', -5],
    ['-€ 5', -5],
    [`${MIN} € 5,50`, -5.5],
  ];
  for (const [tekst, waarde, dubbelzinnig] of gelezen) {
    it(`leest in nl ${JSON.stringify(tekst)} als ${waarde}`, () =>
      expect(leesGetal(tekst, 'nl')).to.deep.equal(getal(waarde, dubbelzinnig)));
    it(`leest in en ${JSON.stringify(spiegel(tekst))} als ${waarde}`, () =>
      expect(leesGetal(spiegel(tekst), 'en')).to.deep.equal(getal(waarde, dubbelzinnig)));
  }

  for (const taal of TALEN) {
    for (const tekst of ['', ' ', `${NBSP}\t `]) {
      it(`noemt in ${taal} ${JSON.stringify(tekst)} leeg`, () =>
        expect(leesGetal(tekst, taal)).to.deep.equal({ soort: 'leeg' }));
    }
  }

  const ongeldig = [
    '1,2,3',
    '1.23.4',
    '1.234.56',
    '12.345.67',
    '1234.567,8',
    '1.23,4',
    '1.234,567,8',
    '1,234.567.8',
    '0.123.456',
    '0 125',
    '1 23',
    '12 34',
    '1234 567',
    '1 234.567,8',
    '1.234 567',
    '1, 5',
    '1 ,5',
    '5,',
    '5.',
    ',',
    '.',
    ',-',
    '-,-',
    '12abc',
    'abc',
    '1e5',
    '1E5',
    'NaN',
    'Infinity',
    '0x10',
    '1_000',
    "1'234",
    '½',
    '1/2',
    '(5)',
    '5-',
    '٣',
    '１２',
    '1234,5,-',
    '12.5,-',
    '5,-,-',
    '--5',
    '+-5',
    `-${MIN}5`,
    '-€ -5',
    '5 -',
    '€',
    '%',
    'EUR',
    '-',
    '€ 8 %',
    '€ 8 €',
    '% 8',
    '$ 8',
    '8 %%',
    '1\u200b2',
  ];
  for (const tekst of ongeldig) {
    it(`weigert ${JSON.stringify(tekst)}, in beide talen`, () => {
      expect(leesGetal(tekst, 'nl')).to.deep.equal({ soort: 'ongeldig' });
      expect(leesGetal(spiegel(tekst), 'en')).to.deep.equal({ soort: 'ongeldig' });
    });
  }

  it('weigert een getal dat te groot is voor een double', () =>
    expect(leesGetal('9'.repeat(400), 'nl')).to.deep.equal({ soort: 'ongeldig' }));

  it('geeft altijd een antwoord, en een getal is altijd eindig', () => {
    const rommel = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-+ €%eEuUrR'), NBSP, MIN), maxLength: 12 }),
    );
    fc.assert(
      fc.property(rommel, fc.constantFrom(...TALEN), (tekst, taal) => {
        const uitkomst = leesGetal(tekst, taal);
        return uitkomst.soort !== 'getal' || (Number.isFinite(uitkomst.waarde) && !Object.is(uitkomst.waarde, -0));
      }),
    );
  });

  it('blijft snel bij een lange tekst', () => {
    // Een terugzoekende uitdrukking zou hier uren over doen; deze toets loopt dan tegen zijn tijdslimiet.
    for (const stuk of ['1', '1.', '1 ', ' ', '-', ',-', '.111', '1,-'])
      expect(leesGetal(`${stuk.repeat(20_000)}x`, 'nl').soort).to.equal('ongeldig');
  });
});

describe('leesProcent', () => {
  const gelezen: readonly (readonly [string, number, boolean?])[] = [
    ['8', 0.08],
    ['8 %', 0.08],
    ['8,3', 0.083],
    ['8,3 %', 0.083],
    ['8.3', 0.083],
    ['0,07', 0.0007],
    ['29', 0.29],
    ['57', 0.57],
    ['100', 1],
    ['-1,1', -0.011],
    ['1.234', 12.34, true],
  ];
  for (const [tekst, fractie, dubbelzinnig] of gelezen) {
    it(`leest ${JSON.stringify(tekst)} als ${fractie}`, () =>
      expect(leesProcent(tekst, 'nl')).to.deep.equal(getal(fractie, dubbelzinnig)));
  }
  it('kent leeg en ongeldig', () => {
    expect(leesProcent(' ', 'nl')).to.deep.equal({ soort: 'leeg' });
    expect(leesProcent('8 procent', 'nl')).to.deep.equal({ soort: 'ongeldig' });
  });
  it('schuift de komma, en rekent dus niet', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (honderdsten) => {
        const tekst = `${Math.trunc(honderdsten / 100)},${String(honderdsten % 100).padStart(2, '0')}`;
        expect(leesProcent(tekst, 'nl')).to.deep.equal(
          getal(Number(`0.${String(honderdsten).padStart(4, '0')}`.replace(/^0\.(\d+)(\d{4})$/, '$1.$2'))),
        );
      }),
    );
  });
});

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
        const uitkomst = leesGetal(schrijfGetal(waarde, taal, wijze), taal);
        expect(uitkomst).to.include({ soort: 'getal', waarde: waarde + 0 });
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
          const uitkomst = leesProcent(schrijfProcent(fractie, taal, wijze), taal);
          expect(uitkomst).to.include({ soort: 'getal', waarde: fractie + 0 });
        },
      ),
      { numRuns: 2000 },
    );
  });
  it('schrijft zonder duizendtallen nooit iets dubbelzinnigs', () => {
    fc.assert(
      fc.property(waarden, fc.constantFrom(...TALEN), (waarde, taal) => {
        expect(leesGetal(schrijfGetal(waarde, taal), taal)).to.include({ dubbelzinnig: false });
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
