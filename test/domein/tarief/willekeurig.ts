// Willekeurige maar goede invoer voor de eigenschappen van het tarief, altijd dezelfde reeks per zaad.
// Eén soort raakt elke keuze en elke tak; de andere legt bedragen precies op halve centen en geeft delen een gelijke rest.

import fc from 'fast-check';
import type {
  Kostprijselement,
  TariefInvoer,
  Verzorgingsgroep,
  ZorgzwaarteNiveau,
} from '../../../src/domein/tarief/tarief-invoer.js';

/** Vast, zodat een mislukking morgen weer mislukt; de namen van de toetsen noemen het. */
export const ZAAD = 20260701;

const LEEFTIJDSGROEPEN = ['0-8', '9-11', '12-15', '16-17', '18+'] as const;

/** Een getal van 0 tot en met `hoogste` met hooguit vier decimalen. */
function decimaal(hoogste: number): fc.Arbitrary<number> {
  return fc
    .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: hoogste * 10_000 }))
    .map(([decimalen, tienduizendsten]) => Math.floor(tienduizendsten / 10 ** (4 - decimalen)) / 10 ** decimalen);
}

// Getallen die een som in drijvende komma of met een vast aantal decimalen laten struikelen.
const VREEMDE_BEDRAGEN = [-0, 1e-7, 1e21, 0.1 + 0.2, 1 / 3, 0.005, 1.005, 4.35, 2 ** 53, 5e-324, 123456789.123];
const VREEMDE_FRACTIES = [0.1 + 0.2, 1e-7, 1 / 3, 0.9999, 1 - 2 ** -53, 5e-324];

/** Een bedrag, aantal uren of dagen: vaak gewoon, soms nul, een enkele keer vreemd. */
function vanafNul(hoogste: number): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 50, arbitrary: decimaal(hoogste) },
    { weight: 8, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.constantFrom(...VREEMDE_BEDRAGEN) },
  );
}

const fractie: fc.Arbitrary<number> = fc.oneof(
  { weight: 40, arbitrary: decimaal(0.9999) },
  { weight: 8, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constantFrom(...VREEMDE_FRACTIES) },
);
const plaatsen = fc.integer({ min: 1, max: 12 });

const loon = {
  maandsalaris: vanafNul(6000),
  vakantietoeslag: fractie,
  eindejaarsuitkering: fractie,
  werkgeverslasten: fractie,
};
const inkomen: fc.Arbitrary<TariefInvoer['inkomen']> = fc.oneof(
  fc.record({ wijze: fc.constant('jaarinkomen' as const), bedragPerJaar: vanafNul(150000) }),
  fc.record({ wijze: fc.constant('loondienst' as const), fte: vanafNul(3), ...loon }),
  fc.record({
    wijze: fc.constant('loondienst' as const),
    ftePerPlaats: vanafNul(0.5),
    ...loon,
    vervangingGeregeldDoor: fc.constantFrom(null, 'ouders' as const, 'werkgever' as const),
  }),
);

const groepen: fc.Arbitrary<Verzorgingsgroep[]> = fc
  .array(
    fc.record({
      leeftijdsgroep: fc.constantFrom(...LEEFTIJDSGROEPEN),
      aantal: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 6 }) }, { weight: 1, arbitrary: decimaal(4) }),
      bedragPerDag: vanafNul(60),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((rijen) => (rijen.some(({ aantal }) => aantal > 0) ? rijen : rijen.map((rij) => ({ ...rij, aantal: 1 }))));

const overhead: fc.Arbitrary<TariefInvoer['overhead']> = fc.oneof(
  fc.record({
    wijze: fc.constant('percentage' as const),
    fractie,
    grondslag: fc.constantFrom('alle-kosten' as const, 'personeel' as const),
  }),
  fc.record({ wijze: fc.constant('bedrag' as const), bedragPerJaar: vanafNul(60000) }),
);

const gelieerdeOrganisatie: fc.Arbitrary<NonNullable<TariefInvoer['gelieerdeOrganisatie']> | null> = fc.oneof(
  fc.constant(null),
  fc.record({ wijze: fc.constantFrom('aandeel' as const, 'opslag' as const), fractie }),
  fc.record({ wijze: fc.constant('bedrag' as const), bedragPerJaar: vanafNul(30000) }),
);

