// Het Engels bij nl/netwerk-kaart/lijst.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/lijst.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'lijst.titel': 'List',
  'lijst.leeg': 'Nobody is on it yet. Add someone, or start with a question.',
  'lijst.sorteer': 'Choose a heading to sort.',
  'veld.naam': 'Name or initials',
  'veld.alias': 'Nickname',
  'veld.relatie': 'Who is that?',
  'veld.relatieTekst': 'Other, namely',
  'veld.soort': 'Kind',
  'veld.sector': 'Part',
  'veld.ring': 'Ring',
  'veld.band': 'Tie with child or family',
  'veld.steun': 'Support',
  'veld.kent': 'Knows',
  'veld.contactfrequentie': 'How often in contact?',
  'veld.blijftNaHulp': 'Stays when the care ends?',
  'veld.kracht': 'What is this person good at?',
  'veld.verantwoordelijk': 'This professional involves the network (SBJ, 2022)',
  'veld.verbergVoor': 'Do not show to',
  'veld.huishoudens': 'Household',
  'veld.huisnaam': 'Name of a household',
  'veld.met': 'Knows',
  'veld.kwaliteit': 'Tie between {naam} and {ander}',
} as const satisfies Vertaling<typeof nl>;
