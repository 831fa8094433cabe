// Wie iemand kent: elke band als knop met zijn lijn. Open is hij te wijzigen, los te maken, of te volgen naar de ander.

import { html, nothing, type TemplateResult } from 'lit';
import { KWALITEITEN } from '../../../domein/dossier/codes.js';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { actie, invoer } from '../../../scherm/acties.js';
import { noem } from '../noem.js';
import { bandje, icoon } from '../tekens.js';
import { codeopties } from '../velden.js';
import { actieknop, keuzelijst, type Weergave } from '../weergave.js';
import type { PaneelActies } from './paneel-acties.js';

export function kentSjabloon(w: Weergave, persoon: Persoon, acties: PaneelActies, open: string): TemplateResult {
  const { t, personen, banden, doe } = w;
  const { id } = persoon;
  const naam = noem(w, persoon);
  const rij = banden
    .filter(({ van, naar }) => van === id || naar === id)
    .flatMap((band) => {
      const wie = personen.find((ander) => ander.id === (band.van === id ? band.naar : band.van));
      return wie ? [{ wie, kwaliteit: band.kwaliteit, ander: noem(w, wie) }] : [];
    });
  const bekend = new Set(rij.map(({ wie }) => wie.id));
  const anderen = personen.filter((wie) => wie.id !== id && !bekend.has(wie.id));
  const gekozen = rij.find(({ wie }) => wie.id === open);
  return html`<fieldset class="kent">
    <legend>${t.tekst('persoon.banden', { naam })}</legend>
    <div class="chips">
      ${rij.map(
        ({ wie, kwaliteit, ander }) =>
          html`<button type="button" class="chip" aria-expanded=${wie.id === open} ${actie(acties, 'toonBand', wie.id)}>
            ${bandje(kwaliteit)}<span>${ander}</span><span class="vh">: ${t.tekst(`band.${kwaliteit || 'geen'}`)}</span>
          </button>`,
      )}
      ${
        anderen.length > 0
          ? html`<button
              type="button"
              class="chip"
              aria-expanded=${open === 'nieuw'}
              ${actie(acties, 'toonBand', 'nieuw')}
            >
              ${icoon('erbij')}<span>${t.tekst('actie.verbind')}</span>
            </button>`
          : nothing
      }
    </div>
    ${
      gekozen
        ? html`<div class="bandrij">
            <label
              >${t.tekst('veld.kwaliteit', { naam, ander: gekozen.ander })}
              ${keuzelijst(
                invoer(acties, 'zetKwaliteit', id, gekozen.wie.id),
                `kwaliteit:${gekozen.wie.id}`,
                gekozen.kwaliteit,
                codeopties(t, 'band.', KWALITEITEN),
                { id },
              )}</label
            >
            <div class="knoppen">
              ${actieknop(w, doe, 'openen', [gekozen.wie.id], gekozen.ander)}
              ${actieknop(w, acties, 'losmaken', [gekozen.wie.id], gekozen.ander)}
            </div>
          </div>`
        : nothing
    }
    ${
      open === 'nieuw' && anderen.length > 0
        ? html`<div class="bandrij">
            <label
              >${t.tekst('veld.met')}
              <select id="met" data-veld="nieuw">
                ${anderen.map((wie) => html`<option value=${wie.id}>${noem(w, wie)}</option>`)}
              </select></label
            >
            <div class="knoppen">
              ${actieknop(w, acties, 'verbinden', [id])} ${actieknop(w, acties, 'kiesBand', [id])}
            </div>
          </div>`
        : nothing
    }
  </fieldset>`;
}
