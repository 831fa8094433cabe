// Het Engels bij nl/netwerk-kaart/lijst.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/lijst.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'lijst.titel': 'List',
  'lijst.leeg': 'Nobody is on it yet. Add someone, or start with a question.',
  'lijst.sorteer': 'Tap on a heading to sort.',
  'veld.naam': 'Name or initials',
  'veld.relatie': 'Who is that?',
  'veld.soort': 'Kind',
  'veld.sector': 'Group',
  'veld.ring': 'Ring',
  'veld.band': 'Tie with the child or the family',
  'veld.band.zelf': 'Tie with you or your family',
  'veld.steun': 'Support',
  'veld.kent': 'Knows',
  'mensen.een': '{aantal} person',
  'mensen.meer': '{aantal} people',
  'woorden.niemand': 'nobody',
} as const satisfies Vertaling<typeof nl>;
