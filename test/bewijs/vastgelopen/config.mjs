// De testrunner met de waakhond van het bewijs, een korter geduld en een bladzijde die zo vaak vastloopt als KEREN zegt.
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromiumVlaggen, zoekBrowsers } from '../../../scripts/browsers.mjs';
import { puppeteerLauncher } from '../../../scripts/bewijs/herstel.mjs';
import { waakhond } from '../../../scripts/bewijs/waakhond.mjs';

// Zo lang doet Chromium op een drukke machine niet over een bladzijde die leeft.
const hond = waakhond({ verdacht: 5_000, vast: 30_000, kijkOmDe: 500 });
let nog = Number(process.env.KEREN);

const vastloper = {
  name: 'vastloper',
  executeCommand({ command }) {
    if (command !== 'vastlopen') return undefined;
    nog -= 1;
    return { nu: nog >= 0 };
  },
};

export default {
  files: fileURLToPath(new URL('./bladzijde.js', import.meta.url)),
  rootDir: fileURLToPath(new URL('../../..', import.meta.url)),
  browsers: [
    puppeteerLauncher(
      { launchOptions: { executablePath: zoekBrowsers().chromium, args: chromiumVlaggen() } },
      { geduldBijVraag: 5_000 },
    ),
  ],
  nodeResolve: true,
  // Wie hierom vraagt krijgt nooit antwoord.
  middleware: [(ctx, volgende) => (ctx.path === '/nooit' ? new Promise(() => {}) : volgende())],
  plugins: [vastloper],
  reporters: [defaultReporter(), hond],
  staticLogging: true,
};
