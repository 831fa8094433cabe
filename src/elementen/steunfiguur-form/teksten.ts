// De teksten van dit element. Wat het meteen nodig heeft zit erin in het Nederlands; de rest laadt als het nodig is.
// Het Nederlands van een deel staat bij zijn handelingen: zo komt het in één keer mee.
import { CONCEPTDEEL } from '../../teksten/conceptdeel.js';
import { teksten as begin } from '../../teksten/nl/steunfiguur-form/begin.js';
import { laders, type Sleutel, tekstpakket } from '../../teksten/pakket.js';
import type { VertaalController } from '../../ui/vertaal-controller.js';

const later = laders(() => import('./teksten-later.js'));

export const TEKSTEN = tekstpakket({
  begin: {
    nl: begin,
    je: () => import('../../teksten/je/steunfiguur-form/begin.js'),
    en: () => import('../../teksten/en/steunfiguur-form/begin.js'),
  },
  definitie: {
    stammen: ['definitie.'],
    nl: () => import('./start/definitie.js'),
    je: later('je/definitie'),
    en: later('en/definitie'),
  },
  overzicht: {
    stammen: ['actie.', 'doorvraag.', 'overzicht.'],
    nl: () => import('./overzicht/overzicht.js'),
    je: later('je/overzicht'),
    en: later('en/overzicht'),
  },
  hardop: {
    stammen: ['actie.'],
    nl: () => import('./hardop/hardop.js'),
    en: later('en/hardop'),
  },
  persoon: {
    stammen:
      'actie annuleren bevoegdheid blad code contact deel formeel functie gedaan kenmerk lijst melding notitie overzicht punt reden stap status tegel teller terug toets veld volgende'
        .split(' ')
        .map((stam) => `${stam}.`),
    nl: () => import('./blad/blad.js'),
    je: later('je/persoon'),
    en: later('en/persoon'),
  },
  toestemming: {
    stammen: ['code.', 'gehoord.', 'gevraagd.', 'regel.', 'toestemming.', 'veld.', 'visie.'],
    nl: () => import('./toestemming/toestemming.js'),
    je: later('je/toestemming'),
    en: later('en/toestemming'),
  },
  doorvragen: {
    stammen: ['actie.', 'doorvraag.', 'doorvragen.', 'kiezen.', 'veilig.'],
    nl: () => import('./doorvragen/gesprek.js'),
    je: later('je/doorvragen'),
    en: later('en/doorvragen'),
  },
  concept: CONCEPTDEEL,
});

export type TekstSleutel = Sleutel<typeof TEKSTEN>;
export type Vertaler = VertaalController<TekstSleutel>;
