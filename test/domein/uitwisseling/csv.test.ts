// CSV los van een netwerk: wat wij schrijven lezen wij precies zo terug, wat een ander schreef lezen wij ook, en niets voert een formule uit.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { leesCsv, schrijfCsv } from '../../../src/domein/uitwisseling/index.js';
import { runs, ZAAD } from '../netwerk/hulp.js';

const MERK = '\uFEFF';
const zaad = `zaad ${String(ZAAD)}`;

/** Tekst met veel van wat in CSV iets betekent. */
const lastig = fc.string({
  unit: fc.constantFrom('a', 'é', '😀', ' ', ';', ',', '\t', '"', "'", '\r', '\n', '=', '+', '-', '@', '＝', MERK),
  maxLength: 8,
});
const cel = fc.oneof(lastig, fc.string({ unit: 'binary', maxLength: 12 }));
const rijen = fc.array(fc.array(cel, { minLength: 1, maxLength: 4 }), { maxLength: 5 });

describe('schrijfCsv', () => {
  const GEVALLEN: readonly (readonly [naam: string, rijen: readonly (readonly string[])[], tekst: string])[] = [
    ['niets', [], ''],
    [
      'puntkomma’s en CRLF',
      [
        ['a', 'b'],
        ['c', ''],
      ],
      'a;b\r\nc;\r\n',
    ],
    ['een scheiding in een cel', [['a;b', 'a,b', 'a\tb']], '"a;b";"a,b";"a\tb"\r\n'],
    ['aanhalingstekens', [['"Jantje"', 'a"b']], '"""Jantje""";"a""b"\r\n'],
    ['regeleinden in een cel', [['a\r\nb', 'a\nb', 'a\rb']], '"a\r\nb";"a\nb";"a\rb"\r\n'],
    ['een formule', [['=1+1', '+31612345678', '-1', '@SUM(A1)']], "'=1+1;'+31612345678;'-1;'@SUM(A1)\r\n"],
    ['een formule na een tab, een regeleinde of spaties', [['\t=1', '\r=1', '  =1']], `"'\t=1";"'\r=1";'  =1\r\n`],
    ['een formule in volle breedte', [['＝1', '＠a']], "'＝1;'＠a\r\n"],
    ['een apostrof die er al stond', [["'=1", "'t Hooft", "''-"]], "''=1;'t Hooft;'''-\r\n"],
  ];
  for (const [naam, invoer, tekst] of GEVALLEN) {
    it(naam, () => {
      expect(schrijfCsv(invoer)).to.equal(MERK + tekst);
      expect(leesCsv(schrijfCsv(invoer))).to.deep.equal(invoer);
    });
  }

  it(`leest terug wat geschreven is, op lege rijen na (${zaad})`, () => {
    fc.assert(
      fc.property(rijen, (invoer) => {
        expect(leesCsv(schrijfCsv(invoer))).to.deep.equal(invoer.filter((rij) => rij.some((deel) => deel.trim())));
      }),
      runs(2000),
    );
  });

  it(`schrijft nooit een cel die een rekenblad uitvoert (${zaad})`, () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'), cel, (teken, rest) => {
        for (const waarde of [teken + rest, ...(teken.trim() ? [` ${teken}${rest}`, `\n${teken}`] : [])]) {
          expect(schrijfCsv([[waarde]])).to.match(/^\uFEFF"?'/);
        }
      }),
      runs(1000),
    );
  });
});

describe('schrijfCsv met getallen', () => {
  it('schrijft een komma en alle cijfers, en maakt van een getal onder nul geen tekst', () =>
    expect(schrijfCsv([[1234.5, -1, 0, -0, 0.1 + 0.2, 1e21, 1e-7, null, Number.NaN, '-1']])).to.equal(
      `${MERK}1234,5;-1;0;0;0,30000000000000004;1000000000000000000000;0,0000001;;;'-1\r\n`,
    ));

  it(`schrijft elk getal zo dat het precies terug te lezen is (${zaad})`, () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (getal) => {
        const cel = schrijfCsv([[getal]])
          .replace(MERK, '')
          .trim();
        expect(cel).to.match(/^-?\d+(,\d*[1-9])?$/);
        expect(Number(cel.replace(',', '.'))).to.equal(getal + 0);
      }),
      runs(1000),
    );
  });
});

