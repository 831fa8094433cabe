// Een klant in een map buiten de repository, met dit pakket en met wat hij zelf zou installeren. Geen toets.
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { draai, leesJson, PAKKET, WORTEL } from '../pakket/hulp.mjs';

/** De map van de klant; na de toetsen is zij weg. */
export const KLANT = mkdtempSync(join(tmpdir(), 'zo-thuis-klant-'));
after(() => rmSync(KLANT, { recursive: true, force: true }));
mkdirSync(join(KLANT, 'node_modules/@types'), { recursive: true });
symlinkSync(WORTEL, join(KLANT, 'node_modules', PAKKET.name), 'junction');

/** Zet pakketten van ons klaar bij de klant, zoals hij ze zelf zou installeren. */
export function leenVan(...namen) {
  for (const naam of namen) {
    const doel = join(KLANT, 'node_modules', naam);
    if (!existsSync(doel)) symlinkSync(join(WORTEL, 'node_modules', naam), doel, 'junction');
  }
}

const STRENG = {
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'bundler',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: false,
};

/** Controleert `bestanden` met TypeScript, streng en zonder een bibliotheek over te slaan, zoals een klant dat doet. */
export async function controleer(bestanden, opties = {}) {
  const map = mkdtempSync(join(KLANT, 'typen-'));
  for (const [naam, code] of Object.entries(bestanden)) writeFileSync(join(map, naam), code);
  writeFileSync(
    join(map, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...STRENG, ...opties }, include: ['*'] }),
  );
  await draai(process.execPath, 'node_modules/@typescript/native/bin/tsc', '-p', map);
}

/** Een map van de klant met deze bestanden en een strenge tsconfig. */
function klantmap(bestanden, tsconfig = {}) {
  const map = mkdtempSync(join(KLANT, 'app-'));
  const alles = {
    'package.json': '{ "type": "module" }',
    'tsconfig.json': JSON.stringify({ compilerOptions: STRENG, include: ['.'], ...tsconfig }),
    ...bestanden,
  };
  for (const [naam, code] of Object.entries(alles)) {
    mkdirSync(dirname(join(map, naam)), { recursive: true });
    writeFileSync(join(map, naam), code);
  }
  return map;
}

/** Laat svelte-check naar onderdelen van Svelte kijken. Een fout van svelte-check is een fout met alle regels erin. */
export async function controleerSvelte(bestanden) {
  leenVan('svelte', 'esm-env', '@types/estree', '@types/trusted-types');
  const map = klantmap({ 'svelte.config.js': 'export default {};\n', ...bestanden });
  const kijk = ['--workspace', map, '--tsconfig', join(map, 'tsconfig.json'), '--output', 'machine'];
  await draai(process.execPath, 'node_modules/svelte-check/bin/svelte-check', ...kijk);
}

/** Laat vue-tsc naar onderdelen van Vue kijken, ook naar hun sjablonen. Een fout van vue-tsc is een fout met alle regels erin. */
export async function controleerVue(bestanden) {
  leenVan('vue', '@vue', 'csstype', '@babel');
  const map = klantmap(bestanden, { vueCompilerOptions: { strictTemplates: true } });
  await draai(process.execPath, 'node_modules/vue-tsc/bin/vue-tsc.js', '-p', map, '--pretty', 'false');
}

/** De elementen uit het manifest. */
export const ELEMENTEN = leesJson('custom-elements.json').modules.flatMap(({ declarations }) => declarations);
