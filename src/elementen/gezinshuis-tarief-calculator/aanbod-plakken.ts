// Aanbiedingen uit een kolom of een CSV: hoe elke rij gelezen is, met de vraag of de verbetering erbij. Er komt niets bij voordat de bezoeker dat zegt.

import { html, nothing, type TemplateResult } from 'lit';
import { invoer } from '../../scherm/acties.js';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import { keuzelijst, tekstveld } from '../../scherm/veld.js';
import { type Leesrij, type Lezing, VEEL } from './aanbod-lezen.js';
import { PLEK, type Plakblad } from './plakblad.js';
import type { Weergave } from './weergave.js';

const SCHEIDINGEN = { ';': 'puntkomma', ',': 'komma', '\t': 'tab' } as const;
const ZONDER_VRAAG: readonly Leesrij['stand'][] = ['erbij', 'over'];
const VRAAG: readonly Leesrij['stand'][] = ['dubbel', 'twijfel', 'ongewoon'];

export function plakken(w: Weergave, doe: Plakblad, lezing: Lezing): TemplateResult {
  const { t } = w;
  const { rijen, fouten, scheiding } = lezing;
  const erbij = rijen.filter(({ stand }) => stand === 'erbij').length;
  const wachten = rijen.filter(({ stand }) => !ZONDER_VRAAG.includes(stand));
  return html`<section class="plakken" aria-labelledby="plakken">
    ${kop(w.kopniveau, 3, t.tekst('aanbod.plakken'), { id: 'plakken', focus: true })}
    <div class="plakken__vak">
      <div class="plakken__bron">
        ${tekstveld(
          {
            pad: '',
            half: PLEK,
            id: 'aanbod-tekst',
            label: t.tekst('aanbod.tekst'),
            hulp: t.tekst('aanbod.tekst.hulp'),
            invoer: invoer(doe, 'typTekst'),
          },
          doe.tekst,
          'lang',
        )}
        ${knop(doe, 'kiesBestand', [], { tekst: t.tekst('aanbod.bestand') })}
        <input
          id="aanbod-bestand"
          class="vh"
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          tabindex="-1"
          aria-hidden="true"
          ${invoer(doe, 'leesBestand')}
        />
        ${keuzelijst(
          {
            pad: '',
            id: 'aanbod-scheiding',
            label: t.tekst('aanbod.scheiding'),
            invoer: invoer(doe, 'kiesScheiding'),
          },
          scheiding,
          Object.entries(SCHEIDINGEN).map(([teken, naam]) => [
            teken,
            t.tekst(`aanbod.scheiding.${naam as (typeof SCHEIDINGEN)[keyof typeof SCHEIDINGEN]}`),
          ]),
        )}
        <p class="hulp">${t.tekst(scheiding === ',' ? 'aanbod.punt' : 'aanbod.komma')}</p>
      </div>
      <div class="plakken__rijen">
        ${kop(w.kopniveau, 4, t.tekst('aanbod.gelezen'))}
        ${fouten.map(({ rij, kolom, code }) => {
          const sleutel = `aanbod.fout.${code}`;
          return html`<p class="bericht bericht--fout">
            <span class="vh">${t.tekst('melding.fout')}:</span>
            ${t.tekst('aanbod.regel', { rij })} ${t.kent(sleutel) ? t.tekst(sleutel, { kolom }) : code}
          </p>`;
        })}
        ${rijen.length === 0 ? html`<p class="hulp">${t.tekst('aanbod.niets')}</p>` : nothing}
        <ol class="leesrijen" role="list">
          ${rijen.map((rij) => leesrij(w, doe, rij))}
        </ol>
        <div class="knoppen">
          ${erbij > 0 ? knop(doe, 'voegRijenToe', [lezing], { tekst: t.meervoud('aanbod.voegToe', erbij), klasse: 'knop--actie' }) : nothing}
          ${knop(doe, 'sluitPlakken', [], { tekst: t.tekst('aanbod.annuleer') })}
        </div>
        <p class="hulp" role="status">
          ${wachten.length > 0 ? t.tekst('aanbod.wachten', { regels: wachten.map(({ rij }) => rij).join(', ') }) : ''}
        </p>
      </div>
    </div>
  </section>`;
}

