// Termijnen op de kalender: per regel een tabel met bron, en wat er altijd geldt.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Dossier, Ladder } from '../../../src/domein/dossier/dossier.js';
import { isDag, isDatum } from '../../../src/domein/dossier/leeftijd.js';
import { LADDERREGELS, type Termijn, toetsTermijnen } from '../../../src/domein/ladder/index.js';
import { rommel, runs, willekeurigeDag, willekeurigeDatum, willekeurigeLadder, ZAAD } from './willekeurig.js';

const antwoord = await fetch(new URL('../../voorbeelden/dossier.json', import.meta.url));
const voorbeeld = (await antwoord.json()) as Dossier;

const PEILDATUM = '2026-11-24';
const DAG_IN_MS = 86_400_000;

type Deel = Pick<Dossier, 'onderwerp' | 'ladder'>;

function dossier(ladder: Ladder, geboren: string | null = null): Deel {
  return { onderwerp: { soort: 'jongere', geboren }, ladder };
}
function datums(deel: Deel, code: string, peildatum = PEILDATUM): string[] {
  return toetsTermijnen(deel, { peildatum })
    .filter((termijn) => termijn.code === code)
    .map(({ datum }) => datum);
}
const dagen = (van: string, tot: string): number => (Date.parse(tot) - Date.parse(van)) / DAG_IN_MS;

