// Wat er van het dossier te zien is: voor deze lezer, op dit moment, vergeleken met een ander moment.

import type { Dossier, Moment, Netwerkwaarde } from '../../domein/dossier/dossier.js';
import type { DossierStore } from '../../domein/dossier/dossier-store.js';
import { type Naamwijze, zichtbaarVoor } from '../../domein/netwerk/namen.js';
import { vergelijkMomenten } from '../../domein/netwerk/vergelijk-momenten.js';
import { vandaag } from '../../ui/vandaag.js';
import type { KaartActies } from './kaart-acties.js';
import type { Vertaler } from './teksten.js';
import { pastBij, type Vergelijking, type Weergave } from './weergave.js';

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
  doe: KaartActies,
  geschiedenis: DossierStore,
): Weergave {
  // Een moment zonder id is niet te kiezen.
  const vind = (id: string): Moment | undefined => dossier.momenten?.find((kandidaat) => id && kandidaat.id === id);
  const [toon, toen] = [vind(moment), vind(vergelijkMet)];
  const nu = zichtbaarVoor(toon ?? dossier, lezer, dossier);
  return {
    t,
    doe,
    kopniveau,
    geschiedenis,
    dossier,
    netwerk,
    ...nu,
    wijze,
    lezer,
    leestZelf: isZelf(lezer, dossier.onderwerp.soort, aanspreekvorm),
    gekozen: doe.persoon.gekozen,
    past: pastBij(doe.bekijk),
    vergelijking: toen && toen !== toon ? vergelijk(t, dossier, lezer, toen, toon, nu) : null,
    vast: alleenLezen || toon !== undefined,
    vandaag: vandaag(),
  };
}

// Wie met `je` wordt aangesproken zonder dat de pagina zegt wie leest, is het kind of de jongere.
function isZelf(lezer: string, soort: string | null | undefined, aanspreekvorm: 'u' | 'je'): boolean {
  const jong = (wie: string | null | undefined): boolean => wie === 'kind' || wie === 'jongere';
  return lezer === '' ? aanspreekvorm === 'je' : lezer === soort || (jong(lezer) && jong(soort));
}

function vergelijk(
  t: Vertaler,
  dossier: Dossier,
  lezer: string,
  toen: Moment,
  toon: Moment | undefined,
  nu: ReturnType<typeof zichtbaarVoor>,
): Vergelijking {
  const noem = (moment: Moment | undefined): string =>
    moment ? moment.naam || t.datum(moment.datum) : t.tekst('moment.nu');
  const oud = zichtbaarVoor(toen, lezer, dossier);
  const verschil = vergelijkMomenten(oud, nu);
  const weg = oud.personen.filter(({ id }) => verschil.weg.includes(id));
  return { verschil, weg, toen: oud, van: noem(toen), naar: noem(toon) };
}
