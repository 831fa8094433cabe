// Een bezoek aan het demoportaal in een echte Chromium. Leest alleen wat een bezoeker ziet of hoort: namen van velden, knoppen en links.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { launch } from 'puppeteer-core';
import { chromiumVlaggen, zoekBrowsers } from '../../scripts/browsers.mjs';
import { IN_CI } from '../../scripts/gereed.mjs';
import { leestekst } from './met-portaal.mjs';

const { chromium } = zoekBrowsers();
export const overslaan = chromium === null && !IN_CI ? 'Chromium staat hier niet' : false;
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const startBrowser = () => launch({ executablePath: chromium, args: chromiumVlaggen() });

/** Een bladzijde die alles onthoudt wat niet hoort: fouten, en wat de CSP tegenhoudt. */
export async function openBladzijde(browser, toets) {
  const bladzijde = await browser.newPage();
  // Een grens tegen hangen, geen meting: ook op een drukke machine komt een bladzijde die werkt ruim hierbinnen.
  bladzijde.setDefaultTimeout(45_000);
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

/** Tikt met één vinger midden op deze plek. Neer en op gaan achter elkaar weg: wie op een drukke machine op het antwoord wacht, houdt vast. */
export async function tikMetVinger(bladzijde, plek) {
  const { x, y } = await plek.clickablePoint();
  const client = await bladzijde.createCDPSession();
  await Promise.all([
    client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] }),
    client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
  ]);
  await client.detach();
}

/** Axe vindt niets en niets steekt uit, licht op een breed scherm en donker op een smal. Zonder adres: de bladzijde zoals zij staat. */
export async function controleerToegang(bladzijde, adres) {
  for (const [kleur, breedte] of [
    ['light', 1280],
    ['dark', 320],
  ]) {
    const waar = `${adres ?? bladzijde.url()} ${kleur}`;
    await bladzijde.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: kleur }]);
    await bladzijde.setViewport({ width: breedte, height: 800 });
    if (adres) await bladzijde.goto(adres, { waitUntil: 'networkidle0' });
    await bladzijde.evaluate(axe);
    const { violations } = await bladzijde.evaluate(() => globalThis.axe.run());
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      [],
      waar,
    );
    const werkelijk = await bladzijde.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(werkelijk <= breedte, `${waar}: ${werkelijk} px breed`);
  }
}
