// Het Vite-recept voor de kleine ingang: dist/laden/, waar een pagina alleen ophaalt wat erop staat.
//
// Wat elk zichtbaar element nodig heeft staat één keer in `kern`, wat de elementen met een dossier delen in `dossier`: wie alleen rekent
// haalt geen dossier op. Wat twee elementen delen staat in een bestand van die twee, en wat één element meteen nodig heeft bij dat element, ook
// als een deel dat later komt het gebruikt: anders viel het eerste beeld in losse brokjes uiteen. Wat alleen later nodig is krijgt vanzelf een
// eigen bestand, behalve wat altijd samen komt (SAMEN): elk bestand kost de hoofddraad zo'n halve milliseconde.
import { basename, join } from 'node:path';
import { kop, pakketVan } from '../licenties.mjs';
import { LADENINGANG, LADENMAP, naamVan, TAGS, WORTEL } from './ingangen.mjs';
import { kortereSjablonen } from './sjablonen.mjs';
import { eigenBeleid } from './trusted-types.mjs';

const define = (tag) => join(WORTEL, 'src/elementen', tag, 'define.ts');
// Het ene element dat geen dossier deelt.
const REKENMACHINE = 'gezinshuis-tarief-calculator';
// Wat twee elementen delen is te weinig om de andere mee te laten dragen.
const DEELT_VANAF = 3;
// Behalve van de schermlaag: dat zijn een paar regels, en voor elk paar een eigen bestand kost meer.
const SCHERMLAAG = /\/src\/(scherm|ui)\/[^/]+$/;
// Van het meest gedeeld naar het minst: een groep neemt mee wat haar modules gebruiken, en wat meer delen is dan al vergeven. `gedeeld` is wat
// ook een ander element later gebruikt.
const SOORTEN = ['kern', 'dossier', 'scherm', 'paar', 'element-gedeeld', 'element', 'samen-gedeeld', 'samen'];
// Chromium leest en vertaalt een functie anders pas als zij geroepen wordt, op de draad waar de pagina op wacht. In wat het eerste beeld nodig
// heeft wordt bijna alles geroepen: met deze regel bovenaan gebeurt dat tijdens het binnenkomen, ernaast. Andere browsers lezen er commentaar.
// Een klein bestand dat twee elementen delen is het niet waard.
const VERTAALT_METEEN = new Set(['kern', 'dossier', 'element', 'samen']);
export const ALLES_METEEN = '//# allFunctionsCalledOnLoad\n';

const bron = (pad) => join(WORTEL, 'src', `${pad}.ts`);
const delen = (tag, ...namen) => new Set(namen.map((naam) => bron(`elementen/${tag}/${naam}`)));
// Wat na het eerste beeld samen komt op een scherm waar het werkblad of de tabbladen in beeld staan, met wat het van zijn element gebruikt. Met
// `alleen` zonder wat nog andere delen gebruiken dan deze. Elk deel van de ladder haalt `schrijven`: wat zij delen staat daar.
const SAMEN = [
  {
    naam: 'zo-thuis-ladder-werkblad',
    bij: delen('zo-thuis-ladder', 'werkblad', 'meldingen'),
    alleen: delen('zo-thuis-ladder', 'werkblad', 'meldingen', 'blad'),
  },
  { naam: 'zo-thuis-ladder-schrijven', bij: delen('zo-thuis-ladder', 'schrijven', 'werkblad', 'meldingen') },
  { naam: 'gezinshuis-tarief-calculator-bladen', bij: delen('gezinshuis-tarief-calculator', 'bladen') },
];
// Twee teksten die samen nodig zijn, per taal en lezer; en waar de delen en teksten van een element staan die later komen.
const TEKSTEN_SAMEN = [
  [
    /\/teksten\/(\w+)\/zo-thuis-ladder\/((?:kind|ouder|professional)-)?(?:invullen|meldingen)\.ts$/,
    '$1-zo-thuis-ladder-$2invullen',
  ],
  [
    /\/teksten\/(\w+)\/gezinshuis-tarief-calculator\/(?:opbouw|bepaalt|detail)\.ts$/,
    '$1-gezinshuis-tarief-calculator-opbouw',
  ],
  [/\/elementen\/(zo-thuis-ladder|gezinshuis-tarief-calculator)\/(?:delen|teksten)-later\.ts$/, '$1-later'],
];

