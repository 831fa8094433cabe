// De apps in examples/ gaan door de typecontrole van hun eigen raamwerk, zonder een bibliotheek over te slaan, ook wat in hun sjablonen staat.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { draai, lees, WORTEL } from '../pakket/hulp.mjs';
import { controleerSvelte, controleerVue } from '../types/klant.mjs';
import { kijkNa } from './angularbouw.mjs';

test('React, Vue, Svelte, Angular en de servers: alles wat TypeScript leest klopt', async () => {
  await draai(process.execPath, 'node_modules/@typescript/native/bin/tsc', '-p', 'examples');
});

/** Onderdelen van een app: hoe het is, en hetzelfde met telkens één fout. Geeft ook welke bestanden fout horen te zijn. */
function metFouten(heel, fouten, soort) {
  const bestanden = { 'waarden.ts': lees('examples/waarden.ts'), [`app/Aanmelding.${soort}`]: heel };
  for (const [naam, [goed, fout]] of Object.entries(fouten)) {
    assert.ok(heel.includes(goed), naam);
    bestanden[`app/${naam}.${soort}`] = heel.replace(goed, fout);
  }
  return { bestanden, verwacht: Object.keys(fouten).map((naam) => `app/${naam}.${soort}`) };
}

const KAART = '<netwerk-kaart>';

test('Vue: wat goed is mag, en een verkeerde waarde, code, eigenschap, tag en detail is een fout', async () => {
  const { bestanden, verwacht } = metFouten(
    lees('examples/vue/Aanmelding.vue'),
    {
      waarde: [':value="tarief"', `:value="{ plaatsen: 'vier' }"`],
      code: [KAART, '<netwerk-kaart lezer="dwaas">'],
      eigenschap: [KAART, '<netwerk-kaart bestaatniet="x">'],
      tag: [KAART, `<zo-thuis-onzin></zo-thuis-onzin>${KAART}`],
      detail: ['@tarief-berekend="bewaarTarief"', '@tarief-berekend="({ detail }) => detail.naam"'],
    },
    'vue',
  );
  await assert.rejects(controleerVue(bestanden), ({ message }) => {
    const fouten = [...message.matchAll(/^(?:.*\/)?(app\/\w+\.vue)\(\d+,\d+\): error /gm)];
    assert.deepEqual([...new Set(fouten.map(([, bestand]) => bestand))].sort(), verwacht.sort());
    return true;
  });
});

test('Svelte: wat goed is mag, en een verkeerde waarde, code en eigenschap is een fout', async () => {
  const { bestanden, verwacht } = metFouten(
    lees('examples/svelte/Aanmelding.svelte'),
    {
      waarde: ['value={tarief}', 'value={{ plaatsen: "vier" }}'],
      code: [KAART, '<netwerk-kaart lezer="dwaas">'],
      eigenschap: [KAART, '<netwerk-kaart bestaatniet="x">'],
    },
    'svelte',
  );
  await assert.rejects(controleerSvelte(bestanden), ({ message }) => {
    const fouten = [...message.matchAll(/ ERROR "([^"]+)"/g)].map(([, bestand]) => bestand);
    assert.deepEqual(fouten.sort(), verwacht.sort());
    return true;
  });
});

test('Angular: het sjabloon van de app klopt', () => {
  const pad = join(WORTEL, 'examples/angular/app.ts');
  assert.deepEqual(kijkNa({ [pad]: lees('examples/angular/app.ts') }), []);
});
