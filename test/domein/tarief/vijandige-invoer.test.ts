// Slechte invoer gooit nooit: rommel, kapotgemaakte invoer en objecten die zich misdragen geven meldingen en geen enkel bedrag.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  berekenTarief,
  breakEvenBezetting,
  gevoeligheid,
  terugrekenen,
  vergelijkAanbod,
  type TariefResultaat,
} from '../../../src/domein/tarief/index.js';
import { met, voorbeeldInvoer } from './hulp.js';
import { ZAAD, willekeurigeInvoer } from './willekeurig.js';

const FOUTEN = [
  'veld-ontbreekt',
  'keuze-onbekend',
  'versie-onbekend',
  'niet-eindig',
  'bedrag-negatief',
  'fractie-buiten-bereik',
  'plaatsen-buiten-bereik',
  'groepen-leeg',
  'fte-dubbel',
  'vervanging-dubbel',
  'vervanging-bij-fte',
  'zorgzwaarte-dubbel',
  'zorgzwaarte-past-niet',
];
const WAARSCHUWINGEN = ['groepen-ongelijk-plaatsen', 'plaatsen-boven-8', 'peiljaren-gemengd', 'aanname-zonder-reden'];

function bedragen(resultaat: TariefResultaat): (number | null)[] {
  const { kostprijselementen, ...rest } = resultaat;
  return [
    rest.tariefPerEtmaal,
    rest.tariefPerEtmaalExact,
    rest.perMaandPerJeugdige,
    rest.perJaarPerJeugdige,
    rest.perJaarPerHuis,
    rest.perJaarPerHuisVerwacht,
    rest.kostenPerJaar,
    ...Object.values(kostprijselementen),
  ];
}

/** Wat er ook in ging: een gave uitkomst, met bedragen of met fouten, en nooit half. */
function isGaaf(resultaat: TariefResultaat): void {
  for (const { code, ernst } of resultaat.meldingen) {
    expect(ernst === 'fout' ? FOUTEN : WAARSCHUWINGEN).to.include(code);
  }
  const fout = resultaat.meldingen.some(({ ernst }) => ernst === 'fout');
  expect(bedragen(resultaat)).to.have.length(11);
  if (fout) {
    expect(bedragen(resultaat).every((bedrag) => bedrag === null)).to.equal(true);
    expect(resultaat.bouwstenen).to.deep.equal([]);
    expect(resultaat.bouwstenenNiveau).to.deep.equal([]);
  } else {
    expect(bedragen(resultaat).every(Number.isFinite)).to.equal(true);
    expect(resultaat.bouwstenen).to.have.length(11);
    expect(resultaat.bouwstenenNiveau).to.have.length(10);
  }
  expect(resultaat.methoden).to.have.all.keys(
    'inkomen',
    'overhead',
    'gelieerdeOrganisatie',
    'leegstand',
    'marge',
    'zorgzwaarte',
  );
}

/** Alle functies die een invoer lezen, op dezelfde rommel. */
function overleeft(invoer: unknown): void {
  isGaaf(berekenTarief(invoer));
  expect(gevoeligheid(invoer)).to.be.an('array');
  for (const uitkomst of [
    breakEvenBezetting(invoer, 100),
    terugrekenen(invoer, 100, 'marge'),
    terugrekenen(invoer, 100, 'inkomen'),
  ]) {
    expect(uitkomst === null || Number.isFinite(uitkomst)).to.equal(true);
  }
  expect(vergelijkAanbod(invoer, { tariefPerEtmaal: 100 }).bouwstenen).to.have.length(10);
}

const runs = (numRuns: number): { seed: number; numRuns: number } => ({ seed: ZAAD, numRuns });
const rommel = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withTypedArray: true,
});

