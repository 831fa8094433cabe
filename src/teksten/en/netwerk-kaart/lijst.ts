// Het Engels bij nl/netwerk-kaart/lijst.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/lijst.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'lijst.titel': 'List',
  'lijst.leeg': 'Nobody is on it yet. Add someone, or start with a question.',
  'lijst.sorteer': 'Tap on a heading to sort.',
  'veld.naam': 'Name or initials',
  'veld.alias': 'Nickname',
  'veld.relatie': 'Who is that?',
  'veld.relatieTekst': 'Other, namely',
  'veld.soort': 'Kind',
  'veld.sector': 'Group',
  'veld.ring': 'Ring',
  'veld.band': 'Tie with the child or the family',
  'veld.band.zelf': 'Tie with you or your family',
  'veld.steun': 'Support',
  'veld.kent': 'Knows',
  'veld.contactfrequentie': 'How often is there contact?',
  'veld.blijftNaHulp': 'Does this person stay when the care ends?',
  'veld.kracht': 'What is this person good at?',
  'veld.verantwoordelijk': 'This professional involves the network (SBJ, 2022)',
  'veld.verbergVoor': 'From whom does this person stay hidden?',
  'veld.huishoudens': 'To which household does this person belong?',
  'veld.huisnaam': 'Name of a new household',
  'veld.met': 'Someone else',
  'veld.kwaliteit': 'Tie between {naam} and {ander}',
} as const satisfies Vertaling<typeof nl>;
