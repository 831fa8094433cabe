// De stukken HTML, CSS en script uit README en docs in een echte browser: elk element komt tot leven, zonder fout en zonder waarschuwing, onder
// het beleid dat de bladzijde zelf noemt (of anders dat van README).
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { chromiumVlaggen, zoekBrowsers } from '../../scripts/browsers.mjs';
import { IN_CI } from '../../scripts/gereed.mjs';
import { TAGS, WORTEL } from '../../scripts/vite/ingangen.mjs';
import { draai } from '../pakket/hulp.mjs';
import { bundelStuk } from './raamwerkstuk.mjs';
import { bewezenIn, metBeweringen } from './stukken.mjs';

const { chromium } = zoekBrowsers();
const STUKKEN = bewezenIn('browser');
const IN_RAAMWERK = bewezenIn('raamwerk');
const van = (taal) => STUKKEN.filter((stuk) => stuk.taal === taal);
const eenRegel = (code) => code.trim().replaceAll(/\s*\n\s*/g, ' ');
const beleidVan = (bladzijde) => van('csp').find((stuk) => stuk.bladzijde === bladzijde)?.code;

/** Het beleid voor een stuk. Een script in de pagina zelf mag alleen met zijn vingerafdruk, zoals bij een streng beleid hoort. */
function beleidBij({ bladzijde, code }) {
  const beleid = eenRegel(beleidVan(bladzijde) ?? beleidVan('README.md'));
  const inPagina = [...code.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([^]*?)<\/script>/g)].map(([, tekst]) => tekst);
  const afdrukken = inPagina.map((tekst) => `'sha256-${createHash('sha256').update(tekst).digest('base64')}'`);
  const metScript = beleid.replace(/script-src 'self'/, ["script-src 'self'", ...afdrukken].join(' '));
  // Dat een adres als tarievenset en een vertaling als JSON dit nodig hebben staat erbij in docs.
  const haaltOp = /tarievenset="\/|type: 'json'/.test(code) && !/connect-src/.test(metScript);
  return haaltOp ? `${metScript}; connect-src 'self'` : metScript;
}

