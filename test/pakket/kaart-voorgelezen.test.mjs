// Wat een schermlezer van de kaart te horen krijgt, in de boom die Chromium hem geeft, met het script uit dist/: het netwerk één keer, de rest op verzoek.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { overslaan, startBrowser } from '../demo/bezoek.mjs';

const TAG = 'netwerk-kaart';
const lees = (pad) => readFile(new URL(`../../${pad}`, import.meta.url), 'utf8');
const [script, voorbeeld] = await Promise.all([lees(`dist/${TAG}.iife.js`), lees('test/voorbeelden/dossier.json')]);
/** Een knop die iets openklapt heet in deze boom anders. */
const KNOPPEN = ['button', 'DisclosureTriangle'];
const SAM = JSON.parse(voorbeeld);

describe('de kaart voorgelezen', { skip: overslaan }, () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  async function opPagina(breedte, attributen = '') {
    const bladzijde = await browser.newPage();
    const mis = [];
    bladzijde.on('console', (melding) => mis.push(melding.text()));
    await bladzijde.setViewport({ width: breedte, height: 812 });
    await bladzijde.setContent(
      `<!doctype html><html lang="nl"><h1>Een pagina</h1><${TAG} ${attributen}></${TAG}></html>`,
    );
    await bladzijde.addScriptTag({ content: script });
    await bladzijde.evaluate(
      async (tag, waarde) => {
        const element = document.querySelector(tag);
        element.value = waarde;
        await element.updateComplete;
        // Wat onder de rand ligt komt pas als iemand in de buurt is: hier hoort alles erbij.
        const { shadowRoot } = element;
        shadowRoot.querySelector('.woorden').scrollIntoView();
        while (!shadowRoot.querySelector('.cijfers')) await new Promise(requestAnimationFrame);
        scrollTo(0, 0);
      },
      TAG,
      SAM,
    );
    const protocol = await bladzijde.createCDPSession();
    /** Alles wat een naam heeft en niet verborgen is, in de volgorde van de bladzijde. */
    const gehoord = async () => {
      const { nodes } = await protocol.send('Accessibility.getFullAXTree');
      return nodes
        .filter(({ ignored }) => !ignored)
        .map(({ role, name }) => ({ rol: role.value, naam: (name?.value ?? '').replace(/\s+/g, ' ').trim() }));
    };
    return { bladzijde, gehoord, mis };
  }

  /** Hoeveel knoppen er met deze naam beginnen: zo begint iemand op de kaart en in de lijst. */
  const keer = (gehoord, naam) =>
    gehoord.filter(
      (plek) =>
        KNOPPEN.includes(plek.rol) && plek.naam.startsWith(naam) && !/^\p{L}/u.test(plek.naam.slice(naam.length)),
    ).length;
  const elk = (gehoord) => Object.fromEntries(SAM.personen.map(({ naam }) => [naam, keer(gehoord, naam)]));
  const overal = (aantal) => Object.fromEntries(SAM.personen.map(({ naam }) => [naam, aantal]));

  for (const [breedte, attributen, waar] of [
    [1280, '', 'kaart en lijst naast elkaar'],
    [768, '', 'twee tabbladen'],
    [375, '', 'een telefoon'],
    [1280, 'weergave="kaart"', 'alleen de kaart'],
    [1280, 'weergave="lijst"', 'alleen de lijst'],
  ]) {
    it(`${waar}: ieder één keer, de uitleg van de toetsen hooguit één keer, en niets wat dicht is`, async () => {
      const { bladzijde, gehoord } = await opPagina(breedte, attributen);
      const alles = await gehoord();
      assert.deepEqual(elk(alles), overal(1));
      assert.deepEqual(
        alles.filter(({ naam }) => SAM.personen.some((mens) => new RegExp(`${mens.naam}\\p{L}`, 'u').test(naam))),
        [],
        'een naam staat los van wat erop volgt',
      );
      assert.ok(alles.filter(({ rol, naam }) => rol === 'StaticText' && naam.includes('Delete')).length <= 1);
      assert.ok(alles.filter(({ rol }) => rol === 'combobox').length <= 1, 'geen keuze per mens');
      const leeft = await bladzijde.evaluate(
        (tag) => document.querySelector(tag).shadowRoot.querySelector('[role="status"]').textContent.trim(),
        TAG,
      );
      assert.equal(leeft, '', 'er wordt niets gezegd voordat er iets gebeurt');
      await bladzijde.close();
    });
  }

  it('op verzoek: wie over de kaart loopt of klikt hoort diegene, en de browser heeft niets te klagen', async () => {
    const { bladzijde, gehoord, mis } = await opPagina(1280);
    await gehoord();
    const focus = () =>
      bladzijde.evaluate((tag) => document.querySelector(tag).shadowRoot.activeElement?.dataset.knoop, TAG);
    await bladzijde.evaluate(
      (tag) => document.querySelector(tag).shadowRoot.querySelector('[data-knoop=""]').focus(),
      TAG,
    );
    for (let stap = 0; stap < 3; stap += 1) {
      const vorige = await focus();
      await bladzijde.keyboard.press('ArrowRight');
      await bladzijde.waitForFunction(
        (tag, was) => ![was, undefined].includes(document.querySelector(tag).shadowRoot.activeElement?.dataset.knoop),
        {},
        TAG,
        vorige,
      );
      const hier = await focus();
      const { naam } = SAM.personen.find(({ id }) => id === hier);
      assert.deepEqual(elk(await gehoord()), { ...overal(1), [naam]: 2 }, `${naam} is nu ook op de kaart te horen`);
    }
    const plek = await bladzijde.evaluate((tag) => {
      const { x, y, width, height } = document
        .querySelector(tag)
        .shadowRoot.querySelector('[data-knoop]:not([data-knoop=""]):not([tabindex="0"])')
        .getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, TAG);
    await bladzijde.mouse.move(plek.x, plek.y);
    await bladzijde.mouse.down();
    // Tussen indrukken en loslaten kan een schermlezer al kijken wie de focus heeft.
    await bladzijde.waitForFunction(
      (tag) => document.querySelector(tag).shadowRoot.activeElement?.matches('[data-knoop]:not([aria-hidden])'),
      {},
      TAG,
    );
    await bladzijde.mouse.up();
    await bladzijde.waitForFunction((tag) => document.querySelector(tag).shadowRoot.querySelector('.paneel'), {}, TAG);
    await gehoord();
    assert.deepEqual(mis, []);
    await bladzijde.close();
  });

  it('wie met de muis versleept is, is te horen zolang hij aan de beurt is, en daarna niet meer', async () => {
    const { bladzijde, gehoord, mis } = await opPagina(1280);
    const plekVan = (id) =>
      bladzijde.evaluate(
        (tag, wie) => {
          const figuur = document.querySelector(tag).shadowRoot.querySelector(`[data-knoop="${wie}"]`);
          const { x, y, width, height } = figuur.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        },
        TAG,
        id,
      );
    // De eerste twee: de tweede sleep laat de eerste achter.
    for (const { id, naam } of SAM.personen.slice(0, 2)) {
      const van = await plekVan(id);
      await bladzijde.mouse.move(van.x, van.y);
      // Slepen kan zodra het deel dat het kan er is.
      await bladzijde.evaluate((tag) => document.querySelector(tag).updateComplete, TAG);
      await bladzijde.mouse.down();
      await bladzijde.mouse.move(van.x + 12, van.y + 12, { steps: 4 });
      await bladzijde.mouse.up();
      await bladzijde.waitForFunction(
        (tag, wie) => {
          const element = document.querySelector(tag);
          const verplaatst = element.value.personen.some((een) => een.id === wie && een.plek);
          return verplaatst && element.shadowRoot.activeElement?.dataset.knoop === wie;
        },
        {},
        TAG,
        id,
      );
      assert.deepEqual(elk(await gehoord()), { ...overal(1), [naam]: 2 }, `alleen ${naam} is ook op de kaart te horen`);
    }
    assert.deepEqual(mis, []);
    await bladzijde.close();
  });
});
