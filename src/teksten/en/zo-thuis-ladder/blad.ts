// Het Engels bij nl/zo-thuis-ladder/blad.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/blad.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'meldingen.geen': 'There are no notices now.',
  'meldingen.begin': 'Choose a wanted rung first.',
  'meldingen.jurist': 'The law was read in the text of {datum}. This blocks nothing. In doubt, ask a lawyer.',
  'blad.afgedrukt': 'Printed on {datum}.',
} as const satisfies Vertaling<typeof nl>;
