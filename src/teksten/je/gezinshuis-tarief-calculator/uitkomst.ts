// De je-vorm bij nl/gezinshuis-tarief-calculator/uitkomst.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/uitkomst.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'resultaat.wacht': 'Dit is het tarief van voor je laatste wijziging. Kijk eerst bij: {veld}.',
} as const satisfies JeVorm<typeof nl>;
