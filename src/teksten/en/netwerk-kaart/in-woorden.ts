// Het Engels bij nl/netwerk-kaart/in-woorden.ts.
import { teksten as doorvragen } from '../gedeeld/doorvragen.js';
import type { teksten as nl } from '../../nl/netwerk-kaart/in-woorden.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  ...doorvragen,
  'actie.openen': 'Open',
  'actie.vraag': 'Add someone',
  'woorden.blijft': 'Stays when the care ends',
  'woorden.meerSteun': 'Helps in more ways',
  'woorden.alleen': 'Knows nobody else here',
  'woorden.brug': 'Knows people from different groups',
  'woorden.beslist': 'Has a say in decisions about the care',
  'woorden.helptMee': 'Helps with the care',
  'woorden.kracht': 'What {naam} is good at',
  'woorden.dichtheid.een': 'Of every 100 pairs {aantal} knows each other.',
  'woorden.dichtheid.meer': 'Of every 100 pairs {aantal} know each other.',
  'woorden.wederkerig.een': 'Of every 100 times of support {aantal} goes both ways.',
  'woorden.wederkerig.meer': 'Of every 100 times of support {aantal} go both ways.',
  'hiaat.titel': 'Still to talk about',
  'hiaat.sector-leeg': 'There is nobody in this group yet: {wat}.',
  'hiaat.functie-niet-gedekt': 'There is nobody for this support yet: {wat}.',
  'hiaat.gezin': 'Is there nobody in your own network? Then ask for a steungezin, buurtgezin or meeleefgezin.',
  'hiaat.niemand-blijft': 'We do not know of anyone yet whether they stay when the care ends.',
  'hiaat.niemand-besluit-mee': 'Nobody from the network has a say in decisions about the care yet.',
  'hiaat.geen-verantwoordelijke':
    'There is more than one professional. Which of them involves the network (SBJ, 2022)?',
  'hiaat.niet-geplaatst': '{wat} is not in a ring yet.',
} as const satisfies Vertaling<typeof nl>;
