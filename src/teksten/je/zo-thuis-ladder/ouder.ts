// De je-vorm bij nl/zo-thuis-ladder/ouder.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/ouder.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'ouder.titel': 'Waar kan je kind wonen?',
  'ouder.pad.gewenst': 'Hier denk je aan',
  'ouder.pad.terugOpen': 'Daar praat je samen nog over.',
  'ouder.nu': 'Waar woont je kind nu?',
  'ouder.gewenst': 'Aan welke plek denken jullie samen?',
} as const satisfies JeVorm<typeof nl>;
