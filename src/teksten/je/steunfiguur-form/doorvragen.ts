// De je-vorm bij nl/steunfiguur-form/doorvragen.ts: alleen waar de u-vorm anders luidt.
import { teksten as doorvraag } from '../gedeeld/doorvragen.js';
import type { teksten as nl } from '../../nl/steunfiguur-form/doorvragen.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  ...doorvraag,
  'doorvragen.iedereen': 'Het mag iedereen zijn. Ook iemand die je maar af en toe spreekt.',
  'doorvragen.staatEr': '{naam} staat er al. Bedoel je {wie}?',
  'kiezen.titel.zelf': 'Wie van hen kies jij?',
  'kiezen.uitleg.zelf': 'Een steunfiguur kies je zelf. Eén persoon, of meer. Je mag later altijd anders kiezen.',
  'veilig.link': 'Voel je je bij iemand niet veilig? Lees dit.',
  'veilig.titel': 'Voel je je bij iemand niet veilig?',
  'veilig.uitleg':
    'Hier hoef je niets in te vullen. Wij schrijven dit nergens op. Praat met iemand die je vertrouwt, of bel gratis:',
} as const satisfies JeVorm<typeof nl>;
