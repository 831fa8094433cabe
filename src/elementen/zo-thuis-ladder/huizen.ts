// De acht huizen van het pad, als gegevens: lijnen en vlakken in een vak van 120 bij 112, met de grond op 106. Elk huis is even groot en heeft de
// lampen aan, en alle daken hebben dezelfde tint: geen plek is mooier of enger getekend dan een andere. De eerste drie zijn hetzelfde eigen huis.

import { html, svg, type TemplateResult } from 'lit';
import type { Tredecode } from '../../domein/ladder/kenmerken.js';

/** `w` muur · `r` dak · `l` lamp · `d` deur · `g` groen · `p` mens · `n` lijn · `t` dunne lijn. */
type Vlak = 'w' | 'r' | 'l' | 'd' | 'g' | 'p' | 'n' | 't';
export type Deel = readonly [vlak: Vlak, lijn: string];

const rond = (x: number, y: number, straal: number): string =>
  `M${x - straal} ${y}a${straal} ${straal} 0 1 0 ${2 * straal} 0a${straal} ${straal} 0 1 0-${2 * straal} 0z`;
export const vak = (x: number, y: number, breed: number, hoog: number): string =>
  `M${x} ${y}h${breed}v${hoog}h-${breed}z`;

/** Het kruis in een raam. */
const kruis = (x: number, y: number, breed: number, hoog: number): string =>
  `M${x + breed / 2} ${y}v${hoog}M${x} ${y + hoog / 2}h${breed}`;
/** Een deur met een ronde bovenrand, tot op de grond. */
export const deur = (x: number, y: number, breed: number, grond = 106): string =>
  `M${x} ${grond}V${y + 2}q0-2 2-2h${breed - 4}q2 0 2 2V${grond}`;

/** Het eigen huis, zoveel naar links. */
const eigenHuis = (x: number): readonly Deel[] => [
  ['w', `M${75 - x} 50V32h9v26M${30 - x} 106V62h60v44z`],
  ['r', `M${22.5 - x} 64.5 ${60 - x} 30l37.5 34.5a1.6 1.6 0 0 1-1 2.5h-73a1.6 1.6 0 0 1-1-2.5z`],
  ['l', rond(60 - x, 52, 5) + vak(38 - x, 74, 18, 17)],
  ['t', kruis(38 - x, 74, 18, 17)],
  ['d', deur(66 - x, 79.5, 16)],
  ['n', `M${78 - x} 93v2`],
];

