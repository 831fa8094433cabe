// De vingerafdrukken van alle scripts: dist/sri.json voor `integrity="…"`, en dist/laden/importmap.json voor wat een script zelf ophaalt.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LADENMAP, SCRIPTBESTANDEN, WORTEL } from './vite/ingangen.mjs';

const DIST = join(WORTEL, 'dist');

/** Waar de import map de bestanden verwacht. Een import map telt vanaf de bladzijde, dus zij moet een vast adres noemen. */
export const ADRES = `/zo-thuis/${LADENMAP}/`;

/** Schrijft de import map en daarna sri.json, want haar eigen vingerafdruk staat daar ook in: een streng CSP heeft die nodig. */
export function schrijfSri() {
  const sub = ladenbestanden();
  // Eén regel en geen regeleinde aan het eind: het CSP kijkt naar elk teken tussen de tags, en zo is dat precies dit bestand.
  const integrity = Object.fromEntries(sub.map((naam) => [ADRES + naam, afdruk(`${LADENMAP}/${naam}`)]));
  writeFileSync(join(DIST, LADENMAP, 'importmap.json'), JSON.stringify({ integrity }));
  const paden = [...SCRIPTBESTANDEN, ...[...sub, 'importmap.json'].map((naam) => `${LADENMAP}/${naam}`)];
  const afdrukken = Object.fromEntries(paden.map((pad) => [pad, afdruk(pad)]));
  writeFileSync(join(DIST, 'sri.json'), `${JSON.stringify(afdrukken, null, 2)}\n`);
}

/** De scripts van de kleine ingang, op naam. */
export function ladenbestanden() {
  return readdirSync(join(DIST, LADENMAP))
    .filter((naam) => naam.endsWith('.js'))
    .sort();
}

function afdruk(pad) {
  return `sha384-${createHash('sha384')
    .update(readFileSync(join(DIST, pad)))
    .digest('base64')}`;
}
