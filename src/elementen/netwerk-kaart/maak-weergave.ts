// Wat er van het dossier te zien is: voor deze lezer, op dit moment, vergeleken met een ander moment.

import type { Dossier, Moment, Netwerkwaarde } from '../../domein/dossier/dossier.js';
import type { DossierStore } from '../../domein/dossier/dossier-store.js';
import { momentenVoor, type Naamwijze, zichtbaarVoor } from '../../domein/netwerk/namen.js';
import { vandaag } from '../../ui/vandaag.js';
import type { Kaartstand } from './basis.js';
import type { Kaartdelen } from './delen.js';
import type { Vertaler } from './teksten.js';
import { pastBij, type Weergave } from './weergave.js';

/** Wat de pagina of de bezoeker koos. */
export interface Kijkkeuzes {
  readonly wijze: Naamwijze;
  readonly lezer: string;
  readonly moment: string;
  readonly vergelijkMet: string;
  readonly aanspreekvorm: 'u' | 'je';
  readonly kopniveau: number;
  readonly alleenLezen: boolean;
}

export function maakWeergave(
  t: Vertaler,
  dossier: Dossier,
  netwerk: Netwerkwaarde,
  { wijze, lezer, moment, vergelijkMet, aanspreekvorm, kopniveau, alleenLezen }: Kijkkeuzes,
  stand: Kaartstand,
  delen: Kaartdelen,
  geschiedenis: DossierStore,
): Weergave {
  const momenten = momentenVoor(dossier.momenten, lezer, dossier);
  // Een moment zonder id is niet te kiezen.
  const vind = (id: string): Moment | undefined => momenten.find((kandidaat) => id && kandidaat.id === id);
  const [toon, toen] = [vind(moment), vind(vergelijkMet)];
  const nu = zichtbaarVoor(toon ?? dossier, lezer, dossier);
  const vergelijking =
    (toen && toen !== toon && delen.vergelijken?.vergelijk({ t, wijze }, dossier, lezer, toen, toon, nu)) || null;
  return {
    t,
    doe: delen.doe,
    rond: delen.scherm,
    kopniveau,
    geschiedenis,
    dossier,
    netwerk,
    ...nu,
    wijze,
    lezer,
    leestZelf: isZelf(lezer, dossier.onderwerp.soort, aanspreekvorm),
    gekozen: stand.gekozen,
    bekijk: stand.bekijk,
    past: pastBij(stand.bekijk),
    momenten,
    moment: toon,
    vergelijking,
    zicht: vergelijking ? 'vergelijk' : stand.bekijk === 'blijft' ? 'na' : 'nu',
    vast: alleenLezen || toon !== undefined,
    vandaag: vandaag(),
  };
}

// Wie met `je` wordt aangesproken zonder dat de pagina zegt wie leest, is het kind of de jongere.
function isZelf(lezer: string, soort: string | null | undefined, aanspreekvorm: 'u' | 'je'): boolean {
  const jong = (wie: string | null | undefined): boolean => wie === 'kind' || wie === 'jongere';
  return lezer === '' ? aanspreekvorm === 'je' : lezer === soort || (jong(lezer) && jong(soort));
}
