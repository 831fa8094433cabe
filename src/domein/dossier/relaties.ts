// Wat een relatie over iemand zegt: bij welk deel van het netwerk hij gewoonlijk hoort, en wat voor soort betrokkene hij is.
// Een voorzet voor het scherm, geen regel: de kaart mag iemand ergens anders zetten.

import { RELATIES_PER_SECTOR, type Code, type PERSOONSOORTEN, type SECTOREN } from './codes.js';

type Sector = Code<typeof SECTOREN>;

// Wie van buiten het gezin komt en er geen beroep van maakt: een burgervoogd of pleegoudervoogd is door de rechter benoemd, een steunouder is
// vrijwilliger. Op de kaart staat een steunouder bij de vrijwilligers.
const EIGEN_NETWERK = new Set(['burgervoogd', 'pleegoudervoogd', 'steunouder']);

/** De soort en de sector die bij een relatie passen. Zonder relatie, of bij `anders`: netwerk, en geen sector. */
export function plekVanRelatie(relatie: string): {
  readonly soort: Code<typeof PERSOONSOORTEN>;
  readonly sector: Sector | null;
} {
  const [sector = null] = Object.entries(RELATIES_PER_SECTOR)
    .filter(([, relaties]) => (relaties as readonly string[]).includes(relatie))
    .map(([code]) => code as Sector);
  if (EIGEN_NETWERK.has(relatie)) return { soort: 'netwerk', sector };
  // Ouders, broers en zussen horen bij het gezin zelf, ook als zij ergens anders wonen.
  if (sector === 'familie' && /(ouder|broer|zus)$/.test(relatie)) return { soort: 'gezin', sector };
  if (sector === 'professionals') return { soort: 'professional', sector };
  return { soort: sector === 'georganiseerd' ? sector : 'netwerk', sector };
}
