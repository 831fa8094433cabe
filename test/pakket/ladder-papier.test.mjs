// Het vel van de ladder zoals een browser het drukt: één bladzijde A4, voor elke lezer, met het script uit dist/.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { overslaan, startBrowser } from '../demo/bezoek.mjs';

const TAG = 'zo-thuis-ladder';
const script = await readFile(new URL(`../../dist/${TAG}.iife.js`, import.meta.url), 'utf8');
const lees = async (naam) =>
  JSON.parse(await readFile(new URL(`../voorbeelden/${naam}.json`, import.meta.url), 'utf8'));
const sam = await lees('dossier');
const vol = { ...sam, ladder: { ...sam.ladder, ...(await lees('ladder-vol')) } };

describe('het vel van de ladder', { skip: overslaan }, () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  for (const [lezer, dossier] of [
    ['professional', vol],
    ['ouder', vol],
    ['kind', vol],
    ['raadslid', null],
  ]) {
    it(`is één bladzijde A4 voor ${lezer}`, async () => {
      const bladzijde = await browser.newPage();
      await bladzijde.setContent(`<!doctype html><html lang="nl"><${TAG} lezer="${lezer}"></${TAG}></html>`);
      await bladzijde.addScriptTag({ content: script });
      const woorden = await bladzijde.evaluate(
        async ({ tag, inhoud }) => {
          const element = document.querySelector(tag);
          if (inhoud) element.dossierStore.vervang(inhoud);
          await element.updateComplete;
          const gedrukt = new Promise((klaar) => (window.print = klaar));
          element.shadowRoot.querySelector('[data-actie="afdrukken"]').click();
          await gedrukt;
          window.dispatchEvent(new Event('beforeprint'));
          return element.shadowRoot.querySelector('.papier').textContent;
        },
        { tag: TAG, inhoud: dossier },
      );
      if (dossier) assert.match(woorden, /Bij oma slapen in het weekend\./);
      const pdf = Buffer.from(
        await bladzijde.pdf({ format: 'A4', margin: { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' } }),
      ).toString('latin1');
      assert.equal(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, 1);
      await bladzijde.close();
    });
  }
});
