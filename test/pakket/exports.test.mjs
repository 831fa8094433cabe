// Bewaakt wat een gebruiker van het pakket kan importeren: elk pad bestaat, en geen enkel pad doet iets wat niet beloofd is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { REKENKERNEN, SCRIPTBESTANDEN, TAGS } from '../../scripts/vite/ingangen.mjs';
import { bestaat, bestandenIn, inVerseNode, lees, PAKKET } from './hulp.mjs';

const INGANGEN = Object.entries(PAKKET.exports);
const doelen = (ingang) => (typeof ingang === 'string' ? [ingang] : Object.values(ingang));

test('elk pad in exports wijst naar een bestand dat er is', () => {
  const weg = INGANGEN.flatMap(([pad, ingang]) =>
    doelen(ingang)
      .filter((doel) => !bestaat(doel))
      .map((doel) => `${pad} → ${doel}`),
  );
  assert.deepEqual(weg, []);
});

test('exports noemt elk element, elke rekenkern, elk script en elk JSON-schema, en heeft geen jokerteken', () => {
  const schemas = bestandenIn('dist/schema').filter((pad) => pad.endsWith('.schema.json'));
  assert.ok(schemas.length > 0);
  const verwacht = [
    '.',
    ...TAGS.flatMap((tag) => [`./${tag}`, `./${tag}/define`]),
    ...REKENKERNEN.map((kern) => `./${kern}`),
    './schema',
    './jsx',
    ...SCRIPTBESTANDEN.map((bestand) => `./dist/${bestand}`),
    './dist/sri.json',
    ...schemas.map((pad) => `./${pad}`),
    './custom-elements.json',
    './package.json',
  ];
  assert.deepEqual(Object.keys(PAKKET.exports).sort(), verwacht.sort());
});

test('alleen registreren telt als neveneffect, en dat staat ook zo in sideEffects', () => {
  const verwacht = [
    './src/elementen/*/define.ts',
    './dist/elementen/*/define.js',
    ...SCRIPTBESTANDEN.map((bestand) => `./dist/${bestand}`),
  ];
  assert.deepEqual([...PAKKET.sideEffects].sort(), verwacht.sort());
});

for (const pad of [...REKENKERNEN, 'schema']) {
  test(`${PAKKET.name}/${pad} werkt in een kale Node en raakt de pagina niet aan`, async () => {
    const uitvoer = await inVerseNode(`
      const aangeraakt = [];
      for (const naam of ['window', 'document', 'customElements', 'HTMLElement', 'fetch', 'localStorage', 'sessionStorage', 'XMLHttpRequest']) {
        Object.defineProperty(globalThis, naam, { configurable: true, get() { aangeraakt.push(naam); } });
      }
      const module = await import('${PAKKET.name}/${pad}');
      console.log(JSON.stringify({ aangeraakt, namen: Object.keys(module) }));
    `);
    const { aangeraakt, namen } = JSON.parse(uitvoer);
    assert.deepEqual(aangeraakt, []);
    assert.ok(namen.length > 0, 'de module geeft niets door');
  });
}

for (const pad of ['', ...TAGS.map((tag) => `/${tag}`)]) {
  test(`${PAKKET.name}${pad} geeft klassen en registreert niets, ook niet zonder DOM`, async () => {
    const uitvoer = await inVerseNode(`
      const module = await import('${PAKKET.name}${pad}');
      const geregistreerd = ${JSON.stringify(TAGS)}.filter((tag) => globalThis.customElements?.get(tag));
      console.log(JSON.stringify({ geregistreerd, klassen: Object.keys(module).filter((naam) => naam.endsWith('Element')) }));
    `);
    const { geregistreerd, klassen } = JSON.parse(uitvoer);
    assert.deepEqual(geregistreerd, []);
    assert.equal(klassen.length, pad === '' ? TAGS.length : 1);
  });
}

test('de rekenkernen importeren geen enkel pakket', () => {
  const vreemd = REKENKERNEN.flatMap((kern) => pakketinvoer(`dist/domein/${kern}/index.js`));
  assert.deepEqual(vreemd, []);
});

test('het schema importeert alleen zod/mini', () => {
  assert.deepEqual(new Set(pakketinvoer('dist/schema/index.js')), new Set(['zod/mini']));
});

/** De pakketten die een gebouwde module binnenhaalt, direct of via de stukken in dist/chunks. */
function pakketinvoer(pad, gezien = new Set()) {
  if (gezien.has(pad)) return [];
  gezien.add(pad);
  return [...lees(pad).matchAll(/^(?:import|export)\b[^;]*?["']([^"']+)["'];?$/gm)].flatMap(([, naar]) =>
    naar.startsWith('.') ? pakketinvoer(new URL(naar, `file:///${pad}`).pathname.slice(1), gezien) : [naar],
  );
}
