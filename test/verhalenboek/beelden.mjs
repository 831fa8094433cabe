// Het beeld van elk verhaal, en hoe twee beelden vergeleken worden. `npm run beelden` bewaart hoe alles er nu uitziet in de map hiernaast, en
// `node test/verhalenboek/beelden.mjs netwerk-kaart` alleen wat zo heet; de toets vergelijkt daarmee.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumVlaggen, zoekBrowsers } from '../../scripts/browsers.mjs';
import { serveerMap } from '../../scripts/statische-server.mjs';
import { BOEK, GEDULD, leesBoek } from './hulp.mjs';

export const MAP = join(import.meta.dirname, 'beelden');
/** Een kolom van een gewone pagina, half zo groot bewaard: een woord is te herkennen, en alles samen blijft klein. */
const VENSTER = { width: 800, height: 900, deviceScaleFactor: 0.5 };
const SOORT = { type: 'webp', quality: 30 };
/** Zoveel verhalen tegelijk, elk met een eigen bewaarplek: een concept van de een staat niet in de ander. */
export const TEGELIJK = 2;

export const verhalen = () => leesBoek('story').toSorted((a, b) => a.id.localeCompare(b.id));
export const bewaard = () =>
  readdirSync(MAP)
    .filter((naam) => naam.endsWith('.webp'))
    .map((naam) => naam.replace(/\.webp$/, ''));
const OMGEVING = join(MAP, 'omgeving.json');
export const leesOmgeving = () => JSON.parse(readFileSync(OMGEVING, 'utf8'));
export const leesBeeld = (id) => readFileSync(join(MAP, `${id}.webp`));

// Draait voor elk script van de bladzijde: de klok staat stil, want een formulier en een afdruk zeggen de datum van vandaag.
function zetDeKlokStil() {
  const nu = Date.UTC(2026, 10, 26, 9);
  const Echt = Date;
  globalThis.Date = class extends Echt {
    constructor(...delen) {
      super(...(delen.length === 0 ? [nu] : delen));
    }
    static now() {
      return nu;
    }
  };
}

// Draait in de bladzijde: de letter die Storybook meelevert, zodat een beeld niet hangt aan de letters van deze computer.
async function zetDeLetter() {
  const gewichten = { regular: '400', bold: '700' };
  await Promise.all(
    Object.entries(gewichten).map(async ([naam, weight]) => {
      const adres = new URL(`sb-common-assets/nunito-sans-${naam}.woff2`, location.href);
      document.fonts.add(await new FontFace('Beeld', `url(${adres})`, { weight }).load());
    }),
  );
  const blad = new CSSStyleSheet();
  blad.replaceSync('body { font-family: Beeld } * { caret-color: transparent !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, blad];
}

// Draait in de bladzijde: inbouwcode noemt vingerafdrukken, en die veranderen met elke bouw. Wat erin staat toetst inbouwen.test.mjs.
function zonderInbouwcode() {
  for (const veld of document.querySelectorAll('#storybook-root textarea[readonly]'))
    veld.value = 'De code van deze bouw.';
}

// Draait in de bladzijde: hoe het verhaal afliep, of niets zolang het bezig is.
function leesAfloop() {
  const laatste = (naam) => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last(naam)?.[0];
  const fout = laatste('playFunctionThrewException') ?? laatste('storyThrewException') ?? laatste('storyErrored');
  if (fout) return { fout: fout.message ?? fout.title };
  return laatste('storyFinished') ? { fout: null } : null;
}

// Maakt het venster zo hoog als het verhaal: wat pas laadt als het in beeld komt, is er dan ook.
async function toonAlles(pagina) {
  let { height } = VENSTER;
  for (let keer = 0; keer < 4; keer += 1) {
    await pagina.waitForNetworkIdle({ idleTime: 150 });
    const nodig = await pagina.evaluate(() => document.body.scrollHeight);
    if (nodig <= height) return;
    height = nodig;
    await pagina.setViewport({ ...VENSTER, height });
  }
}

/** Waar het boek voor de browser staat. Zonder poort: een verhaal over een link toont zijn eigen adres. */
const ADRES = 'http://boek.localhost';

/** Chromium zoals elk beeld hem nodig heeft: in het Engels (een leeg datumveld zegt zijn eigen taal), en letters zonder hulplijnen. */
export function startBrowser({ url }) {
  const vlaggen = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];
  return puppeteer.launch({
    executablePath: zoekBrowsers().chromium,
    args: [...chromiumVlaggen(), ...vlaggen, `--host-resolver-rules=MAP boek.localhost ${new URL(url).host}`],
    env: { ...process.env, LANG: 'C.UTF-8', LANGUAGE: 'en_US', LC_ALL: 'C.UTF-8' },
    protocolTimeout: 2 * GEDULD,
  });
}

