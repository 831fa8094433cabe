// vergelijkMomenten: het voorbeeld van het contract met de hand nagelopen, elke soort verandering apart, en wat altijd geldt.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Persoon } from '../../../src/domein/dossier/dossier.js';
import { vergelijkMomenten, type Momentverschil } from '../../../src/domein/netwerk/index.js';
import { halfNetwerk, mens, personenVan, runs, voorbeeld, ZAAD } from './hulp.js';

const NIETS: Momentverschil = {
  nieuw: [],
  weg: [],
  dichterbij: [],
  verderWeg: [],
  gewijzigd: [],
  bandenNieuw: [],
  bandenWeg: [],
};

function verschil(voor: Omit<Partial<Persoon>, 'id'>, na: Omit<Partial<Persoon>, 'id'>): Partial<Momentverschil> {
  const uitkomst = vergelijkMomenten({ personen: [mens('a', voor)] }, { personen: [mens('a', na)] });
  return Object.fromEntries(Object.entries(uitkomst).filter(([, wie]) => wie.length > 0));
}

type Geval = readonly [naam: string, voor: Partial<Persoon>, na: Partial<Persoon>, verwacht: Partial<Momentverschil>];
const GEWIJZIGD = { gewijzigd: ['a'] };

const GEVALLEN: readonly Geval[] = [
  ['van ring 3 naar ring 1', { ring: 3 }, { ring: 1 }, { dichterbij: ['a'] }],
  ['van ring 1 naar ring 2', { ring: 1 }, { ring: 2 }, { verderWeg: ['a'] }],
  ['dezelfde ring', { ring: 2 }, { ring: 2 }, {}],
  ['voor het eerst in een ring', { ring: null }, { ring: 1 }, GEWIJZIGD],
  ['niet meer in een ring', { ring: 1 }, {}, GEWIJZIGD],
  ['nog steeds niet in een ring', { ring: null }, {}, {}],
  ['andere soort', { soort: 'netwerk' }, { soort: 'georganiseerd' }, GEWIJZIGD],
  ['andere sector', { sector: 'buurt' }, { sector: 'vrienden' }, GEWIJZIGD],
  ['sector leeg en sector afwezig', { sector: ' ' }, {}, {}],
  ['andere band', { band: 'steunend' }, { band: 'spanning' }, GEWIJZIGD],
  ['andere status', { steunfiguur: { status: 'gevraagd' } }, { steunfiguur: { status: 'aangeduid' } }, GEWIJZIGD],
  [
    'van informeel naar formeel',
    { steunfiguur: { aard: 'informeel' } },
    { steunfiguur: { aard: 'formeel' } },
    GEWIJZIGD,
  ],
  ['een deel steunfiguur zonder status', {}, { steunfiguur: { toelichting: 'x' } }, {}],
  ['steun erbij', {}, { steun: [{ functie: 'praktisch' }] }, GEWIJZIGD],
  [
    'steun voor een ander',
    { steun: [{ functie: 'praktisch', voor: 'jongere' }] },
    { steun: [{ functie: 'praktisch', voor: 'ouder' }] },
    GEWIJZIGD,
  ],
  [
    'steun in een andere richting',
    { steun: [{ functie: 'praktisch' }] },
    { steun: [{ functie: 'praktisch', richting: 'geeft' }] },
    GEWIJZIGD,
  ],
  [
    'andere steun bij anders',
    { steun: [{ functie: 'anders', functieTekst: 'koken' }] },
    { steun: [{ functie: 'anders', functieTekst: 'vervoer' }] },
    GEWIJZIGD,
  ],
  [
    'richting afwezig en krijgt zijn gelijk',
    { steun: [{ functie: 'praktisch' }] },
    { steun: [{ functie: 'praktisch', richting: 'krijgt' }] },
    {},
  ],
  [
    'dezelfde steun in een andere volgorde',
    { steun: [{ functie: 'praktisch' }, { functie: 'emotioneel' }] },
    { steun: [{ functie: 'emotioneel' }, { functie: 'praktisch' }] },
    {},
  ],
  [
    'dichterbij én een andere band',
    { ring: 3, band: 'neutraal' },
    { ring: 2, band: 'steunend' },
    { dichterbij: ['a'], gewijzigd: ['a'] },
  ],
  [
    'een andere naam, plek of frequentie',
    { plek: { x: 0, y: 0 }, contactfrequentie: 'niet' },
    { naam: 'Anders', contactfrequentie: 'dagelijks' },
    {},
  ],
];

