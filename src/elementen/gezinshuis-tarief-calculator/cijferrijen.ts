// Alle cijfers en keuzen als rijen: wat er staat, in welke eenheid, en waar het vandaan komt. Voor het blad met bronnen en voor op papier.

import { leesOp } from '../../domein/json-pointer.js';
import type { JsonPointer } from '../../domein/tarief/tarief-invoer.js';
import { tekstOfNiets } from '../../ui/codetekst.js';
import { STATUSSEN } from './herkomst.js';
import { herkomstVan } from './rekenblad.js';
import { alleVelden, type Invoer } from './velden.js';
import { eenheidVan, labelVan, toonVeld, type Weergave } from './weergave.js';

export interface Cijferrij {
  readonly pad: string;
  readonly status: string;
  readonly isCijfer: boolean;
  /** Staat de eenheid al in de waarde, zoals bij een percentage? */
  readonly metEenheid: boolean;
  /** Is het een cijfer dat niet nul is? */
  readonly telt: boolean;
  /** Wat er in elke kolom staat. */
  readonly cellen: readonly string[];
  /** Waarop elke kolom sorteert: een bedrag op zijn getal, een herkomst op hoe zeker zij is. */
  readonly volgorde: readonly (string | number)[];
}

/** Staat er een cijfer of keuze op deze plek? Ook waar het leeg is, maar iemand een bron of reden bij schreef: die is er nog. */
export function staatErIets(invoer: Invoer, pad: JsonPointer): boolean {
  return (leesOp(invoer, pad) ?? herkomstVan(invoer, pad) ?? null) !== null;
}

export function cijferrijen(w: Weergave): Cijferrij[] {
  const { t, blad } = w;
  return alleVelden(blad.invoer)
    .filter(({ pad }) => staatErIets(blad.invoer, pad))
    .map((veld) => {
      const herkomst = herkomstVan(blad.invoer, veld.pad);
      const waarde: unknown = leesOp(blad.invoer, veld.pad);
      const [naam, getoond, eenheid] = [labelVan(w, veld, true), toonVeld(w, veld), eenheidVan(w, veld)];
      const bron = herkomst && [
        tekstOfNiets(t, `herkomst.status.${herkomst.status}`),
        herkomst.bron,
        herkomst.datum && t.periode(herkomst.datum),
        herkomst.reden,
      ];
      return {
        pad: veld.pad,
        status: herkomst?.status ?? '',
        isCijfer: veld.cijfer !== undefined && !veld.pad.endsWith('/aantal'),
        metEenheid: veld.soort === 'fractie',
        telt: veld.cijfer !== undefined && Boolean(waarde),
        cellen: [naam, getoond, eenheid, bron?.filter(Boolean).join(', ') ?? '–'],
        volgorde: [
          naam,
          // Een deel staat er als percentage, en ligt daar dus ook.
          typeof waarde === 'number' ? waarde * (veld.soort === 'fractie' ? 100 : 1) : getoond,
          eenheid,
          herkomst ? STATUSSEN.findIndex((status) => status === herkomst.status) : STATUSSEN.length,
        ],
      };
    });
}
