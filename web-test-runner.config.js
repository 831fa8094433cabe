// De browsertoetsen: test/**/*.test.ts in Chromium, Firefox en WebKit, in één run.
// Buiten CI draait hij in de browsers die er zijn; de ontbrekende worden hardop genoemd.
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { puppeteerCore } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { MOTOREN, chromiumVlaggen, ontbrekendeMotoren, zegWatOntbreekt, zoekBrowsers } from './scripts/browsers.mjs';
import { bundelserver } from './scripts/bewijs/bundelserver.mjs';
import { puppeteerLauncher } from './scripts/bewijs/herstel.mjs';
import { chromiumProfiel } from './scripts/bewijs/profiel.mjs';
import { bladzijdetoetsen, schrijfKernbladzijde, verzamel } from './scripts/bewijs/toetsbestanden.mjs';
import { waakhond } from './scripts/bewijs/waakhond.mjs';
import { webkitLauncher } from './scripts/bewijs/webkit.mjs';
import { tellerReporter } from './scripts/browsertoetsen-teller.mjs';
import { IN_CI } from './scripts/gereed.mjs';
import { handenserver } from './test/hulp/handenserver.mjs';
import { paginaserver } from './test/paginas/paginaserver.mjs';

const meekijken = process.argv.includes('--watch');
const bundels = bundelserver();
// Zo lang mag een browser over één opdracht doen.
const GEDULD = 600_000;
const ACHTER_DE_WAAKHOND = 1_500_000;

const gevonden = zoekBrowsers();
const ontbrekend = ontbrekendeMotoren(gevonden);
if (ontbrekend.length > 0) {
  const zin = `${zegWatOntbreekt(ontbrekend)}; \`node scripts/gereed.mjs --browsers\` zegt wat er te doen is.`;
  if (IN_CI || ontbrekend.length === Object.keys(MOTOREN).length) throw new Error(zin);
  console.log(`\nLET OP: ${zin}\n`);
}

// De launchers heten naar hun protocol of programma; in het verslag wil een mens de naam van de motor zien.
function metNaam(motor, launcher) {
  const { naam } = MOTOREN[motor];
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (config, toetsbestanden) => {
    await initialize(config, toetsbestanden);
    launcher.name = naam;
    // Pas hier is bekend welke bestanden er draaien, ook na `--files`, en de eerste bladzijde is nog niet open.
    if (!meekijken) await bundels.bereid(toetsbestanden);
  };
  launcher.name = naam;
  return launcher;
}

const browsers = [];
if (gevonden.chromium !== null) {
  // Een vinger die opzij veegt bladert anders terug, en dan is de toets weg.
  const args = [...chromiumVlaggen(), '--disable-features=OverscrollHistoryNavigation'];
  const launchOptions = {
    executablePath: gevonden.chromium,
    args,
    protocolTimeout: GEDULD,
    // Wie opnieuw begint krijgt ook een vers profiel.
    get userDataDir() {
      return chromiumProfiel();
    },
  };
  browsers.push(metNaam('chromium', puppeteerLauncher({ launchOptions })));
}
if (gevonden.firefox !== null) {
  // Een echte vinger is er in Firefox alleen in zijn eigen venster, en daar komt het protocol pas bij als dat mag: zie handenserver.mjs.
  // Wat buiten dat venster valt raakt zij niet, en ook een telefoon van 812 px hoog moet erin passen.
  const args = ['--remote-allow-system-access', '--width=1400', '--height=1200'];
  const launchOptions = { browser: 'firefox', executablePath: gevonden.firefox, args, protocolTimeout: GEDULD };
  browsers.push(metNaam('firefox', puppeteerLauncher({ puppeteer: puppeteerCore, launchOptions })));
}
if (gevonden.webkit !== null) browsers.push(metNaam('webkit', await webkitLauncher(gevonden.webkit)));

const { overal, inAlleToestanden } = bladzijdetoetsen();
/** De browser die alles doet; de andere doen in `npm run test:hosts` wat hier overblijft. */
export const [eerste, ...andere] = browsers;
// Wie zelf bestanden noemt wil die in elke browser.
const zelfGekozen = process.argv.includes('--files');

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: [...verzamel(overal), schrijfKernbladzijde()],
  groups: zelfGekozen ? [] : [{ name: 'in alle toestanden', files: inAlleToestanden, browsers: [eerste] }],
  browsers,
  concurrentBrowsers: browsers.length,
  // Eén bladzijde tegelijk per browser: focus en toetsen gaan anders naar een bladzijde op de achtergrond.
  concurrency: 1,
  nodeResolve: { exportConditions: ['production', 'default'] },
  middleware: [paginaserver(), bundels.middleware],
  plugins: [
    handenserver(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) }),
  ],
  // Een grens tegen hangen, geen maat voor snelheid: op een drukke machine wacht een toets soms lang op zijn beurt.
  testFramework: { config: { timeout: 120_000 } },
  // Of een browser nog leeft ziet de waakhond eerder.
  browserStartTimeout: ACHTER_DE_WAAKHOND,
  testsStartTimeout: ACHTER_DE_WAAKHOND,
  testsFinishTimeout: ACHTER_DE_WAAKHOND,
  filterBrowserLogs: ({ type }) => type === 'warn' || type === 'warning' || type === 'error',
  staticLogging: !meekijken,
  reporters: [defaultReporter({ reportTestProgress: meekijken }), tellerReporter(), waakhond()],
};
