// `npm run storybook` en `npm run build-storybook`: Storybook zonder telemetrie, met het manifest waar het zijn tabellen uit haalt.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { WORTEL, maakGereedOfStop } from './gereed.mjs';

const OPDRACHTEN = {
  build: ['build', '--output-dir', 'storybook-static'],
  dev: ['dev', '--port', process.env.PORT ?? '6006', '--no-open', '--no-version-updates'],
};

const opdracht = OPDRACHTEN[process.argv[2]];
if (opdracht === undefined) {
  console.error(`Gebruik: node scripts/verhalenboek.mjs ${Object.keys(OPDRACHTEN).join('|')}`);
  process.exit(1);
}

maakGereedOfStop();
if (!existsSync(join(WORTEL, 'dist/sri.json'))) {
  const { status } = spawnSync(process.execPath, ['scripts/bouw.mjs'], { cwd: WORTEL, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const storybook = join(WORTEL, 'node_modules/storybook/dist/bin/dispatcher.js');
const proces = spawn(process.execPath, [storybook, ...opdracht, '--disable-telemetry'], {
  cwd: WORTEL,
  stdio: 'inherit',
  env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
});
for (const sein of ['SIGINT', 'SIGTERM']) process.on(sein, () => proces.kill(sein));
proces.once('exit', (code) => process.exit(code ?? 1));
