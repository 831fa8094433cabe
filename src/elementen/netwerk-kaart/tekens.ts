// De kleine tekens rond de kaart: iconen op knoppen, de figuur van iemand en de lijn van zijn band. Zij staan altijd bij een woord.

import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Persoon } from '../../domein/dossier/dossier.js';
import type { Acties, Gegevens, Handeling } from '../../scherm/acties.js';
import { knop } from '../../scherm/knop.js';
import { lettersSjabloon, steunklasse, vorm } from './tekening/figuren.js';
import { bandpad } from './tekening/lijnen.js';
import type { TekstSleutel } from './teksten.js';
import { naamVan, tintVan, type Weergave } from './weergave.js';

const ICONEN = {
  afdrukken: 'M7 8V3h10v5M7 17H4V9h16v8h-3M7 14h10v7H7z',
  meer: 'M5 12h.01M12 12h.01M19 12h.01',
  erbij: 'M12 5v14M5 12h14',
  kleiner: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.2 15.2 20 20M7.5 10.5h6',
  groter: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.2 15.2 20 20M7.5 10.5h6M10.5 7.5v6',
} as const;

export function icoon(naam: keyof typeof ICONEN): TemplateResult {
  return icoonMet(naam, ICONEN[naam]);
}

/** Een icoon met zijn pad, voor een deel met eigen iconen. */
export function icoonMet(naam: string, pad: string): TemplateResult {
  return html`<svg class="icoon icoon--${naam}" viewBox="0 0 24 24" aria-hidden="true"><path d=${pad}></path></svg>`;
}

/** Een knop met een teken; de woorden zijn voor wie het teken niet ziet. */
export function tekenknop<A extends Acties<A>, N extends Handeling<A> & keyof typeof ICONEN>(
  { t }: Pick<Weergave, 't'>,
  acties: A,
  naam: N,
  gegevens: Gegevens<A[N]>,
): TemplateResult {
  return knop(acties, naam, gegevens, {
    tekst: html`${icoon(naam)}<span class="vh">${t.tekst(`actie.${naam}` as TekstSleutel)}</span>`,
    klasse: 'knop--teken',
  });
}

/** De figuur van iemand, zoals op de kaart: de vorm zegt wat voor iemand het is, gevuld is steunfiguur. */
export function figuur(w: Weergave, persoon: Persoon): TemplateResult {
  const { soort, sector } = persoon;
  return html`<svg
    class="figuur knoop--${soort} ${tintVan(w, sector)} ${steunklasse(persoon)}"
    viewBox="-16 -16 32 32"
    aria-hidden="true"
  >
    ${vorm(soort, 13)}${lettersSjabloon(naamVan(w, persoon), 13)}
  </svg>`;
}

/** Is iemand als steunfiguur voorgesteld, en nog niet gekozen? */
export function isVoorstel(persoon: Persoon): boolean {
  return steunklasse(persoon) === 'voor';
}

/** De lijn van een band, zoals op de kaart. */
export function bandje(band: Persoon['band']): TemplateResult | typeof nothing {
  return band
    ? html`<svg class="bandje" viewBox="0 0 36 12" aria-hidden="true">
        ${svg`<path class="band band--${band}" d=${bandpad('M2 6L34 6', band)}></path>`}
      </svg>`
    : nothing;
}
