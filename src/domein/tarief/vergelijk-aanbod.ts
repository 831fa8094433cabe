// Legt aangeboden tarieven naast het eigen tarief: het verschil, en wat het aanbod veronderstelt.

import { type Breuk, deel, getalOfNull, maal, min, NUL, opCentenOfNull, plus } from '../exact.js';
import { type Berekening, berekeningOp, leesInvoer, metTarief } from './bereken-tarief.js';
import { BOUWSTENEN } from './bouwstenen.js';
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
      const tarieven = aanbiedingen
        .flatMap(({ tariefPerEtmaal }) => eindig(tariefPerEtmaal) ?? [])
        .sort((a, b) => a - b);
      const aantal = tarieven.length;
      const midden = [tarieven[Math.ceil(aantal / 2) - 1] ?? 0, tarieven[Math.floor(aantal / 2)] ?? 0];
      const centen = (som: readonly number[], door: number): number | null =>
        aantal === 0 ? null : opCentenOfNull(deel(som.reduce<Breuk>(plus, NUL), door));
      return {
        rijen,
        laagste: centen(tarieven.slice(0, 1), 1),
        mediaan: centen(midden, 2),
        hoogste: centen(tarieven.slice(-1), 1),
        gemiddelde: centen(tarieven, aantal),
      };
    }) ?? { rijen: [], laagste: null, mediaan: null, hoogste: null, gemiddelde: null }
  );
}

function vergelijk(berekening: Berekening | undefined, aanbod: unknown): AanbodVergelijking {
  const { tariefPerEtmaal, bouwstenen: delen } = (aanbod ?? {}) as Partial<Aanbod>;
  const geboden = eindig(tariefPerEtmaal);
  const onze = berekening ? metTarief(berekening, []).bouwstenenNiveau : [];
  const bouwstenen = BOUWSTENEN.slice(0, 10).map(({ nummer }, index) => {
    const ons = onze[index]?.perEtmaal ?? null;
    const aanbod = eindig(delen?.[nummer]);
    return { nummer, ons, aanbod, verschil: ons === null || aanbod === null ? null : opCentenOfNull(min(aanbod, ons)) };
  });
  if (!berekening || geboden === null) {
    return { verschil: null, verschilAandeel: null, dekking: null, marge: null, bouwstenen };
  }
  const { niveau, tarief } = berekening;
  const verschil = min(geboden, tarief);
  return {
    verschil: opCentenOfNull(verschil),
    verschilAandeel: tarief.t === 0n ? null : getalOfNull(deel(verschil, tarief)),
    dekking: niveau.s9.t === 0n ? null : getalOfNull(deel(maal(geboden, niveau.etmalen), niveau.s9)),
    marge: getalOfNull(margeBij(berekening.invoer, niveau, geboden)),
    bouwstenen,
  };
}

const eindig = (waarde: unknown): number | null => (Number.isFinite(waarde) ? (waarde as number) : null);
