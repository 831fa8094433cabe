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
    <p>${t.tekst('toestemming.uitleg', { datum: t.datum(TOESTEMMINGSREGELS.versie) })}</p>
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
  const regels = regelsVoor(doel, leeftijd);
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

// "12-15 jaar: de jongere en ouders met gezag of voogd (Jeugdwet 7.3.4)"
function regelTekst(t: Vertaler, regel: Toestemmingsregel, uitzondering: string | null | undefined): string {
  const { vraag, hoor } = onderUitzondering(regel, uitzondering);
  const som = (wie: readonly string[]): string =>
    wie.map((code) => (code === 'ouder' ? t.tekst('toestemming.ouder') : codetekst(t, code).toLowerCase())).join(' + ');
  const { van, tot } = regel;
  const delen = [
    vraag.length > 0 ? som(vraag) : t.tekst('toestemming.niemand'),
    hoor.length > 0 && t.tekst('toestemming.hoor', { wie: som(hoor) }),
    regel.praktijk && t.tekst('toestemming.praktijk'),
  ];
  const jaren = tot < Infinity ? `${van}–${tot}` : van > 0 ? `${van}+` : '';
  return `${jaren && `${jaren} ${t.tekst('toestemming.jaar')}: `}${delen.filter(Boolean).join('; ')} (${regel.bron})`;
}
