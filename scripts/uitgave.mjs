// `npm run uitgave`: bouwt, bewaakt dat er niets vervalt zonder dat het gezegd is, en maakt de map en de zip voor een site zonder internet.
// Dezelfde bron geeft dezelfde bytes. `--zonder-bouw` neemt dist/ zoals zij is; `--naar <map>` zet de uitkomst ergens anders.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { WORTEL } from './vite/ingangen.mjs';

async function geefUit({ naar, bouwen }) {
  if (bouwen) {
    const { status } = spawnSync(process.execPath, ['scripts/bouw.mjs'], { cwd: WORTEL, stdio: 'inherit' });
    if (status !== 0) return status ?? 1;
  }
  const { controleerUitgave } = await import('./uitgave/bewaak.mjs');
  const klachten = controleerUitgave();
  if (klachten.length > 0) {
    console.error(klachten.join('\n'));
    return 1;
  }
  const { maakInhoud } = await import('./uitgave/inhoud.mjs');
  const { maakUitgavezip } = await import('./uitgave/zip.mjs');
  const { naam, bestanden } = maakInhoud();
  const inDeMap = new Map([...bestanden].map(([pad, inhoud]) => [`${naam}/${pad}`, inhoud]));
  const zip = await maakUitgavezip(inDeMap);

  rmSync(join(naar, naam), { recursive: true, force: true });
  for (const [pad, inhoud] of inDeMap) {
    mkdirSync(dirname(join(naar, pad)), { recursive: true });
    writeFileSync(join(naar, pad), inhoud);
  }
  const afdruk = createHash('sha256').update(zip).digest('hex');
  writeFileSync(join(naar, `${naam}.zip`), zip);
  writeFileSync(join(naar, `${naam}.zip.sha256`), `${afdruk}  ${naam}.zip\n`);
  console.log(
    `${join(naar, naam)}.zip: ${bestanden.size} bestanden, ${(zip.length / 1e6).toFixed(1).replace('.', ',')} MB\nsha256 ${afdruk}`,
  );
  return 0;
}

const { values } = parseArgs({
  options: {
    'zonder-bouw': { type: 'boolean', default: false },
    naar: { type: 'string', default: join(WORTEL, 'uitgave') },
  },
});
process.exitCode = await geefUit({ naar: resolve(values.naar), bouwen: !values['zonder-bouw'] });
