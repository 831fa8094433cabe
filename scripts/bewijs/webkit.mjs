// De launcher voor WebKit: WebKitWebDriver op een scherm dat niemand ziet.
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { startWebkit } from '../browsers.mjs';
import { metHerstel } from './herstel.mjs';

// Alle bladzijden draaien in één proces, en dat geeft zijn geheugen niet terug. Na een stuk of veertig bestanden was WebKit minutenlang alleen nog
// bezig met opruimen, en antwoordde de bladzijde niet meer. Al na een paar bladzijden vol toetsen van de kaart duurt een toets er vier keer zo lang
// als in een vers proces, en dat kost meer dan opnieuw beginnen.
const HOUDBAAR = 3;

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
  // Een dienst ver weg verloopt zonder hartslag; deze staat op dezelfde machine, en elke opdracht minder kan niet blijven hangen.
  launcher.setupHeartbeat = () => {};
  return metHerstel(launcher, {
    async open(id, adres) {
      await launcher.ensureManagerInitialized();
      await launcher.driverManager.startSession(id, adres);
    },
    sluit: (id) => launcher.driverManager.stopSession(id),
    vraag: () => launcher.driver.getUrl(),
    async verfris() {
      Object.assign(launcher, { driver: undefined, driverManager: undefined, __managerPromise: undefined });
      dienst.stop();
      dienst = await startWebkit(webkit);
      launcher.options.port = dienst.poort;
    },
    houdbaar: HOUDBAAR,
    ruimOp: () => dienst.stop(),
  });
}
