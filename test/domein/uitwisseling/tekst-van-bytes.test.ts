// De letters van een bestand: van Excel op Windows, van een oude Mac en van DOS.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { leesNetwerkCsv } from '../../../src/domein/uitwisseling/index.js';
import { tekstVanBytes } from '../../../src/domein/uitwisseling/tekst-van-bytes.js';
import { runs, ZAAD } from '../netwerk/hulp.js';

const zaad = `zaad ${String(ZAAD)}`;
type Letters = Readonly<Record<string, number>>;

// Elke letter met zijn byte in twee cijfers.
const letters = (tekst: string): Letters =>
  Object.fromEntries(tekst.split(' ').map((deel) => [deel.charAt(0), Number.parseInt(deel.slice(1), 16)]));
const MAC = letters('é8e ë91 è8f ê90 ï95 í92 ö9a ó97 ô99 ü9f ú9c û9e á87 ä8a â89 ã8b å8c ç8d ñ96 øbf É83 Ö85 Ü86 ’d5');
const DOS = letters('é82 ë89 è8a ê88 ï8b ía1 ö94 óa2 ü81 ç87 ä84 ña4 úa3 Ö99 Ü9a É90 áa0 à85 â83 î8c ô93 û96 Ä8e ße1');
const WINDOWS = letters('’92 ‘91 “93 ”94 –96 —97 …85 •95 †86 ‚82 „84 ‰89 ™99 Š8a š9a Ž8e ž9e œ9c Œ8c €80');

const bytes = (tekst: string, wijze: Letters): Uint8Array =>
  Uint8Array.from([...tekst].map((teken) => wijze[teken] ?? teken.charCodeAt(0)));
const gelezen = (namen: readonly string[], wijze: Letters, regel = '\n'): readonly (string | undefined)[] =>
  leesNetwerkCsv(tekstVanBytes(bytes(['naam', ...namen].join(regel), wijze)), { nieuwId: () => 'n' }).rijen.map(
    ({ persoon, fouten: [fout] }) => persoon?.naam ?? fout?.code,
  );

const NAMEN = [
  'René',
  'Zoë',
  'Hélène',
  'Loïs',
  'Björn',
  'Günther',
  'François',
  'André de Vries',
  'Özlem',
  'Ünal',
  'Éva',
  'Nuñez',
  'José Martínez',
  'Raúl',
  'Jan Vos',
  'Käthe',
  'Eugênie',
  'Józef',
];

