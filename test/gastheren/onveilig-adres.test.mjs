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

/** Per element een veld dat meteen in beeld is of met één druk komt. De pagina zet elke waarde die zij hoort meteen terug. */
const VELDEN = [
  ['gezinshuis-tarief-calculator', '[data-pad="/inkomen/maandsalaris"]', null, '4250,75'],
  // Iemand erbij heeft een nieuw id nodig: daar is elders `randomUUID` voor.
  ['steunfiguur-form', '[data-pad="/naam"]', '[data-actie="toevoegen"]', 'Tante To'],
  ['netwerk-kaart', '#veld-naam', '.lijst [data-actie="openen"][aria-expanded="false"]', 'Opa Jan'],
  ['zo-thuis-ladder', '[data-pad="/wegTerug"]', null, 'Als het rust is'],
];

/** Typt in het veld, en geeft hoe het er daarna bij staat: dezelfde focus en cursor, of het is verstoord. */
async function typ(pagina, [tag, veld, opener, tekst]) {
  const vak = await pagina.waitForFunction(
    (naam, kiezer, knop) => {
      const { shadowRoot } = document.querySelector(naam);
      const gevonden = shadowRoot.querySelector(kiezer);
      if (gevonden?.checkVisibility()) return gevonden;
      shadowRoot.querySelector('.werk')?.scrollIntoView();
      const meer = shadowRoot.querySelector('.persoonmeer');
      if (meer) meer.open = true;
      else if (knop) shadowRoot.querySelector(knop)?.click();
      return null;
    },
    { polling: 300 },
    tag,
    veld,
    opener,
  );
  // Wat opengaat zet zelf de focus; pas daarna gaat de bezoeker naar het veld.
  if (opener) await pagina.waitForFunction((naam) => document.querySelector(naam).shadowRoot.activeElement, {}, tag);
  await vak.evaluate((invoer) => invoer.focus());
  await vak.evaluate((invoer) => invoer.select());
  await pagina.keyboard.type(tekst);
  return vak.evaluate((invoer) => ({
    tekst: invoer.value,
    cursor: invoer.selectionStart,
    focus: invoer.getRootNode().activeElement === invoer,
  }));
}

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

    it('(werken, terugschrijven, delen, stil, formulier) alles doet het als op een veilig adres', async () => {
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
      for (const geval of VELDEN) {
        const tekst = geval.at(-1);
        assert.deepEqual(await typ(pagina, geval), { tekst, cursor: tekst.length, focus: true }, geval[0]);
      }
      await pagina.evaluate(() => document.querySelector('#aanmelding > button').click());
      await pagina.waitForSelector('#ontvangen');
      const { personen } = JSON.parse(ontvangen.dossier);
      assert.deepEqual(
        personen.map(({ naam }) => naam),
        ['Opa Jan', 'Tante To'],
      );
      assert.equal(new Set(personen.map(({ id }) => id)).size, 2);
      assert.equal(JSON.parse(ontvangen.dossier).ladder.wegTerug, 'Als het rust is');
      assert.equal(JSON.parse(ontvangen.tarief).inkomen.maandsalaris, 4250.75);
      assert.deepEqual(mis, []);
    });
  });
}
