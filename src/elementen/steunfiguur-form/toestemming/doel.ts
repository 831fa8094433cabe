// Eén doel van een toestemming op het scherm: een kaart per persoon die gevraagd wordt, wie er gehoord wordt, en waarom wij dit vragen.
// Zegt wat geldt, houdt niets tegen.

import { html, nothing, type TemplateResult } from 'lit';
import { JA_NEE, UITZONDERINGEN } from '../../../domein/dossier/codes.js';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { leeftijdOp } from '../../../domein/dossier/leeftijd.js';
import { onderUitzondering, regelsVoor } from '../../../domein/dossier/toestemming.js';
import { TOESTEMMINGSREGELS } from '../../../domein/dossier/toestemmingsregels.js';
import { isLeeg } from '../../../domein/dossier/vorm.js';
import { type Diepte, kop } from '../../../scherm/kop.js';
import { alsOpen } from '../../../scherm/uitklapper.js';
import { metHoofdletter } from '../namen.js';
import { namenInZin } from '../opsomming.js';
import { invoerSjabloon, keuzeSjabloon } from '../persoon/veld.js';
import type { Bevraging } from '../persoon/weergave.js';
import { isSteunfiguur } from '../weergave.js';
import { kaartSjabloon, vanWie } from './antwoord.js';
import { antwoordenBij, type Doel, toestemmingVan } from './gegeven.js';
import { gehoord, kaartinhoud, puntTeksten, regelTekst } from './regel.js';
import { visieSjabloon } from './visie.js';

interface Doelopties {
  readonly plek?: string;
  readonly diepte?: Diepte;
  readonly titel?: string;
  readonly erbij?: readonly TemplateResult[];
}

/** Hoe een doel in het pad heet op het scherm voor iedereen: daar staat meer dan één persoon. */
export function plekVan(doel: Doel | 'verteld', { id }: Persoon): string {
  return `${doel}:${encodeURIComponent(id)}`;
}

/** Bij een persoon: voor het formulier en voor de hulp. */
export function toestemmingSjabloon(w: Bevraging): TemplateResult {
  const { t } = w;
  return html`<section class="groep">
      <p>${t.tekst('toestemming.uitleg', { datum: t.datum(TOESTEMMINGSREGELS.gelezen) })}</p>
      ${behandelingSjabloon(w)} ${doelSjabloon(w, 'delen')} ${weetNiet(w)} ${doelSjabloon(w, 'hulp')}
    </section>
    ${visieSjabloon(w)}`;
}

/** Gaat het om een behandeling? Dan geldt er een andere wet. */
export function behandelingSjabloon(w: Bevraging): TemplateResult {
  return keuzeSjabloon(w, '/doorvragen/behandeling', 'radio', JA_NEE, [w.dossier.doorvragen?.behandeling ?? '']);
}

/** @param plek hoe het doel in het pad heet; @param erbij nog meer kaarten */
export function doelSjabloon(
  w: Bevraging,
  doel: Doel,
  { plek = doel, diepte = 3, titel = w.t.tekst(`toestemming.${doel}`), erbij = [] }: Doelopties = {},
): TemplateResult {
  const { t, dossier, persoon } = w;
  const { uitzondering, reden, datum } = toestemmingVan(dossier, doel, persoon.id).nu;
  const antwoorden = antwoordenBij(dossier, doel, persoon.id);
  // De leeftijd op de dag van het laatste gesprek, niet die van nu.
  const dagen = [datum, ...antwoorden.flatMap(({ nu }) => [nu.datum, nu.antwoordOp])].map((dag) => dag ?? '');
  const leeftijd = leeftijdOp(dossier.onderwerp.geboren, dagen.toSorted().at(-1) ?? '') ?? w.leeftijd;
  const { ladder, doorvragen } = dossier;
  const regels = regelsVoor(doel, leeftijd, { kader: ladder?.kader, behandeling: doorvragen?.behandeling });
  const gevers = regels.flatMap((regel) => onderUitzondering(regel, uitzondering).vraag);
  // Wie eerder antwoordde en nu niet meer gevraagd wordt staat er ook nog.
  const wie = [...new Set([...gevers, ...antwoorden.map((antwoord) => antwoord.wie)])];
  const hoort = [...new Set(regels.flatMap((regel) => onderUitzondering(regel, uitzondering).hoor))].filter(
    (code) => !gevers.includes(code),
  );
  const uitzonderingen = UITZONDERINGEN.filter(
    (code) => isTeVragen(w, code, uitzondering) && regels.some((regel) => regel.uitzonderingen.includes(code)),
  );
  const pad = (naam: string): string => `/toestemming/${plek}/${naam}`;
  return html`<section class="groep">
    ${kop(w.kopniveau, diepte, titel)} ${regels.length > 1 ? html`<p>${t.tekst('toestemming.onbekend')}</p>` : nothing}
    ${
      regels.some(({ uitkomst }) => uitkomst === 'andere-wet')
        ? html`<p class="opmerking">${t.tekst('toestemming.behandeling')}</p>`
        : nothing
    }
    ${
      wie.length + erbij.length > 0
        ? html`<div class="gevers">
            ${wie.map((code) =>
              kaartSjabloon(w, pad(code), kaartinhoud(w, doel, code, gevers), vanWie(antwoorden, code)?.nu),
            )}
            ${erbij}
          </div>`
        : nothing
    }
    ${hoort.map((code) => gehoord(w, code))}
    ${
      uitzonderingen.length > 0
        ? keuzeSjabloon(w, pad('uitzondering'), 'radio', ['nee', ...uitzonderingen], [uitzondering || 'nee'])
        : nothing
    }
    ${isLeeg(uitzondering) ? nothing : invoerSjabloon(w, pad('reden'), 'lang', reden ?? '')}
    <details>
      <summary>${t.tekst('toestemming.waarom')}</summary>
      ${alsOpen(
        () =>
          html`<ul>
              ${regels.map((regel) => html`<li>${regelTekst(w, regel, uitzondering)}</li>`)}
            </ul>
            ${puntTeksten(w, regels, uitzondering).map((zin) => html`<p class="hulp">${zin}</p>`)}`,
      )}
    </details>
  </section>`;
}

// Of iemand iets zelf kan beslissen vragen wij niet aan diegene zelf. Is het ingevuld, dan staat het er.
function isTeVragen({ leestZelf }: Bevraging, code: string, nu: string | null | undefined): boolean {
  return !leestZelf || code !== 'wilsonbekwaam' || nu === code;
}

/** Welke steunfiguren nog niet weten dat er iets over hen is opgeschreven. */
function weetNiet({ t, personen }: Bevraging): TemplateResult | typeof nothing {
  const niet = personen.filter((persoon) => isSteunfiguur(persoon) && isLeeg(persoon.geinformeerdOp));
  const namen = metHoofdletter(namenInZin(t, niet));
  return niet.length > 0
    ? html`<p class="opmerking">${t.meervoud('toestemming.weetNiet', niet.length, { namen })}</p>`
    : nothing;
}
