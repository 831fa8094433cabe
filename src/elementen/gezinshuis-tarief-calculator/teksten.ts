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
  inhoud: {
    nl: () => import('../../teksten/nl/gezinshuis-tarief-calculator/inhoud.js'),
    en: () => import('../../teksten/en/gezinshuis-tarief-calculator/inhoud.js'),
    stammen: ['leeftijdsgroep=', 'veld.', 'keuze.', 'eenheid.', 'woord.', 'herkomst.', 'blok.', 'tabel.'],
  },
  tabellen: {
    nl: () => import('../../teksten/nl/gezinshuis-tarief-calculator/tabellen.js'),
    en: () => import('../../teksten/en/gezinshuis-tarief-calculator/tabellen.js'),
    stammen: ['resultaat.', 'tabel.', 'letter.'],
  },
  meldingen: {
    nl: () => import('../../teksten/nl/gezinshuis-tarief-calculator/meldingen.js'),
    je: () => import('../../teksten/je/gezinshuis-tarief-calculator/meldingen.js'),
    en: () => import('../../teksten/en/gezinshuis-tarief-calculator/meldingen.js'),
    stammen: ['herkomst.', 'melding.', 'foutoverzicht.', 'openen.', 'tarievenset.', 'twijfel.'],
  },
  concept: CONCEPTDEEL,
});

export type TekstSleutel = Sleutel<typeof TEKSTEN>;
export type Vertaler = VertaalController<TekstSleutel>;
