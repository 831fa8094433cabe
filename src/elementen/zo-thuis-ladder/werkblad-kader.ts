// Het juridische kader: wie bepaalt welke hulp er komt, en hoe het staat met een machtiging. Wat niet gelezen is staat er als vraag voor een jurist.

import { html, nothing, type TemplateResult } from 'lit';
import { noemBronnen } from '../../domein/bronnen.js';
import { KADERS, MACHTIGINGSTANDEN } from '../../domein/dossier/codes.js';
import { KADERREGELS, machtigingBij } from '../../domein/ladder/kader.js';
import { invoer, type Invoerveld } from '../../scherm/acties.js';
import { keuzes } from '../../scherm/veld.js';
import { codetekst } from '../../ui/codetekst.js';
import type { Deelbasis } from './ladder-acties.js';
import { chipsSjabloon, codeOpties, invoerSjabloon } from './veld.js';
import { leestDeWet } from './leest-de-wet.js';
import { lees, type Weergave } from './weergave.js';

interface Kaderacties {
  /** Hoe het met de machtiging staat; welke machtiging dat is volgt uit de plek. */
  machtiging(veld: Invoerveld): void;
}

export function kaderActies({ store, zet }: Deelbasis): Kaderacties {
  return {
    machtiging({ value: stand }) {
      const ladder = store().dossier.ladder ?? {};
      const soort = machtigingBij(ladder)?.soort ?? ladder.machtiging?.soort ?? null;
      zet('/machtiging', { ...ladder.machtiging, soort, stand });
    },
  };
}

export function kaderSjabloon(w: Weergave, doe: Kaderacties): TemplateResult {
  const { t, ladder } = w;
  const regel = KADERREGELS.find(({ kader }) => kader === ladder.kader);
  const bron = (tekst: string): unknown =>
    leestDeWet(w) && tekst ? html`<small class="hulp">${tekst}</small>` : nothing;
  return html`${chipsSjabloon(w, '/kader', codeOpties(w, KADERS))}
  ${
    regel
      ? html`<p>
          ${t.tekst(`bepaalt.${regel.bepaalt}`)} ${bron(noemBronnen(regel.gronden))}
          ${
            regel.bepaalt === 'college'
              ? nothing
              : html`<br />${t.tekst('bepaalt.gezinEerst')} ${bron(noemBronnen(regel.gezinEerst))}`
          }
        </p>`
      : nothing
  }
  ${machtigingSjabloon(w, doe)}`;
}

function machtigingSjabloon(w: Weergave, doe: Kaderacties): TemplateResult | typeof nothing {
  const { t, ladder } = w;
  const vraag = machtigingBij(ladder);
  const soort = vraag?.soort ?? ladder.machtiging?.soort;
  if (!soort) return nothing;
  const stand = ladder.machtiging?.stand;
  const gelezen = vraag && vraag.gronden.length > 0;
  const hulp = gelezen ? (leestDeWet(w) ? noemBronnen(vraag.gronden) : '') : t.tekst('bepaalt.nietGelezen');
  return html`<div class="naasteen">
    ${keuzes(
      {
        pad: '/machtiging/stand',
        label: leestDeWet(w) ? codetekst(t, soort) : lees(w, 'machtiging'),
        vorm: 'chips',
        invoer: invoer(doe, 'machtiging'),
        ...(hulp && { hulp }),
      },
      'radio',
      stand ? [stand] : [],
      codeOpties(w, MACHTIGINGSTANDEN),
    )}
    ${
      stand === 'gevraagd' || stand === 'gegeven'
        ? html`<div role="group" aria-label=${lees(w, 'machtiging')}>
            ${invoerSjabloon(w, '/machtiging/datum', 'dag')}
          </div>`
        : nothing
    }
  </div>`;
}
