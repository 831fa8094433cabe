// Kleine hulp voor de toetsen van het netwerk: het voorbeeld van het contract, één persoon met alleen wat verplicht is, en willekeurige netwerken.

import fc from 'fast-check';
import {
  FUNCTIES,
  JA_NEE,
  KWALITEITEN,
  PERSOONSOORTEN,
  RELATIES,
  RICHTINGEN,
  RINGEN,
  ROLLEN,
  SECTOREN,
  STATUSSEN,
} from '../../../src/domein/dossier/codes.js';
import type { Band, Dossier, Indeling, Persoon } from '../../../src/domein/dossier/dossier.js';

// Opgehaald en niet geïmporteerd: de toetsrunner haalt `with { type: 'json' }` weg, en dan weigeren de browsers het bestand.
const antwoord = await fetch(new URL('../../voorbeelden/dossier.json', import.meta.url));
/** Het verzonnen dossier van het contract: twaalf mensen, twee momenten. */
export const voorbeeld = (await antwoord.json()) as Dossier;

/** Vast, zodat een mislukking morgen weer mislukt; de namen van de toetsen noemen het. */
export const ZAAD = 20261124;

export const runs = (numRuns: number): { seed: number; numRuns: number } => ({ seed: ZAAD, numRuns });

/** Iemand met alleen wat verplicht is, en wat de toets erbij zet. */
export function mens(id: string, anders: Omit<Partial<Persoon>, 'id'> = {}): Persoon {
  return { id, naam: id.toUpperCase(), soort: 'netwerk', ...anders };
}

/** Zoveel mensen, p0, p1, …, elk met wat `anders` voor dat nummer geeft. */
export function mensen(
  aantal: number,
  anders: (nummer: number) => Omit<Partial<Persoon>, 'id'> = () => ({}),
): Persoon[] {
  return Array.from({ length: aantal }, (_, nummer) => mens(`p${String(nummer)}`, anders(nummer)));
}

/** Een indeling met zoveel eigen sectoren, s0, s1, …, en de drie gewone ringen. */
export function eigenSectoren(aantal: number): Indeling {
  return { sectoren: Array.from({ length: aantal }, (_, nummer) => ({ code: `s${String(nummer)}` })) };
}

/** Alles wat voor "niet bekend" staat, en een enkele keer een waarde. */
const leegOf = (...waarden: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.constantFrom(undefined, null, '', ' \n', ...waarden);
const leegeLijstOf = (deel: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    leegOf([]),
    fc.array(fc.oneof({ weight: 1, arbitrary: leegOf() }, { weight: 4, arbitrary: deel }), { maxLength: 4 }),
  );
const veld = (...waarden: readonly unknown[]): fc.Arbitrary<unknown> => leegOf(...waarden, ...waarden);

const ID = fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__', 'constructor');

/** Een half ingevulde persoon: elk veld kan afwezig, `null`, leeg of witruimte zijn. */
const halfIngevuld = fc.record({
  id: ID,
  naam: fc.constant('N.'),
  soort: veld(...PERSOONSOORTEN),
  relatie: veld(...RELATIES),
  sector: veld(...SECTOREN, 'eigen', '__proto__', 'constructor'),
  ring: veld(...RINGEN),
  plek: leegOf({}, { x: null, y: 0.5 }, { x: 0.25, y: 0.75 }, { x: 2, y: -1 }),
  band: veld(...KWALITEITEN),
  blijftNaHulp: veld(...JA_NEE),
  volwassen: veld(...JA_NEE),
  biologischeOuder: veld(true, false),
  betaaldVoorHulp: veld(true, false),
  verantwoordelijk: veld(true, false),
  steun: leegeLijstOf(fc.record({ functie: veld(...FUNCTIES), richting: veld(...RICHTINGEN), voor: veld('jongere') })),
  steunfiguur: fc.oneof(
    leegOf({}),
    fc.record({
      status: veld(...STATUSSEN),
      aangeduidDoor: leegeLijstOf(fc.constantFrom('kind', 'jongere', 'professional')),
      vertrouwensband: veld(...JA_NEE),
      vertrouwensbandMet: leegeLijstOf(fc.constant('jongere')),
      langdurig: veld(...JA_NEE),
      aard: veld('formeel', 'informeel'),
      benoeming: veld('voogd'),
      rollen: leegeLijstOf(fc.constantFrom(...ROLLEN)),
    }),
  ),
}) as fc.Arbitrary<Persoon>;

const band = fc.record({
  van: fc.oneof(ID, fc.constant('onbekend')),
  naar: ID,
  kwaliteit: veld(...KWALITEITEN),
}) as fc.Arbitrary<Band>;

/** Een half ingevuld netwerk met unieke id's, eigenaardige sectoren en banden die nergens heen gaan. */
export const halfNetwerk = fc.record({
  personen: fc.oneof(
    { weight: 1, arbitrary: leegOf() as fc.Arbitrary<null> },
    { weight: 6, arbitrary: fc.uniqueArray(halfIngevuld, { selector: ({ id }) => id, maxLength: 7 }) },
  ),
  banden: leegeLijstOf(band) as fc.Arbitrary<readonly Band[]>,
  indeling: fc.oneof(
    leegOf({}),
    fc.record({
      ringen: leegeLijstOf(fc.record({ code: veld(...RINGEN) })),
      sectoren: leegeLijstOf(fc.record({ code: veld('familie', 'eigen', '__proto__') })),
    }),
  ) as fc.Arbitrary<Indeling | null>,
});

/** De personen van een half netwerk, ook als er geen lijst staat. */
export const personenVan = ({ personen }: { readonly personen: readonly Persoon[] | null }): readonly Persoon[] =>
  Array.isArray(personen) ? personen : [];

/** Een netwerk van de gegeven omvang: soms gelijk verdeeld, soms bijna iedereen in een paar vakken, met weinig of veel sectoren. */
export const netwerkVan = (
  kleinste: number,
  grootste: number,
): fc.Arbitrary<{ personen: Persoon[]; indeling: Indeling }> =>
  fc
    .record({
      aantal: fc.integer({ min: kleinste, max: grootste }),
      sectoren: fc.oneof(
        { weight: 3, arbitrary: fc.constant(7) },
        { weight: 1, arbitrary: fc.constantFrom(1, 2, 3, 12, 24, 39, 60) },
      ),
      vakken: fc.array(fc.tuple(fc.nat(60), fc.constantFrom(1, 1, 2, 3, null)), { minLength: 1, maxLength: 60 }),
      keuzen: fc.infiniteStream(fc.nat(59)),
    })
    .map(({ aantal, sectoren, vakken, keuzen }) => ({
      indeling: eigenSectoren(sectoren),
      personen: [...keuzen.take(aantal)].map((keuze, nummer) => {
        const [sector, ring] = vakken[keuze % vakken.length] ?? [0, null];
        // Een op de zoveel heeft nog geen sector.
        const code = sector % (sectoren + 1);
        return mens(`p${String(nummer)}`, { ring, sector: code === sectoren ? null : `s${String(code)}` });
      }),
    }));
