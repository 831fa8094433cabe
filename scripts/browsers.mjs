// Vindt de drie browsermotoren op deze machine en start wat WebKit nodig heeft. Installeert niets: dat doet gereed.mjs.
// Gebruikt alleen Node zelf, want het draait ook vóór `npm ci`.
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/** @typedef {{ stuurprogramma: string, minibrowser: string, scherm: string }} Webkit */
/** @typedef {{ chromium: string | null, firefox: string | null, webkit: Webkit | null }} Browsers */

/** Naam voor mensen en de Debian-pakketten per motor. */
export const MOTOREN = {
  chromium: { naam: 'Chromium', pakketten: ['chromium'] },
  firefox: { naam: 'Firefox', pakketten: ['firefox-esr'] },
  webkit: { naam: 'WebKit', pakketten: ['webkit2gtk-driver', 'xvfb'] },
};

function isUitvoerbaar(pad) {
  try {
    accessSync(pad, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export function zoekInPad(namen) {
  const mappen = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const achtervoegsel = process.platform === 'win32' ? '.exe' : '';
  for (const naam of namen) {
    const gevonden = mappen.map((map) => join(map, naam + achtervoegsel)).find(isUitvoerbaar);
    if (gevonden !== undefined) return gevonden;
  }
  return null;
}

export function eersteDieErIs(...kandidaten) {
  return kandidaten.find((pad) => Boolean(pad) && isUitvoerbaar(pad)) ?? null;
}

function programmamappen() {
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
}

function zoekChromium() {
  return eersteDieErIs(
    process.env.CHROME_PATH,
    zoekInPad(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programmamappen().map((map) => join(map, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  );
}

function zoekFirefox() {
  return eersteDieErIs(
    process.env.FIREFOX_PATH,
    zoekInPad(['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programmamappen().map((map) => join(map, 'Mozilla Firefox', 'firefox.exe')),
  );
}

// MiniBrowser staat niet in PATH: elke distributie zet hem in de map van de bibliotheek, met het versienummer van GTK erin.
function zoekMinibrowser() {
  const wortels = ['/usr/lib', '/usr/lib64', '/usr/libexec'].filter((map) => existsSync(map));
  const mappen = wortels.flatMap((wortel) => [wortel, ...readdirSync(wortel).map((naam) => join(wortel, naam))]);
  const kandidaten = mappen.flatMap((map) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((versie) => join(map, versie, 'MiniBrowser')),
  );
  return eersteDieErIs(...kandidaten);
}

function zoekWebkit() {
  const stuurprogramma = zoekInPad(['WebKitWebDriver']);
  const minibrowser = zoekMinibrowser();
  const scherm = zoekInPad(['Xvfb']);
  return stuurprogramma && minibrowser && scherm ? { stuurprogramma, minibrowser, scherm } : null;
}

/** Wat er op deze machine staat. `BROWSERS=chromium` laat tijdens het werk de andere weg. @returns {Browsers} */
export function zoekBrowsers() {
  const gevraagd = process.env.BROWSERS?.split(',');
  const als = (motor, zoek) => (gevraagd === undefined || gevraagd.includes(motor) ? zoek() : null);
  return {
    chromium: als('chromium', zoekChromium),
    firefox: als('firefox', zoekFirefox),
    webkit: als('webkit', zoekWebkit),
  };
}

/** De motoren die niet gevonden zijn. @param {Browsers} browsers */
export function ontbrekendeMotoren(browsers) {
  return Object.keys(MOTOREN).filter((motor) => browsers[motor] === null);
}

/**
 * Het begin van een zin over wat er niet is: `Firefox en WebKit ontbreken hier`.
 * @param {string[]} ontbrekend
 */
export function zegWatOntbreekt(ontbrekend) {
  const namen = ontbrekend.map((motor) => MOTOREN[motor].naam);
  return `${new Intl.ListFormat('nl').format(namen)} ${namen.length === 1 ? 'ontbreekt' : 'ontbreken'} hier`;
}

/** Zonder eigen zandbak alleen als root: daar weigert Chromium te starten mét. */
export function chromiumVlaggen() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Een poort die nu vrij is op deze machine. */
export function vrijePoort() {
  return new Promise((klaar, mislukt) => {
    const server = createServer();
    server.once('error', mislukt);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => klaar(port));
    });
  });
}

// Xvfb kiest zelf een vrij schermnummer en schrijft het naar de meegegeven bestandsbeschrijver.
function startScherm(programma) {
  const proces = spawn(programma, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const nummer = new Promise((klaar, mislukt) => {
    proces.stdio[3].once('data', (tekst) => klaar(String(tekst).trim()));
    proces.once('error', mislukt);
    proces.once('exit', (code) => mislukt(new Error(`Xvfb stopte meteen (code ${code}).`)));
  });
  return { proces, nummer };
}

async function wachtOpAntwoord(adres, proces) {
  const einde = Date.now() + 60_000;
  while (Date.now() < einde) {
    if (proces.exitCode !== null) throw new Error(`WebKitWebDriver stopte meteen (code ${proces.exitCode}).`);
    const antwoord = await fetch(adres).catch(() => null);
    if (antwoord?.ok) return;
    await new Promise((verder) => setTimeout(verder, 100));
  }
  throw new Error('WebKitWebDriver gaf na een minuut nog geen antwoord.');
}

/** Wat er stopt als dit proces stopt; wie vaak opnieuw begint luistert toch één keer. */
const lopend = new Set();
let luistert = false;

function stopMetDitProces(stop) {
  lopend.add(stop);
  if (luistert) return;
  luistert = true;
  process.once('exit', () => lopend.forEach((nog) => nog()));
  // Alleen op SIGINT ruimt de testrunner ook zijn andere browsers op; zelf stoppen terwijl hij al luistert laat Firefox achter.
  process.on('SIGINT', () => process.listenerCount('SIGINT') === 1 && process.exit(130));
  for (const sein of ['SIGTERM', 'SIGHUP']) process.once(sein, () => process.kill(process.pid, 'SIGINT'));
}

/**
 * Start een onzichtbaar scherm en WebKitWebDriver. Beide stoppen met het proces dat ze startte, ook na een fout of Ctrl-C.
 * @param {Webkit} webkit
 * @returns {Promise<{ poort: number, stop(): void }>}
 */
export async function startWebkit(webkit) {
  const processen = [];
  const stop = () => {
    lopend.delete(stop);
    processen.splice(0).forEach((proces) => proces.kill('SIGTERM'));
  };
  stopMetDitProces(stop);

  const scherm = startScherm(webkit.scherm);
  processen.push(scherm.proces);
  const nummer = await scherm.nummer;
  const poort = await vrijePoort();
  const stuurprogramma = spawn(webkit.stuurprogramma, [`--port=${poort}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${nummer}`,
      // Zonder toegankelijkheidsbus op een kale machine vult GTK de uitvoer met waarschuwingen die niets zeggen.
      NO_AT_BRIDGE: '1',
      // Zonder beeldkaart tekent hij elk beeld alsof er een is, en dat was een derde van al zijn rekentijd. Er kijkt niemand.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    },
  });
  processen.push(stuurprogramma);
  await wachtOpAntwoord(`http://127.0.0.1:${poort}/status`, stuurprogramma);
  return { poort, stop };
}
