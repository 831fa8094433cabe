// Bewaakt de afgesproken grootte van wat een bezoeker binnenhaalt. De grenzen staan in scripts/maten.json.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MATEN, tabel, weeg } from '../../scripts/maten.mjs';
import { SCRIPTBESTANDEN } from '../../scripts/vite/ingangen.mjs';

const regels = await weeg();
console.log(tabel(regels));

for (const { bestand, gzip, grens } of regels) {
  test(`${bestand} is hooguit ${grens} KiB na gzip`, () => {
    assert.ok(gzip <= grens * 1024, `${bestand} is ${(gzip / 1024).toFixed(2)} KiB`);
  });
}

test('elk script heeft een grens', () => {
  assert.deepEqual(Object.keys(MATEN.bestanden).sort(), SCRIPTBESTANDEN.map((bestand) => `dist/${bestand}`).sort());
});
