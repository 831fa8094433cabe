// Een deel dat laat komt steelt de focus niet: wie na zijn klik in een veld van de pagina gaat typen houdt dat veld, en kan doortypen als het deel er
// is. Gedreven in Chromium met de kleine ingang, met de bestanden van het deel opgehouden tot de toets ze doorlaat.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { chromiumVlaggen, zoekBrowsers } from '../../scripts/browsers.mjs';
import { IN_CI } from '../../scripts/gereed.mjs';
import { WORTEL } from '../pakket/hulp.mjs';
import { maakSite } from './gastpagina.mjs';

const { chromium } = zoekBrowsers();
const dossier = JSON.parse(readFileSync(join(WORTEL, 'test/voorbeelden/dossier.json'), 'utf8'));

/** Per element wat de bezoeker indrukt, wat daarna de focus zou krijgen, en wat daarvoor open moet. */
const GEVALLEN = {
  'steunfiguur-form': ['[data-actie=openen]', '#persoon-titel'],
  'netwerk-kaart': ['[part=lijst] [data-actie=openen]', '#paneel-titel'],
  'zo-thuis-ladder': ['[data-actie=leesTrede]', '#plek-titel'],
  'gezinshuis-tarief-calculator': ['[data-actie=openVak]', '#memo', '.menu > summary'],
};
const waarde = {
  'steunfiguur-form': { personen: dossier.personen },
  'netwerk-kaart': { onderwerp: dossier.onderwerp, personen: dossier.personen },
  'zo-thuis-ladder': dossier.ladder,
};
const pagina = (tag) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Focus</title></head>
  <body><label>Van de pagina <input id="veld"></label><${tag}></${tag}>
  <script type="module">document.querySelector('${tag}').value = ${JSON.stringify(waarde[tag] ?? {}).replaceAll('<', '\\u003c')};</script>
  <script type="module" src="/zo-thuis/laden/zo-thuis.js"></script></body></html>`;

describe('een deel dat laat komt', { skip: chromium === null && !IN_CI ? 'geen Chromium' : false }, () => {
  let site;
  let browser;
  before(async () => {
    site = await maakSite(Object.fromEntries(Object.keys(GEVALLEN).map((tag) => [`/${tag}`, pagina(tag)])));
    browser = await launch({ executablePath: chromium, args: chromiumVlaggen() });
  });
  after(async () => {
    await browser?.close();
    site?.stop();
  });

  for (const [tag, [knop, doel, eerst]] of Object.entries(GEVALLEN)) {
    it(`(werken) <${tag}> laat de focus bij wie intussen in een veld van de pagina typt`, async () => {
      const bladzijde = await browser.newPage();
      try {
        // Een hoog venster: wat vanzelf komt als het in beeld is, is er dan voordat er iets wordt opgehouden.
        await bladzijde.setViewport({ width: 1280, height: 3000 });
        await bladzijde.goto(`http://127.0.0.1:${site.poort}/${tag}`, { waitUntil: 'networkidle0' });
        const inBoom = (selector) => bladzijde.waitForSelector(`${tag} >>> ${selector}`);
        if (eerst) await (await inBoom(eerst)).click();
        await inBoom(knop);
        const opgehouden = [];
        let dicht = true;
        bladzijde.on('request', (verzoek) => {
          if (dicht && verzoek.url().includes('/laden/')) opgehouden.push(verzoek);
          else void verzoek.continue();
        });
        await bladzijde.setRequestInterception(true);
        await bladzijde.$eval(
          tag,
          (element, selector) => {
            const doelwit = element.shadowRoot.querySelector(selector);
            doelwit.focus();
            doelwit.click();
          },
          knop,
        );
        await bladzijde.focus('#veld');
        await bladzijde.keyboard.type('al');
        assert.ok(opgehouden.length > 0, 'er wordt iets gehaald');
        dicht = false;
        for (const verzoek of opgehouden) void verzoek.continue();
        await inBoom(doel);
        await bladzijde.$eval(tag, (element) => element.updateComplete);
        await bladzijde.keyboard.type('vast');
        const [focus, tekst] = await bladzijde.evaluate(() => [
          document.activeElement.id,
          document.querySelector('#veld').value,
        ]);
        assert.deepEqual([focus, tekst], ['veld', 'alvast']);
      } finally {
        await bladzijde.close();
      }
    });
  }
});
