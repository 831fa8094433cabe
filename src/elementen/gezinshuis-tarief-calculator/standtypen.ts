// Typen in een veld dat niet op het blad van een scenario staat: een aanbod, een naam, een indexcijfer. Geen deel van het eerste beeld.
import type { Rekenaar } from './rekenaar.js';
import type { Werkstand } from './werkstand.js';

/**
 * Wat iemand achter elkaar in één veld typt. Elke toets begint bij wat er stond voor het typen; geeft `doe` dat zelf terug, dan telt het getypte niet.
 */
export function typInStand(rekenaar: Rekenaar, doe: (stand: Werkstand) => Werkstand, veld: string): void {
  const voor = rekenaar.voorHetTypen(veld);
  const nieuw = doe(voor ?? rekenaar.stand);
  if (nieuw === voor) rekenaar.ongedaan();
  else rekenaar.bewerkStand(() => nieuw, veld);
}
