// Meet het eerste beeld en het slepen van <netwerk-kaart> naast cytoscape en d3-force, in één keer en om en om. Geen toets: een trage machine is geen fout.
// Elke bladzijde bewijst eerst dat iedereen er staat en dat slepen echt verplaatst; anders stopt de meting. Werkwijze: bench/README.md.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { chromiumVlaggen, zoekBrowsers } from '../scripts/browsers.mjs';
import { serveerMap } from '../scripts/statische-server.mjs';

const WORTEL = fileURLToPath(new URL('..', import.meta.url));
const MAP = fileURLToPath(new URL('kaart', import.meta.url));
const GEBOUWD = join(WORTEL, 'dist/netwerk-kaart.js');
const LADEN = join(WORTEL, 'dist/laden');
const ZAAD = 20261125;
/** Zoveel keer beweegt de muis, zestig keer per seconde. */
const BEWEGINGEN = 120;
const BEELD_MS = 1000 / 60;
/** Zo ver van het begin eindigt het slepen. */
const STRAAL = 100;
const RUST_MS = 250;

const KAARTEN = [
  // Zoals de handleiding het zegt, en met het ene bestand waar elk deel in zit.
  { naam: 'netwerk-kaart', bron: 'ons.mjs', bladzijde: 'ons', script: 'laden/zo-thuis.js' },
  { naam: 'als één bestand', bron: 'ons.mjs', bladzijde: 'ons-los', script: 'netwerk-kaart.js' },
  { naam: 'cytoscape', bron: 'cytoscape.mjs', bladzijde: 'cytoscape', pakket: 'cytoscape' },
  { naam: 'd3-force en SVG', bron: 'd3.mjs', bladzijde: 'd3', pakket: 'd3-force' },
];

const { values: keuzen } = parseArgs({
  options: {
    rondes: { type: 'string', default: '5' },
    aantallen: { type: 'string', default: '30,150,500' },
    // Een telefoon is een paar keer trager dan deze machine; 4 is gebruikelijk.
    traag: { type: 'string', default: '1' },
  },
});
const RONDES = Number(keuzen.rondes);
const AANTALLEN = keuzen.aantallen.split(',').map(Number);
const TRAAG = Number(keuzen.traag);

function stop(zin) {
  console.error(zin);
  process.exit(1);
}

if (![RONDES, TRAAG, ...AANTALLEN].every((getal) => getal >= 1)) stop('Een aantal is een getal van 1 of meer.');
if (![GEBOUWD, LADEN].every((pad) => existsSync(pad))) stop('dist is er nog niet. Draai eerst `npm run build`.');
const { chromium } = zoekBrowsers();
if (chromium === null) stop('Chromium ontbreekt hier; `node scripts/gereed.mjs --browsers` zegt wat er te doen is.');

// De kaarten van anderen horen niet bij het pakket: zij komen pas binnen als iemand meet.
const pakketten = KAARTEN.flatMap(({ pakket }) => pakket ?? []);
const versie = (pakket) => {
  const pad = join(MAP, 'node_modules', pakket, 'package.json');
  return existsSync(pad) ? JSON.parse(readFileSync(pad, 'utf8')).version : null;
};
const { dependencies } = JSON.parse(readFileSync(join(MAP, 'package.json'), 'utf8'));
if (pakketten.some((pakket) => versie(pakket) !== dependencies[pakket])) {
  console.log('De kaarten van anderen worden geïnstalleerd in bench/kaart.');
  execFileSync('npm', ['ci', '--prefix', MAP], { stdio: 'inherit', shell: process.platform === 'win32' });
}

/** Een map met per kaart een bladzijde en één script, en daarnaast het bestand dat een klant krijgt. */
async function maakBladzijden() {
  const map = mkdtempSync(join(tmpdir(), 'bench-kaart-'));
  copyFileSync(GEBOUWD, join(map, 'netwerk-kaart.js'));
  cpSync(LADEN, join(map, 'laden'), { recursive: true });
  copyFileSync(join(MAP, 'kaart.css'), join(map, 'kaart.css'));
  for (const { bron, bladzijde, script, pakket } of KAARTEN) {
    const uitkomst = await build({
      root: MAP,
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        write: false,
        target: 'es2022',
        rolldownOptions: { output: { minify: true } },
        lib: { entry: join(MAP, bron), formats: ['es'] },
      },
    });
    const [{ output }] = Array.isArray(uitkomst) ? uitkomst : [uitkomst];
    writeFileSync(join(map, bron), output[0].code);
    const scripts = [...(script ? [script] : []), bron];
    writeFileSync(
      join(map, `${bladzijde}.html`),
      `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>${bron}</title>
    <link rel="stylesheet" href="kaart.css" />
    ${scripts.map((script) => `<script type="module" src="${script}"></script>`).join('\n    ')}
  </head>
  <body>
    <div id="kaart"${pakket ? ' class="vast"' : ''}></div>
  </body>
</html>
`,
    );
  }
  return map;
}

