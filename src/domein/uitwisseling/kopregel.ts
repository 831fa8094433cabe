// Op welke regel van een bestand de kop staat. Boven een kop staan in een rekenblad of een registratie wel eens een titel en een datum.

import { type GelezenRijen, leesRijen, type Rij, SCHEIDINGEN } from './csv.js';

/** Onder zoveel regels staat geen kop meer. */
const KOP_BINNEN = 10;

export interface Kopwijze {
  /** Welke kolom een kop is; niets als wij hem niet kennen. */
  readonly kolomVan: (kop: string) => string | null | undefined;
  /** Kan een regel met deze kolommen ook onder de eerste regel een kop zijn? Anders is het iets dat toevallig zo heet. */
  readonly isKop: (kolommen: ReadonlyMap<string, number>) => boolean;
}

export interface MetKop extends GelezenRijen {
  /** De plek van de kop in `rijen`, of -1 als er geen is. */
  readonly kop: number;
  /** In welke kolom van het bestand wat staat. */
  readonly plekken: Map<string, number>;
}

/** Leest hoogstens zoveel rijen onder de kop, en wat erboven staat. */
export function leesMetKop(tekst: string, hoogstens: number, wijze: Kopwijze): MetKop {
  const lees = (scheiding?: string): GelezenRijen => leesRijen(tekst, hoogstens + KOP_BINNEN, scheiding);
  let gelezen = lees();
  let { kop, meeste, plekken } = vindKop(gelezen.rijen, wijze);
  // Een titel zegt niet wat de cellen scheidt: dan beslist de regel die een kop blijkt te zijn.
  for (const scheiding of SCHEIDINGEN) {
    const anders = vindKop(leesRijen(tekst, KOP_BINNEN, scheiding).rijen, wijze);
    if (anders.meeste <= meeste || !wijze.isKop(anders.plekken)) continue;
    ({ kop, meeste, plekken } = anders);
    gelezen = lees(scheiding);
  }
  return { ...gelezen, kop, plekken };
}

interface Gevonden {
  readonly kop: number;
  readonly meeste: number;
  readonly plekken: Map<string, number>;
}

// De regel met de meeste kolommen die wij kennen, en bij evenveel de eerste waar niets anders in staat: in een titel staat naast “Naam” iemands
// naam.
function vindKop(rijen: readonly Rij[], wijze: Kopwijze): Gevonden {
  let [kop, meeste, zuiver] = [-1, 0, false];
  for (const [index, { cellen }] of rijen.slice(0, KOP_BINNEN).entries()) {
    const kolommen = plekkenVan(cellen, wijze);
    const kan = index === 0 || wijze.isKop(kolommen);
    const isZuiver = cellen.filter((cel) => cel.trim()).length === kolommen.size;
    const isBeter = kolommen.size > meeste || (kolommen.size === meeste && isZuiver && !zuiver);
    if (kan && kolommen.size > 0 && isBeter) [kop, meeste, zuiver] = [index, kolommen.size, isZuiver];
  }
  return { kop, meeste, plekken: plekkenVan(rijen[kop]?.cellen ?? [], wijze) };
}

function plekkenVan(koppen: readonly string[], { kolomVan }: Kopwijze): Map<string, number> {
  const plekken = new Map<string, number>();
  koppen.forEach((kop, index) => {
    const kolom = kolomVan(kop);
    if (kolom && !plekken.has(kolom)) plekken.set(kolom, index);
  });
  return plekken;
}
