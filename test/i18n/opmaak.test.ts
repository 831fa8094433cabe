import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { landinstelling, meervoudsvorm } from '../../src/i18n/taal.js';
import * as cijfers from '../../src/i18n/cijfers.js';
import { maakBedragOp, maakProcentOp } from '../../src/i18n/cijfers.js';
import { maakDatumOp, maakGetalOp, maakPeriodeOp } from '../../src/i18n/opmaak.js';

// Intl zet vaste spaties neer, en niet in elke motor dezelfde.
const spaties = (tekst: string) => tekst.replace(/\s/g, ' ');

describe('maakBedragOp', () => {
  it('schrijft euro met twee decimalen', () => {
    expect(spaties(maakBedragOp(1234.5, 'nl'))).to.equal('€ 1.234,50');
    expect(maakBedragOp(1234.5, 'en')).to.equal('€1,234.50');
  });
  it('schrijft een negatief bedrag', () => expect(spaties(maakBedragOp(-168.97, 'nl'))).to.equal('€ -168,97'));
  it('geeft nul nooit een minteken', () => {
    expect(spaties(maakBedragOp(-0, 'nl'))).to.equal('€ 0,00');
    expect(spaties(maakBedragOp(-0.001, 'nl'))).to.equal('€ 0,00');
  });
});

describe('maakGetalOp', () => {
  it('schrijft zo veel decimalen als nodig', () => {
    expect(maakGetalOp(1234, 'nl')).to.equal('1.234');
    expect(maakGetalOp(0.0625, 'nl')).to.equal('0,0625');
    expect(maakGetalOp(0.1 + 0.2, 'nl')).to.equal('0,3');
  });
  it('schrijft vast zo veel decimalen als gevraagd', () => {
    expect(maakGetalOp(2, 'nl', 1)).to.equal('2,0');
    expect(maakGetalOp(2.25, 'en', 0)).to.equal('2');
  });
});

describe('maakProcentOp', () => {
  it('schrijft een fractie als percentage', () => {
    expect(spaties(maakProcentOp(0.083, 'nl'))).to.match(/^8,3 ?%$/);
    expect(maakProcentOp(0.083, 'en')).to.equal('8.3%');
    expect(spaties(maakProcentOp(0.08, 'nl', 1))).to.match(/^8,0 ?%$/);
  });
});

describe('maakDatumOp', () => {
  it('schrijft een dag voluit', () => {
    expect(maakDatumOp('2026-01-31', 'nl')).to.equal('31 januari 2026');
    expect(maakDatumOp('2026-01-31', 'en')).to.equal('31 January 2026');
  });
  for (const iso of [
    '',
    '2026',
    '31-01-2026',
    '2026-1-31',
    '2026-02-30',
    '2026-13-01',
    '2026-01-31T23:00:00Z',
    'gisteren',
    null,
    undefined,
  ]) {
    it(`kent geen dag ${JSON.stringify(iso)}`, () => expect(maakDatumOp(iso, 'nl')).to.equal('–'));
  }
});

describe('maakPeriodeOp', () => {
  for (const [iso, nl, en] of [
    ['2026-05-01', '1 mei 2026', '1 May 2026'],
    ['2026-05-31', '31 mei 2026', '31 May 2026'],
    ['2026-05', 'mei 2026', 'May 2026'],
    ['2026', '2026', '2026'],
    ['2026-13', '–', '–'],
    ['2026-02-30', '–', '–'],
    ['ooit', '–', '–'],
    ['', '–', '–'],
    [null, '–', '–'],
  ] as const) {
    it(`${iso} is zo precies als de datum is`, () => {
      expect([maakPeriodeOp(iso, 'nl'), maakPeriodeOp(iso, 'en')]).to.deep.equal([nl, en]);
    });
  }
});

describe('zonder bruikbaar getal', () => {
  for (const waarde of [null, undefined, NaN, Infinity, -Infinity]) {
    it(`staat er een streepje bij ${waarde}`, () => {
      expect(maakBedragOp(waarde, 'nl')).to.equal('–');
      expect(maakGetalOp(waarde, 'en', 2)).to.equal('–');
      expect(maakProcentOp(waarde, 'nl')).to.equal('–');
    });
  }
});

