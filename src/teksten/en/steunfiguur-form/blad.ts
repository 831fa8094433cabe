// Het Engels bij nl/steunfiguur-form/blad.ts.
import type { teksten as nl } from '../../nl/steunfiguur-form/blad.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'blad.titel': 'Read it back together',
  'blad.afgedrukt': 'Printed on {datum}.',
  'blad.van': 'Support figure',
  'blad.van.zelf': 'Your support figure',
  'blad.van.naam': 'Support figure of {naam}',
  'blad.nietGekozen': 'not chosen',
  'blad.verder': 'What else has been written down',
  'blad.lezen': 'Who may read this',
  'blad.lezen.ja': 'Yes, on {datum}',
  'blad.lezen.nee': 'No, on {datum}',
  'blad.lezen.later': 'Ask again later',
  'blad.lezen.nietMeer': 'No longer, from {datum}',
  'blad.lezen.nog': 'This has not been asked yet.',
  'blad.lezen.behandeling': 'Ask the practitioner who may read this.',
  'blad.zegt': 'What {wie} wants to say',
  'blad.bron': 'What a support figure is follows the description by BGZJ.',
} as const satisfies Vertaling<typeof nl>;
