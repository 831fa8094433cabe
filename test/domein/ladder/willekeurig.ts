// Willekeurige, half ingevulde ladders voor de eigenschappen, altijd dezelfde reeks per zaad: elk veld kan er zijn, leeg zijn of ontbreken.

import fc from 'fast-check';
import {
  DUREN,
  EENHEDEN,
  ERNAAST,
  FAMILIEGROEPSPLANSTANDEN,
  JA_NEE,
  REDENSOORTEN,
  RESPIJTPLEKKEN,
  TREDECODES,
  VARIANTEN,
} from '../../../src/domein/dossier/codes.js';
import type { Ladder, Plaatsing } from '../../../src/domein/dossier/dossier.js';

/** Vast, zodat een mislukking morgen weer mislukt; de namen van de toetsen noemen het. */
export const ZAAD = 20261124;

export const runs = (numRuns: number): { seed: number; numRuns: number } => ({ seed: ZAAD, numRuns });

/** Een dag, ook een eerste, een laatste en een schrikkeldag. */
export const willekeurigeDag: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: dagTussen('2005-01-01', '2035-12-31') },
  { weight: 1, arbitrary: dagTussen('0000-01-01', '9999-12-31') },
  { weight: 1, arbitrary: fc.constantFrom('2024-02-29', '2026-12-31', '2026-08-31', '0000-01-01', '9999-12-31') },
);

/** Een dag, of alleen een maand of een jaar. */
export const willekeurigeDatum: fc.Arbitrary<string> = fc
  .tuple(willekeurigeDag, fc.constantFrom(4, 7, 10))
  .map(([dag, lengte]) => dag.slice(0, lengte));

export const willekeurigeTrede = fc.constantFrom(...TREDECODES);

const leeg = fc.constantFrom(null, '' as const);
const misschien = <T>(waarde: fc.Arbitrary<T>): fc.Arbitrary<T | null | ''> =>
  fc.oneof({ weight: 3, arbitrary: waarde }, { weight: 1, arbitrary: leeg });
const tekst = misschien(fc.constantFrom('omdat', ' ', '\n'));

export const willekeurigePlaatsing = fc.record(
  {
    trede: misschien(willekeurigeTrede),
    ernaast: misschien(fc.subarray([...ERNAAST])),
    respijt: misschien(fc.boolean()),
    duur: misschien(fc.constantFrom(...DUREN)),
    intensiteit: misschien(
      fc.record({ eenheid: misschien(fc.constantFrom(...EENHEDEN)), aantal: fc.nat(20) }, { requiredKeys: [] }),
    ),
    intensiteitenOok: misschien(
      fc.array(fc.record({ eenheid: misschien(fc.constantFrom(...EENHEDEN)) }, { requiredKeys: [] }), { maxLength: 2 }),
    ),
    respijtPlek: misschien(fc.constantFrom(...RESPIJTPLEKKEN)),
    bijWie: misschien(fc.constantFrom('p1', 'p2')),
    crisis: misschien(fc.boolean()),
    variant: misschien(fc.constantFrom(...VARIANTEN)),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Plaatsing>;

export const willekeurigeLadder = fc.record(
  {
    huidig: misschien(willekeurigePlaatsing),
    gewenst: misschien(willekeurigePlaatsing),
    afwegingen: misschien(
      fc.array(
        fc.record(
          {
            trede: misschien(willekeurigeTrede),
            reden: tekst,
            redenSoort: misschien(fc.constantFrom(...REDENSOORTEN)),
            geprobeerd: tekst,
          },
          { requiredKeys: [] },
        ),
      ),
    ),
    familiegroepsplan: misschien(
      fc.record({ stand: misschien(fc.constantFrom(...FAMILIEGROEPSPLANSTANDEN)) }, { requiredKeys: [] }),
    ),
    plan: misschien(
      fc.record({ van: misschien(willekeurigeDag), tot: misschien(willekeurigeDag) }, { requiredKeys: [] }),
    ),
    wegTerug: tekst,
    evaluatieOp: misschien(willekeurigeDag),
    pleegcontractOp: misschien(willekeurigeDag),
    dreigendeBreakdown: misschien(fc.constantFrom(...JA_NEE)),
    matching: tekst,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Ladder>;

/** Alles wat JavaScript kent, behalve wat zich bij het lezen misdraagt: een ladder is JSON geweest. */
export const rommel = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withTypedArray: true,
});

function dagTussen(min: string, max: string): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10));
}
