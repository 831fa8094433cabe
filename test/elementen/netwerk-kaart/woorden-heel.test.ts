// In geen breedte breekt een woord van ons middendoor: niet in het paneel, niet in de regel van de lijst, niet ernaast.
import { expect, waitUntil } from '@open-wc/testing';
import { gebroken } from '../../hulp/gebroken.js';
import { type Kaart, maak, open, SAM, schaduw, toonLijst, waardeVan } from './hulp.js';

/** Van heel smal tot breder dan een gewoon scherm, met de grenzen ertussen en waar een paneel net te smal is. */
const BREEDTEN = [1400, 1200, 1100, 1040, 1000, 961, 959, 880, 768, 700, 641, 639, 560, 480, 375, 320, 288];

async function naar(element: Kaart, breedte: number): Promise<void> {
  element.style.setProperty('inline-size', `${String(breedte)}px`);
  await new Promise(requestAnimationFrame);
  await element.updateComplete;
}

describe('<netwerk-kaart>: woorden blijven heel', () => {
  for (const taal of ['nl', 'en']) {
    it(`met een persoon open, op de kaart en in de lijst, van 288 tot 1400 px (${taal})`, async () => {
      const element = await maak(waardeVan(SAM), { lang: taal });
      await waitUntil(() => schaduw(element).querySelector('svg.kaart'), 'er komt geen kaart');
      await open(element, SAM.personen?.[0]?.id ?? '');
      await waitUntil(() => schaduw(element).querySelector('.paneel'), 'er komt geen paneel');
      const mis: string[] = [];
      for (const plek of ['kaart', 'lijst']) {
        if (plek === 'lijst') await toonLijst(element);
        for (const breedte of BREEDTEN) {
          await naar(element, breedte);
          mis.push(...gebroken(schaduw(element)).map((woord) => `${plek} ${String(breedte)}: ${woord}`));
        }
      }
      expect(mis).to.deep.equal([]);
    });
  }
});
