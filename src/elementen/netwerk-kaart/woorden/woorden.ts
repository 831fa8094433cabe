// Het netwerk in woorden, onder de kop en de eerste zin: wat er te zien is, en waar nog over te praten valt. Beschrijft; geeft geen cijfer en
// geen norm.

import { html, nothing, type TemplateResult } from 'lit';
import { DOORVRAGEN } from '../../../domein/dossier/codes.js';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { isLeeg } from '../../../domein/dossier/vorm.js';
import { berekenMaten } from '../../../domein/netwerk/bereken-maten.js';
import { type Hiaat, vindHiaten } from '../../../domein/netwerk/vind-hiaten.js';
import { kop } from '../../../scherm/kop.js';
import { codetekst } from '../../../ui/codetekst.js';
import {
  actieknop,
  functieWoord,
  naamVan,
  ringNaam,
  ringenVan,
  sectorenVan,
  sectorNaam,
  type Weergave,
} from '../weergave.js';

export { stijl } from './woorden.styles.js';

export function woordenSjabloon(w: Weergave): TemplateResult {
  const { t, personen, banden } = w;
  const maten = berekenMaten({ personen, banden });
  const wie = (ids: readonly string[]): string =>
    personen
      .filter(({ id }) => ids.includes(id))
      .map((persoon) => naamVan(w, persoon))
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
  const opHonderd = (fractie: number): number => Math.round(100 * fractie);
  return html`${
    personen.length === 0
      ? nothing
      : html`<dl>
          ${Object.entries(maten.dekking).map(([functie, ids]) => rij(functieWoord(t, functie), wie(ids)))}
          ${rij(t.tekst('woorden.blijft'), wie(maten.blijft))}
          ${rij(t.tekst('woorden.beslist'), metRol('besluitvorming'))}
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
            .map((persoon) => rij(t.tekst('woorden.kracht', { naam: naamVan(w, persoon) }), persoon.kracht ?? ''))}
        </dl>`
  }
  ${
    maten.dichtheid === null
      ? nothing
      : html`<p>
          ${t.meervoud('woorden.dichtheid', opHonderd(maten.dichtheid))}
          ${maten.wederkerigheid === null ? '' : t.meervoud('woorden.wederkerig', opHonderd(maten.wederkerigheid))}
        </p>`
  }
  ${hiatenSjabloon(w)}`;
}

/** Wie netwerkpleegouder wil en kan zijn: de ladder vraagt ernaar. */
function kandidaten(personen: readonly Persoon[]): readonly string[] {
  return personen.filter(({ steunfiguur }) => steunfiguur?.netwerkpleegzorg === 'ja').map(({ id }) => id);
}

// Een hiaat is een vraag om samen te stellen, met een knop om meteen iemand toe te voegen.
function hiatenSjabloon(w: Weergave): TemplateResult | typeof nothing {
  const { t, doe, personen, banden, dossier, vast } = w;
  const hiaten = vindHiaten({ personen, banden, indeling: dossier.indeling ?? null });
  // Een leeg netwerk heeft geen hiaten: dan begint het gesprek bij het begin.
  if (personen.length === 0)
    return html`<ul>
      ${DOORVRAGEN.map((code) => html`<li>${t.tekst(`doorvraag.${code}`)}</li>`)}
    </ul>`;
  if (hiaten.length === 0) return nothing;
  const wat = ({ over }: Hiaat): string => {
    if (over.sector) return sectorNaam(w, over.sector);
    if (over.functie) return functieWoord(t, over.functie);
    const persoon = personen.find(({ id }) => id === over.persoon);
    return persoon ? naamVan(w, persoon) : '';
  };
  return html`${kop(w.kopniveau, 3, t.tekst('hiaat.titel'))}
    <ul>
      ${hiaten.map(
        (hiaat) =>
          html`<li>
            ${t.tekst(`hiaat.${hiaat.code}`, { wat: wat(hiaat) })}
            ${hiaat.doorvraag ? codetekst(t, hiaat.doorvraag, 'doorvraag.') : ''}
            ${
              vast
                ? nothing
                : hiaat.over.persoon
                  ? actieknop(w, doe, 'openen', [hiaat.over.persoon], wat(hiaat))
                  : hiaat.over.sector
                    ? actieknop(w, doe, 'vraag', [hiaat.over.sector], wat(hiaat))
                    : nothing
            }
          </li>`,
      )}
    </ul>
    ${hiaten.some(({ code }) => code === 'functie-niet-gedekt') ? html`<p>${t.tekst('hiaat.gezin')}</p>` : nothing}`;
}
