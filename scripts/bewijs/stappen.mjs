// De stappen van het bewijs, in de volgorde waarin ze beginnen. Wat een stap doet staat in het programma dat hij start.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { WORTEL, npmOpdracht } from '../gereed.mjs';

/**
 * @typedef {object} Stap
 * @property {string} naam - Naam voor `--alleen` en voor het logbestand.
 * @property {string} wat - Wat de stap bewijst, in een paar woorden.
 * @property {() => string[]} opdracht - Programma en argumenten.
 * @property {string[]} [na] - Stappen die eerst geslaagd moeten zijn.
 * @property {number} [kernen] - Hoeveel rekenkernen de stap bezig houdt; 1 als het er niet staat.
 * @property {boolean} [browsers] - Of de stap browsers nodig heeft.
 * @property {'node' | 'slotregel'} [telt] - Hoe de toetsen in de uitvoer te tellen zijn. Zonder toetsen is de stap zelf één controle.
 */

const node = (...argumenten) => [process.execPath, ...argumenten];
const programma = (pad, ...argumenten) => node(join(WORTEL, 'node_modules', pad), ...argumenten);

// De bestanden zelf noemen: wat Node met een map of een patroon doet verschilt per versie.
function nodeToetsen() {
  const bestanden = readdirSync(join(WORTEL, 'test'), { recursive: true })
    .map((naam) => join('test', naam))
    .filter((naam) => naam.endsWith('.test.mjs'));
  return node('--test', '--test-reporter=spec', ...bestanden.sort());
}

/** @type {Stap[]} */
export const STAPPEN = [
  { naam: 'bouw', wat: 'dist/ en het manifest', opdracht: () => npmOpdracht('run', 'build', '--silent') },
  { naam: 'types', wat: 'typecontrole', opdracht: () => npmOpdracht('run', 'typecheck', '--silent') },
  {
    naam: 'lint',
    wat: 'linter met de verboden van dit huis',
    opdracht: () =>
      programma('oxlint/bin/oxlint', '--type-aware', '--deny-warnings', '--report-unused-disable-directives'),
  },
  {
    naam: 'opmaak',
    wat: 'opmaak van de code',
    opdracht: () => programma('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  },
  {
    naam: 'sjablonen',
    wat: 'typen in de sjablonen',
    opdracht: () =>
      programma(
        'lit-analyzer/cli.js',
        'src/**/*.ts',
        '--strict',
        '--maxWarnings',
        '0',
        '--rules.no-invalid-css',
        'off',
      ),
  },
  { naam: 'node', wat: 'pakket, verboden en demo', opdracht: nodeToetsen, na: ['bouw'], telt: 'node', browsers: true },
  {
    naam: 'verhalenboek',
    wat: 'Storybook bouwt',
    opdracht: () => node('scripts/verhalenboek.mjs', 'build'),
    na: ['bouw'],
  },
  {
    naam: 'browsers',
    wat: 'toetsen in de browsers',
    opdracht: () => programma('@web/test-runner/dist/bin.js'),
    na: ['bouw'],
    // Toetsen met focus en beelden raken hun maat kwijt als er iets zwaars naast draait.
    kernen: 2,
    telt: 'slotregel',
    browsers: true,
  },
  {
    naam: 'verhalen',
    wat: 'elk verhaal: axe en 320 px',
    opdracht: () => node('scripts/verhalen-nakijken.mjs'),
    na: ['verhalenboek'],
    kernen: 2,
    telt: 'slotregel',
    browsers: true,
  },
];
