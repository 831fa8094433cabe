// Toestemming vastleggen: per doel wie er volgens de regels toestemming geeft, en wie dat deed. Zegt wat geldt, houdt niets tegen.

import { html, nothing, type TemplateResult } from 'lit';
import { type Code, type DOELEN, UITZONDERINGEN } from '../../domein/dossier/codes.js';
import type { Dossier, Toestemming } from '../../domein/dossier/dossier.js';
import { leeftijdOp } from '../../domein/dossier/leeftijd.js';
import {
  onderUitzondering,
  regelsVoor,
  TOESTEMMINGSREGELS,
  type Toestemmingsregel,
} from '../../domein/dossier/toestemming.js';
import { isLeeg } from '../../domein/dossier/vorm.js';
import type { Vertaler } from './teksten.js';
import { invoerSjabloon, keuzeSjabloon } from './veld.js';
import { kop } from '../../scherm/kop.js';
import { codetekst } from '../../ui/codetekst.js';
import type { Invulling } from './weergave.js';

export type Doel = Code<typeof DOELEN>;

/**
 * De toestemming die nu geldt voor een doel (en bij contactgegevens: voor een persoon), en waar zij staat.
 * Dat is de laatste die is vastgelegd; is die er niet, dan een lege op de plek erna.
 */
export function toestemmingVan(
  { toestemming }: Pick<Dossier, 'toestemming'>,
  doel: Doel,
  persoon: string,
): { readonly plek: number; readonly nu: Toestemming } {
  const lijst = toestemming ?? [];
  const plek = lijst.findLastIndex((rij) => rij.doel === doel && (rij.persoon ?? persoon) === persoon);
  const nieuw = doel === 'gegevens-steunfiguur' ? { doel, persoon } : { doel };
  return plek < 0 ? { plek: lijst.length, nu: nieuw } : { plek, nu: lijst[plek] ?? nieuw };
}

export function toestemmingSjabloon(w: Invulling): TemplateResult {
  const { t } = w;
  return html`<section class="groep">
    <p>${t.tekst('toestemming.uitleg', { datum: t.datum(TOESTEMMINGSREGELS.gelezen) })}</p>
    ${doelSjabloon(w, 'delen')} ${doelSjabloon(w, 'hulp')}
  </section>`;
}

export function doelSjabloon(w: Invulling, doel: Doel): TemplateResult {
  const { t, dossier, persoon } = w;
  const { nu } = toestemmingVan(dossier, doel, persoon.id);
  const { uitzondering, datum, ingetrokkenOp } = nu;
  const door = nu.door ?? [];
  // De leeftijd op de dag van het gesprek, niet die van nu.
  const leeftijd = leeftijdOp(dossier.onderwerp.geboren, datum ?? '') ?? w.leeftijd;
  const { ladder, doorvragen } = dossier;
  const regels = regelsVoor(doel, leeftijd, { kader: ladder?.kader, behandeling: doorvragen?.behandeling });
  const gevers = regels.flatMap((regel) => onderUitzondering(regel, uitzondering).vraag);
  const uitzonderingen = UITZONDERINGEN.filter((code) => regels.some((regel) => regel.uitzonderingen.includes(code)));
  const pad = (naam: keyof Toestemming): string => `/toestemming/${doel}/${naam}`;
  return html`<section class="groep">
    ${kop(w.kopniveau, 4, t.tekst(`toestemming.${doel}`))}
    ${regels.length > 1 ? html`<p>${t.tekst('toestemming.onbekend')}</p>` : nothing}
    <ul>
      ${regels.map((regel) => html`<li>${regelTekst(t, regel, uitzondering)}</li>`)}
    </ul>
    ${gevers.length > 0 ? keuzeSjabloon(w, pad('door'), 'checkbox', [...new Set([...gevers, ...door])], door) : nothing}
    ${invoerSjabloon(w, pad('datum'), 'dag', datum ?? '')}
    ${
      uitzonderingen.length > 0
        ? keuzeSjabloon(w, pad('uitzondering'), 'radio', ['nee', ...uitzonderingen], [uitzondering || 'nee'])
        : nothing
    }
    ${isLeeg(uitzondering) ? nothing : invoerSjabloon(w, pad('reden'), 'lang', nu.reden ?? '')}
    ${isLeeg(datum) ? nothing : invoerSjabloon(w, pad('ingetrokkenOp'), 'dag', ingetrokkenOp ?? '')}
  </section>`;
}

// Wie er gevraagd en gehoord wordt, met het artikel: "12–15 jaar: de jongere + ouders met gezag of voogd (Jeugdwet 7.3.4 lid 1, …)"
function regelTekst(t: Vertaler, gewoon: Toestemmingsregel, uitzondering: string | null | undefined): string {
  const { van, tot, uitkomst, vraag, hoor, praktijk, volgensWet, bron } = onderUitzondering(gewoon, uitzondering);
  const som = (wie: readonly string[]): string =>
    wie
      .map((code) => (EIGEN_WOORDEN[code] ? t.tekst(EIGEN_WOORDEN[code]) : codetekst(t, code).toLowerCase()))
      .join(' + ');
  const delen = [
    uitkomst === 'andere-wet' ? t.tekst('toestemming.andereWet') : som(vraag) || t.tekst('toestemming.niemand'),
    hoor.length > 0 && t.tekst('toestemming.hoor', { wie: som(hoor) }),
    praktijk && t.tekst(volgensWet ? 'toestemming.wetVraagtMinder' : 'toestemming.praktijk'),
    van >= 18 && t.tekst('toestemming.vanaf18'),
  ];
  const jaren = tot < Infinity ? `${van}–${tot}` : van > 0 ? `${van}+` : '';
  const zin = `${jaren && `${jaren} ${t.tekst('toestemming.jaar')}: `}${delen.filter(Boolean).join('; ')}`;
  return bron ? `${zin} (${bron})` : zin;
}

// Wie toestemming geeft heet hier preciezer dan in een keuzelijst.
const EIGEN_WOORDEN: Readonly<Record<string, 'toestemming.ouder' | 'toestemming.vertegenwoordiger'>> = {
  ouder: 'toestemming.ouder',
  vertegenwoordiger: 'toestemming.vertegenwoordiger',
};
