// De iconen op de knoppen van het paneel.

import type { TemplateResult } from 'lit';
import { icoonMet } from '../tekens.js';

const ICONEN = {
  terug: 'm14 6-6 6 6 6',
  verder: 'm10 6 6 6-6 6',
  sluiten: 'M6 6l12 12M18 6 6 18',
  weg: 'M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6',
  plek: 'M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3',
} as const;

export function icoon(naam: keyof typeof ICONEN): TemplateResult {
  return icoonMet(naam, ICONEN[naam]);
}
