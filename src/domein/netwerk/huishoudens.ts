// Welke huishoudens een lezer mag zien: de naam van een huishouden is vaak die van een mens.

import type { Netwerkwaarde, Onderwerp, Persoon } from '../dossier/dossier.js';
import { lijst } from './lezen.js';
import { zichtbaarVoor } from './namen.js';

type Huishouden = NonNullable<Onderwerp['huishoudens']>[number];

/**
 * De huishoudens voor een lezer. Horen er alleen mensen bij die voor hem verborgen zijn, nu of in een eerder moment, dan is het huishouden dat ook.
 * Een huishouden waar nog niemand bij hoort is van iedereen.
 */
export function huishoudensVoor(
  { onderwerp, personen, banden, momenten }: Pick<Netwerkwaarde, 'onderwerp' | 'personen' | 'banden' | 'momenten'>,
  lezer: string,
): readonly Huishouden[] {
  const nu = { personen: personen ?? [], banden: banden ?? [] };
  const netwerken = [nu, ...lijst(momenten)];
  const bewoond = huizenVan(netwerken.flatMap((netwerk) => lijst(netwerk.personen)));
  const zichtbaar = huizenVan(netwerken.flatMap((netwerk) => zichtbaarVoor(netwerk, lezer, nu).personen));
  return lijst(onderwerp.huishoudens).filter(({ id }) => zichtbaar.has(id) || !bewoond.has(id));
}

function huizenVan(personen: readonly Persoon[]): ReadonlySet<string> {
  return new Set(personen.flatMap(({ huishoudens }) => lijst(huishoudens)));
}
