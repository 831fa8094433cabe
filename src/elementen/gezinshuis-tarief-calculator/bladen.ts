// De tabbladen onder de rekenmachine: één vraag per blad, over de hele breedte. De code van een blad komt als het blad in beeld komt of
// iemand het kiest; in de rij staat het tarief nog eens, voor wie zo ver naar beneden is.

import { html, nothing, type TemplateResult } from 'lit';
import { actie } from '../../scherm/acties.js';
import { tabblad, tablijst } from '../../scherm/tabbladen.js';
import { isOud, type Weergave } from './weergave.js';

export const BLADEN = ['opbouw', 'bronnen'] as const;
export type Bladcode = (typeof BLADEN)[number];

export function bladenSjabloon(w: Weergave): TemplateResult {
  const { t, doe, delen, getoond, bladOpen } = w;
  const { [doe.blad]: deel } = delen;
  return html`<section class="bladen" aria-label=${t.tekst('tab.naam')}>
    <div class="tablijn">
      ${tablijst({
        naam: 'reken',
        label: t.tekst('tab.naam'),
        bladen: BLADEN.map((code) => [code, t.tekst(`tab.${code}`)]),
        gekozen: doe.blad,
        bijKeuze: (code) => actie(doe, 'kiesBlad', code),
      })}
      <p class="tablijn__tarief ${isOud(w) ? 'oud' : ''}" aria-hidden="true">
        <strong translate="no">${t.bedrag(getoond?.resultaat.tariefPerEtmaal)}</strong>
        <span class="zacht">${t.tekst('resultaat.perEtmaal')}</span>
      </p>
    </div>
    ${tabblad('reken', doe.blad, (bladOpen ? deel.deel : deel.er)?.bladSjabloon(w) ?? nothing)}
  </section>`;
}
