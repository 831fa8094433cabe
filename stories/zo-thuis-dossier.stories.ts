// Hoe elementen op een pagina één dossier delen. Het dossier zelf is niet te zien; het formulier erbij wel. Alle mensen zijn verzonnen.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { guard } from 'lit/directives/guard.js';
import { expect, waitFor } from 'storybook/test';
import type { Dossier } from '../src/domein/dossier/dossier.js';
import type { SteunfiguurFormElement } from '../src/elementen/steunfiguur-form/steunfiguur-form.js';
import { OMA_RIET, SAM, uitNetwerkVanSam } from './familie.js';
import '../src/elementen/steunfiguur-form/define.js';
import '../src/elementen/zo-thuis-dossier/define.js';

interface Args {
  id?: string;
  name?: string;
  aanspreekvorm?: 'u' | 'je';
  concept?: string;
  bewaartermijn?: number;
  value?: Dossier;
}

const meta: Meta<Args> = {
  title: 'Elementen/zo-thuis-dossier',
  component: 'zo-thuis-dossier',
  argTypes: {
    aanspreekvorm: { control: 'inline-radio', options: ['u', 'je'] },
    value: { control: 'object' },
  },
  args: { name: 'dossier' },
  parameters: { ook: ['steunfiguur-form'] },
};

export default meta;
type Verhaal = StoryObj<Args>;

async function kiestPersoonVan(vlak: HTMLElement): Promise<void> {
  const formulier = vlak.querySelector<SteunfiguurFormElement>('steunfiguur-form');
  await waitFor(() => expect(formulier?.value.personen?.[0]?.naam).toBe('Oma Riet'));
}

/**
 * Het formulier staat in het dossier en deelt het vanzelf. De geboortemaand staat in het dossier: het formulier rekent daarmee de leeftijd uit.
 * Met `name` gaat het hele dossier als één veld mee in het formulier van de pagina.
 */
export const Eromheen: Verhaal = {
  args: { value: { ...SAM, personen: [uitNetwerkVanSam(OMA_RIET)] } },
  parameters: {
    omheen: (element: string) => element.replace('><', '>\n  <steunfiguur-form></steunfiguur-form>\n<'),
  },
  render: (args) =>
    html`<zo-thuis-dossier
      name=${ifDefined(args.name)}
      aanspreekvorm=${ifDefined(args.aanspreekvorm)}
      .value=${guard([args.value], () => args.value ?? null)}
    >
      <steunfiguur-form></steunfiguur-form>
    </zo-thuis-dossier>`,
  play: async ({ canvasElement }) => kiestPersoonVan(canvasElement),
};

/**
 * Het dossier en het formulier staan los van elkaar op de pagina. Het formulier wijst met `for` naar het `id` van het dossier. De volgorde maakt
 * niet uit, en het dossier mag later komen. Staan er twee dossiers op een pagina, dan kiest `for` welk.
 */
export const SamenOpEenPagina: Verhaal = {
  name: 'Samen op een pagina',
  args: { id: 'dossier-van-sam', aanspreekvorm: 'je', value: { ...SAM, personen: [uitNetwerkVanSam(OMA_RIET)] } },
  parameters: {
    omheen: (element: string) =>
      `${element}\n\n<h1>Sam</h1>\n<steunfiguur-form for="dossier-van-sam"></steunfiguur-form>`,
  },
  render: (args) =>
    html`<zo-thuis-dossier
        id=${ifDefined(args.id)}
        name=${ifDefined(args.name)}
        aanspreekvorm=${ifDefined(args.aanspreekvorm)}
        .value=${guard([args.value], () => args.value ?? null)}
      ></zo-thuis-dossier>
      <h1>Sam</h1>
      <steunfiguur-form for=${ifDefined(args.id)}></steunfiguur-form>`,
  play: async ({ canvasElement }) => kiestPersoonVan(canvasElement),
};

/**
 * De pagina vraagt met `concept` om wat er getypt is op het apparaat van de bezoeker te bewaren. De balk zegt dat, en hoe lang. Typ iets en open
 * dit verhaal opnieuw: dan staat er wat u kunt terughalen of wissen.
 */
export const MetEenConcept: Verhaal = {
  name: 'Met een concept',
  args: { concept: 'verhaal', bewaartermijn: 48 },
  parameters: {
    omheen: (element: string) => element.replace('><', '>\n  <steunfiguur-form></steunfiguur-form>\n<'),
  },
  render: (args) =>
    html`<zo-thuis-dossier
      name=${ifDefined(args.name)}
      aanspreekvorm=${ifDefined(args.aanspreekvorm)}
      concept=${ifDefined(args.concept)}
      bewaartermijn=${ifDefined(args.bewaartermijn)}
    >
      <steunfiguur-form></steunfiguur-form>
    </zo-thuis-dossier>`,
  play: async ({ canvasElement }) => {
    const formulier = canvasElement.querySelector<SteunfiguurFormElement>('steunfiguur-form');
    await waitFor(() =>
      expect(formulier?.shadowRoot?.firstElementChild?.shadowRoot?.textContent).toContain('apparaat'),
    );
  },
};
