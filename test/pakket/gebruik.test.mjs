// Gebruikt het pakket zoals een klant die zelf bundelt: met Vite, en met TypeScript.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { build } from 'vite';
import { TAGS } from '../../scripts/vite/ingangen.mjs';
import { draai, leesJson, PAKKET, WORTEL } from './hulp.mjs';

const KLANT = mkdtempSync(join(tmpdir(), 'zo-thuis-klant-'));
after(() => rmSync(KLANT, { recursive: true, force: true }));
mkdirSync(join(KLANT, 'node_modules'));
symlinkSync(WORTEL, join(KLANT, 'node_modules', PAKKET.name), 'junction');

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

/** Controleert `bestanden` met TypeScript, streng, zoals een klant dat doet. */
async function controleer(bestanden, opties = {}) {
  const map = mkdtempSync(join(KLANT, 'typen-'));
  for (const [naam, code] of Object.entries(bestanden)) writeFileSync(join(map, naam), code);
  const compilerOptions = {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'bundler',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: false,
    ...opties,
  };
  writeFileSync(join(map, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*'] }));
  await draai(process.execPath, 'node_modules/@typescript/native/bin/tsc', '-p', map);
}

test('de typen kloppen bij een strenge klant, en kennen elk element bij zijn tag', async () => {
  const paden = Object.entries(PAKKET.exports)
    .filter(([pad, ingang]) => ingang.types && pad !== './jsx')
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

test('de JSX-typen kennen elk element', async () => {
  // Het bestand vult frameworks aan die een klant meestal niet allemaal heeft, dus zoals overal slaat hij hier bibliotheken over.
  await controleer(
    {
      'klant.ts': [
        `import type { CustomElements } from '${PAKKET.name}/jsx';`,
        ...TAGS.map((tag, nummer) => `export const e${nummer}: CustomElements['${tag}'] = { id: 'x' };`),
        '// @ts-expect-error bestaat niet',
        `export type Onbekend = CustomElements['on-bekend'];`,
      ].join('\n'),
    },
    { skipLibCheck: true },
  );
});

function klassen() {
  return leesJson('custom-elements.json')
    .modules.flatMap(({ declarations }) => declarations)
    .map(({ tagName, name }) => ({ tag: tagName, klasse: name }));
}
