// De je-vorm bij nl/zo-thuis-ladder/ouder-uitleg.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/ouder-uitleg.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'ouder.trede.thuis.wie': 'Je zorgt zelf. Familie, vrienden en buren kunnen meehelpen.',
  'ouder.andereDagen': 'De andere dagen is je kind thuis.',
} as const satisfies JeVorm<typeof nl>;
