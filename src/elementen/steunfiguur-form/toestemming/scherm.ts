// "Mag iemand anders dit lezen?": voor het hele formulier, met een kaart per persoon die gevraagd wordt, en bij delen ook wie het nog moet weten.

import { html, nothing, type TemplateResult } from 'lit';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { isLeeg } from '../../../domein/dossier/vorm.js';
import { actie } from '../../../scherm/acties.js';
import { knop } from '../../../scherm/knop.js';
import { kop } from '../../../scherm/kop.js';
import { idVan } from '../../../scherm/scherm-element.js';
import { keuzes } from '../../../scherm/veld.js';
import { TOESTEMMINGSREGELS } from '../../../domein/dossier/toestemmingsregels.js';
import { avatar } from '../avatar.js';
import { heeftContactNodig } from '../blad/velden.js';
import { beeldVan, invoerSjabloon } from '../persoon/veld.js';
import type { Bevraging } from '../persoon/weergave.js';
import { pictogram } from '../pictogram.js';
import { isIdee, isSteunfiguur, naamOf, relatieZin, type Weergave, wieIsDat } from '../weergave.js';
import type { Doel } from './gegeven.js';
import { kopje } from './regel.js';
import { behandelingSjabloon, doelSjabloon, plekVan } from './doel.js';
import type { Toestemmingen } from './toestemming.js';

export interface Toestemmingsscherm extends Weergave {
  readonly toestemmingen: Toestemmingen;
  /** Waar het scherm nu over gaat. */
  readonly over: Doel;
  readonly bij: Bevraging['bij'];
}

// Eerst wat bovenaan gevraagd wordt.
const VOLGORDE = ['delen', 'hulp', 'gegevens-steunfiguur'] as const satisfies readonly Doel[];

// Wie hier staat is niet nieuw, en zonder naam: wat voor het hele formulier geldt gaat niet over één persoon.
const NIEMAND: Persoon = { id: '', naam: '', soort: 'netwerk' };

export function schermSjabloon(w: Toestemmingsscherm): TemplateResult {
  const { t, doe, toestemmingen, over } = w;
  const algemeen: Bevraging = { ...w, persoon: NIEMAND, nieuw: false };
  return html`<section class="overzicht">
    <div>${knop(doe, 'naarIedereen', [], { tekst: html`${pictogram('terug')} ${t.tekst('actie.naarIedereen')}` })}</div>
    ${kop(w.kopniveau, 1, t.tekst('toestemming.titel'), { id: 'toestemming-titel', focus: true })}
    <p class="zacht">${t.tekst('toestemming.inleiding')}</p>
    <div class="chips" role="group" aria-label=${t.tekst('toestemming.waarover')}>
      ${VOLGORDE.map(
        (doel) =>
          html`<button
            type="button"
            class="chip"
            aria-pressed=${doel === over ? 'true' : 'false'}
            ${actie(toestemmingen, 'kiesDoel', doel)}
          >
            <span>${t.tekst(`toestemming.over.${doel}`)}</span>
          </button>`,
      )}
    </div>
    ${over === 'gegevens-steunfiguur' ? bijContact(w) : [bijIedereen(algemeen, over), behandelingSjabloon(algemeen)]}
    <p class="hulp">${t.tekst('toestemming.gelezen', { datum: t.datum(TOESTEMMINGSREGELS.gelezen) })}</p>
  </section>`;
}

function bijIedereen(w: Bevraging, doel: Doel): TemplateResult {
  const figuren = w.personen.filter((persoon) => isSteunfiguur(persoon) && !isIdee(persoon));
  return doelSjabloon(w, doel, {
    diepte: 2,
    erbij: doel === 'delen' ? figuren.map((persoon) => verteldkaart({ ...w, persoon })) : [],
  });
}

/** Een steunfiguur zegt hier geen ja of nee, en hoort wel te weten wat er staat. */
function verteldkaart(w: Bevraging): TemplateResult {
  const { t, persoon } = w;
  const pad = `/toestemming/${plekVan('verteld', persoon)}`;
  const isVerteld = !isLeeg(persoon.geinformeerdOp);
  const opties = [
    ['ja', t.tekst('code.ja')],
    ['nee', t.tekst('idee.nogNiet')],
  ] as const;
  return html`<div class="gever" role="group" aria-labelledby="${idVan(pad)}-wie">
    <div id="${idVan(pad)}-wie">
      ${kopje(avatar(persoon, { ster: true }), naamOf(t, persoon), relatieZin(w, persoon))}
      <small>${t.tekst('gevraagd.verteld')}</small>
    </div>
    ${keuzes({ ...beeldVan(w, `${pad}/verteld`), vorm: 'balk' }, 'radio', [isVerteld ? 'ja' : 'nee'], opties)}
    ${isVerteld ? invoerSjabloon(w, `${pad}/geinformeerdOp`, 'dag', persoon.geinformeerdOp ?? '') : nothing}
  </div>`;
}

/** Contactgegevens zijn alleen nodig van wie met de hulp meedoet; die geeft daar zelf antwoord op. */
function bijContact(w: Toestemmingsscherm): unknown {
  const { t } = w;
  const nodig = w.personen.filter((persoon) => isSteunfiguur(persoon) && heeftContactNodig(persoon));
  if (nodig.length === 0) return html`<p class="opmerking">${t.tekst('toestemming.geenContact')}</p>`;
  return nodig.map((persoon) =>
    doelSjabloon({ ...w, persoon, nieuw: false }, 'gegevens-steunfiguur', {
      plek: plekVan('gegevens-steunfiguur', persoon),
      diepte: 2,
      titel: t.tekst('toestemming.contactVan', { wie: wieIsDat(t, persoon) }),
    }),
  );
}
