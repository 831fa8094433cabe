// Het Engels bij nl/gezinshuis-tarief-calculator/eenheden.ts.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/eenheden.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'eenheid.maandsalaris': 'euro per month',
  'eenheid.bedragPerJaar': 'euro per year',
  'eenheid.uurtarief': 'euro per hour',
  'eenheid.bedragPerDag': 'euro per day',
  'eenheid.dagtarief': 'euro per day',
  'eenheid.fractie': 'per cent',
  'eenheid.urenPerJeugdigePerWeek.een': 'hour per young person per week',
  'eenheid.urenPerJeugdigePerWeek.meer': 'hours per young person per week',
  'eenheid.dagenPerJaar.een': 'day per year',
  'eenheid.dagenPerJaar.meer': 'days per year',
} as const satisfies Vertaling<typeof nl>;
