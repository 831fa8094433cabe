// De woorden van een werkboek in de taal van wie het vraagt.

import { teksten as en } from './teksten/en.js';
import { type Tekstsleutel, teksten as nl } from './teksten/nl.js';

export type Taal = 'nl' | 'en';

export interface Woorden {
  (sleutel: Tekstsleutel): string;
  /** Het woord bij een sleutel die er misschien niet is. */
  misschien(sleutel: string): string | undefined;
}

export function woordenIn(taal: Taal): Woorden {
  const tabel: Readonly<Record<Tekstsleutel, string>> = taal === 'en' ? en : nl;
  return Object.assign((sleutel: Tekstsleutel): string => tabel[sleutel], {
    misschien: (sleutel: string): string | undefined =>
      Object.hasOwn(tabel, sleutel) ? tabel[sleutel as Tekstsleutel] : undefined,
  });
}
