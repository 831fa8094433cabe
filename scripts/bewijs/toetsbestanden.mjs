// Welke toetsbestanden er zijn en waar ze draaien. De map zegt het: wie een toets toevoegt hoeft hier niets bij te schrijven.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { WORTEL } from '../gereed.mjs';

/** De mappen waarvan de toetsen geen bladzijde nodig hebben. */
const KERNMAPPEN = ['domein', 'schema', 'i18n', 'teksten', 'vertaling'];
/**
 * Toetsen die een element in al zijn toestanden bekijken: met axe, aan alle kanten, en elke bediening onder een vinger. Dat kost een
 * browser meer dan al het andere samen. `npm test` doet het daarom in één browser, `npm run test:hosts` in de andere.
 */
const IN_ALLE_TOESTANDEN = /[\\/](?:toegankelijk|uiterlijk|handen)\.test\.ts$/;
/** Hele wandelingen door de demo. */
const WANDELING = /wandeling\.test\.mjs$/;
/** De map van wat te zwaar is voor elke keer: `npm run test:hosts`. */
const GASTENMAP = 'gastheren';
/** De map van wat het gebouwde verhalenboek nodig heeft. */
const BOEKMAP = 'verhalenboek';
/** Toetsen die elk verhaal openen: om zijn code op een andere bladzijde te plakken, en om zijn beeld. */
const ELK_VERHAAL = /voorbeeldcode\.test\.mjs$/;
const ELK_BEELD = /beelden\.test\.mjs$/;

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
export const nodetoetsen = () =>
  vind('.test.mjs', (map) => map !== GASTENMAP && map !== BOEKMAP).filter((pad) => !WANDELING.test(pad));

/** Toetsen van het verhalenboek zoals het gebouwd is: `licht` hoort bij `npm test`, en wat elk verhaal opent niet. */
export function boektoetsen() {
  const alle = vind('.test.mjs', (map) => map === BOEKMAP);
  return {
    licht: alle.filter((pad) => !ELK_VERHAAL.test(pad) && !ELK_BEELD.test(pad)),
    zwaar: alle.filter((pad) => ELK_VERHAAL.test(pad)),
    beelden: alle.filter((pad) => ELK_BEELD.test(pad)),
  };
}

/** Wat `npm run test:hosts` draait. */
export const gastheren = {
  bladzijdetoetsen: () => vind('.test.ts', (map) => map === GASTENMAP),
  nodetoetsen: () => [
    ...vind('.test.mjs', (map) => map === GASTENMAP),
    ...vind('.test.mjs', () => true).filter((pad) => WANDELING.test(pad)),
  ],
};

const VERZAMELMAP = join(WORTEL, 'node_modules/.cache/bewijs');
/** Eén bladzijde voor alle toetsen die er geen nodig hebben: vijftig keer een bladzijde openen kost meer dan de toetsen zelf. */
export const KERNBLADZIJDE = join(VERZAMELMAP, 'kern.test.ts');
// Een element onthoudt niets buiten zichzelf; wat eronder ligt wel, zoals een waarschuwing die er één keer per bladzijde is.
const ELEMENTEN = join(WORTEL, 'test/elementen') + sep;
// Zoveel bestanden samen in een bladzijde: loopt er een vast, dan is niet alles weg.
const SAMEN = 8;
// Wat buiten elke `describe` iets klaarzet, doet dat voor de hele bladzijde. Zo'n bestand heeft zijn eigen; een hand zet er een aanraakscherm neer.
const WIL_ALLEEN = /^(?:before|after|beforeEach|afterEach)\(|from '[^']*\/handen(?:\.suite)?\.js'/m;

function schrijfVerzameling(pad, bestanden) {
  const map = dirname(pad);
  mkdirSync(map, { recursive: true });
  writeFileSync(
    pad,
    bestanden.map((bestand) => `import './${relative(map, bestand).replaceAll(sep, '/')}';\n`).join(''),
  );
  return pad;
}

export const schrijfKernbladzijde = () => schrijfVerzameling(KERNBLADZIJDE, kerntoetsen());

/** Zet de toetsen van een element bij elkaar in een paar bladzijden, om dezelfde reden. Geeft wat er dan te openen is. */
export function verzamel(bestanden) {
  const samen = new Map();
  for (const pad of bestanden) {
    const plek = pad.includes(ELEMENTEN) && !WIL_ALLEEN.test(readFileSync(pad, 'utf8')) ? dirname(pad) : pad;
    samen.set(plek, [...(samen.get(plek) ?? []), pad]);
  }
  return [...samen].flatMap(([map, delen]) => {
    if (delen.length === 1) return delen;
    const aantal = Math.ceil(delen.length / SAMEN);
    return Array.from({ length: aantal }, (_, nummer) =>
      schrijfVerzameling(
        join(VERZAMELMAP, `${basename(map)}-${nummer + 1}.test.ts`),
        delen.filter((_deel, plek) => plek % aantal === nummer),
      ),
    );
  });
}
