// De teksten van dit element. Wat het meteen nodig heeft zit erin in het Nederlands; de rest laadt als het nodig is.
import { CONCEPTDEEL } from '../../teksten/conceptdeel.js';
import { teksten as begin } from '../../teksten/nl/gezinshuis-tarief-calculator/begin.js';
import { laders, type Sleutel, tekstpakket } from '../../teksten/pakket.js';

const later = laders(() => import('./teksten-later.js'));

export const TEKSTEN = tekstpakket({
  begin: {
    nl: begin,
    je: later('je/begin'),
    en: () => import('../../teksten/en/gezinshuis-tarief-calculator/begin.js'),
  },
  detail: {
    stammen: [
      'actie.',
      'blok.',
      'eenheid.',
      'herkomst.',
      'keuze.',
      'melding.',
      'mix.',
      'niveau.',
      'tabel.',
      'twijfel.',
      'veld.',
      'verschil.',
      'woord.',
    ],
    nl: () => import('../../teksten/nl/gezinshuis-tarief-calculator/detail.js'),
    en: later('en/detail'),
  },
  start: {
    stammen: ['start.'],
    nl: () => import('../../teksten/nl/gezinshuis-tarief-calculator/start.js'),
    je: later('je/start'),
    en: later('en/start'),
  },
  vorm: {
    stammen: ['vorm.'],
    nl: later('nl/vorm'),
    en: later('en/vorm'),
  },
  opbouw: {
    stammen: ['letter.', 'opbouw.', 'resultaat.', 'tab.', 'tabel.'],
    nl: () => import('../../teksten/nl/gezinshuis-tarief-calculator/opbouw.js'),
    en: later('en/opbouw'),
  },
  bronnen: {
    stammen: ['bronnen.', 'resultaat.', 'tabel.'],
    nl: later('nl/bronnen'),
    en: later('en/bronnen'),
  },
  bepaalt: {
    stammen: ['bepaalt.', 'tabel.'],
    nl: () => import('../../teksten/nl/gezinshuis-tarief-calculator/bepaalt.js'),
    en: later('en/bepaalt'),
  },
  scenarios: {
    stammen: ['scenario.'],
    nl: later('nl/scenarios'),
    en: later('en/scenarios'),
  },
  memo: {
    stammen: ['actie.', 'memo.', 'uitvoer.'],
    nl: later('nl/memo'),
    en: later('en/memo'),
  },
  koppeling: {
    stammen: ['koppeling.'],
    nl: later('nl/koppeling'),
    en: later('en/koppeling'),
  },
  openen: {
    stammen: ['openen.'],
    nl: later('nl/openen'),
    en: later('en/openen'),
  },
  aanbod: {
    stammen: ['aanbod.'],
    nl: later('nl/aanbod'),
    en: later('en/aanbod'),
  },
  volgendjaar: {
    stammen: ['jaar.'],
    nl: later('nl/volgendjaar'),
    en: later('en/volgendjaar'),
  },
  raad: {
    stammen: ['raad.'],
    nl: later('nl/raad'),
    en: later('en/raad'),
  },
  concept: CONCEPTDEEL,
});

export type TekstSleutel = Sleutel<typeof TEKSTEN>;
export type { Vertaler } from './vertaler.js';
