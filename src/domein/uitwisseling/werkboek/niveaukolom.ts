// In welke kolom van Opbouw een niveau staat, voor de bladen die een tarief op een ander niveau dan het gekozen nodig hebben.

import type { Invoerblad } from './invoerblad.js';
import { f, type Formule, type Plek } from './model.js';

/**
 * Het nummer van de kolom bij de naam van een niveau, en 0 als die naam er niet of vaker staat.
 * @param scenario het nummer van het scenario, vanaf 1: een getal, of de cel waar het in staat
 * @param codes de namen van de niveaus van dat scenario
 */
export function niveaukolom(
  invoer: Invoerblad,
  aantal: number,
  scenario: number | Plek,
  codes: Plek | Formule,
  niveau: Plek,
): Formule {
  const eerste = invoer.niveauveld('code', 0);
  const bovenste = invoer.cel('/zorgzwaarte/niveaus/0/code', 0);
  const zelfde = f`EXACT(${codes};${niveau})`;
  const nummer = f`SUMPRODUCT(${zelfde}*(ROW(${eerste})-ROW(${bovenste})+1))`;
  const begin = f`${aantal}+(${scenario}-1)*${invoer.niveaus}`;
  return f`IF(SUMPRODUCT(${zelfde}*1)=1;${begin}+${nummer};0)`;
}
