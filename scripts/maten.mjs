// Weegt wat er in dist/ staat. De losse scripts hebben geen grens: zij staan naast de vorige uitgave, zodat groei opvalt.
// Los te draaien: `node scripts/maten.mjs`; met `--bewaar 1.2.0` worden de maten van nu die van de vorige uitgave.
// Wat een pagina echt ophaalt, met de grenzen van het contract, meet scripts/gewicht.mjs in een browser.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ladenbestanden } from './sri.mjs';
import { LADENMAP, SCRIPTBESTANDEN, WORTEL } from './vite/ingangen.mjs';

const VORIGE = join(import.meta.dirname, 'maten-vorige-uitgave.json');
const leesJson = (pad) => JSON.parse(readFileSync(pad, 'utf8'));

/** De afspraken uit het contract. Zij staan op één plek: scripts/maten.json. */
export const MATEN = leesJson(join(import.meta.dirname, 'maten.json'));

/** Zoals een goede webserver een bestand van tevoren klein maakt. */
export function brotli(inhoud) {
  return brotliCompressSync(inhoud, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: inhoud.length,
    },
  });
}

const gzip = (inhoud) => gzipSync(inhoud, { level: 9 }).length;
const leesDist = (bestand) => readFileSync(join(WORTEL, 'dist', bestand));

/** Wat elke module met een grens weegt, gebundeld en verkleind zoals bij een klant die haar importeert. */
export async function weegModules() {
  const grenzen = Object.entries(MATEN.modules).filter(([bestand]) => bestand !== 'eenheid');
  const regels = grenzen.map(async ([bestand, grenzen]) => ({
    bestand,
    ...grenzen,
    gzip: gzip(await bundel(bestand)),
  }));
  return Promise.all(regels);
}

/** Een leesbaar overzicht van alles wat er in dist/ voor een pagina staat. */
export async function overzicht() {
  const { uitgave, gzip: vorige } = leesJson(VORIGE);
  const los = SCRIPTBESTANDEN.map((bestand) => {
    const nu = gzip(leesDist(bestand));
    return [bestand, `${kib(nu)} gzip`, vergeleken(nu, vorige[bestand])];
  });
  const klein = ladenbestanden().map((bestand) => [
    bestand,
    `${kb(brotli(leesDist(join(LADENMAP, bestand))).length)} brotli`,
  ]);
  const modules = (await weegModules()).map(({ bestand, gzip: nu, grens, streven }) => [
    bestand,
    `${kib(nu)} gzip`,
    `grens ${grens} KiB, streven ${streven} KiB`,
  ]);
  return [
    `Losse scripts, naast ${uitgave}:\n${tabel(los)}`,
    `De kleine ingang; een pagina haalt alleen op wat erop staat:\n${tabel(klein)}`,
    `Modules:\n${tabel(modules)}`,
  ].join('\n\n');
}

/** Kolommen onder elkaar. */
export function tabel(regels) {
  const breedte = Math.max(...regels.map(([naam]) => naam.length));
  return regels.map(([naam, ...rest]) => `  ${naam.padEnd(breedte)}  ${rest.join('  ')}`.trimEnd()).join('\n');
}

const getal = (waarde) => waarde.toFixed(1).replace('.', ',');
const kib = (bytes) => `${getal(bytes / 1024).padStart(6)} KiB`;
export const kb = (bytes) => `${getal(bytes / 1000).padStart(5)} KB`;

function vergeleken(nu, vorige) {
  if (vorige === undefined) return '(nieuw)';
  const verschil = getal((nu - vorige) / 1024);
  return `was ${kib(vorige).trim()} (${nu > vorige ? '+' : ''}${verschil})`;
}

async function bundel(bestand) {
  const [uitvoer] = await build({
    root: WORTEL,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(WORTEL, bestand), formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false, minify: true, comments: false } },
    },
  });
  return uitvoer.output[0].code;
}

function bewaar(uitgave) {
  if (!uitgave) throw new Error('Zeg van welke uitgave deze maten zijn: --bewaar 1.2.0');
  const maten = Object.fromEntries(SCRIPTBESTANDEN.map((bestand) => [bestand, gzip(leesDist(bestand))]));
  writeFileSync(VORIGE, `${JSON.stringify({ uitgave, eenheid: 'bytes na gzip -9', gzip: maten }, null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const plaats = process.argv.indexOf('--bewaar');
  if (plaats > 0) bewaar(process.argv[plaats + 1]);
  console.log(await overzicht());
}
