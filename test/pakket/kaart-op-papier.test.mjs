// De kaart zoals een browser haar drukt, met het script uit dist/: tot zestien mensen kaart en lijst op één A4, ook vanaf een telefoon.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { overslaan, startBrowser } from '../demo/bezoek.mjs';

const TAG = 'netwerk-kaart';
const lees = (pad) => readFile(new URL(`../../${pad}`, import.meta.url), 'utf8');
const [script, voorbeeld] = await Promise.all([lees(`dist/${TAG}.iife.js`), lees('test/voorbeelden/dossier.json')]);
const SAM = JSON.parse(voorbeeld);
const MARGE = '10mm';
/** Zo breed is een A4 tussen de marges, in CSS-pixels. */
const BLAD = Math.round((190 / 25.4) * 96);
/** Kleiner dan zeven punten leest niemand van papier. */
const KLEINST = (7 / 72) * 96;

/** Sam met zoveel mensen; wie erbij komt staat waar een ander al stond. */
function met(aantal) {
  const personen = Array.from({ length: aantal }, (_, nummer) => {
    const persoon = SAM.personen[nummer % SAM.personen.length];
    return nummer < SAM.personen.length
      ? persoon
      : { ...persoon, id: `${persoon.id}b`, naam: `${persoon.naam} 2`, plek: null };
  });
  return { ...SAM, personen };
}

describe('de kaart op papier', { skip: overslaan }, () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  /** Een pagina met veel eromheen, waarop iemand de kaart afdrukt. */
  async function afgedrukt(aantal, breedte) {
    const bladzijde = await browser.newPage();
    await bladzijde.setViewport({ width: breedte, height: 812 });
    await bladzijde.setContent(
      `<!doctype html><html lang="nl"><h1>Een pagina</h1><p>${'Tekst van de pagina. '.repeat(2000)}</p><${TAG}></${TAG}></html>`,
    );
    await bladzijde.addScriptTag({ content: script });
    await bladzijde.evaluate(
      async ({ tag, waarde }) => {
        const element = document.querySelector(tag);
        element.value = waarde;
        const knop = () => element.shadowRoot.querySelector('[data-actie="afdrukken"]');
        while (!knop()) {
          element.shadowRoot.querySelector('[data-actie="keuzes"]')?.click();
          await new Promise(requestAnimationFrame);
          await element.updateComplete;
        }
        const gedrukt = new Promise((klaar) => (window.print = klaar));
        knop().click();
        await gedrukt;
      },
      { tag: TAG, waarde: met(aantal) },
    );
    return bladzijde;
  }

  for (const [aantal, breedte] of [
    [5, 1280],
    [12, 1280],
    [16, 1280],
    [16, 375],
  ]) {
    it(`${aantal} mensen, vanaf een scherm van ${breedte} px: één bladzijde, met ieders naam op de kaart en in de lijst`, async () => {
      const bladzijde = await afgedrukt(aantal, breedte);
      const pdf = await bladzijde.pdf({
        format: 'A4',
        margin: { top: MARGE, right: MARGE, bottom: MARGE, left: MARGE },
      });
      assert.equal(
        Buffer.from(pdf)
          .toString('latin1')
          .match(/\/Type\s*\/Page\b(?!s)/g)?.length,
        1,
      );
      await bladzijde.emulateMediaType('print');
      await bladzijde.setViewport({ width: BLAD, height: 1050 });
      const namen = await bladzijde.evaluate(async (tag) => {
        const element = document.querySelector(tag);
        window.dispatchEvent(new Event('beforeprint'));
        await element.updateComplete;
        const zichtbaar = (keuze) =>
          [...element.shadowRoot.querySelectorAll(keuze)].filter((plek) => plek.checkVisibility());
        const [kaart] = zichtbaar('svg.kaart');
        const schaal = kaart.getBoundingClientRect().width / kaart.viewBox.baseVal.width;
        const letters = (plek, maal) => Number.parseFloat(getComputedStyle(plek).fontSize) * maal;
        return {
          kaart: zichtbaar('svg.kaart .naam-kaart').map((naam) => ({
            naam: [...naam.querySelectorAll('text')].map((regel) => regel.textContent.trim()).join(' '),
            letter: Math.min(...[...naam.querySelectorAll('text')].map((regel) => letters(regel, schaal))),
          })),
          lijst: zichtbaar('.lijst .naam').map((naam) => ({ naam: naam.textContent.trim(), letter: letters(naam, 1) })),
        };
      }, TAG);
      for (const [waar, gevonden] of Object.entries(namen)) {
        for (const { naam } of met(aantal).personen)
          assert.ok(
            gevonden.some((plek) => plek.naam.startsWith(naam)),
            `${naam} staat niet op papier: ${waar}`,
          );
        const klein = gevonden.filter(({ letter }) => letter < KLEINST);
        assert.deepEqual(klein, [], `te klein om te lezen: ${waar}`);
      }
      await bladzijde.close();
    });
  }

  it('met meer mensen heeft de kaart een blad voor zichzelf, en niet meer dan dat', async () => {
    const bladzijde = await afgedrukt(20, 1280);
    const pdf = await bladzijde.pdf({ format: 'A4', margin: { top: MARGE, right: MARGE, bottom: MARGE, left: MARGE } });
    assert.equal(
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type\s*\/Page\b(?!s)/g)?.length,
      2,
    );
    await bladzijde.close();
  });
});
