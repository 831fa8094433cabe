// bewerkNetwerk: wat elke opdracht doet, en wat voor alle opdrachten geldt: niets veranderd is hetzelfde dossier, en de invoer blijft heel.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FUNCTIES, KWALITEITEN, RICHTINGEN, RINGEN, SECTOREN } from '../../../src/domein/dossier/codes.js';
import { zonderPersoon, type Dossier, type Persoon } from '../../../src/domein/dossier/index.js';
import { bewerkNetwerk, magSteunfiguurZijn, type Opdracht } from '../../../src/domein/netwerk/index.js';
import { bevries } from '../tarief/hulp.js';
import { halfNetwerk, mens, personenVan, runs, voorbeeld, ZAAD } from './hulp.js';

const zaad = `zaad ${String(ZAAD)}`;
const ONDERWERP: Dossier['onderwerp'] = { soort: 'jongere' };
const dossierMet = (...personen: readonly Persoon[]): Dossier =>
  bevries({ versie: 1, onderwerp: ONDERWERP, personen, banden: [] });
const wie = ({ personen }: Dossier, id: string): Persoon => {
  const persoon = personen?.find((kandidaat) => kandidaat.id === id);
  if (!persoon) throw new Error(`niet in het dossier: ${id}`);
  return persoon;
};
bevries(voorbeeld);

const twee = dossierMet(mens('a', { ring: 1, sector: 'familie' }), mens('b'));

