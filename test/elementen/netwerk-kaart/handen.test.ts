// De kaart in de hand van een bezoeker met een telefoon. Slepen met die hand staat in vinger.test.ts.
import { toetsHanden } from '../../suites/handen.suite.js';
import { maak, open, SAM, TAG, waardeVan } from './hulp.js';

toetsHanden(TAG, {
  leeg: () => maak(),
  'twaalf mensen': () => maak(waardeVan(SAM)),
  'alleen de kaart': () => maak(waardeVan(SAM), { weergave: 'kaart' }),
  // Een blad van onderen schuift in zichzelf; in de lijst schuift wie open is met de bladzijde mee.
  'iemand open': async () => {
    const element = await maak(waardeVan(SAM), { weergave: 'lijst' });
    await open(element, 'p4');
    return element;
  },
});
