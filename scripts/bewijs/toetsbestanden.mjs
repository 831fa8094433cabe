// Welke toetsbestanden er zijn en waar ze draaien. De map zegt het: wie een toets toevoegt hoeft hier niets bij te schrijven.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { WORTEL } from '../gereed.mjs';

/** De mappen waarvan de toetsen geen bladzijde nodig hebben. */
const KERNMAPPEN = ['domein', 'schema', 'i18n', 'teksten'];
/**
 * Toetsen die een element in al zijn toestanden bekijken: met axe, aan alle kanten, en elke bediening onder een vinger. Dat kost een
 * browser meer dan al het andere samen. `npm test` doet het daarom in één browser, `npm run test:hosts` in de andere.
 */
const IN_ALLE_TOESTANDEN = /[\\/](?:toegankelijk|uiterlijk|handen)\.test\.ts$/;
/** De map van wat te zwaar is voor elke keer: `npm run test:hosts`. */
const GASTENMAP = 'gastheren';

function vind(achtervoegsel, hoortErbij) {
  return readdirSync(join(WORTEL, 'test'), { recursive: true })
    .filter((naam) => naam.endsWith(achtervoegsel) && hoortErbij(naam.split(sep)[0]))
    .sort()
    .map((naam) => join(WORTEL, 'test', naam));
}

/** Toetsen zonder bladzijde. */
export const kerntoetsen = () => vind('.test.ts', (map) => KERNMAPPEN.includes(map));

/** Toetsen in een bladzijde: wat in elke browser draait, en wat in `npm test` maar in één. */
export function bladzijdetoetsen() {
  const alle = vind('.test.ts', (map) => map !== GASTENMAP && !KERNMAPPEN.includes(map));
  return {
    overal: alle.filter((pad) => !IN_ALLE_TOESTANDEN.test(pad)),
    inAlleToestanden: alle.filter((pad) => IN_ALLE_TOESTANDEN.test(pad)),
  };
}

/** Toetsen die alleen Node kennen. */
export const nodetoetsen = () => vind('.test.mjs', (map) => map !== GASTENMAP);

/** Wat `npm run test:hosts` draait. */
export const gastheren = {
  bladzijdetoetsen: () => vind('.test.ts', (map) => map === GASTENMAP),
  nodetoetsen: () => vind('.test.mjs', (map) => map === GASTENMAP),
};

/** Eén bladzijde voor alle toetsen die er geen nodig hebben: vijftig keer een bladzijde openen kost meer dan de toetsen zelf. */
export const KERNBLADZIJDE = join(WORTEL, 'node_modules/.cache/bewijs/kern.test.ts');

export function schrijfKernbladzijde() {
  const map = dirname(KERNBLADZIJDE);
  const regels = kerntoetsen().map((pad) => `import './${relative(map, pad).replaceAll(sep, '/')}';\n`);
  mkdirSync(map, { recursive: true });
  writeFileSync(KERNBLADZIJDE, regels.join(''));
  return KERNBLADZIJDE;
}