describe('bewerkNetwerk', () => {
  describe('iemand erbij', () => {
    it('toevoegen zet iemand achteraan', () => {
      const na = bewerkNetwerk(twee, { wat: 'toevoegen', persoon: mens('c') });
      expect(na.personen).to.deep.equal([...(twee.personen ?? []), mens('c')]);
    });

    it('invoegen zet een hele lijst achteraan, in haar volgorde', () => {
      const na = bewerkNetwerk(twee, { wat: 'invoegen', personen: [mens('d'), mens('c')] });
      expect(na.personen?.map(({ id }) => id)).to.deep.equal(['a', 'b', 'd', 'c']);
    });
  });

  describe('verplaatsen', () => {
    const opEigenPlek = dossierMet(mens('a', { ring: 1, sector: 'familie', plek: { x: 0.1, y: 0.2 } }));

    it('zet ring, sector en plek', () => {
      const plek = { x: 0.5, y: 0.25 };
      const na = bewerkNetwerk(twee, { wat: 'verplaatsen', id: 'a', ring: 2, sector: 'buurt', plek });
      expect(wie(na, 'a')).to.deep.equal(mens('a', { ring: 2, sector: 'buurt', plek }));
    });

    it('zonder plek vervalt de eigen plek: de kaart kiest haar weer', () => {
      for (const ring of [1, 3] as const) {
        const na = bewerkNetwerk(opEigenPlek, { wat: 'verplaatsen', id: 'a', ring, sector: 'familie' });
        expect(wie(na, 'a').plek, `ring ${String(ring)}`).to.equal(null);
      }
    });

    it('kan iemand ook uit elke ring en sector halen', () => {
      const na = bewerkNetwerk(twee, { wat: 'verplaatsen', id: 'a', ring: null, sector: null });
      expect(wie(na, 'a')).to.include({ ring: null, sector: null });
    });
  });

  describe('verbinden en losmaken', () => {
    const verbonden = bevries({
      ...twee,
      banden: [{ van: 'b', naar: 'a', kwaliteit: 'spanning', eigen: 1 }],
    }) as Dossier;

    it('legt een band', () => {
      expect(bewerkNetwerk(twee, { wat: 'verbinden', id: 'a', met: 'b', kwaliteit: '' }).banden).to.deep.equal([
        { van: 'a', naar: 'b', kwaliteit: '' },
      ]);
    });

    it('geeft een bestaande band een andere kwaliteit, van welke kant ook, en laat de rest ervan staan', () => {
      for (const [id, met] of [
        ['a', 'b'],
        ['b', 'a'],
      ] as const) {
        expect(bewerkNetwerk(verbonden, { wat: 'verbinden', id, met, kwaliteit: 'steunend' }).banden).to.deep.equal([
          { van: 'b', naar: 'a', kwaliteit: 'steunend', eigen: 1 },
        ]);
      }
    });

    it('maakt los van welke kant ook', () => {
      expect(bewerkNetwerk(verbonden, { wat: 'losmaken', id: 'a', met: 'b' }).banden).to.deep.equal([]);
      expect(bewerkNetwerk(verbonden, { wat: 'losmaken', id: 'b', met: 'a' }).banden).to.deep.equal([]);
    });

    it('verbindt niemand met zichzelf', () => {
      expect(bewerkNetwerk(twee, { wat: 'verbinden', id: 'a', met: 'a', kwaliteit: '' })).to.equal(twee);
    });
  });

  describe('wijzigen', () => {
    it('zet één veld, en met een leeg pad de hele persoon', () => {
      expect(wie(bewerkNetwerk(twee, { wat: 'wijzigen', id: 'b', pad: '/naam', waarde: 'Jan' }), 'b').naam).to.equal(
        'Jan',
      );
      const waarde = mens('b', { kracht: 'luistert' });
      expect(wie(bewerkNetwerk(twee, { wat: 'wijzigen', id: 'b', pad: '', waarde }), 'b')).to.deep.equal(waarde);
    });

    it('leegmaken wat al leeg was verandert niets', () => {
      for (const waarde of [null, '', []]) {
        expect(bewerkNetwerk(twee, { wat: 'wijzigen', id: 'b', pad: '/alias', waarde })).to.equal(twee);
      }
    });
  });

  describe('steun', () => {
    const steun = [
      { functie: 'emotioneel', voor: 'kind', richting: 'krijgt' },
      { functie: 'praktisch', voor: 'ouder' },
      { functie: 'emotioneel', voor: 'ouder', richting: 'krijgt' },
    ] as const;
    const metSteun = dossierMet(mens('a', { steun }));
    const na = (functie: string, richting: string): Persoon['steun'] =>
      wie(bewerkNetwerk(metSteun, { wat: 'steun', id: 'a', functie, richting }), 'a').steun;

    it('een andere richting geldt voor iedereen die de functie krijgt, en raakt geen andere functie', () => {
      expect(na('emotioneel', 'wederzijds')).to.deep.equal([
        { ...steun[0], richting: 'wederzijds' },
        steun[1],
        { ...steun[2], richting: 'wederzijds' },
      ]);
    });

    it('geen richting haalt de functie weg', () => {
      expect(na('emotioneel', '')).to.deep.equal([steun[1]]);
    });

    it('een nieuwe functie komt achteraan', () => {
      expect(na('informatief', 'geeft')).to.deep.equal([...steun, { functie: 'informatief', richting: 'geeft' }]);
    });
  });

  describe('huishouden', () => {
    const huis = bevries({
      ...dossierMet(mens('a', { huishoudens: ['h1', 'h2'] }), mens('b')),
      onderwerp: { ...ONDERWERP, huishoudens: [{ id: 'h1', naam: 'Bij mama' }] },
    });
    const zet = (id: string, huishouden: string, aan: boolean, naam?: string): Dossier =>
      bewerkNetwerk(huis, { wat: 'huishouden', id, huishouden, aan, ...(naam !== undefined && { naam }) });

    it('zet iemand erin en haalt iemand eruit', () => {
      expect(wie(zet('b', 'h1', true), 'b').huishoudens).to.deep.equal(['h1']);
      expect(wie(zet('a', 'h1', false), 'a').huishoudens).to.deep.equal(['h2']);
    });

    it('een nieuw huishouden met een naam komt bij het onderwerp', () => {
      const na = zet('b', 'h3', true, 'Bij papa');
      expect(wie(na, 'b').huishoudens).to.deep.equal(['h3']);
      expect(na.onderwerp.huishoudens).to.deep.equal([
        { id: 'h1', naam: 'Bij mama' },
        { id: 'h3', naam: 'Bij papa' },
      ]);
    });

    it('een huishouden dat er al is komt er niet nog eens bij', () => {
      expect(zet('b', 'h1', true, 'Bij mama').onderwerp).to.deep.equal(huis.onderwerp);
    });

    it('wie er al in zit blijft op zijn plaats in de lijst', () => {
      expect(zet('a', 'h1', true)).to.equal(huis);
    });
  });

  describe('steunfiguur', () => {
    const aan = (persoon: Partial<Persoon>): Persoon['steunfiguur'] =>
      wie(bewerkNetwerk(dossierMet(mens('a', persoon)), { wat: 'steunfiguur', id: 'a', aan: true }), 'a').steunfiguur;

    // Kenmerk 3 en de eerste zin van de BGZJ; het veld gaat voor de relatie en de soort, zoals in `toetsDefinitie`.
    const gevallen: readonly (readonly [naam: string, persoon: Partial<Persoon>, mag: boolean])[] = [
      ['wie niets zegt', {}, true],
      ['een oma', { relatie: 'oma' }, true],
      ['een stiefouder', { relatie: 'stiefouder' }, true],
      ['een biologische ouder volgens de relatie', { relatie: 'biologische-ouder' }, false],
      ['een biologische ouder volgens het veld', { relatie: 'anders', biologischeOuder: true }, false],
      ['een biologische ouder volgens allebei', { relatie: 'biologische-ouder', biologischeOuder: true }, false],
      [
        'een ouder die volgens het veld niet biologisch is',
        { relatie: 'biologische-ouder', biologischeOuder: false },
        true,
      ],
      ['met een leeg veld telt de relatie', { relatie: 'biologische-ouder', biologischeOuder: null }, false],
      ['een pleegouder', { relatie: 'pleegouder', soort: 'gezin' }, true],
      ['een adoptieouder', { relatie: 'adoptieouder', biologischeOuder: false }, true],
      ['wie voor deze hulp betaald wordt', { betaaldVoorHulp: true }, false],
      ['een professional, als het veld zwijgt', { soort: 'professional', relatie: 'jeugdbeschermer' }, false],
      ['een professional die er niet voor betaald wordt', { soort: 'professional', betaaldVoorHulp: false }, true],
      ['een leraar', { relatie: 'leraar' }, true],
      // Een voogd kan een burgervoogd zijn: zolang niemand het zei houdt de soort niets tegen.
      ['een voogd, ook als professional', { soort: 'professional', relatie: 'voogd' }, true],
      ['een voogd van een instelling', { soort: 'professional', relatie: 'voogd', betaaldVoorHulp: true }, false],
      ['een burgervoogd', { relatie: 'burgervoogd' }, true],
    ];
    for (const [naam, persoon, mag] of gevallen) {
      it(`${naam}: ${mag ? 'wel' : 'niet'}`, () => {
        expect(magSteunfiguurZijn(mens('a', persoon))).to.equal(mag);
        expect(aan(persoon)).to.deep.equal(mag ? {} : undefined);
      });
    }

    it('nog eens aan laat staan wat er al over de steunfiguur geschreven is', () => {
      const steunfiguur = { status: 'akkoord', kansen: 'logeren' } as const;
      expect(aan({ steunfiguur })).to.deep.equal(steunfiguur);
    });

    it('uit kan altijd, ook bij een ouder', () => {
      const ouder = dossierMet(mens('a', { relatie: 'biologische-ouder', steunfiguur: {} }));
      expect(wie(bewerkNetwerk(ouder, { wat: 'steunfiguur', id: 'a', aan: false }), 'a').steunfiguur).to.equal(null);
    });
  });

  describe('momenten', () => {
    const moment = { id: 'm1', datum: '2026-05-01', naam: 'Start', personen: [mens('a')], banden: [] };
    const metMoment = bewerkNetwerk(twee, { wat: 'vastleggen', moment });

    it('vastleggen zet een moment achteraan', () => {
      const na = bewerkNetwerk(metMoment, { wat: 'vastleggen', moment: { ...moment, id: 'm2' } });
      expect(na.momenten).to.deep.equal([moment, { ...moment, id: 'm2' }]);
    });

    it('legt niemand vast die nog geen naam heeft', () => {
      const personen = [mens('a'), mens('b', { naam: '' }), mens('c', { naam: ' ' })];
      const na = bewerkNetwerk(twee, { wat: 'vastleggen', moment: { ...moment, personen } });
      expect(na.momenten).to.deep.equal([moment]);
    });

    it('een moment verandert niet mee met nu', () => {
      const na = bewerkNetwerk(metMoment, { wat: 'wijzigen', id: 'a', pad: '/naam', waarde: 'Anders' });
      expect(na.momenten).to.equal(metMoment.momenten);
    });

    it('vergeten haalt alleen dat moment weg', () => {
      const na = bewerkNetwerk(metMoment, { wat: 'vastleggen', moment: { ...moment, id: 'm2' } });
      expect(bewerkNetwerk(na, { wat: 'vergeten', id: 'm1' }).momenten).to.deep.equal([{ ...moment, id: 'm2' }]);
    });
  });

  it('inrichten zet wat over de kaart zelf gaat', () => {
    const na = bewerkNetwerk(twee, { wat: 'inrichten', pad: '/indeling/ringBetekenis', waarde: 'weten' });
    expect(na).to.deep.equal({ ...twee, indeling: { ringBetekenis: 'weten' } });
  });
});

