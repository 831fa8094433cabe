// De je-vorm bij nl/gezinshuis-tarief-calculator/meldingen.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/meldingen.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'twijfel.twijfel': 'Dit is gelezen als {gelezen}. Bedoel je dat?',
  'twijfel.eenheid': 'Er staat “{tekst}”. Die eenheid hoort niet bij dit veld. Bedoel je {gelezen}?',
} as const satisfies JeVorm<typeof nl>;
