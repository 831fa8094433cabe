// Wat er aan een ingevulde ladder niet klopt of opvalt, zoals een eind dat vóór het begin ligt.
// Wat er bij een zorgvuldig besluit hoort is geen controle maar een gesprek: dat doet `toetsAfweging`.

import { type Controle, controleerVorm, isLater, mis } from '../dossier/controles.js';
import { type Ladder, ladderVorm } from '../dossier/dossier.js';
import { isDatum } from '../dossier/leeftijd.js';

interface Periode {
  readonly van?: string | null;
  readonly tot?: string | null;
}

/** De plekken zijn JSON-pointers binnen de ladder. */
export function controleerLadder(ladder: Ladder): readonly Controle[] {
  return [
    ...controleerVorm(ladderVorm, ladder),
    ...controleerPeriode('/plan', ladder.plan ?? {}),
    ...(ladder.verloop ?? []).flatMap((stap, index) => controleerPeriode(`/verloop/${index}`, stap)),
  ];
}

// Van een eind dat alleen een jaar of maand is, telt ook het begin alleen zo ver: van mei 2026 tot 2026 kan.
function controleerPeriode(pad: string, { van, tot }: Periode): readonly Controle[] {
  return isDatum(tot) ? mis(isLater(van?.slice(0, tot.length), tot), `${pad}/tot`, 'datum-voor-begin') : [];
}
