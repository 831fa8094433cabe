// Welke cijfers het tarief het meest bewegen, en hoeveel. Zonder scherm.

import type { GevoeligheidRij } from '../../domein/tarief/gevoeligheid.js';
import { alleVelden, bouwsteenVan, type Invoer, type Veld } from './velden.js';
import { naamVan } from './weergave.js';

/** Zoveel hoger en lager is een cijfer zonder eigen waarde. */
export const GEWOON = 0.1;

export interface Uitslag extends GevoeligheidRij {
  readonly veld: Veld;
  /** Hoeveel het tarief hoger is met het cijfer hoger dan met het cijfer lager. */
  readonly verschil: number;
}

/** Wat elk cijfer scheelt, met zijn veld. */
export function metVeld(nu: Invoer, rijen: readonly GevoeligheidRij[]): Uitslag[] {
  const velden = new Map(alleVelden(nu).map((veld) => [veld.pad, veld]));
  return rijen.flatMap((rij) => {
    const veld = velden.get(rij.pad);
    const verschil = rij.tariefHoog === null || rij.tariefLaag === null ? 0 : rij.tariefHoog - rij.tariefLaag;
    return veld ? [{ ...rij, veld, verschil }] : [];
  });
}

// Een cijfer van een niveau komt in de plaats van dat van de basis, en hoort dus bij dezelfde bouwsteen.
const VAN_NIVEAU: Readonly<Record<string, number>> = {
  fte: 1,
  urenGedragswetenschapper: 2,
  urenOndersteuning: 3,
  vervangingDagen: 4,
};

/**
 * De drie die het meest schelen. Cijfers van één bouwsteen tellen één keer: zij vermenigvuldigen elkaar. Een factor doet dat met alles, en
 * telt dus niet naast de andere.
 */
export function drieGrootste(rijen: readonly Uitslag[]): Uitslag[] {
  const bouwstenen = new Set<number>();
  return rijen
    .filter(({ pad, verschil }) => verschil !== 0 && naamVan(pad) !== 'factor')
    .toSorted((een, ander) => Math.abs(ander.verschil) - Math.abs(een.verschil))
    .filter(({ pad }) => {
      const nummer = (bouwsteenVan(pad) === 11 && VAN_NIVEAU[naamVan(pad)]) || bouwsteenVan(pad);
      return !bouwstenen.has(nummer) && bouwstenen.add(nummer);
    })
    .slice(0, 3);
}

/** Welk deel van het tarief met een cijfer meebeweegt. */
export function deelVan({ verschil }: Uitslag, spreiding: number, tarief: number): number {
  return Math.abs(verschil) / (2 * spreiding * tarief);
}

/** Samen, naar beneden op een tiende: er staat “ten minste”. */
export function tienVan(delen: readonly number[]): number {
  return Math.floor(delen.reduce((som, deel) => som + deel, 0) * 10) / 10;
}
