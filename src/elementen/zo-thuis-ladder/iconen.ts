// De kleine tekeningen bij een kop of een vraag. Zij zeggen niets wat er niet in woorden naast staat.

import { html, type TemplateResult } from 'lit';

const ICONEN = {
  maan: 'M12 3a6 6 0 0 0 9 9 9 9 0 1 1-9-9Z',
  hart: 'M19 14c1.5-1.5 3-3.2 3-5.5A5.5 5.5 0 0 0 16.5 3c-1.8 0-3 .5-4.5 2-1.5-1.5-2.7-2-4.5-2A5.5 5.5 0 0 0 2 8.5c0 2.3 1.5 4 3 5.5l7 7Z',
  anker: 'M12 22V8M5 12H2a10 10 0 0 0 20 0h-3M9 5a3 3 0 1 0 6 0 3 3 0 1 0-6 0Z',
  huis: 'm3 9.5 9-7 9 7V20a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2zM9 22v-9h6v9',
  mensen:
    'M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2M5 7a4 4 0 1 0 8 0 4 4 0 1 0-8 0M22 21v-2a4 4 0 0 0-3-3.9M16 3.1a4 4 0 0 1 0 7.8',
  klok: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M12 7v5l3 2',
  munten: 'M2 8a6 6 0 1 0 12 0A6 6 0 1 0 2 8M18 10.4A6 6 0 1 1 10.3 18',
  oog: 'M2 12s3.5-7 10-7 10 7 10 7-3.5 7-10 7-10-7-10-7M9 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0',
  schakel: 'M10 13a5 5 0 0 0 7.5.5l3-3a5 5 0 0 0-7-7l-1.7 1.7M14 11a5 5 0 0 0-7.5-.5l-3 3a5 5 0 0 0 7 7l1.7-1.7',
  kaart: 'm3 6 6-3 6 3 6-3v15l-6 3-6-3-6 3zM9 3v15M15 6v15',
} as const;

export type Icoon = keyof typeof ICONEN;

export function icoon(naam: Icoon): TemplateResult {
  return html`<svg class="icoon" viewBox="0 0 24 24" aria-hidden="true"><path d=${ICONEN[naam]} /></svg>`;
}
