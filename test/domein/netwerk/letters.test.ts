// De letters in het rondje van een mens.
import { expect } from '@open-wc/testing';
import { lettersVan } from '../../../src/domein/netwerk/letters.js';

describe('lettersVan', () => {
  for (const [naam, letters] of [
    ['Oma Riet', 'OR'],
    ['mama', 'M'],
    ['Jay van de game', 'JG'],
    ['Jay (van de game)', 'J'],
    ['Hulpverlener L. Vos', 'HV'],
    ['A.B. de Vries-Jansen', 'AV'],
    ['  tante   Sanne ', 'TS'],
    ['’t Hart', 'TH'],
    ['Łukasz Żak', 'ŁŻ'],
    ['محمد علي', 'مع'],
    ['😀 Bo', 'B'],
    ['𠮷田 太郎', '𠮷太'],
    ['(nog onbekend)', ''],
    ['...', ''],
    ['', ''],
    [null, ''],
    [undefined, ''],
  ] as const) {
    it(`${JSON.stringify(naam)} is ${JSON.stringify(letters)}`, () => {
      expect(lettersVan(naam)).to.equal(letters);
    });
  }
});
