// De tabel van docs/gastheren.md: elke gastheer met wat er nagegaan wordt en in welke browsers. `node test/gastheren/tabel.mjs` schrijft haar; de
// toets ernaast vergelijkt.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WORTEL } from '../../scripts/vite/ingangen.mjs';

export const PAD = join(WORTEL, 'docs/gastheren.md');
export const GASTEN = JSON.parse(readFileSync(join(WORTEL, 'examples/gasten.json'), 'utf8'));
/** Wat gasten.test.ts van elke gastheer nagaat, als kop van een kolom. */
export const NAGEGAAN = ['werken', 'terugschrijven', 'delen', 'stil', 'formulier'];

const ALLE = 'Chromium, Firefox, WebKit';
const JA = 'ja';
const NIET = '–';
/** Wat een toets met een eigen bestand heeft: wat er van nagegaan wordt staat daar. */
const ANDERE = [
  [
    'Intranet op http, onder een andere naam dan localhost',
    'onveilig-adres',
    [JA, NIET, JA, JA, JA],
    'Chromium, Firefox',
  ],
  ['htmx en Turbo: weg en terug, en wat blijft staan', 'htmx, turbo', [JA, NIET, JA, JA, JA], ALLE],
  ['React en Vue naast elkaar op één pagina', NIET, [JA, NIET, NIET, NIET, NIET], ALLE],
  ['jsdom, voor de toetsen van een klant', NIET, [JA, NIET, JA, JA, NIET], 'Node'],
  ['happy-dom, voor de toetsen van een klant', NIET, [JA, NIET, JA, JA, NIET], 'Node'],
  ['Importeren op een server, ook met een half venster', NIET, [JA, NIET, NIET, JA, NIET], 'Node'],
];

const rij = (cellen) => `| ${cellen.join(' | ')} |`;

export function gastentabel() {
  const koppen = ['Gastheer', '`examples/`', ...NAGEGAAN, 'Waarin'];
  const rijen = [
    ...GASTEN.map(({ gastheer, map }) => [gastheer, map, ...NAGEGAAN.map(() => JA), ALLE]),
    ...ANDERE.map(([gastheer, map, cellen, waarin]) => [gastheer, map, ...cellen, waarin]),
  ];
  return [rij(koppen), `|${'---|'.repeat(koppen.length)}`, ...rijen.map(rij)].join('\n');
}

const BLOK = /(<!-- tabel:gastheren -->\n)[^]*?(\n<!-- \/tabel -->)/;
export const inDocs = (tekst) => tekst.replace(BLOK, (_, begin, einde) => `${begin}\n${gastentabel()}\n${einde}`);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(PAD, inDocs(readFileSync(PAD, 'utf8')));
}
