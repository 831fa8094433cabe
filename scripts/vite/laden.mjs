// Het Vite-recept voor de kleine ingang: dist/laden/, waar een pagina alleen ophaalt wat erop staat.
//
// Wat elk zichtbaar element nodig heeft staat één keer in `kern`, wat de elementen met een dossier delen in `dossier`: wie alleen rekent
// haalt geen dossier op. Wat twee elementen delen en wat een element pas later nodig heeft krijgt vanzelf een eigen bestand.
import { basename, join } from 'node:path';
import { LADENINGANG, LADENMAP, naamVan, TAGS, WORTEL } from './ingangen.mjs';
import { kortereSjablonen } from './sjablonen.mjs';
import { eigenBeleid } from './trusted-types.mjs';

const define = (tag) => join(WORTEL, 'src/elementen', tag, 'define.ts');
// Het ene element dat geen dossier deelt.
const REKENMACHINE = 'gezinshuis-tarief-calculator';
// Wat twee elementen delen is te weinig om de andere mee te laten dragen.
const DEELT_VANAF = 3;

/** @param {string} kop het commentaar bovenaan elk bestand */
export function laden(kop) {
  const { plugin, groep } = verdeling();
  return {
    root: WORTEL,
    configFile: false,
    logLevel: 'warn',
    plugins: [eigenBeleid(), kortereSjablonen(), plugin, tegelijk()],
    build: {
      outDir: join('dist', LADENMAP),
      emptyOutDir: true,
      copyPublicDir: false,
      reportCompressedSize: false,
      target: 'es2022',
      sourcemap: false,
      lib: { entry: join(WORTEL, 'src/laden.ts'), formats: ['es'] },
      rolldownOptions: {
        // De versie is een woord: zonder dit haalde de ingang de hele kern op om haar te noemen.
        optimization: { inlineConst: { mode: 'all' } },
        output: {
          minify: true,
          comments: false,
          postBanner: kop,
          entryFileNames: LADENINGANG,
          chunkFileNames: ({ facadeModuleId, name }) => `${naamVan(facadeModuleId) ?? name}-[hash:10].js`,
          // Kleine letters en cijfers: sommige bestandssystemen zien geen verschil tussen grote en kleine letters.
          hashCharacters: 'hex',
          codeSplitting: {
            groups: [
              { name: 'kern', test: (id) => groep(id) === 'kern', minShareCount: DEELT_VANAF, priority: 2 },
              { name: 'dossier', test: (id) => groep(id) === 'dossier', minShareCount: DEELT_VANAF, priority: 1 },
            ],
          },
        },
      },
    },
  };
}

/** Onthoudt van elke module welke elementen haar meteen nodig hebben, zonder `import()` ertussen, en kiest daarmee haar bestand. */
function verdeling() {
  const elementenBij = new Map();
  return {
    plugin: {
      name: 'zo-thuis:verdeling',
      buildEnd() {
        elementenBij.clear();
        for (const tag of TAGS) {
          const bezoek = (id) => {
            const elementen = elementenBij.get(id) ?? elementenBij.set(id, new Set()).get(id);
            if (elementen.has(tag)) return;
            elementen.add(tag);
            for (const invoer of this.getModuleInfo(id).importedIds) bezoek(invoer);
          };
          bezoek(define(tag));
        }
      },
    },
    /** De naam van het gedeelde bestand waar een module in hoort; null laat de bundelaar kiezen. */
    groep(id) {
      const elementen = elementenBij.get(id);
      if (elementen === undefined || elementen.size < DEELT_VANAF) return null;
      return elementen.has(REKENMACHINE) ? 'kern' : 'dossier';
    },
  };
}

/**
 * Haalt met een element ook meteen op wat het op zijn beurt importeert: anders ontdekt een browser dat pas als het element er is, en
 * wacht een bezoeker twee keer. Alleen in de ingang; wat een element later nodig heeft leunt op wat er dan al is.
 */
function tegelijk() {
  return {
    name: 'zo-thuis:tegelijk',
    generateBundle(_opties, bundel) {
      const ingang = bundel[LADENINGANG];
      ingang.code = ingang.code.replaceAll(/\bimport\((["'`])\.\/([^"'`]+)\1\)/g, (_, _aanhaling, bestand) => {
        const alles = [bestand, ...invoerVan(bundel, bestand)].map((naam) => `import("./${naam}")`);
        return alles.length === 1 ? alles[0] : `Promise.all([${alles.join(',')}])`;
      });
    },
  };
}

/** De bestanden die `bestand` importeert, direct of via via. */
function invoerVan(bundel, bestand, gezien = new Set()) {
  for (const invoer of bundel[bestand].imports) {
    if (gezien.has(invoer)) continue;
    gezien.add(invoer);
    invoerVan(bundel, invoer, gezien);
  }
  return [...gezien].map((naam) => basename(naam));
}
