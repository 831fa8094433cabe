// De stappen van het bewijs, in de volgorde waarin ze beginnen. Wat een stap doet staat in het programma dat hij start.
// Draait ook vóór `npm ci`: alleen Node zelf, en wat een pakket nodig heeft komt pas in de stap.
import { join } from 'node:path';
import { WORTEL, npmOpdracht } from '../gereed.mjs';
import { boektoetsen, gastheren, nodetoetsen } from './toetsbestanden.mjs';

/**
 * @typedef {object} Stap
 * @property {string} naam - Naam voor `--alleen` en voor het logbestand.
 * @property {string} wat - Wat de stap bewijst, in een paar woorden.
 * @property {() => string[]} opdracht - Programma en argumenten.
 * @property {Record<string, string>} [omgeving] - Wat de stap meer in zijn omgeving krijgt.
 * @property {string[]} [na] - Stappen die eerst geslaagd moeten zijn.
 * @property {boolean} [browsers] - Of de stap browsers nodig heeft.
 * @property {boolean} [rekenblad] - Of de stap LibreOffice nodig heeft.
 * @property {'node' | 'slotregel'} [telt] - Hoe de toetsen in de uitvoer te tellen zijn. Zonder toetsen is de stap zelf één controle.
 */

const node = (...argumenten) => [process.execPath, ...argumenten];
const programma = (pad, ...argumenten) => node(join(WORTEL, 'node_modules', pad), ...argumenten);
const nodeToetsen = (bestanden) => node('--test', '--test-reporter=spec', ...bestanden);
const webTestRunner = (...argumenten) => programma('@web/test-runner/dist/bin.js', ...argumenten);
const prettier = (...argumenten) =>
  programma('prettier/bin/prettier.cjs', '--check', '--log-level=warn', ...argumenten);

/** @type {Stap} */
const BOUW = { naam: 'bouw', wat: 'dist/ en het manifest', opdracht: () => npmOpdracht('run', 'build', '--silent') };
/** @type {Stap} */
const TYPES = { naam: 'types', wat: 'typecontrole', opdracht: () => npmOpdracht('run', 'typecheck', '--silent') };
/** @type {Stap} */
const LINT = {
  naam: 'lint',
  wat: 'linter met de verboden van dit huis',
  opdracht: () =>
    programma('oxlint/bin/oxlint', '--type-aware', '--deny-warnings', '--report-unused-disable-directives'),
};
/** @type {Stap} */
const KERN = {
  naam: 'kern',
  wat: 'som, schema en teksten, in Node',
  opdracht: () => node('--enable-source-maps', '--test-reporter=spec', 'scripts/bewijs/kern.mjs'),
  telt: 'node',
};

/** @type {Stap} */
const VERHALENBOEK = {
  naam: 'verhalenboek',
  wat: 'Storybook bouwt',
  opdracht: () => node('scripts/verhalenboek.mjs', 'build'),
  na: ['bouw'],
};

/** Het hele bewijs. @type {Stap[]} */
export const STAPPEN = [
  BOUW,
  TYPES,
  // Telt bestanden en tekeningen van een bladzijde die zo snel is als zij kan: liever niet naast drie browsers.
  {
    naam: 'node',
    wat: 'pakket, verboden en demo',
    opdracht: () => nodeToetsen(nodetoetsen()),
    na: ['bouw'],
    telt: 'node',
    browsers: true,
  },
  LINT,
  { naam: 'opmaak', wat: 'opmaak van de code', opdracht: () => prettier('.') },
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
  KERN,
  // Duurt het langst, en niet elke browser is tegelijk klaar: wat hierna komt draait ernaast, een voor een, zodat er geen kern stilstaat.
  {
    naam: 'browsers',
    wat: 'toetsen in de browsers',
    opdracht: () => webTestRunner(),
    na: ['bouw'],
    telt: 'slotregel',
    browsers: true,
  },
  VERHALENBOEK,
  {
    naam: 'verhalen',
    wat: 'elk verhaal: axe en 320 px',
    opdracht: () => node('scripts/verhalen-nakijken.mjs'),
    na: ['verhalenboek'],
    telt: 'slotregel',
    browsers: true,
  },
  {
    naam: 'boek',
    wat: 'werkbalk, inbouwcode en bladzijden van het verhalenboek',
    opdracht: () => nodeToetsen(boektoetsen().licht),
    na: ['verhalenboek'],
    telt: 'node',
    browsers: true,
  },
];

/** `npm run test:hosts`: wat te zwaar is voor elke keer. @type {Stap[]} */
export const GASTHEERSTAPPEN = [
  BOUW,
  {
    naam: 'gastheren-node',
    wat: 'servers en programma’s om ons heen',
    opdracht: () => nodeToetsen(gastheren.nodetoetsen()),
    na: ['bouw'],
    telt: 'node',
    browsers: true,
    rekenblad: true,
  },
  VERHALENBOEK,
  {
    naam: 'verhalen-bij-de-klant',
    wat: 'de code bij elk verhaal, op een lege bladzijde',
    opdracht: () => nodeToetsen(boektoetsen().zwaar),
    na: ['verhalenboek'],
    telt: 'node',
    browsers: true,
  },
  {
    naam: 'beelden',
    wat: 'het beeld van elk verhaal, in Chromium',
    opdracht: () => nodeToetsen(boektoetsen().beelden),
    na: ['verhalenboek'],
    telt: 'node',
    browsers: true,
  },
  {
    naam: 'gastheren',
    wat: 'bladzijden van anderen in de browsers',
    opdracht: () => webTestRunner('--config', 'web-test-runner.gastheren.config.js'),
    na: ['bouw'],
    telt: 'slotregel',
    browsers: true,
  },
];

/**
 * `npm test -- --snel`: wat tijdens het werk binnen een paar minuten iets zegt.
 * @param {{ gewijzigd: readonly string[], toetsen: readonly string[] }} geraakt
 * @returns {Stap[]}
 */
export function snelleStappen({ gewijzigd, toetsen }) {
  const opmaak = {
    naam: 'opmaak',
    wat: 'opmaak van wat veranderd is',
    opdracht: () => prettier('--ignore-unknown', ...gewijzigd),
  };
  const browsers = {
    naam: 'browsers',
    wat: 'toetsen die de wijziging raakt, in Chromium',
    opdracht: () => webTestRunner('--files', ...toetsen),
    omgeving: { BROWSERS: 'chromium' },
    telt: 'slotregel',
    browsers: true,
  };
  return [...(toetsen.length > 0 ? [browsers] : []), TYPES, KERN, LINT, ...(gewijzigd.length > 0 ? [opmaak] : [])];
}
