// Wat elk onderdeel van het scherm nodig heeft om zich te tekenen, en de kleine hulpjes die ze delen.

import { steunWaarden } from '../../domein/dossier/bewerkingen.js';
import type { BETROKKENEN, Code } from '../../domein/dossier/codes.js';
import type { Dossier, Persoon } from '../../domein/dossier/dossier.js';
import type { DossierStore } from '../../domein/dossier/dossier-store.js';
import { type Leeftijd, leeftijdOp } from '../../domein/dossier/leeftijd.js';
import { isLeeg } from '../../domein/dossier/vorm.js';
import { codetekst } from '../../ui/codetekst.js';
import { vandaag } from '../../ui/vandaag.js';
import type { Delen } from './delen.js';
import type { FormulierActies } from './formulier-acties.js';
import type { Vertaler } from './teksten.js';

export type Invuller = Code<typeof BETROKKENEN>;

export interface Weergave {
  readonly t: Vertaler;
  readonly dossier: Dossier;
  /** De personen die deze invuller mag zien. */
  readonly personen: readonly Persoon[];
  readonly vandaag: string;
  /** De leeftijd van het kind, als die bekend is. */
  readonly leeftijd: Leeftijd | null;
  readonly invuller: string;
  /** Gaat het over de lezer zelf? Dan staat er "jij" en niet "de jongere". */
  readonly leestZelf: boolean;
  readonly alleenLezen: boolean;
  /** Wat de bezoeker kan doen. */
  readonly doe: FormulierActies;
  /** Het niveau van de kop van het element. */
  readonly kopniveau: number;
  /** Wat er ongedaan te maken is. */
  readonly geschiedenis: DossierStore;
  /** Staat er iemand open om in te vullen? */
  readonly staatOpen: boolean;
  readonly wordtDoorgevraagd: boolean;
  /** Het id van de persoon waarvan gevraagd is hem weg te halen. */
  readonly teVerwijderen: string;
  /** Wat er later bij komt. */
  readonly delen: Delen;
}

/** Wie er voor deze invuller is. Wie verborgen is staat niet op het scherm en niet op papier, maar blijft wel in de waarde. */
export function zichtbaarVoor(invuller: string, { personen }: Dossier): readonly Persoon[] {
  return (personen ?? []).filter(
    ({ verbergVoor }) => !(verbergVoor as readonly string[] | null | undefined)?.includes(invuller),
  );
}

/** Wie met `je` wordt aangesproken zonder dat de pagina zegt wie invult, is het kind of de jongere. */
export function leestZelf(invuller: string, aanspreekvorm: 'u' | 'je'): boolean {
  return invuller === 'jongere' || (invuller === '' && aanspreekvorm === 'je');
}

/** De leeftijd die de pagina geeft, of die volgt uit het dossier. */
export function leeftijdVan(jaren: number | null, { onderwerp }: Dossier): Leeftijd | null {
  return jaren === null ? leeftijdOp(onderwerp.geboren, vandaag()) : { van: jaren, tot: jaren };
}

export function naamOf(t: Vertaler, { naam }: Persoon): string {
  return isLeeg(naam) ? t.tekst('persoon.nieuw') : naam;
}

/** `kind` of `jongere`: hoe degene om wie het gaat hier heet. Onder de twaalf is een eigen keuze, net als de voorzet bij "voor wie". */
export function onderwerpcode({ dossier, leeftijd }: Weergave): 'kind' | 'jongere' {
  if (leeftijd) return leeftijd.tot < 12 ? 'kind' : 'jongere';
  return dossier.onderwerp.soort === 'kind' ? 'kind' : 'jongere';
}

/** De functies van de steun die het kind of gezin krijgt, als opsomming. */
export function functiesVan(t: Vertaler, { steun }: Persoon): string {
  return steunWaarden(steun, 'functie')
    .map((functie) => codetekst(t, functie))
    .join(', ');
}

/** De laatste stap van een pad: de naam van de vraag. */
export function naamVan(pad: string): string {
  return pad.replace(/.*[/:]/, '');
}

/**
 * Het label van een vraag. Achter een open lijst heet elke vraag "anders, namelijk".
 * Leeg zolang de woorden van dat deel van het scherm er nog niet zijn.
 */
export function labelVan({ t, leestZelf }: Pick<Weergave, 't' | 'leestZelf'>, pad: string): string {
  const naam = naamVan(pad);
  const sleutel = naam.endsWith('Tekst') ? 'code.anders' : `veld.${naam}`;
  return t.kent(sleutel) ? t.tekstAan(sleutel, leestZelf) : '';
}
