// Wat docs/gastheren.md belooft is wat er getoetst wordt: dezelfde gastheren, en evenveel dingen per gastheer.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { lees, WORTEL } from '../pakket/hulp.mjs';
import { GASTEN, inDocs, NAGEGAAN, PAD } from './tabel.mjs';

test('de tabel in docs/gastheren.md is bij; `node test/gastheren/tabel.mjs` schrijft haar', () => {
  const tekst = readFileSync(PAD, 'utf8');
  assert.match(tekst, /<!-- tabel:gastheren -->/);
  assert.equal(inDocs(tekst), tekst);
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
