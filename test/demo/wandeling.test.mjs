// Eén bezoek aan het demoportaal in een echte browser: een cijfer wijzigen, geweigerd worden bij het veld, de reden geven, ontvangen worden.
// Leest alleen wat een bezoeker ziet of hoort: namen van velden, knoppen en links.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { createRequire } from 'node:module';
import { launch } from 'puppeteer-core';
import { chromiumVlaggen, zoekBrowsers } from '../../scripts/browsers.mjs';
import { IN_CI } from '../../scripts/gereed.mjs';
import { leestekst, metPortaal } from './met-portaal.mjs';

const { chromium } = zoekBrowsers();
const overslaan = chromium === null && !IN_CI ? 'Chromium staat hier niet' : false;
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Een bladzijde die alles onthoudt wat niet hoort: fouten, en wat de CSP tegenhoudt. */
async function openBladzijde(browser, toets) {
  const bladzijde = await browser.newPage();
  bladzijde.setDefaultTimeout(10_000);
  const mis = [];
  // De browser noemt een antwoord 422 ook een fout; dat is hier juist de bedoeling.
  bladzijde.on('console', (melding) => {
    if (['error', 'warn'].includes(melding.type()) && !melding.text().includes('422')) mis.push(melding.text());
  });
  bladzijde.on('pageerror', (fout) => mis.push(fout.message));
  toets.after(() => bladzijde.close());
  return {
    bladzijde,
    mis,
    vind: (rol, naam) => bladzijde.locator(`::-p-aria([name="${naam}"][role="${rol}"])`),
    async naar(handeling) {
      const [antwoord] = await Promise.all([bladzijde.waitForNavigation({ waitUntil: 'load' }), handeling()]);
      return antwoord.status();
    },
    /** De enige plek met deze rol en al deze woorden in de naam. */
    async vindMet(rol, ...woorden) {
      const namen = (knoop) => [
        ...(knoop.role === rol && woorden.every((woord) => knoop.name?.includes(woord)) ? [knoop.name] : []),
        ...(knoop.children ?? []).flatMap(namen),
      ];
      const gevonden = namen(await bladzijde.accessibility.snapshot());
      assert.equal(gevonden.length, 1, `${rol} met ${woorden.join(' en ')}`);
      return this.vind(rol, gevonden[0]);
    },
    tekst: async () => leestekst(await bladzijde.$eval('main', (main) => main.innerHTML)),
    /** De naam van wat de focus heeft, zoals een schermlezer die noemt. */
    async focus() {
      const zoek = (knoop) => (knoop.focused ? knoop : (knoop.children ?? []).map(zoek).find(Boolean));
      return zoek(await bladzijde.accessibility.snapshot())?.name;
    },
  };
}

describe('een bezoek aan het portaal', { skip: overslaan }, () => {
  let browser;
  before(async () => {
    browser = await launch({ executablePath: chromium, args: chromiumVlaggen() });
  });
  after(() => browser.close());

  for (const [pad, naam] of [
    ['/', 'het voorbeeld van het pakket'],
    ['/eigen-cijfers', 'de tarievenset van de gemeente'],
  ]) {
    it(`met ${naam}: van een eigen cijfer zonder reden naar een ontvangen tarief`, async (toets) => {
      const portaal = await metPortaal(toets);
      const bezoek = await openBladzijde(browser, toets);
      const { bladzijde, mis, vind, naar, tekst, focus } = bezoek;
      const indienen = () => naar(() => vind('button', 'Tarief indienen').click());

      await bladzijde.goto(portaal.adres(pad), { waitUntil: 'networkidle0' });
      await vind('textbox', 'Naam van de aanbieder').fill('Stichting De Wilgenhof');
      await vind('textbox', 'Contract of perceel').fill('Verblijf 2026, perceel 2');
      const eerst = await tekst();
      await vind('textbox', 'Maandsalaris').fill('4.275,50');
      const daarna = await tekst();
      assert.notEqual(/Uw berekening (€ [\d,]+)/.exec(eerst)[1], /Uw berekening (€ [\d,]+)/.exec(daarna)[1]);

      assert.equal(await indienen(), 422);
      assert.match(await tekst(), /Het tarief is nog niet ingediend.*In de berekening: één punt/);
      const melding =
        'Inkomen: maandsalaris: schrijf een reden bij dit cijfer. Rietmonde vraagt die bij elk eigen of aangenomen cijfer.';
      await vind('link', melding).click();
      assert.equal(await focus(), 'Maandsalaris');
      const bron = await bezoek.vindMet('DisclosureTriangle', 'Bron van', 'Maandsalaris');
      await bron.click();
      await vind('textbox', 'Reden').fill('Salaris volgens de arbeidsovereenkomst');

      assert.equal(await indienen(), 200);
      assert.match(await tekst(), /Ontvangen\. Stichting De Wilgenhof: € \d{3},\d{2} per jeugdige per etmaal/);
      await naar(() => vind('link', 'Stichting De Wilgenhof').click());
      assert.match(
        await tekst(),
        /Inkomen: maandsalaris € 4\.275,50 per maand Eigen cijfer.*“Salaris volgens de arbeidsovereenkomst”/,
      );
      assert.deepEqual(mis, []);
    });
  }

  it('zonder de velden van het portaal: de lezer begint bij wat daar aan scheelt', async (toets) => {
    const portaal = await metPortaal(toets);
    const { bladzijde, vind, naar, focus } = await openBladzijde(browser, toets);
    await bladzijde.goto(portaal.adres('/'), { waitUntil: 'networkidle0' });
    await vind('textbox', 'Maandsalaris').fill('4.275,50');
    assert.equal(await naar(() => vind('button', 'Tarief indienen').click()), 422);
    await bladzijde.waitForNetworkIdle();
    assert.equal(await focus(), 'Het tarief is nog niet ingediend');
    await vind('link', 'Vul de naam van de aanbieder in.').click();
    assert.equal(await focus(), 'Naam van de aanbieder');
  });

  it('is toegankelijk volgens axe, licht en donker, en past op een smal scherm', async (toets) => {
    const portaal = await metPortaal(toets);
    const { bladzijde, mis, vind, naar } = await openBladzijde(browser, toets);
    await bladzijde.goto(portaal.adres('/'), { waitUntil: 'networkidle0' });
    await vind('textbox', 'Naam van de aanbieder').fill('Stichting De Wilgenhof');
    await vind('textbox', 'Contract of perceel').fill('Verblijf 2026, perceel 2');
    await naar(() => vind('button', 'Tarief indienen').click());
    for (const pad of ['/', '/eigen-cijfers', '/ontvangen?nieuw=1', '/ontvangen/1', '/nergens']) {
      for (const kleur of ['light', 'dark']) {
        await bladzijde.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: kleur }]);
        await bladzijde.setViewport({ width: kleur === 'light' ? 1280 : 320, height: 800 });
        await bladzijde.goto(portaal.adres(pad), { waitUntil: 'networkidle0' });
        await bladzijde.evaluate(axe);
        const { violations } = await bladzijde.evaluate(() => globalThis.axe.run());
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          [],
          `${pad} ${kleur}`,
        );
        const breedte = await bladzijde.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(breedte <= (kleur === 'light' ? 1280 : 320), `${pad}: ${breedte} px breed`);
      }
    }
    assert.deepEqual(
      mis.filter((melding) => !melding.includes('404')),
      [],
    );
  });
});
