// Het Engels bij nl/netwerk-kaart/in-woorden.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/in-woorden.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'woorden.titel': 'In words',
  'woorden.aantal': '{aantal} people, {zonder} without professionals.',
  'woorden.norm': 'This is no mark and no norm. A small network can be very strong.',
  'woorden.niemand': 'nobody',
  'woorden.blijft': 'Stays when the care ends',
  'woorden.meerSteun': 'Gives more kinds of support',
  'woorden.alleen': 'Knows nobody else here',
  'woorden.brug': 'Connects parts of the network',
  'woorden.beslist': 'Has a say in decisions',
  'woorden.helptMee': 'Helps with the care',
  'woorden.kracht': 'Good at',
  'woorden.dichtheid': 'Of all possible ties between people {deel} exist.',
  'woorden.wederkerig': 'Of all support {deel} goes both ways.',
  'hiaat.titel': 'Still to talk about',
  'hiaat.sector-leeg': 'Nobody yet: {wat}.',
  'hiaat.functie-niet-gedekt': 'Nobody yet for: {wat}.',
  'hiaat.gezin': 'Not in your own network? Ask for a steungezin, buurtgezin or meeleefgezin.',
  'hiaat.niemand-blijft': 'Of nobody is it known that they stay when the care ends.',
  'hiaat.niemand-besluit-mee': 'Nobody from the network has a say in decisions.',
  'hiaat.geen-verantwoordelijke': 'There are more professionals. Which of them involves the network (SBJ, 2022)?',
  'hiaat.niet-geplaatst': 'No ring yet: {wat}.',
} as const satisfies Vertaling<typeof nl>;
