// Meet in een browser wat een pagina met de kleine ingang van ons ophaalt tot haar eerste bruikbare beeld, met brotli 11 en de voorbeelden
// uit het contract, en wat er in de drie seconden rust daarna nog bij komt of getekend wordt: dat hoort niets te zijn, net als wat er staat in
// iets dat niemand opende.
// `node scripts/gewicht.mjs` drukt het af. Met `--delen` staat erbij welke modules het zwaarst wegen, en welk deel van hun code het eerste
// beeld niet gebruikt: daar valt iets lui te maken. test/pakket bewaakt de grenzen.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { chromiumVlaggen, zoekBrowsers } from './browsers.mjs';
import { brotli, kb, MATEN, tabel } from './maten.mjs';
import { LADENINGANG, LADENMAP, TAGS, WORTEL } from './vite/ingangen.mjs';
import { laden } from './vite/laden.mjs';

const RUST = 3000;
const GEDULD = 30_000;
const leesVoorbeeld = (naam) => JSON.parse(readFileSync(join(WORTEL, 'test/voorbeelden', naam), 'utf8'));

// De waarde van elk element, uit de voorbeelden. Wat een element niet kent weigert het, dus het krijgt precies zijn delen.
function waarden() {
  const dossier = leesVoorbeeld('dossier.json');
  const delen = (...namen) => Object.fromEntries(namen.map((naam) => [naam, dossier[naam]]));
  return {
    'gezinshuis-tarief-calculator': leesVoorbeeld('tarief.json')[0].invoer,
    'netwerk-kaart': delen('onderwerp', 'personen', 'banden', 'momenten', 'indeling'),
    'steunfiguur-form': delen('personen', 'doorvragen', 'toestemming'),
    'zo-thuis-dossier': dossier,
    'zo-thuis-ladder': dossier.ladder,
  };
}

/** De pagina's die gewogen worden: elk element alleen, en formulier, kaart en ladder op één dossier. */
export function paginas() {
  const waarde = waarden();
  const alleen = TAGS.map((tag) => ({
    naam: tag,
    grens: MATEN.paginas[tag],
    html: `<${tag}></${tag}>`,
    waarden: { [tag]: waarde[tag] },
  }));
  const delers = ['steunfiguur-form', 'netwerk-kaart', 'zo-thuis-ladder'];
  const samen = {
    naam: 'formulier, kaart en ladder',
    grens: MATEN.paginas.samen,
    html: `<zo-thuis-dossier id="d"></zo-thuis-dossier>${delers.map((tag) => `<${tag} for="d"></${tag}>`).join('')}`,
    waarden: { 'zo-thuis-dossier': waarde['zo-thuis-dossier'] },
  };
  return [...alleen, samen];
}

/** Weegt elke pagina. @returns {Promise<{ naam, grens, bytes, bestanden: [string, number][], later: string[], dicht: string[], getekend: string[], mis: string[] }[]>} */
export function weegPaginas() {
  return metPaginas(join(WORTEL, 'dist', LADENMAP), weeg);
}

/** Doet `doe` op elke pagina, de een na de ander: op een drukke machine duurt een eerste beeld anders zo lang dat er al iets vooruit komt. Met de bestanden uit `map` als de kleine ingang. */
async function metPaginas(map, doe) {
  const lijst = paginas();
  const server = await serveer(lijst, map);
  const { chromium } = zoekBrowsers();
  const browser = await launch({ executablePath: chromium, args: chromiumVlaggen() });
  try {
    const uitslagen = [];
    for (const [nummer, pagina] of lijst.entries()) {
      const venster = await browser.newPage();
      venster.setDefaultTimeout(GEDULD);
      uitslagen.push(await doe(venster, `${server.url}/${nummer}`, pagina));
      await venster.close();
    }
    return uitslagen;
  } finally {
    await browser.close();
    server.stop();
  }
}

async function weeg(venster, adres, { naam, grens }) {
  const mis = [];
  venster.on('console', (melding) => mis.push(melding.text()));
  venster.on('pageerror', (fout) => mis.push(fout.message));
  venster.on('requestfailed', (verzoek) => mis.push(`niet opgehaald: ${verzoek.url()}`));
  await venster.goto(adres);
  await venster.waitForFunction(isBruikbaar);
  const eerst = await venster.evaluate(opgehaald, LADENMAP);
  const { dicht, getekend } = await venster.evaluate(inRust, RUST);
  const laatst = await venster.evaluate(opgehaald, LADENMAP);
  const later = laatst.map(([bestand]) => bestand).filter((bestand) => !eerst.some(([al]) => al === bestand));
  const bytes = eerst.reduce((som, [, aantal]) => som + aantal, 0);
  return { naam, grens, bytes, bestanden: eerst, later, dicht, getekend, mis };
}

