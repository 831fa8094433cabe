// Schrijft bij iemand iets onder zijn naam als de kaart al ligt. Wie er niets bij kreeg blijft staan; alleen wie een hogere naam heeft zoekt opnieuw.

import { WIE_NIEUW_IS } from './bijleggen.js';
import { naamruimte } from './figuren.js';
import type { Gegevens } from './gegevens.js';
import type { Meet } from './namen.js';
import { type Opzet, vormenVan } from './opbouw.js';
import { type Figuur, zet } from './veld.js';
import { zoek } from './zoeken.js';

/** `null` als het er zo niet bij past. */
export function schrijfBij(opzet: Opzet, was: Gegevens, { mensen, huizen }: Gegevens, meet: Meet): Opzet | null {
  const { maten, veld } = opzet;
  const anders: Figuur[] = [];
  const figuren = veld.figuren.map((figuur, nummer) => {
    const mens = mensen[nummer];
    if (!mens || !figuur.stand || mens.bijschrift === was.mensen[nummer]?.bijschrift) return figuur;
    const stand = zet(veld, figuur, figuur.stand.plek, null);
    const nieuw: Figuur = {
      ...figuur,
      ...naamruimte(vormenVan(mens, maten, veld, meet), maten, mens.steunfiguur),
      huizen: figuur.huizen.filter((huis) => huizen.some(({ id }) => id === huis)),
      thuis: stand,
      stand,
    };
    anders.push(nieuw);
    return nieuw;
  });
  const nu = { ...veld, figuren };
  return zoek(nu, WIE_NIEUW_IS, anders).length === 0 ? { ...opzet, veld: nu } : null;
}
