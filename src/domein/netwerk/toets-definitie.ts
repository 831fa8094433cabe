// Legt een persoon naast de definitie van een vertrouwenspersoon-steunfiguur (BGZJ): zeven kenmerken, elk met een reden.
// Nooit één cijfer en nooit een oordeel over iemand. De twijfel van een professional telt hier niet mee.

import { ONTVANGERS } from '../dossier/codes.js';
import type { Persoon } from '../dossier/dossier.js';
import { isLeeg } from '../dossier/vorm.js';
import { lijst } from './lezen.js';

export type KenmerkId = 'K1a' | 'K1b' | 'K2a' | 'K2b' | 'K3' | 'K4' | 'P0';
export type Uitkomst = 'voldoet' | 'voldoet-niet' | 'onbekend';
/** Waarom een rij uitkomt zoals zij uitkomt. */
export type Toetscode =
  | `${'k1a' | 'k1b' | 'k2a' | 'k2b' | 'k3' | 'p0'}-${Uitkomst}`
  /** Nog niemand koos, en ook gevraagd is er nog niet. */
  | 'k1a-niet-gevraagd'
  | 'k1b-met-wie-ontbreekt'
  /** Het veld zwijgt, de relatie niet. */
  | 'k3-biologische-ouder'
  /** Past bij de letter van de definitie; wel iets om over te praten. */
  | 'k3-geen-biologische-ouder-wel-opvoeder'
  | 'k4-formeel'
  | 'k4-informeel'
  | 'k4-onbekend'
  | 'benoeming-ontbreekt'
  /** Het veld zwijgt, de soort niet. */
  | 'p0-professional'
  | 'minderjarig';

export interface Kenmerk {
  readonly id: KenmerkId;
  readonly uitkomst: Uitkomst;
  readonly code: Toetscode;
  readonly ernst: 'geen' | 'vraag' | 'punt' | 'waarschuwing';
}

const ERNST = { voldoet: 'geen', 'voldoet-niet': 'punt', onbekend: 'vraag' } as const;

// Wie een kind opvoedt zonder de biologische ouder te zijn.
const OPVOEDERS = new Set<Persoon['relatie']>(['stiefouder', 'pleegouder', 'adoptieouder', 'pleegoudervoogd']);

// Van een voogd zegt de soort niets: het kan een medewerker van een instelling zijn, of een burgervoogd.
function alsProfessional({ soort, relatie }: Persoon): boolean {
  return soort === 'professional' && relatie !== 'voogd';
}

/** Waarom iemand geen steunfiguur kan zijn. */
export type Beletsel = 'biologische-ouder' | 'betaald';

/**
 * Waarom deze persoon geen steunfiguur kan zijn (BGZJ): een biologische ouder, of wie voor de hulp aan dit gezin betaald wordt. `null`: het kan.
 * Een stief-, pleeg- of adoptieouder kan het zijn.
 */
export function beletselVoorSteunfiguur(persoon: Persoon): Beletsel | null {
  const { relatie, biologischeOuder, betaaldVoorHulp } = persoon;
  const [ouder] = neeIsGoed(biologischeOuder, relatie === 'biologische-ouder', 'k3-biologische-ouder');
  if (ouder === 'voldoet-niet') return 'biologische-ouder';
  const [betaald] = neeIsGoed(betaaldVoorHulp, alsProfessional(persoon), 'p0-professional');
  return betaald === 'voldoet-niet' ? 'betaald' : null;
}

/** Mag deze persoon steunfiguur zijn? */
export function magSteunfiguurZijn(persoon: Persoon): boolean {
  return beletselVoorSteunfiguur(persoon) === null;
}

/** Zeven rijen, altijd dezelfde en in deze volgorde. */
export function toetsDefinitie(persoon: Persoon): readonly Kenmerk[] {
  const { relatie, biologischeOuder, betaaldVoorHulp } = persoon;
  const figuur = persoon.steunfiguur ?? {};
  const p0 = rij('P0', ...neeIsGoed(betaaldVoorHulp, alsProfessional(persoon), 'p0-professional'));
  return [
    rij('K1a', ...aangeduid(figuur)),
    rij('K1b', ...vertrouwensband(figuur)),
    rij('K2a', jaIsGoed(figuur.langdurig)),
    rij('K2b', jaIsGoed(persoon.blijftNaHulp)),
    rij(
      'K3',
      ...(biologischeOuder === false && OPVOEDERS.has(relatie)
        ? (['voldoet', 'k3-geen-biologische-ouder-wel-opvoeder'] as const)
        : neeIsGoed(biologischeOuder, relatie === 'biologische-ouder', 'k3-biologische-ouder')),
    ),
    rij('K4', ...rol(figuur)),
    // De bronnen zijn het oneens over een steunfiguur onder de 18: daarom wel een waarschuwing en geen andere uitkomst.
    persoon.volwassen === 'nee' ? { ...p0, code: 'minderjarig', ernst: 'waarschuwing' } : p0,
  ];
}

type Figuur = NonNullable<Persoon['steunfiguur']>;
/** Zonder eigen code: het kenmerk en de uitkomst. */
type Oordeel = readonly [uitkomst: Uitkomst, code?: Toetscode | undefined];

function rij(id: KenmerkId, uitkomst: Uitkomst, code?: Toetscode): Kenmerk {
  return { id, uitkomst, code: code ?? (`${id.toLowerCase()}-${uitkomst}` as Toetscode), ernst: ERNST[uitkomst] };
}

function jaIsGoed(antwoord: Persoon['blijftNaHulp']): Uitkomst {
  return antwoord === 'ja' ? 'voldoet' : antwoord === 'nee' ? 'voldoet-niet' : 'onbekend';
}

// Wat iemand zelf invulde wint; pas als dat er niet is zegt een ander veld er iets over.
function neeIsGoed(vink: boolean | '' | null | undefined, andersJa: boolean, code: Toetscode): Oordeel {
  if (vink === false) return ['voldoet'];
  if (vink === true) return ['voldoet-niet'];
  return andersJa ? ['voldoet-niet', code] : ['onbekend'];
}

function aangeduid({ aangeduidDoor, status }: Figuur): Oordeel {
  const door: readonly string[] = lijst(aangeduidDoor);
  if (ONTVANGERS.some((kiezer) => door.includes(kiezer))) return ['voldoet'];
  if (door.includes('professional')) return ['voldoet-niet'];
  return ['onbekend', isLeeg(status) || status === 'voorgedragen' ? 'k1a-niet-gevraagd' : undefined];
}

function vertrouwensband({ vertrouwensband: antwoord, vertrouwensbandMet }: Figuur): Oordeel {
  return antwoord === 'ja' && lijst(vertrouwensbandMet).length === 0
    ? ['onbekend', 'k1b-met-wie-ontbreekt']
    : [jaIsGoed(antwoord)];
}

function rol({ aard, benoeming }: Figuur): Oordeel {
  if (aard === 'informeel') return ['voldoet', 'k4-informeel'];
  if (aard !== 'formeel') return ['onbekend'];
  return isLeeg(benoeming) ? ['onbekend', 'benoeming-ontbreekt'] : ['voldoet', 'k4-formeel'];
}
