// De apps in examples/ gaan door de typecontrole van hun eigen raamwerk, zonder een bibliotheek over te slaan. In de sjablonen van Angular kijkt
// hier niemand: dat kan alleen zijn eigen bouwgereedschap, en dat vraagt een andere TypeScript.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'vue/compiler-sfc';
import { draai, lees } from '../pakket/hulp.mjs';
import { controleer, KLANT, leenVan } from '../types/klant.mjs';

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
  leenVan('svelte', 'esm-env', '@types/estree', '@types/trusted-types');
  const map = join(KLANT, 'svelte-app');
  mkdirSync(join(map, 'app'), { recursive: true });
  const bestanden = {
    'waarden.ts': lees('examples/waarden.ts'),
    'svelte.config.js': 'export default {};\n',
    'tsconfig.json': lees('examples/tsconfig.json').replace('"types": ["node"]', '"types": []'),
    'package.json': '{ "type": "module" }',
    'app/Aanmelding.svelte': SVELTE,
  };
  for (const [naam, [goed, fout]] of Object.entries(FOUT)) {
    assert.ok(SVELTE.includes(goed), naam);
    bestanden[`app/${naam}`] = SVELTE.replace(goed, fout);
  }
  for (const [bestand, inhoud] of Object.entries(bestanden)) writeFileSync(join(map, bestand), inhoud);
  const kijk = ['--workspace', map, '--tsconfig', join(map, 'tsconfig.json'), '--output', 'machine'];
  await assert.rejects(
    draai(process.execPath, 'node_modules/svelte-check/bin/svelte-check', ...kijk),
    ({ message }) => {
      const fouten = [...message.matchAll(/ ERROR "([^"]+)"/g)].map(([, bestand]) => bestand);
      assert.deepEqual(
        fouten.sort(),
        Object.keys(FOUT)
          .map((naam) => `app/${naam}`)
          .sort(),
      );
      return true;
    },
  );
});
