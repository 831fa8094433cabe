// De ladder zelf: de treden van thuis naar ver van huis. Om te lezen een lijst uitklappers, om te kiezen gewone keuzerondjes ervoor.
// Geen trede heeft een kleur, een cijfer of een voorkeur.

import { html, nothing, type TemplateResult } from 'lit';
import { TREDECODES } from '../../domein/dossier/codes.js';
import type { Tredecode } from '../../domein/ladder/kenmerken.js';
import { actie } from '../../scherm/acties.js';
import { kop } from '../../scherm/kop.js';
import { idVan } from '../../scherm/scherm-element.js';
import { berichtSjabloon } from '../../scherm/veld.js';
import { berichtenVan, GEWENST } from './controles.js';
import { plekSjabloon } from './plek.js';
import { uitklapper } from './uitklappers.js';
import { lees, tredeNaam, type Weergave } from './weergave.js';

export function tredenSjabloon(w: Weergave): TemplateResult {
  if (w.vast)
    return html`<ol role="list" class="treden">
      ${TREDECODES.map((code) => leesTrede(w, code))}
    </ol>`;
  const id = idVan(GEWENST);
  const berichten = berichtenVan(w, GEWENST);
  const fout = berichten.some(({ soort }) => soort === 'fout');
  return html`<section>
    ${kop(w.kopniveau, 2, w.t.tekst('trede.gewenst'))}
    <fieldset class="veld ${fout ? 'veld--fout' : ''}" id=${id} aria-describedby="${id}-bericht">
      <legend>${lees(w, 'gewenst')}</legend>
      <div id="${id}-bericht">${berichten.map(berichtSjabloon)}</div>
      <ol role="list" class="treden">
        ${TREDECODES.map((code) => kiesTrede(w, code))}
      </ol>
    </fieldset>
    ${plekSjabloon(w, 'gewenst')}
  </section>`;
}

function isNu({ ladder }: Weergave, code: Tredecode): boolean {
  return ladder.huidig?.trede === code;
}

function uitlegSjabloon(w: Weergave, code: Tredecode, kopje: unknown): TemplateResult {
  return uitklapper(w.klap, {
    naam: `trede:${code}`,
    trede: code,
    actie: actie(w.doe, 'leesTrede', code),
    kop: kopje,
    inhoud: () => w.deel('uitleg')?.uitleg(w, code),
  });
}

function leesTrede(w: Weergave, code: Tredecode): TemplateResult {
  const { t, ladder } = w;
  const nu = isNu(w, code);
  return html`<li part="trede" aria-current=${nu ? 'step' : 'false'}>
    ${uitlegSjabloon(
      w,
      code,
      html`${kop(w.kopniveau, 2, tredeNaam(w, code))}
      ${nu ? html`<span class="merk">${t.tekst('trede.nu')}</span>` : nothing}
      ${ladder.gewenst?.trede === code ? html`<span class="merk">${t.tekst('trede.gewenst')}</span>` : nothing}`,
    )}
  </li>`;
}

function kiesTrede(w: Weergave, code: Tredecode): TemplateResult {
  const { t, ladder } = w;
  const nu = isNu(w, code);
  return html`<li part="trede" aria-current=${nu ? 'step' : 'false'}>
    <label class="keuze">
      <input
        type="radio"
        name="gewenst"
        value=${code}
        data-pad=${GEWENST}
        data-soort="code"
        .checked=${ladder.gewenst?.trede === code}
      />
      <span>
        ${tredeNaam(w, code)}${
          nu ? html`<span class="vh">, </span><span class="merk">${t.tekst('trede.nu')}</span>` : nothing
        }
      </span>
    </label>
    ${uitlegSjabloon(w, code, t.tekst('trede.meer', { trede: tredeNaam(w, code) }))}
  </li>`;
}