function niveau(code: string): fc.Arbitrary<ZorgzwaarteNiveau> {
  const factor = fc.oneof(decimaal(3), fc.constantFrom(0.5, 1, 1e-7, 0.1 + 0.2)).map((x) => (x === 0 ? 1.514 : x));
  const anders = fc.record(
    {
      plaatsen,
      fte: vanafNul(3),
      urenGedragswetenschapper: vanafNul(6),
      urenOndersteuning: vanafNul(12),
      vervangingDagen: vanafNul(60),
    },
    { requiredKeys: [] },
  );
  return fc.oneof(
    { weight: 1, arbitrary: factor.map((x) => ({ code, factor: x })) },
    {
      weight: 3,
      arbitrary: anders.map((velden) => (Object.keys(velden).length > 0 ? { code, ...velden } : { code, plaatsen: 3 })),
    },
  );
}

const zorgzwaarte: fc.Arbitrary<NonNullable<TariefInvoer['zorgzwaarte']> | null> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 3,
    arbitrary: fc.record({
      gekozen: fc.constantFrom(null, 'licht', 'zwaar', 'zwaar'),
      niveaus: fc.tuple(niveau('licht'), niveau('zwaar')),
    }),
  },
);

const letters: fc.Arbitrary<Record<string, Kostprijselement>> = fc.dictionary(
  fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8', '9'),
  fc.constantFrom('a' as const, 'b' as const, 'c' as const, 'buiten' as const),
  { maxKeys: 5 },
);

/** Goede invoer met elke keuze, elk soort niveau en getallen van allerlei slag. */
export const willekeurigeInvoer: fc.Arbitrary<TariefInvoer> = fc
  .record(
    {
      versie: fc.constant(1 as const),
      peiljaar: fc.integer({ min: 2020, max: 2030 }),
      dagenPerJaar: fc.constantFrom(365 as const, 366 as const),
      wekenPerJaar: fc.oneof(fc.constantFrom(52, 52.18), vanafNul(53)),
      plaatsen,
      rechtsvorm: fc.constantFrom(
        'loondienst' as const,
        'franchise' as const,
        'onderaannemer' as const,
        'vrijgevestigd' as const,
      ),
      inkomen,
      gedragswetenschapper: fc.record({ urenPerJeugdigePerWeek: vanafNul(5), uurtarief: vanafNul(150) }),
      ondersteuning: fc.record({
        urenPerJeugdigePerWeek: vanafNul(10),
        urenPerHuisPerJaar: vanafNul(800),
        uurtarief: vanafNul(100),
      }),
      vervanging: fc.record({
        dagenPerJaar: vanafNul(60),
        dagtarief: vanafNul(700),
        logeernachtenPerJeugdige: vanafNul(40),
        nachttarief: vanafNul(250),
      }),
      verzorging: fc.record({ groepen, toeslagPerDag: vanafNul(6) }),
      huisvesting: fc.record({ bedragPerJaar: vanafNul(60000) }),
      overhead,
      gelieerdeOrganisatie,
      leegstand: fc.record({
        fractie,
        methode: fc.constantFrom('deler' as const, 'deler-vaste-kosten' as const, 'opslag' as const),
      }),
      marge: fc.record({ fractie, methode: fc.constantFrom('opslag' as const, 'aandeel' as const) }),
      zorgzwaarte,
      kostprijselementen: letters,
    },
    { noNullPrototype: true },
  )
  .map(passend);

// Haalt weg wat elkaar uitsluit: dagen naast ouders die zelf regelen, fte op een niveau naast een jaarinkomen.
function passend(invoer: TariefInvoer): TariefInvoer {
  const jaarinkomen = invoer.inkomen.wijze === 'jaarinkomen';
  const ouders = invoer.inkomen.wijze === 'loondienst' && invoer.inkomen.vervangingGeregeldDoor === 'ouders';
  const niveaus = invoer.zorgzwaarte?.niveaus.map((rij) => ({
    ...rij,
    ...(jaarinkomen && 'fte' in rij ? { fte: null } : {}),
    ...(ouders && 'vervangingDagen' in rij ? { vervangingDagen: 0 } : {}),
  }));
  return {
    ...invoer,
    vervanging: ouders ? { ...invoer.vervanging, dagenPerJaar: 0 } : invoer.vervanging,
    ...(invoer.zorgzwaarte && niveaus ? { zorgzwaarte: { ...invoer.zorgzwaarte, niveaus } } : {}),
  };
}

const DELER_FRACTIES = [0, 0.2, 0.36, 0.5, 0.75];

/**
 * Invoer waarin elk blok per etmaal een rond aantal stukjes van een cent is, met overal dezelfde rest.
 * Zo valt het tarief vaak precies op een halve cent en hebben de bouwstenen vaak gelijke resten.
 */
