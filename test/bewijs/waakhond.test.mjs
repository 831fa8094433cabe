// Bewijst dat een browser die tijdens de toetsen vastloopt één keer opnieuw begint, en dat het daarna een mislukking is met een naam erbij.
// Met de testrunner en Chromium zelf; alleen het geduld is korter.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { WORTEL } from '../../scripts/gereed.mjs';

const WTR = join(WORTEL, 'node_modules/@web/test-runner/dist/bin.js');
const CONFIG = join(WORTEL, 'test/bewijs/vastgelopen/config.mjs');

function draai(keren) {
  const { stdout, status } = spawnSync(process.execPath, [WTR, '--config', CONFIG], {
    encoding: 'utf8',
    cwd: WORTEL,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', KEREN: String(keren) },
  });
  const uitvoer = stripVTControlCharacters(stdout);
  return {
    stdout: uitvoer,
    status,
    meldingen: uitvoer.split('\n').filter((regel) => regel.startsWith('let op: vastgelopen')),
  };
}

const WAAR = 'Chrome, test/bewijs/vastgelopen/bladzijde.js, bij “loopt vast”';

test('wie niet vastloopt merkt van de waakhond niets', () => {
  const { stdout, status, meldingen } = draai(0);
  assert.equal(status, 0, stdout);
  assert.deepEqual(meldingen, []);
});

test('wie één keer vastloopt begint hardop opnieuw, en daarna is het goed', () => {
  const { stdout, status, meldingen } = draai(1);
  assert.equal(status, 0, stdout);
  assert.deepEqual(meldingen, [`let op: vastgelopen (de browser antwoordt niet) en opnieuw begonnen: ${WAAR}`]);
  assert.match(stdout, /2 passed, 0 failed/);
});

test('wie weer vastloopt is een mislukking, met de toets waar het gebeurde', () => {
  const { stdout, status, meldingen } = draai(2);
  assert.equal(status, 1, stdout);
  assert.equal(meldingen.length, 1);
  assert.ok(stdout.includes(`De browser liep twee keer vast (de browser antwoordt niet): ${WAAR}.`), stdout);
});
