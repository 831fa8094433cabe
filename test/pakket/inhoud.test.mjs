// Bewaakt wat er in het pakket gaat: wat een klant nodig heeft, en niets meer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { licentietekst } from '../../scripts/licenties.mjs';
import { draai, lees, PAKKET } from './hulp.mjs';

const TOEGESTAAN = [
  /^(package\.json|README\.md|LICENSE|THIRD-PARTY-LICENSES|custom-elements\.json)$/,
  // De scripts voor een script-tag en de ingangen voor wie zelf bundelt, met hun bronkaart.
  /^dist\/[a-z-]+(\.iife)?\.js$/,
  /^dist\/(index|elementen\/([a-z-]+)\/(\2|define)|domein\/[a-z-]+\/index|schema\/index|chunks\/[\w.-]+)\.js(\.map)?$/,
  /^dist\/.+\.d\.ts$/,
  /^dist\/schema\/[a-z-]+\.schema\.json$/,
  /^dist\/(sri|web-types|vscode\.(html|css)-custom-data)\.json$/,
];

const [{ files }] = JSON.parse(await draai('npm', 'pack', '--dry-run', '--json', '--ignore-scripts'));
const bestanden = files.map(({ path }) => path);

test('het pakket bevat niets wat een klant niet nodig heeft', () => {
  assert.deepEqual(
    bestanden.filter((pad) => !TOEGESTAAN.some((patroon) => patroon.test(pad))),
    [],
  );
});

test('het pakket bevat alles waar package.json naar wijst, de uitleg en de licenties', () => {
  const nodig = [
    'README.md',
    'LICENSE',
    'THIRD-PARTY-LICENSES',
    PAKKET.customElements,
    PAKKET['web-types'],
    PAKKET.types,
    ...Object.values(PAKKET.exports).flatMap((ingang) =>
      typeof ingang === 'string' ? [ingang] : Object.values(ingang),
    ),
  ].map((pad) => pad.replace(/^\.\//, ''));
  assert.deepEqual(
    nodig.filter((pad) => !bestanden.includes(pad)),
    [],
  );
});

test('elke verwijzing naar een bronkaart wijst naar een kaart in het pakket', () => {
  const dood = bestanden
    .filter((pad) => /\.(js|d\.ts)$/.test(pad))
    .filter((pad) => /^\/\/# sourceMappingURL=/m.test(lees(pad)) && !bestanden.includes(`${pad}.map`));
  assert.deepEqual(dood, []);
});

test('THIRD-PARTY-LICENSES is gemaakt uit de versies die nu gebruikt worden', () => {
  assert.equal(lees('THIRD-PARTY-LICENSES'), licentietekst());
});
