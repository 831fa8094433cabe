// Hoe een cijfer er in een zin uitziet als het een andere waarde had: met euroteken, procent of eenheid.

import { zetOp } from '../../domein/json-pointer.js';
import type { Veld } from './velden.js';
import { eenheidVan, toonVeld, type Weergave } from './weergave.js';

export function metGrens({ t, blad }: Pick<Weergave, 't' | 'blad'>, veld: Veld, waarde: number): string {
  const daar = { t, blad: { ...blad, getypt: {}, invoer: zetOp(blad.invoer, veld.pad, waarde) } };
  return [toonVeld(daar, veld), veld.soort === 'getal' ? eenheidVan(daar, veld) : ''].join(' ').trim();
}
