// Geeft de verhalen wat pas na de bouw bekend is: de `integrity` van elk script en de import map van de kleine ingang, voor wie een element
// insluit; en alle teksten per element, voor wie wil weten welke woorden er staan.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const DIST = join(import.meta.dirname, '../dist');
const lees = (pad: string): string => readFileSync(join(DIST, pad), 'utf8');

const MODULES: Readonly<Record<string, () => string>> = {
  'virtual:insluitgegevens': () =>
    `export const importmap = ${JSON.stringify(lees('laden/importmap.json'))};\nexport default ${lees('sri.json')}`,
  'virtual:teksten': () => {
    const teksten: Record<string, Record<string, unknown>> = {};
    for (const naam of readdirSync(join(DIST, 'teksten'))) {
      const [, tag, set] = /^(.+)\.(nl|je|en)\.json$/.exec(naam) ?? [];
      if (tag && set) (teksten[tag] ??= {})[set] = JSON.parse(lees(`teksten/${naam}`));
    }
    return `export default ${JSON.stringify(teksten)}`;
  },
};

export function insluitgegevens(): Plugin {
  return {
    name: 'zo-thuis-insluitgegevens',
    resolveId: (id) => (id in MODULES ? `\0${id}` : null),
    load(id) {
      const maak = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      if (!maak) return null;
      this.addWatchFile(join(DIST, 'sri.json'));
      return maak();
    },
  };
}
