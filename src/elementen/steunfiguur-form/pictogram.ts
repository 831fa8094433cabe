// De pictogrammen van het formulier: een lijntekening van 24 bij 24. Een pictogram staat nooit alleen; een woord zegt hetzelfde.

import { svg, html, type TemplateResult } from 'lit';

const LIJNEN = {
  verder: 'm9 18 6-6-6-6',
  open: 'm6 9 6 6 6-6',
  vink: 'M20 6 9 17l-5-5',
  vraag: 'M7.9 20A9 9 0 1 0 4 16.1L2 22ZM9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3M12 17h.01',
  luistert: 'M6 8.5a6.5 6.5 0 1 1 13 0c0 6-6 6-6 10a3.5 3.5 0 1 1-7 0M15 8.5a2.5 2.5 0 0 0-5 0v1a2 2 0 1 1 0 4',
  helpt:
    'M11 12h2a2 2 0 1 0 0-4h-3c-.6 0-1.1.2-1.4.6L3 14m4 4 1.6-1.4c.3-.4.8-.6 1.4-.6h4c1.1 0 2.1-.4 2.8-1.2l4.6-4.4a2 2 0 0 0-2.75-2.91l-4.2 3.9M2 13l6 6',
  raad: 'M15 14c.2-1 .7-1.7 1.5-2.5 1-.9 1.5-2.2 1.5-3.5A6 6 0 0 0 6 8c0 1 .2 2.2 1.5 3.5.7.7 1.3 1.5 1.5 2.5M9 18h6M10 22h4',
  anders:
    'M21.17 6.81a1 1 0 0 0-3.99-3.99L3.84 16.17a2 2 0 0 0-.5.83l-1.32 4.35a.5.5 0 0 0 .62.62l4.35-1.32a2 2 0 0 0 .83-.5zM15 5l4 4',
  erbij: 'M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2M9 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8M19 8v6M22 11h-6',
  gesprek:
    'M14 9a2 2 0 0 1-2 2H6l-4 4V4a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2zM18 9h2a2 2 0 0 1 2 2v11l-4-4h-6a2 2 0 0 1-2-2v-1',
  mensen:
    'M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2M9 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8M22 21v-2a4 4 0 0 0-3-3.87M16 3.13a4 4 0 0 1 0 7.75',
  printer: 'M6 18H3V9h18v9h-3M6 9V2h12v7M6 14h12v8H6z',
  terug: 'm12 19-7-7 7-7M19 12H5',
} as const;

export type Pictogramnaam = keyof typeof LIJNEN;

export function pictogram(naam: Pictogramnaam): TemplateResult {
  return tekening(LIJNEN[naam]);
}

/** Een pictogram dat alleen in een later deel van het scherm voorkomt. */
export function tekening(lijn: string): TemplateResult {
  return html`<svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${lijn}></path>`}</svg>`;
}

/** Wat iemand doet. */
export const BIJ_FUNCTIE: Readonly<Record<string, Pictogramnaam>> = {
  emotioneel: 'luistert',
  praktisch: 'helpt',
  informatief: 'raad',
  anders: 'anders',
};