// Draait in een lege bladzijde: een getal voor hoe deze computer letters en tekens tekent die niet in de letter van Storybook zitten.
function tekenProef() {
  const vlak = new OffscreenCanvas(1200, 240).getContext('2d');
  ['16px sans-serif', '700 16px sans-serif', '16px serif', '16px monospace'].forEach((letter, regel) => {
    vlak.font = letter;
    vlak.fillText('Oma Riet zorgt 0123 €§✓★⌂◎⇆▲≠→←↑↓☎…–“”éëïşğابتжあ', 4, 40 + 48 * regel);
  });
  return vlak.getImageData(0, 0, 1200, 240).data.reduce((som, deel) => (Math.imul(som, 31) + deel) | 0, 7);
}

/** Waarmee beelden gemaakt worden. Met een andere Chromium of andere letters is niets te vergelijken. */
export async function omgevingVan(browser) {
  const pagina = await browser.newPage();
  const omgeving = { chromium: await browser.version(), letters: await pagina.evaluate(tekenProef) };
  await pagina.close();
  return omgeving;
}

/** Een bladzijde voor één verhaal na zijn `play`, met haar eigen bewaarplek. `kiek` maakt het beeld, `sluit` ruimt op. */
export async function opentVerhaal(browser, id) {
  const plek = await browser.createBrowserContext();
  const pagina = await plek.newPage();
  pagina.setDefaultTimeout(GEDULD);
  await pagina.emulateFocusedPage(true);
  await pagina.setViewport(VENSTER);
  await pagina.emulateTimezone('Europe/Amsterdam');
  await pagina.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await pagina.evaluateOnNewDocument(zetDeKlokStil);
  await pagina.goto(`${ADRES}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
  await pagina.evaluate(zetDeLetter);
  const { fout } = await (await pagina.waitForFunction(leesAfloop)).jsonValue();
  if (fout) throw new Error(fout.split('\n')[0]);
  // Een muis die nergens op staat.
  await pagina.mouse.move(0, 0);
  await toonAlles(pagina);
  const kiek = async () => {
    await pagina.evaluate(zonderInbouwcode);
    const clip = await pagina.$eval('#storybook-root', (wortel) => {
      scrollTo(0, 0);
      const { x, y, width, height } = wortel.getBoundingClientRect();
      return { x, y, width, height: Math.ceil(height / 2) * 2 };
    });
    return Buffer.from(await pagina.screenshot({ ...SOORT, clip }));
  };
  return { pagina, kiek, sluit: () => plek.close() };
}

/** Het beeld als er niets meer beweegt: twee keer achter elkaar hetzelfde. */
export async function rustigBeeld(verhaal) {
  const tot = performance.now() + GEDULD;
  let vorige;
  while (performance.now() < tot) {
    const beeld = await verhaal.kiek();
    if (vorige?.equals(beeld)) return beeld;
    vorige = beeld;
    await new Promise((klaar) => setTimeout(klaar, 250));
  }
  throw new Error('dit verhaal blijft bewegen');
}

// Draait in een lege bladzijde: hoeveel beeldpunten duidelijk anders zijn, en een beeld waarop die rood zijn.
async function telAnders([een, ander], drempel) {
  const lees = async (beeld) => {
    const plaat = await createImageBitmap(await (await fetch(`data:image/webp;base64,${beeld}`)).blob());
    const vlak = new OffscreenCanvas(plaat.width, plaat.height).getContext('2d');
    vlak.drawImage(plaat, 0, 0);
    return vlak.getImageData(0, 0, plaat.width, plaat.height);
  };
  const [a, b] = [await lees(een), await lees(ander)];
  const verschil = new ImageData(Math.max(a.width, b.width), Math.max(a.height, b.height));
  const afstand = (van, tot) =>
    Math.max(
      Math.abs(a.data[van] - b.data[tot]),
      Math.abs(a.data[van + 1] - b.data[tot + 1]),
      Math.abs(a.data[van + 2] - b.data[tot + 2]),
    );
  let anders = 0;
  for (let y = 0; y < verschil.height; y += 1) {
    for (let x = 0; x < verschil.width; x += 1) {
      const inBeide = x < Math.min(a.width, b.width) && y < Math.min(a.height, b.height);
      const tot = 4 * (y * b.width + x);
      const rood = !inBeide || afstand(4 * (y * a.width + x), tot) > drempel;
      const grijs = 128 + (b.data[tot + 1] >> 1);
      verschil.data.set(rood ? [255, 0, 0, 255] : [grijs, grijs, grijs, 255], 4 * (y * verschil.width + x));
      if (rood) anders += 1;
    }
  }
  const doek = new OffscreenCanvas(verschil.width, verschil.height);
  doek.getContext('2d').putImageData(verschil, 0, 0);
  const lezer = new FileReader();
  const gelezen = new Promise((klaar) => lezer.addEventListener('load', klaar));
  lezer.readAsDataURL(await doek.convertToBlob({ type: 'image/png' }));
  await gelezen;
  return {
    anders,
    deel: anders / (verschil.width * verschil.height),
    maten: `${a.width} × ${a.height}, nu ${b.width} × ${b.height}`,
    verschil: lezer.result.split(',')[1],
  };
}

/** Vanaf hier is een kleur anders (van de 255): een letter die een half beeldpunt verschuift en samenpersen blijven eronder, een lichte tint ook. */
const DREMPEL = 64;

/**
 * @returns {Promise<{ anders: number, deel: number, maten: string, verschil: string }>} Aantal en deel van de beeldpunten dat verschilt, en een
 * plaatje (PNG, in base64) waarop zij rood zijn.
 */
export function vergelijk(pagina, oud, nieuw) {
  return pagina.evaluate(
    telAnders,
    [oud, nieuw].map((beeld) => beeld.toString('base64')),
    DREMPEL,
  );
}

async function bewaar(deel) {
  const server = await serveerMap(BOEK);
  const browser = await startBrowser(server);
  if (deel === '') rmSync(MAP, { recursive: true, force: true });
  mkdirSync(MAP, { recursive: true });
  writeFileSync(OMGEVING, `${JSON.stringify(await omgevingVan(browser), null, 2)}\n`);
  const gekozen = verhalen().filter(({ id }) => id.includes(deel));
  const rij = [...gekozen];
  const werk = async () => {
    for (let een = rij.shift(); een !== undefined; een = rij.shift()) {
      try {
        const verhaal = await opentVerhaal(browser, een.id);
        writeFileSync(join(MAP, `${een.id}.webp`), await rustigBeeld(verhaal));
        await verhaal.sluit();
      } catch (fout) {
        process.exitCode = 1;
        console.error(`${een.id}: ${fout.message}`);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: TEGELIJK }, werk));
  } finally {
    await browser.close();
    server.stop();
  }
  const omvang = bewaard().reduce((som, id) => som + leesBeeld(id).length, 0);
  console.log(
    `${gekozen.length} verhalen geopend; samen zijn de ${bewaard().length} beelden nu ${(omvang / 1e6).toFixed(2)} MB.`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bewaar(process.argv[2] ?? '');
