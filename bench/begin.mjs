// Wat elke meting in een browser nodig heeft: hoe vaak, een gebouwde `dist/laden`, en Chromium.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zoekBrowsers } from '../scripts/browsers.mjs';

export const GEBOUWD = fileURLToPath(new URL('../dist/laden', import.meta.url));

function stop(zin) {
  console.error(zin);
  process.exit(1);
}

/** Hoeveel rondes er gevraagd zijn en waar Chromium staat; stopt met een zin als het niet kan. @param {string} standaard */
export function begin(standaard) {
  const { values } = parseArgs({ options: { rondes: { type: 'string', default: standaard } } });
  const rondes = Number(values.rondes);
  if (!(rondes >= 1)) stop('Een aantal is een getal van 1 of meer.');
  if (!existsSync(GEBOUWD)) stop('dist/laden is er nog niet. Draai eerst `npm run build`.');
  const { chromium } = zoekBrowsers();
  if (chromium === null) stop('Chromium ontbreekt hier; `node scripts/gereed.mjs --browsers` zegt wat er te doen is.');
  return { rondes, chromium };
}
