// Willekeurige documenten die op een dossier lijken: het voorbeeld met hier en daar iets anders. Altijd dezelfde reeks per zaad. Geen toets.

import fc from 'fast-check';
import { metAnders, OPSOMMINGEN, VOLLEDIG } from './dossier-gevallen.mjs';

/** Vast, zodat een mislukking morgen weer mislukt. */
export const ZAAD = 20261124;

// Waar het op aankomt: leeg in alle soorten, net wel en net niet, en de waarde die bij een ander veld hoort.
const LEEG = [undefined, null, '', ' ', '\u00a0\n'];
const TEKSTEN = ['\u200b', 'x', 'x'.repeat(2000), 'x'.repeat(2001), '🏠'.repeat(2001), `${'\r\n'.repeat(1999)}x`];
const DATUMS = ['2026', '2026-02', '2026-02-29', '2028-02-29'];
const ANDERS = [
  0,
  1,
  2,
  3,
  4,
  -1,
  0.5,
  1001,
  true,
  false,
  [],
  {},
  [null],
  [''],
  ['x'],
  [{}],
  { id: 'p9' },
  { code: 1 },
];
const WAARDEN = [...TEKSTEN, ...DATUMS, ...ANDERS, ...new Set(OPSOMMINGEN.flatMap(([, codes]) => codes))];

/** Alle plekken in een document. */
function plekken(document, pad = '') {
  if (typeof document !== 'object' || document === null) return [];
  return Object.entries(document).flatMap(([sleutel, deel]) => [
    `${pad}/${sleutel}`,
    ...plekken(deel, `${pad}/${sleutel}`),
  ]);
}

/** Een kopie zonder de gaten die weglaten in een lijst maakt. */
const alsJson = (document) => JSON.parse(JSON.stringify(document));

/** Documenten rond `voorbeeld` en rond het volledige dossier, met een tot drie plekken anders. `vast` zijn paden die blijven. */
export function willekeurigDossier(voorbeeld, vast = []) {
  const anders = fc.record({
    welke: fc.nat(),
    waarde: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...LEEG) },
      { weight: 4, arbitrary: fc.constantFrom(...WAARDEN) },
      // Een stuk van elders uit het document: de goede waarde op de verkeerde plek.
      { weight: 1, arbitrary: fc.nat().map((plek) => ({ elders: plek })) },
    ),
  });
  return fc
    .tuple(fc.constantFrom(voorbeeld, VOLLEDIG), fc.array(anders, { minLength: 1, maxLength: 3 }))
    .map(([begin, wijzigingen]) =>
      wijzigingen.reduce((document, { welke, waarde }) => {
        const paden = plekken(document).filter((pad) => !vast.includes(pad));
        const pad = paden[welke % paden.length];
        const elders = waarde?.elders === undefined ? undefined : paden[waarde.elders % paden.length];
        return alsJson(metAnders(document, pad, elders === undefined ? waarde : lees(document, elders)));
      }, begin),
    );
}

function lees(document, pad) {
  return pad
    .split('/')
    .slice(1)
    .reduce((deel, stap) => deel[stap], document);
}
