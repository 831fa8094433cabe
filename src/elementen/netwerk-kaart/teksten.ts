// De teksten van dit element. Wat het meteen nodig heeft zit erin in het Nederlands; de rest laadt als het nodig is.
import { CONCEPTDEEL } from '../../teksten/conceptdeel.js';
import { teksten as begin } from '../../teksten/nl/netwerk-kaart/begin.js';
import { laders, type Sleutel, tekstpakket } from '../../teksten/pakket.js';
import type { VertaalController } from '../../ui/vertaal-controller.js';

const later = laders(() => import('./teksten-later.js'));

export const TEKSTEN = tekstpakket({
  begin: {
    nl: begin,
    je: () => import('../../teksten/je/netwerk-kaart/begin.js'),
    en: () => import('../../teksten/en/netwerk-kaart/begin.js'),
  },
  handelen: {
    stammen: ['actie.', 'gedaan.', 'kaart.bezig.', 'kaart.sleep.', 'kaart.toetsen', 'melding.veld-los', 'persoon.'],
    nl: () => import('../../teksten/nl/netwerk-kaart/handelen.js'),
    en: later('en/handelen'),
  },
  keuzes: {
    stammen: ['bekijk.', 'code.', 'keuze.', 'moment.', 'namen.', 'weergave.'],
    nl: later('nl/keuzes'),
    en: later('en/keuzes'),
  },
  erbij: {
    stammen: ['erbij.', 'lijst.omgekeerd'],
    nl: () => import('../../teksten/nl/netwerk-kaart/erbij.js'),
    je: later('je/erbij'),
    en: later('en/erbij'),
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
    je: later('je/persoon'),
    en: later('en/persoon'),
  },
  woorden: {
    stammen: ['code.', 'doorvraag.', 'hiaat.', 'vraag.', 'woorden.'],
    nl: () => import('../../teksten/nl/netwerk-kaart/in-woorden.js'),
    je: later('je/in-woorden'),
    en: later('en/in-woorden'),
  },
  momenten: {
    stammen: ['actie.', 'melding.', 'moment.'],
    nl: later('nl/momenten'),
    je: later('je/momenten'),
    en: later('en/momenten'),
  },
  vergelijken: {
    stammen: ['legenda.', 'moment.', 'tijd.', 'verschil.'],
    nl: later('nl/vergelijken'),
    je: later('je/vergelijken'),
    en: later('en/vergelijken'),
  },
  inrichten: {
    stammen: ['actie.', 'inrichten.'],
    nl: later('nl/inrichten'),
    en: later('en/inrichten'),
  },
  meenemen: {
    stammen: ['actie.', 'invoegen.', 'meenemen.', 'melding.'],
    nl: later('nl/meenemen'),
    je: later('je/meenemen'),
    en: later('en/meenemen'),
  },
  concept: CONCEPTDEEL,
});

export type TekstSleutel = Sleutel<typeof TEKSTEN>;
export type Tekstdeelnaam = (typeof TEKSTEN)['vast'][number];
export type Vertaler = VertaalController<TekstSleutel, Tekstdeelnaam>;
