// Waar een pijltoets op de kaart heen gaat. Links en rechts: de volgende in dezelfde ring. Omhoog en omlaag: naar het midden toe of ervan af.

import { RINGEN } from '../dossier/codes.js';
import type { Persoon } from '../dossier/dossier.js';
import { MIDDEN, type Plek } from './plaats.js';
import { ringVan } from './verdeel-kaart.js';

export type Richting = 'links' | 'rechts' | 'binnen' | 'buiten';

/** Het id van de volgende, of hetzelfde id als er die kant op niemand is. */
export function volgendeOpKaart(
  personen: readonly Persoon[],
  plekken: readonly Plek[],
  midden: Pick<Plek, 'x' | 'y'>,
  van: string,
  richting: Richting,
): string {
  const hoekVan = new Map(plekken.map(({ id, x, y }) => [id, rond(Math.atan2(y - midden.y, x - midden.x))]));
  // Van binnen naar buiten; wie nog geen ring heeft staat buiten de laatste. Elke ring met de klok mee, vanaf bovenaan.
  const ringen = [...RINGEN, null]
    .map((ring) =>
      personen
        .filter((persoon) => ringVan(persoon) === ring)
        .map(({ id }) => id)
        .sort((een, ander) => (hoekVan.get(een) ?? 0) - (hoekVan.get(ander) ?? 0)),
    )
    .filter((ring) => ring.length > 0);
  const nu = ringen.findIndex((ring) => ring.includes(van));
  if (nu < 0) return richting === 'binnen' ? MIDDEN : (ringen[0]?.[0] ?? MIDDEN);
  const ring = ringen[nu] ?? [];
  const plaats = ring.indexOf(van);
  if (richting === 'rechts') return ring[(plaats + 1) % ring.length] ?? van;
  if (richting === 'links') return ring.at(plaats - 1) ?? van;
  if (richting === 'binnen' && nu === 0) return MIDDEN;
  const doel = ringen[richting === 'binnen' ? nu - 1 : nu + 1] ?? [];
  const hoek = hoekVan.get(van) ?? 0;
  const verschil = (id: string): number => {
    const stap = Math.abs((hoekVan.get(id) ?? 0) - hoek);
    return Math.min(stap, 2 * Math.PI - stap);
  };
  return [...doel].sort((een, ander) => verschil(een) - verschil(ander))[0] ?? van;
}

// Vanaf bovenaan met de klok mee, van 0 tot 2π.
function rond(hoek: number): number {
  return (hoek + 2.5 * Math.PI) % (2 * Math.PI);
}