/** @param {string} versie die van het pakket, voor het commentaar bovenaan elk bestand */
export function laden(versie) {
  const { plugin, groep } = verdeling();
  return {
    root: WORTEL,
    configFile: false,
    logLevel: 'warn',
    plugins: [eigenBeleid(), kortereSjablonen(), plugin, zonderHulpbestand(), tegelijk()],
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
          postBanner: ({ moduleIds }) =>
            (moduleIds.some((id) => VERTAALT_METEEN.has(groep(id)?.soort)) ? ALLES_METEEN : '') +
            kop(versie, moduleIds.some(pakketVan)),
          entryFileNames: LADENINGANG,
          chunkFileNames: ({ facadeModuleId, name }) => `${naamVan(facadeModuleId) ?? name}-[hash:7].js`,
          // Kleine letters en cijfers: sommige bestandssystemen zien geen verschil tussen grote en kleine letters.
          hashCharacters: 'hex',
          codeSplitting: {
            groups: SOORTEN.map((soort, plek) => ({
              name: (id) => groep(id)?.naam,
              test: (id) => groep(id)?.soort === soort,
              priority: SOORTEN.length - plek,
            })),
          },
        },
      },
    },
  };
}

/**
 * Onthoudt van elke module welke elementen haar meteen nodig hebben, zonder `import()` ertussen, en welke ooit, en kiest daarmee haar
 * bestand: wie later één regel nodig heeft mag daarvoor geen heel ander element ophalen.
 */
function verdeling() {
  const meteenBij = new Map();
  const ooitBij = new Map();
  /** Welke delen die later komen een module gebruiken. */
  const laterBij = new Map();
  return {
    plugin: {
      name: 'zo-thuis:verdeling',
      buildEnd() {
        const onthoud = (wie, vanaf, invoerVanModule) => {
          wie.clear();
          for (const [naam, begin] of vanaf) {
            const bezoek = (id) => {
              const namen = wie.get(id) ?? wie.set(id, new Set()).get(id);
              if (namen.has(naam)) return;
              namen.add(naam);
              for (const invoer of invoerVanModule(this.getModuleInfo(id))) bezoek(invoer);
            };
            bezoek(begin);
          }
        };
        const elementen = TAGS.map((tag) => [tag, define(tag)]);
        const meteen = ({ importedIds }) => importedIds;
        const later = [...this.getModuleIds()].flatMap((id) => this.getModuleInfo(id).dynamicallyImportedIds);
        onthoud(meteenBij, elementen, meteen);
        onthoud(ooitBij, elementen, (module) => [...meteen(module), ...module.dynamicallyImportedIds]);
        onthoud(
          laterBij,
          [...new Set(later)].map((id) => [id, id]),
          meteen,
        );
      },
    },
    /** Het bestand waar een module in hoort, en wat voor een dat is; null laat de bundelaar kiezen. */
    groep(id) {
      const meteen = [...(meteenBij.get(id) ?? [])];
      if (meteen.length === 0) return groepLater(id, ooitBij.get(id), laterBij.get(id));
      const ooit = ooitBij.get(id);
      if (meteen.length >= DEELT_VANAF || (meteen.length > 1 && SCHERMLAAG.test(id))) {
        const naam = ooit.has(REKENMACHINE) ? 'kern' : 'dossier';
        return { naam, soort: naam };
      }
      // Wat de rekenmachine later van de schermlaag gebruikt haalt zij zonder wat er bij een dossier hoort.
      if (SCHERMLAAG.test(id) && ooit.has(REKENMACHINE) && !meteen.includes(REKENMACHINE))
        return { naam: 'scherm', soort: 'scherm' };
      // Van een paar is het weinig: wie later een deel ervan nodig heeft haalt het met de rest.
      if (meteen.length > 1) return { naam: meteen.join('-met-'), soort: 'paar' };
      const gedeeld = ooit.size > 1 ? '-gedeeld' : '';
      return { naam: meteen[0] + gedeeld, soort: `element${gedeeld}` };
    },
  };
}

