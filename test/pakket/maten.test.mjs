// Bewaakt de afgesproken grootte van wat een bezoeker binnenhaalt. De grenzen staan in scripts/maten.json; de losse scripts hebben er geen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overzicht, weegPaginas } from '../../scripts/gewicht.mjs';
import { weegModules } from '../../scripts/maten.mjs';
import { overslaan } from '../demo/bezoek.mjs';

for (const { bestand, gzip, grens } of await weegModules()) {
  test(`${bestand} is hooguit ${grens} KiB na gzip`, () => {
    assert.ok(gzip <= grens * 1024, `${bestand} is ${(gzip / 1024).toFixed(2)} KiB`);
  });
}

test('wat een pagina ophaalt tot haar eerste bruikbare beeld', { skip: overslaan }, async (t) => {
  const uitslagen = await weegPaginas();
  console.log(overzicht(uitslagen));
  for (const { naam, bytes, grens, bestanden, later, dicht, getekend, mis } of uitslagen) {
    await t.test(`${naam}: hooguit ${grens.grens} KB`, () => {
      assert.ok(
        bytes <= grens.grens * 1000,
        `${naam} haalt ${bytes} bytes op:\n${bestanden.map((een) => een.join(' ')).join('\n')}`,
      );
    });

    await t.test(`${naam}: daarna komt er drie seconden niets bij, en er gaat niets mis`, () => {
      assert.deepEqual({ later, getekend, mis }, { later: [], getekend: [], mis: [] });
    });

    await t.test(`${naam}: er is niets getekend dat niemand opende`, () => {
      assert.deepEqual(dicht, []);
    });
  }
});
