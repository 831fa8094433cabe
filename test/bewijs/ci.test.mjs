// Bewijst dat .ci/run beide opdrachten draait en eerlijk optelt. In plaats van npm staat hier een opdracht die zegt wat wij haar geven.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, test } from 'node:test';
import { WORTEL } from '../../scripts/gereed.mjs';

const MAP = mkdtempSync(join(tmpdir(), 'zo-thuis-ci-'));
after(() => rmSync(MAP, { recursive: true, force: true }));

/** Draait .ci/run met per opdracht een uitvoer en een code; geeft de laatste regel en de code van het geheel. */
function draai(uitslagen) {
  const takken = Object.entries(uitslagen).map(
    ([opdracht, [uitvoer, code]]) => `${opdracht}) printf '%s\\n' '${uitvoer}'; exit ${code};;`,
  );
  writeFileSync(join(MAP, 'npm'), `#!/bin/sh\nfor laatste; do :; done\ncase "$laatste" in ${takken.join(' ')} esac\n`, {
    mode: 0o755,
  });
  const { stdout, status } = spawnSync('bash', [join(WORTEL, '.ci/run')], {
    encoding: 'utf8',
    env: { ...process.env, PATH: MAP + delimiter + process.env.PATH },
  });
  return { slotregel: stdout.trim().split('\n').at(-1), status };
}

for (const [naam, bewijs, hosts, slotregel, status] of [
  [
    'telt twee goede opdrachten op',
    ['9 passed, 9 failed\n12 passed, 0 failed', 0],
    ['3 passed, 0 failed', 0],
    '15 passed, 0 failed',
    0,
  ],
  [
    'draait de tweede ook als de eerste mislukt',
    ['5 passed, 2 failed', 1],
    ['3 passed, 0 failed', 0],
    '8 passed, 2 failed',
    1,
  ],
  [
    'laat een mislukte tweede niet verdwijnen',
    ['5 passed, 0 failed', 0],
    ['0 passed, 1 failed', 1],
    '5 passed, 1 failed',
    1,
  ],
  ['telt een omgevallen opdracht als mislukking', ['', 137], ['3 passed, 0 failed', 0], '3 passed, 1 failed', 1],
  [
    'zegt wat overgeslagen is',
    ['5 passed, 0 failed, 2 skipped', 0],
    ['3 passed, 0 failed', 0],
    '8 passed, 0 failed, 2 skipped',
    0,
  ],
]) {
  test(naam, () => {
    assert.deepEqual(draai({ test: bewijs, 'test:hosts': hosts }), { slotregel, status });
  });
}
