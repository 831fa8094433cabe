// De ladder zelf: de treden van thuis naar ver van huis. Om te lezen een lijst uitklappers, om te kiezen gewone keuzerondjes ervoor.
// Geen trede heeft een kleur, een cijfer of een voorkeur.

import { html, nothing, type TemplateResult } from 'lit';
import { HULPVORM_BRON, RESPIJT_BIJ, type Trede, TREDEN, VARIANTEN_BIJ } from '../../domein/ladder/treden.js';
import { vindHiaten } from '../../domein/netwerk/vind-hiaten.js';
import { actie } from '../../scherm/acties.js';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import { idVan } from '../../scherm/scherm-element.js';
import { codetekst } from '../../ui/codetekst.js';
import { KWALITEIT } from './afweging.js';
import { plaatsingSjabloon } from './plaatsing.js';
import type { Vertaler } from './teksten.js';
import { berichtenBij, heeftFout } from './veld.js';
import { lees, namenVan, tredeNaam, type Weergave } from './weergave.js';

const PAD = '/gewenst/trede';

export function tredenSjabloon(w: Weergave): TemplateResult {
  if (w.vast)
    return html`<ol role="list" class="treden">
      ${TREDEN.map((trede) => leesTrede(w, trede))}
    </ol>`;
  const id = idVan(PAD);
  return html`<section>
    ${kop(w.kopniveau, 2, w.t.tekst('trede.gewenst'))}
    <fieldset class="veld ${heeftFout(w, PAD) ? 'veld--fout' : ''}" id=${id} aria-describedby="${id}-bericht">
      <legend>${lees(w, 'gewenst')}</legend>
      <div id="${id}-bericht">${berichtenBij(w, PAD)}</div>
      <ol role="list" class="treden">
        ${TREDEN.map((trede) => kiesTrede(w, trede))}
      </ol>
    </fieldset>
    ${plaatsingSjabloon(w, 'gewenst')}
  </section>`;
}

function isNu({ ladder }: Weergave, { code }: Trede): boolean {
  return ladder.huidig?.trede === code;
}

function leesTrede(w: Weergave, trede: Trede): TemplateResult {
  const { t, ladder } = w;
  const { code } = trede;
  return html`<li part="trede" aria-current=${isNu(w, trede) ? 'step' : 'false'}>
    <details data-trede=${code}>
      <summary ${actie(w.doe, 'leesTrede', code)}>
        ${kop(w.kopniveau, 2, tredeNaam(w, code))}
        ${isNu(w, trede) ? html`<span class="merk">${t.tekst('trede.nu')}</span>` : nothing}
        ${ladder.gewenst?.trede === code ? html`<span class="merk">${t.tekst('trede.gewenst')}</span>` : nothing}
      </summary>
      ${uitlegSjabloon(w, trede)}
    </details>
  </li>`;
}

function kiesTrede(w: Weergave, trede: Trede): TemplateResult {
  const { t, ladder } = w;
  const { code } = trede;
  return html`<li part="trede" aria-current=${isNu(w, trede) ? 'step' : 'false'}>
    <label class="keuze">
      <input
        type="radio"
        name="gewenst"
        value=${code}
        data-pad=${PAD}
        data-soort="code"
        .checked=${ladder.gewenst?.trede === code}
      />
      <span>
        ${tredeNaam(w, code)}${
          isNu(w, trede) ? html`<span class="vh">, </span><span class="merk">${t.tekst('trede.nu')}</span>` : nothing
        }
      </span>
    </label>
    <details data-trede=${code}>
      <summary ${actie(w.doe, 'leesTrede', code)}>${t.tekst('trede.meer', { trede: tredeNaam(w, code) })}</summary>
      ${uitlegSjabloon(w, trede)}
    </details>
  </li>`;
}

