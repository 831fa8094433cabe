// Geeft de verhalen wat een klant bij het insluiten nodig heeft en wat pas na de bouw bekend is: de `integrity` van elk script.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const MODULE = 'virtual:insluitgegevens';
const SRI = join(import.meta.dirname, '../dist/sri.json');

export function insluitgegevens(): Plugin {
  return {
    name: 'zo-thuis-insluitgegevens',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      this.addWatchFile(SRI);
      return `export default ${readFileSync(SRI, 'utf8')}`;
    },
  };
}