describe('toetsTermijnen', () => {
  it('een leeg dossier heeft geen termijnen', () => {
    expect(toetsTermijnen({ onderwerp: { soort: 'gezin' } }, { peildatum: PEILDATUM })).to.deep.equal([]);
    expect(toetsTermijnen(dossier({}), { peildatum: PEILDATUM })).to.deep.equal([]);
  });

  it('zonder geldige peildatum zijn er geen termijnen', () => {
    for (const peildatum of ['', '2026', '2026-11-31', 'vandaag']) {
      expect(toetsTermijnen(dossier({ pleegcontractOp: '2026-11-01' }), { peildatum })).to.deep.equal([]);
    }
  });

  describe('evaluatie-verlopen', () => {
    const GEVALLEN: readonly [naam: string, evaluatieOp: string | null, verlopen: boolean][] = [
      ['gisteren', '2026-11-23', true],
      ['vandaag', '2026-11-24', false],
      ['morgen', '2026-11-25', false],
      ['lang geleden', '2019-01-01', true],
      ['niet afgesproken', null, false],
      ['geen dag die bestaat', '2026-02-30', false],
    ];
    for (const [naam, evaluatieOp, verlopen] of GEVALLEN) {
      it(`${naam}: ${verlopen ? 'wel' : 'niet'}`, () => {
        expect(datums(dossier({ evaluatieOp }), 'evaluatie-verlopen')).to.deep.equal(verlopen ? [evaluatieOp] : []);
      });
    }
  });

  describe('wordt-12, wordt-16 en wordt-18 binnen het plan (Jeugdwet 7.3.4, 7.3.5, 1.1)', () => {
    type Plan = Ladder['plan'];
    const HALFJAAR: Plan = { van: '2026-11-01', tot: '2027-04-30' };
    const GEVALLEN: readonly [naam: string, geboren: string, plan: Plan, verwacht: Record<string, string>][] = [
      ['binnen het plan', '2014-12-05', HALFJAAR, { 'wordt-12': '2026-12-05' }],
      ['op de eerste dag', '2010-11-01', HALFJAAR, { 'wordt-16': '2026-11-01' }],
      ['op de laatste dag', '2009-04-30', HALFJAAR, { 'wordt-18': '2027-04-30' }],
      ['een dag te vroeg', '2010-10-31', HALFJAAR, {}],
      ['een dag te laat', '2009-05-01', HALFJAAR, {}],
      ['13 is geen grens', '2013-12-05', HALFJAAR, {}],
      [
        'een plan van jaren',
        '2009-01-01',
        { van: '2020-01-01', tot: '2027-01-01' },
        { 'wordt-12': '2021-01-01', 'wordt-16': '2025-01-01', 'wordt-18': '2027-01-01' },
      ],
      ['een maand', '2011-04', HALFJAAR, { 'wordt-16': '2027-04' }],
      [
        'een maand waarin het plan begint',
        '2010-11',
        { van: '2026-11-30', tot: '2027-04-30' },
        { 'wordt-16': '2026-11' },
      ],
      [
        'een maand waarin het plan eindigt',
        '2011-04',
        { van: '2026-11-01', tot: '2027-04-01' },
        { 'wordt-16': '2027-04' },
      ],
      ['een maand na het plan', '2011-05', HALFJAAR, {}],
      ['een jaar', '2011', HALFJAAR, { 'wordt-16': '2027' }],
      ['een jaar waarin het plan begint', '2010', HALFJAAR, { 'wordt-16': '2026' }],
      ['een jaar voor het plan', '2009', { van: '2026-01-01', tot: '2026-12-31' }, {}],
      [
        '29 februari en 18 in een gewoon jaar',
        '2012-02-29',
        { van: '2030-03-01', tot: '2030-03-01' },
        { 'wordt-18': '2030-03-01' },
      ],
      ['niet bekend wanneer geboren', '', HALFJAAR, {}],
      ['geen plan', '2011-04', null, {}],
      ['een plan zonder einde', '2011-04', { van: '2026-11-01', tot: null }, {}],
      ['een plan zonder begin', '2011-04', { tot: '2027-04-30' }, {}],
      ['een plan dat eindigt voor het begint', '2011-04', { van: '2027-04-30', tot: '2026-11-01' }, {}],
      ['een jaar waarin niemand meer 18 wordt', '9990', { van: '1000-01-01', tot: '9999-12-31' }, {}],
    ];
    for (const [naam, geboren, plan, verwacht] of GEVALLEN) {
      it(`${naam}: geboren ${geboren || 'onbekend'}`, () => {
        const termijnen = toetsTermijnen(dossier({ plan: plan ?? null }, geboren), { peildatum: PEILDATUM });
        expect(Object.fromEntries(termijnen.map(({ code, datum }) => [code, datum]))).to.deep.equal(verwacht);
      });
    }
  });

  describe('pleegcontract-13-weken (Jeugdwet 5.1 lid 3)', () => {
    const GEVALLEN: readonly [van: string, tot: string][] = [
      ['2026-11-01', '2027-01-31'],
      ['2026-01-01', '2026-04-02'],
      // Over een schrikkeldag.
      ['2024-01-01', '2024-04-01'],
      // Over het begin en het eind van de zomertijd: dertien weken blijven 91 dagen.
      ['2026-03-01', '2026-05-31'],
      ['2026-10-01', '2026-12-31'],
    ];
    for (const [van, tot] of GEVALLEN) {
      it(`van ${van} tot ${tot}`, () => {
        expect(dagen(van, tot)).to.equal(91);
        expect(datums(dossier({ pleegcontractOp: van }), 'pleegcontract-13-weken')).to.deep.equal([tot]);
      });
    }
    it('alleen met een datum van het contract', () => {
      expect(datums(dossier({ gewenst: { trede: 'netwerkpleegzorg' } }), 'pleegcontract-13-weken')).to.deep.equal([]);
    });
    it('stelt de leeftijd van 21 nooit uit', () => {
      const regel = LADDERREGELS.termijnen.find(({ code }) => code === 'pleegcontract-13-weken');
      expect(regel?.nooitUitgesteld).to.deep.equal(['leeftijd-21']);
      expect(regel?.eisen).not.to.include('leeftijd-21');
    });
  });

  describe('pleegouders-jaar (uitleg van het NJi, geen wet die wij lazen)', () => {
    const GEVALLEN: readonly [van: string, op: string][] = [
      ['2026-11-01', '2027-11-01'],
      ['2025-12-31', '2026-12-31'],
      ['2023-02-28', '2024-02-28'],
      // Zonder schrikkeldag de laatste van februari: de vroegste dag die kan.
      ['2024-02-29', '2025-02-28'],
    ];
    for (const [van, op] of GEVALLEN) {
      it(`contract van ${van}: ${op}`, () => {
        expect(datums(dossier({ pleegcontractOp: van }), 'pleegouders-jaar')).to.deep.equal([op]);
      });
    }
    it('is praktijk, en heeft geen artikel', () => {
      const regel = LADDERREGELS.termijnen.find(({ code }) => code === 'pleegouders-jaar');
      expect(regel?.praktijk).to.equal(true);
      expect(regel?.bron).to.equal('NJi, Juridische vragen over pleegzorg');
    });
  });

  describe('gesloten-evaluatie: na vier weken en daarna elke twee maanden (Jeugdwet 6.2.9)', () => {
    const GEVALLEN: readonly [naam: string, van: string, peildatum: string, op: string][] = [
      ['een plan dat nog begint', '2027-01-04', PEILDATUM, '2027-02-01'],
      ['op de eerste dag', '2026-11-01', '2026-11-01', '2026-11-29'],
      ['op de dag van de eerste', '2026-11-01', '2026-11-29', '2026-11-29'],
      ['de dag erna', '2026-11-01', '2026-11-30', '2027-01-29'],
      ['op de dag van de tweede', '2026-11-01', '2027-01-29', '2027-01-29'],
      ['na de tweede', '2026-11-01', '2027-01-30', '2027-03-29'],
      ['een jaar later', '2026-11-01', '2027-11-28', '2027-11-29'],
      ['eind december, en februari is korter', '2026-12-03', '2027-01-01', '2027-02-28'],
      ['en daarna weer de 31e', '2026-12-03', '2027-03-01', '2027-04-30'],
      ['en daarna weer de 31e, in augustus', '2026-12-03', '2027-07-01', '2027-08-31'],
      ['februari in een schrikkeljaar', '2027-12-03', '2028-01-01', '2028-02-29'],
    ];
    for (const [naam, van, peildatum, op] of GEVALLEN) {
      it(`${naam}: plan van ${van}, op ${peildatum}`, () => {
        const deel = dossier({ huidig: { trede: 'jeugdzorgplus' }, plan: { van } });
        expect(datums(deel, 'gesloten-evaluatie', peildatum)).to.deep.equal([op]);
      });
    }
    it('ook als jeugdzorgplus gewenst is', () => {
      const deel = dossier({ gewenst: { trede: 'jeugdzorgplus' }, plan: { van: '2026-11-01' } });
      expect(datums(deel, 'gesloten-evaluatie')).to.deep.equal(['2026-11-29']);
    });
    it('niet op een andere trede, en niet zonder begin van het plan', () => {
      const anders = dossier({ huidig: { trede: 'residentieel' }, plan: { van: '2026-11-01' } });
      const zonder = dossier({ huidig: { trede: 'jeugdzorgplus' }, plan: { tot: '2027-04-30' } });
      for (const deel of [anders, zonder]) expect(datums(deel, 'gesloten-evaluatie')).to.deep.equal([]);
    });
  });

  it('na het jaar 9999 is er geen datum meer om te noemen', () => {
    for (const dag of ['9999-12-20', '9999-12-31']) {
      const ladder: Ladder = { huidig: { trede: 'jeugdzorgplus' }, plan: { van: dag }, pleegcontractOp: dag };
      for (const peildatum of [PEILDATUM, '9999-12-31']) {
        expect(toetsTermijnen(dossier(ladder), { peildatum })).to.deep.equal([]);
      }
    }
  });

  it('noemt bij elke termijn de bron en de plek, op datum, met een heel jaar vóór de dagen erin', () => {
    const ladder: Ladder = {
      huidig: { trede: 'jeugdzorgplus' },
      plan: { van: '2026-12-15', tot: '2027-06-14' },
      evaluatieOp: '2026-11-01',
      pleegcontractOp: '2026-09-28',
    };
    expect(toetsTermijnen(dossier(ladder, '2009'), { peildatum: PEILDATUM })).to.deep.equal([
      { code: 'evaluatie-verlopen', datum: '2026-11-01', bron: 'eigen afspraak', pad: '/ladder/evaluatieOp' },
      {
        code: 'pleegcontract-13-weken',
        datum: '2026-12-28',
        bron: 'Jeugdwet 5.1 lid 3',
        pad: '/ladder/pleegcontractOp',
      },
      { code: 'wordt-18', datum: '2027', bron: 'Jeugdwet 1.1', pad: '/onderwerp/geboren' },
      { code: 'gesloten-evaluatie', datum: '2027-01-12', bron: 'Jeugdwet 6.2.9', pad: '/ladder/plan/van' },
      {
        code: 'pleegouders-jaar',
        datum: '2027-09-28',
        bron: 'NJi, Juridische vragen over pleegzorg',
        pad: '/ladder/pleegcontractOp',
      },
    ] satisfies Termijn[]);
  });

  it('het voorbeelddossier: iemand van april 2011 wordt 16 in het plan', () => {
    const termijnen = toetsTermijnen(voorbeeld, { peildatum: PEILDATUM });
    expect(termijnen.map(({ code, datum }) => [code, datum])).to.deep.equal([['wordt-16', '2027-04']]);
  });

  it('rekent met een eigen set regels als een gast die meegeeft', () => {
    const [regel] = LADDERREGELS.termijnen;
    const regels = { ...LADDERREGELS, termijnen: [{ ...regel!, bron: 'beleid van de gemeente' }] };
    const termijnen = toetsTermijnen(dossier({ evaluatieOp: '2026-01-01' }), { peildatum: PEILDATUM, regels });
    expect(termijnen.map(({ bron }) => bron)).to.deep.equal(['beleid van de gemeente']);
  });

  describe(`altijd (zaad ${ZAAD})`, () => {
    const willekeurig = fc.record({ ladder: willekeurigeLadder, geboren: fc.option(willekeurigeDatum) });

    it('op datum, elke code hooguit één keer, met een datum die bestaat', () => {
      fc.assert(
        fc.property(willekeurig, willekeurigeDag, ({ ladder, geboren }, peildatum) => {
          const termijnen = toetsTermijnen(dossier(ladder, geboren), { peildatum });
          const opDatum = termijnen.map(({ datum }) => datum);
          expect(opDatum).to.deep.equal([...opDatum].sort());
          expect(new Set(termijnen.map(({ code }) => code)).size).to.equal(termijnen.length);
          for (const { code, datum } of termijnen) {
            expect(code.startsWith('wordt-') ? isDatum(datum) : isDag(datum), `${code} ${datum}`).to.equal(true);
          }
        }),
        runs(1000),
      );
    });
    it('een verjaardag is even precies als de geboorte bekend is', () => {
      fc.assert(
        fc.property(willekeurigeDatum, (geboren) => {
          const plan = { van: '0000-01-01', tot: '9999-12-31' };
          for (const { datum } of toetsTermijnen(dossier({ plan }, geboren), { peildatum: PEILDATUM })) {
            expect(datum).to.have.length(geboren.length);
          }
        }),
        runs(300),
      );
    });
    it('een gesloten evaluatie ligt nooit voor de peildatum, en hooguit twee maanden erna', () => {
      const gewoneDag = fc
        .integer({ min: 0, max: 10_000 })
        .map((dagnummer) => new Date(Date.UTC(2015, 0, 1) + dagnummer * DAG_IN_MS).toISOString().slice(0, 10));
      fc.assert(
        fc.property(gewoneDag, gewoneDag, (van, peildatum) => {
          const deel = dossier({ huidig: { trede: 'jeugdzorgplus' }, plan: { van } });
          const [op] = datums(deel, 'gesloten-evaluatie', peildatum);
          expect(dagen(peildatum, op!)).to.be.at.least(0);
          if (dagen(van, op!) === 28) return;
          // Twee maanden tellen hooguit 62 dagen; die erop valt na de vorige, dus hooguit 61 dagen na de dag erna.
          expect(dagen(peildatum, op!)).to.be.at.most(61);
          // Dezelfde dag van de maand als de eerste, of de laatste dag van een kortere maand.
          const eerste = new Date(Date.parse(van) + 28 * DAG_IN_MS).getUTCDate();
          const dagErna = new Date(Date.parse(op!) + DAG_IN_MS).getUTCDate();
          expect(new Date(op!).getUTCDate() === eerste || dagErna === 1).to.equal(true);
        }),
        runs(1000),
      );
    });
    it('de peildatum verandert niets aan een verjaardag of aan dertien weken', () => {
      fc.assert(
        fc.property(willekeurig, willekeurigeDag, willekeurigeDag, ({ ladder, geboren }, een, ander) => {
          const vast = (peildatum: string): readonly Termijn[] =>
            toetsTermijnen(dossier(ladder, geboren), { peildatum }).filter(({ code }) => /^(wordt|pleeg)/.test(code));
          expect(vast(een)).to.deep.equal(vast(ander));
        }),
        runs(300),
      );
    });
    it('rommel gooit nooit', () => {
      const delen = fc.record({
        onderwerp: fc.oneof(rommel, fc.record({ geboren: rommel })),
        ladder: fc.record({
          huidig: fc.oneof(rommel, fc.constant({ trede: 'jeugdzorgplus' })),
          gewenst: rommel,
          plan: fc.oneof(rommel, fc.record({ van: fc.oneof(rommel, willekeurigeDag), tot: rommel })),
          evaluatieOp: rommel,
          pleegcontractOp: rommel,
        }),
      });
      fc.assert(
        fc.property(fc.oneof(rommel, delen), fc.oneof(rommel, willekeurigeDag), (waarde, peildatum) => {
          expect(toetsTermijnen(waarde as Deel, { peildatum: peildatum as string })).to.be.an('array');
        }),
        runs(1000),
      );
    });
  });
});
