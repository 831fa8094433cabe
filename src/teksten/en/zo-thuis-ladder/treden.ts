// Het Engels bij nl/zo-thuis-ladder/treden.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/treden.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'woont.thuis': 'lives at home',
  'woont.deels-elders': 'lives partly at home, partly elsewhere',
  'woont.elders': 'lives elsewhere',
  'pad.respijt': 'sometimes respite',
  'pad.opAdem': 'Time to breathe',
  'pad.heel': 'Show the whole path',
  en: 'and',
  'vaak.dagdeel-per-week.een': '{aantal} half-day per week',
  'vaak.dagdeel-per-week.meer': '{aantal} half-days per week',
  'vaak.dag-per-week.een': '{aantal} day per week',
  'vaak.dag-per-week.meer': '{aantal} days per week',
  'vaak.weekend-per-maand.een': '{aantal} weekend per month',
  'vaak.weekend-per-maand.meer': '{aantal} weekends per month',
  'vaak.vakantie.een': '{aantal} holiday',
  'vaak.vakantie.meer': '{aantal} holidays',
} as const satisfies Vertaling<typeof nl>;