describe('bewerkNetwerk, niets veranderd', () => {
  const oma = wie(voorbeeld, 'p1');
  const gevallen: readonly (readonly [naam: string, opdracht: Opdracht])[] = [
    ['dezelfde persoon nog eens toevoegen', { wat: 'toevoegen', persoon: structuredClone(oma) }],
    ['een lege lijst invoegen', { wat: 'invoegen', personen: [] }],
    [
      'naar het eigen vak verplaatsen',
      { wat: 'verplaatsen', id: 'p1', ring: oma.ring, sector: oma.sector, plek: oma.plek ?? null },
    ],
    ['dezelfde naam', { wat: 'wijzigen', id: 'p1', pad: '/naam', waarde: oma.naam }],
    ['dezelfde lijst', { wat: 'wijzigen', id: 'p1', pad: '/steun', waarde: structuredClone(oma.steun) }],
    ['een functie weg die er niet was', { wat: 'steun', id: 'p1', functie: 'anders', richting: '' }],
    ['uit een huishouden waar iemand niet in zit', { wat: 'huishouden', id: 'p1', huishouden: 'h9', aan: false }],
    ['een onbekend moment vergeten', { wat: 'vergeten', id: 'm9' }],
    ['hetzelfde onderwerp', { wat: 'inrichten', pad: '/onderwerp/naam', waarde: voorbeeld.onderwerp.naam }],
    ['dezelfde indeling', { wat: 'inrichten', pad: '/indeling', waarde: structuredClone(voorbeeld.indeling) }],
  ];
  for (const [naam, opdracht] of gevallen) {
    it(naam, () => {
      expect(bewerkNetwerk(voorbeeld, opdracht)).to.equal(voorbeeld);
    });
  }

  it('wie er niet is kan niets', () => {
    const weg = 'onbekend';
    const opdrachten: readonly Opdracht[] = [
      { wat: 'verplaatsen', id: weg, ring: 1, sector: 'familie' },
      { wat: 'verbinden', id: weg, met: 'p1', kwaliteit: 'steunend' },
      { wat: 'verbinden', id: 'p1', met: weg, kwaliteit: 'steunend' },
      { wat: 'losmaken', id: weg, met: 'p1' },
      { wat: 'losmaken', id: 'p1', met: weg },
      { wat: 'wijzigen', id: weg, pad: '/naam', waarde: 'Jan' },
      { wat: 'steun', id: weg, functie: 'praktisch', richting: 'krijgt' },
      { wat: 'huishouden', id: weg, huishouden: 'h9', aan: true, naam: 'Bij papa' },
      { wat: 'steunfiguur', id: weg, aan: true },
      { wat: 'vergeten', id: weg },
    ];
    for (const opdracht of opdrachten) expect(bewerkNetwerk(voorbeeld, opdracht), opdracht.wat).to.equal(voorbeeld);
  });
});

