// Bewaakt dist/laden/ en de vingerafdrukken: wat er staat is wat de bouw maakt, elke keer hetzelfde, en elk bestand is na te gaan.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, parseAst } from 'vite';
import { kop } from '../../scripts/licenties.mjs';
import { SCRIPTBESTANDEN, TAGS } from '../../scripts/vite/ingangen.mjs';
import { laden } from '../../scripts/vite/laden.mjs';
import { bestandenIn, draai, lees, leesJson, PAKKET, WORTEL } from './hulp.mjs';

const BESTANDEN = bestandenIn('dist/laden').filter((pad) => pad.endsWith('.js'));
const INGANG = 'dist/laden/zo-thuis.js';
const DELEN = BESTANDEN.filter((pad) => pad !== INGANG);
const afdruk = (inhoud) => `sha384-${createHash('sha384').update(inhoud).digest('base64')}`;
const afdrukVan = (pad) => afdruk(readFileSync(join(WORTEL, pad)));

/** Wat een bestand zelf importeert, en wat het later ophaalt. */
function invoer(pad) {
  const vast = [];
  const later = [];
  const bezoek = (knoop) => {
    if (Array.isArray(knoop)) return knoop.forEach(bezoek);
    if (knoop === null || typeof knoop !== 'object') return;
    // Een naam kan ook tussen backticks staan; met een invulling erin is zij voor niemand na te gaan.
    const naam = () => knoop.source.value ?? knoop.source.quasis?.map(({ value }) => value.cooked).join('${}');
    if (knoop.type === 'ImportExpression') later.push(naam());
    else if (/^(Import|Export)\w*Declaration$/.test(knoop.type) && knoop.source) vast.push(naam());
    Object.values(knoop).forEach(bezoek);
  };
  bezoek(parseAst(lees(pad)).body);
  return { vast, later };
}

test('de bouw geeft nog eens dezelfde namen en dezelfde bytes', async () => {
  const recept = laden(PAKKET.version);
  const [{ output }] = [await build({ ...recept, build: { ...recept.build, write: false } })].flat();
  for (const { fileName, code, moduleIds } of output)
    assert.equal(
      code.includes('; Lit: Copyright'),
      moduleIds.some((id) => id.includes('node_modules')),
      fileName,
    );
  const opnieuw = output.map(({ fileName, code }) => [`dist/laden/${fileName}`, code]);
  assert.deepEqual(Object.fromEntries(opnieuw), Object.fromEntries(BESTANDEN.map((pad) => [pad, lees(pad)])));
});

test('alleen de ingang heeft een vaste naam', () => {
  assert.ok(BESTANDEN.includes(INGANG));
  assert.deepEqual(
    DELEN.filter((pad) => !/^dist\/laden\/[\w.-]+-[0-9a-f]{7}\.js$/.test(pad)),
    [],
  );
});

test('de ingang kent elk element, en haalt vooraf niets op', () => {
  const { vast, later } = invoer(INGANG);
  assert.deepEqual(vast, []);
  const elementen = later.map((naar) => naar.match(/^\.\/([a-z-]+)-[0-9a-f]{7}\.js$/)?.[1]);
  assert.deepEqual(
    TAGS.filter((tag) => !elementen.includes(tag)),
    [],
  );
  assert.doesNotMatch(lees(INGANG), /preload|prefetch/);
});

test('elk bestand haalt alleen op wat ernaast staat, en nooit de ingang zelf', () => {
  const buren = new Set(DELEN.map((pad) => pad.replace('dist/laden/', './')));
  const vreemd = BESTANDEN.flatMap((pad) => {
    const { vast, later } = invoer(pad);
    return [...vast, ...later].filter((naar) => !buren.has(naar)).map((naar) => `${pad} → ${naar}`);
  });
  assert.deepEqual(vreemd, []);
});

