// Het Engels bij nl/gezinshuis-tarief-calculator/velden.ts.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/velden.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'deel.begin': 'Start here',
  'deel.bouwstenen': 'The eleven blocks',
  'deel.rekenwijze': 'Days and weeks per year',
  'veld.peiljaar': 'Price year',
  'veld.plaatsen': 'Places',
  'veld.rechtsvorm': 'Legal form',
  'veld.gekozen': 'Care level',
  'veld.wijze': 'Kind',
  'veld.maandsalaris': 'Monthly salary',
  'veld.bedragPerJaar': 'Amount per year',
  'veld.plaatsen.hulp': 'Do not count own children.',
  'veld.maandsalaris.hulp': 'That is gross, for a full-time job.',
  'keuze.': 'None',
  'keuze.loondienst': 'Employed',
  'keuze.franchise': 'Franchise',
  'keuze.onderaannemer': 'Subcontractor',
  'keuze.vrijgevestigd': 'Independent',
  'keuze.jaarinkomen': 'Own income',
  'eenheid.maandsalaris': 'euro per month',
  'eenheid.bedragPerJaar': 'euro per year',
} as const satisfies Vertaling<typeof nl>;
