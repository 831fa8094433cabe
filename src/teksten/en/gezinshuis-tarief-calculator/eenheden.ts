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
  'eenheid.urenPerJeugdigePerWeek': 'hours per young person per week',
  'eenheid.urenGedragswetenschapper': 'hours per young person per week',
  'eenheid.urenOndersteuning': 'hours per young person per week',
  'eenheid.urenPerHuisPerJaar': 'hours per year',
  'eenheid.dagenPerJaar': 'days per year',
  'eenheid.logeernachtenPerJeugdige': 'nights per young person per year',
  'eenheid.aantal': 'young people',
  'woord.plaatsen': 'places',
  'woord.uur': 'hours',
  'woord.weken': 'weeks',
  'woord.dagen': 'days',
  'woord.nachten': 'nights',
  'woord.gemiddeld': 'average',
  'woord.toeslag': 'supplement',
  'woord.van': 'of',
  'woord.bouwsteen': 'blocks',
  'woord.perJaar': 'per year',
  'woord.perEtmaal': 'per young person per day',
  'woord.ingevuld': 'Entered',
  'woord.nvt': 'None',
} as const satisfies Vertaling<typeof nl>;
