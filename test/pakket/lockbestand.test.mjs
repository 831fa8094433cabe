// Bewaakt elke package-lock.json: `npm ci` moet op elk besturingssysteem werken en naar geen enkele server in het bijzonder wijzen.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { leesJson } from './hulp.mjs';

for (const waar of ['', 'bench/kaart/', 'bench/tarief/']) {
  const { packages } = leesJson(`${waar}package-lock.json`);

  /** Zoekt zoals Node dat doet: eerst bij het pakket zelf, dan een map hoger. */
  function vermelding(vanuit, naam) {
    for (let map = vanuit; ; map = map.slice(0, Math.max(0, map.lastIndexOf('node_modules/') - 1))) {
      const pad = map === '' ? `node_modules/${naam}` : `${map}/node_modules/${naam}`;
      if (packages[pad]) return packages[pad];
      if (map === '') return undefined;
    }
  }

  describe(`${waar}package-lock.json`, () => {
    it('heeft elk optioneel pakket, ook dat van een ander besturingssysteem', () => {
      const weg = Object.entries(packages).flatMap(([pad, { optionalDependencies = {} }]) =>
        Object.keys(optionalDependencies)
          .filter((naam) => vermelding(pad, naam) === undefined)
          .map((naam) => `${pad} → ${naam}`),
      );
      assert.deepEqual(weg, []);
    });

    it('noemt geen adres van een pakketserver', () => {
      const metAdres = Object.entries(packages).filter(
        ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('file:'),
      );
      assert.deepEqual(metAdres, []);
    });

    it('heeft van elk pakket van buiten een vingerafdruk', () => {
      const zonder = Object.entries(packages)
        .filter(([pad, { integrity, link, inBundle }]) => pad !== '' && !integrity && !link && !inBundle)
        .map(([pad]) => pad);
      assert.deepEqual(zonder, []);
    });

    it('hoort bij package.json', () => {
      const keuze = ({ name, version, dependencies, devDependencies }) => ({
        name,
        version,
        dependencies,
        devDependencies,
      });
      assert.deepEqual(keuze(packages['']), keuze(leesJson(`${waar}package.json`)));
    });
  });
}
