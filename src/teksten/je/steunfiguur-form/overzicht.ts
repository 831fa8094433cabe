// De je-vorm bij nl/steunfiguur-form/overzicht.ts: alleen waar de u-vorm anders luidt.
import { teksten as doorvraag } from '../gedeeld/doorvragen.js';
import { teksten as voor } from './voor.js';
import type { teksten as nl } from '../../nl/steunfiguur-form/overzicht.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  ...doorvraag,
  ...voor,
  'overzicht.watDoet.zelf': 'Wat doet {wie} voor jou?',
} as const satisfies JeVorm<typeof nl>;
