// Wat er in het open menu staat: de berekening als werkboek of CSV naar een rekenblad, op papier of in een link, of opnieuw beginnen.

import { html, nothing, type TemplateResult } from 'lit';
import { knop } from '../../scherm/knop.js';
import type { Weergave } from './weergave.js';

export { styles } from './vak.styles.js';

export function uitvoervak(w: Weergave): TemplateResult {
  const { t, doe } = w;
  return html`<div class="menu__vak">
    ${(['xlsx', 'ods', 'csv'] as const).map((vorm) => knop(doe, 'voerUit', [vorm], { tekst: t.tekst(`uitvoer.${vorm}`) }))}
    ${knop(doe, 'openVak', ['memo'], { tekst: t.tekst('uitvoer.memo') })}
    ${w.deelbaar ? knop(doe, 'openVak', ['koppeling'], { tekst: t.tekst('uitvoer.koppeling') }) : nothing}
    ${doe.uitvoerfout ? html`<p class="bericht" role="alert">${t.tekst('uitvoer.mislukt')}</p>` : nothing}
    ${w.alleenLezen ? nothing : knop(doe, 'beginOpnieuw', [], { tekst: t.tekst('actie.beginOpnieuw') })}
  </div>`;
}