/**
 * Op een breed scherm, waar het werkblad van de ladder en de tabbladen van de rekenmachine meteen in beeld staan: hoe vaak elk element zich tekent
 * tot er niets meer onderweg is, en welke bestanden daarvoor kwamen. Elke keer tekenen en elk bestand kost de hoofddraad tijd.
 * @returns {Promise<{ naam: string, beelden: Record<string, number>, bestanden: string[] }[]>}
 */
export function telBeelden() {
  return metPaginas(join(WORTEL, 'dist', LADENMAP), async (venster, adres, { naam }) => {
    await venster.setViewport({ width: 1280, height: 800 });
    await venster.evaluateOnNewDocument(telTekenen);
    await venster.evaluateOnNewDocument(houPlek);
    await venster.goto(adres);
    await venster.waitForFunction(isBruikbaar);
    await venster.waitForNetworkIdle();
    await venster.evaluate(inRust, RUST);
    const bestanden = await venster.evaluate(opgehaald, LADENMAP);
    return { naam, beelden: await venster.evaluate('beelden'), bestanden: bestanden.map(([bestand]) => bestand) };
  });
}

// Draait in de pagina, vóór alles: telt per element hoe vaak het tekent.
function telTekenen() {
  const beelden = (globalThis.beelden = {});
  const { define } = customElements;
  customElements.define = function (tag, klasse, ...rest) {
    const { performUpdate } = klasse.prototype;
    if (performUpdate)
      klasse.prototype.performUpdate = function () {
        if (this.isUpdatePending) beelden[tag] = (beelden[tag] ?? 0) + 1;
        performUpdate.call(this);
      };
    define.call(this, tag, klasse, ...rest);
  };
}

// Draait in de pagina: wie boven een ander staat houdt zijn plek vrij voordat hij er is, zoals op een pagina die niet verspringt. Anders is de ladder op
// een trage machine even in beeld, en haalt zij haar werkblad op.
function houPlek() {
  const blad = new CSSStyleSheet();
  blad.replaceSync('zo-thuis-dossier ~ :is(steunfiguur-form, netwerk-kaart) { display: block; min-block-size: 100vh }');
  document.adoptedStyleSheets = [blad];
}

/** Draait in de pagina. Bruikbaar is: de waarde is aangekomen, er staat tekst, en er is iets te bedienen. Een dossier heeft geen beeld. */
export function isBruikbaar() {
  const onze = [...document.body.children].filter(({ localName }) => localName.includes('-'));
  return onze.every((element) => {
    if (!element.matches(':defined') || element.isUpdatePending || Object.keys(element.value ?? {}).length === 0)
      return false;
    if (element.localName === 'zo-thuis-dossier') return true;
    const delen = [...element.shadowRoot.querySelectorAll('*')];
    const staatEr = (deel) => deel.getClientRects().length > 0;
    return (
      delen.some((deel) => /^H[1-6]$/.test(deel.tagName) && deel.innerText.trim() !== '') &&
      delen.some((deel) => deel.matches('button, input, select, textarea, summary') && staatEr(deel))
    );
  });
}

// Draait in de pagina: wat er staat in iets dat niemand opende, en wat er nog aan het beeld verandert terwijl niemand iets doet.
async function inRust(rust) {
  const bomen = [...document.body.children].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const noem = ({ localName, id, className }) => [localName, id, String(className)].filter(Boolean).join(' ');
  // Waar de kaart smal is, is haar lijst een tabblad; zij staat er voor het papier.
  const dicht = bomen.flatMap((boom) => [
    ...boom.querySelectorAll('details:not([open]) > :not(summary)'),
    ...[...boom.querySelectorAll('input, select, textarea')].filter(
      (veld) => !veld.checkVisibility() && !veld.closest('.elders'),
    ),
  ]);
  const getekend = [];
  const kijker = new MutationObserver((reeks) =>
    getekend.push(...reeks.map(({ target }) => noem(target.parentElement ?? target))),
  );
  for (const boom of bomen)
    kijker.observe(boom, { subtree: true, childList: true, attributes: true, characterData: true });
  await new Promise((verder) => setTimeout(verder, rust));
  kijker.disconnect();
  return { dicht: dicht.map(noem), getekend };
}

// Draait in de pagina: wat er van ons over de lijn kwam, zonder koppen.
function opgehaald(map) {
  return performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.includes(`/${map}/`))
    .map(({ name, encodedBodySize }) => [name.split('/').at(-1), encodedBodySize]);
}

