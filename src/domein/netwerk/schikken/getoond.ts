// Wat een pagina aan namen en bijschriften meegeeft. De kaart van het element weet zelf al hoe ieder heet.

import type { Persoon } from '../../dossier/dossier.js';
import { lijst } from '../lezen.js';
import { getoondeNaam, NAAMWIJZEN, type Naamwijze } from '../namen.js';
import type { Kaartnetwerk as Getoond } from './gegevens.js';

/** De getoonde naam van iemand: een naamwijze, of per id de tekst zelf. Wie er niet in staat krijgt geen naam op de kaart. */
export type Kaartnamen =
  Naamwijze | ReadonlyMap<string, string> | Readonly<Record<string, string>> | ((persoon: Persoon) => string);

export interface Kaartnetwerk extends Getoond {
  readonly namen?: Kaartnamen | null;
}

/** Hetzelfde netwerk, met ieders naam zoals hij op de kaart komt. */
export function toonNamen(netwerk: Kaartnetwerk): Getoond {
  const naamVan = leesNamen(netwerk.namen);
  return {
    ...netwerk,
    personen: lijst(netwerk.personen).map((persoon) => ({ ...persoon, naam: naamVan(persoon) as string })),
    bijschriften: netwerk.bijschriften instanceof Map ? netwerk.bijschriften : null,
  };
}

// Zonder `namen` staat er de naam uit de gegevens. Is er wel een keuze gemaakt, dan staat er nooit een naam die daar niet bij hoort.
function leesNamen(namen: Kaartnamen | null | undefined): (persoon: Persoon) => unknown {
  if (namen === null || namen === undefined) return (persoon) => persoon.naam;
  if (typeof namen === 'string') {
    const wijze = NAAMWIJZEN.find((naamwijze) => naamwijze === namen) ?? 'initialen';
    return (persoon) => getoondeNaam(persoon, wijze);
  }
  if (typeof namen === 'function') return namen;
  if (namen instanceof Map) return ({ id }) => (namen as ReadonlyMap<string, string>).get(id);
  const perId = namen as Readonly<Record<string, string>>;
  return ({ id }) => (Object.hasOwn(perId, id) ? perId[id] : '');
}
