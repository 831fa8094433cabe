// Bewijst dat elk verbod van het huis bijt: een stukje code dat het overtreedt krijgt precies die regel als antwoord,
// en de nette tegenhanger krijgt er geen. Zo kan een verbod niet ongemerkt uit de instelling vallen.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const WORTEL = fileURLToPath(new URL('../..', import.meta.url));

/** Regel → per proef: waar de code staat, en de code. Elke proef overtreedt de regel; een sterretje in de naam wordt een volgnummer. */
const OVERTREDINGEN = {
  'huis(geen-style-attribuut)': [
    ['src/ui/*.ts', 'html`<p style="color: red"></p>`;'],
    ['src/ui/*.ts', 'svg`<rect x="1" style=${vulling} />`;'],
    ['demo/*.mjs', 'html`<p class=${soort} STYLE = "color: red"></p>`;'],
  ],
  'huis(geen-style-element)': [['src/ui/*.ts', 'html`<style>p { color: red }</style>`;']],
  'huis(geen-script-element)': [['src/ui/*.ts', 'html`<script src="a.js"></script>`;']],
  'huis(geen-inline-handler)': [['src/ui/*.ts', 'html`<button type="button" onclick="doe()">x</button>`;']],
  'huis(geen-css-escape)': [
    ['src/ui/*.ts', 'wortel.querySelector(`#${CSS.escape(id)}`);'],
    ['src/elementen/*.ts', 'globalThis.CSS.escape(id);'],
    ['src/scherm/*.ts', 'globalThis.CSS?.escape?.(id);'],
    ['src/scherm/*.ts', "CSS['escape'](id);"],
  ],
  'huis(zod-mini)': [
    ['src/schema/*.ts', "import { z } from 'zod';\nz;"],
    ['src/schema/*.ts', "import * as z from 'zod';\nz;"],
    ['src/schema/*.ts', "import { z } from 'zod/mini';\nz;"],
    ['src/schema/*.ts', "import * as zod from 'zod/mini';\nzod;"],
    ['src/schema/*.ts', "export { z } from 'zod';"],
    ['src/schema/*.ts', "import * as z from 'zod/mini';\nz.config({});"],
    ['src/schema/*.ts', "await import('zod');"],
  ],
  'huis(elke-toets-draait)': [
    ['test/ui/*.test.ts', "it.only('x', () => {});"],
    ['test/ui/*.test.ts', "describe.skip('x', () => {});"],
    ['test/pakket/*.test.mjs', "test.skip('x', () => {});"],
    ['test/ui/*.test.ts', "xit('x', () => {});"],
  ],
  'eslint(no-eval)': [['src/ui/*.ts', "eval('1');"]],
  'eslint(no-new-func)': [['src/ui/*.ts', "new Function('return 1');"]],
  'eslint(no-implied-eval)': [['src/ui/*.ts', "setTimeout('doe()', 1);"]],
  'eslint(no-restricted-imports)': [
    ['src/ui/*.ts', "import { styleMap } from 'lit/directives/style-map.js';\nstyleMap;"],
    ['src/ui/*.ts', "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nunsafeHTML;"],
    ['src/ui/*.ts', "import { unsafeSVG } from 'lit-html/directives/unsafe-svg.js';\nunsafeSVG;"],
    ['src/ui/*.ts', "import { customElement } from 'lit/decorators.js';\ncustomElement;"],
    ['src/ui/*.ts', "import { customElement } from 'lit/decorators/custom-element.js';\ncustomElement;"],
  ],
  'eslint(no-restricted-properties)': [
    ['src/domein/*.ts', 'Math.random();'],
    ['stories/a.stories.ts', 'Math.random();'],
    ['test/ui/*.test.ts', 'Math.random();'],
  ],
  'eslint(no-console)': [
    ['src/ui/*.ts', "console.warn('x');"],
    ['src/elementen/*.ts', "console.log('x');"],
    ['stories/c.stories.ts', "console.error('x');"],
  ],
  'typescript(no-explicit-any)': [['src/ui/*.ts', 'export let x: any;']],
  'typescript(ban-ts-comment)': [
    ['src/ui/*.ts', '// @ts-ignore\nexport const x = 1;'],
    ['test/ui/*.test.ts', '// @ts-nocheck\nexport const x = 1;'],
    ['test/ui/*.test.ts', '// @ts-expect-error\nexport const x = 1;'],
  ],
  'eslint(no-warning-comments)': [
    ['src/ui/*.ts', '// TODO: later\nexport const x = 1;'],
    ['scripts/b.mjs', '/* weet nog: FIXME */\nexport const x = 1;'],
  ],
};

