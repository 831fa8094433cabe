// Wat docs/gastheren.md belooft is wat er getoetst wordt: dezelfde gastheren, en evenveel dingen per gastheer.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { lees, WORTEL } from '../pakket/hulp.mjs';
import { ANDERE, bytestabel, GASTEN, inDocs, NAGEGAAN, PAD } from './tabel.mjs';

test('de tabel in docs/gastheren.md is bij; `node test/gastheren/tabel.mjs` schrijft haar', () => {
  const tekst = readFileSync(PAD, 'utf8');
  assert.match(tekst, /<!-- tabel:gastheren -->/);
  assert.equal(inDocs(tekst), tekst);
});

test('wat elke manier van laden weegt staat er tot op 3 KB; `node test/gastheren/tabel.mjs` schrijft het', () => {
  const [, staat] = /<!-- tabel:bytes -->\n\n([^]*?)\n\n<!-- \/tabel -->/.exec(readFileSync(PAD, 'utf8'));
  // Een grens hoort precies te kloppen. Een gewicht verandert bij elke wijziging een beetje, en is afgerond.
  const delen = (tabel) => tabel.replaceAll(/\| (\d+) KB(?= \|)/g, '| … ');
  const gewichten = (tabel) => [...tabel.matchAll(/\| (\d+) KB(?= \|)/g)].map(([, kb]) => Number(kb));
  assert.equal(delen(staat), delen(bytestabel()));
  const nu = gewichten(bytestabel());
  assert.ok(nu.length > 10);
  for (const [plek, kb] of gewichten(staat).entries())
    assert.ok(Math.abs(kb - nu[plek]) <= 3, `${kb} KB is nu ${nu[plek]} KB`);
});

test('elke map in examples/ is een gastheer die getoetst wordt', () => {
  const mappen = readdirSync(join(WORTEL, 'examples'), { withFileTypes: true })
    .filter((een) => een.isDirectory())
    .map(({ name }) => name);
  const elders = ['onveilig-adres', 'zonder-script'];
  assert.deepEqual(mappen.sort(), [...GASTEN.map(({ map }) => map), ...elders].sort());
});

test('elke kolom is een toets van elke gastheer', () => {
  const toetsen = lees('test/gastheren/gasten.test.ts');
  for (const kolom of NAGEGAAN) assert.ok(toetsen.includes(`(${kolom})`), `geen toets (${kolom})`);
});

test('wat een rij zegt dat nagegaan wordt, noemen de toetsen in hun naam, en niets anders', () => {
  for (const [gastheer, , cellen, toets] of ANDERE) {
    const namen = [...lees(`test/gastheren/${toets}`).matchAll(/\b(?:it|test)\([`'"]\(([a-z, ]+)\) /g)];
    const genoemd = new Set(namen.flatMap(([, kolommen]) => kolommen.split(', ')));
    const belooft = NAGEGAAN.filter((_, kolom) => cellen[kolom] === 'ja');
    assert.deepEqual([...genoemd].sort(), belooft.sort(), gastheer);
  }
});

/** Wat een gastheer moet kunnen, en welke toets dat laat zien. Zonder formulier: jsdom en happy-dom kennen geen formulierveld van een eigen element. */
const GEVRAAGD = {
  'streng-beleid': 'strenge CSP met Trusted Types en integriteit',
  'klassiek-script': 'een gewoon script',
  'onveilig-adres': 'http op een onveilig adres',
  'andere-lit': 'een andere Lit, en een tweede versie van ons',
  'css-reset': 'een botte CSS-reset',
  paginabouwer: 'een paginabouwer waarin alleen HTML geplakt wordt',
  paginavertaling: 'een vertaler van pagina’s',
  htmx: 'htmx',
  turbo: 'Turbo',
  react: 'React 19',
  vue: 'Vue 3',
  angular: 'Angular',
  svelte: 'Svelte',
  'server-react': 'een server met React',
  'server-vue': 'een server met Vue',
  'server-eiland': 'een server met eilanden',
};

test('van elke gevraagde gastheer wordt alles nagegaan: werken, terugschrijven, delen, stil en het formulier', () => {
  const alles = new Set([
    ...GASTEN.map(({ map }) => map),
    ...ANDERE.filter(([, , cellen]) => cellen.every((cel) => cel === 'ja')).map(([, map]) => map),
  ]);
  assert.deepEqual(
    Object.entries(GEVRAAGD).filter(([map]) => !alles.has(map)),
    [],
  );
});

/** Wat geen gastheer is: typen, bestanden die wij maken, een miljoen sommen, en deze tabel zelf. */
const GEEN_GASTHEER = ['apps-typen', 'doortypen', 'tabel', 'tarief-miljoen', 'tekening', 'uitgave', 'werkboek'].map(
  (naam) => `${naam}.test.mjs`,
);

test('elke toets van een gastheer heeft een rij', () => {
  const toetsen = readdirSync(join(WORTEL, 'test/gastheren')).filter((naam) => /\.test\.(ts|mjs)$/.test(naam));
  const rijen = ANDERE.map(([, , , toets]) => toets);
  assert.deepEqual(toetsen.sort(), [...rijen, ...GEEN_GASTHEER, 'gasten.test.ts'].sort());
});

test('wie maar in een paar browsers draait, opent die ook', () => {
  const tabel = readFileSync(PAD, 'utf8');
  for (const [, , , toets] of ANDERE.filter(([, , , naam]) => naam.endsWith('.mjs'))) {
    const code = lees(`test/gastheren/${toets}`);
    for (const motor of ['Chromium', 'Firefox', 'WebKit']) {
      const belooft = tabel.split('\n').some((rij) => rij.endsWith(`| ${toets} |`) && rij.includes(motor));
      assert.equal(
        belooft,
        new RegExp(`\\b${motor}\\b(?=[ }:,.;()])`, 'i').test(code.replace(/^\/\/.*$/gm, '')),
        `${toets}: ${motor}`,
      );
    }
  }
});

test('elke toets die docs/gastheren.md noemt is er', () => {
  const genoemd = readFileSync(PAD, 'utf8').match(/\btest\/[\w/.-]+\.(?:ts|mjs)\b/g);
  assert.ok(genoemd.length > 20);
  assert.deepEqual(
    genoemd.filter((pad) => !existsSync(join(WORTEL, pad))),
    [],
  );
});
