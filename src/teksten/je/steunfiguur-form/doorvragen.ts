// De je-vorm bij nl/steunfiguur-form/doorvragen.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/steunfiguur-form/doorvragen.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'veilig.titel': 'Is er iemand bij wie jij je niet veilig voelt?',
  'veilig.uitleg': 'Dit schrijven wij niet op. Praat met iemand die je vertrouwt, of bel gratis (bron: Rijksoverheid):',
} as const satisfies JeVorm<typeof nl>;
