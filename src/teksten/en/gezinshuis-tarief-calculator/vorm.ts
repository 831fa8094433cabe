// After another legal form: the starting figures that belong to it.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/vorm.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'vorm.titel': 'Legal form {vorm}: other starting figures',
  'vorm.anders.een': 'There is {aantal} other starting figure. Nothing has changed yet.',
  'vorm.anders.meer': 'There are {aantal} other starting figures. Nothing has changed yet.',
  'vorm.wordt': '{nu} becomes {dan}',
  'vorm.herkomst': '{nu} stays the same, with the reason that belongs here',
  'vorm.eigen': 'This was filled in by hand.',
  'vorm.houd': 'Keep mine',
  'vorm.neemEen': 'Use the starting figure',
  'vorm.tarief': 'The rate then goes from {nu} to {dan}.',
  'vorm.zelfdeTarief': 'The rate then stays the same.',
  'vorm.neem.een': 'Use {aantal} starting figure',
  'vorm.neem.meer': 'Use {aantal} starting figures',
  'vorm.houdAlles': 'Keep everything as it is',
  'vorm.terug':
    'Every starting figure keeps its source or reason, and one undo takes them all back. With the previous legal form, what was filled in there comes back later.',
} as const satisfies Vertaling<typeof nl>;
