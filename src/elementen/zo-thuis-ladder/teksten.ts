// De teksten van dit element, in delen: wat er meteen staat zit erin in het Nederlands, en wat iemand opent laadt met wat hij opent. Per lezer
// is er een eigen set.
import { teksten as begin } from '../../teksten/nl/zo-thuis-ladder/begin.js';
import { teksten as professional } from '../../teksten/nl/zo-thuis-ladder/professional.js';
import { type Sleutel, tekstpakket } from '../../teksten/pakket.js';
import type { VertaalController } from '../../ui/vertaal-controller.js';

export const TEKSTEN = tekstpakket({
  begin: {
    nl: begin,
    en: () => import('../../teksten/en/zo-thuis-ladder/begin.js'),
  },
  uitleg: {
    stammen: ['trede.', 'wonen.', 'bron.', 'grondslag.', 'hulpvorm.', 'duur.', 'vergelijk.', 'functie.', 'code.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/uitleg.js'),
    en: () => import('../../teksten/en/zo-thuis-ladder/uitleg.js'),
  },
  invullen: {
    stammen: ['code.', 'respijtPlek.', 'veld.', 'niemand', 'actie.', 'gedaan.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/invullen.js'),
    en: () => import('../../teksten/en/zo-thuis-ladder/invullen.js'),
  },
  meldingen: {
    stammen: ['meldingen.', 'wanneer.', 'blad.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/meldingen.js'),
    en: () => import('../../teksten/en/zo-thuis-ladder/meldingen.js'),
  },
  // Wie niets zegt over de lezer krijgt deze.
  professional: {
    nl: professional,
    en: () => import('../../teksten/en/zo-thuis-ladder/professional.js'),
  },
  'professional-uitleg': {
    stammen: ['professional.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/professional-uitleg.js'),
    en: () => import('../../teksten/en/zo-thuis-ladder/professional-uitleg.js'),
  },
  'professional-invullen': {
    stammen: ['professional.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/professional-invullen.js'),
    en: () => import('../../teksten/en/zo-thuis-ladder/professional-invullen.js'),
  },
  'professional-meldingen': {
    stammen: ['professional.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/professional-meldingen.js'),
    en: () => import('../../teksten/en/zo-thuis-ladder/professional-meldingen.js'),
  },
  ouder: {
    stammen: ['ouder.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/ouder.js'),
    je: () => import('../../teksten/je/zo-thuis-ladder/ouder.js'),
    en: () => import('../../teksten/en/zo-thuis-ladder/ouder.js'),
  },
  'ouder-uitleg': {
    stammen: ['ouder.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/ouder-uitleg.js'),
    je: () => import('../../teksten/je/zo-thuis-ladder/ouder-uitleg.js'),
    en: () => import('../../teksten/en/zo-thuis-ladder/ouder-uitleg.js'),
  },
  'ouder-invullen': {
    stammen: ['ouder.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/ouder-invullen.js'),
    je: () => import('../../teksten/je/zo-thuis-ladder/ouder-invullen.js'),
    en: () => import('../../teksten/en/zo-thuis-ladder/ouder-invullen.js'),
  },
  'ouder-meldingen': {
    stammen: ['ouder.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/ouder-meldingen.js'),
    je: () => import('../../teksten/je/zo-thuis-ladder/ouder-meldingen.js'),
    en: () => import('../../teksten/en/zo-thuis-ladder/ouder-meldingen.js'),
  },
  kind: {
    stammen: ['kind.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/kind.js'),
    en: () => import('../../teksten/en/zo-thuis-ladder/kind.js'),
  },
  'kind-uitleg': {
    stammen: ['kind.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/kind-uitleg.js'),
    en: () => import('../../teksten/en/zo-thuis-ladder/kind-uitleg.js'),
  },
  'kind-invullen': {
    stammen: ['kind.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/kind-invullen.js'),
    en: () => import('../../teksten/en/zo-thuis-ladder/kind-invullen.js'),
  },
  'kind-meldingen': {
    stammen: ['kind.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/kind-meldingen.js'),
    en: () => import('../../teksten/en/zo-thuis-ladder/kind-meldingen.js'),
  },
  raadslid: {
    stammen: ['raadslid.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/raadslid.js'),
    en: () => import('../../teksten/en/zo-thuis-ladder/raadslid.js'),
  },
  'raadslid-uitleg': {
    stammen: ['raadslid.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/raadslid-uitleg.js'),
    en: () => import('../../teksten/en/zo-thuis-ladder/raadslid-uitleg.js'),
  },
});

export type TekstSleutel = Sleutel<typeof TEKSTEN>;
export type Tekstdeel = Parameters<typeof TEKSTEN.heeft>[0][number];
export type Vertaler = VertaalController<TekstSleutel>;
