// Hoe een woord van een keuze luidt midden in een zin.

import type { Vertaler } from './teksten.js';

// Een naam houdt zijn hoofdletters: "Veilig Thuis". Wat helemaal in hoofdletters begint ook: "GI".
const IS_NAAM = /^\p{Lu}[\p{Lu}\d]|\s\p{Lu}/u;

/** Een woord van een keuze, midden in een zin: "een ouder". Hoe dat in een taal van de pagina gaat weten wij niet: daar blijft het zoals het is. */
export function inZin({ taal }: Pick<Vertaler, 'taal'>, woord: string): string {
  const wij = taal === 'nl' || taal === 'en';
  return wij && !IS_NAAM.test(woord) ? woord.charAt(0).toLowerCase() + woord.slice(1) : woord;
}
