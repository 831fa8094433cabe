// De balk met het tarief blijft boven in beeld, en ligt nooit over wat met het toetsenbord de focus krijgt (WCAG 2.4.11).
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { maak, metFocus, schaduw, tekstVan, vind, voorbeeldInvoer } from './hulp.js';

describe('<gezinshuis-tarief-calculator>: de balk', () => {
  afterEach(() => {
    document.documentElement.style.removeProperty('font-size');
  });

  for (const breedte of [320, 375]) {
    for (const letter of ['serif', 'monospace']) {
      for (const tekstmaat of ['100%', '200%']) {
        it(`in ${breedte} px, ${letter}, ${tekstmaat} ligt zij nooit over wat met Tab de focus krijgt`, async () => {
          document.documentElement.style.setProperty('font-size', tekstmaat);
          const element = await maak({ value: voorbeeldInvoer() });
          element.style.setProperty('font-family', letter);
          const plek = element.parentElement as HTMLElement;
          plek.style.setProperty('max-inline-size', `${breedte}px`);
          plek.style.setProperty('padding-block', '400px');
          const balk = vind(schaduw(element), '.balk');
          element.focus();
          await waitUntil(() => metFocus(), 'het element krijgt de focus');
          await element.updateComplete;
          const onder: string[] = [];
          let gehad = 0;
          for (; gehad < 16; gehad += 1) {
            // Wie verder geschoven is komt van onderaf bij het volgende.
            if (gehad % 2) window.scrollTo(0, document.documentElement.scrollHeight);
            await sendKeys({ press: 'Tab' });
            const nu = metFocus();
            if (!nu || !schaduw(element).contains(nu)) break;
            if (balk.contains(nu)) continue;
            const zichtbaar = (nu.closest('label') ?? nu).getBoundingClientRect();
            const { top, bottom } = balk.getBoundingClientRect();
            if (zichtbaar.top < bottom - 0.5 && zichtbaar.bottom > top + 0.5) onder.push(tekstVan(nu) || nu.id);
          }
          expect(gehad).to.be.greaterThan(8);
          expect(onder).to.deep.equal([]);
        }).timeout(30_000);
      }
    }
  }
});
