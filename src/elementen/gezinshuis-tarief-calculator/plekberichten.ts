// Wat er te zeggen is bij een plek die zelf geen veld is; komt mee met een open bouwsteen.

import type { Veldbericht } from '../../scherm/bericht.js';
import { codetekst } from '../../ui/codetekst.js';
import type { Bericht } from './berichten.js';
import type { Weergave } from './weergave.js';

/** De berichten bij een plek die zelf geen veld is. */
export function veldberichten(w: Weergave, berichten: readonly Bericht[]): readonly Veldbericht[] {
  return berichten.map(({ soort, tekst }) => ({ soort, tekst, woord: codetekst(w.t, soort, 'melding.') }));
}
