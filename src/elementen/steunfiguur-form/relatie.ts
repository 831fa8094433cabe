// Wie iemand is, en wat dat zegt: bij welke groep hij hoort, of hij een biologische ouder is, en een eerste ring op de kaart.

import type { Persoon } from '../../domein/dossier/dossier.js';
import { plekVanRelatie } from '../../domein/dossier/relaties.js';
import { isLeeg } from '../../domein/dossier/vorm.js';

/** Zet de relatie. Een voorzet: op de kaart kan iedereen ergens anders staan, en wie daar al staat blijft er. */
export function metRelatie(persoon: Persoon, relatie: NonNullable<Persoon['relatie']>): Persoon {
  const plek = plekVanRelatie(relatie);
  return {
    ...persoon,
    ...plek,
    relatie,
    biologischeOuder: relatie ? relatie === 'biologische-ouder' : null,
  };
}

// Dichtbij: familie, een partner, een vriend. Verder weg: wie iemand alleen via internet kent, en professionals.
const DICHTBIJ = new Set<Persoon['relatie']>(['partner', 'vriend', 'peetouder']);

/** De eerste ring bij een relatie, voor wie er net bij komt. */
export function metEersteRing(persoon: Persoon): Persoon {
  const { relatie, sector, ring } = persoon;
  if (isLeeg(relatie) || !isLeeg(ring)) return persoon;
  const dichtbij = sector === 'familie' || DICHTBIJ.has(relatie);
  return { ...persoon, ring: dichtbij ? 1 : sector === 'professionals' || relatie === 'online-contact' ? 3 : 2 };
}
