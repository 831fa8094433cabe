// Waar de kop van een bestand staat, en in welke kolom wat. Boven een kop staan in een rekenblad of een registratie wel eens een titel en een datum.

import { type GelezenRijen, leesRijen, type Rij, SCHEIDINGEN } from '../csv.js';
import { kolomVan, NAAMDELEN, type Csvwoorden } from './kolommen.js';

/** Onder zoveel regels staat geen kop meer. */
const KOP_BINNEN = 10;

export interface Aanwijzing {
  /** In welke kolom van het bestand wat staat. */
  readonly plekken: ReadonlyMap<string, number>;
  /** Waar de naam staat, soms in delen. */
  readonly naamplekken: readonly number[];
  /** Wat er boven de kop staat. */
  readonly erboven: readonly Rij[];
  readonly mensen: readonly Rij[];
  readonly onbekendeKolommen: readonly string[];
  /** Het laatste aanhalingsteken ging niet dicht. */
  readonly open: boolean;
}

/** Leest hoogstens zoveel rijen met mensen. Zonder een kop die wij kennen is de eerste kolom de naam. */
export function wijsAan(tekst: string, hoogstens: number, woorden: Csvwoorden | null | undefined): Aanwijzing {
  const lees = (scheiding?: string): GelezenRijen => leesRijen(tekst, hoogstens + KOP_BINNEN, scheiding);
  let gelezen = lees();
  let { kop, meeste } = vindKop(gelezen.rijen, woorden);
  // Een titel zegt niet wat de cellen scheidt: dan beslist de regel die een kop blijkt te zijn.
  for (const scheiding of SCHEIDINGEN) {
    const anders = vindKop(leesRijen(tekst, KOP_BINNEN, scheiding).rijen, woorden);
    if (anders.meeste <= meeste) continue;
    ({ kop, meeste } = anders);
    gelezen = lees(scheiding);
  }
  const { rijen, open } = gelezen;
  const koppen = rijen[kop]?.cellen ?? [];
  const plekken = kolommenVan(koppen, woorden);
  if (kop < 0) plekken.set('naam', 0);
  if (plekken.has('voornaam')) plekken.delete('voorletters');
  // Staat de hele naam ergens, dan telt die; anders de delen ervan, in deze volgorde.
  const naamplekken = plekken.has('naam')
    ? [plekken.get('naam') as number]
    : NAAMDELEN.flatMap((deel) => plekken.get(deel) ?? []);
  for (const deel of NAAMDELEN) plekken.delete(deel);
  if (naamplekken[0] !== undefined) plekken.set('naam', naamplekken[0]);
  const bekend = new Set([...plekken.values(), ...naamplekken]);
  const onbekend = new Set<string>();
  for (const { cellen } of rijen.slice(Math.max(kop, 0))) {
    cellen.forEach((cel, index) => {
      if (cel.trim() && !bekend.has(index)) onbekend.add(koppen[index]?.trim() || String(index + 1));
    });
  }
  return {
    plekken,
    naamplekken,
    erboven: rijen.slice(0, Math.max(kop, 0)),
    mensen: rijen.slice(kop + 1, kop + 1 + hoogstens),
    onbekendeKolommen: [...onbekend],
    open,
  };
}

// De regel met de meeste kolommen die wij kennen, en bij evenveel de eerste waar niets anders in staat: in een titel staat naast “Naam” iemands
// naam. Onder de eerste regel moet er een naam bij zijn: anders is het iemand die toevallig zo heet.
function vindKop(
  rijen: readonly Rij[],
  woorden: Csvwoorden | null | undefined,
): { readonly kop: number; readonly meeste: number } {
  let [kop, meeste, zuiver] = [-1, 0, false];
  for (const [index, { cellen }] of rijen.slice(0, KOP_BINNEN).entries()) {
    const kolommen = kolommenVan(cellen, woorden);
    const kan = index === 0 || ['naam', ...NAAMDELEN].some((deel) => kolommen.has(deel));
    const isZuiver = cellen.filter((cel) => cel.trim()).length === kolommen.size;
    const isBeter = kolommen.size > meeste || (kolommen.size === meeste && isZuiver && !zuiver);
    if (kan && kolommen.size > 0 && isBeter) [kop, meeste, zuiver] = [index, kolommen.size, isZuiver];
  }
  return { kop, meeste };
}

function kolommenVan(koppen: readonly string[], woorden: Csvwoorden | null | undefined): Map<string, number> {
  const plekken = new Map<string, number>();
  koppen.forEach((kop, index) => {
    const kolom = kolomVan(kop, woorden);
    if (kolom && !plekken.has(kolom)) plekken.set(kolom, index);
  });
  return plekken;
}
