// Staat een naam er al? Ook wie half getypt of langer geschreven is: "Noor" en "Noor van hiernaast".

import type { Persoon } from '../../../domein/dossier/dossier.js';
import { zonderHaakjes } from '../namen.js';

/** Wie er al staat met deze naam, of met een naam die zo begint. */
export function lijktOp(naam: string, personen: readonly Persoon[]): Persoon | undefined {
  const gezocht = gewoon(naam);
  const zelfde = personen.find((persoon) => gewoon(persoon.naam) === gezocht);
  return zelfde ?? personen.find((persoon) => begintMet(gewoon(persoon.naam), gezocht));
}

// Alleen op hele woorden: Jan is Janneke niet.
function begintMet(een: string, ander: string): boolean {
  return een !== '' && (`${een} `.startsWith(`${ander} `) || `${ander} `.startsWith(`${een} `));
}

function gewoon(naam: string | null | undefined): string {
  return zonderHaakjes(naam).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