/** Alles over één trede: wat, voor wie, wie zorgt, wat blijft, en waar het staat. */
function uitlegSjabloon(w: Weergave, trede: Trede): TemplateResult {
  const { t } = w;
  const { code, wonen, hulpvorm } = trede;
  const links = w.verwijzingen.filter((verwijzing) => verwijzing.code === code);
  const varianten = VARIANTEN_BIJ[code] ?? [];
  const rij = (kop: string, inhoud: string): TemplateResult =>
    html`<div>
      <dt>${kop}</dt>
      <dd>${inhoud}</dd>
    </div>`;
  return html`<div class="uitleg">
    <p>${lees(w, `trede.${code}.wat`)}</p>
    <dl>
      ${rij(t.tekst('trede.voor'), lees(w, `trede.${code}.voor`))}
      ${rij(lees(w, 'vergelijk.wonen'), t.tekst(`wonen.${wonen}`))}
      ${rij(lees(w, 'vergelijk.wie'), lees(w, `trede.${code}.wie`))}
      ${rij(lees(w, 'vergelijk.hetzelfde'), lees(w, `trede.${code}.hetzelfde`))}
      ${trede.bron.grondslag ? rij(lees(w, 'vergelijk.wet'), trede.bron.grondslag) : nothing}
      ${rij(t.tekst('bron.titel'), bronTekst(t, trede))}
      ${rij(t.tekst('hulpvorm.titel'), hulpvorm ? `${hulpvorm} (${HULPVORM_BRON})` : t.tekst('hulpvorm.geen'))}
    </dl>
    ${
      varianten.length > 0
        ? html`<ul>
            ${varianten.map((variant) => html`<li>${codetekst(t, variant)}</li>`)}
          </ul>`
        : nothing
    }
    ${trede.wie === 'pleegouder' ? html`<p>${lees(w, 'deeltijd')}</p>` : nothing}
    ${RESPIJT_BIJ.includes(code) ? html`<p>${lees(w, 'respijt')}</p>` : nothing} ${bijTrede(w, trede)}
    ${
      links.length > 0
        ? html`<ul>
            ${links.map(({ tekst, url }) => html`<li><a href=${url}>${tekst}</a></li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}

/** Het artikel met zijn bron erachter, of niets als de bron geen artikel noemt. */
export function wetTekst(t: Vertaler, trede: Trede): string {
  const { grondslag } = trede.bron;
  return grondslag ? `${grondslag} (${bronTekst(t, trede)})` : '';
}

/** De bron, met haar dag als zij die noemt: van een wet is dat de stand die gelezen is. */
export function bronTekst(t: Vertaler, { bron: { publicatie, datum } }: Trede): string {
  if (datum === null) return publicatie;
  return t.tekst(publicatie.startsWith('BWBR') ? 'bron.wet' : 'bron.dag', { publicatie, datum: t.datum(datum) });
}

// Wat het dossier over deze trede zegt, en waar zij heen leidt.
function bijTrede(w: Weergave, { code }: Trede): TemplateResult | typeof nothing {
  const { t, personen, dossier } = w;
  if (w.lezer === 'raadslid') return nothing;
  if (code === 'netwerkpleegzorg') {
    const namen = namenVan(personen.filter(({ steunfiguur }) => steunfiguur?.netwerkpleegzorg === 'ja'));
    return html`<p class="opmerking">${namen ? lees(w, 'kandidaten', { namen }) : lees(w, 'geenKandidaten')}</p>`;
  }
  if (code === 'steungezin') {
    const hiaten = vindHiaten({ personen, banden: [], indeling: dossier.indeling ?? null });
    const wat = hiaten.flatMap(({ over }) => (over.functie ? codetekst(t, over.functie, 'functie.') : []));
    return wat.length > 0
      ? html`<p class="opmerking">${lees(w, 'steungezinHiaat', { wat: wat.join(', ') })}</p>`
      : nothing;
  }
  if (code !== 'gezinshuis') return nothing;
  return html`<p>${lees(w, 'kwaliteit')}</p>
    <ul>
      ${KWALITEIT.map((steen) => html`<li>${lees(w, `kwaliteit.${steen}`)}</li>`)}
    </ul>
    <div class="knoppen">${knop(w.doe, 'tarief', [], { tekst: lees(w, 'rekenmachine') })}</div>`;
}
