// Wat er met de jeugdigen, de productcode en de aanbiedingen van een niveau gebeurt als dat niveau anders gaat heten of weg gaat.

import type { Bijlagen } from './werkstand.js';

export function jeugdigenOp({ verdeling = [] }: Pick<Bijlagen, 'verdeling'>, gezocht: string | null): number | null {
  return verdeling.find(({ code = null }) => code === gezocht)?.aantal ?? null;
}

/** De bijlagen waarin de jeugdigen van het ene niveau op het andere staan. */
export function verplaatsJeugdigen(bij: Bijlagen, van: string, naar: string | null): Bijlagen {
  const rest = (bij.verdeling ?? []).filter(({ code = null }) => code !== van && code !== naar);
  const aantal = (jeugdigenOp(bij, van) ?? 0) + (jeugdigenOp(bij, naar) ?? 0);
  return { ...bij, verdeling: [...rest, { code: naar, aantal }] };
}

/** De bijlagen waarin een niveau anders heet; met `null` als nieuwe naam is het niveau weg, en wat erbij stond ook. */
export function hernoemNiveau(bij: Bijlagen, oud: string, nieuw: string | null): Bijlagen {
  const pas = <T extends { readonly code?: string | null }>(lijst: readonly T[]): readonly T[] =>
    lijst.flatMap((rij) => (rij.code !== oud ? rij : nieuw === null ? [] : { ...rij, code: nieuw }));
  return {
    ...bij,
    ...(bij.verdeling && { verdeling: pas(bij.verdeling) }),
    ...(bij.producten && { producten: pas(bij.producten) }),
    // Een aanbod op een niveau dat er niet meer is blijft staan: het is van een ander.
    aanbiedingen: bij.aanbiedingen.map((aanbod) =>
      aanbod.niveau === oud && nieuw !== null ? { ...aanbod, niveau: nieuw } : aanbod,
    ),
  };
}