/** Wat wel mag, dicht langs de grens. */
const NET = [
  [
    'src/ui/sjabloon.ts',
    'export const a = html`<input data-style="x" class=${soort} @input=${doe} /><p>style=1 onclick=2</p>`;',
  ],
  ['src/ui/waarschuw.ts', "console.warn('[zo-thuis] code');"],
  ['src/schema/net.ts', "import * as z from 'zod/mini';\nexport const schema = z.object({});"],
  ['src/schema/typen.ts', "import type { ZodMiniType } from 'zod/mini';\nexport type T = ZodMiniType;"],
  ['src/ui/decorator.ts', "import { property } from 'lit/decorators.js';\nexport const p = property;"],
  ['src/ui/kiezen.ts', "CSS.supports('color', 'red');\nexport const a = regexp.escape('x');"],
  ['scripts/gereedschap.mjs', "console.log('x');"],
];

/** Een eigen map met de echte instelling, plugins en al: de patronen voor mappen gelden er zoals in de repository. */
async function maakProefmap() {
  const map = await mkdtemp(join(tmpdir(), 'verboden-'));
  await copyFile(join(WORTEL, '.oxlintrc.json'), join(map, '.oxlintrc.json'));
  await mkdir(join(map, 'scripts'));
  for (const pad of ['node_modules', 'scripts/lint']) await symlink(join(WORTEL, pad), join(map, pad), 'junction');
  return map;
}

/** Welke regels elk bestand overtreedt. */
async function lint(map, bestanden) {
  for (const [naam, code] of bestanden) {
    await mkdir(dirname(join(map, naam)), { recursive: true });
    await writeFile(join(map, naam), `${code}\n`);
  }
  const oxlint = join(WORTEL, 'node_modules/oxlint/bin/oxlint');
  const argumenten = [oxlint, '--format', 'json', ...bestanden.map(([naam]) => naam)];
  // Code 1 betekent dat er iets gevonden is: hier de bedoeling.
  const { stdout } = await promisify(execFile)(process.execPath, argumenten, { cwd: map }).catch((fout) => fout);
  const regels = new Map(bestanden.map(([naam]) => [naam, []]));
  for (const { filename, code } of JSON.parse(stdout).diagnostics) regels.get(filename).push(code);
  return regels;
}

describe('de verboden van het huis', () => {
  const proeven = Object.entries(OVERTREDINGEN).flatMap(([regel, lijst]) =>
    lijst.map(([naam, code]) => ({ regel, naam, code })),
  );
  proeven.forEach((proef, nummer) => (proef.naam = proef.naam.replace('*', `proef-${nummer}`)));

  let map;
  let gevonden;
  before(async () => {
    map = await maakProefmap();
    gevonden = await lint(map, [...proeven.map(({ naam, code }) => [naam, code]), ...NET]);
  });
  after(() => rm(map, { recursive: true, force: true }));

  for (const regel of Object.keys(OVERTREDINGEN)) {
    it(`${regel} bijt`, () => {
      for (const { naam, code } of proeven.filter((proef) => proef.regel === regel)) {
        assert.ok(
          gevonden.get(naam).includes(regel),
          `${code}\nin ${naam} geeft: ${gevonden.get(naam).join(', ') || 'niets'}`,
        );
      }
    });
  }

  for (const [naam] of NET) {
    it(`${naam} mag`, () => assert.deepEqual(gevonden.get(naam), []));
  }
});
