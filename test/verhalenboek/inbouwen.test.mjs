// De bladzijde Inbouwcode maken, zoals zij gebouwd is: wat zij geeft, geplakt in een lege bladzijde onder precies haar beleid, werkt.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TAGS } from '../../scripts/vite/ingangen.mjs';
import { GEDULD, metChromium, metHetBoek, opent } from './hulp.mjs';

const BEGIN = '/iframe.html?id=alle-elementen-inbouwcode-maken--begin&viewMode=story&globals=a11y.manual:!true';
const HOEK = '--zo-thuis-hoek';

describe('de bladzijde Inbouwcode maken', metChromium, () => {
  const hier = metHetBoek();

  /** Kiest als een redacteur, en leest wat er dan te kopiëren is. */
  async function kies(pagina, tag, laden) {
    await pagina.select('#inbouwen-element', tag);
    await pagina.select('#inbouwen-laden', laden);
    await pagina.waitForFunction(
      (naam) => document.querySelector('.inbouwen-voorbeeld')?.firstElementChild?.localName === naam,
      {},
      tag,
    );
    await pagina.waitForSelector('#inbouwen-attribuut-aanspreekvorm');
    await pagina.select('#inbouwen-attribuut-aanspreekvorm', 'je');
    if (!(await pagina.$eval('#inbouwen-kleuren', ({ checked }) => checked))) await pagina.click('#inbouwen-kleuren');
    await pagina.waitForSelector('#inbouwen-uit-css');
    const lees = (soort) => pagina.$eval(`#inbouwen-uit-${soort}`, ({ value }) => value);
    return { html: await lees('html'), css: await lees('css'), csp: await lees('csp') };
  }

  // Elke manier van laden met elk element draait in test/pakket/inbouwcode.test.mjs; hier gaat het om wat de bladzijde ervan maakt.
  for (const [nummer, tag] of TAGS.entries()) {
    const laden = ['module', 'klassiek', 'ingang'][nummer % 3];
    it(`geeft code die werkt: <${tag}>, ${laden}`, async () => {
      const bouwer = await opent(hier.browser);
      await bouwer.pagina.goto(hier.boek.url + BEGIN);
      await bouwer.pagina.waitForSelector('#inbouwen-element');
      const { html, css, csp } = await kies(bouwer.pagina, tag, laden);
      assert.deepEqual(bouwer.klachten, []);
      await bouwer.pagina.close();

      hier.klant.bladzijde = {
        csp,
        html: `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Leeg</title><link rel="stylesheet" href="/huis.css"></head><body>${html}</body></html>`,
        bestanden: { '/huis.css': css },
      };
      const { pagina, klachten } = await opent(hier.browser);
      await pagina.goto(hier.klant.url);
      await pagina.waitForFunction(
        (naam) => {
          const element = document.querySelector(naam);
          // Een dossier is niet te zien: dat leeft als het een waarde heeft.
          return (
            customElements.get(naam) &&
            (naam === 'zo-thuis-dossier' ? element.value : element.shadowRoot?.textContent.trim())
          );
        },
        { timeout: GEDULD },
        tag,
      );
      assert.equal(await pagina.$eval(tag, ({ aanspreekvorm }) => aanspreekvorm), 'je');
      const hoek = await pagina.$eval(tag, (een, token) => getComputedStyle(een).getPropertyValue(token), HOEK);
      assert.equal(hoek, '0');
      assert.deepEqual(klachten, []);
      await pagina.close();
    });
  }
});
