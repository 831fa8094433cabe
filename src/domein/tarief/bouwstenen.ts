// De elf financiële bouwstenen van de handreiking (2021): nummer, code en de letter van artikel 2.3 Besluit Jeugdwet die wij ze geven.
// De titels zijn officieel; de letters zijn onze indeling en een host mag ze wijzigen (docs/begrippen.md).

import type { BouwsteenCode, BouwsteenNummer, Kostprijselement } from './tarief-invoer.js';

export interface BouwsteenSoort {
  readonly nummer: BouwsteenNummer;
  readonly code: BouwsteenCode;
  /** `naar-rato`: verdeeld over a, b en c; `null`: komt niet in de verdeling voor. */
  readonly kostprijselement: Kostprijselement | 'naar-rato' | null;
}

export const BOUWSTENEN: readonly BouwsteenSoort[] = [
  { nummer: 1, code: 'inkomen', kostprijselement: 'a' },
  { nummer: 2, code: 'gedragswetenschapper', kostprijselement: 'a' },
  { nummer: 3, code: 'ondersteuning', kostprijselement: 'a' },
  { nummer: 4, code: 'vervanging', kostprijselement: 'a' },
  { nummer: 5, code: 'verzorging', kostprijselement: 'b' },
  { nummer: 6, code: 'huisvesting', kostprijselement: 'c' },
  { nummer: 7, code: 'overhead', kostprijselement: 'c' },
  { nummer: 8, code: 'gelieerde-organisatie', kostprijselement: 'c' },
  { nummer: 9, code: 'leegstand', kostprijselement: 'naar-rato' },
  { nummer: 10, code: 'marge', kostprijselement: 'buiten' },
  { nummer: 11, code: 'zorgzwaarte', kostprijselement: null },
];
