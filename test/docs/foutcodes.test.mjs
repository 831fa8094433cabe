// De foutcodes: elke code die de bron kan geven staat met oorzaak en oplossing in docs/foutcodes.md of docs/meldingen-in-de-console.md, en geen andere.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { WORTEL } from '../../scripts/vite/ingangen.mjs';
import { codesPerKop } from './tabellen.mjs';

const lees = (pad) => readFileSync(join(WORTEL, pad), 'utf8');
const bronnen = readdirSync(join(WORTEL, 'src'), { recursive: true })
  .filter((naam) => naam.endsWith('.ts') && !naam.endsWith('.styles.ts'))
  .map((naam) => join('src', naam));

const CODE = /^[a-z]+(?:-[a-z\d]+)+$/;
const inAanhaling = (...paden) =>
  new Set(paden.flatMap((pad) => [...lees(pad).matchAll(/(?<=')[a-z]+(?:-[a-z\d]+)+(?=')/g)].map(([code]) => code)));

const gesorteerd = (codes) => [...new Set(codes)].sort();
const PER_KOP = codesPerKop('foutcodes.md');
const onder = (kop) => gesorteerd([...PER_KOP].filter(([, koppen]) => koppen.includes(kop)).map(([code]) => code));
const IN_CONSOLE = gesorteerd(codesPerKop('meldingen-in-de-console.md').keys());

/** De codes van een type dat uit letterlijke teksten bestaat. */
function codesVan(pad, ...namen) {
  const bron = ts.createSourceFile(pad, lees(pad), ts.ScriptTarget.ES2022, true);
  const codes = [];
  const bezoek = (knoop) => {
    if (ts.isLiteralTypeNode(knoop) && ts.isStringLiteral(knoop.literal)) codes.push(knoop.literal.text);
    ts.forEachChild(knoop, bezoek);
  };
  for (const knoop of bron.statements) if (namen.includes(knoop.name?.text)) bezoek(knoop);
  return codes;
}

const JSONCODES = ['json-ongeldig', 'json-te-groot', 'te-diep', 'waarde-ongeldig'];

/** Per kop in docs/foutcodes.md: de codes die de lezers eronder in de bron hebben. */
const VERWACHT = {
  'Een dossier': inAanhaling(
    ...['kopie.ts', 'json.ts', 'dossier/vorm.ts', 'dossier/personen.ts', 'dossier/lees-dossier.ts'].map((pad) =>
      join('src/domein', pad),
    ),
  ),
  'Een ingevulde persoon, toestemming of ladder': inAanhaling(
    'src/domein/dossier/controles.ts',
    'src/domein/dossier/controleer-persoon.ts',
    'src/domein/dossier/controleer-toestemming.ts',
    'src/domein/ladder/controleer-ladder.ts',
  ),
  'Het tarief': [
    ...codesVan('src/domein/tarief/tarief-invoer.ts', 'FoutCode', 'WaarschuwingCode'),
    'waarde-ongewoon',
    // Wat `leesTariefInvoer` daar nog bij geeft: het schema van alles behalve een werkblad, en het lezen van de JSON.
    ...[...inAanhaling('src/schema/vorm-schema.ts')].filter(
      (code) => !['te-veel-rijen', 'deler-vaste-kosten'].includes(code),
    ),
    ...JSONCODES,
  ],
  'Een tarievenset': [
    ...codesVan('src/domein/tarief/tarievenset.ts', 'GelezenTarievenset'),
    ...codesVan('src/domein/kopie.ts', 'Kopiefout'),
  ].filter((code) => code !== 'waarde-ongeldig'),
  'Een werkblad': [
    ...[...inAanhaling('src/domein/tarief/lees-werkblad.ts')].filter((code) => code !== 'tarief-werkblad'),
    ...inAanhaling('src/domein/json.ts'),
  ],
  'Een koppeling met een werkblad': inAanhaling('src/domein/uitwisseling/deelbaar.ts'),
  // Wat een persoon zelf mist zegt de keuring; een rij uit een bestand kan alleen deze drie missen.
  'Een CSV-bestand met mensen': [
    ...inAanhaling('src/domein/uitwisseling/netwerk-csv/lezen.ts'),
    ...inAanhaling('src/domein/uitwisseling/netwerk-csv/banden.ts'),
    ...inAanhaling('src/domein/uitwisseling/netwerk-csv/kop.ts'),
    'veld-ontbreekt',
    'keuze-onbekend',
    'tekst-te-lang',
  ],
  'Een CSV-bestand met aanbiedingen': inAanhaling('src/domein/uitwisseling/aanbiedingen-csv.ts'),
};

