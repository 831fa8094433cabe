// Bewaakt wat er in het pakket gaat: wat een klant nodig heeft, en niets meer.
import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { test } from 'node:test';
import { llmstekst } from '../../scripts/cem/llms.mjs';
import { maakManifest } from '../../scripts/cem/manifest.mjs';
import { licentietekst } from '../../scripts/licenties.mjs';
import { LOSSE_MAPPEN, REKENKERNEN, TAGS } from '../../scripts/vite/ingangen.mjs';
import { draai, lees, PAKKET } from './hulp.mjs';

const TOEGESTAAN = [
  /^(package\.json|LICENSE|THIRD-PARTY-LICENSES|custom-elements\.json|llms\.txt)$/,
  /^(README|CHANGELOG|CONTRIBUTING|SECURITY)\.md$/,
  /^docs\/.+\.(md|png)$/,
  // Van elke waarde een voorbeeld met elk veld.
  /^docs\/waarden\/[a-z-]+\.json$/,
  // De scripts voor een script-tag en de ingangen voor wie zelf bundelt, met hun bronkaart.
  /^dist\/[a-z-]+(\.iife)?\.js$/,
  /^dist\/(index|define|elementen\/([a-z-]+)\/(\2|define)|domein\/[a-z-]+\/index|(schema|teksten|vertaling)\/index|chunks\/[\w.-]+)\.js(\.map)?$/,
  // De kleine ingang: namen met een vingerafdruk, en de import map.
  /^dist\/laden\/(zo-thuis|[\w.-]+-[0-9a-f]{7})\.js$/,
  /^dist\/laden\/importmap\.json$/,
  /^dist\/.+\.d\.ts$/,
  /^dist\/schema\/[a-z-]+\.schema\.json$/,
  // De teksten voor wie vertaalt, en de opdracht die een vertaling nakijkt.
  /^dist\/teksten\/[a-z-]+\.(nl|je|en|noten)\.json$/,
  /^bin\/zo-thuis-vertaling\.mjs$/,
  // De grens tussen twee huisstijlen in elkaar, voor de pagina.
  /^dist\/themagrens\.css$/,
  /^dist\/(sri|tokens|web-types|vscode\.(html|css)-custom-data)\.json$/,
];

const [{ files }] = JSON.parse(await draai('npm', 'pack', '--dry-run', '--json', '--ignore-scripts'));
const bestanden = files.map(({ path }) => path);

test('het pakket bevat niets wat een klant niet nodig heeft', () => {
  assert.deepEqual(
    bestanden.filter((pad) => !TOEGESTAAN.some((patroon) => patroon.test(pad))),
    [],
  );
});

test('het pakket bevat alles waar package.json naar wijst, de uitleg en de licenties', () => {
  const nodig = [
    'README.md',
    'LICENSE',
    'THIRD-PARTY-LICENSES',
    'llms.txt',
    PAKKET.customElements,
    PAKKET['web-types'],
    ...Object.values(PAKKET.bin),
    PAKKET.types,
    ...Object.values(PAKKET.exports).flatMap((ingang) =>
      typeof ingang === 'string' ? [ingang] : Object.values(ingang),
    ),
  ]
    .map((pad) => pad.replace(/^\.\//, ''))
    // Van de kleine ingang gaat de hele map mee; wat daarin hoort staat in laden.test.mjs.
    .filter((pad) => !pad.endsWith('*'));
  assert.deepEqual(
    nodig.filter((pad) => !bestanden.includes(pad)),
    [],
  );
});

test('elke verwijzing naar een bronkaart wijst naar een kaart in het pakket', () => {
  const dood = bestanden
    .filter((pad) => /\.(js|d\.ts)$/.test(pad))
    .filter((pad) => /^\/\/# sourceMappingURL=/m.test(lees(pad)) && !bestanden.includes(`${pad}.map`));
  assert.deepEqual(dood, []);
});

test('elke verwijzing in een document wijst naar iets in het pakket', () => {
  const dood = bestanden
    .filter((pad) => /\.(md|txt)$/.test(pad))
    .flatMap((pad) =>
      [...lees(pad).matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, naar]) => naar.split('#')[0])
        .filter((naar) => naar !== '' && !/^[a-z]+:/.test(naar))
        .filter((naar) => !bestanden.includes(posix.join(posix.dirname(pad), naar)))
        .map((naar) => `${pad} → ${naar}`),
    );
  assert.deepEqual(dood, []);
});

test('README en docs noemen geen bestand dat niet in het pakket zit', () => {
  // Een beslissing en CONTRIBUTING gaan over het huis zelf, en noemen de bron.
  const bladzijden = bestanden.filter((pad) => /^(README|docs\/(?!beslissingen\/).+)\.md$/.test(pad));
  const genoemd = bladzijden.flatMap((pad) =>
    [...lees(pad).matchAll(/`((?:src|demo|test|scripts|bench|stories|dist|docs|bin)\/[^`\s<*]+)`/g)].map(
      ([, naar]) => ({
        pad,
        naar: naar.replace(/\/$/, ''),
      }),
    ),
  );
  assert.ok(genoemd.length > 20);
  const isEr = (naar) => bestanden.some((pad) => pad === naar || pad.startsWith(`${naar}/`));
  assert.deepEqual(
    genoemd.filter(({ naar }) => !isEr(naar)),
    [],
  );
});

test('llms.txt volgt uit het manifest en docs, en noemt elk element en elk pad met functies', async () => {
  const tekst = lees('llms.txt');
  assert.equal(tekst, llmstekst(await maakManifest()), 'Draai `npm run build`.');
  for (const tag of TAGS) assert.ok(tekst.includes(`\`<${tag}>\``), tag);
  for (const sub of [...REKENKERNEN, ...LOSSE_MAPPEN]) assert.ok(tekst.includes(`\`${PAKKET.name}/${sub}\``), sub);
});

test('THIRD-PARTY-LICENSES is gemaakt uit de versies die nu gebruikt worden', () => {
  assert.equal(lees('THIRD-PARTY-LICENSES'), licentietekst());
});
