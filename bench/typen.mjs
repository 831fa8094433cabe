// Meet hoelang de hoofddraad bezig is met één toets in de rekenmachine, met vier scenario's en drie aanbiedingen, op elk tabblad: met het plaatje
// daarvan in beeld. Twee maten: de rekentijd van de draad zelf, en het langste van het indrukken tot het volgende beeld (Event Timing). Eén toets
// hoort binnen één beeld van 16,7 ms te passen. Geen toets: een drukke machine is geen fout. Werkwijze: bench/README.md.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumVlaggen } from '../scripts/browsers.mjs';
import { serveerMap } from '../scripts/statische-server.mjs';
import { begin, GEBOUWD } from './begin.mjs';

const BEELD = 1000 / 60;
const TABBLADEN = ['opbouw', 'bepaalt', 'scenarios', 'aanbod', 'volgendjaar', 'bronnen'];
const VELD = '[data-pad="/inkomen/maandsalaris"]';
const CIJFERS = ['4100', '4210', '4325', '4437'];

const { rondes: RONDES, chromium } = begin('5');

// Draait in de pagina: vier scenario's die verschillen, en drie aanbiedingen.
function zetWerkblad() {
  const element = document.querySelector('gezinshuis-tarief-calculator');
  const eerste = element.value;
  const met = (naam, deel) => ({ ...eerste, ...deel, naam });
  element.werkblad = {
    soort: 'tarief-werkblad',
    versie: 1,
    actief: 0,
    scenarios: [
      met('Nu', {}),
      met('Leegstand', { leegstand: { ...eerste.leegstand, fractie: 0.08 } }),
      met('Uren', { ondersteuning: { ...eerste.ondersteuning, urenPerJeugdigePerWeek: 2.5 } }),
      met('Huis', { huisvesting: { ...eerste.huisvesting, bedragPerJaar: 30_000 } }),
    ],
    aanbiedingen: [166.5, 181.4, 196.75].map((tariefPerEtmaal, plek) => ({
      naam: `Aanbod ${plek + 1}`,
      tariefPerEtmaal,
    })),
  };
  globalThis.toetsen = [];
  new PerformanceObserver((lijst) => {
    for (const { name, duration } of lijst.getEntries()) if (name === 'keydown') globalThis.toetsen.push(duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
}

const midden = (getallen) => getallen.toSorted((een, ander) => een - ander)[Math.floor(getallen.length / 2)];
const getal = (waarde) => waarde.toFixed(1).replace('.', ',').padStart(9);

/** Milliseconden rekentijd van de bladzijde tot nu toe: tijd van de draad zelf, niet van de klok. */
async function rekentijd(lijn) {
  const { metrics } = await lijn.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** Wat één toets kost, per toets: de rekentijd gemiddeld, en van indrukken tot beeld de traagste. */
async function typ(venster, lijn, veld) {
  await veld.focus();
  await venster.evaluate(() => globalThis.toetsen.splice(0));
  const vooraf = await rekentijd(lijn);
  let toetsen = 0;
  for (const cijfer of CIJFERS) {
    await veld.evaluate((element) => element.select());
    for (const toets of cijfer) {
      await venster.keyboard.press(toets);
      // Twee beelden verder is alles van deze toets getekend.
      await venster.evaluate(() => new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar))));
      toetsen += 1;
    }
  }
  const rekende = ((await rekentijd(lijn)) - vooraf) / toetsen;
  return { rekende, traagst: await venster.evaluate(() => Math.max(0, ...globalThis.toetsen)) };
}

const PAGINA = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Typen</title><link rel="icon" href="data:,"><body><input id="leeg"><gezinshuis-tarief-calculator></gezinshuis-tarief-calculator><script type="module" src="/laden/zo-thuis.js"></script></body></html>`;
const map = mkdtempSync(join(tmpdir(), 'bench-typen-'));
cpSync(GEBOUWD, join(map, 'laden'), { recursive: true });
writeFileSync(join(map, 'typen.html'), PAGINA);
const server = await serveerMap(map);
const browser = await puppeteer.launch({ executablePath: chromium, args: chromiumVlaggen() });
const metingen = new Map(['leeg', ...TABBLADEN].map((naam) => [naam, []]));
try {
  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    const venster = await browser.newPage();
    await venster.setViewport({ width: 1280, height: 3000 });
    const lijn = await venster.createCDPSession();
    await lijn.send('Performance.enable', { timeDomain: 'threadTicks' });
    await venster.goto(`${server.url}/typen.html`, { waitUntil: 'networkidle0' });
    await venster.evaluate(zetWerkblad);
    const tag = 'gezinshuis-tarief-calculator';
    const veld = await venster.waitForSelector(`${tag} >>> ${VELD}`);
    metingen.get('leeg').push(await typ(venster, lijn, await venster.$('#leeg')));
    for (const tab of TABBLADEN) {
      await (await venster.waitForSelector(`${tag} >>> [role=tab][id$="${tab}"]`)).click();
      await venster.waitForNetworkIdle();
      // Eén keer om te beginnen: wat een motor de eerste keer vertaalt telt niet.
      await typ(venster, lijn, veld);
      metingen.get(tab).push(await typ(venster, lijn, veld));
    }
    await venster.close();
  }
} finally {
  await browser.close();
  server.stop();
  rmSync(map, { recursive: true, force: true });
}

console.log(
  `Eén toets in het maandsalaris, met vier scenario’s. Mediaan van ${RONDES} rondes, in ms; een beeld is 16,7.\n`,
);
console.log('tabblad          rekentijd  keer een leeg veld  traagst tot beeld');
const leeg = midden(metingen.get('leeg').map(({ rekende }) => rekende));
for (const [naam, rondes] of metingen) {
  const rekende = midden(rondes.map((ronde) => ronde.rekende));
  const traagst = midden(rondes.map((ronde) => ronde.traagst));
  console.log(
    `${naam.padEnd(16)}${getal(rekende)}${getal(rekende / leeg).padStart(20)}${getal(traagst).padStart(19)}${rekende > BEELD ? '  meer dan een beeld' : ''}`,
  );
}
