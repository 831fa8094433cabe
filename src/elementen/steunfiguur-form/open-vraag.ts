// Waar bij iemand nog over te praten is, als vraag met een naam erin. Nooit een aantal: dat leest als een cijfer.

import type { Persoon } from '../../domein/dossier/dossier.js';
import { toetsDefinitie } from '../../domein/netwerk/toets-definitie.js';
import { metHoofdletter } from './namen.js';
import type { Vertaler } from './teksten.js';
import { wieIsDat } from './weergave.js';

type Rij = ReturnType<typeof toetsDefinitie>[number];

// De vraag die bij een punt hoort, of bij de reden waarom het nog niet bekend is.
const VRAGEN = {
  K1a: 'aangeduidDoor',
  K1b: 'vertrouwensband',
  K2a: 'langdurig',
  K2b: 'blijftNaHulp',
  K3: 'relatie',
  K4: 'aard',
  P0: 'betaaldVoorHulp',
  'k1b-met-wie-ontbreekt': 'vertrouwensbandMet',
  'benoeming-ontbreekt': 'benoeming',
} as const;

export type Puntvraag = (typeof VRAGEN)[keyof typeof VRAGEN];

export function vraagVan({ id, code }: Pick<Rij, 'id' | 'code'>): Puntvraag {
  return (VRAGEN as Readonly<Partial<Record<string, Puntvraag>>>)[code] ?? VRAGEN[id];
}

/** Zoals de vraag hier heet. */
export function vraagzin(t: Vertaler, vraag: Puntvraag | 'akkoord', persoon: Persoon, zelf: boolean): string {
  return metHoofdletter(t.tekstAan(`nog.${vraag}`, zelf, { wie: wieIsDat(t, persoon) }));
}

/** De eerste vraag die nog open is, of niets. */
export function eersteOpenVraag(t: Vertaler, persoon: Persoon, zelf: boolean): string {
  const punt = toetsDefinitie(persoon).find(({ uitkomst }) => uitkomst === 'onbekend');
  if (punt) return vraagzin(t, vraagVan(punt), persoon, zelf);
  return persoon.steunfiguur?.status === 'akkoord' ? '' : vraagzin(t, 'akkoord', persoon, zelf);
}
