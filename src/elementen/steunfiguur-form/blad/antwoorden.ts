// Hoe een antwoord heet: van een keuze, een stap of een actie naar woorden.

import type { Persoon, Steunfiguur } from '../../../domein/dossier/dossier.js';
import { codetekst } from '../../../ui/codetekst.js';
import type { Vertaler } from '../teksten.js';
import { onderwerpcode, type Weergave } from '../weergave.js';
import { isNiets, type Veld, waardeVan } from './velden.js';

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

/** Waar een brief van de rechter over kan gaan. Een dossier mag er eigen onderwerpen naast zetten. */
export const ONDERWERPEN = ['school', 'zorg', 'wonen', 'geld'] as const;

export function bevoegdhedenVan({ steunfiguur }: Persoon): NonNullable<Steunfiguur['bevoegdheden']> {
  return steunfiguur?.bevoegdheden ?? [];
}

export function onderwerpnaam(t: Vertaler, onderwerp: string): string {
  return (ONDERWERPEN as readonly string[]).includes(onderwerp)
    ? codetekst(t, `over.${onderwerp}`, 'formeel.')
    : onderwerp;
}

/** Wat er over de bevoegdheden is opgeschreven: "School: beslist hierover; Geld en spullen: gaat hier niet over". */
export function bevoegdheidTekst({ t }: Weergave, persoon: Persoon): string {
  return bevoegdhedenVan(persoon)
    .filter(({ onderwerp, stand }) => onderwerp && stand)
    .map(
      ({ onderwerp, stand }) =>
        `${onderwerpnaam(t, onderwerp ?? '')}: ${codetekst(t, stand ?? '', 'bevoegdheid.').toLowerCase()}`,
    )
    .join('; ');
}

type Stap = NonNullable<Steunfiguur['statusVerloop']>[number];

/** Een stap uit het verloop in één zin. */
export function stapTekst(w: Weergave, { status, datum, door }: Stap): string {
  return [w.t.datum(datum), codetekst(w.t, status ?? ''), keuzenaam(w, door ?? '')].filter(Boolean).join(', ');
}

/** Een actie noemt iemand van het formulier met zijn id, of een naam die er niet op staat. Wie hier verborgen is wordt niet genoemd. */
export function naamBij(
  { dossier, personen }: Pick<Weergave, 'dossier' | 'personen'>,
  wie: string | null | undefined,
): string {
  const gevonden = dossier.personen?.find(({ id }) => id === wie);
  return gevonden ? (personen.includes(gevonden) ? gevonden.naam : '') : (wie ?? '');
}
