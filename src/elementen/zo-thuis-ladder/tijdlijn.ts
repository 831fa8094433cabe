// Het verloop als tijdlijn: de huizen onder elkaar, met in woorden van wanneer tot wanneer. Een stippel gaat naar waar jullie aan denken.

import { html, nothing, type TemplateResult } from 'lit';
import { huis } from './huizen.js';
import { lees, tredeNaam, type Weergave } from './weergave.js';

export function tijdlijnSjabloon(w: Weergave): TemplateResult | typeof nothing {
  const { verloop, gewenst } = w.ladder;
  const plekken = (verloop ?? []).flatMap(({ trede, van, tot }) => (trede ? [{ trede, van, tot }] : []));
  if (plekken.length === 0) return nothing;
  // Wie er al woont gaat nergens heen.
  const naar = gewenst?.trede && gewenst.trede !== plekken.at(-1)?.trede ? gewenst.trede : '';
  return html`<ol role="list" class="tijdlijn" aria-label=${lees(w, 'verloop')}>
    ${plekken.map(({ trede, van, tot }) => stap(w, trede, tijd(w, van, tot)))}
    ${naar ? stap(w, naar, lees(w, 'pad.gewenst'), 'straks') : nothing}
  </ol>`;
}

function stap(w: Weergave, trede: Parameters<typeof huis>[0], wanneer: string, klasse = ''): TemplateResult {
  return html`<li class=${klasse}>
    ${huis(trede)}
    <div>
      <b>${tredeNaam(w, trede)}</b>
      <p class="hulp">${wanneer}</p>
    </div>
  </li>`;
}

/** Van wanneer tot wanneer, in woorden. Zonder einde duurt het nog. */
function tijd({ t }: Weergave, van: string | null | undefined, tot: string | null | undefined): string {
  const dagen = { van: t.periode(van), tot: t.periode(tot) };
  if (van && tot) return t.tekst('tijd.tussen', dagen);
  return van ? t.tekst('tijd.sinds', dagen) : tot ? t.tekst('tijd.tot', dagen) : t.tekst('tijd.onbekend');
}