function leesrij(w: Weergave, doe: Plakblad, rij: Leesrij): TemplateResult {
  const { t } = w;
  const { stand, naam, tarief, lezingen } = rij;
  const merk = ZONDER_VRAAG.includes(stand) ? '' : VRAAG.includes(stand) ? 'leesrij--vraag' : 'leesrij--fout';
  const bedrag = lezingen[0] === undefined ? tarief : t.bedrag(lezingen[0]);
  return html`<li class="leesrij ${merk}" id="lees-rij-${rij.rij}" tabindex="-1">
    <span class="leesrij__nummer">${rij.rij}</span>
    <strong class="leesrij__naam" translate="no">${naam || '–'}</strong>
    <span class="cijfer" translate="no">${bedrag || '–'}</span>
    <div class="leesrij__stand">
      <p>
        ${merk === 'leesrij--fout' ? html`<strong class="fout">${t.tekst('melding.fout')}:</strong>` : nothing}
        ${standtekst(w, rij)}
      </p>
      ${antwoorden(w, doe, rij)}
    </div>
  </li>`;
}

function standtekst({ t }: Weergave, { stand, staatErMet, weggelaten, vervangt }: Leesrij): string {
  if (stand === 'dubbel') return t.tekst('aanbod.stand.dubbel', { bedrag: t.bedrag(staatErMet) });
  if (stand === 'ongewoon') return t.tekst('aanbod.stand.ongewoon', { keer: t.getal(VEEL) });
  if (stand === 'erbij' && vervangt) return t.tekst('aanbod.stand.vervangt');
  const zin = t.tekst(`aanbod.stand.${stand}`);
  return weggelaten && stand === 'erbij' ? `${zin} ${t.tekst('aanbod.weggelaten', { woorden: weggelaten })}` : zin;
}

// Eén sjabloon voor elke stand: zo houdt een veld de focus als de rij door het typen van stand wisselt.
function antwoorden({ t }: Weergave, doe: Plakblad, rij: Leesrij): TemplateResult {
  const { rij: nummer, stand, naam, tarief, lezingen, verbeterd } = rij;
  const wie = t.tekst('aanbod.regel', { rij: nummer });
  const is = (...standen: readonly Leesrij['stand'][]): boolean => standen.includes(stand);
  const veld = (sleutel: 'naam' | 'tarief', waarde: string): TemplateResult =>
    html`<input
      class="rijveld ${sleutel === 'naam' ? 'rijveld--lang' : 'rijveld--middel'}"
      id="lees-${nummer}-${sleutel}"
      autocomplete="off"
      inputmode=${sleutel === 'tarief' ? 'decimal' : nothing}
      aria-label="${t.tekst(`aanbod.${sleutel}`)}, ${wie}"
      .value=${waarde}
      ${invoer(doe, 'verbeter', nummer, sleutel)}
    />`;
  return html`<div class="knoppen">
    ${is('naam') || verbeterd.includes('naam') ? veld('naam', naam) : nothing}
    ${is('bedrag', 'onder-nul', 'twijfel', 'ongewoon') || verbeterd.includes('tarief') ? veld('tarief', tarief) : nothing}
    ${
      is('twijfel', 'ongewoon')
        ? lezingen.map((lezing) =>
            knop(doe, 'kiesLezing', [nummer, lezing], {
              tekst: t.tekst('aanbod.klopt', { bedrag: t.bedrag(lezing) }),
              wie,
            }),
          )
        : nothing
    }
    ${is('dubbel') ? knop(doe, 'beslisDubbel', [nummer, 'vervang'], { tekst: t.tekst('aanbod.vervang'), wie }) : nothing}
    ${is('dubbel') ? knop(doe, 'beslisDubbel', [nummer, 'beide'], { tekst: t.tekst('aanbod.beide'), wie }) : nothing}
    ${
      is('erbij')
        ? nothing
        : knop(doe, 'slaOver', [nummer], { tekst: t.tekst(is('over') ? 'aanbod.tochWel' : 'aanbod.slaOver'), wie })
    }
  </div>`;
}
