// De banden tussen mensen uit een CSV-bestand.

import { KWALITEITEN } from '../../dossier/codes.js';
import type { Band } from '../../dossier/dossier.js';
import { paar } from '../../netwerk/lezen.js';
import { deelAlsId, delenVan } from './cel.js';
import { codeBij, type Csvwoorden } from './kolommen.js';
import type { Csvrij } from './uitkomst.js';

/** Een rij van het bestand met wat zij over haar banden zegt. */
export interface Bandrij {
  readonly rij: Csvrij;
  /** Het id in het bestand: alleen om een ander aan te wijzen. */
  readonly id: string;
  readonly banden: string;
}

/** Pas als van elke rij bekend is of zij meedoet. Een band die niet kan houdt niemand tegen, maar verdwijnt ook niet stil. */
export function leesBanden(
  rijen: readonly Bandrij[],
  woorden: Csvwoorden | null | undefined,
): { banden: readonly Band[]; bandfouten: ReadonlyMap<Csvrij, Pick<Csvrij, 'bandfouten'>> } {
  const perId = new Map<string, Csvrij[]>();
  for (const { rij, id } of rijen) if (id) perId.set(id, [...(perId.get(id) ?? []), rij]);
  const banden = new Map<string, Band>();
  const bandfouten = new Map<Csvrij, Pick<Csvrij, 'bandfouten'>>();
  for (const { rij, banden: tekst } of rijen) {
    const codes = new Set<string>();
    for (const deel of rij.persoon ? delenVan(tekst) : []) {
      const [id = '', woord = ''] = deel.split(/:(.*)/s).map((stuk) => stuk.trim());
      const [ander, nogEen] = perId.get(deelAlsId(id)) ?? [];
      const code = codeBij(woorden, 'band', woord).toLowerCase();
      const kwaliteit = KWALITEITEN.find((kandidaat) => kandidaat === code);
      if (!ander || nogEen || ander === rij) codes.add('band-onbekend');
      else if (woord && !kwaliteit) codes.add('keuze-onbekend');
      else if (!ander.persoon) codes.add('band-niet-mee');
      else if (rij.persoon) {
        const band = { van: rij.persoon.id, naar: ander.persoon.id, ...(kwaliteit && { kwaliteit }) };
        if (!banden.has(paar(band))) banden.set(paar(band), band);
      }
    }
    if (codes.size > 0) bandfouten.set(rij, { bandfouten: [...codes].map((code) => ({ kolom: 'banden', code })) });
  }
  return { banden: [...banden.values()], bandfouten };
}
