// Wat er bij een plek in de ladder niet klopt, zoals het bij een veld van het huis staat.

import { codetekst } from '../../ui/codetekst.js';
import type { Veldbericht } from '../../scherm/veld.js';
import type { Weergave } from './weergave.js';

export function berichtenVan({ t, bij }: Pick<Weergave, 't' | 'bij'>, pad: string): readonly Veldbericht[] {
  return bij(pad).map(({ ernst, code }) => ({ soort: ernst, tekst: codetekst(t, code, 'melding.') }));
}
