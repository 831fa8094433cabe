// Een getal lezen zoals mensen het typen en plakken: de waarde, de eenheid die erbij stond, en of het ook anders bedoeld kan zijn.
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { leesGetal } from '../../../src/domein/tarief/index.js';
import { leesProcent } from '../../../src/domein/tarief/lees-getal.js';

const TALEN = ['nl', 'en'] as const;
const NBSP = '\u00a0';
const SMALLE_NBSP = '\u202f';
const DUNNE_SPATIE = '\u2009';
const MIN = '\u2212';

type Eenheid = 'euro' | 'procent' | null;
const getal = (waarde: number, eenheid: Eenheid = null, anders?: number) => ({
  waarde,
  eenheid,
  twijfel: anders === undefined ? null : { anders },
});

/** Wissel punt en komma: wat in het Nederlands geldt, geldt zo gespiegeld in het Engels. */
const spiegel = (tekst: string) => tekst.replace(/[.,]/g, (teken) => (teken === '.' ? ',' : '.'));

describe('leesGetal', () => {
  const gelezen: readonly (readonly [tekst: string, waarde: number, eenheid?: Eenheid, anders?: number])[] = [
    ['0', 0],
    ['-0', 0],
    ['12', 12],
    ['007', 7],
    ['1234', 1234],
    ['1234,5', 1234.5],
    ['1234.5', 1234.5],
    ['1234,50', 1234.5],
    ['1.234,50', 1234.5],
    ['1.234.567,89', 1234567.89],
    ['1.234.567', 1234567],
    [',5', 0.5],
    ['0,1', 0.1],
    ['450359962737049,75', 450359962737049.75],
    ['1234.567', 1234.567],
    ['12.34', 12.34],
    ['1.2345', 1.2345],
    ['4.1005', 4.1005],
    ['.5', 0.5],
    // Eén scheidingsteken met drie cijfers erachter kan duizend zijn en een komma; de taal zegt alleen wat voorgaat.
    ['1.167', 1167, null, 1.167],
    ['1,500', 1.5, null, 1500],
    ['4.100', 4100, null, 4.1],
    ['12.345', 12345, null, 12.345],
    ['123,456', 123.456, null, 123456],
    ['-1.234', -1234, null, -1.234],
    ['€ 1.234', 1234, 'euro', 1.234],
    ['8,125 %', 8.125, 'procent', 8125],
    // Na een nul staan nooit duizendtallen, en er is geen groep van vier of van geen cijfers.
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['00.125', 0.125],
    ['01.234', 1.234],
    ['.125', 0.125],
    ['1234,567', 1234.567],
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
    [`1${DUNNE_SPATIE}234`, 1234],
    [`  12${NBSP}`, 12],
    ['12\t', 12],
    ['\ufeff12', 12],
    // Eenheden en tekens.
    ['€12', 12, 'euro'],
    [`€${NBSP}1.234,50`, 1234.5, 'euro'],
    ['EUR 12', 12, 'euro'],
    ['eur12', 12, 'euro'],
    ['12 €', 12, 'euro'],
    ['12,50 EUR', 12.5, 'euro'],
    ['4.100,00 euro', 4100, 'euro'],
    ['Euro 12', 12, 'euro'],
    ['8 procent', 8, 'procent'],
    ['8 percent', 8, 'procent'],
    ['1.234,-', 1234],
    ['€ 1.234,-', 1234, 'euro'],
    ['€ 1.234,\u2013', 1234, 'euro'],
    ['12,--', 12],
    ['12,- EUR', 12, 'euro'],
    ['8 %', 8, 'procent'],
    ['8,3%', 8.3, 'procent'],
    ['+5', 5],
    ['-5', -5],
    [`${MIN}5`, -5],
    ['- 5', -5],
    ['€ -5', -5, 'euro'],
    ['-€ 5', -5, 'euro'],
    [`${MIN} € 5,50`, -5.5, 'euro'],
    // Tekens voor de schrijfrichting, zoals een rekenblad ze meegeeft.
    ['\u200e4.200,00', 4200],
    ['\u202a€ 4.200,00\u202c', 4200, 'euro'],
    ['\u2066-\u200e5\u2069', -5],
    ['8\u00a0%\u200f', 8, 'procent'],
  ];
  for (const [tekst, waarde, eenheid, anders] of gelezen) {
    it(`leest in nl ${JSON.stringify(tekst)} als ${waarde}`, () =>
      expect(leesGetal(tekst, 'nl')).to.deep.equal(getal(waarde, eenheid, anders)));
    it(`leest in en ${JSON.stringify(spiegel(tekst))} als ${waarde}`, () =>
      expect(leesGetal(spiegel(tekst), 'en')).to.deep.equal(getal(waarde, eenheid, anders)));
  }

  it('verschilt tussen talen alleen in welke van twee lezingen voorgaat', () => {
    fc.assert(
      fc.property(rommel(), (tekst) => {
        const [nl, en] = [leesGetal(tekst, 'nl'), leesGetal(tekst, 'en')];
        expect(en).to.deep.equal(
          nl?.twijfel ? { ...nl, waarde: nl.twijfel.anders, twijfel: { anders: nl.waarde } } : nl,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('volgt een andere taal in haar komma, en leest een taal die niemand kent als Nederlands', () => {
    for (const taal of ['de', 'tr', 'pl', 'nl-BE', '', 'xx', 'geen taal', '_'])
      expect(leesGetal('1.167', taal), taal).to.deep.equal(getal(1167, null, 1.167));
    for (const taal of ['en-GB', 'ar', 'zh'])
      expect(leesGetal('1.167', taal), taal).to.deep.equal(getal(1.167, null, 1167));
  });

  const geenGetal = [
    '',
    ' ',
    `${NBSP}\t `,
    '\u200e',
    '1,2,3',
    '1.23.4',
    '1.234.5',
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
    '12x',
    '12abc',
    'abc',
    '1e3',
    '1E5',
    '1e23',
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
    '8 procenten',
    '1\u200b2',
  ];
  for (const tekst of geenGetal) {
    it(`leest in ${JSON.stringify(tekst)} geen getal, in beide talen`, () => {
      expect(leesGetal(tekst, 'nl')).to.equal(null);
      expect(leesGetal(spiegel(tekst), 'en')).to.equal(null);
    });
  }

  it('leest geen getal dat te groot is voor een double', () => expect(leesGetal('9'.repeat(400), 'nl')).to.equal(null));

  it('gooit niet bij wat geen tekst is', () => {
    for (const waarde of [null, undefined, 12, {}, [], Symbol('x'), 3n])
      expect(leesGetal(waarde as unknown as string, 'nl')).to.equal(null);
    expect(leesGetal('1.167', null as unknown as string)?.waarde).to.equal(1167);
  });

  it('geeft altijd een antwoord, en een getal is altijd eindig en nooit −0', () => {
    fc.assert(
      fc.property(rommel(), fc.constantFrom(...TALEN), (tekst, taal) => {
        const uitkomst = leesGetal(tekst, taal);
        const getallen = uitkomst ? [uitkomst.waarde, uitkomst.twijfel?.anders ?? 0] : [];
        return getallen.every((waarde) => Number.isFinite(waarde) && !Object.is(waarde, -0));
      }),
      { numRuns: 2000 },
    );
  });

  it('leest elke schrijfwijze van een bedrag als precies dat bedrag', () => {
    const bedrag = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.stringMatching(/^\d{0,6}$/));
    const wijze = fc.record({
      duizend: fc.constantFrom('', '.', ',', ' ', NBSP),
      min: fc.constantFrom('', '-', MIN),
      voor: fc.constantFrom('', '€', `€${NBSP}`, 'EUR '),
    });
    fc.assert(
      fc.property(bedrag, wijze, fc.constantFrom(...TALEN), ([geheel, decimalen], { duizend, min, voor }, taal) => {
        const groepen = String(geheel).replace(/\B(?=(\d{3})+$)/g, duizend);
        const tekst = `${min}${voor}${groepen}${decimalen && (duizend === ',' ? '.' : ',') + decimalen}`;
        const gelezen = leesGetal(tekst, taal);
        const bedoeld = Number(`${min && '-'}${geheel}.${decimalen}`) + 0;
        // Waar twee lezingen zijn is de bedoelde er altijd een van.
        expect([gelezen?.waarde, gelezen?.twijfel?.anders], tekst).to.include(bedoeld);
        if (!gelezen?.twijfel) expect(gelezen, tekst).to.deep.equal(getal(bedoeld, voor ? 'euro' : null));
      }),
      { numRuns: 2000 },
    );
  });

  it('twijfelt precies bij één scheidingsteken, een tot drie cijfers ervoor en drie erachter', () => {
    const cijfers = fc.stringMatching(/^\d{0,7}$/);
    fc.assert(
      fc.property(
        cijfers,
        fc.constantFrom('.', ',', ' '),
        cijfers,
        fc.constantFrom(...TALEN),
        (voor, teken, na, taal) => {
          const twijfel = teken !== ' ' && /^[1-9]\d{0,2}$/.test(voor) && na.length === 3;
          expect(!!leesGetal(voor + teken + na, taal)?.twijfel, voor + teken + na).to.equal(twijfel);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('blijft snel bij een lange tekst', () => {
    // Een terugzoekende uitdrukking zou hier uren over doen; deze toets loopt dan tegen zijn tijdslimiet.
    for (const stuk of ['1', '1.', '1 ', ' ', '-', ',-', '.111', '1,-', '\u200e'])
      expect(leesGetal(`${stuk.repeat(20_000)}x`, 'nl')).to.equal(null);
  });
});

function rommel(): fc.Arbitrary<string> {
  const tekens = [...Array.from('0123456789.,-+ €%eEuUrR'), NBSP, MIN, '\u200e'];
  return fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...tekens), maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...Array.from('01234.,')), maxLength: 8 }),
  );
}

describe('leesProcent', () => {
  const gelezen: readonly (readonly [tekst: string, fractie: number, eenheid?: Eenheid, anders?: number])[] = [
    ['8', 0.08],
    ['8 %', 0.08, 'procent'],
    ['8,3', 0.083],
    ['8,3 %', 0.083, 'procent'],
    ['8,3 procent', 0.083, 'procent'],
    ['8.3', 0.083],
    ['0,07', 0.0007],
    ['29', 0.29],
    ['57', 0.57],
    ['100', 1],
    ['-1,1', -0.011],
    ['1.234', 12.34, null, 0.01234],
  ];
  for (const [tekst, fractie, eenheid, anders] of gelezen) {
    it(`leest ${JSON.stringify(tekst)} als ${fractie}`, () =>
      expect(leesProcent(tekst, 'nl')).to.deep.equal(getal(fractie, eenheid, anders)));
  }
  it('leest geen getal waar geen staat', () => {
    expect(leesProcent(' ', 'nl')).to.equal(null);
    expect(leesProcent('8 procenten', 'nl')).to.equal(null);
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
