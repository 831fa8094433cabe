// Het Engels bij nl/gezinshuis-tarief-calculator/eenheden.ts.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/eenheden.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'eenheid.maandsalaris': 'euro per month',
  'eenheid.bedragPerJaar': 'euro per year',
  'eenheid.uurtarief': 'euro per hour',
  'eenheid.bedragPerDag': 'euro per day',
  'eenheid.toeslagPerDag': 'euro per day',
  'eenheid.dagtarief': 'euro per day',
  'eenheid.nachttarief': 'euro per night',
  'eenheid.fractie': 'per cent',
  'eenheid.urenPerJeugdigePerWeek.een': 'hour per young person per week',
  'eenheid.urenPerJeugdigePerWeek.meer': 'hours per young person per week',
  'eenheid.urenGedragswetenschapper.een': 'hour per young person per week',
  'eenheid.urenGedragswetenschapper.meer': 'hours per young person per week',
  'eenheid.urenOndersteuning.een': 'hour per young person per week',
  'eenheid.urenOndersteuning.meer': 'hours per young person per week',
  'eenheid.urenPerHuisPerJaar.een': 'hour per year',
  'eenheid.urenPerHuisPerJaar.meer': 'hours per year',
  'eenheid.dagenPerJaar.een': 'day per year',
  'eenheid.dagenPerJaar.meer': 'days per year',
  'eenheid.logeernachtenPerJeugdige.een': 'night per young person per year',
  'eenheid.logeernachtenPerJeugdige.meer': 'nights per young person per year',
  'eenheid.aantal.een': 'young person',
  'eenheid.aantal.meer': 'young people',
} as const satisfies Vertaling<typeof nl>;
