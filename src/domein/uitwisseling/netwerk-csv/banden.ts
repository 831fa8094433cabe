// De banden tussen mensen uit een CSV-bestand.

import { KWALITEITEN } from '../../dossier/codes.js';
import type { Band, Persoon } from '../../dossier/dossier.js';
import { paar } from '../../netwerk/lezen.js';
import { gewoon } from '../schoon.js';
import { deelAlsId, delenVan } from './cel.js';
import { codeBij, type Csvwoorden } from './kolommen.js';
import type { Csvrij } from './uitkomst.js';

/** Een rij van het bestand met wat zij over haar banden zegt. */
export interface Bandrij {
  readonly rij: Csvrij;
  /** Het id in het bestand: alleen om een ander aan te wijzen. */
  readonly id: string;
  readonly naam: string;
  readonly banden: string;
}

/** Wie dat kan zijn, en het woord voor hun band. */
type Aangewezen = readonly [wie: readonly Csvrij[], woord: string];

const ZOALS_HET_SCHERM = /^([^():]+)(?:\(([^():]+)\)\s*)?(?::([^():]+))?$/;

/** Waar het scherm mensen met dezelfde naam aan uit elkaar houdt. */
const KENMERKEN = ['relatie', 'sector', 'ring', 'soort'] as const;

const heeft = (persoon: Persoon, kenmerk: string, woorden: Csvwoorden | null | undefined): boolean =>
  KENMERKEN.some((kolom) => gewoon(String(persoon[kolom] ?? '')) === gewoon(codeBij(woorden, kolom, kenmerk)));

/** Pas als van elke rij bekend is of zij meedoet. Een band die niet kan houdt niemand tegen, maar verdwijnt ook niet stil. */
export function leesBanden(
  rijen: readonly Bandrij[],
  woorden: Csvwoorden | null | undefined,
): { banden: readonly Band[]; bandfouten: ReadonlyMap<Csvrij, Pick<Csvrij, 'bandfouten'>> } {
  const perId = new Map<string, Csvrij[]>();
  const perNaam = new Map<string, Csvrij[]>();
  const zet = (per: Map<string, Csvrij[]>, woord: string, rij: Csvrij): unknown =>
    woord && per.set(woord, [...(per.get(woord) ?? []), rij]);
  for (const { rij, id, naam } of rijen) {
    zet(perId, id, rij);
    zet(perNaam, gewoon(naam), rij);
  }
  const opId = (deel: string): Aangewezen => {
    const [id = '', woord = ''] = deel.split(/:(.*)/s).map((stuk) => stuk.trim());
    return [perId.get(deelAlsId(id)) ?? [], woord];
  };
  // Zoals het scherm het zegt: “Opa Jan (Steunend), Ans”. Heten er twee zo, dan staat er tussen haakjes wat hen scheidt: “Jan (Oom): Steunend”.
  const opNaam = (deel: string): readonly Aangewezen[] =>
    deel.split(/[,;\n]/).flatMap((stuk): Aangewezen[] => {
      if (!stuk.trim()) return [];
      const [, naam = stuk, kenmerk = '', band = ''] = ZOALS_HET_SCHERM.exec(stuk) ?? [];
      const zoHeten = perNaam.get(gewoon(naam)) ?? [];
      const bedoeld = kenmerk ? zoHeten.filter(({ persoon }) => persoon && heeft(persoon, kenmerk, woorden)) : [];
      return [bedoeld.length > 0 ? [bedoeld, band.trim()] : [zoHeten, (band || kenmerk).trim()]];
    });
  const wie = (deel: string): readonly Aangewezen[] => {
    const eerst = opId(deel);
    return eerst[0].length > 0 ? [eerst] : opNaam(deel);
  };
  const banden = new Map<string, Band>();
  const bandfouten = new Map<Csvrij, Pick<Csvrij, 'bandfouten'>>();
  for (const { rij, banden: tekst } of rijen) {
    const codes = new Set<string>();
    for (const [[ander, nogEen], woord] of rij.persoon ? delenVan(tekst).flatMap(wie) : []) {
      const code = codeBij(woorden, 'band', woord).toLowerCase();
      const kwaliteit = KWALITEITEN.find((kandidaat) => kandidaat === code);
      if (!ander || nogEen || ander === rij) codes.add('band-onbekend');
      else if (code && !kwaliteit) codes.add('keuze-onbekend');
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
