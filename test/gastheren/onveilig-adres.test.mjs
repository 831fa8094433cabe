// Een intranet op http, onder een naam die geen localhost is: dan heeft de browser geen `crypto.subtle` en geen `randomUUID`. De naam bestaat
// nergens: Chromium en Firefox zoeken haar op deze machine, en WebKit vraagt elk adres aan een proxy, en dat is de site zelf.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { openWebkit } from '../../scripts/bewijs/webkitbladzijde.mjs';
import { chromiumVlaggen, zoekBrowsers } from '../../scripts/browsers.mjs';
import { IN_CI } from '../../scripts/gereed.mjs';
import { lees } from '../pakket/hulp.mjs';
import { maakSite } from './gastpagina.mjs';

const NAAM = 'intranet.voorbeeld';
const { chromium, firefox, webkit } = zoekBrowsers();

async function metPuppeteer(opties) {
  const browser = await launch(opties);
  const pagina = await browser.newPage();
  return { pagina, sluit: () => browser.close() };
}

/** Per motor of hij er is, en hoe hij een bladzijde opent. */
const BROWSERS = {
  Chromium: [
    chromium,
    () =>
      metPuppeteer({
        executablePath: chromium,
        args: [...chromiumVlaggen(), `--host-resolver-rules=MAP ${NAAM} 127.0.0.1`],
      }),
  ],
  Firefox: [
    firefox,
    () =>
      metPuppeteer({
        browser: 'firefox',
        executablePath: firefox,
        extraPrefsFirefox: { 'network.dns.localDomains': NAAM },
      }),
  ],
  WebKit: [
    webkit,
    async (poort) => {
      const pagina = await openWebkit(webkit, { proxy: poort });
      return { pagina, sluit: () => pagina.close() };
    },
  ],
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
  await pagina.waitForFunction(
    (naam, kiezer, knop) => {
      const { shadowRoot } = document.querySelector(naam);
      if (shadowRoot.querySelector(kiezer)?.checkVisibility()) return true;
      shadowRoot.querySelector('.werk')?.scrollIntoView();
      const meer = shadowRoot.querySelector('.persoonmeer');
      if (meer) meer.open = true;
      else if (knop) shadowRoot.querySelector(knop)?.click();
      return false;
    },
    { polling: 300 },
    tag,
    veld,
    opener,
  );
  // Wat opengaat zet zelf de focus; pas daarna gaat de bezoeker naar het veld.
  if (opener)
    await pagina.waitForFunction((naam) => document.querySelector(naam).shadowRoot.activeElement !== null, {}, tag);
  await pagina.evaluate(
    (naam, kiezer) => {
      globalThis.vak = document.querySelector(naam).shadowRoot.querySelector(kiezer);
      globalThis.vak.focus();
      globalThis.vak.select();
    },
    tag,
    veld,
  );
  await pagina.keyboard.type(tekst);
  return pagina.evaluate(() => ({
    tekst: globalThis.vak.value,
    cursor: globalThis.vak.selectionStart,
    focus: globalThis.vak.getRootNode().activeElement === globalThis.vak,
    zelfde: globalThis.vak.isConnected,
  }));
}

for (const [motor, [aanwezig, open]] of Object.entries(BROWSERS)) {
  describe(`onveilig adres in ${motor}`, { skip: !aanwezig && !IN_CI ? `geen ${motor}` : false }, () => {
    let bezoek;
    let site;
    let ontvangen = null;
    before(async () => {
      // Het enige wat er voor de toets bij komt: een script dat fouten, meldingen en opslag onthoudt.
      const bladzijde = lees('examples/onveilig-adres/index.html').replace(
        '<head>',
        '<head><script src="/test/paginas/meting.js"></script>',
      );
      site = await maakSite({ '/': bladzijde }, (velden) => {
        ontvangen = Object.fromEntries(velden);
        return '<!doctype html><title>Ontvangen</title><p id="ontvangen">Ontvangen</p>';
      });
      bezoek = await open(site.poort);
    });
    after(async () => {
      await bezoek?.sluit();
      site?.stop();
    });

    it('(werken, terugschrijven, delen, stil, formulier) alles doet het als op een veilig adres', async () => {
      const { pagina } = bezoek;
      await pagina.goto(`http://${NAAM}:${site.poort}/`);
      assert.deepEqual(
        await pagina.evaluate(() => [
          location.hostname,
          isSecureContext,
          typeof crypto.subtle,
          typeof crypto.randomUUID,
        ]),
        [NAAM, false, 'undefined', 'undefined'],
      );
      await pagina.waitForFunction(
        (tags) => tags.every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.wortel')),
        {},
        VELDEN.map(([tag]) => tag),
      );
      for (const [tag] of VELDEN) {
        const breedte = await pagina.evaluate((naam) => document.querySelector(naam).offsetWidth, tag);
        assert.ok(breedte >= 320, `${tag} is ${breedte} px breed`);
      }
      for (const geval of VELDEN) {
        const tekst = geval.at(-1);
        assert.deepEqual(
          await typ(pagina, geval),
          { tekst, cursor: tekst.length, focus: true, zelfde: true },
          geval[0],
        );
      }
      const { fouten, schendingen, meldingen, opslag } = await pagina.evaluate(() => ({
        ...globalThis.paginaMeting,
        verzoeken: null,
      }));
      assert.deepEqual(
        { fouten, schendingen, meldingen, opslag: opslag.filter((regel) => /zo-thuis|indexedDB/.test(regel)) },
        { fouten: [], schendingen: [], meldingen: [], opslag: [] },
      );
      // Elk element heeft de namen die in een ander getypt zijn.
      for (const tag of ['steunfiguur-form', 'netwerk-kaart']) {
        const namen = await pagina.evaluate(
          (naam) => document.querySelector(naam).value.personen.map((persoon) => persoon.naam),
          tag,
        );
        assert.deepEqual(namen, ['Opa Jan', 'Tante To'], tag);
      }
      await pagina.evaluate(() => document.querySelector('#aanmelding > button').click());
      await pagina.waitForFunction(() => document.querySelector('#ontvangen') !== null);
      const { personen, ladder } = JSON.parse(ontvangen.dossier);
      assert.deepEqual(
        personen.map(({ naam }) => naam),
        ['Opa Jan', 'Tante To'],
      );
      assert.equal(new Set(personen.map(({ id }) => id)).size, 2);
      assert.equal(ladder.wegTerug, 'Als het rust is');
      assert.equal(JSON.parse(ontvangen.tarief).inkomen.maandsalaris, 4250.75);
    });
  });
}
