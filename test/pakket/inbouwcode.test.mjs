// De inbouwcode die wij iemand geven, geplakt in een lege bladzijde onder precies het beleid dat erbij staat: het element komt tot leven.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumVlaggen, zoekBrowsers } from '../../scripts/browsers.mjs';
import { ADRES, elementtag, inbouwcode, LAADWIJZEN, scripttag } from '../../scripts/inbouwcode.mjs';
import { TAGS } from '../../scripts/vite/ingangen.mjs';
import { bestaat, lees, leesJson } from './hulp.mjs';

const BOUW = { sri: leesJson('dist/sri.json'), importmap: lees('dist/laden/importmap.json') };
const maak = (keuze) => inbouwcode(keuze, BOUW);

describe('de inbouwcode', () => {
  it('zet een waarde als tekst in het attribuut, wat erin ook staat', () => {
    assert.equal(
      elementtag('x-y', { name: 'a"><b', value: '{"a":"&"}' }),
      '<x-y name="a&quot;><b" value="{&quot;a&quot;:&quot;&amp;&quot;}"></x-y>',
    );
    assert.equal(
      elementtag('x-y', { readonly: true, required: false, lezer: '', moment: undefined }),
      '<x-y readonly></x-y>',
    );
  });

  it('zet wat in een slot hoort in de tag, als tekst', () => {
    assert.equal(
      elementtag('x-y', { name: 'a' }, { toelichting: 'Eerst <b>dit</b> & dan' }),
      '<x-y name="a">\n  <p slot="toelichting">Eerst &lt;b>dit&lt;/b> &amp; dan</p>\n</x-y>',
    );
  });

  it('geeft wat niet in een attribuut past in een eigen script van de pagina, na de scripts van de elementen', () => {
    const { html, script } = maak({
      tag: 'netwerk-kaart',
      ook: ['zo-thuis-dossier'],
      eigenschappen: { 'zo-thuis-dossier': { value: { personen: [] } } },
      omheen: (element) => `<zo-thuis-dossier>${element}</zo-thuis-dossier>`,
    });
    assert.match(
      html,
      /netwerk-kaart\.js"[^]*zo-thuis-dossier\.js"[^]*<zo-thuis-dossier><netwerk-kaart>[^]*uw-pagina\.js/,
    );
    assert.doesNotMatch(html, /querySelector/);
    assert.equal(script, 'document.querySelector(\'zo-thuis-dossier\').value = {\n  "personen": []\n};');
  });

  it('geeft hetzelfde beleid als de README', () => {
    const [, beleid] = /```csp\n([^]*?)\n```/.exec(lees('README.md'));
    assert.equal(maak({ tag: 'steunfiguur-form' }).csp, beleid);
  });

  it('geeft nooit een script-tag zonder vingerafdruk', () => {
    assert.throws(() => scripttag('bestaat-niet.js', BOUW.sri), /noemt bestaat-niet\.js niet/);
  });

  it('noemt het beleid dat bij de keuze hoort', () => {
    const beleid = (keuze) => maak({ tag: 'gezinshuis-tarief-calculator', ...keuze }).csp;
    assert.doesNotMatch(beleid({}), /connect-src/);
    assert.match(beleid({ attributen: { tarievenset: '/cijfers.json' } }), /connect-src 'self'/);
    assert.match(beleid({ laden: 'bundelen' }), /trusted-types lit-html$/);
    assert.match(beleid({ laden: 'klassiek' }), /trusted-types zo-thuis-lit$/);
  });

  it('geeft alleen opmaak als er iets te kiezen was', () => {
    assert.equal(maak({ tag: 'netwerk-kaart' }).css, '');
    assert.equal(
      maak({ tag: 'netwerk-kaart', tokens: { '--zo-thuis-hoek': '0', '--zo-thuis-letter': '' } }).css,
      'netwerk-kaart {\n  --zo-thuis-hoek: 0;\n}',
    );
  });

  it('noemt een pad van het pakket dat er is, voor wie zelf bundelt', () => {
    for (const tag of TAGS) {
      const [, pad] = /import 'zo-thuis-elementen\/([^']+)'/.exec(maak({ tag, laden: 'bundelen' }).html);
      assert.ok(Object.hasOwn(leesJson('package.json').exports, `./${pad}`), pad);
    }
  });
});

const { chromium } = zoekBrowsers();
describe('geplakt in een lege bladzijde', { skip: chromium ? false : 'Chromium ontbreekt' }, () => {
  let browser;
  let server;
  let nu;
  before(async () => {
    browser = await puppeteer.launch({ executablePath: chromium, args: chromiumVlaggen(), protocolTimeout: 120_000 });
    server = createServer((vraag, antwoord) => {
      const { pathname } = new URL(vraag.url, 'http://x');
      if (pathname === '/') {
        antwoord.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': nu.csp });
        return antwoord.end(
          `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Leeg</title></head><body>${nu.html}</body></html>`,
        );
      }
      const pad = `dist/${pathname.slice(ADRES.length)}`;
      if (!pathname.startsWith(ADRES) || pad.includes('..') || !bestaat(pad)) return antwoord.writeHead(404).end();
      antwoord.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(lees(pad));
    });
    await new Promise((klaar) => server.listen(0, '127.0.0.1', klaar));
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  for (const laden of Object.keys(LAADWIJZEN).filter((manier) => manier !== 'bundelen')) {
    for (const tag of TAGS) {
      it(`<${tag}>, ${LAADWIJZEN[laden]}`, async () => {
        nu = maak({ tag, laden, attributen: { name: 'veld', aanspreekvorm: 'je' } });
        const pagina = await browser.newPage();
        const klachten = [];
        pagina.on('pageerror', (fout) => klachten.push(fout.message));
        // Een browser vraagt zelf om een pictogram; het beleid houdt dat niet tegen en het is er niet.
        pagina.on('console', (melding) => {
          if (['error', 'warn'].includes(melding.type()) && !melding.location().url?.endsWith('/favicon.ico'))
            klachten.push(melding.text());
        });
        try {
          await pagina.goto(`http://127.0.0.1:${server.address().port}/`);
          await pagina.waitForFunction(
            (naam) => {
              const element = document.querySelector(naam);
              // Een dossier is niet te zien: dat leeft als het een waarde heeft.
              return (
                customElements.get(naam) &&
                (naam === 'zo-thuis-dossier' ? element.value : element.shadowRoot?.textContent.trim())
              );
            },
            { timeout: 60_000 },
            tag,
          );
          assert.equal(await pagina.$eval(tag, (element) => element.aanspreekvorm), 'je');
        } finally {
          await pagina.close();
        }
        assert.deepEqual(klachten, []);
      });
    }
  }
});
