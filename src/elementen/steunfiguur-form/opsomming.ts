// Antwoorden en namen achter elkaar, met "en" voor het laatste.

import type { Persoon } from '../../domein/dossier/dossier.js';
import { landinstelling } from '../../i18n/taal.js';
import { inZin } from './in-zin.js';
import { naamInZin } from './namen.js';
import type { Vertaler } from './teksten.js';

export function opsomming({ taal }: Pick<Vertaler, 'taal'>, namen: readonly string[]): string {
  return new Intl.ListFormat(landinstelling(taal), { type: 'conjunction' }).format(namen);
}

/** Gekozen antwoorden achter elkaar: "Jij en een ouder". Staat er in een antwoord al een komma, dan scheidt een puntkomma. */
export function antwoordenAchterElkaar(t: Pick<Vertaler, 'taal'>, antwoorden: readonly string[]): string {
  const delen = antwoorden.map((antwoord, plek) => (plek === 0 ? antwoord : inZin(t, antwoord)));
  return delen.some((deel) => deel.includes(',')) ? delen.join('; ') : opsomming(t, delen);
}

/** De volle namen midden in een zin: "meester De Boer en oma Riet". */
export function namenInZin(t: Vertaler, personen: readonly Persoon[]): string {
  return opsomming(
    t,
    personen.map((persoon) => naamInZin(persoon) || t.tekst('persoon.deze')),
  );
}