describe('tekstVanBytes', () => {
  for (const naam of ['René', 'Zoë', 'Hélène', 'Loïs', 'Björn', 'Günther', 'François', 'Eugênie', 'D’Hondt']) {
    it(`leest ${naam} van een oude Mac, ook als er niets anders in staat`, () => {
      for (const regel of ['\r', '\n', '\r\n']) expect(gelezen([naam], MAC, regel)).to.deep.equal([naam]);
    });
  }

  it('leest met een CR achter elke regel ook wat anders niet zeker is', () => {
    expect(gelezen(['Éva', 'José', 'Özlem', 'Nuñez', 'Józef'], MAC, '\r')).to.deep.equal([
      'Éva',
      'José',
      'Özlem',
      'Nuñez',
      'Józef',
    ]);
  });

  it(`leest elke naam uit Excel op Windows zoals hij er staat (${zaad})`, () => {
    const naam = fc.constantFrom(
      ...NAMEN,
      'Miloš',
      'Željko',
      'Šime',
      'Jansen–de Vries',
      'in ’t Veld',
      'oma’s zus',
      'D’Hondt',
      'João',
      'Sœur Anne',
      '€',
    );
    fc.assert(
      fc.property(fc.uniqueArray(naam, { minLength: 1 }), fc.constantFrom('\n', '\r\n'), (namen, regel) => {
        expect(gelezen(namen, WINDOWS, regel)).to.deep.equal(namen);
      }),
      runs(1000),
    );
  });

  for (const [wat, wijze] of [
    ['een oude Mac', MAC],
    ['DOS', DOS],
  ] as const) {
    it(`leest een naam van ${wat} goed, of vraagt om een ander bestand (${zaad})`, () => {
      const kan = NAMEN.filter((naam) => [...naam].every((teken) => teken < '\x80' || teken in wijze));
      expect(kan.length).to.be.greaterThan(10);
      fc.assert(
        fc.property(
          fc.uniqueArray(fc.constantFrom(...kan), { minLength: 1 }),
          fc.constantFrom('\n', '\r'),
          (namen, regel) => {
            gelezen(namen, wijze, regel).forEach((naam, index) => {
              expect([namen[index], 'tekens-onleesbaar']).to.include(naam);
            });
          },
        ),
        runs(1000),
      );
    });
  }

  for (const naam of [
    'René',
    'André de Vries',
    'Zoë',
    'Daniël',
    'Noëlle',
    'Hélène',
    'Günther',
    'Müller',
    'Anaïs',
    'Loïs',
    'Björn',
    'Käthe',
    'François',
    'Gonçalo',
    'Martínez',
    'Józef',
    'Raúl',
    'Nuñez',
    'RENÉ',
    'MÜLLER',
    'KÖNIG',
    'Müßig',
  ]) {
    it(`leest ${naam} van DOS, ook als er niets anders in staat`, () => {
      for (const regel of ['\n', '\r\n']) expect(gelezen([naam], DOS, regel)).to.deep.equal([naam]);
    });
  }

  it('leest met een zekere letter van DOS in het bestand ook wat anders niet zeker is, en stopt bij zijn einde', () => {
    const namen = [
      'René',
      'Iván',
      'Natália',
      'Mamá',
      'Äckermann',
      'Özlem',
      'Ünal',
      'Helène',
      'Eugênie',
      'Köhler',
      'Benoît',
    ];
    expect(gelezen(namen, DOS, '\r\n')).to.deep.equal(namen);
    expect(gelezen(['René', 'Jan\x1a'], DOS, '\r\n')).to.deep.equal(['René', 'Jan']);
  });

  it('leest de letters die in code page 437 en 850 gelijk zijn, met de bytes zoals zij in een bestand staan', () => {
    const rij = Uint8Array.from(
      [...'naam\r\nRen']
        .map((teken) => teken.charCodeAt(0))
        .concat(0x82, 0x0d, 0x0a, 0x53, 0xa0, 0x6e, 0x64, 0x6f, 0x72),
    );
    expect(tekstVanBytes(rij)).to.equal('naam\r\nRené\r\nSándor');
  });

  for (const naam of ['Äckermann', 'JÄGER', 'Iván', 'Tomás', 'Sándor', 'Bárbara', 'Helène', 'Eugênie', 'Özlem']) {
    it(`vraagt het bij ${naam} van DOS als er niets anders in staat`, () => {
      expect(gelezen([naam], DOS)).to.deep.equal(['tekens-onleesbaar']);
    });
  }

  it('laat een Ž en een harde spatie uit Windows staan zoals zij zijn', () => {
    const namen = ['Željko', 'Žarko', 'BOŽO', 'Jan\u00a0de Vries', 'J\u00a0van Dijk', 'Oma\u00a0Riet', 'Jan\u00a0jr'];
    for (const naam of namen)
      expect(gelezen([naam], { ...WINDOWS, '\u00a0': 0xa0 })).to.deep.equal([naam.replace('\u00a0', ' ')]);
    // Met een letter die in DOS geen letter is, is het Windows.
    expect(gelezen(['Žnidar', 'Zoë', 'Iv\u00a0n'], { ...WINDOWS, '\u00a0': 0xa0 })).to.deep.equal([
      'Žnidar',
      'Zoë',
      'Iv n',
    ]);
  });

  // Wat mensen van tekens maken: woorden met leestekens eraan, en een cel met een zin of een bedrag.
  const stukken = (wijze: Letters, woorden: readonly string[]): fc.Arbitrary<string> =>
    fc
      .array(
        fc.constantFrom(
          ...woorden.filter((woord) =>
            [...woord].every((teken) => teken < '\x80' || teken in wijze || /[\xa0-\xff]/.test(teken)),
          ),
        ),
        {
          minLength: 1,
          maxLength: 12,
        },
      )
      .map((delen) => delen.join(' '));
  const WOORDEN = [
    ...NAMEN,
    'oma’s',
    '‘Jan’',
    '“Bo”',
    '„Jan“',
    'enz…',
    'Jan†',
    '€ 5',
    '5‰',
    'Merk™',
    '– ja',
    'in ’t Veld',
    'Šime',
    'Željko',
    'Œuvre',
    'sœur',
    '½',
    '20°',
    '£ 3',
    '¿Qué?',
    'ÉÉN',
    'één',
  ];
  it(`ziet Windows-1252, UTF-8 en een oude Mac nooit voor DOS aan (${zaad})`, () => {
    fc.assert(
      fc.property(stukken(WINDOWS, WOORDEN), (tekst) => {
        expect(tekstVanBytes(bytes(tekst, WINDOWS))).to.equal(tekst);
      }),
      runs(1000),
    );
    fc.assert(
      fc.property(stukken(DOS, [...WOORDEN, 'Ольга', '李', 'عبد']), (tekst) => {
        expect(tekstVanBytes(new TextEncoder().encode(tekst))).to.equal(tekst);
      }),
      runs(500),
    );
    const hoog = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
    const mac = letters('†a0 °a1 £a3 §a4 •a5 …c9 –d0 “d2 ”d3 ‘d4');
    const opMac = { ...MAC, ...mac };
    const woorden = [
      ...NAMEN.filter((naam) => !naam.includes('Ö')),
      'Márquez',
      'João',
      'Jan†',
      '20°',
      '§ 3',
      'Jan • Bo',
      'Håkan',
      'Søren',
      'Châtelain',
    ];
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(...woorden.filter((woord) => [...woord].every((teken) => teken < '\x80' || teken in opMac))),
          { minLength: 1 },
        ),
        (delen) => {
          const tekst = delen.join('\n');
          const rij = bytes(tekst, opMac);
          const terug = tekstVanBytes(rij);
          // Van de Mac zelf, of als Windows; een letter waar twijfel over is heeft dan een eigen teken.
          const alsWindows = Array.from(rij, (byte, plek) => {
            if (terug[plek] === '\uFFFD') return '\uFFFD';
            return hoog[byte - 0x80] ?? String.fromCharCode(byte);
          });
          expect([tekst, alsWindows.join('')]).to.include(terug);
        },
      ),
      runs(1000),
    );
  });

  it(`gooit nooit (${zaad})`, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (rij) => {
        expect(tekstVanBytes(rij)).to.be.a('string');
      }),
      runs(2000),
    );
  });
});
