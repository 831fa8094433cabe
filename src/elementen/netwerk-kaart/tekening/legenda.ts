// Wat een vorm, een lijn of een teken op de kaart betekent, met dezelfde figuren als op de kaart. Staat ook op papier.

import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { KWALITEITEN, PERSOONSOORTEN } from '../../../domein/dossier/codes.js';
import { geeftRespijt, ringuitleg, type Weergave } from '../weergave.js';
import { ster, vorm } from './figuren.js';
import { bandpad } from './lijnen.js';

const voorbeeld = (inhoud: SVGTemplateResult, breed = 20): TemplateResult =>
  html`<svg
    class="kaart voorbeeld"
    viewBox="${-breed / 2} -10 ${breed} 20"
    width=${breed}
    height="20"
    aria-hidden="true"
  >
    ${inhoud}
  </svg>`;

const sterteken = (klasse: string): TemplateResult =>
  voorbeeld(svg`<g transform="translate(-14.8 14.8)">${ster(18, klasse)}</g>`);

export function legendaSjabloon(w: Weergave, open: boolean): TemplateResult {
  const { t, zicht, leestZelf, personen } = w;
  const rij = (beeld: unknown, tekst: string): TemplateResult => html`<li>${beeld} ${tekst}</li>`;
  return html`<details class="legenda" ?open=${open}>
    <summary>${t.tekst('kaart.legenda')}</summary>
    <ul role="list">
      ${PERSOONSOORTEN.map((soort) => rij(voorbeeld(svg`<g class="knoop--${soort}">${vorm(soort, 8)}</g>`), t.tekst(`soort.${soort}`)))}
      ${KWALITEITEN.map((code) =>
        rij(
          voorbeeld(svg`<path class="band band--${code}" d=${bandpad('M-15 0L15 0', code)}></path>`, 34),
          t.tekst(`band.${code}`),
        ),
      )}
      ${rij(sterteken('steun'), t.tekst('legenda.ster'))}
      ${
        personen.some(({ steunfiguur }) => ['voorgedragen', 'gevraagd'].includes(steunfiguur?.status ?? ''))
          ? rij(sterteken('voor'), t.tekst('legenda.voorgedragen'))
          : nothing
      }
      ${rij('§', t.tekst('legenda.formeel'))} ${rij('✓', t.tekst('legenda.verantwoordelijk'))}
      ${rij('⌂', t.tekst('legenda.pleegzorg'))}
      ${personen.some(({ erkend }) => erkend?.length) ? rij('◎', t.tekst('legenda.erkend')) : nothing}
      ${personen.some((persoon) => geeftRespijt(w, persoon)) ? rij('⇆', t.tekst('legenda.respijt')) : nothing}
      ${w.vergelijking?.beeld.legendaSjabloon(w, rij, voorbeeld)}
      ${
        zicht === 'na'
          ? [
              rij(voorbeeld(svg`<g class="gaat">${vorm('netwerk', 8)}</g>`), t.tekst('kaart.stopt')),
              rij('?', t.tekst('kaart.nogVragen')),
            ]
          : nothing
      }
    </ul>
    <p class="hulp">${t.tekstAan('legenda.kindband', leestZelf)} <span class="scherm-alleen">${ringuitleg(w)}</span></p>
  </details>`;
}
