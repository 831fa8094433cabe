// Een intranet op http, onder een naam die geen localhost is: dan heeft de browser geen `crypto.subtle` en geen `randomUUID`. WebKit kan hier geen
// andere naam naar deze machine laten wijzen, en is dus niet geprobeerd.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { chromiumVlaggen, zoekBrowsers } from '../../scripts/browsers.mjs';
import { IN_CI } from '../../scripts/gereed.mjs';
import { lees } from '../pakket/hulp.mjs';
import { maakSite } from './gastpagina.mjs';

const NAAM = 'intranet.voorbeeld';
const { chromium, firefox } = zoekBrowsers();
const BROWSERS = {
  Chromium: chromium && {
    executablePath: chromium,
    args: [...chromiumVlaggen(), `--host-resolver-rules=MAP ${NAAM} 127.0.0.1`],
  },
  Firefox: firefox && {
    browser: 'firefox',
    executablePath: firefox,
    extraPrefsFirefox: { 'network.dns.localDomains': NAAM },
  },
};

for (const [motor, opties] of Object.entries(BROWSERS)) {
  describe(`onveilig adres in ${motor}`, { skip: !opties && !IN_CI ? `geen ${motor}` : false }, () => {
    let browser;
    let site;
    let ontvangen = null;
    before(async () => {
      site = await maakSite({ '/': lees('examples/onveilig-adres/index.html') }, (velden) => {
        ontvangen = Object.fromEntries(velden);
        return '<!doctype html><title>Ontvangen</title><p id="ontvangen">Ontvangen</p>';
      });
      browser = await launch(opties);
    });
    after(async () => {
      await browser?.close();
      site?.stop();
    });

    it('alle elementen werken, delen een dossier en gaan mee in het formulier', async () => {
      const pagina = await browser.newPage();
      const mis = [];
      pagina.on('console', (melding) => ['error', 'warn'].includes(melding.type()) && mis.push(melding.text()));
      pagina.on('pageerror', (fout) => mis.push(fout.message));
      await pagina.goto(`http://${NAAM}:${site.poort}/`);
      assert.deepEqual(await pagina.evaluate(() => [isSecureContext, typeof crypto.subtle, typeof crypto.randomUUID]), [
        false,
        'undefined',
        'undefined',
      ]);
      await pagina.waitForFunction(() =>
        ['steunfiguur-form', 'netwerk-kaart', 'zo-thuis-ladder', 'gezinshuis-tarief-calculator'].every((tag) =>
          document.querySelector(tag)?.shadowRoot?.querySelector('.wortel'),
        ),
      );
      // Iemand erbij heeft een nieuw id nodig: daar is elders `randomUUID` voor.
      await pagina.evaluate(() => {
        document.querySelector('steunfiguur-form').shadowRoot.querySelector('[data-actie="toevoegen"]').click();
      });
      await pagina.waitForFunction(() => {
        const veld = document.querySelector('steunfiguur-form').shadowRoot.querySelector('[data-pad="/naam"]');
        veld?.focus();
        return veld !== null;
      });
      await pagina.keyboard.type('Tante To');
      await pagina.waitForFunction(() =>
        document.querySelector('netwerk-kaart').value.personen.some(({ naam }) => naam === 'Tante To'),
      );
      await pagina.evaluate(() => document.querySelector('#aanmelding > button').click());
      await pagina.waitForSelector('#ontvangen');
      const { personen } = JSON.parse(ontvangen.dossier);
      assert.deepEqual(
        personen.map(({ naam }) => naam),
        ['Oma Riet', 'Tante To'],
      );
      assert.equal(new Set(personen.map(({ id }) => id)).size, 2);
      assert.equal(typeof JSON.parse(ontvangen.tarief), 'object');
      assert.deepEqual(mis, []);
    });
  });
}
