// Een browser die midden in het invullen wordt afgebroken, met geweld: wat er twee seconden eerder getypt was komt terug.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { chromiumVlaggen, zoekBrowsers } from '../../scripts/browsers.mjs';
import { IN_CI } from '../../scripts/gereed.mjs';
import { serveerMap } from '../../scripts/statische-server.mjs';
import { WORTEL } from '../../scripts/vite/ingangen.mjs';

const { chromium } = zoekBrowsers();
const BLADZIJDE = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Concept</title>
<script type="module" src="zo-thuis.js"></script>
<zo-thuis-dossier concept="proef"><steunfiguur-form></steunfiguur-form></zo-thuis-dossier></html>`;

/** Wat er in de balk staat, en hoe zij verder gaat. */
const BALK = `document.querySelector('steunfiguur-form')?.shadowRoot?.firstElementChild?.shadowRoot`;

describe(
  'een concept na een afgebroken browser',
  { skip: chromium === null && !IN_CI ? 'geen Chromium' : false },
  () => {
    let map;
    let site;
    before(async () => {
      map = mkdtempSync(join(tmpdir(), 'zo-thuis-concept-'));
      copyFileSync(join(WORTEL, 'dist/zo-thuis.js'), join(map, 'zo-thuis.js'));
      writeFileSync(join(map, 'index.html'), BLADZIJDE);
      site = await serveerMap(map);
    });
    after(() => {
      site.stop();
      rmSync(map, { recursive: true, force: true, maxRetries: 5 });
    });

    async function open(profiel = 'profiel') {
      const browser = await launch({
        executablePath: chromium,
        args: chromiumVlaggen(),
        userDataDir: join(map, profiel),
      });
      const bladzijde = await browser.newPage();
      await bladzijde.goto(`${site.url}/index.html`);
      return { browser, bladzijde };
    }

    async function breekAf(browser) {
      const proces = browser.process();
      const weg = once(proces, 'exit');
      proces.kill('SIGKILL');
      await weg;
    }

    it('is er nog', async () => {
      const eerste = await open();
      await eerste.bladzijde.waitForFunction(`${BALK}?.textContent.includes('op dit apparaat')`);
      await eerste.bladzijde.evaluate(
        `document.querySelector('steunfiguur-form').shadowRoot.querySelector('[data-actie="toevoegen"]').click()`,
      );
      await eerste.bladzijde.waitForFunction(
        `document.querySelector('steunfiguur-form').shadowRoot.querySelector('[data-pad="/naam"]')`,
      );
      await eerste.bladzijde.evaluate(`{
      const veld = document.querySelector('steunfiguur-form').shadowRoot.querySelector('[data-pad="/naam"]');
      veld.focus();
    }`);
      await eerste.bladzijde.keyboard.type('Oma Riet');
      // De belofte is twee seconden; daarna mag er niets meer verloren gaan.
      const getypt = performance.now();
      await eerste.bladzijde.waitForFunction(`${BALK}?.textContent.includes('Het blijft tot')`, { timeout: 2000 });
      assert.ok(performance.now() - getypt < 2000);
      await breekAf(eerste.browser);

      const tweede = await open();
      try {
        await tweede.bladzijde.waitForFunction(`${BALK}?.textContent.includes('Er staat nog iets van')`, {
          timeout: 10_000,
        });
        assert.equal(
          await tweede.bladzijde.evaluate(`document.querySelector('zo-thuis-dossier').value.personen?.[0]?.naam ?? ''`),
          '',
        );
        await tweede.bladzijde.evaluate(`${BALK}.querySelector('button').click()`);
        assert.equal(
          await tweede.bladzijde.evaluate(`document.querySelector('zo-thuis-dossier').value.personen[0].naam`),
          'Oma Riet',
        );
      } finally {
        await tweede.browser.close();
      }
    });

    it('heeft ook een naam die getypt was en nog niet toegevoegd', async () => {
      const veld = `document.querySelector('steunfiguur-form')?.shadowRoot?.querySelector('#antwoord')`;
      const eerste = await open('doorvragen');
      await eerste.bladzijde.waitForFunction(`${BALK}?.textContent.includes('op dit apparaat')`);
      await eerste.bladzijde.evaluate(
        `document.querySelector('steunfiguur-form').shadowRoot.querySelector('[data-actie="zoekVerder"]').click()`,
      );
      await eerste.bladzijde.waitForFunction(veld);
      await eerste.bladzijde.evaluate(`${veld}.focus()`);
      await eerste.bladzijde.keyboard.type('Tante Loes');
      await eerste.bladzijde.waitForFunction(`${BALK}?.textContent.includes('Het blijft tot')`, { timeout: 2000 });
      assert.doesNotMatch(
        await eerste.bladzijde.evaluate(`JSON.stringify(document.querySelector('zo-thuis-dossier').value)`),
        /Loes/,
        'niet in wat er verstuurd wordt',
      );
      await breekAf(eerste.browser);

      const tweede = await open('doorvragen');
      try {
        await tweede.bladzijde.waitForFunction(`${BALK}?.textContent.includes('Er staat nog iets van')`, {
          timeout: 10_000,
        });
        assert.equal(await tweede.bladzijde.evaluate(`${veld}?.value ?? ''`), '', 'niet vanzelf');
        await tweede.bladzijde.evaluate(`${BALK}.querySelector('button').click()`);
        await tweede.bladzijde.waitForFunction(`${veld}?.value === 'Tante Loes'`, { timeout: 10_000 });
      } finally {
        await tweede.browser.close();
      }
    });
  },
);
