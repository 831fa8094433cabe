// De werkbalk van het verhalenboek: alles waarin een pagina van een klant kan verschillen, en hoe een verhaal er dan uitziet.
// De breedte (320 px) is de knop van Storybook zelf; eigen CSS plakt iemand in het paneel van manager.ts.
import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import { html } from 'lit';
import { FORCE_RE_RENDER } from 'storybook/internal/core-events';
import type { AfterEach, DecoratorFunction } from 'storybook/internal/types';
import { addons } from 'storybook/preview-api';
import { bootsContrastNa } from './contrast.js';
import { HUISSTIJLEN, klassenVan } from './huisstijlen.js';

export interface Stand {
  readonly taal: string;
  /** Leeg: zoals het verhaal het zegt. */
  readonly aanspreekvorm: string;
  readonly huisstijl: string;
  readonly schema: string;
  readonly contrast: string;
  readonly tekst: string;
  /** Wat iemand in het paneel plakte. */
  readonly eigenCss: string;
}

export const BEGIN: Stand = {
  taal: 'nl',
  aanspreekvorm: '',
  huisstijl: 'neutraal',
  schema: 'licht',
  contrast: 'gewoon',
  tekst: 'gewoon',
  eigenCss: '',
};

const keuze = (titel: string, icoon: string, items: readonly (readonly [value: string, title: string])[]) => ({
  description: titel,
  toolbar: {
    title: titel,
    icon: icoon as 'globe',
    items: items.map(([value, title]) => ({ value, title })),
    dynamicTitle: true,
  },
});

export const WERKBALK = {
  huisstijl: keuze('Huisstijl', 'paintbrush', HUISSTIJLEN),
  taal: keuze('Taal van de pagina', 'globe', [
    ['nl', 'Nederlands'],
    ['en', 'English'],
  ]),
  aanspreekvorm: keuze('Aanspreekvorm', 'user', [
    ['', 'U of je: zoals het verhaal'],
    ['u', 'U'],
    ['je', 'Je'],
  ]),
  schema: keuze('Licht of donker', 'contrast', [
    ['licht', 'Licht'],
    ['donker', 'Donker'],
  ]),
  contrast: keuze('Contrast', 'accessibility', [
    ['gewoon', 'Gewone kleuren'],
    ['geforceerd', 'Geforceerde kleuren, nagebootst'],
  ]),
  tekst: keuze('Tekstgrootte', 'zoom', [
    ['gewoon', 'Tekst 100 %'],
    ['dubbel', 'Tekst 200 %'],
  ]),
};

// Wat in een verhaal gebeurt zoekt zijn knoppen op hun woorden. Het gebeurt daarom in de woorden van het verhaal zelf, en daarna zegt alles
// wat op de werkbalk gekozen is. Het sein is van één keer tonen: het hoort bij wie het verhaal opent, en blijft bij een andere stand.
const gespeeld = new WeakSet<AbortSignal>();

export const naHetSpel: AfterEach<WebComponentsRenderer> = ({
  abortSignal,
  globals,
  storyGlobals,
  playFunction,
  viewMode,
}) => {
  if (viewMode !== 'story' || !playFunction || gespeeld.has(abortSignal)) return;
  gespeeld.add(abortSignal);
  const eigen = { ...BEGIN, ...storyGlobals };
  const { taal, aanspreekvorm } = globals as Stand;
  if (taal !== eigen.taal || aanspreekvorm !== eigen.aanspreekvorm) addons.getChannel().emit(FORCE_RE_RENDER);
};

/** Wat op een echte pagina de pagina doet. De taal komt van een voorouder; het element zelf krijgt geen `lang`. */
export const opDeWerkbalk: DecoratorFunction<WebComponentsRenderer> = (
  verhaal,
  { args, globals, storyGlobals, parameters, abortSignal, playFunction, viewMode },
) => {
  const speeltNog = viewMode === 'story' && playFunction && !gespeeld.has(abortSignal);
  const { taal, aanspreekvorm } = (speeltNog ? { ...BEGIN, ...storyGlobals } : globals) as Stand;
  const stand = { ...(globals as Stand), taal, aanspreekvorm };
  bootsContrastNa(stand.contrast === 'geforceerd');
  // De maat van de letter zet een bezoeker voor de hele pagina.
  document.documentElement.classList.toggle('tekst-200', stand.tekst === 'dubbel');
  const klassen = [
    parameters['kader'] as string | undefined,
    stand.schema === 'donker' && 'kader-donker',
    ...klassenVan(stand),
    stand.contrast === 'geforceerd' && 'kader-geforceerd',
  ];
  return html`<div class=${klassen.filter(Boolean).join(' ')} lang=${stand.taal}>
    ${verhaal(stand.aanspreekvorm === '' ? {} : { args: { ...args, aanspreekvorm: stand.aanspreekvorm } })}
  </div>`;
};