/** Een bladzijde met dit stuk erin. Een stuk zonder script van ons krijgt er een: dat staat een alinea eerder in docs. */
function bladzijde({ code, taal }) {
  if (/<html/.test(code)) return code;
  if (['tsx', 'vue', 'svelte', 'ts'].includes(taal)) {
    return '<!doctype html><html lang="nl"><meta charset="utf-8"><title>App</title><div id="app"></div><script type="module" src="/app.js"></script></html>';
  }
  const eigenScript = /(?:src="?|from ')\/zo-thuis\//.test(code);
  const script = eigenScript ? '' : '<script type="module" src="/zo-thuis/zo-thuis.js"></script>';
  const inhoud = taal === 'html' ? code : TAGS.map((tag) => `<${tag}></${tag}>`).join('');
  const stuk = taal === 'js' ? '<script type="module" src="/stuk.js"></script>' : '';
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Voorbeeld</title>${script}<body>${inhoud}${stuk}</html>`;
}

const lees = (pad) => readFileSync(join(WORTEL, pad));
const SOORT = { js: 'text/javascript', css: 'text/css', json: 'application/json', html: 'text/html' };
const VAST = {
  '/tarieven/onze-gemeente-2026.json': () => lees('docs/waarden/tarievenset.json'),
  '/netwerk-kaart.tr.json': () => lees('dist/teksten/netwerk-kaart.en.json'),
};

describe('voorbeelden in een pagina', { skip: chromium === null && !IN_CI ? 'geen Chromium' : false }, () => {
  let stuk;
  let browser;
  let adres;
  const server = createServer((vraag, antwoord) => {
    const { pathname } = new URL(vraag.url, 'http://x');
    const stuur = (soort, inhoud, kop = {}) =>
      antwoord.writeHead(200, { 'Content-Type': `${SOORT[soort]}; charset=utf-8`, ...kop }).end(inhoud);
    const uitPakket = join('dist', normalize(pathname.replace('/zo-thuis/', '/')));
    if (pathname === '/') return stuur('html', bladzijde(stuk), { 'Content-Security-Policy': beleidBij(stuk) });
    if (pathname === '/stuk.js') {
      return stuur(
        'js',
        `const __uitkomsten = (window.__uitkomsten = []);\n${metBeweringen(stuk.code).bron}\nwindow.__klaar = true;`,
      );
    }
    if (pathname === '/app.js') return stuur('js', stuk.script);
    if (VAST[pathname]) return stuur('json', VAST[pathname]());
    if (pathname.startsWith('/zo-thuis/') && existsSync(join(WORTEL, uitPakket))) {
      return stuur(pathname.split('.').at(-1), lees(uitPakket));
    }
    return antwoord.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  });

  before(async () => {
    await new Promise((klaar) => server.listen(0, '127.0.0.1', klaar));
    adres = `http://127.0.0.1:${server.address().port}/`;
    browser = await launch({ executablePath: chromium, args: chromiumVlaggen() });
  });
  after(async () => {
    await browser?.close();
    server.close();
  });

  async function open(nu, doe) {
    stuk = nu;
    const pagina = await browser.newPage();
    const mis = [];
    pagina.on('console', (melding) => ['error', 'warn'].includes(melding.type()) && mis.push(melding.text()));
    pagina.on('pageerror', (fout) => mis.push(fout.message));
    pagina.on('requestfailed', (vraag) => mis.push(`niet geladen: ${vraag.url()}`));
    try {
      await pagina.goto(adres);
      await doe(pagina);
      assert.deepEqual(mis, []);
    } finally {
      await pagina.close();
    }
  }

  /** Elk element van ons op de bladzijde is geregistreerd en heeft iets getekend. Het dossier heeft zelf geen uiterlijk. */
  const komtTotLeven = (pagina) =>
    pagina.waitForFunction(
      (tags) => {
        const elementen = [...document.querySelectorAll(tags.join(','))];
        const klaar = (element) =>
          customElements.get(element.localName) !== undefined &&
          element.shadowRoot !== null &&
          (element.localName === 'zo-thuis-dossier' || element.shadowRoot.querySelector('h1,h2,h3,h4') !== null);
        return elementen.length > 0 && elementen.every(klaar);
      },
      { timeout: 10_000 },
      TAGS,
    );

  for (const een of van('html')) it(`${een.naam} komt tot leven`, () => open(een, komtTotLeven));

  for (const een of bewezenIn('node').filter(({ taal, code }) => taal === 'sh' && code.startsWith('node -p '))) {
    it(`${een.naam} geeft een tag die een browser met zijn vingerafdruk laadt`, async () => {
      const [, stuk] = /^node -p "(.*)"\n$/.exec(een.code);
      const tag = await draai(process.execPath, '-p', stuk);
      const [, naam] = /src=\S*\/([a-z-]+)\.js/.exec(tag);
      const element = TAGS.includes(naam) ? naam : 'netwerk-kaart';
      await open({ ...een, taal: 'html', code: `${tag}<${element}></${element}>` }, komtTotLeven);
      const stuks = tag.replace(/integrity=sha384-./, (begin) => begin.replace(/.$/, begin.endsWith('A') ? 'B' : 'A'));
      await assert.rejects(
        open({ ...een, taal: 'html', code: `${stuks}<${element}></${element}>` }, async (pagina) => {
          await pagina.waitForNetworkIdle();
          assert.equal(await pagina.evaluate((tagnaam) => customElements.get(tagnaam) === undefined, element), true);
        }),
        /integrity/,
      );
    });
  }

  for (const een of van('js')) {
    it(`${een.naam} doet wat er staat`, () =>
      open(een, async (pagina) => {
        await pagina.waitForFunction('window.__klaar === true', { timeout: 10_000 });
        await komtTotLeven(pagina);
        for (const [gekregen, verwacht, regel] of await pagina.evaluate('window.__uitkomsten')) {
          assert.deepEqual(gekregen, verwacht, regel);
        }
      }));
  }

  for (const een of IN_RAAMWERK) {
    it(`${een.naam} draait, en de app hoort wat een bezoeker doet`, async () => {
      const script = await bundelStuk(een);
      await open({ ...een, script }, async (pagina) => {
        await komtTotLeven(pagina);
        const heel = await pagina.evaluate(async (tags) => {
          const element = document.querySelector(tags.join(','));
          const voor = JSON.stringify(element.value);
          // De app schrijft terug wat zij hoort: dan blijft de waarde wat zij was.
          element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          await new Promise((klaar) => setTimeout(klaar));
          return JSON.stringify(element.value) === voor;
        }, TAGS);
        assert.ok(heel);
      });
    });
  }

  for (const een of van('css')) {
    it(`${een.naam} is CSS die een browser kent`, () =>
      open(een, async (pagina) => {
        const regels = await pagina.evaluate((code) => {
          const stijl = new CSSStyleSheet();
          stijl.replaceSync(code);
          return [...stijl.cssRules].map(({ selectorText, style }) => [selectorText, style.length]);
        }, een.code);
        const blokken = een.code.match(/\{/g).length;
        assert.equal(regels.length, blokken);
        for (const [selector, aantal] of regels) assert.ok(aantal > 0, selector);
      }));
  }

  it('elk beleid in docs is streng: geen inline script of stijl, en Trusted Types', () => {
    assert.ok(van('csp').length > 0);
    for (const { naam, code } of van('csp')) {
      assert.match(code, /script-src 'self'/, naam);
      assert.match(code, /require-trusted-types-for 'script'/, naam);
      assert.doesNotMatch(code, /unsafe-|\*/, naam);
    }
  });
});
