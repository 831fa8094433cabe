// De memo voor de raad zoals een browser haar drukt: twee bladzijden A4, met het script uit dist/.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { overslaan, startBrowser } from '../demo/bezoek.mjs';

const TAG = 'gezinshuis-tarief-calculator';
const script = await readFile(new URL(`../../dist/${TAG}.iife.js`, import.meta.url), 'utf8');

describe('de memo op papier', { skip: overslaan }, () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  for (const [naam, notitie] of [
    ['zonder toelichting', ''],
    ['met de langste toelichting', 'De raad vroeg waarom dit tarief hoger is. '.repeat(20).slice(0, 700)],
  ]) {
    it(`is twee bladzijden, ${naam}`, async () => {
      const bladzijde = await browser.newPage();
      await bladzijde.setContent(
        `<!doctype html><html lang="nl"><h1>Een pagina</h1><p>${'Tekst van de pagina. '.repeat(2000)}</p><${TAG}></${TAG}></html>`,
      );
      await bladzijde.addScriptTag({ content: script });
      await bladzijde.evaluate(
        async ({ tag, tekst }) => {
          const element = document.querySelector(tag);
          element.werkblad = { ...element.werkblad, notitie: tekst };
          await element.updateComplete;
          const gedrukt = new Promise((klaar) => (window.print = klaar));
          element.shadowRoot.querySelector('[data-actie="afdrukken"]').click();
          await gedrukt;
        },
        { tag: TAG, tekst: notitie },
      );
      const pdf = Buffer.from(
        await bladzijde.pdf({ format: 'A4', margin: { top: '15mm', right: '16mm', bottom: '16mm', left: '16mm' } }),
      ).toString('latin1');
      assert.equal(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, 2);
      await bladzijde.close();
    });
  }
});
