// Wie welke steun geeft, naast elkaar: een rij per mens, een kolom per soort steun. Smal staat hetzelfde in kaarten (kaarten.ts).

import { html, type TemplateResult } from 'lit';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { actie } from '../../../scherm/acties.js';
import { codetekst } from '../../../ui/codetekst.js';
import { avatar } from '../avatar.js';
import { pictogram } from '../pictogram.js';
import { isIdee, isSteunfiguur, naamOf, relatieZin, type Weergave } from '../weergave.js';
import { anker, blijven, functienaam, functiesVan, geeft, isRij, tekenVan, voorWie } from './steun.js';

export function matrix(w: Weergave): TemplateResult {
  const { t, personen } = w;
  const rijen = personen.filter(isRij);
  const functies = functiesVan(personen);
  const hulp = rijen.filter((persoon) => persoon.soort === 'professional' && !isSteunfiguur(persoon));
  const groepen = [
    [t.tekst('lijst.titel'), rijen.filter(isSteunfiguur)],
    [t.tekstAan('lijst.omheen', w.leestZelf), rijen.filter((rij) => !isSteunfiguur(rij) && !hulp.includes(rij))],
    [t.tekst('overzicht.hulpverleners'), hulp],
  ] as const;
  return html`<table class="matrix">
    <caption class="vh">
      ${t.tekst('overzicht.titel')}
    </caption>
    <thead>
      <tr>
        <th scope="col"><span class="vh">${t.tekst('overzicht.wie')}</span></th>
        ${functies.map((functie) => html`<th scope="col">${tekenVan(functie)} ${functienaam(t, functie)}</th>`)}
        <th scope="col">${anker()} ${t.tekst('overzicht.blijft')}</th>
      </tr>
    </thead>
    ${groepen.map(([titel, mensen]) =>
      mensen.length > 0
        ? html`<tbody>
            <tr>
              <th class="groepsnaam" scope="rowgroup" colspan=${functies.length + 2}>${titel}</th>
            </tr>
            ${mensen.map((persoon) => rij(w, persoon, functies))}
          </tbody>`
        : [],
    )}
  </table>`;
}

function rij(w: Weergave, persoon: Persoon, functies: readonly string[]): TemplateResult {
  return html`<tr>
    <th scope="row">
      <span class="deelnemer">
        ${avatar(persoon, { maat: 'klein', ster: isSteunfiguur(persoon) && !isIdee(persoon) })}
        <span>${naamOf(w.t, persoon)} <small>${relatieZin(w, persoon)}</small></span>
      </span>
    </th>
    ${functies.map((functie) => html`<td>${steunvak(w, persoon, functie)}</td>`)}
    <td>${blijfvak(w, persoon)}</td>
  </tr>`;
}

function steunvak(w: Weergave, persoon: Persoon, functie: string): TemplateResult {
  const { t } = w;
  if (!geeft(persoon, functie)) return leegvak(w);
  return html`<span class="deelnemer">
    ${tekenVan(functie)}
    <span>${codetekst(t, functie, 'doet.')} <small>${voorWie(w, persoon, functie)}</small></span>
  </span>`;
}

function blijfvak(w: Weergave, persoon: Persoon): TemplateResult {
  const { t, doe, alleenLezen } = w;
  const antwoord = blijven(persoon);
  if (!antwoord) return leegvak(w);
  if (antwoord !== 'vraag') {
    return html`<span class="deelnemer">
      ${antwoord === 'ja' ? anker() : ''}<span>${t.tekst(`overzicht.blijft.${antwoord}`)}</span>
    </span>`;
  }
  const woord = t.tekst('overzicht.nogVragen');
  if (alleenLezen) return html`<span class="deelnemer">${pictogram('vraag')}<span>${woord}</span></span>`;
  return html`<button type="button" class="chip open" ${actie(doe, 'bespreek', persoon.id, '/blijftNaHulp')}>
    ${pictogram('vraag')}<span>${woord}<span class="vh"> ${naamOf(t, persoon)}</span></span>
  </button>`;
}

function leegvak({ t }: Weergave): TemplateResult {
  return html`<span aria-hidden="true">–</span><span class="vh">${t.tekst('overzicht.leeg')}</span>`;
}
