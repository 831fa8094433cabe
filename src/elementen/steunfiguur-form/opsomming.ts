// Woorden en namen achter elkaar, met "en" voor het laatste, en hoe een woord of naam midden in een zin luidt.

import type { Persoon } from '../../domein/dossier/dossier.js';
import { landinstelling } from '../../i18n/taal.js';
import { naamInZin } from './namen.js';
import type { Vertaler } from './teksten.js';

export function opsomming({ taal }: Pick<Vertaler, 'taal'>, namen: readonly string[]): string {
  return new Intl.ListFormat(landinstelling(taal), { type: 'conjunction' }).format(namen);
}

// Een naam houdt zijn hoofdletters: "Veilig Thuis". Wat helemaal in hoofdletters begint ook: "GI".
const IS_NAAM = /^\p{Lu}[\p{Lu}\d]|\s\p{Lu}/u;

/** Een woord van een keuze, midden in een zin: "een ouder". Hoe dat in een taal van de pagina gaat weten wij niet: daar blijft het zoals het is. */
export function inZin({ taal }: Pick<Vertaler, 'taal'>, woord: string): string {
  const wij = taal === 'nl' || taal === 'en';
  return wij && !IS_NAAM.test(woord) ? woord.charAt(0).toLowerCase() + woord.slice(1) : woord;
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