export const invoerOpHalveCenten: fc.Arbitrary<TariefInvoer> = fc
  .record({
    D: fc.constantFrom(365 as const, 366 as const),
    N: plaatsen,
    // Stukjes per cent: met 2 zijn het halve centen.
    stukjes: fc.constantFrom(2, 2, 2, 2, 2, 4, 8, 10),
    rest: fc.constantFrom(0, 1, 1, 1, 3, 5, 7),
    // Per blok 1 tot en met 8: hele centen, of niets.
    delen: fc.array(fc.option(fc.integer({ min: 0, max: 6000 })), { minLength: 8, maxLength: 8 }),
    overheadFractie: fc.constantFrom(null, null, 0, 0.25, 0.5),
    grondslag: fc.constantFrom('alle-kosten' as const, 'personeel' as const),
    gelieerd: fc.constantFrom(null, null, 'aandeel' as const, 'opslag' as const, 'bedrag' as const, 'bedrag' as const),
    leegstand: fc.constantFrom(0, 0, 0, 0, 0, ...DELER_FRACTIES),
    leegstandMethode: fc.constantFrom('deler' as const, 'deler-vaste-kosten' as const, 'opslag' as const),
    marge: fc.constantFrom(0, 0, 0, 0, 0, ...DELER_FRACTIES),
    margeMethode: fc.constantFrom('opslag' as const, 'aandeel' as const),
    zwaar: fc.constantFrom<ZorgzwaarteNiveau | null>(
      null,
      null,
      { code: 'zwaar', factor: 0.5 },
      { code: 'zwaar', factor: 1.5 },
      { code: 'zwaar', urenGedragswetenschapper: 0 },
      { code: 'zwaar', vervangingDagen: 0 },
      { code: 'zwaar', plaatsen: 1 },
    ),
    kostprijselementen: letters,
    // Kaal: alleen bedragen, geen percentages en geen niveau. Dan is elke halve cent er ook een van het tarief.
    kaal: fc.boolean(),
  })
  .map(({ kaal, ...gekozen }) => {
    const keuze: typeof gekozen = kaal
      ? { ...gekozen, overheadFractie: null, gelieerd: null, leegstand: 0, marge: 0, zwaar: null }
      : gekozen;
    const { D, N, stukjes } = keuze;
    const perStuk = (blok: number): number => {
      const heel = keuze.delen[blok - 1] ?? null;
      return heel === null ? 0 : heel * stukjes + (keuze.rest % stukjes);
    };
    // Het bedrag per etmaal, en per huis per jaar: steeds een geheel getal gedeeld door een rond getal, dus het juiste decimale getal.
    const perDag = (blok: number): number => perStuk(blok) / (100 * stukjes);
    const perJaar = (blok: number): number => (N * D * perStuk(blok)) / (100 * stukjes);
    return {
      versie: 1,
      peiljaar: 2026,
      dagenPerJaar: D,
      wekenPerJaar: 1,
      plaatsen: N,
      rechtsvorm: 'vrijgevestigd',
      inkomen: { wijze: 'jaarinkomen', bedragPerJaar: perJaar(1) },
      gedragswetenschapper: { urenPerJeugdigePerWeek: D, uurtarief: perDag(2) },
      ondersteuning: { urenPerJeugdigePerWeek: 0, urenPerHuisPerJaar: N * D, uurtarief: perDag(3) },
      vervanging: { dagenPerJaar: N * D, dagtarief: perDag(4), logeernachtenPerJeugdige: 0, nachttarief: 0 },
      verzorging: { groepen: [{ leeftijdsgroep: '12-15', aantal: N, bedragPerDag: perDag(5) }], toeslagPerDag: 0 },
      huisvesting: { bedragPerJaar: perJaar(6) },
      overhead:
        keuze.overheadFractie === null
          ? { wijze: 'bedrag', bedragPerJaar: perJaar(7) }
          : { wijze: 'percentage', fractie: keuze.overheadFractie, grondslag: keuze.grondslag },
      gelieerdeOrganisatie:
        keuze.gelieerd === null
          ? null
          : keuze.gelieerd === 'bedrag'
            ? { wijze: 'bedrag', bedragPerJaar: perJaar(8) }
            : { wijze: keuze.gelieerd, fractie: 0.2 },
      leegstand: { fractie: keuze.leegstand, methode: keuze.leegstandMethode },
      marge: { fractie: keuze.marge, methode: keuze.margeMethode },
      zorgzwaarte: keuze.zwaar === null ? null : { gekozen: 'zwaar', niveaus: [keuze.zwaar] },
      kostprijselementen: keuze.kostprijselementen,
    };
  });