test('Lit en ons Trusted Types-beleid staan in één gedeeld bestand', () => {
  const met = (stuk) => BESTANDEN.filter((pad) => lees(pad).includes(stuk));
  assert.equal(met('.createPolicy(').length, 1);
  assert.deepEqual(met('litElementVersions'), met('.createPolicy('));
  assert.match(met('.createPolicy(')[0], /\/kern-/);
});

for (const pad of BESTANDEN) {
  test(`${pad} noemt zijn licenties en zijn versie, en laat eval en zod thuis`, () => {
    const code = lees(pad);
    // Wat het eerste beeld nodig heeft zegt bovenaan dat alles meteen vertaald mag worden; daarna komt de kop.
    const kopregel = code.replace(/^\/\/# allFunctionsCalledOnLoad\n/, '').split('\n', 1)[0];
    assert.ok([true, false].some((metLit) => kopregel === kop(PAKKET.version, metLit)));
    assert.doesNotMatch(code, /\bprocess\.env\b|\brequire\(|\bsourceMappingURL=|\beval\(|\bnew Function\b|ZodMini/);
  });
}

/** De bestanden die V8 niet als module kan lezen. Allemaal in één proces: voor elk een eigen starten was een zesde van alle toetsen in Node. */
async function zonderGeldigeCode(bestanden) {
  const uitvoer = await draai(
    process.execPath,
    '--experimental-vm-modules',
    '--no-warnings',
    '--input-type=module',
    '--eval',
    `import { readFileSync } from 'node:fs';
    import { SourceTextModule } from 'node:vm';
    const fouten = [];
    for (const identifier of ${JSON.stringify(bestanden)}) {
      try {
        new SourceTextModule(readFileSync(identifier, 'utf8'), { identifier });
      } catch (fout) {
        fouten.push(identifier + ': ' + fout.message);
      }
    }
    console.log(JSON.stringify(fouten));`,
  );
  return JSON.parse(uitvoer);
}

test('wat geen geldige JavaScript is valt op', async () => {
  const map = mkdtempSync(join(tmpdir(), 'zo-thuis-geldig-'));
  try {
    const schrijf = (naam, code) => {
      writeFileSync(join(map, naam), code);
      return join(map, naam);
    };
    const goed = schrijf('goed.js', 'export const een = 1;');
    const half = schrijf('half.js', 'export const een = ;');
    const dubbel = schrijf('dubbel.js', 'export function f() { let een = 1; let een = 2; }');
    const gevonden = await zonderGeldigeCode([goed, half, dubbel]);
    assert.deepEqual(
      gevonden.map((regel) => regel.split(': ')[0]),
      [half, dubbel],
    );
  } finally {
    rmSync(map, { recursive: true });
  }
});

test('elk gebouwd bestand is geldige JavaScript', async () => {
  const alles = bestandenIn('dist').filter((pad) => pad.endsWith('.js'));
  assert.ok(alles.length > BESTANDEN.length + SCRIPTBESTANDEN.length);
  assert.deepEqual(await zonderGeldigeCode(alles), []);
});

test('dist/sri.json heeft de vingerafdruk van elk script en van de import map, en van niets anders', () => {
  const paden = [
    ...SCRIPTBESTANDEN,
    ...[...BESTANDEN, 'dist/laden/importmap.json'].map((pad) => pad.slice('dist/'.length)),
  ];
  const vers = Object.fromEntries(paden.map((pad) => [pad, afdrukVan(`dist/${pad}`)]));
  assert.deepEqual(leesJson('dist/sri.json'), vers);
});

test('de import map noemt van elk bestand in de map de vingerafdruk, op het adres uit de README', () => {
  const vers = Object.fromEntries(BESTANDEN.map((pad) => [pad.replace('dist/', '/zo-thuis/'), afdrukVan(pad)]));
  assert.deepEqual(leesJson('dist/laden/importmap.json'), { integrity: vers });
});

test('de import map past in een bladzijde zoals zij is: één regel, zonder einde dat een editor kan veranderen', () => {
  assert.doesNotMatch(lees('dist/laden/importmap.json'), /\s|</);
});
