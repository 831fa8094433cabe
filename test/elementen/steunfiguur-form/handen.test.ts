// Het formulier in de hand van een bezoeker met een telefoon.
import { toetsHanden } from '../../suites/handen.suite.js';
import { maak, TAG } from './hulp.js';
import { maakVol, VOL } from './voorbeeld.js';

toetsHanden(TAG, {
  leeg: () => maak(),
  'een lijst': () => maak(VOL),
  'ingevuld, met alles open': () => maakVol(),
});
