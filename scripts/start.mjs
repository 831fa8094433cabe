// `npm start`: installeert wat ontbreekt, bouwt de bibliotheek als dat nodig is, en start het demoportaal.
// Op PORT of 8080; is die bezet, dan op de eerstvolgende vrije.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WORTEL, maakGereedOfStop } from './gereed.mjs';

const POGINGEN = 20;
const BOUWT_MEE = ['src', 'scripts/vite', 'scripts/cem', 'scripts/bouw.mjs', 'vite.config.ts', 'package.json'];

function laatstGewijzigd(pad) {
  const vol = join(WORTEL, pad);
  const vermelding = statSync(vol, { throwIfNoEntry: false });
  if (vermelding === undefined) return 0;
  if (!vermelding.isDirectory()) return vermelding.mtimeMs;
  // De map zelf telt mee: haar tijd verandert als er een bestand bij komt of verdwijnt.
  const inhoud = readdirSync(vol, { recursive: true }).map((naam) => statSync(join(vol, naam)).mtimeMs);
  return Math.max(vermelding.mtimeMs, ...inhoud);
}

function bouwAlsNodig() {
  // De bouw schrijft sri.json als laatste: staat het er, dan is de bouw af.
  const gebouwd = laatstGewijzigd('dist/sri.json');
  if (gebouwd > Math.max(...BOUWT_MEE.map(laatstGewijzigd))) return;
  process.stdout.write('De bibliotheek bouwen … ');
  const begin = Date.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/bouw.mjs'], {
    cwd: WORTEL,
    encoding: 'utf8',
  });
  if (status !== 0) {
    console.error(`mislukt\n${stdout}${stderr}`);
    process.exit(1);
  }
  console.log(`klaar in ${Math.round((Date.now() - begin) / 1000)} s`);
}

async function startOpVrijePoort(startPortaal) {
  const eerste = Number(process.env.PORT ?? 8080);
  for (let poort = eerste; poort < eerste + POGINGEN; poort += 1) {
    try {
      return await startPortaal({ poort });
    } catch (fout) {
      if (fout.code !== 'EADDRINUSE') throw fout;
    }
  }
  throw new Error(`Geen vrije poort gevonden van ${eerste} tot ${eerste + POGINGEN - 1}. Kies er een met PORT=….`);
}

maakGereedOfStop();
bouwAlsNodig();
try {
  const ingang = join(WORTEL, 'demo/server.mjs');
  if (!existsSync(ingang)) throw new Error('demo/server.mjs ontbreekt.');
  const { startPortaal } = await import(pathToFileURL(ingang).href);
  const portaal = await startOpVrijePoort(startPortaal);
  console.log(`\nHet demoportaal staat op ${portaal.url}  (stoppen: Ctrl-C)`);
  console.log(`  gemeente Rietmonde, tarief       ${portaal.url}`);
  console.log(`  Jeugdhulp Kwartelveen, formulier ${portaal.url}aanbieder\n`);
  for (const sein of ['SIGINT', 'SIGTERM']) process.once(sein, () => void portaal.stop().then(() => process.exit(0)));
} catch (fout) {
  console.error(`Het portaal start niet: ${fout.message}`);
  process.exit(1);
}
