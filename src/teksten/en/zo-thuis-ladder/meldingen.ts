// Het Engels bij nl/zo-thuis-ladder/meldingen.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/meldingen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'wanneer.dag': 'On {datum}',
  'wanneer.maand': 'In {datum}',
  'dagen.titel': 'Days to remember',
  'dagen.evaluatie': 'look back together',
  'dagen.plan': 'the plan ends',
  'dagen.machtiging': 'court authorisation: {stand}',
  'meldingen.geen': 'There are no notices now.',
  'meldingen.jurist': 'The law was read in the text of {datum}. This blocks nothing. In doubt, ask a lawyer.',
  'blad.afgedrukt': 'Printed on {datum}.',
  'blad.tweedeVel': 'All names are on the second sheet.',
} as const satisfies Vertaling<typeof nl>;
