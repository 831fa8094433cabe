// De launcher voor WebKit. Naast ander werk houdt WebKitWebDriver er soms mee op: hij neemt een opdracht aan en antwoordt nooit, en dan
// zou elk volgend bestand mislukken. Wie hier te lang geen antwoord krijgt begint opnieuw met een verse browser, en zegt dat hardop.
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { startWebkit } from '../browsers.mjs';

// Een bladzijde openen of sluiten duurt ook op een drukke machine seconden.
const GEDULD = 90_000;
const GEDULD_BIJ_STOPPEN = 15_000;

function binnen(belofte, milliseconden) {
  let wekker;
  const grens = new Promise((_, mislukt) => {
    wekker = setTimeout(() => mislukt(new Error('WebKitWebDriver geeft geen antwoord.')), milliseconden);
  });
  return Promise.race([belofte, grens]).finally(() => clearTimeout(wekker));
}

/**
 * Laat een launcher opnieuw beginnen als zijn browser niet meer antwoordt.
 * @param {import('@web/test-runner-webdriver').WebdriverLauncher} launcher
 * @param {{ herstart(): Promise<void>, ruimOp(): void, geduld?: number }} dienst
 */
export function metHerstel(launcher, { herstart, ruimOp, geduld = GEDULD }) {
  let actief = null;
  let openen = Promise.resolve();

  const open = async (id, adres) => {
    await launcher.ensureManagerInitialized();
    await launcher.driverManager.startSession(id, adres);
  };
  const begin = async () => {
    console.log('let op: WebKit gaf geen antwoord meer en is opnieuw gestart');
    Object.assign(launcher, { driver: undefined, driverManager: undefined, __managerPromise: undefined });
    await herstart();
  };
  const openOfHerstel = async (id, adres) => {
    try {
      await binnen(open(id, adres), geduld);
    } catch {
      // Wie intussen al klaar was heeft niets meer nodig.
      if (actief !== id) return;
      await begin();
      await binnen(open(id, adres), geduld);
    }
  };

  // Een dienst ver weg verloopt zonder hartslag; deze staat op dezelfde machine, en elke opdracht minder kan niet blijven hangen.
  launcher.setupHeartbeat = () => {};
  launcher.startSession = (id, adres) => {
    actief = id;
    openen = openOfHerstel(id, adres);
    return openen;
  };
  launcher.stopSession = async (id) => {
    // Pas sluiten als het openen is afgehandeld: twee opdrachten tegelijk is wat WebKitWebDriver het slechtst verdraagt.
    await binnen(openen, geduld).catch(() => {});
    actief = null;
    try {
      return await binnen(launcher.driverManager.stopSession(id), geduld);
    } catch {
      // De uitslag is al binnen; alleen de browser is weg.
      await begin();
      return {};
    }
  };
  const stop = launcher.stop.bind(launcher);
  launcher.stop = async () => {
    await binnen(stop(), GEDULD_BIJ_STOPPEN).catch(() => {});
    ruimOp();
  };
  return launcher;
}

/** @param {import('../browsers.mjs').Webkit} webkit */
export async function webkitLauncher(webkit) {
  let dienst = await startWebkit(webkit);
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port: dienst.poort,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: webkit.minibrowser, args: ['--automation'] },
      // WebKitWebDriver weigert het verzoek om een BiDi-verbinding met "Failed to match capabilities".
      'wdio:enforceWebDriverClassic': true,
    },
  });
  return metHerstel(launcher, {
    herstart: async () => {
      dienst.stop();
      dienst = await startWebkit(webkit);
      launcher.options.port = dienst.poort;
    },
    ruimOp: () => dienst.stop(),
  });
}
