// Legt aangeboden tarieven naast het eigen tarief: het verschil, en wat het aanbod veronderstelt.

import { type Breuk, deel, eindig, getalOfNull, maal, min, NUL, opCentenOfNull, plus } from '../exact.js';
import { type Berekening, leesInvoer, metTarief } from './bereken-tarief.js';
import { berekeningOp } from './berekening-op.js';
import { TIEN } from './bouwstenen.js';
import { probeer } from './probeer.js';
import type { BouwsteenNummer } from './tarief-invoer.js';
import { margeBij } from './terugrekenen.js';

/** Een aanbod in euro per jeugdige per etmaal op het gekozen niveau, desgewenst per bouwsteen. */
export interface Aanbod {
  readonly tariefPerEtmaal: number;
  readonly bouwstenen?: Readonly<Partial<Record<BouwsteenNummer, number | null>>> | null;
}

export interface AanbodVergelijking {
  /** Aanbod min ons exacte tarief, op centen. */
  readonly verschil: number | null;
  /** Het verschil als deel van ons tarief. */
  readonly verschilAandeel: number | null;
  /** Aanbod gedeeld door onze kosten vóór marge; 1 is kostendekkend. */
  readonly dekking: number | null;
  /** De marge die het aanbod veronderstelt; negatief onder de kosten. */
  readonly marge: number | null;
  /** Altijd tien rijen; `null` waar het aanbod zwijgt. */
  readonly bouwstenen: readonly {
    readonly nummer: BouwsteenNummer;
    readonly ons: number | null;
    readonly aanbod: number | null;
    readonly verschil: number | null;
  }[];
}

/** Een aanbod met de naam van de aanbieder, en het niveau waarop het vergeleken wordt als dat niet het gekozen is. */
export interface Aanbieding extends Aanbod {
  readonly naam: string;
  readonly niveau?: string | null;
}

export interface AanbiedingenVergelijking {
  /** In de volgorde van de aanbiedingen: er is geen rangorde. */
  readonly rijen: readonly AanbodVergelijking[];
  /** Van de tarieven, op centen; `null` als er geen is. */
  readonly laagste: number | null;
  readonly mediaan: number | null;
  readonly hoogste: number | null;
  readonly gemiddelde: number | null;
}

export function vergelijkAanbod(invoer: unknown, aanbod: Aanbod): AanbodVergelijking {
  return probeer(() => vergelijk(leesInvoer(invoer).berekening, aanbod)) ?? vergelijk(undefined, null);
}

/** Legt elk aanbod naast het eigen tarief op zijn niveau. Een niveau dat er niet is geeft een rij zonder onze bedragen. */
export function vergelijkAanbiedingen(
  invoer: unknown,
  aanbiedingen: readonly (Aanbod & Pick<Partial<Aanbieding>, 'naam' | 'niveau'>)[],
): AanbiedingenVergelijking {
  return (
    probeer(() => {
      const perNiveau = new Map<unknown, Berekening | undefined>();
      const rijen = aanbiedingen.map((aanbod) => {
        const niveau = aanbod.niveau ?? null;
        if (!perNiveau.has(niveau)) {
          perNiveau.set(niveau, niveau === null ? leesInvoer(invoer).berekening : berekeningOp(invoer, niveau));
        }
        return vergelijk(perNiveau.get(niveau), aanbod);
      });
      const tarieven = aanbiedingen.flatMap(({ tariefPerEtmaal }) => eindig(tariefPerEtmaal) ?? []);
      return overzicht(
        rijen,
        tarieven.sort((a, b) => a - b),
      );
    }) ?? overzicht([], [])
  );
}

/** @param tarieven oplopend */
function overzicht(rijen: readonly AanbodVergelijking[], tarieven: readonly number[]): AanbiedingenVergelijking {
  const aantal = tarieven.length;
  // Eén of twee; `slice` kapt een halve af.
  const midden = tarieven.slice((aantal - 1) / 2, aantal / 2 + 1);
  const gemiddelde = (van: readonly number[]): number | null =>
    opCentenOfNull(deel(van.reduce<Breuk>(plus, NUL), van.length));
  return {
    rijen,
    laagste: gemiddelde(tarieven.slice(0, 1)),
    mediaan: gemiddelde(midden),
    hoogste: gemiddelde(tarieven.slice(-1)),
    gemiddelde: gemiddelde(tarieven),
  };
}

function vergelijk(berekening: Berekening | undefined, aanbod: unknown): AanbodVergelijking {
  const { tariefPerEtmaal, bouwstenen: delen } = (aanbod ?? {}) as Partial<Aanbod>;
  const geboden = eindig(tariefPerEtmaal);
  const onze = berekening ? metTarief(berekening, []).bouwstenenNiveau : [];
  const bouwstenen = TIEN.map(({ nummer }, index) => {
    const ons = onze[index]?.perEtmaal ?? null;
    const aanbod = eindig(delen?.[nummer]);
    return { nummer, ons, aanbod, verschil: ons === null || aanbod === null ? null : opCentenOfNull(min(aanbod, ons)) };
  });
  const bij = (som: (berekening: Berekening, geboden: number) => Breuk | null): Breuk | null =>
    berekening && geboden !== null ? som(berekening, geboden) : null;
  const verschil = bij(({ tarief }, geboden) => min(geboden, tarief));
  return {
    verschil: opCentenOfNull(verschil),
    verschilAandeel: getalOfNull(bij(({ tarief }, geboden) => deel(min(geboden, tarief), tarief))),
    dekking: getalOfNull(bij(({ niveau: { s9, etmalen } }, geboden) => deel(maal(geboden, etmalen), s9))),
    marge: getalOfNull(bij(({ invoer, niveau }, geboden) => margeBij(invoer, niveau, geboden))),
    bouwstenen,
  };
}
