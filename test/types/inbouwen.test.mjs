// De stukken in een raamwerk uit docs gaan door de typecontrole, met het echte raamwerk en zonder een bibliotheek over te slaan. Dat zij ook
// draaien staat in test/docs/voorbeelden-in-de-browser.test.mjs.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { jsxVan } from '../docs/raamwerkstuk.mjs';
import { bewezenIn } from '../docs/stukken.mjs';
import { kijkNa } from '../gastheren/angularbouw.mjs';
import { WORTEL } from '../pakket/hulp.mjs';
import { controleer, controleerSvelte, controleerVue, leenVan } from './klant.mjs';

const STUKKEN = bewezenIn('raamwerk');

test('er zijn stukken in React, in Vue, in Svelte en in Angular', () => {
  assert.deepEqual([...new Set(STUKKEN.map(({ taal }) => taal))].sort(), ['svelte', 'ts', 'tsx', 'vue']);
});

for (const { naam, taal, code } of STUKKEN) {
  test(`${naam} klopt volgens TypeScript`, async () => {
    if (taal === 'tsx') {
      leenVan('react', 'react-dom', '@types/react', '@types/react-dom', 'csstype', 'preact');
      await controleer({ 'stuk.tsx': code }, { jsx: 'react-jsx', jsxImportSource: jsxVan(code) });
    } else if (taal === 'svelte') {
      await controleerSvelte({ 'Stuk.svelte': code });
    } else if (taal === 'ts') {
      assert.deepEqual(kijkNa({ [join(WORTEL, 'stuk.ts')]: code }), []);
    } else {
      await controleerVue({ 'Stuk.vue': code });
    }
  });
}
