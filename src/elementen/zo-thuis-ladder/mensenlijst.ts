// Een lijst mensen op het scherm. Zijn het er veel, dan staan de eersten er en gaat de rest open: een lijst van zestig namen duwt alles weg wat
// eronder staat.

import { html, type TemplateResult } from 'lit';
import type { Persoon } from '../../domein/dossier/dossier.js';
import { uitklapper } from './uitklappers.js';
import type { Weergave } from './weergave.js';

const EERST = 6;

export function mensenlijst(
  w: Weergave,
  klasse: 'mensen' | 'gaatmee',
  mensen: readonly Persoon[],
  mens: (persoon: Persoon) => TemplateResult,
): TemplateResult {
  // Eén of twee achter een regel is geen winst.
  const eersten = mensen.length > EERST + 2 ? mensen.slice(0, EERST) : mensen;
  const rest = mensen.slice(eersten.length);
  const lijst = (deel: readonly Persoon[]): TemplateResult =>
    html`<ul role="list" class=${klasse}>
      ${deel.map(mens)}
    </ul>`;
  return html`${lijst(eersten)}
  ${
    rest.length > 0
      ? uitklapper(w.klap, {
          naam: `meer-${klasse}`,
          kop: w.t.meervoud('meer', rest.length),
          inhoud: () => lijst(rest),
        })
      : ''
  }`;
}