describe('bewerkNetwerk, elke opdracht', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '__proto__', 'constructor');
  const leeg = fc.constantFrom(null, '' as const);
  const een = <T>(codes: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...codes);
  const persoon = fc.record({ id, naam: een(['Jan', '']), soort: een(['netwerk', 'professional'] as const) });

  const opdracht: fc.Arbitrary<Opdracht> = fc.oneof(
    fc.record({ wat: fc.constant('toevoegen' as const), persoon }),
    fc.record({ wat: fc.constant('invoegen' as const), personen: fc.array(persoon, { maxLength: 3 }) }),
    fc.record({
      wat: fc.constant('verplaatsen' as const),
      id,
      ring: fc.oneof(een(RINGEN), fc.constant(null)),
      sector: fc.oneof(een(SECTOREN), leeg),
      plek: een([null, { x: 0.25, y: 0.75 }]),
    }),
    fc.record({ wat: fc.constant('verbinden' as const), id, met: id, kwaliteit: een([...KWALITEITEN, '' as const]) }),
    fc.record({ wat: fc.constant('losmaken' as const), id, met: id }),
    fc.record({
      wat: fc.constant('wijzigen' as const),
      id,
      pad: een(['/naam', '/alias', '/steunfiguur/kansen']),
      waarde: een(['Jan', '', null]),
    }),
    fc.record({ wat: fc.constant('steun' as const), id, functie: een(FUNCTIES), richting: een([...RICHTINGEN, '']) }),
    fc.record(
      {
        wat: fc.constant('huishouden' as const),
        id,
        huishouden: een(['h1', 'h2']),
        aan: fc.boolean(),
        naam: een(['', 'Thuis']),
      },
      { requiredKeys: ['wat', 'id', 'huishouden', 'aan'] },
    ),
    fc.record({ wat: fc.constant('steunfiguur' as const), id, aan: fc.boolean() }),
    fc.record({ wat: fc.constant('vastleggen' as const), moment: fc.record({ id, personen: fc.array(persoon) }) }),
    fc.record({ wat: fc.constant('vergeten' as const), id }),
    fc.record({
      wat: fc.constant('inrichten' as const),
      pad: een(['/onderwerp/naam', '/indeling/ringBetekenis']),
      waarde: een(['weten', '', null]),
    }),
  );
  // Half ingevulde mensen, met banden die soms nergens heen gaan. Een lijst die er niet is is hier `null`, zoals na het lezen.
  const dossier: fc.Arbitrary<Dossier> = halfNetwerk.map((netwerk) =>
    bevries({
      versie: 1 as const,
      onderwerp: ONDERWERP,
      personen: Array.isArray(netwerk.personen) ? netwerk.personen : null,
      banden: Array.isArray(netwerk.banden) ? netwerk.banden.filter((band) => typeof band === 'object' && band) : null,
      momenten: null,
    }),
  );
  /** Wat er staat, zonder wat leeg is. */
  const inhoud = (waarde: unknown): unknown =>
    JSON.parse(
      JSON.stringify(waarde, (_, deel: unknown) =>
        deel === null || deel === '' || (Array.isArray(deel) && deel.length === 0) ? undefined : deel,
      ),
    );

  it(`hetzelfde object betekent: er veranderde niets, en alleen dan; de invoer blijft heel (${zaad})`, () => {
    let gedaan = 0;
    let gelijk = 0;
    fc.assert(
      fc.property(dossier, opdracht, (voor, wat) => {
        gedaan++;
        const kopie = structuredClone(voor);
        const na = bewerkNetwerk(voor, bevries(wat));
        expect(voor).to.deep.equal(kopie);
        if (na === voor) gelijk++;
        else expect(inhoud(na)).not.to.deep.equal(inhoud(voor));
      }),
      runs(1500),
    );
    expect(gelijk).to.be.within(gedaan / 5, (gedaan * 4) / 5);
  });

  it(`twee keer dezelfde opdracht is één keer, behalve bij vastleggen (${zaad})`, () => {
    fc.assert(
      fc.property(dossier, opdracht, (voor, wat) => {
        fc.pre(wat.wat !== 'vastleggen');
        const na = bewerkNetwerk(voor, wat);
        expect(bewerkNetwerk(na, wat)).to.equal(na);
      }),
      runs(1000),
    );
  });

  it(`raakt alleen de persoon waar het om gaat (${zaad})`, () => {
    fc.assert(
      fc.property(dossier, opdracht, (voor, wat) => {
        fc.pre('id' in wat);
        const na = bewerkNetwerk(voor, wat);
        const anderen = personenVan({ personen: voor.personen ?? null }).filter((mens) => mens.id !== wat.id);
        expect(na.personen?.filter((mens) => mens.id !== wat.id) ?? []).to.deep.equal(anderen);
      }),
      runs(600),
    );
  });

  it(`geen opdracht maakt van een biologische ouder een steunfiguur (${zaad})`, () => {
    fc.assert(
      fc.property(dossier, id, (voor, een) => {
        const na = bewerkNetwerk(voor, { wat: 'steunfiguur', id: een, aan: true });
        for (const persoon of na.personen ?? []) {
          if (magSteunfiguurZijn(persoon) || !persoon.steunfiguur) continue;
          expect(wie(voor, persoon.id).steunfiguur, 'stond er al').to.deep.equal(persoon.steunfiguur);
        }
      }),
      runs(600),
    );
  });

  describe('een band', () => {
    const metPaar = fc
      .tuple(dossier, id, id, een([...KWALITEITEN, '' as const]))
      .filter(
        ([voor, van, naar]) =>
          [van, naar].every((een) => voor.personen?.some((mens) => mens.id === een)) && van !== naar,
      );
    const paren = ({ banden }: Dossier): readonly string[] =>
      (banden ?? []).map(({ van, naar, kwaliteit }) => JSON.stringify([[van, naar].sort(), kwaliteit || ''])).sort();

    it(`verbinden is van beide kanten hetzelfde (${zaad})`, () => {
      fc.assert(
        fc.property(metPaar, ([voor, van, naar, kwaliteit]) => {
          const heen = bewerkNetwerk(voor, { wat: 'verbinden', id: van, met: naar, kwaliteit });
          const terug = bewerkNetwerk(voor, { wat: 'verbinden', id: naar, met: van, kwaliteit });
          expect(paren(heen)).to.deep.equal(paren(terug));
          expect(bewerkNetwerk(heen, { wat: 'verbinden', id: naar, met: van, kwaliteit })).to.equal(heen);
        }),
        runs(400),
      );
    });

    it(`losmaken na verbinden is niets gebeurd (${zaad})`, () => {
      fc.assert(
        fc.property(metPaar, ([begin, van, naar, kwaliteit]) => {
          const voor = bewerkNetwerk(begin, { wat: 'losmaken', id: van, met: naar });
          const na = bewerkNetwerk(voor, { wat: 'verbinden', id: van, met: naar, kwaliteit });
          expect(na).not.to.equal(voor);
          const los = bewerkNetwerk(na, { wat: 'losmaken', id: naar, met: van });
          expect(los.banden ?? []).to.deep.equal(voor.banden ?? []);
        }),
        runs(400),
      );
    });
  });

  it(`wie wordt weggehaald en terugkomt heeft geen oude banden (${zaad})`, () => {
    fc.assert(
      fc.property(dossier, id, (voor, een) => {
        const zonder = zonderPersoon(voor, een);
        const terug = bewerkNetwerk(zonder, { wat: 'toevoegen', persoon: mens(een) });
        expect((terug.banden ?? []).filter(({ van, naar }) => van === een || naar === een)).to.deep.equal([]);
      }),
      runs(200),
    );
  });
});
