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
/** Wat een eigen toetsbestand heeft: wat er van nagegaan wordt staat daar. */
export const ANDERE = [
  [
    'Intranet op http, onder een andere naam dan localhost',
    'onveilig-adres',
    [JA, JA, JA, JA, JA],
    'onveilig-adres.test.mjs',
  ],
  ['htmx en Turbo: weg en terug, en wat blijft staan', 'htmx, turbo', [JA, NIET, JA, JA, JA], 'wisselen.test.ts'],
  ['React en Vue naast elkaar op één pagina', NIET, [JA, NIET, NIET, NIET, NIET], 'naast-elkaar.test.ts'],
  ['Het script is er nog niet, of komt nooit', 'zonder-script', [JA, NIET, NIET, NIET, NIET], 'zonder-script.test.ts'],
  [
    'De huisstijl van een gemeente op elke voorouder, en drie naast elkaar',
    NIET,
    [JA, NIET, NIET, NIET, NIET],
    'thema.test.ts',
  ],
  [
    'Tien elementen op één pagina, en tweehonderd keer komen en gaan',
    NIET,
    [JA, NIET, NIET, NIET, NIET],
    'veel-op-een-bladzijde.test.mjs',
  ],
  ['Er verspringt niets als een element komt', NIET, [JA, NIET, NIET, NIET, NIET], 'verspringen.test.mjs'],
  [
    'Een trage lijn: wat laat komt neemt de focus niet weg van wie typt',
    NIET,
    [JA, NIET, NIET, NIET, NIET],
    'focus.test.mjs',
  ],
  ['jsdom en happy-dom, voor de toetsen van een klant', NIET, [JA, JA, JA, JA, NIET], 'nagebouwde-dom.test.mjs'],
  ['Importeren op een server, ook met een half venster', NIET, [JA, NIET, NIET, JA, NIET], 'server.test.mjs'],
];
/** Een toets voor Node zegt zelf welke browsers zij opent; een toets in een bladzijde draait in alle drie. */
const NODETOETSEN = {
  'onveilig-adres.test.mjs': 'Chromium, Firefox',
  'veel-op-een-bladzijde.test.mjs': 'Chromium',
  'verspringen.test.mjs': 'Chromium',
  'focus.test.mjs': 'Chromium',
  'nagebouwde-dom.test.mjs': 'Node',
  'server.test.mjs': 'Node',
};

const rij = (cellen) => `| ${cellen.join(' | ')} |`;

export function gastentabel() {
  const koppen = ['Gastheer', '`examples/`', ...NAGEGAAN, 'Waarin', 'Toets, in de map gastheren'];
  const rijen = [
    ...GASTEN.map(({ gastheer, map }) => [gastheer, map, ...NAGEGAAN.map(() => JA), ALLE, 'gasten.test.ts']),
    ...ANDERE.map(([gastheer, map, cellen, toets]) => [gastheer, map, ...cellen, NODETOETSEN[toets] ?? ALLE, toets]),
  ];
  return [rij(koppen), `|${'---|'.repeat(koppen.length)}`, ...rijen.map(rij)].join('\n');
}

const BLOK = /(<!-- tabel:gastheren -->\n)[^]*?(\n<!-- \/tabel -->)/;
export const inDocs = (tekst) => tekst.replace(BLOK, (_, begin, einde) => `${begin}\n${gastentabel()}\n${einde}`);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(PAD, inDocs(readFileSync(PAD, 'utf8')));
}
