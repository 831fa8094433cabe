// Wie er om toestemming gevraagd wordt en waarom: in gewone woorden op een kaart, en met het artikel erbij achter de uitklapper.

import { html, nothing, type TemplateResult } from 'lit';
import { noemBronnen } from '../../../domein/bronnen.js';
import { onderUitzondering } from '../../../domein/dossier/toestemming.js';
import type { Toestemmingsregel } from '../../../domein/dossier/toestemmingsregel-vorm.js';
import { keuzenaam } from '../blad/antwoorden.js';
import { avatar } from '../avatar.js';
import { metHoofdletter, zonderHaakjes } from '../namen.js';
import { pictogram } from '../pictogram.js';
import { inZin } from '../in-zin.js';
import { opsomming } from '../opsomming.js';
import type { Bevraging } from '../persoon/weergave.js';
import { naamOf, onderwerpnaam, relatieZin } from '../weergave.js';
import type { Doel } from './gegeven.js';

// Wie toestemming geeft heet hier preciezer dan in een keuzelijst.
const EIGEN_WOORDEN: Readonly<Record<string, 'toestemming.ouder' | 'toestemming.vertegenwoordiger'>> = {
  ouder: 'toestemming.ouder',
  vertegenwoordiger: 'toestemming.vertegenwoordiger',
};

/** Een kaart voor wie er gevraagd wordt: wie dat is, en in gewone woorden waarom. */
export function kaartinhoud(w: Bevraging, doel: Doel, code: string, gevers: readonly string[]): TemplateResult {
  const { t, leestZelf, persoon } = w;
  const eigen = EIGEN_WOORDEN[code];
  const naam =
    code === 'steunfiguur'
      ? naamOf(t, persoon)
      : metHoofdletter(eigen ? t.tekstAan(eigen, leestZelf) : keuzenaam(w, code));
  // Wie eerder ja zei en nu niet meer gevraagd wordt staat er nog, zonder reden.
  const samen = code === 'ouder' && gevers.includes('jongere') ? `${doel}.samen` : code;
  const sleutel = `gevraagd.${samen}`;
  const reden = gevers.includes(code) && t.kent(sleutel) ? t.tekstAan(sleutel, leestZelf) : '';
  return html`${kopje(beeldBij(w, code), naam, naamBij(w, code))} <small>${reden}</small>`;
}

/** Wie er op een kaart staat: een rondje, hoe die heet, en wie dat is. */
export function kopje(rondje: TemplateResult, naam: string, wie: string): TemplateResult {
  return html`<span class="kopje"
    >${rondje}<span><strong>${naam}</strong> <small>${wie}</small></span></span
  >`;
}

const isOnderwerp = (code: string): boolean => code === 'kind' || code === 'jongere';

function beeldBij({ dossier, persoon }: Bevraging, code: string): TemplateResult {
  if (code === 'steunfiguur') return avatar(persoon, { ster: true });
  const naam = zonderHaakjes(onderwerpnaam(dossier));
  return isOnderwerp(code) && naam
    ? avatar({ id: '', naam, soort: 'gezin' })
    : html`<span class="avatar" aria-hidden="true">${pictogram('mensen')}</span>`;
}

// Om wie het gaat staat er met de naam; van een steunfiguur wie dat is.
function naamBij(w: Bevraging, code: string): string {
  if (code === 'steunfiguur') return relatieZin(w, w.persoon);
  return isOnderwerp(code) ? zonderHaakjes(onderwerpnaam(w.dossier)) : '';
}

/** Wie er ook gehoord wordt, zonder toestemming te geven. */
export function gehoord({ t, leestZelf }: Bevraging, code: string): TemplateResult | typeof nothing {
  const sleutel = `gehoord.${code}`;
  return t.kent(sleutel) ? html`<p class="opmerking">${t.tekstAan(sleutel, leestZelf)}</p>` : nothing;
}

/** Wat er verder bij de regels hoort, met waar het staat: "Delen mag de privacy van een ander niet schaden (Jeugdwet 7.3.11 lid 1)." */
export function puntTeksten(
  { t, leestZelf }: Bevraging,
  gewoon: readonly Toestemmingsregel[],
  uitzondering: string | null | undefined,
): readonly string[] {
  const punten = gewoon.flatMap((regel) => onderUitzondering(regel, uitzondering).punten);
  const zinnen = punten.flatMap(({ code, gronden }) => {
    const sleutel = `regel.${code}`;
    if (!t.kent(sleutel)) return [];
    const bron = noemBronnen(gronden);
    return `${t.tekstAan(sleutel, leestZelf)}${bron && ` (${bron})`}`;
  });
  return [...new Set(zinnen)];
}

/** Wie er gevraagd en gehoord wordt, met het artikel: "12–15 jaar: de jongere en ouders met gezag of voogd (Jeugdwet 7.3.4 lid 1, …)" */
export function regelTekst(w: Bevraging, gewoon: Toestemmingsregel, uitzondering: string | null | undefined): string {
  const { t, leestZelf } = w;
  const { van, tot, uitkomst, vraag, hoor, praktijk, volgensWet, bron } = onderUitzondering(gewoon, uitzondering);
  const som = (wie: readonly string[]): string =>
    opsomming(
      t,
      wie.map((code) =>
        EIGEN_WOORDEN[code] ? t.tekstAan(EIGEN_WOORDEN[code], leestZelf) : inZin(t, keuzenaam(w, code)),
      ),
    );
  const delen = [
    uitkomst === 'andere-wet' ? t.tekst('toestemming.andereWet') : som(vraag) || t.tekst('toestemming.niemand'),
    hoor.length > 0 && t.tekst('toestemming.hoor', { wie: som(hoor) }),
    praktijk && t.tekstAan(volgensWet ? 'toestemming.wetVraagtMinder' : 'toestemming.praktijk', leestZelf),
    van >= 18 && t.tekst('toestemming.vanaf18'),
  ];
  const jaren = tot < Infinity ? `${van}–${tot}` : van > 0 ? `${van}+` : '';
  const zin = `${jaren && `${jaren} ${t.tekst('toestemming.jaar')}: `}${delen.filter(Boolean).join('; ')}`;
  return bron ? `${zin} (${bron})` : zin;
}
