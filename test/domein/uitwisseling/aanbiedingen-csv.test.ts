// Aanbiedingen uit een bestand dat een ander maakte: elke schrijfwijze van een rekenblad, en een code per cel die niet klopt.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { leesAanbiedingenCsv } from '../../../src/domein/uitwisseling/index.js';

const goed = [
  { naam: 'Huis Één', tariefPerEtmaal: 171.7 },
  { naam: 'De “Brug”', tariefPerEtmaal: 1234.5 },
];
const TEKST = 'Naam;Tarief\r\nHuis Één;171,70\r\nDe “Brug”;€ 1.234,50\r\n';

const utf8 = (tekst: string) => new TextEncoder().encode(tekst);
const utf16 = (tekst: string, klein: boolean) => {
  const bytes = new Uint8Array(tekst.length * 2);
  const zicht = new DataView(bytes.buffer);
  [...tekst].forEach((teken, index) => zicht.setUint16(2 * index, teken.charCodeAt(0), klein));
  return bytes;
};
const windows1252 = (tekst: string) =>
  Uint8Array.from([...tekst], (teken) => ({ '“': 0x93, '”': 0x94, '€': 0x80 })[teken] ?? teken.charCodeAt(0));

const lees = (tekst: string | Uint8Array) => leesAanbiedingenCsv(tekst);
const fouten = (tekst: string) =>
  lees(tekst).fouten.map(({ rij, kolom, code }) => `${rij} ${kolom} ${code}`.replace('  ', ' '));

