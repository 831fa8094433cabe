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
  'code.aangeboden': 'Offered',
  'code.gemaakt': 'Made',
  'code.niet-van-toepassing': 'Not applicable',
  'code.vrijwillig': 'Voluntary',
  'code.ots': 'Supervision order (OTS)',
  'code.voogdij': 'Guardianship of a certified institution',
  'code.uithuisplaatsing': 'Court authorisation to live elsewhere',
  'code.gesloten': 'Court authorisation for secure youth care',
  'code.nagaan': 'Still to be checked',
  'code.gevraagd': 'Requested',
  'code.gegeven': 'Granted',
  'code.niet-nodig': 'Not needed',
  'code.bespreken': 'Still to be discussed',
  'respijtPlek.familie': 'At a relative',
  'respijtPlek.steungezin': 'At a steungezin',
  'respijtPlek.logeerhuis': 'In a short-stay house',
  'respijtPlek.behandelgroep': 'In a treatment group',
  'respijtPlek.anders': 'Somewhere else, namely',
  'respijtPlek.onbekend': 'Not known yet',
} as const satisfies Vertaling<typeof nl>;
