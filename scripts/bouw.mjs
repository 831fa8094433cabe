// `npm run build`: maakt dist/, custom-elements.json, THIRD-PARTY-LICENSES en de lijsten in package.json uit de bron.
// Dezelfde bron geeft dezelfde bestanden.
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { schrijfManifest } from './cem/manifest.mjs';
import { voegGebeurtenissenToe } from './cem/raamwerken.mjs';
import { schrijfThemagrens } from './cem/themagrens.mjs';
import { schrijfTokens } from './cem/tokens.mjs';
import { kop, licentietekst, magErin, pakketVan } from './licenties.mjs';
import { overzicht } from './maten.mjs';
import { schrijfPakket } from './pakket.mjs';
import { schrijfSri } from './sri.mjs';
import { scripts, WORTEL } from './vite/ingangen.mjs';
import { laden } from './vite/laden.mjs';
import { zelfstandig } from './vite/zelfstandig.mjs';

const DIST = join(WORTEL, 'dist');
const TSC = join(WORTEL, 'node_modules/@typescript/native/bin/tsc');

async function bouw() {
  const { version } = JSON.parse(await readFile(join(WORTEL, 'package.json'), 'utf8'));
  await rm(DIST, { recursive: true, force: true });
  await mkdir(DIST);

  await stap('modules', () => build({ root: WORTEL, configFile: join(WORTEL, 'vite.config.ts'), logLevel: 'warn' }));
  await stap('zelfstandige scripts', () => bouwScripts(version));
  await stap('kleine ingang', () => bouwScript('laden', laden(version)));
  await stap('JSON-schema’s', () => schrijfSchemas());
  await stap('teksten als JSON', () => schrijfTeksten());
  await stap('package.json', () => schrijfPakket());
  const manifest = await stap('manifest en editorbestanden', () => schrijfManifest(DIST));
  await stap('tokens.json', () => schrijfTokens());
  await stap('themagrens.css', () => schrijfThemagrens());
  await stap('licenties', () => writeFile(join(WORTEL, 'THIRD-PARTY-LICENSES'), licentietekst()));
  await stap('sri.json en importmap.json', () => schrijfSri());
  await stap('typen (.d.ts)', () => bouwTypen());
  await voegGebeurtenissenToe(manifest, DIST);
  console.log(`\n${await overzicht()}`);
}

async function stap(naam, doe) {
  const begin = performance.now();
  const uitkomst = await doe();
  console.log(`${naam}: ${((performance.now() - begin) / 1000).toFixed(1).replace('.', ',')} s`);
  return uitkomst;
}

async function bouwTypen() {
  try {
    await promisify(execFile)(process.execPath, [TSC, '-p', 'tsconfig.bouw.json'], { cwd: WORTEL });
  } catch (fout) {
    throw new Error(`De bron klopt niet volgens de typecontrole.\n${fout.stdout}`);
  }
}

async function bouwScripts(versie) {
  for (const [naam, bron] of Object.entries(scripts())) {
    for (const formaat of ['es', 'iife']) {
      await bouwScript(naam, zelfstandig({ naam, bron, formaat, kop: kop(versie) }));
    }
  }
}

async function bouwScript(naam, recept) {
  const [uitvoer] = [await build(recept)].flat();
  const vreemd = uitvoer.output
    .flatMap(({ moduleIds }) => moduleIds ?? [])
    .map(pakketVan)
    .find((pakket) => pakket !== null && !magErin(pakket));
  if (vreemd) throw new Error(`${naam}: code van ${vreemd} hoort niet in een script voor een pagina.`);
}

/** Schrijft van elk zod-schema het JSON-schema ernaast, voor wie niet in JavaScript controleert. */
async function schrijfSchemas() {
  const { toJSONSchema } = await import('zod/mini');
  const { JSON_SCHEMAS } = await import(pathToFileURL(join(DIST, 'schema/index.js')).href);
  for (const [naam, schema] of Object.entries(JSON_SCHEMAS)) {
    // Wat vaker voorkomt staat er één keer, als definitie: een dossier is anders vier keer zo groot.
    const json = toJSONSchema(schema, { reused: 'ref' });
    await writeFile(join(DIST, `schema/${naam}.schema.json`), `${JSON.stringify(json, null, 2)}\n`);
  }
}

/** Schrijft van elk element de teksten per versie, en een noot bij elke tekst, voor wie vertaalt of niet in JavaScript werkt. */
async function schrijfTeksten() {
  const { notenVan, TEKSTEN } = await import(pathToFileURL(join(DIST, 'vertaling/index.js')).href);
  for (const [tag, versies] of Object.entries(TEKSTEN)) {
    for (const [naam, inhoud] of Object.entries({ ...versies, noten: notenVan(tag) })) {
      await writeFile(join(DIST, `teksten/${tag}.${naam}.json`), `${JSON.stringify(inhoud, null, 2)}\n`);
    }
  }
}

try {
  await bouw();
} catch (fout) {
  console.error(`De bouw is niet gelukt. ${fout.message}`);
  process.exitCode = 1;
}