/** Het bestand van een module die geen element meteen nodig heeft; null als zij een eigen bestand krijgt. */
function groepLater(id, elementen, gebruikers) {
  for (const [patroon, naam] of TEKSTEN_SAMEN)
    if (patroon.test(id)) return { soort: 'samen', naam: id.match(patroon)[0].replace(patroon, naam) };
  const gebruikt = [...(gebruikers ?? [])];
  const samen = SAMEN.find(
    ({ bij, alleen }) =>
      gebruikt.some((deel) => bij.has(deel)) && (!alleen || gebruikt.every((deel) => alleen.has(deel))),
  );
  if (!samen) return null;
  // Wat meer elementen later gebruiken hoort bij geen van hen. De rekenmachine gebruikt er zo weinig van dat het voor haar niet nog eens gedeeld wordt.
  if (elementen.size > 1) {
    const tags = [...elementen].filter((tag) => tag !== REKENMACHINE);
    return { soort: 'samen-gedeeld', naam: `${tags.join('-met-')}-later` };
  }
  return { soort: 'samen', naam: samen.naam };
}

// Maakt van wat een module teruggeeft één voorwerp, zoals het hulpje van de bundelaar.
const VOORWERP =
  'const __exportAll = (alles) => Object.defineProperties({}, Object.fromEntries(Object.entries(alles).map(([naam, get]) => [naam, { get, enumerable: true }])));';

/**
 * Wie een element registreert geeft niets terug. De bundelaar maakt daar toch een leeg voorwerp van, met een hulpje in een eigen bestand. Wie dat
 * hulpje wel nodig heeft krijgt het zelf: een bestand van tweehonderd tekens kost een bezoeker een heel verzoek.
 */
function zonderHulpbestand() {
  const hulp = /^import \{ \w+ as __exportAll \} from "[^"]+";$/m;
  return {
    name: 'zo-thuis:zonder-hulpbestand',
    renderChunk(code) {
      if (!hulp.test(code)) return null;
      const zonder = code.replaceAll(/(?:\/\* @__PURE__ \*\/ )?__exportAll\(\{\}\)/g, '{}');
      return { code: zonder.replace(hulp, zonder.includes('__exportAll(') ? VOORWERP : ''), map: null };
    },
    generateBundle(_opties, bundel) {
      for (const naam of Object.keys(bundel)) if (naam.startsWith('rolldown-runtime-')) delete bundel[naam];
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
      // Wat een module teruggeeft gebruikt de ingang niet.
      const kaal = /\bimport\((["'`])\.\/([^"'`]+)\1\)(?:\.then\((\w+)=>\3\.\w+\))?/g;
      ingang.code = ingang.code.replaceAll(kaal, (_, _aanhaling, bestand) => {
        const alles = [bestand, ...invoerVan(bundel, bestand)].map((naam) => `import("./${naam}")`);
        return alles.length === 1 ? alles[0] : `Promise.all([${alles.join(',')}])`;
      });
    },
  };
}

/** De bestanden die `bestand` importeert, direct of via via. */
function invoerVan(bundel, bestand, gezien = new Set()) {
  const { imports, code } = bundel[bestand];
  for (const invoer of imports) {
    if (gezien.has(invoer) || !code.includes(basename(invoer))) continue;
    gezien.add(invoer);
    invoerVan(bundel, invoer, gezien);
  }
  return [...gezien].map((naam) => basename(naam));
}
