// De momenten op een rij, van vroeger naar nu: wie er een kiest ziet hoe het toen was, en wat er sinds het moment ervoor veranderde.

import { html, nothing, type TemplateResult } from 'lit';
import type { Moment } from '../../../domein/dossier/dossier.js';
import { actie } from '../../../scherm/acties.js';
import { tablijst } from '../../../scherm/tabbladen.js';
import { momentNaam, type Weergave } from '../weergave.js';

/** @param momenten van vroeger naar later @param gekozen het id van het moment dat te zien is; leeg is nu */
export function tijdlijnSjabloon(w: Weergave, momenten: readonly Moment[], gekozen: string): TemplateResult {
  const { t } = w;
  const nu = momenten.length;
  const gevonden = momenten.findIndex(({ id }) => id === gekozen);
  const hier = gevonden < 0 ? nu : gevonden;
  const halte = (boven: string, onder: string | null | undefined): TemplateResult =>
    html`<span class="halte"><b>${boven}</b>${onder ? html`<small>${onder}</small>` : nothing}</span>`;
  const { toelichting } = momenten[hier] ?? {};
  return html`<div class="tijdlijn scherm-alleen">
    ${tablijst({
      naam: 'tijd',
      label: t.tekst('tijd.label'),
      bladen: [
        ...momenten.map((moment, index) => {
          const dag = moment.datum ? t.datum(moment.datum) : '';
          const onder = dag && w.wijze === 'voluit' ? moment.naam : '';
          return [String(index), halte(dag || momentNaam(w, moment) || '–', onder)] as const;
        }),
        [String(nu), halte(t.tekst('moment.nu'), t.datum(w.vandaag))] as const,
      ],
      gekozen: String(hier),
      bijKeuze: (code) => actie(w.rond, 'kiesMoment', momenten[Number(code)]?.id ?? ''),
    })}
    ${toelichting && w.wijze === 'voluit' ? html`<p class="hulp">${toelichting}</p>` : nothing}
  </div>`;
}
