// Gebruikt het pakket zoals een klant die zelf bundelt: met Vite, en met TypeScript. De typen voor een raamwerk staan in test/types.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'vite';
import { TAGS } from '../../scripts/vite/ingangen.mjs';
import { RAAMWERKEN } from '../../scripts/cem/raamwerken.mjs';
import { controleer, KLANT } from '../types/klant.mjs';
import { leesJson, PAKKET } from './hulp.mjs';

/** Wat er van `code` overblijft als een klant haar bundelt. */
async function gebundeld(code) {
  const ingang = join(KLANT, 'ingang.js');
  writeFileSync(ingang, code);
  const { output } = await build({
    root: KLANT,
    configFile: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2022', minify: false, rolldownOptions: { input: ingang } },
  });
  return output.find(({ isEntry }) => isEntry).code;
}

for (const tag of TAGS) {
  test(`${PAKKET.name}/${tag}/define blijft staan in de bundel van een klant`, async () => {
    const code = await gebundeld(`import '${PAKKET.name}/${tag}/define';`);
    assert.ok(code.includes('customElements.define(') && code.includes(`"${tag}"`));
  });

  test(`dist/${tag}.js op pad importeren registreert ook`, async () => {
    const code = await gebundeld(`import '${PAKKET.name}/dist/${tag}.js';`);
    assert.ok(code.includes('customElements.define('));
  });
}

test('de klassen importeren zonder ze te gebruiken kost een klant niets', async () => {
  const code = await gebundeld(
    `import { ${klassen()
      .map(({ klasse }) => klasse)
      .join(', ')} } from '${PAKKET.name}';`,
  );
  assert.equal(code.replaceAll(/^\/\/.*$/gm, '').trim(), '');
});

test('de typen kloppen bij een strenge klant, en kennen elk element bij zijn tag', async () => {
  const paden = Object.entries(PAKKET.exports)
    .filter(([pad, ingang]) => ingang.types && !(pad.slice(2) in RAAMWERKEN))
    .map(([pad]) => pad.replace(/^\./, PAKKET.name));
  await controleer({
    'klant.ts': [
      ...paden.map((pad, nummer) => `import * as m${nummer} from '${pad}'; void m${nummer};`),
      ...klassen().map(
        ({ tag, klasse }) =>
          `const ${klasse}: import('${PAKKET.name}').${klasse} = document.createElement('${tag}'); void ${klasse};`,
      ),
    ].join('\n'),
  });
});

function klassen() {
  return leesJson('custom-elements.json')
    .modules.flatMap(({ declarations }) => declarations)
    .map(({ tagName, name }) => ({ tag: tagName, klasse: name }));
}
