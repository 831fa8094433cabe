// Eén keer vragen of iemand weg mag, en wat er dan meegaat: dat kan niet terug. Of dat iemand geen steunfiguur meer is: dat kan wel terug.

import { html, nothing, type TemplateResult } from 'lit';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { actie } from '../../../scherm/acties.js';
import { kop } from '../../../scherm/kop.js';
import { icoon } from './iconen.js';
import { noem } from '../noem.js';
import { momentNaam, type Weergave } from '../weergave.js';
import type { PaneelActies } from './paneel-acties.js';

export function wegSjabloon(
  w: Weergave,
  persoon: Persoon,
  acties: PaneelActies,
  vraag: boolean | 'steunfiguur',
): TemplateResult {
  const { t, dossier, personen, banden } = w;
  const { id, soort } = persoon;
  const naam = noem(w, persoon);
  if (vraag === 'steunfiguur') return nietMeerSjabloon(w, id, naam, acties);
  const momenten = (dossier.momenten ?? []).filter((moment) => moment.personen?.some((wie) => wie.id === id));
  const bekenden = banden
    .filter(({ van, naar }) => van === id || naar === id)
    .flatMap(({ van, naar }) => personen.filter((wie) => wie.id === (van === id ? naar : van)))
    .map((wie) => noem(w, wie));
  const opsomming = new Intl.ListFormat(t.taal);
  return html`<div class="vraagweg" role="alertdialog" aria-labelledby="weg-titel" aria-describedby="weg-gevolg">
    ${kop(w.kopniveau, 3, t.tekst('persoon.weg', { naam }), { id: 'weg-titel' })}
    <ul id="weg-gevolg">
      ${momenten.map((moment) => html`<li>${t.tekst('weg.moment', { moment: momentNaam(w, moment) })}</li>`)}
      ${bekenden.length > 0 ? html`<li>${t.tekst('weg.banden', { namen: opsomming.format(bekenden) })}</li>` : nothing}
      <li>${t.tekst('weg.terug')}</li>
    </ul>
    ${soort === 'professional' ? html`<p class="opmerking">${t.tekst('weg.hulpStopt', { naam })}</p>` : nothing}
    <div class="knoppen">
      <button type="button" id="weg" class="knop knop--actie" ${actie(acties, 'annuleren')}>
        ${t.tekst('actie.annuleren')}
      </button>
      <button type="button" class="knop weg" ${actie(w.doe, 'verwijderJa', id)}>
        ${icoon('weg')}${t.tekst('actie.verwijderJa')}
      </button>
    </div>
  </div>`;
}

function nietMeerSjabloon(w: Weergave, id: string, naam: string, acties: PaneelActies): TemplateResult {
  const { t } = w;
  return html`<div class="vraagweg" role="alertdialog" aria-labelledby="weg-titel" aria-describedby="weg-gevolg">
    ${kop(w.kopniveau, 3, t.tekst('weg.steunfiguur', { naam }), { id: 'weg-titel' })}
    <p id="weg-gevolg">${t.tekst('weg.ingevuld', { naam })}</p>
    <div class="knoppen">
      <button type="button" id="weg" class="knop knop--actie" ${actie(acties, 'annuleren')}>
        ${t.tekst('actie.annuleren')}
      </button>
      <button type="button" class="knop weg" ${actie(w.doe, 'steunfiguurUitJa', id)}>
        ${t.tekst('actie.steunfiguurUitJa')}
      </button>
    </div>
  </div>`;
}
