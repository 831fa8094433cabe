// Het Engels bij nl/zo-thuis-ladder/respijt.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/respijt.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'respijt.hulp': 'Help in the usual place can go on in the meantime.',
  'respijt.logeren': 'Stay somewhere else for a while',
  'respijt.terug': 'Back to the same place',
  'respijt.nu': 'Is there respite now?',
  'respijt.naast': 'What can it go with?',
  'respijt.praat': 'Does this really give everyone a break?',
  'respijt.praat.wat': 'What is good, and what could be different?',
  'tijd.bij': 'with {naam}',
  'tijd.tussen': '{van} to {tot}',
  'tijd.sinds': 'since {van}',
  'tijd.tot': 'until {tot}',
  'tijd.onbekend': 'we do not know when yet',
} as const satisfies Vertaling<typeof nl>;
