// Gedeeld door de pakkettoetsen: lezen uit de repository, en een opdracht draaien. Geen toets.
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { WORTEL } from '../../scripts/vite/ingangen.mjs';

export { WORTEL };

export const lees = (pad) => readFileSync(join(WORTEL, pad), 'utf8');
export const leesJson = (pad) => JSON.parse(lees(pad));
export const bestaat = (pad) => existsSync(join(WORTEL, pad));

export const PAKKET = leesJson('package.json');

if (!bestaat('dist/sri.json')) throw new Error('De pakkettoetsen kijken naar dist/. Draai eerst `npm run build`.');

/** Alle bestanden onder `map`, als paden vanaf de wortel met schuine strepen. */
export function bestandenIn(map) {
  return readdirSync(join(WORTEL, map), { recursive: true, withFileTypes: true })
    .filter((vermelding) => vermelding.isFile())
    .map((vermelding) => relative(WORTEL, join(vermelding.parentPath, vermelding.name)).split(sep).join('/'))
    .sort();
}

/** Draait een opdracht in de wortel en geeft wat zij zegt; een foutcode wordt een fout met de uitvoer erbij. */
export async function draai(opdracht, ...argumenten) {
  try {
    const { stdout } = await promisify(execFile)(opdracht, argumenten, {
      cwd: WORTEL,
      maxBuffer: 16 * 1024 * 1024,
      shell: process.platform === 'win32' && opdracht === 'npm',
    });
    return stdout;
  } catch (fout) {
    throw new Error(`${opdracht} ${argumenten.join(' ')}\n${fout.stdout ?? ''}${fout.stderr ?? ''}`, { cause: fout });
  }
}

/** Draait een stukje module in een verse Node, zonder iets van deze toets erin. */
export const inVerseNode = (code) => draai(process.execPath, '--input-type=module', '--eval', code);

/** Doet `doe` met alles uit de lijst, vier tegelijk: elk een eigen proces starten kost anders meer tijd dan wat het doet. */
export async function vierTegelijk(lijst, doe) {
  const rij = [...lijst];
  const werk = async () => {
    while (rij.length > 0) await doe(rij.shift());
  };
  await Promise.all([werk(), werk(), werk(), werk()]);
}
