// De calculator in de hand van een bezoeker met een telefoon.
import { toetsHanden } from '../../suites/handen.suite.js';
import { maak, openAlles, TAG } from './hulp.js';

toetsHanden(TAG, {
  'zoals hij begint': () => maak(),
  'met alles open': async () => {
    const element = await maak();
    await openAlles(element);
    return element;
  },
});
