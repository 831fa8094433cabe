// Eén steunfiguur als kaart: wie het is, wat die doet, en waar nog over te praten is. De hele kaart is de knop.

import { html, nothing, type TemplateResult } from 'lit';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { bevatBsn, teksten } from '../../../domein/dossier/controles.js';
import { steunWaarden } from '../../../domein/dossier/steun.js';
import { actie } from '../../../scherm/acties.js';
import { kop } from '../../../scherm/kop.js';
import { codetekst } from '../../../ui/codetekst.js';
import { avatar } from '../avatar.js';
import { korteNaam, metHoofdletter, naamInZin } from '../namen.js';
import { eersteOpenVraag } from '../open-vraag.js';
import { BIJ_FUNCTIE, pictogram } from '../pictogram.js';
import { isIdee, isSteunfiguur, kiezerVan, naamOf, relatieZin, type Weergave } from '../weergave.js';

export function kaart(w: Weergave, persoon: Persoon): TemplateResult {
  const { t, leestZelf } = w;
  const vraag = eersteOpenVraag(t, persoon, leestZelf);
  return html`<li class="mens" part="persoon">
    ${opent(w, persoon, vraag)} ${kopje(w, persoon, true)} ${doet(w, persoon)} ${stand(w, persoon)} ${bsn(w, persoon)}
    ${vraag ? html`<p class="nog">${pictogram('vraag')}<span>${vraag}</span></p>` : nothing}
  </li>`;
}

/** De knop over de hele kaart. Een schermlezer hoort wie het is, en waar nog over te praten is. */
function opent(w: Weergave, persoon: Persoon, vraag: string): TemplateResult {
  const { t, doe } = w;
  const wie = [naamOf(t, persoon), relatieZin(w, persoon)].filter(Boolean).join(', ');
  return html`<button type="button" class="hele" ${actie(doe, 'openen', persoon.id)}>
    <span class="vh">${wie}${vraag ? html`. ${t.tekst('lijst.bespreken')} ${vraag}` : nothing}</span>
  </button>`;
}

/** Iemand die een professional noemde: wie het aangaat kiest zelf. Weten wij niet wie er antwoordt, dan opent de kaart alleen. */
export function ideekaart(w: Weergave, persoon: Persoon): TemplateResult {
  const { t, doe, leestZelf } = w;
  const wie = naamInZin(persoon);
  const antwoord = (naam: 'kiesIdee' | 'kiesNiet' | 'kiesLater', tekst: string): TemplateResult =>
    html`<button type="button" class="chip" ${actie(doe, naam, persoon.id)}>
      <span>${tekst}<span class="vh"> ${wie}</span></span>
    </button>`;
  return html`<li class="mens mens--idee" part="persoon">
    ${opent(w, persoon, '')} ${kopje(w, persoon, true)}
    <p>${t.tekst('idee.genoemd', { wie })} ${t.tekstAan('idee.kies', leestZelf, { wie })}</p>
    ${bsn(w, persoon)}
    ${
      kiezerVan(w)
        ? html`<div class="chips">
            ${antwoord('kiesIdee', t.tekst('code.ja'))} ${antwoord('kiesNiet', t.tekst('code.nee'))}
            ${antwoord('kiesLater', t.tekst('idee.nogNiet'))}
          </div>`
        : nothing
    }
  </li>`;
}

/** Zonder knoppen, met alles wat er over diegene staat. */
export function leeskaart(w: Weergave, persoon: Persoon): TemplateResult {
  return html`<li class="mens" part="persoon">
    ${kopje(w, persoon, false)} ${doet(w, persoon)} ${bsn(w, persoon)} ${w.delen.blad.deel?.bladSjabloon(w, persoon, 4)}
  </li>`;
}

function kopje(w: Weergave, persoon: Persoon, knop: boolean): TemplateResult {
  return html`<div class="kopje">
    ${avatar(persoon, { maat: 'groot', ster: isSteunfiguur(persoon) && !isIdee(persoon) })}
    <div>
      ${kop(w.kopniveau, 3, naamOf(w.t, persoon))}
      <p class="zacht">${relatieZin(w, persoon)}</p>
    </div>
    ${knop ? pictogram('verder') : nothing}
  </div>`;
}

function doet({ t }: Weergave, { steun }: Persoon): TemplateResult | typeof nothing {
  const krijgt = (steun ?? []).filter(({ richting }) => richting !== 'geeft');
  const functies = steunWaarden(krijgt, 'functie');
  if (functies.length === 0) return nothing;
  return html`<ul role="list" class="doet">
    ${functies.map(
      (functie) => html`<li>${pictogram(BIJ_FUNCTIE[functie] ?? 'anders')}${codetekst(t, functie, 'doet.')}</li>`,
    )}
  </ul>`;
}

function stand({ t }: Weergave, persoon: Persoon): TemplateResult | typeof nothing {
  const { status, statusVerloop } = persoon.steunfiguur ?? {};
  if (!status) return nothing;
  const { datum } = statusVerloop?.findLast((stap) => stap.status === status) ?? {};
  const zin = datum
    ? metHoofdletter(t.tekst(`stand.${status}`, { wie: korteNaam(persoon), datum: t.datum(datum) }))
    : codetekst(t, status);
  return html`<p class="stand">${pictogram('vink')}<span>${zin}</span></p>`;
}

// Ook wat in één stap uit een vraag kwam, of van de pagina: het staat hier zonder dat iemand het veld opende.
function bsn({ t }: Weergave, persoon: Persoon): TemplateResult | typeof nothing {
  if (!teksten(persoon).some(([, tekst]) => bevatBsn(tekst))) return nothing;
  return html`<p class="bericht bericht--waarschuwing">${t.tekst('melding.lijkt-bsn')}</p>`;
}
