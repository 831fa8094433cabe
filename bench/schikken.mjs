// Meet `schikKaart` in Chromium: de eerste keer op een verse bladzijde, warm, en na een wijziging met `vorige`. Geen toets: een trage machine is geen fout.
// De tijd is die van de hoofddraad, niet van de klok. Werkwijze: bench/README.md.
import assert from 'node:assert/strict';
import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromiumVlaggen, zoekBrowsers } from '../scripts/browsers.mjs';
import { serveerMap } from '../scripts/statische-server.mjs';

const WORTEL = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { rondes: { type: 'string', default: '7' } } });
const RONDES = Number(values.rondes);
const { chromium } = zoekBrowsers();
const DOMEIN = join(WORTEL, 'dist/domein');
if (chromium === null || !existsSync(DOMEIN)) {
  console.error('Nodig zijn Chromium en een gebouwde dist: draai eerst `npm run build`.');
  process.exit(1);
}

const voorbeeld = JSON.parse(readFileSync(join(WORTEL, 'test/voorbeelden/dossier.json'), 'utf8'));
const GEVALLEN = [
  { naam: '12 mensen, 806 × 664', aantal: 12, breedte: 806, hoogte: 664 },
  { naam: '12 mensen, 375 × 600', aantal: 12, breedte: 375, hoogte: 600 },
  { naam: '16 mensen, 340 × 560', aantal: 16, breedte: 340, hoogte: 560 },
  { naam: '60 mensen, 806 × 664', aantal: 60, breedte: 806, hoogte: 664 },
  { naam: '60 mensen, 375 × 1080', aantal: 60, breedte: 375, hoogte: 1080 },
  { naam: '500 mensen, één met een naam', aantal: 500, breedte: 806, hoogte: 664 },
];

/** Zoveel keer achter elkaar rekent de bladzijde hetzelfde: de draadtijd van de browser is te grof voor één keer. */
const KEREN = 5;
/** Zoveel wijzigingen na elkaar per ronde. */
const WIJZIGINGEN = 40;

const map = mkdtempSync(join(tmpdir(), 'bench-schikken-'));
cpSync(DOMEIN, join(map, 'domein'), { recursive: true });
if (existsSync(join(WORTEL, 'dist/chunks')))
  cpSync(join(WORTEL, 'dist/chunks'), join(map, 'chunks'), { recursive: true });
copyFileSync(join(WORTEL, 'bench/kaart/netwerk.mjs'), join(map, 'netwerk.mjs'));
copyFileSync(join(WORTEL, 'bench/kaart/wijzigen.mjs'), join(map, 'wijzigen.mjs'));
writeFileSync(
  join(map, 'index.html'),
  '<!doctype html><title>schikken</title><script type="module" src="wijzigen.mjs"></script>',
);
const server = await serveerMap(map);
const kwantiel = (reeks, deel) => [...reeks].sort((een, ander) => een - ander)[Math.round((reeks.length - 1) * deel)];
const uitkomsten = GEVALLEN.map(() => ({ eerst: [], warm: [], wijziging: [], verzet: [] }));
const browser = await puppeteer.launch({ executablePath: chromium, args: chromiumVlaggen(), headless: true });
try {
  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    for (const [nummer, geval] of GEVALLEN.entries()) await meet(geval, uitkomsten[nummer], ronde);
    console.log(`ronde ${ronde + 1} van ${RONDES} klaar`);
  }
} finally {
  await browser.close();
  server.stop();
  rmSync(map, { recursive: true, force: true });
}

async function meet({ aantal, breedte, hoogte }, uit, ronde) {
  const context = await browser.createBrowserContext();
  const pagina = await context.newPage();
  const lijn = await pagina.createCDPSession();
  await lijn.send('Performance.enable', { timeDomain: 'threadTicks' });
  await pagina.goto(`${server.url}/index.html`, { waitUntil: 'load' });
  const tijd = async () => {
    const { metrics } = await lijn.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const klok = async (keren) => {
    const vooraf = await tijd();
    const gezien = await pagina.evaluate((hoevaak) => window.schikken.reken(hoevaak), keren);
    assert.equal(gezien.mensen, gezien.nodig, 'niet iedereen staat op de kaart');
    return { ms: ((await tijd()) - vooraf) / keren, ...gezien };
  };
  await pagina.evaluate(
    (...wat) => window.schikken.begin(...wat),
    { aantal, breedte, hoogte, zaad: 1000 + ronde },
    voorbeeld,
  );
  uit.eerst.push((await klok(1)).ms);
  await klok(30);
  uit.warm.push((await klok(KEREN)).ms);
  for (let keer = 0; keer < (aantal > 100 ? 0 : WIJZIGINGEN); keer += 1) {
    await pagina.evaluate(() => window.schikken.wijzig());
    const { ms, verzet } = await klok(KEREN);
    uit.wijziging.push(ms);
    uit.verzet.push(verzet);
  }
  await context.close();
}

const getal = (ms) => ms.toFixed(1).replace('.', ',');
console.log(
  `\n${cpus()[0]?.model ?? 'onbekende processor'}, ${RONDES} rondes. Milliseconden rekentijd van de hoofddraad.`,
);
console.log(
  'beeld: de eerste keer (mediaan, meeste) · warm (mediaan, meeste) · een wijziging (mediaan, p99, meeste, boven 16) · verschoven (gemiddeld, meeste)',
);
for (const [nummer, { naam }] of GEVALLEN.entries()) {
  const { eerst, warm, wijziging, verzet } = uitkomsten[nummer];
  const na =
    wijziging.length === 0
      ? '–'
      : `${getal(kwantiel(wijziging, 0.5))}, ${getal(kwantiel(wijziging, 0.99))}, ${getal(Math.max(...wijziging))}, ${wijziging.filter((ms) => ms > 16).length} van ${wijziging.length} · ${getal(verzet.reduce((som, wie) => som + wie, 0) / verzet.length)}, ${Math.max(...verzet)}`;
  console.log(
    `${naam}: ${getal(kwantiel(eerst, 0.5))}, ${getal(Math.max(...eerst))} · ${getal(kwantiel(warm, 0.5))}, ${getal(Math.max(...warm))} · ${na}`,
  );
}
