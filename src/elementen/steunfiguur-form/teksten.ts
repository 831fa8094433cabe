// De teksten van dit element. Wat het meteen nodig heeft zit erin in het Nederlands; de rest laadt als het nodig is.
// Het Nederlands van een deel staat bij zijn handelingen: zo komt het in één keer mee.
import { CONCEPTDEEL } from '../../teksten/conceptdeel.js';
import { teksten as begin } from '../../teksten/nl/steunfiguur-form/begin.js';
import { type Sleutel, tekstpakket } from '../../teksten/pakket.js';
import type { VertaalController } from '../../ui/vertaal-controller.js';

export const TEKSTEN = tekstpakket({
  begin: {
    nl: begin,
    je: () => import('../../teksten/je/steunfiguur-form/begin.js'),
    en: () => import('../../teksten/en/steunfiguur-form/begin.js'),
  },
  definitie: {
    stammen: ['definitie.'],
    nl: () => import('./start/definitie.js'),
    je: () => import('../../teksten/je/steunfiguur-form/definitie.js'),
    en: () => import('../../teksten/en/steunfiguur-form/definitie.js'),
  },
  overzicht: {
    stammen: ['actie.', 'doorvraag.', 'overzicht.'],
    nl: () => import('./overzicht/overzicht.js'),
    je: () => import('../../teksten/je/steunfiguur-form/overzicht.js'),
    en: () => import('../../teksten/en/steunfiguur-form/overzicht.js'),
  },
  hardop: {
    stammen: ['actie.'],
    nl: () => import('./hardop/hardop.js'),
    en: () => import('../../teksten/en/steunfiguur-form/hardop.js'),
  },
  persoon: {
    stammen:
      'actie annuleren bevoegdheid blad code contact deel formeel functie kenmerk notitie punt reden stap status tegel teller toets veld volgende'
        .split(' ')
        .map((stam) => `${stam}.`),
    nl: () => import('./blad/blad.js'),
    je: () => import('../../teksten/je/steunfiguur-form/persoon.js'),
    en: () => import('../../teksten/en/steunfiguur-form/persoon.js'),
  },
  toestemming: {
    stammen: ['code.', 'gehoord.', 'gevraagd.', 'toestemming.', 'veld.', 'visie.'],
    nl: () => import('./toestemming/toestemming.js'),
    je: () => import('../../teksten/je/steunfiguur-form/toestemming.js'),
    en: () => import('../../teksten/en/steunfiguur-form/toestemming.js'),
  },
  doorvragen: {
    stammen: ['actie.', 'doorvraag.', 'doorvragen.', 'kiezen.', 'veilig.'],
    nl: () => import('./doorvragen/gesprek.js'),
    je: () => import('../../teksten/je/steunfiguur-form/doorvragen.js'),
    en: () => import('../../teksten/en/steunfiguur-form/doorvragen.js'),
  },
  concept: CONCEPTDEEL,
});

export type TekstSleutel = Sleutel<typeof TEKSTEN>;
export type Vertaler = VertaalController<TekstSleutel>;
