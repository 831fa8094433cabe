// Hoe iemand op het scherm, op papier en in een download heet: voluit, met voorletters of met een bijnaam. Eén schakelaar voor alles.

import type { Band, Moment, Persoon } from '../dossier/dossier.js';
import { isLeeg } from '../dossier/vorm.js';
import { bandenTussen, lijst, type Netwerk } from './lezen.js';

export const NAAMWIJZEN = ['voluit', 'initialen', 'alias'] as const;
export type Naamwijze = (typeof NAAMWIJZEN)[number];

/** De naam zoals een lezer haar ziet. Wie geen bijnaam heeft krijgt dan voorletters, nooit de volle naam. */
export function getoondeNaam(
  { naam, alias }: { readonly naam?: string | null; readonly alias?: string | null },
  wijze: Naamwijze,
): string {
  if (wijze === 'alias' && !isLeeg(alias)) return (alias ?? '').trim();
  const volledig = (naam ?? '').trim();
  if (wijze === 'voluit') return volledig;
  return volledig
    .split(/\s+/)
    .map((woord) => ([...woord].find((teken) => /[\p{L}\p{N}]/u.test(teken)) ?? '').toUpperCase())
    .filter(Boolean)
    .map((letter) => `${letter}.`)
    .join('');
}

/**
 * Wie een lezer mag zien, met alleen de banden tussen hen. Zonder lezer is dat iedereen.
 * Geef bij een eerder moment ook het netwerk van nu: wie later verborgen is, is dat ook in dat moment.
 */
export function zichtbaarVoor(
  netwerk: Netwerk,
  lezer: string,
  nu: Netwerk = netwerk,
): { readonly personen: readonly Persoon[]; readonly banden: readonly Band[] } {
  const weg = [netwerk, nu]
    .flatMap(({ personen }) => lijst(personen))
    .filter(({ verbergVoor }) => lijst<string>(verbergVoor).includes(lezer))
    .map(({ id }) => id);
  const personen = lijst(netwerk.personen).filter(({ id }) => !weg.includes(id));
  return { personen, banden: bandenTussen({ personen, banden: netwerk.banden ?? null }) };
}

/** De momenten die een lezer mag kennen: niet waar alleen mensen in staan die voor hem verborgen zijn. Een leeg moment is van iedereen. */
export function momentenVoor(
  momenten: readonly Moment[] | null | undefined,
  lezer: string,
  nu: Netwerk,
): readonly Moment[] {
  return lijst(momenten).filter(
    (moment) => lijst(moment.personen).length === 0 || zichtbaarVoor(moment, lezer, nu).personen.length > 0,
  );
}
