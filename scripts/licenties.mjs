// Maakt THIRD-PARTY-LICENSES: de licentieteksten van wat er van anderen in of onder ons pakket zit, uit node_modules gelezen.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORTEL } from './vite/ingangen.mjs';

// Wat een afhankelijkheid wel noemt maar niemand van ons krijgt: alleen typen, en een stukje DOM voor een server.
const NIET_MEEGELEVERD = new Set(['@types/trusted-types', '@lit-labs/ssr-dom-shim']);

/** De pakketten van anderen die we nodig hebben, met wat zij op hun beurt nodig hebben. Dat volgt uit package.json. */
const PAKKETTEN = metWatZijNodigHebben(afhankelijkhedenVan(WORTEL));

/** Of code uit dit pakket in een zelfstandig script mag zitten. zod niet: een rekenpagina betaalt niet voor de server. */
export const magErin = (pakket) => pakket !== 'zod' && PAKKETTEN.includes(pakket);

/** De naam van het pakket waar een module in node_modules bij hoort, of null voor eigen code en hulpjes van de bundelaar. */
export function pakketVan(moduleId) {
  const pad = moduleId.split(/[\\/]node_modules[\\/]/).at(-1);
  if (pad === moduleId) return null;
  return pad.match(/^(?:@[^\\/]+[\\/])?[^\\/]+/)?.[0].replaceAll('\\', '/') ?? null;
}

/** Wat er van anderen in de scripts voor een pagina zit, met wat elk op zijn beurt nodig heeft. */
export function meegebundeld() {
  return PAKKETTEN.filter(magErin).map((pakket) => {
    const { version, license } = leesPakket(mapVan(pakket));
    return { pakket, versie: version, licentie: license, nodig: afhankelijkhedenVan(mapVan(pakket)).sort() };
  });
}

/** Het regeltje dat bovenaan elk zelfstandig script blijft staan, ook als iemand alleen dat ene bestand kopieert. */
export function kop(versie, metLit = true) {
  const lit = metLit ? '; Lit: Copyright Google LLC, BSD-3-Clause' : '';
  return `/*! zo-thuis-elementen ${versie}, EUPL-1.2${lit} */`;
}

export function licentietekst() {
  const delen = PAKKETTEN.map((pakket) => {
    const { version, license } = leesPakket(mapVan(pakket));
    return { pakket, versie: version, licentie: license, tekst: leesLicentie(pakket) };
  });
  // Dezelfde tekst staat er één keer, met alle pakketten waar zij voor geldt.
  const groepen = groepeer(delen);
  const blokken = [...groepen].map(([tekst, leden]) => {
    const namen = leden.map(({ pakket, versie, licentie }) => `${pakket} ${versie} (${licentie})`).join('\n');
    return `${namen}\n\n${tekst}`;
  });
  return `${INLEIDING}\n${LIJN}\n\n${blokken.join(`\n\n${LIJN}\n\n`)}\n`;
}

const LIJN = '-'.repeat(80);
const INLEIDING = `zo-thuis-elementen is uitgebracht onder de EUPL-1.2 (zie LICENSE). Het pakket gebruikt code van anderen, onder hun eigen licentie.
De scripts in dist/ en dist/laden/ bevatten code van Lit. zod wordt alleen gebruikt door zo-thuis-elementen/schema en zit niet in die scripts.
Dit bestand wordt bij de bouw gemaakt uit de licenties van de gebruikte versies.
`;

function mapVan(pakket) {
  return join(WORTEL, 'node_modules', pakket);
}

function leesPakket(map) {
  return JSON.parse(readFileSync(join(map, 'package.json'), 'utf8'));
}

function afhankelijkhedenVan(map) {
  const namen = Object.keys(leesPakket(map).dependencies ?? {});
  return namen.filter((naam) => !NIET_MEEGELEVERD.has(naam));
}

function metWatZijNodigHebben(namen, gevonden = new Set()) {
  for (const naam of namen.filter((een) => !gevonden.has(een))) {
    gevonden.add(naam);
    metWatZijNodigHebben(afhankelijkhedenVan(mapVan(naam)), gevonden);
  }
  return [...gevonden].sort();
}

function leesLicentie(pakket) {
  const pad = ['LICENSE', 'LICENSE.md', 'LICENSE.txt'].map((naam) => join(mapVan(pakket), naam)).find(existsSync);
  if (pad === undefined) throw new Error(`Geen licentiebestand gevonden in node_modules/${pakket}.`);
  return readFileSync(pad, 'utf8').replaceAll('\r\n', '\n').trim();
}

function groepeer(delen) {
  const groepen = new Map();
  for (const deel of delen) groepen.set(deel.tekst, [...(groepen.get(deel.tekst) ?? []), deel]);
  return groepen;
}
