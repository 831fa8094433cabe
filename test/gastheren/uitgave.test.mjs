// Twee keer bouwen geeft dezelfde uitgave, ook in een andere map: een ander moet haar kunnen nabouwen en vergelijken.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { WORTEL } from '../../scripts/vite/ingangen.mjs';

const draai = promisify(execFile);
const NIET_MEE = new Set(['.git', 'node_modules', 'dist', 'storybook-static', 'uitgave']);
const { name, version } = JSON.parse(await readFile(join(WORTEL, 'package.json'), 'utf8'));

test(
  'een tweede bouw op een andere plek geeft dezelfde uitgave, byte voor byte',
  { timeout: 600_000 },
  async (toets) => {
    const map = await mkdtemp(join(tmpdir(), 'nabouw-'));
    toets.after(() => rm(map, { recursive: true, force: true }));
    const kopie = join(map, 'andere-plek');
    await cp(WORTEL, kopie, {
      recursive: true,
      filter: (pad) => !NIET_MEE.has(pad.slice(WORTEL.length + 1)) && !pad.endsWith('/demo/gegevens'),
    });
    await symlink(join(WORTEL, 'node_modules'), join(kopie, 'node_modules'), 'dir');
    await draai(process.execPath, ['scripts/uitgave.mjs', '--naar', join(map, 'nieuw')], {
      cwd: kopie,
      maxBuffer: 1e8,
    });
    await draai(process.execPath, ['scripts/uitgave.mjs', '--zonder-bouw', '--naar', join(map, 'oud')], {
      cwd: WORTEL,
    });
    const lees = (waar) => readFile(join(map, waar, `${name}-${version}.zip.sha256`), 'utf8');
    const som = (waar) => readFile(join(map, waar, `${name}-${version}`, 'SHA256SUMS'), 'utf8');
    assert.deepEqual((await som('nieuw')).split('\n'), (await som('oud')).split('\n'));
    assert.equal(await lees('nieuw'), await lees('oud'));
  },
);
