// De je-vorm bij nl/zo-thuis-ladder/ouder-invullen.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/ouder-invullen.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'ouder.leesbaar': 'Jij en je kind kunnen lezen wat hier staat.',
  'ouder.reden': '{trede}: waarom kan dit niet, of is dit niet in het belang van je kind?',
  'ouder.evaluatieOp': 'Wanneer kijken jullie samen of het nog past?',
  'ouder.wensKind': 'Wat wil je kind?',
  'ouder.wensOuders': 'Wat wil je zelf?',
  'ouder.steunfiguren': 'Wie blijft er naast je kind staan?',
} as const satisfies JeVorm<typeof nl>;
