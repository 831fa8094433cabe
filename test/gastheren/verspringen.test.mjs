// Verspringt een pagina als het element komt? Chromium telt het zelf (layout-shift). Met de plaats uit docs/inbouwen/gewone-html.md verschuift er
// niets dat iemand al zag; zonder die plaats wel, dus de toets kan het zien.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { chromiumVlaggen, zoekBrowsers } from '../../scripts/browsers.mjs';
import { IN_CI } from '../../scripts/gereed.mjs';
import { TAGS } from '../../scripts/vite/ingangen.mjs';
import { lees } from '../pakket/hulp.mjs';
import { maakSite } from './gastpagina.mjs';

const { chromium } = zoekBrowsers();
const ZICHTBAAR = TAGS.filter((tag) => tag !== 'zo-thuis-dossier');
/** Onder deze grens heet een pagina rustig (Core Web Vitals). */
const RUSTIG = 0.1;
const [, PLAATS] = /```css\n(netwerk-kaart:not\(:defined\) \{[^]*?\})\n```/.exec(lees('docs/inbouwen/gewone-html.md'));

const tekst = '<p>Tekst van de pagina die iemand al leest.</p>'.repeat(12);
const pagina = (tag, plaats) => `<!doctype html><html lang="nl"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Verspringen</title><style>${plaats}</style></head>
  <body><h1>Kop</h1><${tag}></${tag}>${tekst}</body></html>`;
const BLADZIJDEN = Object.fromEntries(
  ZICHTBAAR.flatMap((tag) => [
    [`/${tag}/met`, pagina(tag, PLAATS.replaceAll('netwerk-kaart', tag))],
    [`/${tag}/zonder`, pagina(tag, '')],
  ]),
);
BLADZIJDEN['/later'] = pagina('zo-thuis-ladder', '').replace('<h1>', `${tekst.repeat(6)}<h1>`);

describe('verspringen', { skip: chromium === null && !IN_CI ? 'geen Chromium' : false }, () => {
  let site;
  let browser;
  before(async () => {
    site = await maakSite(BLADZIJDEN);
    browser = await launch({ executablePath: chromium, args: chromiumVlaggen() });
  });
  after(async () => {
    await browser?.close();
    site?.stop();
  });

  // Wie eerst leest wat erboven staat ziet het werkblad pas na enkele seconden. Wat er dan nog niet was mag niet verspringen als het komt.
  for (const [width, height] of [
    [1280, 720],
    [375, 667],
  ]) {
    it(`<zo-thuis-ladder> op ${width} × ${height}: ook wie er later bij komt ziet niets verspringen`, async () => {
      const bladzijde = await browser.newPage();
      try {
        await bladzijde.setViewport({ width, height });
        await bladzijde.goto(`http://127.0.0.1:${site.poort}/later`);
        const som = await bladzijde.evaluate(async () => {
          const beelden = async (aantal) => {
            for (let nummer = 0; nummer < aantal; nummer += 1) await new Promise(requestAnimationFrame);
          };
          await import('/zo-thuis/zo-thuis-ladder.js');
          const { shadowRoot } = document.querySelector('zo-thuis-ladder');
          while (!shadowRoot.querySelector('.werk')) await beelden(1);
          await beelden(5);
          // De seconden gaan voorbij: alles wat op de klok loopt is afgelopen.
          for (const klok of shadowRoot.getAnimations()) klok.finish();
          await beelden(5);
          let totaal = 0;
          new PerformanceObserver((lijst) => {
            for (const { value } of lijst.getEntries()) totaal += value;
          }).observe({ type: 'layout-shift' });
          shadowRoot.querySelector('.werk').scrollIntoView();
          while (!shadowRoot.querySelector('.blok')) await beelden(1);
          await beelden(30);
          return totaal;
        });
        assert.ok(som < RUSTIG, `verschuift: ${som.toFixed(3)}`);
      } finally {
        await bladzijde.close();
      }
    });
  }

  async function verspringt(pad, tag, viewport) {
    const bladzijde = await browser.newPage();
    try {
      await bladzijde.setViewport(viewport);
      await bladzijde.goto(`http://127.0.0.1:${site.poort}${pad}`);
      return await bladzijde.evaluate(async (naam) => {
        const beelden = async (aantal) => {
          for (let nummer = 0; nummer < aantal; nummer += 1) await new Promise(requestAnimationFrame);
        };
        let som = 0;
        new PerformanceObserver((lijst) => {
          for (const { value } of lijst.getEntries()) som += value;
        }).observe({ type: 'layout-shift', buffered: true });
        await beelden(5);
        await import(`/zo-thuis/${naam}.js`);
        await beelden(30);
        return som;
      }, tag);
    } finally {
      await bladzijde.close();
    }
  }

  for (const tag of ZICHTBAAR) {
    for (const [width, height] of [
      [1280, 720],
      [375, 667],
    ]) {
      it(`(werken) <${tag}> op ${width} × ${height}: met de vrijgehouden plaats verspringt er niets`, async () => {
        const met = await verspringt(`/${tag}/met`, tag, { width, height });
        const zonder = await verspringt(`/${tag}/zonder`, tag, { width, height });
        assert.ok(zonder > RUSTIG, `zonder plaats: ${zonder.toFixed(3)}`);
        assert.ok(met < RUSTIG, `met plaats: ${met.toFixed(3)}`);
      });
    }
  }
});
