// De teksten van dit element, in delen: wat er meteen staat zit erin in het Nederlands, en wat iemand opent laadt met wat hij opent. Per lezer
// is er een eigen set.
import { CONCEPTDEEL } from '../../teksten/conceptdeel.js';
import { teksten as begin } from '../../teksten/nl/zo-thuis-ladder/begin.js';
import { teksten as professional } from '../../teksten/nl/zo-thuis-ladder/professional.js';
import { type Sleutel, tekstpakket } from '../../teksten/pakket.js';
import type { VertaalController } from '../../ui/vertaal-controller.js';

type Later = typeof import('./teksten-later.js').LATER;

/** Waar de rest staat wordt pas gelezen als er iets van nodig is: elke naam van een bestand weegt mee. */
function later<N extends keyof Later>(naam: N): Later[N] {
  return (() => import('./teksten-later.js').then(({ LATER }) => LATER[naam]() as Promise<unknown>)) as Later[N];
}

export const TEKSTEN = tekstpakket({
  begin: {
    nl: begin,
    en: later('en/begin'),
  },
  uitleg: {
    stammen: ['trede.', 'wonen.', 'bron.', 'grondslag.', 'hulpvorm.', 'duur.', 'vergelijk.', 'functie.', 'code.'],
    nl: later('nl/uitleg'),
    en: later('en/uitleg'),
  },
  invullen: {
    stammen: ['code.', 'respijtPlek.', 'veld.', 'niemand', 'actie.', 'gedaan.'],
    nl: later('nl/invullen'),
    en: later('en/invullen'),
  },
  meldingen: {
    stammen: ['meldingen.', 'wanneer.', 'blad.'],
    nl: later('nl/meldingen'),
    en: later('en/meldingen'),
  },
  // Wie niets zegt over de lezer krijgt deze.
  professional: {
    nl: professional,
    en: later('en/professional'),
  },
  'professional-uitleg': {
    stammen: ['professional.'],
    nl: later('nl/professional-uitleg'),
    en: later('en/professional-uitleg'),
  },
  'professional-invullen': {
    stammen: ['professional.'],
    nl: later('nl/professional-invullen'),
    en: later('en/professional-invullen'),
  },
  'professional-meldingen': {
    stammen: ['professional.'],
    nl: later('nl/professional-meldingen'),
    en: later('en/professional-meldingen'),
  },
  ouder: {
    stammen: ['ouder.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/ouder.js'),
    je: later('je/ouder'),
    en: later('en/ouder'),
  },
  'ouder-uitleg': {
    stammen: ['ouder.'],
    nl: later('nl/ouder-uitleg'),
    je: later('je/ouder-uitleg'),
    en: later('en/ouder-uitleg'),
  },
  'ouder-invullen': {
    stammen: ['ouder.'],
    nl: later('nl/ouder-invullen'),
    je: later('je/ouder-invullen'),
    en: later('en/ouder-invullen'),
  },
  'ouder-meldingen': {
    stammen: ['ouder.'],
    nl: later('nl/ouder-meldingen'),
    je: later('je/ouder-meldingen'),
    en: later('en/ouder-meldingen'),
  },
  kind: {
    stammen: ['kind.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/kind.js'),
    en: later('en/kind'),
  },
  'kind-uitleg': {
    stammen: ['kind.'],
    nl: later('nl/kind-uitleg'),
    en: later('en/kind-uitleg'),
  },
  'kind-invullen': {
    stammen: ['kind.'],
    nl: later('nl/kind-invullen'),
    en: later('en/kind-invullen'),
  },
  'kind-meldingen': {
    stammen: ['kind.'],
    nl: later('nl/kind-meldingen'),
    en: later('en/kind-meldingen'),
  },
  raadslid: {
    stammen: ['raadslid.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/raadslid.js'),
    en: later('en/raadslid'),
  },
  'raadslid-uitleg': {
    stammen: ['raadslid.'],
    nl: later('nl/raadslid-uitleg'),
    en: later('en/raadslid-uitleg'),
  },
  concept: CONCEPTDEEL,
});

export type TekstSleutel = Sleutel<typeof TEKSTEN>;
export type Tekstdeel = Parameters<typeof TEKSTEN.heeft>[0][number];
export type Vertaler = VertaalController<TekstSleutel>;
