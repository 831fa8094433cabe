// De ladder in de hand van een bezoeker: een kind met een vinger op een telefoon, iemand met alleen een toetsenbord, en een kind en een
// professional met elk hun eigen ladder op één dossier. Alleen echte aanrakingen, muis en toetsen; geen stap gaat langs het element om.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { openBladzijde, overslaan, startBrowser, tikMetVinger } from './bezoek.mjs';
import { metPortaal } from './met-portaal.mjs';

const TELEFOON = { width: 375, height: 812, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const LADDER = 'zo-thuis-ladder >>>';
const WENS = 'Bij oma slapen, en mijn hond mee.';
const bundel = await readFile(new URL('../../dist/zo-thuis.iife.js', import.meta.url), 'utf8');

/** Een plek op de ladder, nadat zij in beeld is gekomen. */
async function inBeeld(bladzijde, selector) {
  const plek = await bladzijde.waitForSelector(`${LADDER} ${selector}`, { visible: true });
  await plek.evaluate((deel) => deel.scrollIntoView({ block: 'center', behavior: 'instant' }));
  return plek;
}

async function midden(bladzijde, selector) {
  const { x, y, width, height } = await (await inBeeld(bladzijde, selector)).boundingBox();
  return [x + width / 2, y + height / 2];
}

const tik = async (bladzijde, selector) => tikMetVinger(bladzijde, await inBeeld(bladzijde, selector));

const waarde = (bladzijde, keuze = 'zo-thuis-ladder') => bladzijde.$eval(keuze, (ladder) => ladder.value);
const wachtOp = (bladzijde, doe, ...rest) => bladzijde.waitForFunction(doe, {}, ...rest);

/** De bladzijde rolt na een veeg nog door: een tik houdt haar dan alleen tegen. */
const totRust = (bladzijde) =>
  bladzijde.evaluate(async () => {
    for (let vorige = NaN, gelijk = 0; gelijk < 10; vorige = scrollY) {
      await new Promise((beeld) => requestAnimationFrame(beeld));
      gelijk = vorige === scrollY ? gelijk + 1 : 0;
    }
  });

/** Wat er op het scherm van de ladder te lezen is. */
const leest = (bladzijde, zin, keuze = 'zo-thuis-ladder') =>
  wachtOp(
    bladzijde,
    (woorden, ladder) =>
      document.querySelector(ladder).shadowRoot.querySelector('.scherm')?.innerText.includes(woorden),
    zin,
    keuze,
  );

describe('de ladder in de hand van een bezoeker', { skip: overslaan }, () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  it('een kind met een vinger op 375 px: waar woon ik, waar denken we aan, wat wil ik zelf, en wat zegt de wet', async (toets) => {
    const portaal = await metPortaal(toets);
    const { bladzijde, mis } = await openBladzijde(browser, toets);
    await bladzijde.setViewport(TELEFOON);
    await bladzijde.goto(portaal.adres('/zo-thuis/kind'), { waitUntil: 'networkidle0' });

    // Een veeg over het pad verplaatst de bladzijde, en kiest niets.
    const [x, y] = await midden(bladzijde, '.plek[data-trede=gezinshuis]');
    const begin = await bladzijde.evaluate(() => scrollY);
    const vinger = await bladzijde.touchscreen.touchStart(x, y);
    for (let stap = 1; stap <= 10; stap += 1) await vinger.move(x, y - stap * 20);
    await vinger.end();
    await wachtOp(bladzijde, (van) => scrollY > van + 50, begin);
    await totRust(bladzijde);
    assert.deepEqual(await waarde(bladzijde), {});
    assert.equal(await bladzijde.$(`${LADDER} .plekkaart`), null);

    await tik(bladzijde, '.plek[data-trede=thuis-ambulant]');
    await tik(bladzijde, '.plekkaart[data-trede=thuis-ambulant] [data-actie=kies][data-id=huidig]');
    await leest(bladzijde, 'Jij bent hier');
    await tik(bladzijde, '.plek[data-trede=netwerkpleegzorg]');
    await tik(bladzijde, '.plekkaart[data-trede=netwerkpleegzorg] [data-actie=kies][data-id=gewenst]');
    await leest(bladzijde, 'Hier denken we aan');

    // Eén vraag tegelijk, en nooit meer dan één veld. Het kind gaat door tot zijn eigen wens.
    while (!(await bladzijde.$(`${LADDER} [part=vraag] [data-pad="/wensKind"]`))) {
      assert.ok((await bladzijde.$$(`${LADDER} [part=vraag] [data-pad]`)).length <= 1);
      await tik(bladzijde, '[part=vraag] [data-actie=nuNiet]');
    }
    await tik(bladzijde, '[part=vraag] [data-pad="/wensKind"]');
    await bladzijde.keyboard.type(WENS);
    await tik(bladzijde, '[part=vraag] [data-actie=volgende]');
    await leest(bladzijde, `“${WENS}”`);

    await tik(bladzijde, '[data-klap=wet] > summary');
    await bladzijde.waitForSelector(`${LADDER} .wet li`);
    const woorden = await bladzijde.$eval('zo-thuis-ladder', ({ shadowRoot }) => shadowRoot.textContent);
    assert.doesNotMatch(woorden, /BWBR|Jeugdwet|CBS|Informatieprotocol|tarief|€|\d\.\d/);

    const { huidig, gewenst, wensKind } = await waarde(bladzijde);
    assert.deepEqual([huidig.trede, gewenst.trede, wensKind], ['thuis-ambulant', 'netwerkpleegzorg', WENS]);
    assert.equal(await bladzijde.evaluate(() => document.documentElement.scrollWidth), TELEFOON.width);
    assert.deepEqual(mis, []);
  });

  it('met alleen een toetsenbord: het pad in één stop, een plek kiezen, een vraag beantwoorden en het ongedaan maken', async (toets) => {
    const portaal = await metPortaal(toets);
    const { bladzijde, mis, focus } = await openBladzijde(browser, toets);
    await bladzijde.setViewport({ width: 1280, height: 900 });
    await bladzijde.goto(portaal.adres('/zo-thuis/kind'), { waitUntil: 'networkidle0' });
    const druk = (...toetsen) =>
      toetsen.reduce((na, naam) => na.then(() => bladzijde.keyboard.press(naam)), Promise.resolve());
    const actief = () =>
      bladzijde.evaluate(() => {
        const deel = document.activeElement?.shadowRoot?.activeElement;
        return deel ? { ...deel.dataset, id: deel.id, klasse: deel.className } : {};
      });
    const tabTot = async (past) => {
      for (let keer = 0; keer < 60; keer += 1) {
        if (past(await actief())) return;
        await druk('Tab');
      }
      assert.fail(`Tab komt er niet: ${past}`);
    };
    const opPlek = (trede) =>
      wachtOp(bladzijde, (code) => document.activeElement?.shadowRoot?.activeElement?.dataset.trede === code, trede);
    const opKaart = () =>
      wachtOp(bladzijde, () => document.activeElement?.shadowRoot?.activeElement?.id === 'plek-titel');

    await tabTot(({ trede }) => trede === 'thuis');
    await druk('ArrowRight');
    await opPlek('thuis-ambulant');
    await druk('Enter');
    await opKaart();
    assert.equal(await focus(), 'Thuis met hulp');
    await tabTot(({ actie, id }) => actie === 'kies' && id !== 'plek-titel');
    await druk('Enter');
    await leest(bladzijde, 'Jij bent hier');
    assert.equal((await waarde(bladzijde)).huidig.trede, 'thuis-ambulant');

    // Terug naar het pad: daar is Tab op de plek waar hij was, en End gaat naar de verste.
    await opKaart();
    await bladzijde.keyboard.down('Shift');
    while (!(await actief()).trede) await druk('Tab');
    await bladzijde.keyboard.up('Shift');
    await druk('End');
    await opPlek('jeugdzorgplus');
    await druk('Home', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await opPlek('netwerkpleegzorg');
    await druk('Enter');
    await opKaart();
    await bladzijde.waitForSelector(`${LADDER} .plekkaart[data-trede=netwerkpleegzorg]`);
    await tabTot(({ actie, klasse }) => actie === 'kies' && klasse.includes('knop'));
    await druk('Tab', 'Enter');
    await leest(bladzijde, 'Hier denken we aan');
    assert.equal((await waarde(bladzijde)).gewenst.trede, 'netwerkpleegzorg');

    await bladzijde.keyboard.down('Shift');
    while (!(await actief()).trede) await druk('Tab');
    await bladzijde.keyboard.up('Shift');
    await tabTot(({ pad, actie }) => pad === '/wensKind' || actie === 'nuNiet');
    for (let keer = 0; keer < 9 && (await actief()).pad !== '/wensKind'; keer += 1) {
      await tabTot(({ actie }) => actie === 'nuNiet');
      await druk('Enter');
      await wachtOp(bladzijde, () => document.activeElement?.shadowRoot?.activeElement?.id === 'vraag-titel');
      await druk('Tab');
    }
    await bladzijde.keyboard.type(WENS);
    assert.equal((await waarde(bladzijde)).wensKind, WENS);
    await tabTot(({ actie }) => actie === 'volgende');
    await druk('Enter');
    await leest(bladzijde, `“${WENS}”`);
    await bladzijde.keyboard.down('Shift');
    while ((await actief()).actie !== 'ongedaan') await druk('Tab');
    await bladzijde.keyboard.up('Shift');
    await druk('Enter');
    await wachtOp(bladzijde, () => !document.querySelector('zo-thuis-ladder').value.wensKind);
    assert.deepEqual(mis, []);
  });

  it('een kind en een professional op één dossier: wat het kind zegt en kiest staat meteen vooraan bij de ander', async (toets) => {
    const { bladzijde, mis } = await openBladzijde(browser, toets);
    await bladzijde.setViewport({ width: 1280, height: 900 });
    await bladzijde.setContent(
      `<!doctype html><html lang="nl"><title>Samen</title><zo-thuis-dossier id="d"></zo-thuis-dossier>
      <zo-thuis-ladder id="kind" for="d" lezer="kind"></zo-thuis-ladder><zo-thuis-ladder id="pro" for="d"></zo-thuis-ladder></html>`,
    );
    await bladzijde.addScriptTag({ content: bundel });
    const klik = async (ladder, selector) => {
      const plek = await bladzijde.waitForSelector(`#${ladder} >>> ${selector}`, { visible: true });
      await plek.click();
    };
    await klik('kind', '.plek[data-trede=thuis]');
    await klik('kind', '.plekkaart [data-actie=kies][data-id=huidig]');
    await klik('kind', '.plek[data-trede=gezinshuis]');
    await klik('kind', '.plekkaart[data-trede=gezinshuis] [data-actie=kies][data-id=gewenst]');
    while (!(await bladzijde.$('#kind >>> [part=vraag] [data-pad="/wensKind"]')))
      await klik('kind', '[part=vraag] [data-actie=nuNiet]');
    await klik('kind', '[part=vraag] [data-pad="/wensKind"]');
    await bladzijde.keyboard.type(WENS);

    await bladzijde.$eval('#pro', (ladder) => ladder.scrollIntoView());
    await bladzijde.waitForSelector('#pro >>> .werk [data-pad="/wensKind"]');
    const velden = await bladzijde.$$eval('#pro >>> .werk [data-pad]', (alle) =>
      alle.map(({ dataset, value }) => [dataset.pad, value]),
    );
    assert.deepEqual(velden[0], ['/wensKind', WENS]);
    assert.deepEqual(
      await bladzijde.$$eval('#pro >>> .baan .bord', (borden) =>
        borden.map((bord) => [bord.closest('.plek').dataset.trede, bord.textContent.trim()]),
      ),
      [
        ['thuis', 'Nu'],
        ['gezinshuis', 'Gewenst'],
      ],
    );
    // En terug: de professional schrijft de weg terug op, en het kind leest haar langs zijn pad.
    await klik('pro', '.werk [data-pad="/wegTerug"]');
    await bladzijde.keyboard.type('Als het thuis weer rustig is.');
    await leest(bladzijde, 'De weg terug. Als het thuis weer rustig is.', '#kind');
    const [een, twee] = await Promise.all([waarde(bladzijde, '#kind'), waarde(bladzijde, '#pro')]);
    assert.deepEqual(een, twee);
    assert.deepEqual(mis, []);
  });
});
