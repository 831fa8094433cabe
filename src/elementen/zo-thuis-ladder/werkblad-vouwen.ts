// Wat op het werkblad niet elke keer aan de beurt is: de looptijd van het plan, wie er meegaat, of kind en gezin bij elkaar passen, en de kwaliteit van
// een gezinshuis. Een professional ziet per vraag één regel met het antwoord, en klapt open wat nodig is; op het blad van een kind of ouder staat
// alles open.

import { html, nothing, type TemplateResult } from 'lit';
import { BOUWSTENEN } from '../../domein/dossier/codes.js';
import { antwoordOp } from '../../domein/ladder/bewerk-ladder.js';
import { magSteunfiguurZijn } from '../../domein/netwerk/toets-definitie.js';
import { mensopties } from './mensenlijst.js';
import { uitklapper } from './uitklappers.js';
import { invoerSjabloon, vinkjesSjabloon } from './veld.js';
import { labelVan, looptijd, tekstOp } from './velden.js';
import { heeftVraag, namenVan, personenVoor, verantwoordelijken } from './vragen.js';
import { leestDeWet } from './leest-de-wet.js';
import { lees, metVraag, type Weergave } from './weergave.js';
import { kwaliteitSjabloon, type Lijstacties, matchingSjabloon, meegaanSjabloon } from './werkblad-lijsten.js';

export function vouwenSjabloon(w: Weergave, doe: Lijstacties): TemplateResult {
  const contract = tekstOp(w, '/pleegcontractOp');
  return html`<div class=${leestDeWet(w) ? 'vouwen' : 'inhoud'}>
    ${vouw(w, 'plan', lees(w, 'plan'), looptijd(w), () => planSjabloon(w))}
    ${vouw(w, 'steunfiguren', lees(w, 'steunfiguren'), kort(namenVan(figurenVan(w))), () => mensenSjabloon(w, doe))}
    ${
      heeftVraag(w, 'matching') || heeftVraag(w, 'pleegcontractOp')
        ? vouw(
            w,
            'matching',
            lees(w, 'matching'),
            [kort(tekstOp(w, '/matching')), contract && `${labelVan(w, '/pleegcontractOp')} ${w.t.periode(contract)}`]
              .filter(Boolean)
              .join(' '),
            () =>
              html`${heeftVraag(w, 'matching') ? matchingSjabloon(w, doe) : nothing}
              ${heeftVraag(w, 'pleegcontractOp') ? invoerSjabloon(w, '/pleegcontractOp', 'dag') : nothing}`,
          )
        : nothing
    }
    ${
      heeftVraag(w, 'kwaliteitscriteria')
        ? vouw(w, 'kwaliteitscriteria', lees(w, 'kwaliteit'), kwaliteitInKort(w), () => kwaliteitSjabloon(w, doe))
        : nothing
    }
  </div>`;
}

function vouw(w: Weergave, naam: string, vraag: string, antwoord: string, inhoud: () => unknown): TemplateResult {
  if (!leestDeWet(w)) return html`<section class="blok">${inhoud()}</section>`;
  return uitklapper(w.klap, {
    naam,
    klasse: 'plaatsing',
    kop: html`<span>${metVraag(vraag, '')} <strong>${antwoord || '–'}</strong></span>`,
    inhoud: () => html`<div class="inhoud">${inhoud()}</div>`,
  });
}

/** Hoe een lang antwoord begint: in de regel staat waar het over gaat, en wie hem opent leest alles. */
function kort(tekst: string): string {
  const woorden = tekst.trim().split(/\s+/u);
  const passend = woorden.filter((_, nummer) => woorden.slice(0, nummer + 1).join(' ').length <= 80);
  return passend.length === woorden.length ? passend.join(' ') : `${passend.join(' ')} …`.trim();
}

function planSjabloon(w: Weergave): TemplateResult {
  return html`<fieldset>
    <legend>${lees(w, 'plan')}</legend>
    <div class="velden">${invoerSjabloon(w, '/plan/van', 'dag')} ${invoerSjabloon(w, '/plan/tot', 'dag')}</div>
  </fieldset>`;
}

function figurenVan(w: Weergave): ReturnType<typeof personenVoor> {
  return personenVoor(w).filter(({ id }) => (w.ladder.steunfiguren ?? []).includes(id));
}

/** Wie het netwerk betrekt, wie er meegaat, en op welke plek. */
function mensenSjabloon(w: Weergave, doe: Lijstacties): TemplateResult {
  const { t } = w;
  const gekozen = figurenVan(w);
  const figuren = personenVoor(w).filter((persoon) => magSteunfiguurZijn(persoon) || gekozen.includes(persoon));
  return html`<div>
      <p class="label">${lees(w, 'verantwoordelijk')}</p>
      <p>${verantwoordelijken(w) || t.tekst('niemand')}</p>
    </div>
    ${
      figuren.length > 0
        ? vinkjesSjabloon(w, '/steunfiguren', mensopties(w, figuren))
        : html`<div>
            <p class="label">${labelVan(w, '/steunfiguren')}</p>
            <p>${t.tekst('niemand')}</p>
          </div>`
    }
    ${figuren.length > 0 ? meegaanSjabloon(w, figuren, doe) : nothing}`;
}

function kwaliteitInKort({ ladder }: Weergave): string {
  return kort(
    BOUWSTENEN.map((steen) => antwoordOp(ladder, `/kwaliteitscriteria/${steen}`))
      .filter((tekst) => typeof tekst === 'string')
      .join(' '),
  );
}