describe('vergelijkMomenten', () => {
  it('vergelijkt het eerste moment van het voorbeeld met nu', () => {
    const [start] = voorbeeld.momenten ?? [];
    const band = (van: string, naar: string, kwaliteit: string) => ({ van, naar, kwaliteit });
    expect(vergelijkMomenten(start ?? {}, voorbeeld)).to.deep.equal({
      nieuw: ['p5', 'p7', 'p8', 'p9', 'p10', 'p12'],
      weg: ['p13'],
      // p4 van ring 2 naar 1; p2 van 1 naar 2, en zijn band werd spanning; p4 kreeg een status.
      dichterbij: ['p4'],
      verderWeg: ['p2'],
      gewijzigd: ['p2', 'p4'],
      bandenNieuw: [
        band('p4', 'p5', 'neutraal'),
        band('p1', 'p8', 'steunend'),
        band('p4', 'p9', 'neutraal'),
        band('p9', 'p11', 'steunend'),
        band('p2', 'p12', 'spanning'),
        band('p5', 'p2', 'verbroken'),
      ],
      bandenWeg: [],
    });
  });

  for (const [naam, voor, na, verwacht] of GEVALLEN) {
    it(naam, () => {
      expect(verschil(voor, na)).to.deep.equal(verwacht);
    });
  }

  it('volgt de volgorde van b, en voor wie weg is die van a', () => {
    const a = { personen: ['x', 'y', 'p', 'q'].map((id) => mens(id, { ring: 2 })) };
    const b = { personen: ['n2', 'q', 'n1', 'p'].map((id) => mens(id, { ring: 1 })) };
    expect(vergelijkMomenten(a, b)).to.deep.equal({
      ...NIETS,
      nieuw: ['n2', 'n1'],
      weg: ['x', 'y'],
      dichterbij: ['q', 'p'],
    });
  });

  describe('banden', () => {
    const personen = ['a', 'b', 'c'].map((id) => mens(id));
    const ab = { van: 'a', naar: 'b', kwaliteit: 'steunend' } as const;

    it('een andere kwaliteit is een nieuwe band en een band die weg is', () => {
      const gespannen = { ...ab, kwaliteit: 'spanning' } as const;
      expect(vergelijkMomenten({ personen, banden: [ab] }, { personen, banden: [gespannen] })).to.deep.equal({
        ...NIETS,
        bandenNieuw: [gespannen],
        bandenWeg: [ab],
      });
    });

    it('andersom opgeschreven, of dubbel, is dezelfde band', () => {
      const ba = { van: 'b', naar: 'a', kwaliteit: 'steunend' } as const;
      expect(vergelijkMomenten({ personen, banden: [ab] }, { personen, banden: [ba, ba] })).to.deep.equal(NIETS);
    });

    it('een kwaliteit die leeg is of ontbreekt is dezelfde', () => {
      const [leeg, zonder] = [
        { van: 'a', naar: 'b', kwaliteit: '' as const },
        { van: 'a', naar: 'b' },
      ];
      expect(vergelijkMomenten({ personen, banden: [leeg] }, { personen, banden: [zonder] })).to.deep.equal(NIETS);
    });

    it('een band met een onbekende of met zichzelf telt niet', () => {
      const banden = [
        { van: 'a', naar: 'weg' },
        { van: 'c', naar: 'c' },
      ];
      expect(vergelijkMomenten({ personen, banden }, { personen })).to.deep.equal(NIETS);
    });

    it('een band van iemand die weg is, is ook weg', () => {
      const zonder = { personen: personen.slice(1), banden: [ab] };
      expect(vergelijkMomenten({ personen, banden: [ab] }, zonder)).to.deep.equal({
        ...NIETS,
        weg: ['a'],
        bandenWeg: [ab],
      });
    });
  });

  it(`met zichzelf is er geen verschil, en heen is terug andersom (zaad ${String(ZAAD)})`, () => {
    const gesorteerd = (ids: readonly string[]): string => ids.toSorted().join();
    fc.assert(
      fc.property(halfNetwerk, halfNetwerk, (a, b) => {
        expect(vergelijkMomenten(a, a)).to.deep.equal(NIETS);
        const [heen, terug] = [vergelijkMomenten(a, b), vergelijkMomenten(b, a)];
        expect(terug.weg).to.deep.equal(heen.nieuw);
        expect(terug.nieuw).to.deep.equal(heen.weg);
        expect(gesorteerd(terug.verderWeg)).to.equal(gesorteerd(heen.dichterbij));
        expect(gesorteerd(terug.gewijzigd)).to.equal(gesorteerd(heen.gewijzigd));
        expect(terug.bandenWeg).to.deep.equal(heen.bandenNieuw);
        const hier = personenVan(b).map(({ id }) => id);
        for (const ids of [heen.nieuw, heen.dichterbij, heen.verderWeg, heen.gewijzigd]) {
          expect(ids).to.deep.equal(hier.filter((id) => ids.includes(id)));
        }
      }),
      runs(500),
    );
  });
});
