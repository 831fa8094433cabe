// Geeft de verhalen wat een klant bij het insluiten nodig heeft en wat pas na de bouw bekend is: de `integrity` van elk script, en de
// import map van de kleine ingang.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const MODULE = 'virtual:insluitgegevens';
const SRI = join(import.meta.dirname, '../dist/sri.json');
const IMPORTMAP = join(import.meta.dirname, '../dist/laden/importmap.json');

export function insluitgegevens(): Plugin {
  return {
    name: 'zo-thuis-insluitgegevens',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      this.addWatchFile(SRI);
      const importmap = JSON.stringify(readFileSync(IMPORTMAP, 'utf8'));
      return `export const importmap = ${importmap};\nexport default ${readFileSync(SRI, 'utf8')}`;
    },
  };
}
