// De vaste bestanden van het portaal: zijn eigen opmaak en script, en ons gebouwde script zoals een klant het neerzet.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { html } from './html.mjs';

const WORTEL = join(import.meta.dirname, '..');
const OPENBAAR = join(import.meta.dirname, 'openbaar');
const SCRIPTS = [
  'gezinshuis-tarief-calculator.js',
  'netwerk-kaart.js',
  'steunfiguur-form.js',
  'zo-thuis-dossier.js',
  'zo-thuis-ladder.js',
];

const SOORTEN = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** De versie van het pakket, zoals die in package.json staat. */
export const VERSIE = JSON.parse(readFileSync(join(WORTEL, 'package.json'), 'utf8')).version;

// Met de versie in het adres, zoals een gemeente dat ook zou doen: een nieuwe versie is dan een nieuw bestand.
const adresVan = (script) => `/zo-thuis-elementen-${VERSIE}/${script}`;

// Alleen wat hier in de lijst staat is op te vragen; een adres wordt nooit een pad op schijf.
const BESTANDEN = new Map([
  ...readdirSync(OPENBAAR).map((naam) => [`/${naam}`, join(OPENBAAR, naam)]),
  ...SCRIPTS.map((script) => [adresVan(script), join(WORTEL, 'dist', script)]),
]);

/** Gooit met een zin die zegt wat er te doen is als de scripts nog niet gebouwd zijn. */
export function controleerBouw() {
  const compleet = SCRIPTS.every((script) => existsSync(BESTANDEN.get(adresVan(script))));
  if (!compleet) throw new Error('dist/ ontbreekt of is niet compleet: draai eerst `npm run build`.');
}

/** De script-tag van een element, met de vingerafdruk uit dist/sri.json: een browser weigert een bestand dat anders is. */
export async function scripttag(element) {
  const script = `${element}.js`;
  const afdrukken = JSON.parse(await readFile(join(WORTEL, 'dist/sri.json'), 'utf8'));
  return html`<script type="module" src="${adresVan(script)}" integrity="${afdrukken[script]}"></script>`;
}

/** Het bestand op dit adres, of `null`. */
export async function vindBestand(adres) {
  const pad = BESTANDEN.get(adres);
  return pad === undefined ? null : { inhoud: await readFile(pad), soort: SOORTEN[extname(pad)] };
}
