// Bewaakt wat een gebruiker van het pakket kan importeren: elk pad bestaat, en geen enkel pad doet iets wat niet beloofd is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pakkettekst } from '../../scripts/pakket.mjs';
import { LOSSE_MAPPEN, REKENKERNEN, SCRIPTBESTANDEN, TAGS } from '../../scripts/vite/ingangen.mjs';
import { bestaat, bestandenIn, draai, inVerseNode, lees, PAKKET, vierTegelijk } from './hulp.mjs';

// Het dossier heeft geen eigen woorden.
const ZEGT_IETS = TAGS.filter((tag) => tag !== 'zo-thuis-dossier');
const INGANGEN = Object.entries(PAKKET.exports);
const doelen = (ingang) => (typeof ingang === 'string' ? [ingang] : Object.values(ingang));

test('elk pad in exports wijst naar een bestand dat er is', () => {
  const weg = INGANGEN.flatMap(([pad, ingang]) =>
    doelen(ingang)
      .filter((doel) => !bestaat(doel.replace(/\*$/, '')))
      .map((doel) => `${pad} → ${doel}`),
  );
  assert.deepEqual(weg, []);
});

test('exports, sideEffects, bin en files in package.json volgen uit de bron', () => {
  assert.equal(lees('package.json'), pakkettekst(), 'Draai `npm run build`.');
});

test('package.json staat zo in de repository', async (t) => {
  // De bouw vóór deze toets heeft het bestand al bijgewerkt; alleen git weet nog of iemand vergat het mee te nemen.
  const gevolgd = bestaat('.git') && (await draai('git', 'ls-files', 'package.json')).trim() !== '';
  if (!gevolgd) return t.skip('geen git-kloon waarin package.json gevolgd wordt');
  const { exports, sideEffects, bin, files } = JSON.parse(await draai('git', 'show', ':package.json'));
  assert.deepEqual(
    { exports, sideEffects, bin, files },
    { exports: PAKKET.exports, sideEffects: PAKKET.sideEffects, bin: PAKKET.bin, files: PAKKET.files },
    'De lijsten in package.json zijn veranderd: neem ze mee met `git add package.json`.',
  );
});

test('exports noemt elk element, elke rekenkern, elk script, elk JSON-schema en alle teksten; alleen de kleine ingang heeft een jokerteken', () => {
  const schemas = bestandenIn('dist/schema').filter((pad) => pad.endsWith('.schema.json'));
  assert.ok(schemas.length > 0);
  const verwacht = [
    '.',
    './define',
    ...TAGS.flatMap((tag) => [`./${tag}`, `./${tag}/define`]),
    ...REKENKERNEN.map((kern) => `./${kern}`),
    ...LOSSE_MAPPEN.map((map) => `./${map}`),
    ...ZEGT_IETS.flatMap((tag) => ['nl', 'je', 'en', 'noten'].map((naam) => `./teksten/${tag}.${naam}.json`)),
    './jsx',
    './preact',
    './vue',
    './svelte',
    './angular',
    ...SCRIPTBESTANDEN.map((bestand) => `./dist/${bestand}`),
    './dist/laden/zo-thuis.js',
    './dist/laden/*',
    './dist/sri.json',
    './dist/tokens.json',
    './dist/themagrens.css',
    ...schemas.map((pad) => `./${pad}`),
    './custom-elements.json',
    './package.json',
  ];
  assert.deepEqual(Object.keys(PAKKET.exports).sort(), verwacht.sort());
});

test('alleen registreren telt als neveneffect, en dat staat ook zo in sideEffects', () => {
  const verwacht = [
    './src/define.ts',
    './src/laden.ts',
    './src/elementen/*/define.ts',
    './dist/define.js',
    './dist/elementen/*/define.js',
    './dist/laden/*.js',
    './dist/themagrens.css',
    ...SCRIPTBESTANDEN.map((bestand) => `./dist/${bestand}`),
  ];
  assert.deepEqual([...PAKKET.sideEffects].sort(), verwacht.sort());
});

test('elk pad met code is te importeren in een Node zonder DOM, ook wat registreert', async () => {
  const paden = INGANGEN.filter(([pad, ingang]) => ingang.default?.endsWith('.js') && !pad.endsWith('*'));
  assert.ok(paden.length > SCRIPTBESTANDEN.length);
  // Elk in een eigen Node: wat de ene achterlaat mag de andere niet helpen.
  await vierTegelijk(paden, ([pad]) =>
    // Een bibliotheek voor Angular is half vertaald: zonder zijn bouw maakt zijn vertaler haar af.
    inVerseNode(
      `${pad === './angular' ? "await import('@angular/compiler');" : ''} await import('${pad.replace('.', PAKKET.name)}');`,
    ),
  );
});

for (const pad of [...REKENKERNEN, ...LOSSE_MAPPEN]) {
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
