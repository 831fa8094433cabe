// Het menu met wat er met de berekening te doen is behalve opslaan. Wat erin staat komt als iemand het opent.

import { html, nothing, type TemplateResult } from 'lit';
import { alsOpen } from '../../scherm/uitklapper.js';
import type { Weergave } from './weergave.js';

export function uitvoermenu(w: Weergave): TemplateResult {
  return html`<details class="menu">
    <summary class="knop">${w.t.tekst('actie.uitvoeren')}</summary>
    ${alsOpen(() => w.delen.uitvoer.deel?.sjabloon(w) ?? nothing)}
  </details>`;
}
