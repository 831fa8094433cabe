// De apps in examples/ gaan door de typecontrole van hun eigen raamwerk, zonder een bibliotheek over te slaan, ook wat in hun sjablonen staat.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'vue/compiler-sfc';
import { draai, lees, WORTEL } from '../pakket/hulp.mjs';
import { controleer, controleerSvelte, leenVan } from '../types/klant.mjs';
import { kijkNa } from './angularbouw.mjs';

test('React, Vue, Svelte, Angular en de servers: alles wat TypeScript leest klopt', async () => {
  await draai(process.execPath, 'node_modules/@typescript/native/bin/tsc', '-p', 'examples');
});

test('het script in het onderdeel van Vue klopt', async () => {
  leenVan('vue', '@vue', 'csstype', '@babel');
  const { content } = parse(lees('examples/vue/Aanmelding.vue')).descriptor.scriptSetup;
  await controleer({
    'app.ts': content.replace("'../waarden.js'", "'./waarden.js'"),
    'waarden.ts': lees('examples/waarden.ts'),
  });
});

const SVELTE = lees('examples/svelte/Aanmelding.svelte');
/** Hetzelfde onderdeel met telkens één fout, en waar die staat. */
const FOUT = {
  'waarde.svelte': ['value={tarief}', 'value={{ plaatsen: "vier" }}'],
  'code.svelte': ['<netwerk-kaart>', '<netwerk-kaart lezer="dwaas">'],
  'eigenschap.svelte': ['<netwerk-kaart>', '<netwerk-kaart bestaatniet="x">'],
};

test('Svelte: wat goed is mag, en een verkeerde waarde, code en eigenschap is een fout', async () => {
  const bestanden = { 'waarden.ts': lees('examples/waarden.ts'), 'app/Aanmelding.svelte': SVELTE };
  for (const [naam, [goed, fout]] of Object.entries(FOUT)) {
    assert.ok(SVELTE.includes(goed), naam);
    bestanden[`app/${naam}`] = SVELTE.replace(goed, fout);
  }
  await assert.rejects(controleerSvelte(bestanden), ({ message }) => {
    const fouten = [...message.matchAll(/ ERROR "([^"]+)"/g)].map(([, bestand]) => bestand);
    const verwacht = Object.keys(FOUT).map((naam) => `app/${naam}`);
    assert.deepEqual(fouten.sort(), verwacht.sort());
    return true;
  });
});

test('Angular: het sjabloon van de app klopt', () => {
  const pad = join(WORTEL, 'examples/angular/app.ts');
  assert.deepEqual(kijkNa({ [pad]: lees('examples/angular/app.ts') }), []);
});
