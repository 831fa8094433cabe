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

/**
 * De bijlagen waarin een niveau anders heet; met `null` als nieuwe naam is het niveau weg, met de jeugdigen erop.
 * @param ookElders een ander scenario heeft een niveau met de oude naam: daar blijft staan wat erbij hoort
 */
export function hernoemNiveau(bij: Bijlagen, oud: string, nieuw: string | null, ookElders: boolean): Bijlagen {
  const pas = <T extends { readonly code?: string | null }>(lijst: readonly T[], blijft: boolean): readonly T[] => {
    const isVrij = nieuw !== null && !lijst.some(({ code }) => code === nieuw);
    return lijst.flatMap((rij) =>
      rij.code === oud ? [...(blijft ? [rij] : []), ...(isVrij ? [{ ...rij, code: nieuw }] : [])] : rij,
    );
  };
  return {
    ...bij,
    ...(bij.verdeling && { verdeling: pas(bij.verdeling, ookElders && nieuw !== null) }),
    ...(bij.producten && { producten: pas(bij.producten, ookElders) }),
    // Een aanbod op een niveau dat er niet meer is blijft staan: het is van een ander.
    aanbiedingen: bij.aanbiedingen.map((aanbod) =>
      aanbod.niveau === oud && nieuw !== null ? { ...aanbod, niveau: nieuw } : aanbod,
    ),
  };
}
