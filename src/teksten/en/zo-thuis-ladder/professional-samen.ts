// Het Engels bij nl/zo-thuis-ladder/professional-samen.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/professional-samen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'professional.respijt': 'Respite care: a break, beside home, foster care or gezinshuis. A step aside, not a rung.',
  'professional.kwaliteit': 'Kwaliteitscriteria Gezinshuizen: four building blocks',
  'professional.kwaliteit.bekwaamheid': 'Competence of the gezinshuis parent',
  'professional.kwaliteit.leefklimaat': 'Living climate',
  'professional.kwaliteit.positie': 'Position of children and parents',
  'professional.kwaliteit.organisatie': 'Organisation of the care',
} as const satisfies Vertaling<typeof nl>;
