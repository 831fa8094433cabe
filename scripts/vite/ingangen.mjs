// Waar de bouw begint: welke elementen er zijn en welke modules een eigen bestand in dist/ krijgen.
// De mappen zijn de lijst: een nieuw element of een nieuw stuk rekenkern doet vanzelf mee.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** De map waar package.json in staat. */
export const WORTEL = join(import.meta.dirname, '../..');

/** De mappen in `map` die `bestand` bevatten, op naam. */
function mappenMet(map, bestand) {
  return readdirSync(join(WORTEL, map), { withFileTypes: true })
    .filter((vermelding) => vermelding.isDirectory() && existsSync(join(WORTEL, map, vermelding.name, bestand)))
    .map((vermelding) => vermelding.name)
    .sort();
}

/** De tags van alle elementen: elke map in src/elementen die zichzelf kan registreren. */
export const TAGS = mappenMet('src/elementen', 'define.ts');

/** De mappen van de rekenkern met een eigen sub-pad, zoals `tarief`. */
export const REKENKERNEN = mappenMet('src/domein', 'index.ts');

/** Wat verder een eigen sub-pad heeft, als het er is. Bewust met name: een map krijgt niet ongemerkt een openbaar pad. */
export const LOSSE_MAPPEN = ['schema', 'teksten'].filter((map) => existsSync(join(WORTEL, 'src', map, 'index.ts')));

/** De modules voor wie zelf bundelt: naam in dist/ (zonder .js) → bronbestand. */
export function modules() {
  return {
    index: 'src/index.ts',
    define: 'src/define.ts',
    ...Object.fromEntries(
      TAGS.flatMap((tag) => [
        [`elementen/${tag}/${tag}`, `src/elementen/${tag}/${tag}.ts`],
        [`elementen/${tag}/define`, `src/elementen/${tag}/define.ts`],
      ]),
    ),
    ...Object.fromEntries(REKENKERNEN.map((kern) => [`domein/${kern}/index`, `src/domein/${kern}/index.ts`])),
    ...Object.fromEntries(LOSSE_MAPPEN.map((map) => [`${map}/index`, `src/${map}/index.ts`])),
    // Zonder eigen pad: de opdracht in bin/ gebruikt het, en de bouw schrijft er de JSON van de teksten mee.
    'vertaling/index': 'src/vertaling/index.ts',
  };
}

/** De bestanden voor een gewone script-tag: naam in dist/ (zonder .js) → bronbestand. */
export function scripts() {
  return {
    'zo-thuis': 'src/define.ts',
    ...Object.fromEntries(TAGS.map((tag) => [tag, `src/elementen/${tag}/define.ts`])),
  };
}

/** De bestandsnamen in dist/ die een klant met een script-tag laadt: elk als ES-module en als klassiek script. */
export const SCRIPTBESTANDEN = Object.keys(scripts()).flatMap((naam) => [`${naam}.js`, `${naam}.iife.js`]);

/** De map in dist/ van de kleine ingang, en haar eigen naam. De namen ernaast hebben een vingerafdruk van hun inhoud. */
export const LADENMAP = 'laden';
export const LADENINGANG = 'zo-thuis.js';

const SRC = join(WORTEL, 'src/');

/** De naam van een bestand dat later wordt opgehaald: waar het vandaan komt, zodat een beheerder ziet wat het is. Een gedeeld bestand heeft er geen. */
export function naamVan(id) {
  const pad = id?.startsWith(SRC) ? id.slice(SRC.length) : undefined;
  return pad
    ?.replace(/^(elementen|teksten)\//, '')
    .replace(/(\/define)?\.ts$/, '')
    .replaceAll('/', '-');
}
