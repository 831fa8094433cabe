// Of een cijfer gewoon is: niet of het klopt, dat zegt `berekenTarief`. Wat gewoon is komt uit de tarievenset, en anders uit de beschrijving
// van het veld: een percentage van minstens 1, hooguit 12 fte, hooguit 168 uur per week, een jaar van 2015 tot en met 2035.

import type { Bereik } from '../vorm.js';
import { isPlausibel } from './beoordeel-getal.js';
import { probeer } from './probeer.js';
import type { JsonPointer } from './tarief-invoer.js';
import type { Tarievenset } from './tarievenset.js';
import { cijfersVan, type Veldplek } from './velden.js';

type Grenzen = Pick<Tarievenset, 'plausibel'> | null | undefined;

// In een set staat een sterretje als stap voor elke rij: zo geldt één bereik voor alle leeftijdsgroepen.
/** Het gewone bereik van een veld, als dat er is. */
export function bereikVan({ pad, vorm }: Pick<Veldplek, 'pad' | 'vorm'>, set?: Grenzen): Bereik | undefined {
  if (vorm.soort !== 'cijfer') return undefined;
  const delen = pad.split('/');
  const rij = set?.plausibel?.find((kandidaat) => {
    const stappen = kandidaat.pad.split('/');
    return stappen.length === delen.length && stappen.every((stap, index) => stap === '*' || stap === delen[index]);
  });
  // Nul zegt meestal: dit is er niet. Alleen een jaar nul bestaat niet.
  return rij ? { ...rij, ofNul: vorm.eenheid !== 'jaar' } : vorm.plausibel;
}

/** De cijfers in een invoer die buiten hun gewone bereik liggen. Ook van een niveau dat niet gekozen is: wie het kiest schrikt anders. */
export function toetsPlausibel(
  invoer: unknown,
  set?: Grenzen,
): { readonly code: 'waarde-ongewoon'; readonly pad: JsonPointer }[] {
  return (
    probeer(() =>
      cijfersVan(invoer).flatMap((plek) => {
        const { pad, vorm, waarde } = plek;
        const bereik = bereikVan(plek, set);
        const heel = vorm.soort !== 'cijfer' || !vorm.heel || Number.isInteger(waarde);
        return bereik && !(heel && isPlausibel(waarde, bereik)) ? [{ code: 'waarde-ongewoon' as const, pad }] : [];
      }),
    ) ?? []
  );
}
