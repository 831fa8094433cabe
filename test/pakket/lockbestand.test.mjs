// Bewaakt package-lock.json: `npm ci` moet op elk besturingssysteem werken en naar geen enkele server in het bijzonder wijzen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leesJson, PAKKET } from './hulp.mjs';

const { packages } = leesJson('package-lock.json');

/** Zoekt zoals Node dat doet: eerst bij het pakket zelf, dan een map hoger. */
function vermelding(vanuit, naam) {
  for (let map = vanuit; ; map = map.slice(0, Math.max(0, map.lastIndexOf('node_modules/') - 1))) {
    const pad = map === '' ? `node_modules/${naam}` : `${map}/node_modules/${naam}`;
    if (packages[pad]) return packages[pad];
    if (map === '') return undefined;
  }
}

test('elk optioneel pakket staat in de lock, ook dat van een ander besturingssysteem', () => {
  const weg = Object.entries(packages).flatMap(([pad, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((naam) => vermelding(pad, naam) === undefined)
      .map((naam) => `${pad} → ${naam}`),
  );
  assert.deepEqual(weg, []);
});

test('de lock noemt geen adres van een pakketserver', () => {
  const metAdres = Object.entries(packages).filter(
    ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('file:'),
  );
  assert.deepEqual(metAdres, []);
});

test('elk pakket van buiten heeft een vingerafdruk', () => {
  const zonder = Object.entries(packages)
    .filter(([pad, { integrity, link, inBundle }]) => pad !== '' && !integrity && !link && !inBundle)
    .map(([pad]) => pad);
  assert.deepEqual(zonder, []);
});

test('de lock hoort bij package.json', () => {
  const { name, version, dependencies, devDependencies } = packages[''];
  assert.deepEqual(
    { name, version, dependencies, devDependencies },
    {
      name: PAKKET.name,
      version: PAKKET.version,
      dependencies: PAKKET.dependencies,
      devDependencies: PAKKET.devDependencies,
    },
  );
});
