// Het Engels bij nl/steunfiguur-form/voor.ts.
import type { teksten as nl } from '../../nl/steunfiguur-form/voor.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'overzicht.voor.kind': 'for the child',
  'overzicht.voor.kind.zelf': 'for you',
  'overzicht.voor.jongere': 'for the young person',
  'overzicht.voor.jongere.zelf': 'for you',
  'overzicht.voor.ouder': 'for a parent',
  'overzicht.voor.ouder.zelf': 'for your parent',
  'overzicht.voor.pleegouder': 'for a foster parent',
  'overzicht.voor.wederzijds': 'both ways',
} as const satisfies Vertaling<typeof nl>;
