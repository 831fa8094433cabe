// Wat er met de berekening te doen is behalve opslaan: als werkboek of CSV naar een rekenblad, of opnieuw beginnen.

import { html, nothing, type TemplateResult } from 'lit';
import { knop } from '../../scherm/knop.js';
import { alsOpen } from '../../scherm/uitklapper.js';
import type { Weergave } from './weergave.js';

export function uitvoermenu(w: Weergave): TemplateResult {
  const { t, doe } = w;
  return html`<details class="menu">
    <summary class="knop">${t.tekst('actie.uitvoeren')}</summary>
    ${alsOpen(
      () =>
        html`<div class="menu__vak">
          ${(['xlsx', 'ods', 'csv'] as const).map((vorm) => knop(doe, 'voerUit', [vorm], { tekst: t.tekst(`uitvoer.${vorm}`) }))}
          ${knop(doe, 'openVak', ['memo'], { tekst: t.tekst('uitvoer.memo') })}
          ${w.deelbaar ? knop(doe, 'openVak', ['koppeling'], { tekst: t.tekst('uitvoer.koppeling') }) : nothing}
          ${w.alleenLezen ? nothing : knop(doe, 'beginOpnieuw', [], { tekst: t.tekst('actie.beginOpnieuw') })}
        </div>`,
    )}
  </details>`;
}
