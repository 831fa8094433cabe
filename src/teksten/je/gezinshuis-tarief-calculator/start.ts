// De je-vorm bij nl/gezinshuis-tarief-calculator/start.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/start.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'start.vorm.hulp': 'Dit bepaalt welke begincijfers wij aanbieden. Je kunt alles daarna wijzigen.',
  'start.alles.hulp':
    'Wat je zelf invulde blijft. Elk begincijfer houdt zijn bron of reden. Je kunt het in één keer ongedaan maken.',
} as const satisfies JeVorm<typeof nl>;
