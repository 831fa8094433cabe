// Weegt wat een bezoeker binnenhaalt en zet dat naast wat is afgesproken in maten.json. Los te draaien: `node scripts/maten.mjs`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { WORTEL } from './vite/ingangen.mjs';

/** De afspraken, in KiB na gzip. Zij staan op één plek: scripts/maten.json. */
export const MATEN = JSON.parse(readFileSync(join(import.meta.dirname, 'maten.json'), 'utf8'));

/** Wat elk bestand weegt. Een module wordt eerst gebundeld en verkleind, zoals bij een klant die haar importeert. */
export async function weeg() {
  const regels = [];
  for (const [bestand, grens] of Object.entries(MATEN.bestanden)) {
    regels.push({ bestand, grens, ...maten(readFileSync(join(WORTEL, bestand))) });
  }
  for (const [bestand, grens] of Object.entries(MATEN.modules)) {
    regels.push({ bestand, grens, ...maten(await bundel(bestand)) });
  }
  return regels;
}

/** Een leesbare tabel van de uitkomst van `weeg`. */
export function tabel(regels) {
  const breedte = Math.max(...regels.map(({ bestand }) => bestand.length));
  return regels
    .map(({ bestand, kaal, gzip, grens }) => {
      const vol = `${Math.round((100 * gzip) / (grens * 1024))} %`;
      return `${bestand.padEnd(breedte)}  ${kib(kaal)} kaal  ${kib(gzip)} gzip  van ${String(grens).padStart(3)} KiB (${vol})`;
    })
    .join('\n');
}

const kib = (bytes) => `${(bytes / 1024).toFixed(1).replace('.', ',').padStart(6)} KiB`;

function maten(inhoud) {
  return { kaal: Buffer.byteLength(inhoud), gzip: gzipSync(inhoud, { level: 9 }).length };
}

async function bundel(bestand) {
  const [uitvoer] = await build({
    root: WORTEL,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(WORTEL, bestand), formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false, minify: true, comments: false } },
    },
  });
  return uitvoer.output[0].code;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(tabel(await weeg()));
