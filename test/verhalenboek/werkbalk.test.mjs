// De werkbalk van het gebouwde verhalenboek: elke keuze doet wat zij zegt, aan een element zoals een bezoeker het ziet.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { heeftGrond, leesBoek, metChromium, metHetBoek, opent, opVerhaal, TAG, VERHAAL } from './hulp.mjs';

/** Per huisstijl van de werkbalk de grond van haar eigen hoofdknop. */
const HOOFDKNOP = {
  utrecht: '--utrecht-button-primary-action-background-color',
  'utrecht-donker': '--utrecht-button-primary-action-background-color',
  rotterdam: '--utrecht-button-primary-action-background-color',
  'rotterdam-rods': '--utrecht-button-primary-action-background-color',
  'den-haag': '--utrecht-button-primary-action-background-color',
  nijmegen: '--utrecht-button-primary-action-background-color',
  voorbeeld: '--nl-button-primary-background-color',
  ma: '--utrecht-button-primary-action-background-color',
  'ma-donker': '--utrecht-button-primary-action-background-color',
  amsterdam: '--ams-button-primary-background-color',
  'amsterdam-ouder': '--utrecht-button-primary-action-background-color',
  'rijkshuisstijl-groen': '--utrecht-button-primary-action-background-color',
};

describe('de werkbalk', metChromium, () => {
  const hier = metHetBoek();

  /** Opent het verhaal met een stand van de werkbalk, en wacht tot het element er staat. */
  async function toon(globals, { verhaal = VERHAAL, tag = TAG, media = [] } = {}) {
    const { pagina } = await opent(hier.browser);
    if (media.length > 0) {
      const cdp = await pagina.createCDPSession();
      await cdp.send('Emulation.setEmulatedMedia', { features: media });
    }
    await pagina.goto(`${hier.boek.url}/iframe.html?id=${verhaal}&viewMode=story&globals=a11y.manual:!true;${globals}`);
    await pagina.waitForFunction(...opVerhaal(verhaal, tag));
    return pagina;
  }
  const doe = async (globals, lees, opties) => {
    const pagina = await toon(globals, opties);
    try {
      return await lees(pagina);
    } finally {
      await pagina.close();
    }
  };
  const tekst = (pagina) => pagina.$eval(TAG, ({ shadowRoot }) => shadowRoot.textContent);

  it('heeft een knop voor elke keuze, en wie kiest ziet het verhaal zo', async () => {
    const { pagina } = await opent(hier.browser, { breedte: 1600 });
    await pagina.goto(`${hier.boek.url}/index.html?path=/story/${VERHAAL}`);
    for (const [knop, keuze, stand] of [
      ['Zonder huisstijl', 'Utrecht', 'huisstijl:utrecht'],
      ['Nederlands', 'English', 'taal:en'],
      ['U of je', 'Je', 'aanspreekvorm:je'],
      ['Licht', 'Donker', 'schema:donker'],
      ['Gewone kleuren', 'Geforceerde kleuren', 'contrast:geforceerd'],
      ['Tekst 100', 'Tekst 200', 'tekst:dubbel'],
    ]) {
      await (await pagina.waitForSelector(`::-p-xpath(//button[contains(., "${knop}")])`)).click();
      await (await pagina.waitForSelector(`::-p-xpath(//*[@role="option"][contains(., "${keuze}")])`)).click();
      await pagina.waitForFunction((deel) => decodeURIComponent(window.location.search).includes(deel), {}, stand);
      await pagina.keyboard.press('Escape');
      await pagina.waitForFunction(() => !document.querySelector('[role="option"]'));
    }
    const venster = await (await pagina.waitForSelector('#storybook-preview-iframe')).contentFrame();
    await venster.waitForFunction(
      (tag) => {
        const kader = document.querySelector('#storybook-root [lang]');
        const element = document.querySelector(tag);
        const stand = [
          kader.className.includes('utrecht'),
          kader.lang === 'en',
          element.aanspreekvorm === 'je',
          kader.classList.contains('kader-donker'),
          kader.classList.contains('kader-geforceerd'),
          document.documentElement.classList.contains('tekst-200'),
        ];
        return stand.every(Boolean);
      },
      {},
      TAG,
    );
    await pagina.close();
  });

  for (const [huisstijl, token] of Object.entries(HOOFDKNOP)) {
    it(`huisstijl: de hoofdknop is die van ${huisstijl}`, async () => {
      assert.ok(await doe(`huisstijl:${huisstijl}`, (pagina) => pagina.evaluate(heeftGrond, TAG, token)));
    });
  }

  it('huisstijl: den-haag-basis noemt geen knop, en geeft wel haar letter', async () => {
    const [letter, knop] = await doe('huisstijl:den-haag-basis', (pagina) =>
      pagina.$eval(TAG, (element) => [
        getComputedStyle(element).fontFamily,
        getComputedStyle(element).getPropertyValue('--utrecht-button-primary-action-background-color'),
      ]),
    );
    assert.match(letter, /TheSans/);
    assert.equal(knop, '');
  });

  it('huisstijl: zonder keuze is er geen token van een gemeente op de pagina', async () => {
    const tokens = await doe('huisstijl:neutraal', (pagina) =>
      pagina.evaluate(
        (namen) => namen.map((naam) => getComputedStyle(document.querySelector('[lang]')).getPropertyValue(naam)),
        [...new Set(Object.values(HOOFDKNOP))],
      ),
    );
    assert.deepEqual(tokens, ['', '', '']);
  });

  it('huisstijl: wat iemand in het paneel plakt, geldt', async () => {
    const { pagina } = await opent(hier.browser, { breedte: 1400, hoogte: 1000 });
    await pagina.goto(`${hier.boek.url}/index.html?path=/story/${VERHAAL}`);
    const tab = await pagina.waitForSelector('::-p-xpath(//*[@role="tab"][contains(., "Eigen CSS")])');
    await tab.click();
    const veld = await pagina.waitForSelector('#eigen-css');
    await veld.type('.proef-theme { --zo-thuis-actie-kleur: rgb(1, 2, 3); }');
    await (await pagina.waitForSelector('::-p-text(Toon de verhalen in deze stijl)')).click();
    const venster = await (await pagina.waitForSelector('#storybook-preview-iframe')).contentFrame();
    await venster.waitForFunction(heeftGrond, {}, TAG, 'rgb(1, 2, 3)');
    await pagina.close();
  });

  it('taal: de woorden zijn Engels', async () => {
    const [nederlands, engels] = [await doe('taal:nl', tekst), await doe('taal:en', tekst)];
    assert.match(nederlands, /Bewaren/);
    assert.doesNotMatch(nederlands, /support figure/);
    assert.match(engels, /What belongs to a support figure/);
    assert.doesNotMatch(engels, /Bewaren/);
  });

  it('aanspreekvorm: u of je, in elk woord', async () => {
    const leeg = { verhaal: 'elementen-steunfiguur-form--leeg' };
    assert.doesNotMatch(await doe('aanspreekvorm:u', tekst, leeg), /\b(?:je|jij|jouw)\b/i);
    assert.doesNotMatch(await doe('aanspreekvorm:je', tekst, leeg), /\b(?:u|uw)\b/i);
    assert.notEqual(await doe('aanspreekvorm:u', tekst, leeg), await doe('aanspreekvorm:je', tekst, leeg));
  });

  // Wat er in een verhaal gebeurt vindt zijn knoppen op hun woorden. Met andere woorden komt het even ver, en ook op een breed scherm.
  for (const { id, title, name } of leesBoek('story').filter(({ tags }) => tags.includes('play-fn')))
    it(`Engels en je: ${title} › ${name} komt even ver, en spreekt daarna zo`, async () => {
      const { pagina, klachten } = await opent(hier.browser);
      await pagina.emulateFocusedPage(true);
      await pagina.goto(
        `${hier.boek.url}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true;taal:en;aanspreekvorm:je`,
      );
      await pagina.waitForFunction(
        () =>
          globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('playFunctionThrewException') ||
          (globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished') &&
            document.querySelector('#storybook-root [lang]')?.lang === 'en'),
      );
      assert.deepEqual(klachten, []);
      const [soort, tag] = title.split('/');
      if (soort === 'Elementen') assert.equal(await pagina.$eval(tag, (element) => element.aanspreekvorm), 'je');
      await pagina.close();
    });

  it('een andere stand laat staan wat er in het verhaal gebeurde', async () => {
    const verhaal = 'elementen-netwerk-kaart--samen-met-het-formulier';
    const waarde = (pagina) => pagina.$eval('zo-thuis-dossier', ({ value }) => JSON.stringify(value));
    const [eerst, daarna] = await doe(
      '',
      async (pagina) => {
        const vooraf = await waarde(pagina);
        await pagina.evaluate(() =>
          globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals: { schema: 'donker' } }),
        );
        await pagina.waitForSelector('.kader-donker');
        return [vooraf, await waarde(pagina)];
      },
      { verhaal, tag: 'netwerk-kaart' },
    );
    assert.equal(daarna, eerst);
  });

  it('donker: de tekst is licht, en het schema is dat van de pagina', async () => {
    const lees = (pagina) =>
      pagina.$eval(TAG, (element) => [getComputedStyle(element).colorScheme, getComputedStyle(element).color]);
    assert.deepEqual(await doe('schema:donker', lees), ['dark', 'rgb(230, 233, 236)']);
    assert.notEqual((await doe('schema:licht', lees))[0], 'dark');
  });

  it('geforceerde kleuren: dezelfde kleuren als onder een contrastthema, en daarna weer de gewone', async () => {
    const lees = (pagina) =>
      pagina.$eval(TAG, ({ shadowRoot }) => {
        const kop = shadowRoot.querySelector('h2, h3, [role=heading]');
        const knop =
          [...shadowRoot.querySelectorAll('button')].find(({ part }) => part.length > 0) ??
          shadowRoot.querySelector('button');
        const stel = (eigenschap, kleur) => {
          const proef = document.body.appendChild(document.createElement('span'));
          proef.style.setProperty(eigenschap, kleur);
          const gelezen = getComputedStyle(proef).getPropertyValue(eigenschap);
          proef.remove();
          return gelezen;
        };
        return {
          kop: getComputedStyle(kop).color === stel('color', 'CanvasText'),
          knop: getComputedStyle(knop).color === stel('color', 'ButtonText'),
          hoofdknop: [...shadowRoot.querySelectorAll('button')].filter(
            (een) => getComputedStyle(een).backgroundColor === stel('background-color', '#1f7a70'),
          ).length,
        };
      });
    const echt = await doe('contrast:gewoon', lees, { media: [{ name: 'forced-colors', value: 'active' }] });
    const nagebootst = await doe('contrast:geforceerd', lees);
    assert.deepEqual({ ...nagebootst, knop: true }, { kop: true, knop: true, hoofdknop: 0 });
    assert.equal(nagebootst.kop, echt.kop);
    assert.ok((await doe('contrast:gewoon', lees)).hoofdknop > 0);
  });

  it('tekst: twee keer zo groot, en nog steeds binnen 640 px', async () => {
    const lees = (pagina) =>
      pagina.$eval(TAG, ({ shadowRoot }) =>
        Number.parseFloat(getComputedStyle(shadowRoot.querySelector('button')).fontSize),
      );
    assert.equal(await doe('tekst:dubbel', lees), 2 * (await doe('tekst:gewoon', lees)));
    const breed = await doe('tekst:dubbel', async (pagina) => {
      await pagina.setViewport({ width: 640, height: 800 });
      return pagina.evaluate(() => document.documentElement.scrollWidth);
    });
    assert.ok(breed <= 640, `${breed} px`);
  });

  it('320 px: het verhaal krijgt een venster van die breedte', async () => {
    const { pagina } = await opent(hier.browser, { breedte: 1400 });
    await pagina.goto(`${hier.boek.url}/index.html?path=/story/${VERHAAL}&globals=viewport.value:smal`);
    const venster = await pagina.waitForSelector('#storybook-preview-iframe');
    await pagina.waitForFunction((kader) => kader.contentWindow.innerWidth === 320, {}, venster);
    await pagina.close();
  });
});
