// De werkbalk in Firefox en WebKit: van elke knop één keuze, aan het verhaal zoals een ontwerper het ziet. Alle keuzes staan in werkbalk.test.mjs.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { openWebkit } from '../../scripts/bewijs/webkitbladzijde.mjs';
import { zoekBrowsers } from '../../scripts/browsers.mjs';
import { IN_CI } from '../../scripts/gereed.mjs';
import { serveerMap } from '../../scripts/statische-server.mjs';
import { BOEK, GEDULD, heeftGrond, opVerhaal, TAG, VERHAAL } from './hulp.mjs';

const { firefox, webkit } = zoekBrowsers();

/** Per motor of hij er is, en hoe hij een bladzijde opent. */
const BROWSERS = {
  Firefox: [
    firefox,
    async () => {
      const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox });
      const pagina = await browser.newPage();
      pagina.setDefaultTimeout(GEDULD);
      return { pagina, sluit: () => browser.close() };
    },
  ],
  WebKit: [
    webkit,
    async () => {
      const pagina = await openWebkit(webkit);
      return { pagina, sluit: () => pagina.close() };
    },
  ],
};

// Draait in de bladzijde: wat de keuzes van de werkbalk aan het verhaal doen.
function lees(tag) {
  const element = document.querySelector(tag);
  const { shadowRoot } = element;
  const kleurVan = (kleur) => {
    const proef = document.body.appendChild(document.createElement('span'));
    proef.style.setProperty('color', kleur);
    const gelezen = getComputedStyle(proef).color;
    proef.remove();
    return gelezen;
  };
  return {
    tekst: shadowRoot.textContent,
    schema: getComputedStyle(element).colorScheme,
    kleur: getComputedStyle(element).color,
    letter: Number.parseFloat(getComputedStyle(shadowRoot.querySelector('button')).fontSize),
    kopIsTekst: getComputedStyle(shadowRoot.querySelector('h2, h3')).color === kleurVan('CanvasText'),
    groen: [...shadowRoot.querySelectorAll('button')].filter(
      (een) => getComputedStyle(een).backgroundColor === kleurVan('#1f7a70'),
    ).length,
  };
}

for (const [motor, [aanwezig, open]] of Object.entries(BROWSERS)) {
  describe(`de werkbalk in ${motor}`, { skip: !aanwezig && !IN_CI ? `${motor} ontbreekt` : false }, () => {
    let bezoek;
    let boek;
    before(async () => {
      boek = await serveerMap(BOEK);
      bezoek = await open();
    });
    after(async () => {
      await bezoek?.sluit();
      boek?.stop();
    });

    /** Het verhaal met een stand van de werkbalk, als het er staat. */
    async function toon(globals, verhaal = VERHAAL) {
      const { pagina } = bezoek;
      await pagina.goto(`${boek.url}/iframe.html?id=${verhaal}&viewMode=story&globals=a11y.manual:!true;${globals}`);
      await pagina.waitForFunction(...opVerhaal(verhaal, TAG));
      return pagina.evaluate(lees, TAG);
    }
    const leeg = (stand) => toon(stand, 'elementen-steunfiguur-form--leeg');

    it('huisstijl: de hoofdknop is die van de gemeente', async () => {
      for (const [huisstijl, token] of [
        ['rotterdam', '--utrecht-button-primary-action-background-color'],
        ['amsterdam', '--ams-button-primary-background-color'],
      ]) {
        await toon(`huisstijl:${huisstijl}`);
        assert.equal(await bezoek.pagina.evaluate(heeftGrond, TAG, token), true, huisstijl);
      }
    });

    it('taal, en u of je', async () => {
      const [nederlands, engels] = [(await toon('taal:nl')).tekst, (await toon('taal:en')).tekst];
      assert.match(nederlands, /Bewaren/);
      assert.doesNotMatch(nederlands, /support figure/);
      assert.match(engels, /What belongs to a support figure/);
      assert.doesNotMatch(engels, /Bewaren/);
      assert.doesNotMatch((await leeg('aanspreekvorm:u')).tekst, /\b(?:je|jij|jouw)\b/i);
      assert.doesNotMatch((await leeg('aanspreekvorm:je')).tekst, /\b(?:u|uw)\b/i);
    });

    it('donker, geforceerde kleuren en tekst van 200 %', async () => {
      const gewoon = await toon('schema:licht');
      const donker = await toon('schema:donker');
      assert.deepEqual([donker.schema, donker.kleur], ['dark', 'rgb(230, 233, 236)']);
      assert.notEqual(gewoon.schema, 'dark');
      const geforceerd = await toon('contrast:geforceerd');
      assert.deepEqual([geforceerd.kopIsTekst, geforceerd.groen], [true, 0]);
      assert.ok(gewoon.groen > 0);
      assert.equal((await toon('tekst:dubbel')).letter, 2 * gewoon.letter);
    });

    it('in het boek zelf: alle knoppen, 320 px, en wat iemand in het paneel plakt', async () => {
      const { pagina } = bezoek;
      await pagina.setViewport({ width: 1400, height: 1000 });
      await pagina.goto(`${boek.url}/index.html?path=/story/${VERHAAL}&globals=viewport.value:smal`);
      for (const naam of ['Zonder huisstijl', 'Nederlands', 'U of je', 'Licht', 'Gewone kleuren', 'Tekst 100 %'])
        await pagina.waitForFunction(
          (gezocht) => [...document.querySelectorAll('button')].some((knop) => knop.textContent.includes(gezocht)),
          {},
          naam,
        );
      await pagina.waitForFunction(
        () => document.querySelector('#storybook-preview-iframe')?.contentWindow.innerWidth === 320,
      );
      const klik = (kiezer, opschrift) =>
        pagina.waitForFunction(
          (welke, woorden) => {
            const knop = [...document.querySelectorAll(welke)].find((een) => een.textContent.includes(woorden));
            knop?.click();
            return Boolean(knop);
          },
          {},
          kiezer,
          opschrift,
        );
      await klik('[role="tab"]', 'Eigen CSS');
      await pagina.waitForFunction(() => {
        document.querySelector('#eigen-css')?.focus();
        return document.activeElement?.id === 'eigen-css';
      });
      await pagina.keyboard.type('.proef-theme { --zo-thuis-actie-kleur: rgb(1, 2, 3); }');
      await klik('button', 'Toon de verhalen in deze stijl');
      await pagina.waitForFunction(
        (tag) =>
          [
            ...(document
              .querySelector('#storybook-preview-iframe')
              .contentDocument.querySelector(tag)
              ?.shadowRoot.querySelectorAll('button') ?? []),
          ].some((een) => getComputedStyle(een).backgroundColor === 'rgb(1, 2, 3)'),
        {},
        TAG,
      );
    });
  });
}