/** Schudt met een vast begin, zodat een meting te herhalen is. */
function schud(lijst, zaad) {
  const geschud = [...lijst];
  let stand = zaad;
  for (let plek = geschud.length - 1; plek > 0; plek -= 1) {
    stand = (Math.imul(stand, 1664525) + 1013904223) >>> 0;
    const ander = Math.floor((stand / 2 ** 32) * (plek + 1));
    [geschud[plek], geschud[ander]] = [geschud[ander], geschud[plek]];
  }
  return geschud;
}

const kwantiel = (reeks, deel) => {
  const gesorteerd = [...reeks].sort((een, ander) => een - ander);
  return gesorteerd[Math.round((gesorteerd.length - 1) * deel)];
};

/** Milliseconden rekentijd van de bladzijde tot nu toe: tijd van de draad zelf, niet van de klok. */
async function rekentijd(lijn) {
  const { metrics } = await lijn.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** Eén bladzijde, in een eigen context zonder cache: openen, nagaan, slepen, nagaan. */
async function meet(browser, url, { kaart, aantal, ronde }) {
  const context = await browser.createBrowserContext();
  try {
    const pagina = await context.newPage();
    const fouten = [];
    pagina.on('pageerror', (fout) => fouten.push(fout));
    await pagina.setViewport({ width: 1000, height: 1100 });
    const lijn = await pagina.createCDPSession();
    await lijn.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (TRAAG > 1) await lijn.send('Emulation.setCPUThrottlingRate', { rate: TRAAG });

    const vooraf = await rekentijd(lijn);
    const adres = `${url}/${kaart.bladzijde}.html?aantal=${aantal}&zaad=${ZAAD + ronde}`;
    await pagina.goto(adres, { waitUntil: 'load', timeout: 120_000 });
    const { openen, tekenen } = await pagina.evaluate(() => window.meting.beeld);
    await wacht(RUST_MS);
    const rekenen = (await rekentijd(lijn)) - vooraf;
    await pagina.evaluate(() => window.meting.bewijs());
    const leesbaar = await pagina.evaluate(() => window.meting.leesbaar());
    const slepen = await sleep(pagina, lijn);
    if (fouten.length > 0) throw fouten[0];
    return { openen, tekenen, rekenen, ...leesbaar, ...slepen };
  } catch (fout) {
    throw new Error(`${kaart.naam} met ${aantal} mensen: ${fout.message}`, { cause: fout });
  } finally {
    await context.close();
  }
}

/** Sleept iemand in een spiraal met echte muisgebeurtenissen, op de maat van zestig per seconde, hoe druk de bladzijde ook is. */
async function sleep(pagina, lijn) {
  const begin = await pagina.evaluate((ruimte) => window.meting.kiesIemand(ruimte), STRAAL + 10);
  const muis = (type, { x, y }, buttons) =>
    lijn.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons, clickCount: 1 });
  const op = (nummer) => {
    const hoek = (2 * Math.PI * nummer * 3) / BEWEGINGEN;
    const straal = (STRAAL * nummer) / BEWEGINGEN;
    return { x: begin.x + straal * Math.cos(hoek), y: begin.y + straal * Math.sin(hoek) };
  };
  await lijn.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: begin.x, y: begin.y });
  // Wie wil slepen wijst eerst aan. De onze haalt dan op wat daarvoor nodig is; de andere wachten hier ook.
  await wacht(RUST_MS);
  await muis('mousePressed', begin, 1);
  await pagina.evaluate(() => window.meting.begin());
  const vooraf = await rekentijd(lijn);
  const start = performance.now();
  const onderweg = [];
  for (let nummer = 1; nummer <= BEWEGINGEN; nummer += 1) {
    await wacht(Math.max(0, start + nummer * BEELD_MS - performance.now()));
    onderweg.push(muis('mouseMoved', op(nummer), 1));
  }
  const gestuurd = performance.now() - start;
  await Promise.all(onderweg);
  const tussentijden = await pagina.evaluate(() => window.meting.einde());
  const perBeweging = ((await rekentijd(lijn)) - vooraf) / BEWEGINGEN;
  const eind = op(BEWEGINGEN);
  await pagina.evaluate((...deel) => window.meting.bewijsVersleept(...deel), begin.id, begin, eind);
  await muis('mouseReleased', eind, 0);
  if (gestuurd > 1.1 * BEWEGINGEN * BEELD_MS) console.log(`  (de muis liep achter: ${gestuurd.toFixed(0)} ms)`);
  // Alleen wat er in die twee seconden kwam; wie achterloopt haalt het daarna in.
  let tijd = 0;
  const beelden = tussentijden.filter((duur) => (tijd += duur) <= BEWEGINGEN * BEELD_MS);
  return {
    beelden: beelden.length,
    p50: kwantiel(tussentijden, 0.5),
    p95: kwantiel(tussentijden, 0.95),
    perBeweging,
  };
}

