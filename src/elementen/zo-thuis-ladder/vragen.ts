// Welke vragen er bij deze ladder horen, en wie er in het dossier bij horen. Voor de afweging en voor het blad.

import type { Persoon } from '../../domein/dossier/dossier.js';
import { TREDECODES } from '../../domein/dossier/codes.js';
import { isLeeg } from '../../domein/dossier/vorm.js';
import { antwoordOp } from '../../domein/ladder/bewerk-ladder.js';
import type { Tredecode } from '../../domein/ladder/kenmerken.js';
import { zichtbaarVoor } from '../../domein/netwerk/namen.js';
import type { Weergave } from './weergave.js';

export const KWALITEIT = ['bekwaamheid', 'leefklimaat', 'positie', 'organisatie'] as const;

/** Wie deze lezer mag zien. */
export function personenVoor({ lezer, dossier }: Pick<Weergave, 'lezer' | 'dossier'>): readonly Persoon[] {
  // Een kind van twaalf en ouder heet in het dossier een jongere: wie voor een van beide verborgen is, staat er niet.
  const nietVoor = lezer === 'kind' ? ['kind', 'jongere'] : [lezer];
  return nietVoor.reduce((netwerk, code) => zichtbaarVoor(netwerk, code), {
    personen: dossier.personen ?? [],
    banden: [],
  } as ReturnType<typeof zichtbaarVoor>).personen;
}

export function namenVan(personen: readonly Persoon[]): string {
  return personen
    .map(({ naam }) => naam.trim())
    .filter(Boolean)
    .map(losVanDeZin)
    .join(', ');
}

/** Een naam die van rechts naar links loopt houdt de komma's en namen eromheen op hun plaats. */
function losVanDeZin(naam: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(naam)
    ? `\u2068${naam}\u2069`
    : naam;
}

export function verantwoordelijken(w: Pick<Weergave, 'lezer' | 'dossier'>): string {
  return namenVan(personenVoor(w).filter(({ verantwoordelijk }) => verantwoordelijk === true));
}

/** De treden dichter bij huis dan de gewenste. */
export function dichterbij({ ladder }: Pick<Weergave, 'ladder'>): readonly Tredecode[] {
  return TREDECODES.slice(0, Math.max(0, TREDECODES.indexOf(ladder.gewenst?.trede as Tredecode)));
}

/** Vragen die alleen bij sommige treden horen. Wat al ingevuld is blijft altijd zichtbaar. */
export function heeftVraag(
  { ladder }: Pick<Weergave, 'ladder'>,
  naam: 'matching' | 'pleegcontractOp' | 'kwaliteitscriteria',
): boolean {
  const treden: readonly Tredecode[] = {
    matching: ['netwerkpleegzorg', 'bestandspleegzorg', 'gezinshuis'] as const,
    pleegcontractOp: ['netwerkpleegzorg', 'bestandspleegzorg'] as const,
    kwaliteitscriteria: ['gezinshuis'] as const,
  }[naam];
  // Staat een van deze treden nu of als gewenst in de ladder?
  if ([ladder.huidig, ladder.gewenst].some((plek) => treden.some((trede) => trede === plek?.trede))) return true;
  // Dreigt het vast te lopen, dan hoort de vraag of kind en gezin bij elkaar passen in het gesprek.
  if (naam === 'matching' && (ladder.dreigendeBreakdown === 'ja' || (ladder.matchingvragen ?? []).length > 0))
    return true;
  if (naam === 'kwaliteitscriteria' && (ladder.kwaliteitsvragen ?? []).length > 0) return true;
  return naam === 'kwaliteitscriteria'
    ? KWALITEIT.some((steen) => !isLeeg(antwoordOp(ladder, `/${naam}/${steen}`)))
    : !isLeeg(ladder[naam]);
}
