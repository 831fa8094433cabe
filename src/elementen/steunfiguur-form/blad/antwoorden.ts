// Hoe een antwoord heet: van een keuze, een stap of een actie naar woorden.

import { html, type TemplateResult } from 'lit';
import { isDatum } from '../../../domein/dossier/leeftijd.js';
import type { Persoon, Steunfiguur } from '../../../domein/dossier/dossier.js';
import { codetekst } from '../../../ui/codetekst.js';
import { inZin } from '../in-zin.js';
import { metHoofdletter } from '../namen.js';
import { antwoordenAchterElkaar } from '../opsomming.js';
import { labelVan, onderwerpcode, type Weergave } from '../weergave.js';
import { isNiets, magZien, type Veld, waardeVan } from './velden.js';

/** Hoe een keuze heet. Van kind en jongere is alleen wie het is de lezer zelf. Een soort steun heet naar wat iemand doet. */
export function keuzenaam(w: Weergave, code: string, vraag = ''): string {
  if (vraag === 'functies' && code !== 'anders') return metHoofdletter(codetekst(w.t, code, 'doet.'));
  if (vraag === 'terug') return codetekst(w.t, code, 'terug.', w.leestZelf);
  const ander = code === 'kind' || code === 'jongere' ? code !== onderwerpcode(w) : false;
  return codetekst(w.t, code, 'code.', w.leestZelf && !ander);
}

/** Een antwoord in woorden, of een lege tekst. */
export function antwoordVan(w: Weergave, persoon: Persoon, veld: Veld): string {
  const { t } = w;
  const waarde = waardeVan(persoon, veld);
  if (isNiets(waarde)) return '';
  if (Array.isArray(waarde)) {
    return antwoordenAchterElkaar(
      t,
      (waarde as string[]).map((code) => keuzenaam(w, code, veld.naam)),
    );
  }
  if (typeof waarde === 'boolean') return t.tekst(waarde ? 'code.ja' : 'code.nee');
  const tekst = String(waarde);
  if (veld.soort === 'keuze') return keuzenaam(w, tekst);
  if (veld.soort === 'datum') return isDatum(tekst) ? t.periode(tekst) : tekst;
  return veld.soort === 'dag' ? t.datum(tekst) : tekst;
}

/** Een vraag met haar antwoord. */
export type Regel = readonly [vraag: string, antwoord: string];

/** Wat er bij deze vragen geantwoord is. Zonder de naam: die staat erboven. */
export function regelsVan(w: Weergave, persoon: Persoon, velden: readonly Veld[]): readonly Regel[] {
  return velden
    .filter((veld) => veld.naam !== 'naam' && magZien(veld, w))
    .map((veld) => [labelVan(w, veld.pad, persoon), antwoordVan(w, persoon, veld)] as const)
    .filter(isBeantwoord);
}

/** Hoe ver het is, en wat er in een brief van de rechter staat. */
export function verloopRegels(w: Weergave, persoon: Persoon): readonly Regel[] {
  const { t } = w;
  const { status, statusVerloop } = persoon.steunfiguur ?? {};
  const verloop = (statusVerloop ?? []).map((stap) => stapTekst(w, stap)).join('; ');
  const regels: readonly Regel[] = [
    [t.tekst('formeel.titel'), bevoegdheidTekst(w, persoon)],
    [t.tekst('veld.statusVerloop'), verloop || codetekst(t, status ?? '')],
  ];
  return regels.filter(isBeantwoord);
}

/** De vragen met hun antwoord. */
export function regelLijst(regels: readonly Regel[]): TemplateResult {
  return html`<dl class="antwoorden">
    ${regels.map(
      ([vraag, antwoord]) =>
        html`<div>
          <dt>${vraag}</dt>
          <dd>${antwoord}</dd>
        </div>`,
    )}
  </dl>`;
}

export function isBeantwoord([, antwoord]: Regel): boolean {
  return antwoord !== '';
}

/** Waar een brief van de rechter over kan gaan. Een dossier mag er eigen onderwerpen naast zetten. */
export const ONDERWERPEN = ['school', 'zorg', 'wonen', 'geld'] as const;

export function bevoegdhedenVan({ steunfiguur }: Persoon): NonNullable<Steunfiguur['bevoegdheden']> {
  return steunfiguur?.bevoegdheden ?? [];
}

export function onderwerpnaam({ t, leestZelf }: Pick<Weergave, 't' | 'leestZelf'>, onderwerp: string): string {
  return (ONDERWERPEN as readonly string[]).includes(onderwerp)
    ? codetekst(t, `over.${onderwerp}`, 'formeel.', leestZelf)
    : onderwerp;
}

/** Wat er over de bevoegdheden is opgeschreven: "School: beslist hierover; Geld en spullen: gaat hier niet over". */
export function bevoegdheidTekst(w: Weergave, persoon: Persoon): string {
  const { t } = w;
  return bevoegdhedenVan(persoon)
    .filter(({ onderwerp, stand }) => onderwerp && stand)
    .map(
      ({ onderwerp, stand }) =>
        `${onderwerpnaam(w, onderwerp ?? '')}: ${inZin(t, codetekst(t, stand ?? '', 'bevoegdheid.'))}`,
    )
    .join('; ');
}

type Stap = NonNullable<Steunfiguur['statusVerloop']>[number];

/** Een stap uit het verloop: "12 oktober 2026: gevraagd (een professional)". */
export function stapTekst(w: Weergave, { status, datum, door }: Stap): string {
  const wat = codetekst(w.t, status ?? '');
  const wie = door ? `(${inZin(w.t, keuzenaam(w, door))})` : '';
  const dag = w.t.datum(datum);
  return dag ? `${dag}: ${[inZin(w.t, wat), wie].filter(Boolean).join(' ')}` : [wat, wie].filter(Boolean).join(' ');
}

/** Een actie noemt iemand van het formulier met zijn id, of een naam die er niet op staat. Wie hier verborgen is wordt niet genoemd. */
export function naamBij(
  { dossier, personen }: Pick<Weergave, 'dossier' | 'personen'>,
  wie: string | null | undefined,
): string {
  const gevonden = dossier.personen?.find(({ id }) => id === wie);
  return gevonden ? (personen.includes(gevonden) ? gevonden.naam : '') : (wie ?? '');
}
