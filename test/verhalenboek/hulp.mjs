// Voor de toetsen van het gebouwde verhalenboek: het boek als website, en ernaast een lege bladzijde van een klant waarin iemand code plakt.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { after, before } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumVlaggen, zoekBrowsers } from '../../scripts/browsers.mjs';
import { WORTEL } from '../../scripts/gereed.mjs';
import { ADRES } from '../../scripts/inbouwcode.mjs';
import { serveerMap } from '../../scripts/statische-server.mjs';

export const BOEK = join(WORTEL, 'storybook-static');
/** Een grens tegen hangen: op een drukke machine wacht een bladzijde soms lang op haar beurt. */
export const GEDULD = 120_000;
const SOORTEN = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.html': 'text/html' };
const { chromium } = zoekBrowsers();
/** Het verhaal waaraan de toetsen van de werkbalk kijken, en zijn element. */
export const TAG = 'steunfiguur-form';
export const VERHAAL = 'elementen-steunfiguur-form--met-een-open-persoon';
/** Per verhaal wat er pas staat als alles geladen is: een open persoon komt na het begin, en dan is het verhaal al klaar. */
const ALS_LAATSTE = { [VERHAAL]: '.driedeel .toets' };
/** Voor `waitForFunction`, in alle motoren gelijk: het verhaal is klaar, en het element staat er helemaal. */
export const opVerhaal = (verhaal, tag) => [staatEr, {}, tag, ALS_LAATSTE[verhaal] ?? '*'];

// Draait in de bladzijde.
function staatEr(tag, laatste) {
  const { shadowRoot } = document.querySelector(tag) ?? {};
  return Boolean(
    globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished') &&
    shadowRoot?.textContent.trim() &&
    shadowRoot.querySelector(laatste),
  );
}

/** Voor `describe`: zonder Chromium is er niets te zien. */
export const metChromium = { skip: chromium ? false : 'Chromium ontbreekt' };

export function leesBoek(soort) {
  const { entries } = JSON.parse(readFileSync(join(BOEK, 'index.json'), 'utf8'));
  return Object.values(entries).filter(({ type }) => type === soort);
}

/** Wat de toetsen in een `describe` delen: een browser, het boek, en de lege bladzijde. */
export function metHetBoek() {
  const hier = { browser: undefined, boek: undefined, klant: undefined };
  before(async () => {
    hier.boek = await serveerMap(BOEK);
    hier.klant = await serveerKlant();
    hier.browser = await puppeteer.launch({
      executablePath: chromium,
      args: chromiumVlaggen(),
      protocolTimeout: 2 * GEDULD,
    });
  });
  after(async () => {
    await hier.browser?.close();
    hier.boek?.stop();
    hier.klant?.stop();
  });
  return hier;
}

/** Een nieuw tabblad, met wat de console en de bladzijde te klagen hebben. */
export async function opent(browser, { breedte = 1040, hoogte = 800 } = {}) {
  const pagina = await browser.newPage();
  pagina.setDefaultTimeout(GEDULD);
  await pagina.setViewport({ width: breedte, height: hoogte });
  await pagina.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const klachten = [];
  pagina.on('pageerror', (fout) => klachten.push(`fout: ${fout.message}`));
  pagina.on('console', (melding) => {
    // Een browser vraagt zelf om een pictogram; het beleid houdt dat niet tegen en het is er niet.
    if (['error', 'warn'].includes(melding.type()) && !melding.location().url?.endsWith('/favicon.ico'))
      klachten.push(`console: ${melding.text()}`);
  });
  return { pagina, klachten };
}

/** De site van een klant: `dist/` op zijn adres, wat de demo er openbaar bij heeft, en op `/` de bladzijde van nu met haar beleid. */
async function serveerKlant() {
  const klant = { bladzijde: { html: '', csp: '', bestanden: {} }, url: '', stop: () => {} };
  const server = createServer((vraag, antwoord) => {
    const { pathname } = new URL(vraag.url, 'http://x');
    const { html, csp, bestanden } = klant.bladzijde;
    if (pathname === '/') {
      antwoord.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': csp });
      return antwoord.end(html);
    }
    const veilig = normalize(pathname);
    const pad = veilig.startsWith(ADRES)
      ? join(WORTEL, 'dist', veilig.slice(ADRES.length))
      : join(WORTEL, 'demo/openbaar', veilig);
    const inhoud = bestanden[veilig] ?? (existsSync(pad) ? readFileSync(pad) : undefined);
    if (inhoud === undefined) return antwoord.writeHead(404).end();
    antwoord
      .writeHead(200, { 'Content-Type': `${SOORTEN[extname(veilig)] ?? 'text/plain'}; charset=utf-8` })
      .end(inhoud);
  });
  await new Promise((klaar) => server.listen(0, '127.0.0.1', klaar));
  klant.url = `http://127.0.0.1:${server.address().port}`;
  klant.stop = () => server.close();
  return klant;
}

/** Draait in de bladzijde: staat deze grond ergens in het element? Een token wordt eerst gelezen onder de klasse van de pagina. */
export function heeftGrond(tag, kleur) {
  const element = document.querySelector(tag);
  const proef = element.parentElement.appendChild(document.createElement('span'));
  proef.style.setProperty('background-color', kleur.startsWith('--') ? `var(${kleur})` : kleur);
  const gezocht = getComputedStyle(proef).backgroundColor;
  proef.remove();
  const alle = [...element.shadowRoot.querySelectorAll('*')];
  return gezocht !== 'rgba(0, 0, 0, 0)' && alle.some((een) => getComputedStyle(een).backgroundColor === gezocht);
}
