// De kaart in de hand van een bezoeker met een telefoon. Slepen met die hand staat in vinger.test.ts.
import { toetsHanden } from '../../suites/handen.suite.js';
import { maak, SAM, TAG, waardeVan } from './hulp.js';

toetsHanden(TAG, {
  leeg: () => maak(),
  'twaalf mensen': () => maak(waardeVan(SAM)),
  'alleen de kaart': () => maak(waardeVan(SAM), { weergave: 'kaart' }),
});
