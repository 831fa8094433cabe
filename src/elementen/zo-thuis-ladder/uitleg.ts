// "Lees meer" bij een trede: wat zij is, voor wie, wie zorgt, wat blijft, wat het dossier erover zegt, en waar het staat.

import { html, nothing, type TemplateResult } from 'lit';
import { RESPIJT_BIJ, VARIANTEN_BIJ } from '../../domein/ladder/kenmerken.js';
import { HULPVORM_BRON, type Trede, TREDEN } from '../../domein/ladder/treden.js';
import { vindHiaten } from '../../domein/netwerk/vind-hiaten.js';
import { knop } from '../../scherm/knop.js';
import { vraagTarief } from '../../scherm/verzoek.js';
import { codetekst } from '../../ui/codetekst.js';
import { bronTekst } from './bron.js';
import type { Ladderdelen } from './delen.js';
import type { Ladderbasis } from './ladder-acties.js';
import { KWALITEIT, namenVan, personenVoor } from './vragen.js';
import { lees, type Weergave } from './weergave.js';

interface Uitlegacties {
  tarief(): void;
}

export function maak(basis: Ladderbasis): Ladderdelen['uitleg'] {
  const doe: Uitlegacties = { tarief: () => vraagTarief(basis.element) || basis.meld('tarief-gevraagd', {}) };
  return {
    uitleg: (w, code) => uitlegSjabloon(w, TREDEN.find((trede) => trede.code === code) as Trede, doe),
  };
}

/** Alles over één trede: wat, voor wie, wie zorgt, wat blijft, en waar het staat. */
function uitlegSjabloon(w: Weergave, trede: Trede, doe: Uitlegacties): TemplateResult {
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
    ${RESPIJT_BIJ.includes(code) ? html`<p>${lees(w, 'respijt')}</p>` : nothing} ${bijTrede(w, trede, doe)}
    ${
      links.length > 0
        ? html`<ul>
            ${links.map(({ tekst, url }) => html`<li><a href=${url}>${tekst}</a></li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}

// Wat het dossier over deze trede zegt, en waar zij heen leidt.
function bijTrede(w: Weergave, { code }: Trede, doe: Uitlegacties): TemplateResult | typeof nothing {
  const { t, dossier } = w;
  const personen = personenVoor(w);
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
    <div class="knoppen">${knop(doe, 'tarief', [], { tekst: lees(w, 'rekenmachine') })}</div>`;
}
