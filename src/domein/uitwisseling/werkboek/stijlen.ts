// Hoe een rol en een opmaak eruitzien, voor beide vormen.

import type { Cel, Opmaak, Rol, Werkboek } from './model.js';

export interface Stijl {
  readonly rol: Rol;
  readonly opmaak: Opmaak;
}

interface Uiterlijk {
  readonly vet?: boolean;
  readonly punten?: number;
  /** Zes cijfers, zonder #. */
  readonly letters?: string;
  readonly vlak?: string;
  readonly rand?: boolean;
}

export const UITERLIJK: Readonly<Record<Rol, Uiterlijk>> = {
  gewoon: {},
  titel: { vet: true, punten: 14 },
  kop: { vet: true, vlak: 'E7E6E6', rand: true },
  deel: { vet: true },
  noot: { letters: '595959' },
  invoer: { letters: '00008B', vlak: 'FFF9DB', rand: true },
  som: { vet: true },
  uitkomst: { vet: true, vlak: 'DDEBF7', rand: true },
  controle: { letters: '595959' },
};

export const GEWONE_PUNTEN = 10;

/** De stijlen die in een werkboek voorkomen, in de volgorde waarin zij komen, en het nummer van een cel. */
export function stijlenVan({ bladen }: Werkboek): { stijlen: readonly Stijl[]; nummerVan: (cel: Cel) => number } {
  const sleutel = ({ rol, opmaak }: Stijl): string => `${rol} ${opmaak}`;
  const stijlen: Stijl[] = [{ rol: 'gewoon', opmaak: 'algemeen' }];
  const nummers = new Map(stijlen.map((stijl, index) => [sleutel(stijl), index]));
  for (const { rijen } of bladen) {
    for (const cel of rijen.flat()) {
      if (!cel || nummers.has(sleutel(cel))) continue;
      nummers.set(sleutel(cel), stijlen.length);
      stijlen.push({ rol: cel.rol, opmaak: cel.opmaak });
    }
  }
  return { stijlen, nummerVan: (cel) => nummers.get(sleutel(cel)) ?? 0 };
}
