// De lijst op een kolom sorteren. Wie er dan staat houdt zijn plek, ook als er daarna iets aan hem wijzigt.

import { KWALITEITEN, RINGEN } from '../../../domein/dossier/codes.js';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import type { Kolom, Volgorde } from '../lijst.js';
import { kent } from '../telzinnen.js';
import { functiesVan, naamVan, relatieVan, sectorNaam, type Weergave } from '../weergave.js';

// Waarop gesorteerd wordt: het woord dat er staat, of het getal.
function waarde(w: Weergave, persoon: Persoon, kolom: Kolom): string | number {
  const { t } = w;
  if (kolom === 'naam') return naamVan(w, persoon);
  if (kolom === 'relatie') return relatieVan(w, persoon);
  if (kolom === 'soort') return t.tekst(`soort.${persoon.soort}`);
  if (kolom === 'sector') return sectorNaam(w, persoon.sector);
  if (kolom === 'ring') return persoon.ring || RINGEN.length + 1;
  if (kolom === 'band') return persoon.band ? KWALITEITEN.indexOf(persoon.band) : KWALITEITEN.length;
  return kolom === 'steun' ? functiesVan(t, persoon) : kent(w, persoon.id);
}

/** Sorteert op een kolom; nog een keer dezelfde kolom draait de volgorde om. */
export function sorteer(w: Weergave, kolom: Kolom, vorige: Volgorde): Volgorde {
  const omgekeerd = vorige.kolom === kolom && !vorige.omgekeerd;
  const vergelijker = new Intl.Collator(w.t.taal, { numeric: true });
  const ids = w.personen
    .map((persoon) => [persoon.id, String(waarde(w, persoon, kolom))] as const)
    .sort(([, een], [, ander]) => vergelijker.compare(een, ander) * (omgekeerd ? -1 : 1))
    .map(([id]) => id);
  return { kolom, omgekeerd, ids };
}
