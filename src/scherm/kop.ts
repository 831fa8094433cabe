// Een kop op het niveau dat de pagina koos. Onder een h3 van de pagina begint het element met een h3, en wat eronder hangt schuift mee.

import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** Hoe diep een kop in het element staat: 1 is de titel van het element zelf. */
export type Diepte = 1 | 2 | 3 | 4;

export interface Kopopties {
  readonly id?: string;
  /** Kan zij de focus krijgen nadat het scherm wisselde? */
  readonly focus?: boolean;
}

/**
 * @param niveau het niveau van de titel van het element (`kopniveau`)
 */
export function kop(
  niveau: number,
  diepte: Diepte,
  inhoud: unknown,
  { id, focus = false }: Kopopties = {},
): TemplateResult {
  const klasse = `kop kop--${diepte}`;
  const tab = focus ? -1 : undefined;
  switch (Math.min(6, niveau + diepte - 1)) {
    case 2:
      return html`<h2 class=${klasse} id=${ifDefined(id)} tabindex=${ifDefined(tab)}>${inhoud}</h2>`;
    case 3:
      return html`<h3 class=${klasse} id=${ifDefined(id)} tabindex=${ifDefined(tab)}>${inhoud}</h3>`;
    case 4:
      return html`<h4 class=${klasse} id=${ifDefined(id)} tabindex=${ifDefined(tab)}>${inhoud}</h4>`;
    case 5:
      return html`<h5 class=${klasse} id=${ifDefined(id)} tabindex=${ifDefined(tab)}>${inhoud}</h5>`;
    default:
      return html`<h6 class=${klasse} id=${ifDefined(id)} tabindex=${ifDefined(tab)}>${inhoud}</h6>`;
  }
}
