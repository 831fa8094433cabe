// Opent elk verhaal uit storybook-static in een venster van 320 px breed en kijkt het na: past het, vindt axe niets, lukt de
// `play`, blijft de console stil, en komt er niets van een andere plek.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { AXE_OPTIES, beschrijfOvertredingen } from '../test/suites/axe-regels.mjs';
import { chromiumVlaggen, zoekBrowsers } from './browsers.mjs';
import { WORTEL } from './gereed.mjs';
import { serveerMap } from './statische-server.mjs';

const BREEDTE = 320;
const TEGELIJK = 2;
// Een grens tegen hangen: op een drukke machine wacht een verhaal soms lang op zijn beurt.
const GEDULD = 180_000;
const MAP = join(WORTEL, 'storybook-static');
const AXE = readFileSync(join(WORTEL, 'node_modules/axe-core/axe.min.js'), 'utf8');

function leesVerhalen() {
  if (!existsSync(join(MAP, 'index.json')))
    throw new Error('storybook-static ontbreekt: draai eerst `npm run build-storybook`.');
  const { entries } = JSON.parse(readFileSync(join(MAP, 'index.json'), 'utf8'));
  return Object.values(entries).filter(({ type }) => type === 'story');
}

// Draait in de bladzijde. Storybook meldt op zijn kanaal hoe een verhaal afliep, ook als de `play` gooide.
function leesAfloop() {
  const kanaal = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const laatste = (gebeurtenis) => kanaal?.last(gebeurtenis)?.[0];
  const fout =
    laatste('playFunctionThrewException') ??
    laatste('storyThrewException') ??
    laatste('storyErrored') ??
    laatste('configError');
  if (fout) return { fout: fout.message ?? fout.title ?? String(fout) };
  if (laatste('storyMissing')) return { fout: 'Storybook kent dit verhaal niet.' };
  const einde = laatste('storyFinished');
  if (einde === undefined) return null;
  const onverwacht = laatste('unhandledErrorsWhilePlaying')
    ?.map(({ message }) => message)
    .join('; ');
  return { fout: einde.status === 'error' ? (onverwacht ?? 'Het verhaal eindigde met een fout.') : null };
}

function volg(pagina, oorsprong, klachten) {
  pagina.on('pageerror', (fout) => klachten.push(`fout: ${fout.stack ?? fout.message}`));
  pagina.on('console', (melding) => {
    if (melding.type() === 'error')
      klachten.push(`console: ${melding.text()} (${melding.location().url ?? 'onbekende plek'})`);
  });
  pagina.on('request', (verzoek) => {
    const { origin, protocol } = new URL(verzoek.url());
    if (origin !== oorsprong && !['data:', 'blob:'].includes(protocol)) klachten.push(`verzoek naar ${verzoek.url()}`);
  });
}

// Een blad onderaan het venster bedekt wat daar toevallig onder valt; wat te raken is verschijnt bij het schuiven (beslissing 0044). Half bedekt is
// alleen een fout als het dat ook is na een stukje schuiven, hoe ver ook. Al het andere telt meteen.
const SCHUIFT = [30, 60, -90];
const halfBedekt = ({ id, nodes }) =>
  id === 'target-size' && nodes.every(({ failureSummary }) => failureSummary.includes('partially obscured'));

async function overtredingen(pagina) {
  const keur = async () =>
    (await pagina.evaluate((opties) => globalThis.axe.run('#storybook-root', opties), AXE_OPTIES)).violations;
  let gevonden = await keur();
  for (const stap of SCHUIFT) {
    if (!gevonden.some(halfBedekt)) break;
    await pagina.evaluate((ver) => scrollBy(0, ver), stap);
    const nu = beschrijfPlekken(await keur());
    gevonden = gevonden.filter((een) => !halfBedekt(een) || beschrijfPlekken([een]).some((plek) => nu.includes(plek)));
  }
  return beschrijfOvertredingen(gevonden);
}

const beschrijfPlekken = (gevonden) =>
  gevonden.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.flat().join(' ')}`));

async function kijkNa(browser, url, verhaal) {
  const klachten = [];
  const pagina = await browser.newPage();
  pagina.setDefaultTimeout(GEDULD);
  try {
    // Er zijn er twee tegelijk open. Zonder dit is de achterste verborgen; dan doet het gereedschap van het verhaal alsof, met `blur` van
    // HTML ook op een persoon van de kaart, en dat is SVG.
    await pagina.emulateFocusedPage(true);
    await pagina.setViewport({ width: BREEDTE, height: 800 });
    await pagina.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    volg(pagina, url, klachten);
    // axe draait hier zelf; dat van de invoegtoepassing zou tegelijk lopen.
    await pagina.goto(`${url}/iframe.html?id=${verhaal.id}&viewMode=story&globals=a11y.manual:!true`);
    const afloop = await pagina.waitForFunction(leesAfloop).then((greep) => greep.jsonValue());
    if (afloop.fout !== null) klachten.push(`play: ${afloop.fout}`);

    const breedte = await pagina.evaluate(() => document.documentElement.scrollWidth);
    if (breedte > BREEDTE) klachten.push(`${breedte} px breed, in een venster van ${BREEDTE} px`);
    await pagina.evaluate(AXE);
    klachten.push(...(await overtredingen(pagina)).map((overtreding) => `axe: ${overtreding}`));
  } catch (fout) {
    klachten.push(`niet na te kijken: ${fout.message}`);
  } finally {
    await pagina.close();
  }
  return klachten;
}

async function kijkAllesNa() {
  const verhalen = leesVerhalen();
  const { chromium } = zoekBrowsers();
  if (chromium === null)
    throw new Error('Chromium ontbreekt: `node scripts/gereed.mjs --browsers` zegt wat er te doen is.');
  const server = await serveerMap(MAP);
  const browser = await puppeteer.launch({
    executablePath: chromium,
    args: chromiumVlaggen(),
    protocolTimeout: 2 * GEDULD,
  });
  let mislukt = 0;
  const wachtrij = [...verhalen];
  const werk = async () => {
    for (let verhaal = wachtrij.shift(); verhaal !== undefined; verhaal = wachtrij.shift()) {
      const klachten = await kijkNa(browser, server.url, verhaal);
      if (klachten.length === 0) continue;
      mislukt += 1;
      console.log(`${verhaal.title} › ${verhaal.name}`);
      // Een mislukte `play` stuurt de hele bladzijde mee; het begin zegt wat er mis is.
      for (const klacht of klachten) console.log(`    ${klacht.split('\n\n')[0].slice(0, 1000)}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: TEGELIJK }, werk));
  } finally {
    await browser.close();
    server.stop();
  }
  return { geslaagd: verhalen.length - mislukt, mislukt };
}

try {
  const { geslaagd, mislukt } = await kijkAllesNa();
  if (geslaagd + mislukt === 0) console.log('Er is geen enkel verhaal.');
  console.log(`${geslaagd} passed, ${mislukt} failed`);
  process.exitCode = mislukt === 0 && geslaagd > 0 ? 0 : 1;
} catch (fout) {
  console.error(fout.message);
  process.exitCode = 1;
}
