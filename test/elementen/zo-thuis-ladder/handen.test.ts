// De ladder in de hand van een bezoeker met een telefoon.
import { toetsHanden } from '../../suites/handen.suite.js';
import { maak, maakSam, openAlles, TAG } from './hulp.js';

toetsHanden(TAG, {
  leeg: () => maak(),
  'voor een kind': () => maakSam({ lezer: 'kind' }),
  'voor een professional, met alles open': async () => openAlles(await maakSam()),
});
