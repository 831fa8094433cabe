// lees-datum.ts: datums zoals mensen ze schrijven, en wat er nooit een wordt.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { leesDatum } from '../../../src/domein/dossier/index.js';
import { isDag, isDatum } from '../../../src/domein/dossier/leeftijd.js';

/** Vast, zodat een mislukking morgen weer mislukt. */
const ZAAD = 20261125;
const runs = (numRuns: number): { seed: number; numRuns: number } => ({ seed: ZAAD, numRuns });

const NEDERLANDS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const KORT = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
const ENGELS = 'January February March April May June July August September October November December'.split(' ');

describe('leesDatum', () => {
  const GOED: readonly [tekst: string, datum: string][] = [
    ['2015 ', '2015'],
    ['15-03-2015', '2015-03-15'],
    ['1-3-2015', '2015-03-01'],
    ['03-2015', '2015-03'],
    ['3-2015', '2015-03'],
    ['maart 2015', '2015-03'],
    ['15 mrt 2015', '2015-03-15'],
    ['15 mrt. 2015', '2015-03-15'],
    ['2015-03-15', '2015-03-15'],
    ['2015-03', '2015-03'],
    ['2015-3-5', '2015-03-05'],
    ['15/3/2015', '2015-03-15'],
    ['15.03.2015', '2015-03-15'],
    ['15 3 2015', '2015-03-15'],
    ['3/2015', '2015-03'],
    ['15 - 3 - 2015', '2015-03-15'],
    ['15–3–2015', '2015-03-15'],
    [' 15\u00a0 maart\n2015', '2015-03-15'],
    ['15 Maart 2015', '2015-03-15'],
    ['15-mrt-2015', '2015-03-15'],
    ['1e mei 2011', '2011-05-01'],
    ['sept. 2015', '2015-09'],
    ['March 2015', '2015-03'],
    ['15 March 2015', '2015-03-15'],
    ['March 15, 2015', '2015-03-15'],
    ['May 1st 2015', '2015-05-01'],
    ['15th oct 2015', '2015-10-15'],
    ['２０１５', '2015'],
    ['29-2-2024', '2024-02-29'],
  ];
  for (const [tekst, datum] of GOED) {
    it(`${JSON.stringify(tekst)} is ${datum}`, () => {
      expect(leesDatum(tekst)).to.equal(datum);
      expect(leesDatum(tekst, 'dag')).to.equal(isDag(datum) ? datum : null);
    });
  }

  const FOUT: readonly [reden: string, tekst: unknown][] = [
    ['niets', ''],
    ['witruimte', ' \n'],
    ['een jaar van twee cijfers', '15-03-15'],
    ['een jaar van twee cijfers', '15 maart ’15'],
    ['een jaar van twee cijfers', 'maart 15'],
    ['een jaar van twee cijfers', '03-15'],
    ['een jaar van twee cijfers', '15'],
    ['een jaar van vijf cijfers', '1-3-20155'],
    ['alleen een maand', 'maart'],
    ['een dag zonder jaar', '15 maart'],
    ['een maand die niet bestaat', '15-13-2015'],
    ['maand voor dag, zoals in Amerika', '03/15/2015'],
    ['een dag die niet bestaat', '31-04-2015'],
    ['29 februari in een gewoon jaar', '29-2-2015'],
    ['dag nul', '0-3-2015'],
    ['maand nul', '00-2015'],
    ['twee soorten tekens', '15-03/2015'],
    ['een begin van twee letters', 'ma 2015'],
    ['een woord dat geen maand is', 'zomer 2015'],
    ['een woord dat op een maand lijkt', '15 maartje 2015'],
    ['een datum met tijd', '2015-03-15T00:00'],
    ['tekst eromheen', 'op 15-03-2015 geboren'],
    ['twee datums', '2015 2016'],
    ['cijfers aan elkaar', '15032015'],
    ['een leeftijd', '12 jaar'],
    ['een getal', 2015],
    ['null', null],
    ['undefined', undefined],
    ['een lijst', ['2015']],
  ];
  for (const [reden, tekst] of FOUT) {
    it(`${reden}: ${JSON.stringify(tekst) ?? 'undefined'} is geen datum`, () => {
      expect(leesDatum(tekst)).to.equal(null);
      expect(leesDatum(tekst, 'dag')).to.equal(null);
    });
  }

  describe(`altijd (zaad ${String(ZAAD)})`, () => {
    const dagnummer = fc.integer({ min: 1, max: 31 });
    const maand = fc.integer({ min: 1, max: 12 });
    const jaar = fc.integer({ min: 1000, max: 9999 });
    const twee = (getal: number): string => String(getal).padStart(2, '0');

    it('elke dag, hoe ook geschreven, is die dag; en een dag die niet bestaat is nooit een andere', () => {
      const schrijfwijze = fc.constantFrom<(d: number, m: number, j: number) => string>(
        (d, m, j) => `${d}-${m}-${j}`,
        (d, m, j) => `${twee(d)}/${twee(m)}/${j}`,
        (d, m, j) => ` ${d}.${m}.${j} `,
        (d, m, j) => `${j}-${twee(m)}-${twee(d)}`,
        (d, m, j) => `${d} ${NEDERLANDS[m - 1]} ${j}`,
        (d, m, j) => `${d} ${KORT[m - 1]}. ${j}`,
        (d, m, j) => `${d}-${KORT[m - 1]?.toUpperCase()}-${j}`,
        (d, m, j) => `${ENGELS[m - 1]} ${d}, ${j}`,
      );
      fc.assert(
        fc.property(dagnummer, maand, jaar, schrijfwijze, (d, m, j, schrijf) => {
          const iso = `${j}-${twee(m)}-${twee(d)}`;
          for (const soort of ['datum', 'dag'] as const) {
            expect(leesDatum(schrijf(d, m, j), soort), schrijf(d, m, j)).to.equal(isDag(iso) ? iso : null);
          }
        }),
        runs(2000),
      );
    });

    it('elke maand en elk jaar, hoe ook geschreven, en nooit als dag', () => {
      const schrijfwijze = fc.constantFrom<(m: number, j: number) => string>(
        (m, j) => `${m}-${j}`,
        (m, j) => `${twee(m)} / ${j}`,
        (m, j) => `${j}-${twee(m)}`,
        (m, j) => `${NEDERLANDS[m - 1]} ${j}`,
        (m, j) => `${KORT[m - 1]} ${j}`,
        (m, j) => `${ENGELS[m - 1]} ${j}`,
      );
      fc.assert(
        fc.property(maand, jaar, schrijfwijze, (m, j, schrijf) => {
          expect(leesDatum(schrijf(m, j))).to.equal(`${j}-${twee(m)}`);
          expect(leesDatum(schrijf(m, j), 'dag')).to.equal(null);
          expect(leesDatum(`\t${j} `)).to.equal(String(j));
        }),
        runs(1000),
      );
    });

    it('een jaar van twee cijfers wordt nooit geraden', () => {
      fc.assert(
        fc.property(dagnummer, maand, fc.integer({ min: 0, max: 99 }), (d, m, j) => {
          for (const tekst of [`${d}-${m}-${twee(j)}`, `${m}-${twee(j)}`, `${d} ${NEDERLANDS[m - 1]} ${twee(j)}`]) {
            expect(leesDatum(tekst), tekst).to.equal(null);
          }
        }),
        runs(500),
      );
    });

    it('wat er al als datum staat blijft zoals het is', () => {
      fc.assert(
        fc.property(dagnummer, maand, jaar, fc.constantFrom(4, 7, 10), (d, m, j, lengte) => {
          const iso = `${j}-${twee(m)}-${twee(d)}`.slice(0, lengte);
          if (isDatum(iso)) expect(leesDatum(iso)).to.equal(iso);
        }),
        runs(500),
      );
    });

    it('van elke andere tekst komt niets, of een datum die bestaat met een jaar dat er zo staat; en niets gooit', () => {
      const stukken = fc.constantFrom('15', '3', '2015', '03', 'mrt', 'maart', '-', '/', ' ', '.', ',', 'e', '’', '0');
      const tekst = fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(stukken, { maxLength: 8 }).map((delen) => delen.join('')),
      );
      fc.assert(
        fc.property(tekst, (een) => {
          const datum = leesDatum(een);
          if (datum === null) return;
          expect(isDatum(datum)).to.equal(true);
          expect(een.normalize('NFKC')).to.include(datum.slice(0, 4));
        }),
        runs(3000),
      );
    });
  });
});
