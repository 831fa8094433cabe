// De tabbladen onder de rekenmachine: één vraag per blad, over de hele breedte. Zij komen als hun plek in beeld komt, en een blad als iemand
// het kiest; in de rij staat het tarief nog eens, voor wie zo ver naar beneden is.

import { html, nothing, type TemplateResult } from 'lit';
import { actie } from '../../scherm/acties.js';
import { tabblad, tablijst } from '../../scherm/tabbladen.js';
import { isOud, type Weergave } from './weergave.js';

export { styles } from './bladen.styles.js';

export const BLADEN = ['opbouw', 'bepaalt', 'scenarios', 'aanbod', 'volgendjaar', 'bronnen'] as const;
export type Bladcode = (typeof BLADEN)[number];

export function bladenSjabloon(w: Weergave): TemplateResult {
  const { t, doe, delen, getoond } = w;
  const { [doe.blad]: deel } = delen;
  return html`
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
    ${tabblad('reken', doe.blad, deel.deel?.bladSjabloon(w) ?? nothing)}
  `;
}
