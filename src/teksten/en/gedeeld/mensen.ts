// Het Engels bij nl/gedeeld/mensen.ts.
import type { teksten as nl } from '../../nl/gedeeld/mensen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'code.kind': 'The child',
  'code.kind.zelf': 'You',
  'code.jongere': 'The young person',
  'code.jongere.zelf': 'You',
  'code.ouder': 'A parent',
  'code.pleegouder': 'A foster parent',
  'code.professional': 'A professional',
  'code.steunfiguur': 'The support figure',
  'code.vertegenwoordiger': 'The representative',
} as const satisfies Vertaling<typeof nl>;
