// Wat er te zeggen is bij een plek die zelf geen veld is; komt mee met een open bouwsteen.

import type { Veldbericht } from '../../scherm/bericht.js';
import { codetekst } from '../../ui/codetekst.js';
import type { Bericht } from './berichten.js';
import type { Weergave } from './weergave.js';

/** Een tweede niveau dat heet als een eerder. Over het gekozen niveau zegt de som het zelf. */
export function dubbelbericht(t: Weergave['t'], naam: string): Veldbericht {
  const tekst = t.tekst('melding.zorgzwaarte-dubbel.naam', { veld: naam });
  return { soort: 'fout', tekst, woord: codetekst(t, 'fout', 'melding.') };
}

/** De berichten bij een plek die zelf geen veld is. */
export function veldberichten(w: Weergave, berichten: readonly Bericht[]): readonly Veldbericht[] {
  return berichten.map(({ soort, tekst }) => ({ soort, tekst, woord: codetekst(w.t, soort, 'melding.') }));
}
