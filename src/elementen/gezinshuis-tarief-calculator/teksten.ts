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
  concept: CONCEPTDEEL,
});

export type TekstSleutel = Sleutel<typeof TEKSTEN>;
export type Vertaler = VertaalController<TekstSleutel>;
