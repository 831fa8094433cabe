// Eén tarief voor een huis met jeugdigen op verschillende niveaus: het gemiddelde, gewogen naar hoeveel er op elk niveau zijn.

import { type Breuk, deel, maal, NUL, opCentenOfNull, plus } from '../exact.js';
import { berekeningOp } from './berekening-op.js';
import { probeer } from './probeer.js';

/** Hoeveel jeugdigen er op een niveau zijn; `null` is de basis. */
export interface Mengdeel {
  readonly code: string | null;
  readonly aantal: number;
}

export interface Mengtarief {
  /** Euro per jeugdige per etmaal, op centen; `null` als er een niveau onbekend is of een fout heeft, of als er niets te wegen valt. */
  readonly tariefPerEtmaal: number | null;
  /** Het tarief van elk niveau, apart afgerond; het gemiddelde gaat uit van de onafgeronde. */
  readonly delen: readonly (Mengdeel & { readonly tariefPerEtmaal: number | null })[];
}

export function mengTarief(invoer: unknown, verdeling: readonly Mengdeel[]): Mengtarief {
  return probeer(() => meng(invoer, verdeling)) ?? { tariefPerEtmaal: null, delen: [] };
}

function meng(invoer: unknown, verdeling: readonly Mengdeel[]): Mengtarief {
  let som: Breuk | null = NUL;
  let gewicht = NUL;
  const delen = [];
  for (const { code, aantal } of verdeling) {
    const tarief = berekeningOp(invoer, code)?.tarief;
    if (som && tarief && Number.isFinite(aantal) && aantal >= 0) {
      som = plus(som, maal(aantal, tarief));
      gewicht = plus(gewicht, aantal);
    } else som = null;
    delen.push({ code, aantal, tariefPerEtmaal: opCentenOfNull(tarief) });
  }
  return { tariefPerEtmaal: opCentenOfNull(som && deel(som, gewicht)), delen };
}