describe('leesCsv', () => {
  const GEVALLEN: readonly (readonly [naam: string, tekst: string, rijen: readonly (readonly string[])[]])[] = [
    ['niets', '', []],
    ['alleen een merk', MERK, []],
    ['een aanwijzing met puntkomma', 'sep=;\r\na,b;c', [['a,b', 'c']]],
    ['een aanwijzing met een komma, na een merk', `${MERK}SEP=,\na;b,c`, [['a;b', 'c']]],
    ['een aanwijzing met een tab', 'sep=\t\ra;b\tc', [['a;b', 'c']]],
    ['alleen een aanwijzing', 'sep=;', []],
    ['een aanwijzing met een staande streep', 'sep=|\r\na;b|c', [['a;b', 'c']]],
    ['iets wat op een aanwijzing lijkt', 'sep=!\nsep=;x', [['sep=!'], ['sep=', 'x']]],
    ['een aanwijzing tussen aanhalingstekens is een cel', '"sep=;"\na;b', [['sep=;'], ['a', 'b']]],
    ['lege rijen', '\r\n;;\n \t \na\n\n', [['a']]],
    [
      'zonder regeleinde achteraan',
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['CR, LF en CRLF door elkaar', 'a\rb\nc\r\nd', [['a'], ['b'], ['c'], ['d']]],
    [
      'komma',
      'a,b\n"c,d",e',
      [
        ['a', 'b'],
        ['c,d', 'e'],
      ],
    ],
    [
      'tab',
      'a\tb\nc;d\te',
      [
        ['a', 'b'],
        ['c;d', 'e'],
      ],
    ],
    ['de eerste regel beslist', 'naam\nJansen, Piet', [['naam'], ['Jansen, Piet']]],
    [
      'de meeste, en bij gelijke stand de puntkomma',
      'a,b;c\na,b;c',
      [
        ['a,b', 'c'],
        ['a,b', 'c'],
      ],
    ],
    [
      'een scheiding tussen aanhalingstekens telt niet mee',
      '"a,b,c";d\ne;f',
      [
        ['a,b,c', 'd'],
        ['e', 'f'],
      ],
    ],
    ['een kop met een regeleinde erin', '"a\nb,c";d', [['a\nb,c', 'd']]],
    [
      'dubbele aanhalingstekens',
      '"a""b";""""\n"";x',
      [
        ['a"b', '"'],
        ['', 'x'],
      ],
    ],
    ['een aanhalingsteken midden in een cel', 'Jan "Jantje" Jansen;5"', [['Jan "Jantje" Jansen', '5"']]],
    ['tekst na een gesloten cel', '"a"b;c', [['ab', 'c']]],
    ['een aanhalingsteken dat niet dichtgaat', 'a\n"b;c\nd', [['a'], ['b;c\nd']]],
    ['een merk midden in de tekst blijft', `a${MERK}b`, [[`a${MERK}b`]]],
    ['de apostrof van een ander', "'=1;'a;'", [['=1', "'a", "'"]]],
  ];
  for (const [naam, tekst, verwacht] of GEVALLEN) {
    it(naam, () => {
      expect(leesCsv(tekst)).to.deep.equal(verwacht);
    });
  }

  it(`gooit nooit en verliest geen letter (${zaad})`, () => {
    fc.assert(
      fc.property(
        fc.array(lastig).map((delen) => delen.join('')),
        (tekst) => {
          const letters = (bron: string): string => bron.replaceAll(/[^aé😀]/gu, '');
          expect(letters(leesCsv(tekst).flat().join(''))).to.equal(letters(tekst));
        },
      ),
      runs(2000),
    );
  });

  // Rekent een patroon of lus hier kwadratisch, dan komt de toets nooit klaar binnen zijn tijdgrens. Hoe snel het echt is meet bench/.
  for (const stuk of ['"', '""', ';', '\n', "'", ' ', 'a', '";"', '"\n', '\r\n"a', "'=", '\t']) {
    it(`leest tweehonderdduizend tekens ${JSON.stringify(stuk)}`, () => {
      const rijen = leesCsv(stuk.repeat(200_000 / stuk.length));
      expect(rijen.every((rij) => rij.some((cel) => cel.trim()))).to.equal(true);
    });
  }
});
