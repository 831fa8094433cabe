// Wat er ten opzichte van `main` veranderd is, en welke toetsen in een bladzijde dat raakt: die met een veranderd bestand ergens in
// wat ze importeren.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NietGereed, WORTEL } from '../gereed.mjs';
import { alsAdres, bundel } from './bundel.mjs';
import { bladzijdetoetsen } from './toetsbestanden.mjs';

/** Wat geen toets importeert en toch elke toets kan veranderen. */
const RAAKT_ALLES = [
  /^(package-lock\.json|tsconfig\.json|web-test-runner\.config\.js)$/,
  /^test\/voorbeelden\//,
  /^scripts\/(browsers\.mjs|bewijs\/bundel(server)?\.mjs)$/,
];

function git(...argumenten) {
  const { status, stdout } = spawnSync('git', argumenten, { cwd: WORTEL, encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter(Boolean) : null;
}

/** De paden die sinds de aftakking van `main` veranderd of nieuw zijn, ook wat nog niet is vastgelegd. */
export function gewijzigdeBestanden() {
  const tak = ['main', 'origin/main'].map((naam) => git('merge-base', 'HEAD', naam)?.[0]).find(Boolean);
  const gewijzigd = git('diff', '--name-only', '--no-renames', tak ?? 'HEAD', '--');
  const nieuw = git('ls-files', '--others', '--exclude-standard');
  if (gewijzigd === null || nieuw === null) throw new NietGereed('--snel vergelijkt met main, en hier is geen git.');
  return [...new Set([...gewijzigd, ...nieuw])].filter((pad) => existsSync(join(WORTEL, pad)));
}

/**
 * De toetsen die een van de gewijzigde bestanden ergens importeren.
 * @param {Record<string, { imports: readonly { path: string, external?: boolean }[] }>} bronnen - `metafile.inputs` van esbuild.
 * @param {readonly string[]} toetsen
 * @param {readonly string[]} gewijzigd
 */
export function kiesGeraakte(bronnen, toetsen, gewijzigd) {
  if (gewijzigd.some((pad) => RAAKT_ALLES.some((patroon) => patroon.test(pad)))) return [...toetsen];
  const veranderd = new Set(gewijzigd);
  return toetsen.filter((toets) => allesOnder(bronnen, toets).some((pad) => veranderd.has(pad)));
}

function allesOnder(bronnen, begin) {
  const gezien = new Set([begin]);
  for (const pad of gezien) {
    for (const { path: volgende } of bronnen[pad]?.imports ?? []) gezien.add(volgende);
  }
  return [...gezien];
}

/** Wie hieruit importeert opent een bladzijde met dist/ erin, en hoort bij het hele bewijs: daar is eerst gebouwd. */
const PAGINAS = 'test/paginas/pagina.ts';

/** De toetsen in een bladzijde die `gewijzigd` raakt, zonder die op dist/ staan. */
export async function geraakteToetsen(gewijzigd) {
  const ingangen = Object.values(bladzijdetoetsen()).flat();
  const { metafile } = await bundel(ingangen, () => '""', { outdir: WORTEL, write: false, sourcemap: false });
  const { inputs: bronnen } = metafile;
  const zonderBouw = ingangen.map(alsAdres).filter((toets) => !allesOnder(bronnen, toets).includes(PAGINAS));
  return kiesGeraakte(bronnen, zonderBouw, gewijzigd);
}
