// De velden en keuzes van wat later opengaat: het paneel, de vragen, de momenten.

import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { Persoon } from '../../domein/dossier/dossier.js';
import { codetekst, tekstOfNiets, type Voorvoegsel } from '../../ui/codetekst.js';
import type { TekstSleutel, Vertaler } from './teksten.js';
import { ringenVan, ringNaam, sectorenVan, sectorNaam, type Weergave } from './weergave.js';

/** Een tekstveld met zijn label. Zonder `invoer` staat het nog niet in de waarde. Langer dan dit past er niet in. */
export function tekstveld(
  invoer: DirectiveResult | null,
  veld: string,
  label: string,
  id: string,
  wie = '',
  waarde = '',
): TemplateResult {
  return html`<label
    >${label}<input
      id=${id}
      type="text"
      autocomplete="off"
      maxlength="2000"
      data-veld=${veld}
      data-id=${wie}
      .value=${waarde}
      ${invoer ?? nothing}
  /></label>`;
}

export function ringopties(w: Weergave): readonly (readonly [string, string])[] {
  const ringen = ringenVan(w).map((ring) => [String(ring), ringNaam(w, ring as Persoon['ring'])] as const);
  return [['', w.t.tekst('ring.geen')], ...ringen];
}

export function sectoropties(w: Weergave): readonly (readonly [string, string])[] {
  return [['', w.t.tekst('sector.geen')], ...sectorenVan(w).map((code) => [code, sectorNaam(w, code)] as const)];
}

/** De keuzes van een lijst codes, met vooraan wat er staat als het nog niet bekend is. */
export function codeopties(
  t: Vertaler,
  stam: Voorvoegsel<TekstSleutel>,
  codes: readonly string[],
): readonly (readonly [string, string])[] {
  return [
    ['', tekstOfNiets(t, `${stam}geen`) || '–'],
    ...codes.map((code) => [code, codetekst(t, code, stam)] as const),
  ];
}
