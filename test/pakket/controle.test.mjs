// Laat twee bekende keurders naar het pakket kijken: publint (klopt package.json) en are-the-types-wrong (kloppen de typen).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { draai, PAKKET, WORTEL } from './hulp.mjs';

test('publint heeft geen opmerkingen', async () => {
  const { messages } = await publint({ pkgDir: WORTEL, strict: true });
  assert.deepEqual(
    messages.map((melding) => formatMessage(melding, PAKKET, { color: false })),
    [],
  );
});

test('are-the-types-wrong vindt van elk pad de goede typen', async () => {
  await draai(
    process.execPath,
    'node_modules/@arethetypeswrong/cli/dist/index.js',
    '--pack',
    '.',
    '--profile',
    'esm-only',
    '--no-emoji',
    '--no-color',
    // Een stijlblad heeft geen typen.
    '--exclude-entrypoints',
    'dist/themagrens.css',
  );
});
