// De tabel van docs/gastheren.md: elke gastheer met wat er nagegaan wordt en in welke browsers. `node test/gastheren/tabel.mjs` schrijft haar; de
// toets ernaast vergelijkt.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotli, MATEN } from '../../scripts/maten.mjs';
import { TAGS, WORTEL } from '../../scripts/vite/ingangen.mjs';

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
  ['htmx en Turbo: weg en terug, en wat blijft staan', 'htmx, turbo', [JA, JA, JA, JA, JA], 'wisselen.test.ts'],
  ['React en Vue naast elkaar op één pagina', NIET, [JA, NIET, NIET, NIET, NIET], 'naast-elkaar.test.ts'],
  [
    'Verdergaan met wat een server tekende, per element: React, Vue en gewone HTML, script eerder of later',
    NIET,
    [JA, NIET, NIET, JA, NIET],
    'verdergaan.test.ts',
  ],
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

const afgerond = (bestand) => Math.round(brotli(readFileSync(join(WORTEL, 'dist', bestand))).length / 1000);

/** Wat een pagina ophaalt, per manier van laden. De kleine ingang heeft een grens; een los script weegt wat het weegt. */
export function bytestabel() {
  const inKb = (kb) => `${String(kb).replace('.', ',')} KB`;
  const rijen = [
    ...TAGS.map((tag) => [`\`<${tag}>\``, MATEN.paginas[tag].grens, tag]),
    ['formulier, kaart en ladder', MATEN.paginas.samen.grens, 'zo-thuis'],
  ].map(([wat, grens, naam]) => [
    wat,
    `hooguit ${inKb(grens)}`,
    inKb(afgerond(`${naam}.js`)),
    inKb(afgerond(`${naam}.iife.js`)),
  ]);
  const koppen = [
    'Op de pagina',
    'De kleine ingang, `laden/zo-thuis.js`',
    'Los script, `.js`',
    'Los script, `.iife.js`',
  ];
  return [rij(koppen), `|${'---|'.repeat(koppen.length)}`, ...rijen.map(rij)].join('\n');
}

const zet = (tekst, naam, tabel) =>
  tekst.replace(
    new RegExp(`(<!-- tabel:${naam} -->\\n)[^]*?(\\n<!-- /tabel -->)`),
    (_, begin, einde) => `${begin}\n${tabel}\n${einde}`,
  );
export const inDocs = (tekst) => zet(tekst, 'gastheren', gastentabel());

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(PAD, zet(inDocs(readFileSync(PAD, 'utf8')), 'bytes', bytestabel()));
}
