// De teksten van dit element. Wat het meteen nodig heeft zit erin in het Nederlands; de rest laadt als het nodig is.
import { CONCEPTDEEL } from '../../teksten/conceptdeel.js';
import { teksten as begin } from '../../teksten/nl/netwerk-kaart/begin.js';
import { type Sleutel, tekstpakket } from '../../teksten/pakket.js';
import type { VertaalController } from '../../ui/vertaal-controller.js';

export const TEKSTEN = tekstpakket({
  begin: {
    nl: begin,
    je: () => import('../../teksten/je/netwerk-kaart/begin.js'),
    en: () => import('../../teksten/en/netwerk-kaart/begin.js'),
  },
  handelen: {
    stammen: ['gedaan.', 'kaart.bezig.', 'kaart.sleep.', 'persoon.'],
    nl: () => import('../../teksten/nl/netwerk-kaart/handelen.js'),
    en: () => import('../../teksten/en/netwerk-kaart/handelen.js'),
  },
  keuzes: {
    stammen: ['bekijk.', 'code.', 'keuze.', 'moment.', 'namen.', 'weergave.'],
    nl: () => import('../../teksten/nl/netwerk-kaart/keuzes.js'),
    en: () => import('../../teksten/en/netwerk-kaart/keuzes.js'),
  },
  erbij: {
    stammen: ['erbij.'],
    nl: () => import('../../teksten/nl/netwerk-kaart/erbij.js'),
    je: () => import('../../teksten/je/netwerk-kaart/erbij.js'),
    en: () => import('../../teksten/en/netwerk-kaart/erbij.js'),
  },
  persoon: {
    stammen: [
      'actie.',
      'code.',
      'contact.',
      'doet.',
      'erkend.',
      'kenmerk.',
      'paneel.',
      'persoon.',
      'reden.',
      'richting.',
      'toets.',
      'veld.',
      'weg.',
    ],
    nl: () => import('../../teksten/nl/netwerk-kaart/persoon.js'),
    en: () => import('../../teksten/en/netwerk-kaart/persoon.js'),
  },
  woorden: {
    stammen: ['code.', 'doorvraag.', 'hiaat.', 'vraag.', 'woorden.'],
    nl: () => import('../../teksten/nl/netwerk-kaart/in-woorden.js'),
    je: () => import('../../teksten/je/netwerk-kaart/in-woorden.js'),
    en: () => import('../../teksten/en/netwerk-kaart/in-woorden.js'),
  },
  momenten: {
    stammen: ['actie.', 'melding.', 'moment.'],
    nl: () => import('../../teksten/nl/netwerk-kaart/momenten.js'),
    je: () => import('../../teksten/je/netwerk-kaart/momenten.js'),
    en: () => import('../../teksten/en/netwerk-kaart/momenten.js'),
  },
  vergelijken: {
    stammen: ['tijd.', 'verschil.'],
    nl: () => import('../../teksten/nl/netwerk-kaart/vergelijken.js'),
    en: () => import('../../teksten/en/netwerk-kaart/vergelijken.js'),
  },
  inrichten: {
    stammen: ['actie.', 'inrichten.'],
    nl: () => import('../../teksten/nl/netwerk-kaart/inrichten.js'),
    en: () => import('../../teksten/en/netwerk-kaart/inrichten.js'),
  },
  meenemen: {
    stammen: ['actie.', 'invoegen.', 'meenemen.', 'melding.'],
    nl: () => import('../../teksten/nl/netwerk-kaart/meenemen.js'),
    je: () => import('../../teksten/je/netwerk-kaart/meenemen.js'),
    en: () => import('../../teksten/en/netwerk-kaart/meenemen.js'),
  },
  concept: CONCEPTDEEL,
});

export type TekstSleutel = Sleutel<typeof TEKSTEN>;
export type Tekstdeelnaam = (typeof TEKSTEN)['vast'][number];
export type Vertaler = VertaalController<TekstSleutel, Tekstdeelnaam>;
