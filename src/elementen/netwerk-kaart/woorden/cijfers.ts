// Het netwerk per punt: wie welke steun geeft, wie blijft, wie meebeslist, en hoeveel mensen er per groep en ring zijn. Geen cijfer en geen norm.

import { html, nothing, type TemplateResult } from 'lit';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { isLeeg } from '../../../domein/dossier/vorm.js';
import { berekenMaten } from '../../../domein/netwerk/bereken-maten.js';
import { noem } from '../noem.js';
import { functieWoord, ringNaam, ringenVan, sectorenVan, sectorNaam, type Weergave } from '../weergave.js';

export function cijfersSjabloon(w: Weergave): TemplateResult {
  const { t, personen, banden } = w;
  const maten = berekenMaten({ personen, banden });
  const wie = (ids: readonly string[]): string =>
    personen
      .filter(({ id }) => ids.includes(id))
      .map((persoon) => noem(w, persoon))
      .join(', ') || t.tekst('woorden.niemand');
  const metRol = (rol: 'besluitvorming' | 'uitvoering'): string =>
    wie(personen.filter(({ steunfiguur }) => steunfiguur?.rollen?.includes(rol)).map(({ id }) => id));
  const telling = (
    per: Readonly<Record<string, number>>,
    codes: readonly string[],
    naam: (code: string) => string,
  ): string =>
    [...codes, 'geen']
      // Een eigen sector kan heten als iets dat elk object heeft.
      .filter((code) => Object.hasOwn(per, code))
      .map((code) => `${naam(code)} ${per[code]}`)
      .join(', ');
  const rij = (term: string, uitleg: string): TemplateResult =>
    html`<div>
      <dt>${term}</dt>
      <dd>${uitleg}</dd>
    </div>`;
  return html`<dl>
      ${Object.entries(maten.dekking).map(([functie, ids]) => rij(functieWoord(t, functie), wie(ids)))}
      ${rij(t.tekst('woorden.blijft'), wie(maten.blijft))} ${rij(t.tekst('woorden.beslist'), metRol('besluitvorming'))}
      ${rij(t.tekst('woorden.helptMee'), metRol('uitvoering'))}
      ${rij(t.tekst('woorden.meerSteun'), wie(maten.meervoudig))}
      ${rij(t.tekst('woorden.alleen'), wie(maten.geisoleerd))} ${rij(t.tekst('woorden.brug'), wie(maten.bruggen))}
      ${rij(t.tekst('legenda.pleegzorg'), wie(kandidaten(personen)))}
      ${rij(
        t.tekst('veld.sector'),
        telling(maten.perSector, sectorenVan(w), (code) => sectorNaam(w, code === 'geen' ? null : code)),
      )}
      ${rij(
        t.tekst('veld.ring'),
        telling(maten.perRing, ringenVan(w).map(String), (code) =>
          ringNaam(w, code === 'geen' ? null : (Number(code) as Persoon['ring'])),
        ),
      )}
      ${personen
        .filter(({ kracht }) => !isLeeg(kracht) && w.wijze === 'voluit')
        .map((persoon) => rij(t.tekst('woorden.kracht', { naam: noem(w, persoon) }), persoon.kracht ?? ''))}
    </dl>
    ${
      maten.dichtheid === null
        ? nothing
        : html`<p>
            ${maten.dichtheid === 0 && banden.length > 0 ? '' : perHonderd(t, 'woorden.dichtheid', maten.dichtheid)}
            ${maten.wederkerigheid === null ? '' : perHonderd(t, 'woorden.wederkerig', maten.wederkerigheid)}
          </p>`
    }`;
}

/** Wie netwerkpleegouder wil en kan zijn: de ladder vraagt ernaar. */
function kandidaten(personen: readonly Persoon[]): readonly string[] {
  return personen.filter(({ steunfiguur }) => steunfiguur?.netwerkpleegzorg === 'ja').map(({ id }) => id);
}

/** Een deel van het geheel per honderd. Afronden maakt van weinig niet niets, en van bijna alles niet alles. */
function perHonderd(t: Weergave['t'], stam: 'woorden.dichtheid' | 'woorden.wederkerig', deel: number): string {
  const vorm = deel === 0 ? 'geen' : deel === 1 ? 'alle' : deel < 0.01 ? 'weinig' : '';
  if (vorm) return t.tekst(`${stam}.${vorm}`);
  return t.meervoud(stam, Math.min(99, Math.round(100 * deel)));
}
