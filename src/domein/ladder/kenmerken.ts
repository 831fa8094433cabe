// Wat een keuze meteen moet weten van een trede: woont het kind dan thuis, kan er respijtzorg bij, en welke varianten zijn er.
// Wat de wet en de bronnen over een trede zeggen staat in treden.ts.

import type { Code, TREDECODES, VARIANTEN } from '../dossier/codes.js';
import { bevries } from '../kopie.js';

export { THUIS } from './thuis.js';

export type Tredecode = Code<typeof TREDECODES>;

/** Waar respijtzorg naast kan staan, zodat kind en gezin op adem komen: een stap opzij, geen trede ("Zo thuis mogelijk opgroeien"). */
export const RESPIJT_BIJ: readonly Tredecode[] = bevries([
  'thuis',
  'thuis-ambulant',
  'netwerkpleegzorg',
  'bestandspleegzorg',
  'gezinshuis',
]);

export type Variant = Code<typeof VARIANTEN>;
const PLEEGZORG = ['hulpverlening', 'opvoeding'] as const;

/** De treden met varianten, en welke. */
export const VARIANTEN_BIJ: Readonly<Partial<Record<Tredecode, readonly Variant[]>>> = bevries({
  steungezin: ['steungezin', 'buurtgezin', 'meeleefgezin'],
  netwerkpleegzorg: [...PLEEGZORG, 'zonder-contract'],
  bestandspleegzorg: PLEEGZORG,
});