/** De pagina zelf, met de kleine ingang in `/laden/`. */
export function paginatekst({ html, waarden: perTag }) {
  // De waarden staan er vóór de ingang, zoals bij een gast die zijn gegevens al heeft.
  const vul = `for (const [tag, waarde] of Object.entries(${JSON.stringify(perTag)})) document.querySelector(tag).value = waarde;`;
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Gewicht</title><link rel="icon" href="data:,"><body>${html}
<script type="module">${vul.replaceAll('<', '\\u003c')}</script><script type="module" src="/${LADENMAP}/${LADENINGANG}"></script>`;
}

function serveer(lijst, map) {
  const server = createServer((vraag, antwoord) => {
    const pad = vraag.url.slice(1);
    if (lijst[pad]) {
      antwoord.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(paginatekst(lijst[pad]));
      return;
    }
    const naam = /^laden\/([\w.-]+\.js)$/.exec(pad)?.[1];
    const bestand = join(map, naam ?? '');
    if (!naam || !existsSync(bestand)) {
      antwoord.writeHead(404).end();
      return;
    }
    antwoord.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Content-Encoding': 'br' });
    antwoord.end(brotli(readFileSync(bestand)));
  });
  return new Promise((klaar, mislukt) => {
    server.once('error', mislukt);
    server.listen(0, '127.0.0.1', () => {
      klaar({ url: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() });
    });
  });
}

/** Een leesbaar overzicht van wat er gewogen is. */
export function overzicht(uitslagen) {
  return tabel(
    uitslagen.map(({ naam, bytes, grens, bestanden }) => [
      naam,
      kb(bytes),
      `grens ${grens.grens} KB, streven ${grens.streven} KB`,
      `${bestanden.length} bestanden`,
      bytes > grens.grens * 1000 ? 'TE ZWAAR' : bytes > grens.streven * 1000 ? 'boven het streven' : '',
    ]),
  );
}

/**
 * Per pagina de modules die het zwaarst wegen. Wat een module na brotli weegt is niet los te meten: het is haar deel van alle code op die
 * pagina, maal wat die pagina weegt. Wat het eerste beeld niet gebruikt telt de browser, in dezelfde code zonder verkleining.
 */
async function delen(uitslagen) {
  const map = mkdtempSync(join(tmpdir(), 'zo-thuis-delen-'));
  try {
    const recept = laden('');
    const { output } = recept.build.rolldownOptions;
    // Zonder verkleining zet de bundelaar boven elke module haar naam.
    Object.assign(output, { minify: false, comments: true });
    await build({ ...recept, build: { ...recept.build, outDir: map } });
    const perPagina = await metPaginas(map, meetGebruik);
    return perPagina.map((modules, nummer) => {
      const { naam, bytes } = uitslagen[nummer];
      const som = modules.reduce((totaal, { lengte }) => totaal + lengte, 0);
      const regels = modules
        .toSorted((a, b) => b.lengte - a.lengte)
        .filter(({ lengte }) => lengte > som / 200)
        .map(({ id, lengte, ongebruikt }) => [
          id,
          kb((lengte / som) * bytes),
          `waarvan ${kb((ongebruikt / som) * bytes).trim()} niet gebruikt`,
        ]);
      const ongebruikt = modules.reduce((totaal, module) => totaal + module.ongebruikt, 0);
      return `${naam}, ${kb((ongebruikt / som) * bytes).trim()} niet gebruikt:\n${tabel(regels)}`;
    });
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

/** Per module: hoe lang haar code is, en hoeveel daarvan het eerste beeld niet heeft uitgevoerd. Commentaar en inspringing tellen niet. */
async function meetGebruik(venster, adres) {
  await venster.coverage.startJSCoverage();
  await venster.goto(adres);
  await venster.waitForFunction(isBruikbaar);
  const bestanden = await venster.coverage.stopJSCoverage();
  return bestanden.filter(({ url }) => url.includes(`/${LADENMAP}/`)).flatMap(perModule);
}

function perModule({ text, ranges }) {
  const merken = [...text.matchAll(/^\/\/ ((?:src|node_modules)\/.+)$/gm)];
  const kaal = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, (commentaar) => ' '.repeat(commentaar.length));
  const tel = (van, tot) => (van < tot ? kaal.slice(van, tot).replaceAll(/\s+/g, '').length : 0);
  return merken.map(({ 1: id, index }, nummer) => {
    const eind = merken[nummer + 1]?.index ?? text.length;
    const lengte = tel(index, eind);
    const gebruikt = ranges.reduce((som, { start, end }) => som + tel(Math.max(start, index), Math.min(end, eind)), 0);
    return { id, lengte, ongebruikt: lengte - gebruikt };
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const uitslagen = await weegPaginas();
  if (process.argv.includes('--delen')) console.log(`${(await delen(uitslagen)).join('\n\n')}\n`);
  console.log(overzicht(uitslagen));
  for (const { naam, later, mis } of uitslagen)
    for (const regel of [...later, ...mis]) console.log(`  ${naam}: ${regel}`);
}
