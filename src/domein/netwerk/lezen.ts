// Leest een half ingevuld netwerk: overal mag afwezig, `null` of lege tekst staan, en een band mag nergens meer heen gaan.

import { isLeeg } from '../dossier/vorm.js';
import type { Band, Persoon } from '../dossier/dossier.js';

/** Waar de functies van dit pakket mee werken: een dossier, een moment, of de waarde van de kaart. */
export interface Netwerk {
  readonly personen?: readonly Persoon[] | null;
  readonly banden?: readonly Band[] | null;
}

/** Wat er in een lijst staat. Geen lijst is een lege lijst, en een lege plek telt niet mee. */
export function lijst<T>(waarde: readonly T[] | null | undefined): readonly T[] {
  return Array.isArray(waarde) ? waarde.filter((deel) => !isLeeg(deel)) : [];
}

/** De waarde, of `null` als die niet bekend is. */
export function bekend<T>(waarde: T): NonNullable<T> | null {
  return isLeeg(waarde) ? null : (waarde as NonNullable<T>);
}

/** De banden tussen twee mensen die er allebei zijn. Een band met zichzelf of met een onbekende telt niet, en van twee dezelfde de eerste. */
export function bandenTussen({ personen, banden }: Netwerk): readonly Band[] {
  const ids = new Set(lijst(personen).map(({ id }) => id));
  const gezien = new Set<string>();
  return lijst(banden).filter((band) => {
    const { van, naar } = band;
    const aantal = gezien.size;
    return van !== naar && ids.has(van) && ids.has(naar) && gezien.add(paar(band)).size > aantal;
  });
}

/** Dezelfde sleutel voor een band en voor die band andersom: een band heeft geen richting. */
export function paar({ van, naar }: Band): string {
  return JSON.stringify(van < naar ? [van, naar] : [naar, van]);
}
