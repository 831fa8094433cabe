// In geen breedte breekt een woord van ons middendoor: niet in het paneel, niet in de regel van de lijst, niet ernaast.
import { expect, waitUntil } from '@open-wc/testing';
import { overalGebroken } from '../../hulp/gebroken.js';
import { maak, open, SAM, schaduw, toonLijst, waardeVan } from './hulp.js';

/** Van heel smal tot breder dan een gewoon scherm, met de grenzen ertussen en waar een paneel net te smal is. */
const BREEDTEN = [1400, 1200, 1100, 1040, 1000, 961, 959, 880, 768, 700, 641, 639, 560, 480, 375, 320, 288];

describe('<netwerk-kaart>: woorden blijven heel', () => {
  for (const taal of ['nl', 'en']) {
    it(`met een persoon open, op de kaart en in de lijst, van 288 tot 1400 px (${taal})`, async () => {
      const element = await maak(waardeVan(SAM), { lang: taal });
      await waitUntil(() => schaduw(element).querySelector('svg.kaart'), 'er komt geen kaart');
      await open(element, SAM.personen?.[0]?.id ?? '');
      await waitUntil(() => schaduw(element).querySelector('.paneel'), 'er komt geen paneel');
      expect(await overalGebroken(element, BREEDTEN)).to.deep.equal([]);
      await toonLijst(element);
      expect(await overalGebroken(element, BREEDTEN)).to.deep.equal([]);
    });

    it(`met wat er over iemand te lezen is, in een eerder moment, van 288 tot 1400 px (${taal})`, async () => {
      const element = await maak(waardeVan(SAM), { lang: taal, moment: 'm1' });
      await waitUntil(() => schaduw(element).querySelector('svg.kaart'), 'er komt geen kaart');
      await open(element, 'p4');
      await waitUntil(() => schaduw(element).querySelector('.feiten'), 'er komen geen feiten');
      expect(await overalGebroken(element, BREEDTEN)).to.deep.equal([]);
    });
  }
});
