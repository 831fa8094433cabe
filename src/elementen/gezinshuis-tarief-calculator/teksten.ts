// De teksten van dit element. Wat het meteen nodig heeft zit erin in het Nederlands; de rest laadt als het nodig is.
import { CONCEPTDEEL } from '../../teksten/conceptdeel.js';
import { teksten as begin } from '../../teksten/nl/gezinshuis-tarief-calculator/begin.js';
import { type Sleutel, tekstpakket } from '../../teksten/pakket.js';
import type { VertaalController } from '../../ui/vertaal-controller.js';

export const TEKSTEN = tekstpakket({
  begin: {
    nl: begin,
    je: () => import('../../teksten/je/gezinshuis-tarief-calculator/begin.js'),
    en: () => import('../../teksten/en/gezinshuis-tarief-calculator/begin.js'),
  },
  detail: {
    stammen: ['blok.', 'herkomst.', 'keuze.', 'mix.', 'niveau.', 'veld.', 'verschil.', 'woord.'],
    nl: () => import('../../teksten/nl/gezinshuis-tarief-calculator/detail.js'),
    en: () => import('../../teksten/en/gezinshuis-tarief-calculator/detail.js'),
  },
  start: {
    stammen: ['start.'],
    nl: () => import('../../teksten/nl/gezinshuis-tarief-calculator/start.js'),
    je: () => import('../../teksten/je/gezinshuis-tarief-calculator/start.js'),
    en: () => import('../../teksten/en/gezinshuis-tarief-calculator/start.js'),
  },
  vorm: {
    stammen: ['vorm.'],
    nl: () => import('../../teksten/nl/gezinshuis-tarief-calculator/vorm.js'),
    en: () => import('../../teksten/en/gezinshuis-tarief-calculator/vorm.js'),
  },
  opbouw: {
    stammen: ['letter.', 'opbouw.', 'resultaat.', 'tab.', 'tabel.'],
    nl: () => import('../../teksten/nl/gezinshuis-tarief-calculator/opbouw.js'),
    en: () => import('../../teksten/en/gezinshuis-tarief-calculator/opbouw.js'),
  },
  bronnen: {
    stammen: ['bronnen.', 'resultaat.', 'tabel.'],
    nl: () => import('../../teksten/nl/gezinshuis-tarief-calculator/bronnen.js'),
    en: () => import('../../teksten/en/gezinshuis-tarief-calculator/bronnen.js'),
  },
  bepaalt: {
    stammen: ['bepaalt.', 'tabel.'],
    nl: () => import('../../teksten/nl/gezinshuis-tarief-calculator/bepaalt.js'),
    en: () => import('../../teksten/en/gezinshuis-tarief-calculator/bepaalt.js'),
  },
  scenarios: {
    stammen: ['scenario.'],
    nl: () => import('../../teksten/nl/gezinshuis-tarief-calculator/scenarios.js'),
    en: () => import('../../teksten/en/gezinshuis-tarief-calculator/scenarios.js'),
  },
  memo: {
    stammen: ['actie.', 'memo.', 'uitvoer.'],
    nl: () => import('../../teksten/nl/gezinshuis-tarief-calculator/memo.js'),
    en: () => import('../../teksten/en/gezinshuis-tarief-calculator/memo.js'),
  },
  koppeling: {
    stammen: ['koppeling.'],
    nl: () => import('../../teksten/nl/gezinshuis-tarief-calculator/koppeling.js'),
    en: () => import('../../teksten/en/gezinshuis-tarief-calculator/koppeling.js'),
  },
  aanbod: {
    stammen: ['aanbod.'],
    nl: () => import('../../teksten/nl/gezinshuis-tarief-calculator/aanbod.js'),
    en: () => import('../../teksten/en/gezinshuis-tarief-calculator/aanbod.js'),
  },
  volgendjaar: {
    stammen: ['jaar.'],
    nl: () => import('../../teksten/nl/gezinshuis-tarief-calculator/volgendjaar.js'),
    en: () => import('../../teksten/en/gezinshuis-tarief-calculator/volgendjaar.js'),
  },
  concept: CONCEPTDEEL,
});

export type TekstSleutel = Sleutel<typeof TEKSTEN>;
export type Vertaler = VertaalController<TekstSleutel>;
