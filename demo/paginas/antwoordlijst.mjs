// Vragen met hun antwoord onder elkaar, zoals elk overzicht van wat ontvangen is ze toont.
import { html } from '../html.mjs';

/** @param {readonly (readonly [vraag: string, antwoord: unknown])[]} rijen */
export const antwoordlijst = (rijen, klasse = 'afspraken') =>
  html`<dl class="${klasse}">
    ${rijen.map(
      ([vraag, antwoord]) =>
        html`<div>
          <dt>${vraag}</dt>
          <dd>${antwoord}</dd>
        </div>`,
    )}
  </dl>`;