const KOLOMMEN = [
  ['openen', 'openen', 0],
  ['tekenen', 'tekenen', 0],
  ['rekenen', 'rekenen', 0],
  ['beelden', 'beelden', 0],
  ['p50', 'p50', 1],
  ['p95', 'p95', 1],
  ['perBeweging', 'beweging', 2],
  // Hoe leesbaar het beeld is waar die tijd voor nodig was.
  ['doorElkaar', 'door elkaar', 0],
  ['letter', 'letter', 1],
];

function toon(uitkomsten) {
  const breedte = Math.max(...KAARTEN.map(({ naam }) => naam.length));
  const getal = (waarde, cijfers) => waarde.toFixed(cijfers).replace('.', ',');
  for (const aantal of AANTALLEN) {
    console.log(`\n${`${aantal} mensen`.padEnd(breedte)} ${KOLOMMEN.map(([, kop]) => kop.padStart(15)).join(' ')}`);
    for (const { naam } of KAARTEN) {
      const reeks = uitkomsten.filter((uitkomst) => uitkomst.aantal === aantal && uitkomst.naam === naam);
      const cellen = KOLOMMEN.map(([sleutel, , cijfers]) => {
        const waarden = reeks.map((uitkomst) => uitkomst[sleutel]);
        if (waarden.includes(null)) return '–'.padStart(15);
        const [midden, laag, hoog] = [0.5, 0.25, 0.75].map((deel) => getal(kwantiel(waarden, deel), cijfers));
        return `${midden} (${laag}–${hoog})`.padStart(15);
      });
      console.log(`${naam.padEnd(breedte)} ${cellen.join(' ')}`);
    }
  }
}

const map = await maakBladzijden();
const server = await serveerMap(map);
const uitkomsten = [];
let chroom = '';
try {
  const gevallen = KAARTEN.flatMap((kaart) => AANTALLEN.map((aantal) => ({ kaart, aantal })));
  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    // Elke ronde een verse browser en een andere volgorde: wat de machine intussen doet treft dan alle kaarten.
    const browser = await puppeteer.launch({ executablePath: chromium, args: chromiumVlaggen(), headless: true });
    chroom = await browser.version();
    try {
      for (const { kaart, aantal } of schud(gevallen, ZAAD + ronde)) {
        const uitkomst = await meet(browser, server.url, { kaart, aantal, ronde });
        uitkomsten.push({ naam: kaart.naam, aantal, ...uitkomst });
      }
    } finally {
      await browser.close();
    }
    console.log(`ronde ${ronde + 1} van ${RONDES} klaar`);
  }
} finally {
  server.stop();
  rmSync(map, { recursive: true, force: true });
}

const namen = pakketten.map((pakket) => `${pakket} ${versie(pakket)}`).join(', ');
console.log(
  `\n${chroom}, ${cpus()[0]?.model ?? 'onbekende processor'}${TRAAG > 1 ? `, ${TRAAG} keer vertraagd` : ''}.`,
);
console.log(`Naast ${namen}. Milliseconden, mediaan van ${RONDES} rondes met het kwart en driekwart ernaast.`);
toon(uitkomsten);
