// Meet hoeveel rekentijd van de hoofddraad een element kost tot het stilstaat, naast zijn eigen plaatje: hetzelfde DOM en dezelfde stijlen als
// declaratieve schaduwboom, zonder script. Geen toets: een drukke machine is geen fout. Werkwijze: bench/README.md.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { chromiumVlaggen } from '../scripts/browsers.mjs';
import { isBruikbaar, paginas, paginatekst } from '../scripts/gewicht.mjs';
import { serveerMap } from '../scripts/statische-server.mjs';
import { begin, GEBOUWD } from './begin.mjs';

const RUST_MS = 250;
/** Zoveel keer het plaatje mag een element kosten, of het plaatje en zoveel keer een lege pagina: wat het grootste is. */
const KEER_PLAATJE = 1.6;
const KEER_LEEG = 1.5;

const { rondes: RONDES, chromium } = begin('15');

// Een dossier alleen heeft geen beeld om naast te leggen.
const LIJST = paginas().filter(({ naam }) => naam !== 'zo-thuis-dossier');
const LEEG =
  '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Leeg</title><link rel="icon" href="data:,"><body></body></html>';

// Draait in de pagina: elk element als declaratieve schaduwboom, met zijn stijlen erin.
function plaatje() {
  const stijl = (boom) =>
    boom.adoptedStyleSheets
      .map((blad) => `<style>${[...blad.cssRules].map(({ cssText }) => cssText).join('\n')}</style>`)
      .join('');
  for (const element of document.querySelectorAll(':defined')) {
    if (element.shadowRoot)
      element.shadowRoot.prepend(document.createRange().createContextualFragment(stijl(element.shadowRoot)));
  }
  const bomen = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return document.body.getHTML({ shadowRoots: bomen }).replaceAll(/<script\b[\s\S]*?<\/script>/g, '');
}

// Wanneer er gestopt wordt, voor het element en zijn plaatje met dezelfde vraag. Zij kijkt niet waar iets staat: daarvoor moest de browser de
// bladzijde opmaken, en dat telde dan alleen bij het element mee.
const staatEr = () =>
  [...document.body.children]
    .filter(({ localName }) => localName.includes('-') && localName !== 'zo-thuis-dossier')
    .every(({ shadowRoot, isUpdatePending }) => !isUpdatePending && shadowRoot?.querySelector('button'));

async function metVenster(browser, doe) {
  const context = await browser.createBrowserContext();
  try {
    const venster = await context.newPage();
    await venster.setViewport({ width: 1280, height: 800 });
    return await doe(venster);
  } finally {
    await context.close();
  }
}

/** Milliseconden rekentijd van de bladzijde tot nu toe: tijd van de draad zelf, niet van de klok. */
async function rekentijd(lijn) {
  const { metrics } = await lijn.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

function meet(browser, adres, klaar) {
  return metVenster(browser, async (venster) => {
    const lijn = await venster.createCDPSession();
    await lijn.send('Performance.enable', { timeDomain: 'threadTicks' });
    const vooraf = await rekentijd(lijn);
    await venster.goto(adres, { waitUntil: 'load', timeout: 120_000 });
    if (klaar) await venster.waitForFunction(klaar, { polling: 50, timeout: 120_000 });
    await wacht(RUST_MS);
    return (await rekentijd(lijn)) - vooraf;
  });
}

const mediaan = (reeks) => reeks.toSorted((een, ander) => een - ander)[Math.floor(reeks.length / 2)];

const map = mkdtempSync(join(tmpdir(), 'bench-rekentijd-'));
cpSync(GEBOUWD, join(map, 'laden'), { recursive: true });
writeFileSync(join(map, 'leeg.html'), LEEG);
for (const [nummer, pagina] of LIJST.entries()) writeFileSync(join(map, `${nummer}.html`), paginatekst(pagina));
const server = await serveerMap(map);
const vooraf = await puppeteer.launch({ executablePath: chromium, args: chromiumVlaggen() });
const knopen = [];
for (const nummer of LIJST.keys()) {
  const html = await metVenster(vooraf, async (venster) => {
    await venster.goto(`${server.url}/${nummer}.html`);
    await venster.waitForFunction(isBruikbaar);
    await wacht(RUST_MS);
    return venster.evaluate(plaatje);
  });
  knopen.push(html.split('<').length);
  writeFileSync(join(map, `${nummer}-plaatje.html`), LEEG.replace('<body></body>', `<body>${html}</body>`));
}
await vooraf.close();

const werk = [
  { naam: 'leeg', adres: 'leeg.html' },
  ...LIJST.flatMap((_, nummer) => [
    { naam: `${nummer}`, adres: `${nummer}.html`, klaar: staatEr },
    { naam: `${nummer}-plaatje`, adres: `${nummer}-plaatje.html`, klaar: staatEr },
  ]),
];
const tijden = new Map(werk.map(({ naam }) => [naam, []]));
try {
  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    // Een verse browser per ronde, en elke ronde een ander begin.
    const browser = await puppeteer.launch({ executablePath: chromium, args: chromiumVlaggen() });
    for (const plek of werk.keys()) {
      const { naam, adres, klaar } = werk[(plek + ronde * 3) % werk.length];
      tijden.get(naam).push(await meet(browser, `${server.url}/${adres}`, klaar));
    }
    await browser.close();
  }
} finally {
  server.stop();
  rmSync(map, { recursive: true, force: true });
}

const leeg = mediaan(tijden.get('leeg'));
console.log(
  `Rekentijd van de hoofddraad tot stilstand, mediaan van ${RONDES} rondes, in ms. Een lege pagina: ${leeg.toFixed(1)}.\n`,
);
for (const [nummer, { naam }] of LIJST.entries()) {
  const ons = mediaan(tijden.get(`${nummer}`));
  const beeld = mediaan(tijden.get(`${nummer}-plaatje`));
  const grens = Math.max(KEER_PLAATJE * beeld, beeld + KEER_LEEG * leeg);
  console.log(
    [
      naam.padEnd(30),
      `${ons.toFixed(1)}`.padStart(7),
      `plaatje ${beeld.toFixed(1)}`.padStart(15),
      `${(ons / beeld).toFixed(2)}×`.padStart(8),
      `doel ${(grens / beeld).toFixed(2)}×`.padStart(12),
      `${knopen[nummer]} labels`.padStart(13),
      ons > grens ? '  boven het doel' : '',
    ].join(''),
  );
}
