// Het Engels bij nl/gedeeld/rollen.ts.
import type { teksten as nl } from '../../nl/gedeeld/rollen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'code.besluitvorming': 'A say in decisions about the care',
  'code.uitvoering': 'Helping with the care',
  'code.advies': 'Giving advice, apart from the professionals',
  'code.intermediair': 'Link between family and professionals',
} as const satisfies Vertaling<typeof nl>;
