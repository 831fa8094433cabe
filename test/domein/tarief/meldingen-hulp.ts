// Hulp voor de toetsen van meldingen: de meldingen bij een veranderde voorbeeldinvoer, in leesbare vorm.

import { expect } from '@open-wc/testing';
import { berekenTarief, type TariefInvoer } from '../../../src/domein/tarief/index.js';
import { met, voorbeeldInvoer } from './hulp.js';

/** Per pad wat er anders is dan in het eerste voorbeeld van het contract. */
export type Anders = Readonly<Record<string, unknown>>;

export const JAARINKOMEN = { '/inkomen': { wijze: 'jaarinkomen', bedragPerJaar: 50000 } };

/** Een gekozen niveau, naast een niveau dat niet klopt maar ook niet meedoet. */
export const ZWAAR = {
  '/zorgzwaarte': {
    gekozen: 'zwaar',
    niveaus: [
      { code: 'licht', plaatsen: 99 },
      { code: 'zwaar', plaatsen: 3 },
    ],
  },
};

export function meldingen(anders: Anders, begin: TariefInvoer = voorbeeldInvoer()): string[] {
  return berekenTarief(met(begin, anders)).meldingen.map(({ ernst, code, pad }) => `${ernst} ${code} ${pad}`);
}

/** De invoer geeft precies deze ene fout, en dus geen tarief. */
export function geeftFout(anders: Anders, code: string, pad: string, begin: TariefInvoer = voorbeeldInvoer()): void {
  expect(meldingen(anders, begin)).to.deep.equal([`fout ${code} ${pad}`]);
  expect(berekenTarief(met(begin, anders)).tariefPerEtmaal).to.equal(null);
}