describe('docs/foutcodes.md', () => {
  for (const [kop, codes] of Object.entries(VERWACHT)) {
    it(`${kop}: precies de codes van de bron`, () => {
      assert.ok(onder(kop).length > 0);
      assert.deepEqual(onder(kop), gesorteerd(codes));
    });
  }

  it('heeft geen kop met codes die hier niet naast de bron ligt', () => {
    assert.deepEqual(gesorteerd([...PER_KOP.values()].flat()), gesorteerd(Object.keys(VERWACHT)));
  });

  it('zegt bij elke code een oorzaak en wat u doet, ook in de console', () => {
    for (const pad of ['docs/foutcodes.md', 'docs/meldingen-in-de-console.md']) {
      const [, rest] = pad.endsWith('foutcodes.md') ? lees(pad).split('<!-- /tabel -->') : [null, lees(pad)];
      const rijen = rest.split('\n').filter((regel) => /^\| `[a-z]+-/.test(regel));
      assert.ok(rijen.length > 15);
      for (const regel of rijen) {
        const [, code, oorzaak, doe] = regel.split(/(?<!\\)\|/);
        assert.match(oorzaak ?? '', /\w{3}/, code);
        assert.match(doe ?? '', /\w{3}/, code);
      }
    }
  });

  it('legt elke melding van het tarief uit zoals haar ernst is', () => {
    const [deel] = lees('docs/foutcodes.md').split('## Het tarief\n')[1].split('\n## ');
    for (const [type, woord] of [
      ['FoutCode', 'fout:'],
      ['WaarschuwingCode', 'waarschuwing:'],
    ]) {
      for (const code of codesVan('src/domein/tarief/tarief-invoer.ts', type)) {
        assert.ok(deel.includes(`| \`${code}\` | ${woord}`), code);
      }
    }
  });
});

/** Elke letterlijke code die een bestand als fout geeft: in `{ code }`, of aan een functie die meldt of weigert. */
const MELDERS =
  /^(?:waarschuwEenmaal|mis|meld|weiger|fout|waarschuw|ongeldig|ontbreektOf|past|pastOfOntbreekt|met|weigering)$/;
function foutcodesIn(pad) {
  const bron = ts.createSourceFile(pad, lees(pad), ts.ScriptTarget.ES2022, true);
  const codes = [];
  const letterlijk = (knoop) => {
    if (ts.isStringLiteral(knoop) && CODE.test(knoop.text)) codes.push(knoop.text);
    if (ts.isConditionalExpression(knoop)) [knoop.whenTrue, knoop.whenFalse].forEach(letterlijk);
    if (ts.isBinaryExpression(knoop)) letterlijk(knoop.right);
    if (ts.isAsExpression(knoop) || ts.isParenthesizedExpression(knoop)) letterlijk(knoop.expression);
  };
  const bezoek = (knoop) => {
    if (ts.isPropertyAssignment(knoop) && knoop.name.getText(bron) === 'code') letterlijk(knoop.initializer);
    if (ts.isCallExpression(knoop)) {
      const naam = knoop.expression.getText(bron).split('.').at(-1).replace('#', '');
      if (MELDERS.test(naam)) knoop.arguments.forEach(letterlijk);
    }
    ts.forEachChild(knoop, bezoek);
  };
  bezoek(bron);
  return codes;
}

// Een `code` is ook de naam van een trede, een kenmerk of een vraag. Wat hier staat geeft geen fouten maar gegevens of een gesprek.
const GEEN_FOUTEN = [
  'src/domein/bronnen.ts',
  'src/domein/uitspraken.ts',
  'src/domein/dossier/toestemmingsregels.ts',
  'src/domein/ladder/',
  'src/domein/netwerk/',
  'src/domein/tarievensets/',
  'src/domein/tarief/bouwstenen.ts',
  'src/teksten/',
  'src/vertaling/',
];
// Alleen op het scherm, als zin: een bezoeker typte iets wat geen getal of nog geen hele dag is, of koos nog geen trede.
const ALLEEN_OP_HET_SCHERM = ['geen-getal', 'trede-ontbreekt', 'dag-half'];

describe('de codes in de bron', () => {
  const gebeurtenissen = JSON.parse(lees('custom-elements.json'))
    .modules.flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ events = [] }) => events.map(({ name }) => name));
  const gevonden = new Map(
    bronnen
      .filter((pad) => !GEEN_FOUTEN.some((begin) => pad.startsWith(begin)))
      .flatMap((pad) => foutcodesIn(pad).map((code) => [code, pad])),
  );
  for (const naam of [...gebeurtenissen, ...ALLEEN_OP_HET_SCHERM]) gevonden.delete(naam);
  const uitgelegd = new Set([...PER_KOP.keys(), ...IN_CONSOLE]);

  it('staan alle uitgelegd', () => {
    assert.ok(gevonden.size > 30);
    for (const [code, pad] of gevonden) assert.ok(uitgelegd.has(code), `${code} in ${pad}`);
  });

  it('zijn er ook echt: geen uitgelegde code is verzonnen of blijven staan', () => {
    const alles = bronnen.map(lees).join('\n');
    for (const code of uitgelegd) assert.ok(alles.includes(`'${code}'`), code);
  });

  it('staan bij de console als een element, een schermdeel of de ingang ze meldt', () => {
    const gemeld = bronnen
      .filter((pad) => /^src\/(elementen|scherm|ui|laden)/.test(pad))
      .flatMap((pad) =>
        [...lees(pad).matchAll(/(?:waarschuwEenmaal\(\s*[\w.#]+,\s*|\b(?:mis|meld|waarschuw)\()'([\w-]+)'/g)].map(
          ([, code]) => code,
        ),
      )
      .filter((code) => !gebeurtenissen.includes(code));
    assert.ok(gemeld.length > 10);
    for (const code of gemeld) assert.ok(IN_CONSOLE.includes(code), code);
  });
});
