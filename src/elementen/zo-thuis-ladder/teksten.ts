// De teksten van dit element: de woorden die voor elke lezer hetzelfde zijn, en per lezer een eigen set die laadt als die lezer leest.
import { CONCEPTDEEL } from '../../teksten/conceptdeel.js';
import { teksten as begin } from '../../teksten/nl/zo-thuis-ladder/begin.js';
import { teksten as professional } from '../../teksten/nl/zo-thuis-ladder/professional.js';
import { type Sleutel, tekstpakket } from '../../teksten/pakket.js';
import type { VertaalController } from '../../ui/vertaal-controller.js';

export const TEKSTEN = tekstpakket({
  begin: {
    nl: begin,
    en: () => import('../../teksten/en/zo-thuis-ladder/begin.js'),
  },
  // Wie niets zegt over de lezer krijgt deze.
  professional: {
    nl: professional,
    en: () => import('../../teksten/en/zo-thuis-ladder/professional.js'),
  },
  ouder: {
    stammen: ['ouder.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/ouder.js'),
    je: () => import('../../teksten/je/zo-thuis-ladder/ouder.js'),
    en: () => import('../../teksten/en/zo-thuis-ladder/ouder.js'),
  },
  kind: {
    stammen: ['kind.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/kind.js'),
    en: () => import('../../teksten/en/zo-thuis-ladder/kind.js'),
  },
  raadslid: {
    stammen: ['raadslid.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/raadslid.js'),
    en: () => import('../../teksten/en/zo-thuis-ladder/raadslid.js'),
  },
  concept: CONCEPTDEEL,
});

export type TekstSleutel = Sleutel<typeof TEKSTEN>;
export type Vertaler = VertaalController<TekstSleutel>;
