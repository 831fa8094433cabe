// Is iemand steunfiguur, wie koos hem, en wat de definitie erover zegt. Ook wat er verder bekend is: waar iemand erkend is, en respijt.

import { html, nothing, type TemplateResult } from 'lit';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { beletselVoorSteunfiguur, toetsDefinitie } from '../../../domein/netwerk/toets-definitie.js';
import { actie } from '../../../scherm/acties.js';
import { codetekst, tekstOfNiets } from '../../../ui/codetekst.js';
import { noem } from '../noem.js';
import { isVoorstel } from '../tekens.js';
import { actieknop, geeftRespijt, type Weergave } from '../weergave.js';
import type { PaneelActies } from './paneel-acties.js';

const TEKENS = { voldoet: '✓', 'voldoet-niet': '✗', onbekend: '?' } as const;

export function steunfiguurSjabloon(w: Weergave, persoon: Persoon, acties: PaneelActies): TemplateResult {
  const { t, vast } = w;
  const { id, steunfiguur, erkend } = persoon;
  const beletsel = beletselVoorSteunfiguur(persoon);
  return html`${
    steunfiguur
      ? html`<div class="steunblok">
          <span class="ster" aria-hidden="true">${isVoorstel(persoon) ? '☆' : '★'}</span>
          <p>
            <b>${t.tekst('legenda.ster')}</b>
            ${
              vast
                ? nothing
                : html`<button type="button" class="tekstknop" ${actie(acties, 'formulier', id)}>
                    ${t.tekst('actie.formulier')}<span class="vh"> ${noem(w, persoon)}</span>
                  </button>`
            }
          </p>
          <p>${gekozenDoor(w, persoon)}</p>
          ${steunfiguur.netwerkpleegzorg === 'ja' ? html`<p>${t.tekst('legenda.pleegzorg')}.</p>` : nothing}
        </div>`
      : vast
        ? nothing
        : beletsel
          ? html`<p class="hulp">${t.tekst(beletsel === 'betaald' ? 'persoon.betaald' : 'persoon.ouder')}</p>`
          : html`<div>${actieknop(w, acties, 'steunfiguurAan', [id])}</div>`
  }
  ${
    erkend?.length
      ? html`<p class="feit">
          ${t.tekst('paneel.erkend', { waar: erkend.map((code) => t.tekst(`erkend.${code}`)).join(', ') })}
        </p>`
      : nothing
  }
  ${geeftRespijt(w, persoon) ? html`<p class="feit">${t.tekst('paneel.respijt')}</p>` : nothing}`;
}

function gekozenDoor(w: Weergave, persoon: Persoon): string {
  const { t } = w;
  if (isVoorstel(persoon)) return t.tekst('paneel.voorstel');
  const wie = persoon.steunfiguur?.aangeduidDoor ?? [];
  return wie.length > 0
    ? t.tekst('paneel.gekozenDoor', { wie: wie.map((code) => codetekst(t, code)).join(', ') })
    : t.tekst('paneel.nietBekend');
}

/** De zeven punten van de definitie, elk met een reden. */
export function toetsSjabloon({ t }: Weergave, persoon: Persoon): TemplateResult {
  return html`<details>
    <summary>${t.tekst('persoon.toets')}</summary>
    <ul role="list">
      ${toetsDefinitie(persoon).map(
        ({ id, uitkomst, code }) =>
          html`<li>
            <span aria-hidden="true">${TEKENS[uitkomst]}</span> ${t.tekst(`kenmerk.${id}`)}
            ${t.tekst(`toets.${uitkomst}`)} ${tekstOfNiets(t, `reden.${code}`)}
          </li>`,
      )}
    </ul>
  </details>`;
}
