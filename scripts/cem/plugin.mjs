// Maakt van de ruwe uitkomst van de CEM-analyzer ons manifest: wat een gebruiker van de elementen mag kennen, met de paden van het pakket.
//
// Uit zichzelf ziet de analyzer ons eigen `define()` niet, schrijft hij bronpaden op en noemt hij ook wat `#private` of `protected` is.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const WORTEL = new URL('../../', import.meta.url);
const ELEMENTMODULE = /^src\/elementen\/([^/]+)\/\1\.ts$/;
const DEFINEMODULE = /^src\/elementen\/[^/]+\/define\.ts$/;

// Wat het platform of Lit zelf aanroept hoort bij de binnenkant, ook al is het openbaar.
const BINNENKANT = new Set(['styles', 'shadowRootOptions', 'formAssociated', 'elementStyles', 'finalized']);
const isPlatformaanroep = (naam) =>
  /^(connected|disconnected|adopted|connectedMove|attributeChanged|form\w+)Callback$/.test(naam);

/** Zet dit ná de eigen stappen van de analyzer (dat doet `plugins` vanzelf) en vóór alles wat het manifest leest. */
export function huismanifest() {
  /** @type {{ tag: string, klasse: string, module: string }[]} */
  let registraties = [];

  return {
    name: 'zo-thuis-huismanifest',

    initialize() {
      registraties = [];
    },

    analyzePhase({ ts, node, moduleDoc }) {
      if (!DEFINEMODULE.test(moduleDoc.path) || !ts.isCallExpression(node) || node.expression.getText() !== 'define')
        return;
      const [tag, klasse] = node.arguments;
      if (tag === undefined || klasse === undefined || !ts.isStringLiteral(tag) || !ts.isIdentifier(klasse)) {
        throw new Error(
          `${moduleDoc.path}: schrijf define('tag', Klasse) met een letterlijke tag; anders kent het manifest het element niet.`,
        );
      }
      registraties.push({ tag: tag.text, klasse: klasse.text, module: moduleDoc.path });
    },

    packageLinkPhase({ customElementsManifest }) {
      const { modules } = customElementsManifest;
      const klassen = new Map();
      for (const module of modules.filter(({ path }) => ELEMENTMODULE.test(path))) {
        for (const declaratie of module.declarations.filter(({ kind }) => kind === 'class')) {
          klassen.set(declaratie.name, { declaratie, pad: module.path });
        }
      }

      for (const { tag, klasse, module } of registraties) {
        const gevonden = klassen.get(klasse);
        if (gevonden === undefined) throw new Error(`${module}: ${klasse} staat niet in een elementmodule.`);
        Object.assign(gevonden.declaratie, { tagName: tag, customElement: true });
        if (heeftUiterlijk(tag)) gevonden.declaratie.cssProperties = leesRollen();
        modules.find(({ path }) => path === module).exports = [
          { kind: 'custom-element-definition', name: tag, declaration: { name: klasse, module: gevonden.pad } },
        ];
      }

      const openbaar = modules.filter(({ path }) => ELEMENTMODULE.test(path) || DEFINEMODULE.test(path));
      for (const module of openbaar) {
        module.declarations = module.declarations.filter(({ customElement }) => customElement);
        module.declarations.forEach(laatBinnenkantWeg);
        module.exports = module.exports.filter(
          ({ kind, declaration }) =>
            kind === 'custom-element-definition' || module.declarations.some(({ name }) => name === declaration.name),
        );
      }
      customElementsManifest.modules = openbaar.sort((a, b) => (a.path < b.path ? -1 : 1)).map(metPakketpaden);
    },
  };
}

/** Een element zonder eigen stijlen, zoals het dossier, leest ook geen tokens. */
function heeftUiterlijk(tag) {
  return existsSync(fileURLToPath(new URL(`src/elementen/${tag}/${tag}.styles.ts`, WORTEL)));
}

/** De tokens van alle elementen staan één keer beschreven, bij de rollen zelf. */
function leesRollen() {
  const bron = readFileSync(new URL('src/ui/rollen.styles.ts', WORTEL), 'utf8');
  return [...bron.matchAll(/^ \* @cssprop \[(--[\w-]+)(?:=([^\]]+))?\] - (.+)$/gm)].map(
    ([, name, standaard, description]) => ({ description, name, ...(standaard && { default: standaard }) }),
  );
}

function laatBinnenkantWeg(declaratie) {
  const verborgen = new Set();
  // Erven is binnenwerk: de mixins uit ui/ zijn geen eigen module in het pakket.
  delete declaratie.mixins;
  for (const soort of ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates']) {
    for (const vermelding of declaratie[soort] ?? []) delete vermelding.inheritedFrom;
  }
  declaratie.members = (declaratie.members ?? []).filter((lid) => {
    const zichtbaar =
      !lid.name.startsWith('#') &&
      lid.privacy !== 'private' &&
      lid.privacy !== 'protected' &&
      !BINNENKANT.has(lid.name) &&
      !isPlatformaanroep(lid.name);
    if (!zichtbaar) verborgen.add(lid.name);
    // De naam van een eigen constante zegt een lezer niets.
    if (/^[A-Z][A-Z_]+$/.test(lid.default ?? '')) delete lid.default;
    return zichtbaar;
  });
  // Een attribuut of gebeurtenis zonder naam komt van een aanroep die de analyzer niet kon volgen; wat telt staat in de JSDoc van de klasse.
  for (const soort of ['attributes', 'events']) {
    declaratie[soort] = (declaratie[soort] ?? []).filter(({ name, fieldName }) => name && !verborgen.has(fieldName));
    if (declaratie[soort].length === 0) delete declaratie[soort];
  }
}

/** Bronpaden worden de paden die een gebruiker in het pakket aantreft. */
function metPakketpaden(waarde) {
  if (Array.isArray(waarde)) return waarde.map(metPakketpaden);
  if (waarde === null || typeof waarde !== 'object') return waarde;
  return Object.fromEntries(
    Object.entries(waarde).map(([sleutel, inhoud]) => [
      sleutel,
      (sleutel === 'path' || sleutel === 'module') && typeof inhoud === 'string'
        ? pakketpad(inhoud)
        : metPakketpaden(inhoud),
    ]),
  );
}

const pakketpad = (pad) => pad.replace(/^\/?src\/(.+)\.ts$/, 'dist/$1.js').replace(/^\/?src\//, 'dist/');
