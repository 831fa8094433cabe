// In een koppeling staan alleen cijfers: een niveau heet daar naar zijn nummer. Staan op het scherm op dezelfde plek dezelfde cijfers, dan heet het
// niveau zoals daar. Zonder DOM.

import { gelijk } from '../../domein/gelijk.js';
import { isObject } from '../../domein/json.js';
import type { Werkblad } from '../../domein/tarief/werkblad.js';
import { VERWIJZINGEN } from '../../domein/uitwisseling/deelbaar.js';
import type { Invoer } from './velden.js';

/** Het werkblad uit een koppeling, met voor elk niveau dat op het scherm hetzelfde is de naam van het scherm. */
export function metSchermnamen(gelezen: Werkblad, opScherm: Werkblad): Werkblad {
  const namen = new Map<unknown, string>();
  const bezet = new Set(gelezen.scenarios.flatMap((invoer) => niveausVan(invoer).map(({ code }) => code)));
  for (const [plek, invoer] of gelezen.scenarios.entries()) {
    const hier = niveausVan(invoer);
    const daar = niveausVan(opScherm.scenarios[plek]);
    if (hier.length !== daar.length) continue;
    for (const [index, niveau] of hier.entries()) {
      const naam = daar[index]?.code;
      // Eén naam voor één nummer: wat twee kanten op kan blijft een nummer.
      if (!naam || bezet.has(naam) || namen.has(niveau.code) || !gelijk(cijfersVan(niveau), cijfersVan(daar[index])))
        continue;
      namen.set(niveau.code, naam);
      bezet.add(naam);
    }
  }
  return namen.size === 0 ? gelezen : (noem(gelezen, namen) as Werkblad);
}

type Niveau = Partial<Readonly<Record<string, unknown>>> & { readonly code?: string | null };

function niveausVan(invoer: Invoer | undefined): readonly Niveau[] {
  return (invoer?.zorgzwaarte?.niveaus ?? []) as readonly Niveau[];
}

// Wat leeg is staat niet in een koppeling.
function cijfersVan(niveau: Niveau | undefined): object {
  return Object.fromEntries(
    Object.entries(niveau ?? {}).filter(([naam, waarde]) => naam !== 'code' && (waarde ?? null) !== null),
  );
}

function noem(plek: unknown, namen: ReadonlyMap<unknown, string>): unknown {
  if (Array.isArray(plek)) return plek.map((rij) => noem(rij, namen));
  if (!isObject(plek)) return plek;
  return Object.fromEntries(
    Object.entries(plek).map(([naam, waarde]) => [
      naam,
      VERWIJZINGEN.includes(naam) ? (namen.get(waarde) ?? waarde) : noem(waarde, namen),
    ]),
  );
}
