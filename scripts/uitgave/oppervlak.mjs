// Wat wie de elementen gebruikt kan vastpakken, als lijst van namen: de publieke kant van CHANGELOG.md. Uit het manifest, package.json en de
// teksten. Een naam die verdwijnt breekt iemands pagina; een naam erbij niet.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORTEL } from '../vite/ingangen.mjs';

const leesJson = (pad) => JSON.parse(readFileSync(join(WORTEL, pad), 'utf8'));

/** De soorten in het manifest, en hoe een mens ze noemt. */
const SOORTEN = {
  attributes: 'attribuut',
  members: 'eigenschap',
  events: 'gebeurtenis',
  slots: 'slot',
  cssParts: 'onderdeel',
  cssProperties: 'token',
};

/** Het publieke oppervlak van deze bron, na een bouw. @returns {string[]} */
export function leesOppervlak() {
  const teksten = readdirSync(join(WORTEL, 'dist/teksten'))
    .filter((naam) => naam.endsWith('.nl.json'))
    .map((naam) => [naam.slice(0, -'.nl.json'.length), leesJson(`dist/teksten/${naam}`)]);
  return oppervlakVan({
    manifest: leesJson('custom-elements.json'),
    pakket: leesJson('package.json'),
    teksten: new Map(teksten),
  });
}

/**
 * @param {{ manifest: object, pakket: { exports: object, bin?: object }, teksten: ReadonlyMap<string, object> }} bron
 * @returns {string[]} Gesorteerd, elke naam één keer.
 */
export function oppervlakVan({ manifest, pakket, teksten }) {
  const namen = [
    ...manifest.modules.flatMap(({ declarations = [] }) =>
      declarations.filter(({ tagName }) => tagName).flatMap(vanElement),
    ),
    ...[...teksten].flatMap(([tag, lijst]) => Object.keys(lijst).map((sleutel) => `${tag}: tekst ${sleutel}`)),
    ...Object.keys(pakket.exports).map((pad) => `pakket: pad ${pad}`),
    ...Object.keys(pakket.bin ?? {}).map((naam) => `pakket: opdracht ${naam}`),
  ];
  return [...new Set(namen)].sort();
}

function vanElement(declaratie) {
  const { tagName: tag } = declaratie;
  const delen = Object.entries(SOORTEN).flatMap(([soort, woord]) =>
    (declaratie[soort] ?? []).filter(isPubliek).flatMap(({ name, type }) => {
      const naam = `${tag}: ${woord} ${name === '' ? '(zonder naam)' : name}`;
      // Van een keuzelijst is ook elke keuze publiek: een pagina heeft haar uitgeschreven.
      return soort === 'attributes' ? [naam, ...keuzes(type).map((keuze) => `${naam}=${keuze}`)] : [naam];
    }),
  );
  return [`${tag}: element`, ...delen];
}

const isPubliek = ({ privacy }) => privacy === undefined || privacy === 'public';
const keuzes = (type) => Array.from((type?.text ?? '').matchAll(/'([^']+)'/g), ([, keuze]) => keuze);
