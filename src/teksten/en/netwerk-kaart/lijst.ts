// Het Engels bij nl/netwerk-kaart/lijst.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/lijst.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'lijst.titel': 'List',
  'lijst.leeg': 'Nobody is on it yet. Add someone, or start with a question.',
  'veld.naam': 'Name or initials',
  'veld.relatie': 'Who is that?',
  'veld.soort': 'Kind',
  'veld.sector': 'Group',
  'veld.ring': 'Ring',
  'veld.band': 'Tie with the child or the family',
  'veld.band.zelf': 'Tie with you or your family',
  'veld.steun': 'Support',
  'veld.kent': 'Knows',
  'lijst.sprong': 'Go to the list',
  'lijst.volgorde': 'Order of the list',
  'lijst.perGroep': 'By group',
  'na.ja': 'Stay',
  'na.onbekend': 'We do not know yet',
  'na.nee': 'Stop',
  'na.zet.ja': 'Stays',
  'na.zet.nee': 'Stops',
  'actie.vraag': 'Add someone',
  'erbij.vraag': 'Who else belongs here?',
  'erbij.voorbeeld': 'Type a name',
  'snel.vriend': 'Friend',
  'snel.buur': 'Neighbour',
} as const satisfies Vertaling<typeof nl>;
