// Het Engels bij nl/zo-thuis-ladder/keuzes.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/keuzes.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'code.kort': 'Short',
  'code.lang': 'Long',
  'code.tot-18': 'Until 18',
  'code.tot-21': 'Until 21',
  'code.dagdeel-per-week': 'Half-days per week',
  'code.dag-per-week': 'Days per week',
  'code.weekend-per-maand': 'Weekends per month',
  'code.vakantie': 'Holidays',
  'code.voltijd': 'The whole week',
  'code.hulpverlening': 'Short-term foster care (hulpverleningsvariant)',
  'code.opvoeding': 'Long-term foster care (opvoedingsvariant)',
  'code.aangeboden': 'Offered',
  'code.gemaakt': 'Made',
  'code.niet-van-toepassing': 'Not applicable',
} as const satisfies Vertaling<typeof nl>;
