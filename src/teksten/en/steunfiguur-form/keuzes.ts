// Het Engels bij nl/steunfiguur-form/keuzes.ts.
import type { teksten as nl } from '../../nl/steunfiguur-form/keuzes.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'code.jeugdhulp': 'Youth care',
  'code.jeugdbescherming': 'Child protection',
  'code.onderwijs': 'School',
  'code.contact-met-andere-steunfiguren': 'Contact with other support figures',
  'code.informatie': 'Information',
  'code.praktische-hulp': 'Practical help',
  'code.waardering': 'Appreciation',
  'code.preventie': 'Prevention',
  'code.begeleiding': 'Guidance',
  'code.behandeling': 'Treatment',
  'code.gesloten-jeugdhulp': 'Secure youth care',
  'code.overgang-18': 'Turning 18',
  'code.geboorteaangifte': 'Registering a birth',
  'code.peetouderschap': 'Becoming a godparent',
  'code.rechtszitting': 'Court hearing',
  'code.wet-en-regelgeving': 'Laws and rules',
  'code.individualisering': 'People live more for themselves',
  'code.training': 'There is no room for training',
  'code.formeel': 'Formal: appointed by the court',
  'code.informeel': 'Informal: by choice, without the right to decide',
} as const satisfies Vertaling<typeof nl>;
