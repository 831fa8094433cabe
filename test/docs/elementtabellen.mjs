// De tabellen van docs/elementen.md: van elk element alles wat een pagina mag gebruiken. Namen en uitleg komen uit het manifest, wat een
// eigenschap aanneemt en wat een gebeurtenis meegeeft uit de typen die in het pakket zitten. Geen toets.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { TAGS, WORTEL } from '../../scripts/vite/ingangen.mjs';
import { tabel } from './veldtabellen.mjs';

const MANIFEST = JSON.parse(readFileSync(join(WORTEL, 'custom-elements.json'), 'utf8'));
export const ELEMENTEN = MANIFEST.modules.flatMap(({ declarations }) => declarations);

const paden = TAGS.map((tag) => join(WORTEL, `dist/elementen/${tag}/${tag}.d.ts`));
const programma = ts.createProgram(paden, {
  target: ts.ScriptTarget.ES2022,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  module: ts.ModuleKind.ESNext,
  strict: true,
  types: [],
});
const kijker = programma.getTypeChecker();

const klasseVan = ({ tagName, name }) => {
  const bron = programma.getSourceFile(join(WORTEL, `dist/elementen/${tagName}/${tagName}.d.ts`));
  const symbool = kijker.getExportsOfModule(kijker.getSymbolAtLocation(bron)).find((een) => een.name === name);
  return kijker.getDeclaredTypeOfSymbol(symbool);
};

const alsCode = (waarde) => `\`${waarde}\``;
const isCodes = (type) =>
  type.isUnion() &&
  type.types.every((deel) => deel.isStringLiteral() || deel.isNumberLiteral() || deel.flags & ts.TypeFlags.Null);

/** Wat een eigenschap aanneemt: de codes voluit, en anders de naam van het type. */
function watMag(klasse, naam, tekst) {
  const eigenschap = klasse.getProperty(naam);
  const type = eigenschap && kijker.getTypeOfSymbol(eigenschap);
  if (type && isCodes(type)) {
    return type.types
      .filter((deel) => deel.value !== undefined && deel.value !== '')
      .map(({ value }) => alsCode(value))
      .sort()
      .join(', ');
  }
  return alsCode(tekst.replace(' | null', ''));
}

/** De velden van het detail, of niets. */
function detailVan({ type }) {
  const [, naam] = /CustomEvent<(\w+)>/.exec(type?.text ?? '') ?? [];
  const bestand =
    naam &&
    programma
      .getSourceFiles()
      .find((een) => een.fileName.endsWith('.events.d.ts') && een.text.includes(`interface ${naam} `));
  if (!bestand) return '–';
  const verklaring = bestand.statements.find((een) => ts.isInterfaceDeclaration(een) && een.name.text === naam);
  const velden = verklaring.members.map((lid) => lid.name.text);
  return velden.length > 0 ? alsCode(`{ ${velden.join(', ')} }`) : '–';
}

const eenRegel = (tekst = '') => tekst.replaceAll(/\s*\n\s*/g, ' ').trim();
const sectie = (kop, koppen, rijen) => (rijen.length === 0 ? [] : [`#### ${kop}\n\n${tabel(koppen, rijen)}`]);

// Wat elk veld van het platform ook heeft, en wat alleen leest. Dat staat één keer, bij wat alle elementen hebben.
const VAN_ALLE = [
  'name',
  'disabled',
  'required',
  'readonly',
  'value',
  'form',
  'labels',
  'willValidate',
  'validity',
  'validationMessage',
  'checkValidity',
  'reportValidity',
  'version',
];
const eigen = (lijst) => (lijst ?? []).filter(({ name }) => !VAN_ALLE.includes(name));

/** Alles van één element dat niet elk element heeft. */
export function elementtabel(tag) {
  const element = ELEMENTEN.find(({ tagName }) => tagName === tag);
  return delenVan(element, eigen).join('\n\n');
}

/** Wat alle elementen hebben. */
export function gedeeldetabel() {
  const [element] = ELEMENTEN;
  const alle = (lijst) => (lijst ?? []).filter(({ name }) => VAN_ALLE.includes(name));
  return delenVan({ ...element, events: [], slots: [], cssParts: [] }, alle).join('\n\n');
}

function delenVan(element, kies) {
  const klasse = klasseVan(element);
  const leden = kies(element.members);
  const velden = leden.filter(({ kind, static: vast }) => kind === 'field' && !vast);
  const attribuutBij = new Map((element.attributes ?? []).map(({ name, fieldName }) => [fieldName, name]));
  return [
    ...sectie(
      'Attributen',
      ['Attribuut', 'Wat erin mag', 'Wat het doet'],
      kies(element.attributes).map(({ name, fieldName, type, description }) => [
        alsCode(name),
        watMag(klasse, fieldName ?? name, type?.text ?? 'string'),
        eenRegel(description),
      ]),
    ),
    ...sectie(
      'Eigenschappen',
      ['Eigenschap', 'Attribuut', 'Type', 'Wat het is'],
      velden.map(({ name, type, readonly, description }) => [
        alsCode(name),
        attribuutBij.has(name) ? alsCode(attribuutBij.get(name)) : '–',
        `${watMag(klasse, name, type?.text ?? 'string')}${readonly ? ', alleen lezen' : ''}`,
        eenRegel(description),
      ]),
    ),
    ...sectie(
      'Methoden',
      ['Methode', 'Geeft', 'Wat zij doet'],
      leden
        .filter(({ kind }) => kind === 'method')
        .map(({ name, return: geeft, description }) => [
          alsCode(`${name}()`),
          alsCode(geeft.type.text),
          eenRegel(description),
        ]),
    ),
    ...sectie(
      'Gebeurtenissen',
      ['Gebeurtenis', '`detail`', 'Wanneer'],
      (element.events ?? []).map((een) => [alsCode(een.name), detailVan(een), eenRegel(een.description)]),
    ),
    ...sectie(
      'Slots',
      ['Slot', 'Wat erin komt'],
      (element.slots ?? []).map(({ name, description }) => [
        name ? alsCode(name) : 'zonder naam',
        eenRegel(description),
      ]),
    ),
    ...sectie(
      'Onderdelen voor `::part()`',
      ['Onderdeel', 'Wat het is'],
      (element.cssParts ?? []).map(({ name, description }) => [alsCode(name), eenRegel(description)]),
    ),
  ];
}