describe('leesAanbiedingenCsv', () => {
  const MERK = '\uFEFF';
  const BESTANDEN: readonly [naam: string, bron: string | Uint8Array][] = [
    ['tekst', TEKST],
    ['tekst met een merk', MERK + TEKST],
    ['UTF-8', utf8(TEKST)],
    ['UTF-8 met een merk', utf8(MERK + TEKST)],
    ['UTF-16 LE', utf16(MERK + TEKST, true)],
    ['UTF-16 BE', utf16(MERK + TEKST, false)],
    ['UTF-16 LE zonder merk', utf16(TEKST, true)],
    ['UTF-16 BE zonder merk', utf16(TEKST, false)],
    ['Windows-1252', windows1252(TEKST)],
    ['een eerste regel sep=;', `sep=;\r\n${TEKST}`],
    ['een merk en dan sep=;', utf8(`${MERK}sep=;\n${TEKST}`)],
    ['tabs', TEKST.replaceAll(';', '\t')],
    ['sep= met een tab', `sep=\t\n${TEKST.replaceAll(';', '\t')}`],
    ['komma’s, met de getallen tussen aanhalingstekens', 'Naam,Tarief\nHuis Één,"171,70"\n"De “Brug”","€ 1.234,50"'],
    ['komma’s, met punten in de getallen', 'Naam,Tarief\nHuis Één,171.70\nDe “Brug”,1234.5'],
    ['een andere kop en volgorde', 'tarief per etmaal;Aanbieder\n171,70;Huis Één\n1 234,5;De “Brug”'],
    ['zonder kop', TEKST.replace(/.*\r\n/, '')],
    ['lege regels ertussen', TEKST.replaceAll('\r\n', '\r\n;\r\n\r\n')],
    ['een apostrof voor een formule', TEKST.replace('Huis', "'Huis").replace("'Huis", 'Huis')],
  ];
  for (const [naam, bron] of BESTANDEN) {
    it(`leest ${naam}`, () => expect(lees(bron)).to.deep.equal({ aanbiedingen: goed, fouten: [] }));
  }

  it('leest elk teken van Windows-1252, ook waar UTF-8 iets anders zou zijn', () => {
    const bytes = Uint8Array.from([...windows1252('naam;tarief\n'), 0x80, 0x8a, 0xe9, 0xff, ...windows1252(';1\n')]);
    expect(lees(bytes).aanbiedingen).to.deep.equal([{ naam: '€Šéÿ', tariefPerEtmaal: 1 }]);
  });

  it('leest bouwstenen op nummer, op titel en op code, en een niveau', () => {
    const koppen = [
      '1',
      'Bouwsteen 2',
      'ondersteuning',
      '4. Vervanging/logeren',
      'Verzorgingskosten',
      'Housing',
      'OVERHEAD',
      'Gelieerde zorgorganisatie (optioneel)',
      'b 9',
      'Winst/marge',
    ];
    const { aanbiedingen, fouten: gevonden } = lees(
      `Naam;Tarief;Zorgzwaarte;${koppen.join(';').replace('b 9', 'blok 9')}\nA;100;zwaar;1;2;3;4;5;6;7;8;9;-1,5\nB;50`,
    );
    expect(gevonden).to.deep.equal([]);
    expect(aanbiedingen).to.deep.equal([
      {
        naam: 'A',
        tariefPerEtmaal: 100,
        niveau: 'zwaar',
        bouwstenen: { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, 10: -1.5 },
      },
      { naam: 'B', tariefPerEtmaal: 50 },
    ]);
  });

  const GEVALLEN: readonly [waarom: string, tekst: string, fouten: readonly string[], namen: readonly string[]][] = [
    [
      'geen naam en geen tarief',
      'naam;tarief\n;5\nA;\nB;1',
      ['2 naam veld-ontbreekt', '3 tarief veld-ontbreekt'],
      ['B'],
    ],
    [
      'geen getal',
      'naam;tarief\nA;veel\nB;1.2.3\nC;8 %\nD;1e3',
      ['2 tarief getal-ongeldig', '3 tarief getal-ongeldig', '4 tarief getal-ongeldig', '5 tarief getal-ongeldig'],
      [],
    ],
    ['onder nul', 'naam;tarief\nA;-5\nB;0', ['2 tarief bedrag-negatief'], ['B']],
    ['twee lezingen: gelezen, en gezegd', 'naam;tarief\nA;1.250', ['2 tarief getal-twijfel'], ['A']],
    ['een bouwsteen die geen getal is', 'naam;tarief;1\nA;5;x', ['2 1 getal-ongeldig'], []],
    [
      'een kolom die wij niet kennen, met iets erin',
      'naam;tarief;KvK;leeg\nA;5;123;\nB;6;;',
      ['1 KvK kolom-onbekend'],
      ['A', 'B'],
    ],
    ['een bouwsteen met een andere titel', 'naam;tarief;6 Leegstand\nA;5;1', ['1 6 Leegstand kolom-onbekend'], ['A']],
    ['een kolom die ontbreekt', 'aanbieder;prijs\nA;5', ['1 tarief kolom-ontbreekt'], []],
    ['niets', '', ['1 veld-ontbreekt'], []],
    ['alleen een kop', 'naam;tarief', [], []],
    [
      'een aanhalingsteken dat openblijft',
      'naam;tarief\nA;5\n"B;6',
      ['3 tarief veld-ontbreekt', '3 aanhalingsteken-open'],
      ['A'],
    ],
    ['een lange naam', `naam;tarief\n${'x'.repeat(2001)};5`, ['2 naam tekst-te-lang'], []],
    ['een te groot bestand', `naam;tarief\n${'x'.repeat(1_000_000)}`, ['1 bestand-te-groot'], []],
    ['een xlsx', 'PK\x03\x04 naam;tarief', ['1 geen-csv'], []],
    ['een PDF', '%PDF-1.7\nnaam;tarief', ['1 geen-csv'], []],
    ['een tabel van een bladzijde', '<table><tr><td>naam</td></tr></table>', ['1 geen-csv'], []],
    ['opgemaakte tekst', '{\\rtf1 naam;tarief}', ['1 geen-csv'], []],
    ['JSON', '[{"naam":"A"}]', ['1 geen-csv'], []],
    [
      'een titel boven de kop',
      'Offertes;juni\n\nAanbieder;Tarief (€);6\nA;5,50;1\nB;6;2',
      ['1 Offertes juni titel-overgeslagen'],
      ['A', 'B'],
    ],
    [
      'een titel boven een kop met komma’s',
      'Offertes\nAanbieder,Tarief\nA,5.50',
      ['1 Offertes titel-overgeslagen'],
      ['A'],
    ],
    ['een bedrag achter een komma is geen kop', 'A;171,10\nB;1,5', [], ['A', 'B']],
    ['wie Tarief heet is geen kop', 'A;171\nTarief;172', [], ['A', 'Tarief']],
    ['wat na het teken voor het einde van het bestand staat', 'naam;tarief\nA;5\n\x1aB;6', [], ['A']],
    ['een regel met het nummer van het rekenblad', 'sep=;\nnaam;tarief\n\nA;x', ['3 tarief getal-ongeldig'], []],
  ];
  for (const [waarom, tekst, verwacht, namen] of GEVALLEN) {
    it(waarom, () => {
      expect(fouten(tekst)).to.have.members(verwacht);
      expect(lees(tekst).aanbiedingen.map(({ naam }) => naam)).to.deep.equal(namen);
    });
  }

  it('leest honderd aanbiedingen, en zegt vanaf welke rij niet', () => {
    const { aanbiedingen, fouten: gevonden } = lees(`naam;tarief\n${'A;1\n'.repeat(140)}`);
    expect(aanbiedingen.length).to.equal(100);
    expect(gevonden).to.deep.equal([{ rij: 102, kolom: '', code: 'te-veel-rijen' }]);
  });

  it('herkent een xlsx en een oude xls ook als bytes', () => {
    for (const begin of [
      [0x50, 0x4b, 3, 4, 20, 0],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1],
    ])
      expect(lees(Uint8Array.from(begin)).fouten).to.deep.equal([{ rij: 1, kolom: '', code: 'geen-csv' }]);
  });

  it('gooit nooit', () => {
    const bron = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.uint8Array(),
      fc.string({ unit: fc.constantFrom(...'naam;tarief\n"\t=1,.') }),
    );
    fc.assert(
      fc.property(bron, (inhoud) => {
        for (const { naam, tariefPerEtmaal } of lees(inhoud).aanbiedingen) {
          expect(naam.trim()).to.not.equal('');
          expect(tariefPerEtmaal).to.be.at.least(0);
        }
      }),
      { numRuns: 1000 },
    );
    for (const rommel of [null, undefined, 5, {}, [1], new DataView(new ArrayBuffer(4)), new Float64Array(2)])
      expect(lees(rommel as never).aanbiedingen).to.deep.equal([]);
  });
});
