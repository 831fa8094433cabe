// Wat op papier komt naast de uitkomst: alle tabellen, en onderaan waarmee er gerekend is. Staat er alleen terwijl er afgedrukt wordt.

import { html, type TemplateResult } from 'lit';
import { vandaag } from '../../ui/vandaag.js';
import { VERSIE } from '../../versie.js';
import { cijfertabel } from './bronnen.js';
import { niveautabel, opbouwtabel } from './opbouw.js';
import type { Weergave } from './weergave.js';

export { styles } from './papier.styles.js';

export function papierSjabloon(w: Weergave): TemplateResult {
  return html`<div class="papier">
    ${opbouwtabel(w)} ${niveautabel(w)} ${cijfertabel(w)}
    <p class="voetregel">${voetregel(w, new Date())}</p>
  </div>`;
}

/** De regel onder een afdruk: waarop, met welke versie en met welke cijfers. */
function voetregel({ t, blad }: Weergave, nu: Date): string {
  const { naam, datum } = blad.invoer.tarievenset ?? {};
  return t.tekst('resultaat.afgedrukt', {
    datum: t.datum(vandaag(nu)),
    versie: VERSIE,
    set: naam ?? '–',
    setdatum: t.datum(datum),
  });
}
