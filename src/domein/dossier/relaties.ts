// Wat een relatie over iemand zegt: bij welk deel van het netwerk hij gewoonlijk hoort, en wat voor soort betrokkene hij is.
// Een voorzet voor het scherm, geen regel: de kaart mag iemand ergens anders zetten.

import type { Code, PERSOONSOORTEN, RELATIES, SECTOREN } from './codes.js';

type Relatie = Code<typeof RELATIES>;
type Sector = Code<typeof SECTOREN>;

/** De relaties per sector, in de volgorde van een keuzelijst. `anders` hoort bij geen sector. */
export const RELATIES_PER_SECTOR: Readonly<Record<Sector, readonly Relatie[]>> = {
  familie: [
    'oma',
    'opa',
    'tante',
    'oom',
    'zus',
    'broer',
    'halfzus',
    'halfbroer',
    'stiefzus',
    'stiefbroer',
    'nicht',
    'neef',
    'stiefouder',
    'pleegouder',
    'biologische-ouder',
    'ander-familielid',
  ],
  vrienden: ['vriend', 'partner', 'kennis', 'peetouder', 'online-contact'],
  buurt: ['buur'],
  'onderwijs-werk': ['leraar', 'klasgenoot', 'collega'],
  'vrije-tijd': ['coach', 'geloofsgenoot'],
  georganiseerd: ['maatje', 'vrijwillige-mentor', 'opvoedondersteuner', 'steungezin', 'buurtgezin', 'meeleefgezin'],
  professionals: [
    'ambulant-hulpverlener',
    'gedragswetenschapper',
    'jeugdbeschermer',
    'voogd',
    'gezinshuisouder',
    'huisarts',
    'wijkteam',
    'veilig-thuis',
  ],
};

// Wie bij het gezin zelf hoort, ook als hij ergens anders woont.
const GEZIN: ReadonlySet<string> = new Set<Relatie>([
  'biologische-ouder',
  'stiefouder',
  'pleegouder',
  'broer',
  'zus',
  'halfbroer',
  'halfzus',
  'stiefbroer',
  'stiefzus',
]);

/** De soort en de sector die bij een relatie passen. Zonder relatie, of bij `anders`: netwerk, en geen sector. */
export function plekVanRelatie(relatie: string): {
  readonly soort: Code<typeof PERSOONSOORTEN>;
  readonly sector: Sector | null;
} {
  const [sector = null] = Object.entries(RELATIES_PER_SECTOR)
    .filter(([, relaties]) => (relaties as readonly string[]).includes(relatie))
    .map(([code]) => code as Sector);
  if (GEZIN.has(relatie)) return { soort: 'gezin', sector };
  if (sector === 'professionals') return { soort: 'professional', sector };
  return { soort: sector === 'georganiseerd' ? sector : 'netwerk', sector };
}
