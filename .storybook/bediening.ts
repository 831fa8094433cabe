// De knoppen onder een verhaal doen wat er staat, bij elk element en elk verhaal: elk attribuut en elk token komt op het element. Een verhaal
// noemt zelf alleen wat het laat zien.
import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { ArgTypes, DecoratorFunction } from 'storybook/internal/types';

/** Wat een knop niet kan zetten: het is van de bezoeker of van een script, of het is een heel dossier. */
const ZONDER_KNOP = new Set(['heeftWijzigingen', 'dossierStore', 'werkblad']);

/** Zonder knop waar er niets te zetten valt; een kleur krijgt een kleurkiezer. Een onderdeel geeft een pagina vorm met `::part`. */
export function metWerkendeKnoppen(argTypes: ArgTypes): ArgTypes {
  return Object.fromEntries(
    Object.entries(argTypes).map(([naam, soort]) => {
      if (naam.endsWith('-part') || ZONDER_KNOP.has(naam)) return [naam, { ...soort, control: false }];
      return [naam, naam.startsWith('--') && naam.endsWith('-kleur') ? { ...soort, control: 'color' } : soort];
    }),
  );
}

/** Wat wij per element zetten: alleen dat halen wij weer weg als iemand de knop leegmaakt. */
const gezet = new WeakMap<HTMLElement, Set<string>>();

export const metBediening: DecoratorFunction<WebComponentsRenderer> = (
  verhaal,
  { component, args, argTypes, initialArgs },
) => {
  const zet = (kader: Element | undefined) => {
    const element = kader?.querySelector<HTMLElement>(String(component));
    if (!element) return;
    const vanOns = gezet.get(element) ?? new Set();
    gezet.set(element, vanOns);
    for (const [naam, { table }] of Object.entries(argTypes)) {
      const isToken = naam.startsWith('--');
      if (!isToken && table?.category !== 'attributes') continue;
      const waarde: unknown = args[naam];
      // Een hele set of een hele waarde is geen attribuut: die zet het verhaal zelf.
      if (typeof waarde === 'object' && waarde !== null) continue;
      const isLeeg = waarde === undefined || waarde === null || waarde === false || waarde === '';
      // Waar het verhaal mee begint is van het verhaal: dat staat er zoals de code ernaast het zegt.
      const isBegin = waarde === initialArgs[naam];
      if ((isLeeg || isBegin) && !vanOns.has(naam)) continue;
      if (isToken) element.style.setProperty(naam, isLeeg ? null : String(waarde));
      else if (isLeeg) element.removeAttribute(naam);
      else element.setAttribute(naam, waarde === true ? '' : String(waarde));
      if (isLeeg) vanOns.delete(naam);
      else vanOns.add(naam);
    }
  };
  // Pas na het tekenen staat het element er.
  return html`<div ${ref((kader) => queueMicrotask(() => zet(kader)))}>${verhaal()}</div>`;
};
