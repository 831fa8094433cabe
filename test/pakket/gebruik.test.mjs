// Gebruikt het pakket zoals een klant die zelf bundelt: met Vite, en met TypeScript.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
    .filter(([pad, ingang]) => ingang.types && !['./jsx', './vue'].includes(pad))
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

const VERKEERD = '@ts-expect-error een waarde die niet kan';

test('React 19: elk element met zijn eigenschappen en gebeurtenissen, en een verkeerde waarde is een fout', async () => {
  leenVan('react', '@types/react', 'csstype');
  await controleer(
    {
      'klant.tsx': [
        `import type {} from '${PAKKET.name}/jsx';`,
        `import type { CustomElements } from '${PAKKET.name}/jsx';`,
        ...TAGS.map((tag, nummer) => `export const e${nummer}: CustomElements['${tag}'] = { id: 'x' };`),
        `export const goed = (
          <form>
            <zo-thuis-dossier id="d" key="k" name="dossier" ondossier-gewijzigd={({ detail }) => detail.aantalPersonen.toFixed()} />
            <netwerk-kaart
              ref={(kaart) => void kaart?.value}
              for="d"
              className="breed"
              weergave="lijst"
              value={null}
              disabled
              onInput={(gebeurtenis) => gebeurtenis.currentTarget.value}
              onpersoon-gekozen={({ detail }) => detail.id.trim()}
            >
              <p slot="toelichting">Uitleg</p>
            </netwerk-kaart>
            <steunfiguur-form persoon-id="p1" leeftijd={14} aanspreekvorm="je" />
            <zo-thuis-ladder lezer="kind" lang="nl" />
            <gezinshuis-tarief-calculator tarievenset="leeg" ontarief-berekend={({ detail }) => detail.meldingen} />
          </form>
        );`,
        ...[
          `<netwerk-kaart weergave="rooster" />`,
          `<netwerk-kaart value="tekst" />`,
          `<netwerk-kaart onpersoon-gekozen={({ detail }) => detail.naam} />`,
          `<zo-thuis-ladder lezer={1} />`,
          `<zo-thuis-dossier disabled="nee" />`,
          `<zo-thuis-onzin />`,
        ].map((fout, nummer) => `// ${VERKEERD}\nexport const fout${nummer} = ${fout};`),
      ].join('\n'),
    },
    { jsx: 'react-jsx' },
  );
});

test('Vue 3: elk element met zijn eigenschappen en gebeurtenissen, en een verkeerde waarde is een fout', async () => {
  leenVan('vue', '@vue', 'csstype', '@babel');
  await controleer({
    'klant.ts': [
      `import type { GlobalComponents } from 'vue';`,
      `import type {} from '${PAKKET.name}/vue';`,
      `type Invoer<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];`,
      ...TAGS.map((tag, nummer) => `export const e${nummer}: Invoer<'${tag}'> = { id: 'x', class: 'breed', key: 1 };`),
      `export const kaart: Invoer<'netwerk-kaart'> = {
        for: 'd', weergave: 'lijst', value: null, disabled: true, onInput: (gebeurtenis) => gebeurtenis.type,
        vergelijkMet: 'm1', 'vergelijk-met': 'm1', onPersoonGekozen: ({ detail }) => detail.id.trim(),
      };`,
      ...[
        `Invoer<'netwerk-kaart'> = { weergave: 'rooster' }`,
        `Invoer<'netwerk-kaart'> = { value: 'tekst' }`,
        `Invoer<'netwerk-kaart'> = { onPersoonGekozen: ({ detail }) => detail.naam }`,
        `Invoer<'zo-thuis-ladder'> = { lezer: 1 }`,
        `Invoer<'zo-thuis-onzin'> = {}`,
      ].map((fout, nummer) => `// ${VERKEERD}\nexport const fout${nummer}: ${fout};`),
    ].join('\n'),
  });
});

/** Zet pakketten van ons klaar bij de klant, zoals hij ze zelf zou installeren. */
function leenVan(...namen) {
  mkdirSync(join(KLANT, 'node_modules/@types'), { recursive: true });
  for (const naam of namen) {
    const doel = join(KLANT, 'node_modules', naam);
    if (!existsSync(doel)) symlinkSync(join(WORTEL, 'node_modules', naam), doel, 'junction');
  }
}

function klassen() {
  return leesJson('custom-elements.json')
    .modules.flatMap(({ declarations }) => declarations)
    .map(({ tagName, name }) => ({ tag: tagName, klasse: name }));
}
