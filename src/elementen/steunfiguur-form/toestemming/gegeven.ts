// Welke toestemming er gegeven is: per doel de laatste, en van ieder die antwoordde het laatste antwoord.

import type { Code, DOELEN } from '../../../domein/dossier/codes.js';
import type { Dossier, Toestemming } from '../../../domein/dossier/dossier.js';

export type Doel = Code<typeof DOELEN>;

/**
 * De toestemming die nu geldt voor een doel (en bij contactgegevens: voor een persoon), en waar zij staat.
 * Dat is de laatste die is vastgelegd; is die er niet, dan een lege op de plek erna.
 */
export function toestemmingVan(
  { toestemming }: Pick<Dossier, 'toestemming'>,
  doel: Doel,
  persoon: string,
): { readonly plek: number; readonly nu: Toestemming } {
  const lijst = toestemming ?? [];
  const plek = lijst.findLastIndex((rij) => rij.doel === doel && (rij.persoon ?? persoon) === persoon);
  const nieuw = doel === 'gegevens-steunfiguur' ? { doel, persoon } : { doel };
  return plek < 0 ? { plek: lijst.length, nu: nieuw } : { plek, nu: lijst[plek] ?? nieuw };
}

/** Een antwoord op de vraag om toestemming: van wie, en waar het staat. */
export interface Antwoord {
  readonly wie: string;
  readonly plek: number;
  readonly nu: Toestemming;
}

/** Van ieder die antwoordde het laatste antwoord. */
export function antwoordenBij(
  { toestemming }: Pick<Dossier, 'toestemming'>,
  doel: Doel,
  persoon: string,
): readonly Antwoord[] {
  const laatste = new Map<string, Antwoord>();
  (toestemming ?? []).forEach((nu, plek) => {
    if (nu.doel !== doel || (nu.persoon ?? persoon) !== persoon) return;
    for (const wie of nu.door ?? []) laatste.set(wie, { wie, plek, nu });
  });
  return [...laatste.values()];
}