describe('vijandige invoer', () => {
  const GEVALLEN: readonly [naam: string, invoer: unknown][] = [
    ['undefined', undefined],
    ['null', null],
    ['een getal', 5],
    ['NaN', Number.NaN],
    ['een tekst', 'invoer'],
    ['JSON-tekst', JSON.stringify(voorbeeldInvoer())],
    ['een lijst', []],
    ['een lijst met invoer', [voorbeeldInvoer()]],
    ['een functie', () => voorbeeldInvoer()],
    ['een symbool', Symbol('x')],
    ['een groot geheel', 1n],
    ['een datum', new Date(0)],
    ['een Map', new Map([['versie', 1]])],
    ['een leeg object', {}],
    ['een object zonder prototype', Object.create(null)],
  ];
  for (const [naam, invoer] of GEVALLEN) {
    it(`${naam}: een fout, geen uitzondering`, () => {
      overleeft(invoer);
      expect(berekenTarief(invoer).tariefPerEtmaal).to.equal(null);
    });
  }

  it('willekeurige rommel', () => {
    fc.assert(fc.property(rommel, overleeft), runs(1000));
  });

  it('goede invoer met op één plek rommel', () => {
    const property = fc.property(
      willekeurigeInvoer,
      fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
      rommel,
      (invoer, keuzen, waarde) => {
        const stap = (plek: unknown, [keuze, ...rest]: readonly number[]): string => {
          const sleutels = typeof plek === 'object' && plek !== null ? Object.keys(plek) : [];
          if (keuze === undefined || sleutels.length === 0) return '';
          const sleutel = sleutels[keuze % sleutels.length]!;
          return `/${sleutel}${stap((plek as Record<string, unknown>)[sleutel], rest)}`;
        };
        overleeft(met(invoer, { [stap(invoer, keuzen)]: waarde }));
      },
    );
    fc.assert(property, runs(1500));
  });

  it('goede invoer waarin op elke diepte velden ontbreken', () => {
    const zonder = (waarde: unknown, weg: () => boolean): unknown => {
      if (Array.isArray(waarde)) return waarde.filter(() => !weg()).map((deel) => zonder(deel, weg));
      if (typeof waarde !== 'object' || waarde === null) return waarde;
      return Object.fromEntries(
        Object.entries(waarde)
          .filter(() => !weg())
          .map(([sleutel, deel]) => [sleutel, zonder(deel, weg)]),
      );
    };
    const property = fc.property(
      willekeurigeInvoer,
      fc.infiniteStream(fc.integer({ min: 0, max: 9 })),
      (invoer, dobbelsteen) => {
        overleeft(zonder(invoer, () => dobbelsteen.next().value === 0));
      },
    );
    fc.assert(property, runs(500));
  });

  it('sleutels van het prototype tellen niet mee', () => {
    const invoer: unknown = JSON.parse(
      JSON.stringify(voorbeeldInvoer()).replace(
        '{',
        '{"__proto__":{"plaatsen":9,"zorgzwaarte":{"gekozen":"x","niveaus":[]}},',
      ),
    );
    overleeft(invoer);
    expect(berekenTarief(invoer).tariefPerEtmaal).to.equal(168.97);
    expect(({} as Record<string, unknown>)['plaatsen']).to.equal(undefined);
  });

  it('heel grote en heel kleine getallen geven nooit oneindig of NaN', () => {
    for (const groot of [1e308, Number.MAX_VALUE, 1e155]) {
      const invoer = met(voorbeeldInvoer(), {
        '/inkomen/maandsalaris': groot,
        '/ondersteuning/uurtarief': groot,
        '/ondersteuning/urenPerHuisPerJaar': groot,
        '/wekenPerJaar': groot,
        '/huisvesting/bedragPerJaar': groot,
      });
      overleeft(invoer);
      for (const rij of gevoeligheid(invoer)) {
        for (const tarief of [rij.tariefLaag, rij.tariefHoog]) {
          expect(tarief === null || Number.isFinite(tarief), `${rij.pad} ${String(tarief)}`).to.equal(true);
        }
      }
    }
    // Het tarief zelf past nog, een tiende hoger niet meer.
    const opHetRandje = met(voorbeeldInvoer(), { '/verzorging/toeslagPerDag': 1e306, '/marge/fractie': 0 });
    for (const { tariefLaag, tariefHoog } of gevoeligheid(opHetRandje, { spreiding: 500 })) {
      expect([tariefLaag, tariefHoog].every((tarief) => tarief === null || Number.isFinite(tarief))).to.equal(true);
    }
    overleeft(
      met(voorbeeldInvoer(), {
        '/leegstand/fractie': 1 - 2 ** -53,
        '/marge': { fractie: 1 - 2 ** -53, methode: 'aandeel' },
      }),
    );
    overleeft(met(voorbeeldInvoer(), { '/huisvesting/bedragPerJaar': 5e-324, '/overhead/fractie': 5e-324 }));
  });

  it('een tarief dat in geen getal past: nergens een getal', () => {
    const invoer = met(voorbeeldInvoer(), { '/verzorging/toeslagPerDag': Number.MAX_VALUE });
    expect(berekenTarief(invoer).meldingen).to.deep.equal([{ code: 'niet-eindig', ernst: 'fout', pad: '' }]);
    expect(breakEvenBezetting(invoer, Number.MAX_VALUE)).to.equal(null);
    expect(terugrekenen(invoer, 100, 'marge')).to.equal(null);
    expect(terugrekenen(invoer, 100, 'inkomen')).to.equal(null);
    expect(vergelijkAanbod(invoer, { tariefPerEtmaal: 100 })).to.include({
      verschil: null,
      dekking: null,
      marge: null,
    });
    // Ook als alleen de basis te groot is, of een verhouding.
    const kleinNiveau = met(invoer, { '/zorgzwaarte': { gekozen: 'x', niveaus: [{ code: 'x', factor: 1e-300 }] } });
    overleeft(kleinNiveau);
    const bijnaGratis = met(voorbeeldInvoer(), {
      '/zorgzwaarte': { gekozen: 'x', niveaus: [{ code: 'x', factor: 1e-320 }] },
    });
    overleeft(bijnaGratis);
    for (const { aandeel } of berekenTarief(bijnaGratis).bouwstenen) {
      expect(aandeel === null || Number.isFinite(aandeel)).to.equal(true);
    }
    expect(terugrekenen(bijnaGratis, Number.MAX_VALUE, 'marge')).to.equal(null);
    expect(breakEvenBezetting(bijnaGratis, 5e-324, { verzorgingVariabel: false })).to.be.a('number');
  });

  it('tweeduizend leeftijdsgroepen met lange getallen', () => {
    const groepen = Array.from({ length: 2000 }, (_, i) => ({
      leeftijdsgroep: '18+',
      aantal: i / 7,
      bedragPerDag: i / 3,
    }));
    isGaaf(berekenTarief(met(voorbeeldInvoer(), { '/verzorging/groepen': groepen })));
  });

  it('een object dat bij het lezen gooit', () => {
    const gooi = (): never => {
      throw new Error('nee');
    };
    const metGetter = (sleutel: string): object =>
      Object.defineProperty({ ...voorbeeldInvoer() }, sleutel, { get: gooi, enumerable: true });
    for (const sleutel of ['versie', 'plaatsen', 'inkomen', 'zorgzwaarte', 'herkomst']) overleeft(metGetter(sleutel));
    overleeft(new Proxy({}, { get: gooi, has: gooi, ownKeys: gooi, getOwnPropertyDescriptor: gooi }));
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    overleeft(proxy);
  });

  it('een object dat de tweede keer iets anders zegt', () => {
    let keer = 0;
    const wisselend = {
      ...voorbeeldInvoer(),
      huisvesting: Object.defineProperty({}, 'bedragPerJaar', { get: () => ((keer += 1) % 2 === 1 ? 24000 : 'x') }),
    };
    overleeft(wisselend);
  });
});
