// Het Engels bij nl/steunfiguur-form/kop.ts.
import type { teksten as nl } from '../../nl/steunfiguur-form/kop.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  titel: 'Who is there for this child?',
  'titel.zelf': 'Who is there for you?',
  'titel.naam': 'Who is there for {naam}?',
  intro: 'People to lean on. Who are there, and who stay. Fill this in together. You can always skip a question.',
  'intro.zelf':
    'People you know and trust. Who are there for you, and who stay. Fill this in together. You can always skip a question.',
  'intro.leeg':
    'Nobody is listed yet. Begin with somebody to lean on. Not sure right away? Then we look further together.',
  'intro.leeg.zelf':
    'Nobody is listed yet. Begin with somebody you know and trust. Not sure right away? Then we look further together.',
  'definitie.titel': 'What is a steunfiguur (support figure)?',
} as const satisfies Vertaling<typeof nl>;
