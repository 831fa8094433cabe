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
const DOS = letters('é82 ë89 è8a ê88 ï8b ía1 ö94 óa2 ü81 ç87 ä84 ña4 úa3 Ö99 Ü9a É90');
const WINDOWS = letters('’92 –96 Š8a š9a Ž8e ž9e œ9c €80');

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

  it(`gooit nooit (${zaad})`, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (rij) => {
        expect(tekstVanBytes(rij)).to.be.a('string');
      }),
      runs(2000),
    );
  });
});