describe('wat zonder Intl gaat', () => {
  const runs = { seed: 20261126, numRuns: 500 };
  const jaar = { min: new Date('1000-01-01T00:00Z'), max: new Date('9999-12-31T00:00Z'), noInvalidDate: true };

  for (const taal of ['nl', 'en'] as const) {
    const taalVanIntl = landinstelling(taal);

    it(`schrijft een dag en een maand zoals Intl (${taal})`, () => {
      const dagVanIntl = new Intl.DateTimeFormat(taalVanIntl, { dateStyle: 'long', timeZone: 'UTC' });
      const maandVanIntl = new Intl.DateTimeFormat(taalVanIntl, { month: 'long', year: 'numeric', timeZone: 'UTC' });
      fc.assert(
        fc.property(fc.date(jaar), (dag) => {
          const iso = dag.toISOString().slice(0, 10);
          expect(maakDatumOp(iso, taal)).to.equal(dagVanIntl.format(dag));
          expect(maakPeriodeOp(iso.slice(0, 7), taal)).to.equal(maandVanIntl.format(dag));
        }),
        runs,
      );
    });

    it(`schrijft een aantal en kiest het meervoud zoals Intl (${taal})`, () => {
      const getalVanIntl = new Intl.NumberFormat(taalVanIntl, { signDisplay: 'negative', maximumFractionDigits: 6 });
      const meervoudVanIntl = new Intl.PluralRules(taalVanIntl);
      const getal = fc.oneof(fc.integer({ min: -2000, max: 2000 }), fc.constantFrom(-1, -0, 0, 1, 999, 1000, 1.5));
      fc.assert(
        fc.property(getal, (aantal) => {
          expect(maakGetalOp(aantal, taal)).to.equal(getalVanIntl.format(aantal));
          expect(meervoudsvorm(aantal, taal) === 'een').to.equal(meervoudVanIntl.select(aantal) === 'one');
        }),
        runs,
      );
    });

    it(`schrijft een getal, een bedrag en een percentage zoals Intl (${taal})`, () => {
      const opmaker = (opties: Intl.NumberFormatOptions) =>
        new Intl.NumberFormat(taalVanIntl, { signDisplay: 'negative', ...opties });
      const precies = (decimalen: number) => ({
        minimumFractionDigits: decimalen,
        maximumFractionDigits: decimalen,
      });
      const euro = opmaker({ style: 'currency', currency: 'EUR' });
      const getal = fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
        // Precies op de grens van een afronding, waar de kortste cijfers beslissen en niet de waarde in bits.
        fc
          .tuple(fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: 0, max: 7 }))
          .map(([n, macht]) => n / 10 ** macht),
        fc.constantFrom(-0, 0, 1.005, 0.995, -0.005, 0.0000005, 999.995, 999_999.995, 1e20, 1e21, 1.5e-7, 0.285),
      );
      const zonder = (tekst: string) => spaties(tekst).replace(' %', '%');
      fc.assert(
        fc.property(getal, fc.integer({ min: 0, max: 4 }), (waarde, decimalen) => {
          const met = opmaker(precies(decimalen));
          const procent = opmaker({ style: 'percent', ...precies(decimalen) });
          expect(spaties(maakBedragOp(waarde, taal))).to.equal(spaties(euro.format(waarde)));
          expect(cijfers.inCijfers(waarde, taal, 'decimal', decimalen, decimalen)).to.equal(met.format(waarde));
          expect(cijfers.inCijfers(waarde, taal, 'decimal', 0, 6)).to.equal(
            opmaker({ maximumFractionDigits: 6 }).format(waarde),
          );
          expect(zonder(maakProcentOp(waarde, taal, decimalen))).to.equal(zonder(procent.format(waarde)));
          expect(zonder(maakProcentOp(waarde, taal))).to.equal(
            zonder(opmaker({ style: 'percent', maximumFractionDigits: 2 }).format(waarde)),
          );
        }),
        runs,
      );
    });
  }
});
