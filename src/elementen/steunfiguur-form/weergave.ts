// Wat elk onderdeel van het scherm nodig heeft om zich te tekenen, en de kleine hulpjes die ze delen.

import { steunWaarden } from '../../domein/dossier/bewerkingen.js';
import type { Controle } from '../../domein/dossier/controles.js';
import type { Dossier, Persoon } from '../../domein/dossier/dossier.js';
import type { DossierStore } from '../../domein/dossier/dossier-store.js';
import type { Leeftijd } from '../../domein/dossier/leeftijd.js';
import { isLeeg } from '../../domein/dossier/vorm.js';
import { codetekst } from '../../ui/codetekst.js';
import type { FormulierActies } from './formulier-acties.js';
import type { Vertaler } from './teksten.js';
import { isNiets, type Veld, waardeVan } from './velden.js';

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
}

/** Een persoon die openstaat om in te vullen. */
export interface Invulling extends Weergave {
  readonly persoon: Persoon;
  readonly nieuw: boolean;
  /** De berichten die bij een plek zichtbaar zijn. */
  readonly bij: (pad: string) => readonly Controle[];
}

export function naamOf(t: Vertaler, { naam }: Persoon): string {
  return isLeeg(naam) ? t.tekst('persoon.nieuw') : naam;
}

/** `kind` of `jongere`: hoe degene om wie het gaat hier heet. Onder de twaalf is een eigen keuze, net als de voorzet bij "voor wie". */
export function onderwerpcode({ dossier, leeftijd }: Weergave): 'kind' | 'jongere' {
  if (leeftijd) return leeftijd.tot < 12 ? 'kind' : 'jongere';
  return dossier.onderwerp.soort === 'kind' ? 'kind' : 'jongere';
}

/** De keuzes die hier passen: van kind en jongere alleen wie het is, en verder wat al gekozen was. */
export function passendeCodes(w: Weergave, codes: readonly string[], gekozen: readonly string[]): readonly string[] {
  const weg = onderwerpcode(w) === 'kind' ? 'jongere' : 'kind';
  return codes.filter((code) => code !== weg || gekozen.includes(code));
}

/** Hoe een keuze heet. Van kind en jongere is alleen wie het is de lezer zelf. */
export function keuzenaam(w: Weergave, code: string): string {
  const ander = code === 'kind' || code === 'jongere' ? code !== onderwerpcode(w) : false;
  return codetekst(w.t, code, 'code.', w.leestZelf && !ander);
}

/** Een antwoord in woorden, of een lege tekst. */
export function antwoordVan(w: Weergave, persoon: Persoon, veld: Veld): string {
  const { t } = w;
  const waarde = waardeVan(persoon, veld);
  if (isNiets(waarde)) return '';
  if (Array.isArray(waarde)) return (waarde as string[]).map((code) => keuzenaam(w, code)).join(', ');
  if (typeof waarde === 'boolean') return t.tekst(waarde ? 'code.ja' : 'code.nee');
  const tekst = String(waarde);
  if (veld.soort === 'keuze') return keuzenaam(w, tekst);
  return veld.soort === 'dag' ? t.datum(tekst) : tekst;
}

/** De functies van de steun die het kind of gezin krijgt, als opsomming. */
export function functiesVan(t: Vertaler, { steun }: Persoon): string {
  return steunWaarden(steun, 'functie')
    .map((functie) => codetekst(t, functie))
    .join(', ');
}