export const HUIZEN: Readonly<Record<Tredecode, readonly Deel[]>> = {
  thuis: [...eigenHuis(0), ['t', 'M80 26c-4-4 4-6 0-10']],
  'thuis-ambulant': [
    ...eigenHuis(16),
    ['p', `${rond(99, 74, 6)}M89.5 106V94.5a9.5 9.5 0 0 1 19 0V106z`],
    ['d', vak(105.5, 92, 11, 9)],
    ['n', 'M108.5 92v-1.5a1.5 1.5 0 0 1 1.5-1.5h2a1.5 1.5 0 0 1 1.5 1.5V92'],
  ],
  steungezin: [
    ...eigenHuis(20),
    ['w', 'M82 106V80h32v26z'],
    ['r', 'm77.5 81.5 20.5-19 20.5 19a1 1 0 0 1-.7 1.7H78.2a1 1 0 0 1-.7-1.7z'],
    ['d', 'M101 106V92.5h8V106'],
    ['l', vak(87, 88, 9, 9)],
  ],
  netwerkpleegzorg: [
    ['w', 'M70 48V34h9v20M18 106V66h66v40z'],
    ['r', 'M11.5 68.5C16 47 33 37 51 37s35 10 39.5 31.5a1.5 1.5 0 0 1-1.5 1.7H13a1.5 1.5 0 0 1-1.5-1.7z'],
    ['d', 'M43 106V88a8 8 0 0 1 16 0v18'],
    ['l', vak(24, 78, 13, 12) + vak(65, 78, 13, 12)],
    ['n', 'M55 97v1.5M22.5 93h16M63.5 93h16M103 106V88'],
    [
      'g',
      'M103 56c8 0 13 6 13 13.5 0 2-.4 3.6-1.2 5.2 1 1.5 1.5 3.2 1.5 5 0 5.5-4.8 9.3-13.3 9.3s-13.3-3.8-13.3-9.3c0-1.8.5-3.5 1.5-5-.8-1.6-1.2-3.2-1.2-5.2C90 62 95 56 103 56z',
    ],
    ['t', 'M103 88V74M103 80l5-4'],
  ],
  bestandspleegzorg: [
    ['w', 'M26 106V52h52v54z'],
    ['r', 'M26 54h-2.5v-6H31v-8h7v-8h7v-7h14v7h7v8h7v8h7.5v6z'],
    ['l', rond(52, 40, 4.5) + vak(33, 62, 14, 14) + vak(57, 62, 14, 14) + vak(33, 86, 14, 11)],
    ['t', kruis(33, 62, 14, 14) + kruis(57, 62, 14, 14)],
    ['d', deur(57, 85, 14)],
    [
      'n',
      `${rond(92, 98, 7.5)}${rond(111, 98, 7.5)}M92 98l5-12h8l6 12M97 86l6 11.5M103 97.5l2.5-11.5M92 98h11M95 84h4M105 86l-1-3h4`,
    ],
  ],
  gezinshuis: [
    ['w', 'M10 106V66h100v40z'],
    [
      'r',
      'm4.6 67.5 15-28a3 3 0 0 1 2.6-1.5h75.6a3 3 0 0 1 2.6 1.5l15 28a1.5 1.5 0 0 1-1.3 2.2H5.9a1.5 1.5 0 0 1-1.3-2.2z',
    ],
    ['w', 'M26 63V50l10.5-9.5L47 50v13zM73 63V50l10.5-9.5L94 50v13z'],
    [
      'l',
      vak(31, 51, 11, 9) +
        vak(78, 51, 11, 9) +
        vak(17, 78, 14, 14) +
        vak(36, 78, 10, 14) +
        vak(89, 78, 14, 14) +
        vak(74, 78, 10, 14),
    ],
    ['t', kruis(17, 78, 14, 14) + kruis(89, 78, 14, 14)],
    ['d', deur(51, 78.5, 18) + 'M60 79v27'],
  ],
  residentieel: [
    ['w', 'M12 106V40h96v66z'],
    ['r', vak(7, 33, 106, 9)],
    ['l', [20, 41, 66, 87].map((x) => vak(x, 51, 13, 13)).join('') + vak(20, 77, 13, 13) + vak(87, 77, 13, 13)],
    ['d', 'M46 106V80h28v26M60 80v26'],
    ['r', 'M41 76.5h38l-2.5 5h-33z'],
  ],
  jeugdzorgplus: [
    ['n', 'M100 84V68'],
    ['g', 'M100 44c6.5 0 11 5 11 11.5 0 7-4.5 12.5-11 12.5s-11-5.5-11-12.5C89 49 93.5 44 100 44z'],
    ['w', 'M16 102V62h72v40z'],
    ['r', 'M9.5 61.5 50.6 38.6a3 3 0 0 1 2.8 0l41.1 22.9a1.6 1.6 0 0 1-.8 3H10.3a1.6 1.6 0 0 1-.8-3z'],
    ['l', vak(23, 70, 14, 12) + vak(67, 70, 14, 12)],
    ['t', kruis(23, 70, 14, 12) + kruis(67, 70, 14, 12)],
    ['d', deur(45, 72.5, 14, 92)],
    ['w', 'M3 106V86.5h43V106zM58 106V86.5h59V106z'],
    ['n', [12, 20.5, 29, 37.5, 66.5, 75, 83.5, 92, 100.5, 109].map((x) => `M${x} 86.5V106`).join('')],
    ['w', 'M43.5 106V82H48v24zM56 106V82h4.5v24z'],
    ['n', 'M48 88h8M48 98h8M52 88v10'],
  ],
};

/** De vlakken van een huis, in een tekening. */
export const teken = (delen: readonly Deel[]): readonly unknown[] =>
  delen.map(([vlak, lijn]) => svg`<path class=${vlak} d=${lijn} />`);

/** Het huis van een trede. De naam staat er altijd in woorden bij. */
export function huis(code: Tredecode): TemplateResult {
  return html`<svg class="huis" viewBox="0 0 120 112" aria-hidden="true">${teken(HUIZEN[code])}</svg>`;
}
