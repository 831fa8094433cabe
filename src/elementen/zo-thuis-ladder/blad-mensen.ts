// De mensen op het vel: op één A4 passen er niet zestig. De eersten staan er met naam, de rest wordt geteld, en op een tweede vel staan zij allemaal.

import { html, type TemplateResult } from 'lit';
import type { Persoon } from '../../domein/dossier/dossier.js';
import { kop } from '../../scherm/kop.js';
import { namenVan, personenVoor } from './vragen.js';
import { lees, tredeNaam, type Weergave } from './weergave.js';

/** Zoveel namen passen er op het vel. Bij een kind komt er geen tweede: dat raakt kwijt. */
export const HOOGSTENS = 12;

/** Wie er blijft. */
export function blijvenVan(w: Weergave): readonly Persoon[] {
  return personenVoor(w).filter(({ id }) => (w.ladder.steunfiguren ?? []).includes(id));
}

/** Wie er meegaat, per plek. */
export function meegaanVan(w: Weergave): readonly (readonly [plek: string, wie: readonly Persoon[]])[] {
  const mensen = personenVoor(w);
  return (w.ladder.meegaan ?? []).map(({ trede, personen }) => [
    tredeNaam(w, trede),
    mensen.filter(({ id }) => personen?.includes(id)),
  ]);
}

/** Zo lang is een naam gemiddeld. Zijn de namen langer, dan passen er minder. */
const NAAMLENGTE = 14;

/** Wie er met naam op het vel past. */
function wiePast(personen: readonly Persoon[], hoogstens: number): readonly Persoon[] {
  const past = (aantal: number): boolean => namenVan(personen.slice(0, aantal)).length <= hoogstens * NAAMLENGTE;
  return personen.slice(0, hoogstens).filter((_, nummer) => nummer === 0 || past(nummer + 1));
}

/** De eerste namen, en hoeveel mensen er nog zijn. */
export function eersten({ t }: Weergave, personen: readonly Persoon[], hoogstens: number): string {
  const eerste = wiePast(personen, hoogstens);
  const over = personen.length - eerste.length;
  return [namenVan(eerste), over > 0 ? t.meervoud('meer', over) : ''].filter(Boolean).join('. ');
}

/** Past er een lijst niet heel op het vel? */
export function zijnErMeer(w: Weergave): boolean {
  return [[blijvenVan(w), HOOGSTENS] as const, ...meegaanVan(w).map(([, wie]) => [wie, HOOGSTENS / 2] as const)].some(
    ([wie, hoogstens]) => wiePast(wie, hoogstens).length < wie.length,
  );
}

/** Het tweede vel: ieder die blijft één keer, met de plekken waar hij meegaat. Bovenaan over wie het gaat en van welke dag het is. */
export function tweedeVel(w: Weergave, velkop: TemplateResult): TemplateResult {
  const blijven = blijvenVan(w);
  const plekken = meegaanVan(w);
  const mensen = personenVoor(w).filter((een) =>
    [blijven, ...plekken.map(([, wie]) => wie)].some((wie) => wie.includes(een)),
  );
  return html`<section class="tweede-vel">
    ${velkop} ${kop(w.kopniveau, 2, lees(w, 'steunfiguren'))}
    <ul role="list" class="namen">
      ${mensen.map((een) => {
        const mee = plekken.flatMap(([plek, wie]) => (wie.includes(een) ? [plek] : [])).join(', ');
        return html`<li>${namenVan([een]) || '–'}${mee && html`: ${mee}`}</li>`;
      })}
    </ul>
  </section>`;
}
