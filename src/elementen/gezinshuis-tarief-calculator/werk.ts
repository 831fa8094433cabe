// Wat er naast de scenario's, de aanbiedingen en de indexering in het werkblad staat: indexcijfers die de bezoeker zelf invulde, hoeveel
// jeugdigen er op elk niveau zijn, en de productcode van een niveau. Het gaat mee in elk bestand en concept, en met ongedaan.

import { isObject } from '../../domein/json.js';
import type { Indexplek } from '../../domein/tarief/indexeer.js';
import type { Mengdeel } from '../../domein/tarief/meng-tarief.js';

/** Een indexcijfer dat de bezoeker zelf invulde: waar het staat, of waarom hij het aanneemt. */
export interface EigenIndexcijfer extends Indexplek {
  /** Als fractie. */
  readonly waarde: number;
  readonly status: 'secundair' | 'aanname';
  /** De vindplaats, of bij een aanname de reden. */
  readonly bron: string;
}

/** De regel van de productlijst bij een niveau; `null` is de basis. */
export interface Productkeuze {
  readonly code: string | null;
  readonly product: string;
}

/** Een lijst die er niet is, is leeg. */
export interface Bijwerk {
  readonly indexcijfers?: readonly EigenIndexcijfer[];
  readonly verdeling?: readonly Mengdeel[];
  readonly producten?: readonly Productkeuze[];
}

type Rij = Readonly<Record<string, unknown>>;

const isNiveau = ({ code }: Rij): boolean => code === null || typeof code === 'string';

const KEURING: Readonly<Record<keyof Bijwerk, (rij: Rij) => boolean>> = {
  indexcijfers: ({ jaar, reeks, stand, waarde, status, bron }) =>
    Number.isInteger(jaar) &&
    Number.isFinite(waarde) &&
    typeof bron === 'string' &&
    ['ova', 'ppc'].includes(reeks as string) &&
    ['voorlopig', 'definitief'].includes(stand as string) &&
    ['secundair', 'aanname'].includes(status as string),
  verdeling: (rij) => isNiveau(rij) && Number.isFinite(rij['aantal']) && (rij['aantal'] as number) >= 0,
  producten: (rij) => isNiveau(rij) && typeof rij['product'] === 'string',
};

/** Leest het uit een werkblad van buiten. Wat er niet uitziet als het hoort telt niet mee, en een lege lijst is er niet. */
export function leesBijwerk(werkblad: object): Bijwerk {
  const lijsten = Object.entries(KEURING).flatMap(([naam, past]) => {
    const lijst: unknown = (werkblad as Rij)[naam];
    const rijen = Array.isArray(lijst) ? lijst.filter((rij) => isObject(rij) && past(rij)) : [];
    return rijen.length > 0 ? [[naam, rijen]] : [];
  });
  return Object.fromEntries(lijsten) as Bijwerk;
}
