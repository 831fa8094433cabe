// De mensen van een netwerk als CSV. Wie er mee mag beslist wie dit aanroept.

import type { Band, Dossier, Persoon } from '../../dossier/dossier.js';
import { isLeeg } from '../../dossier/vorm.js';
import { bandenTussen } from '../../netwerk/lezen.js';
import { schrijfCsv } from '../csv.js';
import { idAlsDeel } from './cel.js';
import { NETWERKKOLOMMEN } from './kolommen.js';

export interface CsvSchrijfwijze {
  /** Wat er in de kolom `naam` komt: een naam, voorletters of een alias. */
  readonly naamVan: (persoon: Persoon) => string;
  /** Zonder dit blijft de kolom `alias` leeg. */
  readonly metAlias?: boolean;
}

/**
 * De personen als CSV, in hun eigen volgorde, met codes en geen zinnen. `steun` is `functie:richting`, `steunfiguur` de status of `ja`;
 * meer delen in een cel scheidt een `|`. `banden` is `id:kwaliteit` van wie lager in het bestand staat. Wie verborgen is laat u zelf weg.
 */
export function netwerkNaarCsv(
  { personen, banden }: Pick<Dossier, 'personen' | 'banden' | 'indeling'>,
  { naamVan, metAlias = false }: CsvSchrijfwijze,
): string {
  const bandenVan = bandcellen(personen ?? [], banden);
  return schrijfCsv([
    NETWERKKOLOMMEN,
    ...(personen ?? []).map((persoon) => {
      const { alias, steun, steunfiguur, huishoudens } = persoon;
      const cellen: Readonly<Record<string, unknown>> = {
        ...persoon,
        naam: naamVan(persoon),
        alias: metAlias ? alias : '',
        steun: [
          ...new Set(
            (steun ?? []).flatMap(({ functie, richting }) => (functie ? `${functie}:${richting || 'krijgt'}` : [])),
          ),
        ].join('|'),
        steunfiguur: steunfiguur && (steunfiguur.status || 'ja'),
        huishoudens: huishoudens?.join('|'),
        banden: bandenVan.get(persoon.id)?.join('|'),
      };
      return NETWERKKOLOMMEN.map((kolom) => (isLeeg(cellen[kolom]) ? '' : String(cellen[kolom])));
    }),
  ]);
}

// Elke band één keer, bij wie het hoogst staat: zo leest een mens het bestand van boven naar beneden.
function bandcellen(
  personen: readonly Persoon[],
  banden: readonly Band[] | null | undefined,
): ReadonlyMap<string, readonly string[]> {
  const plek = new Map(personen.map(({ id }, index) => [id, index]));
  const cellen = new Map<string, string[]>();
  for (const { van, naar, kwaliteit } of bandenTussen({ personen, banden: banden ?? null })) {
    const [eerst, ander] = (plek.get(van) ?? 0) < (plek.get(naar) ?? 0) ? [van, naar] : [naar, van];
    const deel = kwaliteit ? `${idAlsDeel(ander)}:${kwaliteit}` : idAlsDeel(ander);
    cellen.set(eerst, [...(cellen.get(eerst) ?? []), deel]);
  }
  return cellen;
}
