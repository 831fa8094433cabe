// De elf financiële bouwstenen van de handreiking (2021): nummer, code en de letter van artikel 2.3 Besluit Jeugdwet die wij ze geven.
// De titels zijn officieel; de letters zijn onze indeling en een host mag ze wijzigen (docs/begrippen.md).

import type { BouwsteenCode, BouwsteenNummer, Kostprijselement } from './tarief-invoer.js';

export interface BouwsteenSoort {
  readonly nummer: BouwsteenNummer;
  readonly code: BouwsteenCode;
  /** `naar-rato`: verdeeld over a, b en c; `null`: komt niet in de verdeling voor. */
  readonly kostprijselement: Kostprijselement | 'naar-rato' | null;
}

const SOORTEN: readonly (readonly [BouwsteenCode, BouwsteenSoort['kostprijselement']])[] = [
  ['inkomen', 'a'],
  ['gedragswetenschapper', 'a'],
  ['ondersteuning', 'a'],
  ['vervanging', 'a'],
  ['verzorging', 'b'],
  ['huisvesting', 'c'],
  ['overhead', 'c'],
  ['gelieerde-organisatie', 'c'],
  ['leegstand', 'naar-rato'],
  ['marge', 'buiten'],
  ['zorgzwaarte', null],
];

/** De elf, in de volgorde van hun nummer. */
export const BOUWSTENEN: readonly BouwsteenSoort[] = SOORTEN.map(([code, kostprijselement], index) => ({
  nummer: (index + 1) as BouwsteenNummer,
  code,
  kostprijselement,
}));

/** Zonder de zorgzwaarte: de tien waar een niveau uit bestaat. */
export const TIEN = /* @__PURE__ */ BOUWSTENEN.slice(0, 10);
