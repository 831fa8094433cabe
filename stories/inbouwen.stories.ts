// De bladzijde waar een redacteur of bouwer zijn inbouwcode kiest.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import sri, { importmap } from 'virtual:insluitgegevens';
import { InbouwBouwerElement } from './inbouwen-bouwer.js';

// Hier en niet in de module: package.json zegt dat die geen neveneffect heeft, en dan laat de bundelaar haar weg.
if (!customElements.get('inbouw-bouwer')) customElements.define('inbouw-bouwer', InbouwBouwerElement);

// Geen vanzelf gemaakte bladzijde: inbouwen.mdx is er een, en voorbeeldcode bij de bouwer zelf heeft niemand nodig.
const meta: Meta = {
  title: 'Alle elementen/Inbouwcode maken',
  tags: ['!autodocs'],
  // De bouwer is geen element van ons: er is geen insluitcode van.
  parameters: { docs: { source: { transform: () => '' } } },
};

export default meta;
type Verhaal = StoryObj;

const render = () => html`<inbouw-bouwer></inbouw-bouwer>`;
const uitkomst = (vlak: HTMLElement, soort: string): string =>
  vlak.querySelector<HTMLTextAreaElement>(`#inbouwen-uit-${soort}`)?.value ?? '';
const voorbeeld = (vlak: HTMLElement): Element | null =>
  vlak.querySelector('.inbouwen-voorbeeld')?.firstElementChild ?? null;

/** Zo begint het: de kaart, als module. */
export const Begin: Verhaal = {
  render,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(uitkomst(canvasElement, 'html')).toContain('/zo-thuis/netwerk-kaart.js'));
    const code = uitkomst(canvasElement, 'html');
    await expect(code).toContain(`integrity="${sri['netwerk-kaart.js']}"`);
    await expect(code).toContain('<netwerk-kaart name="netwerk"></netwerk-kaart>');
    await expect(uitkomst(canvasElement, 'csp')).toContain("script-src 'self'; style-src 'self'");
    await waitFor(() => expect(voorbeeld(canvasElement)?.shadowRoot?.childElementCount).toBeGreaterThan(0));
  },
};

/** Een andere keuze verandert alles wat erbij hoort: de tag, de vingerafdruk, het beleid en de opmaak. */
export const Gekozen: Verhaal = {
  render,
  play: async ({ canvasElement }) => {
    const vlak = within(canvasElement);
    await userEvent.selectOptions(await vlak.findByLabelText('Element'), 'zo-thuis-ladder');
    await userEvent.selectOptions(vlak.getByLabelText('Manier van laden'), 'ingang');
    await userEvent.selectOptions(vlak.getByLabelText(/^lezer /), 'raadslid');
    await userEvent.click(vlak.getByLabelText(/^readonly /));
    await userEvent.click(vlak.getByLabelText(/^Eigen kleuren/));
    const hoek = await vlak.findByLabelText('Hoeken');
    await userEvent.clear(hoek);
    await userEvent.type(hoek, '1rem');

    await waitFor(() => expect(uitkomst(canvasElement, 'css')).toContain('--zo-thuis-hoek: 1rem;'));
    const code = uitkomst(canvasElement, 'html');
    await expect(code).toContain('<zo-thuis-ladder name="netwerk" lezer="raadslid" readonly></zo-thuis-ladder>');
    await expect(code).toContain(`<script type="importmap">${importmap}</script>`);
    await expect(code).toContain(`integrity="${sri['laden/zo-thuis.js']}"`);
    await expect(uitkomst(canvasElement, 'csp')).toContain(`script-src 'self' '${sri['laden/importmap.json']}'`);
    const element = voorbeeld(canvasElement);
    await expect(element?.localName).toBe('zo-thuis-ladder');
    await expect(element?.getAttribute('lezer')).toBe('raadslid');
    await expect((element as HTMLElement).style.getPropertyValue('--zo-thuis-hoek')).toBe('1rem');
  },
};

/** Een adres als tarievenset haalt iets op; dat zegt het beleid. Als gewoon script is er geen `type="module"`. */
export const MetEenAdres: Verhaal = {
  name: 'Met een adres',
  render,
  play: async ({ canvasElement }) => {
    const vlak = within(canvasElement);
    await userEvent.selectOptions(await vlak.findByLabelText('Element'), 'gezinshuis-tarief-calculator');
    await userEvent.selectOptions(vlak.getByLabelText('Manier van laden'), 'klassiek');
    await userEvent.type(vlak.getByLabelText(/^tarievenset /), '/cijfers.json');
    await waitFor(() => expect(uitkomst(canvasElement, 'csp')).toContain("connect-src 'self'"));
    await expect(uitkomst(canvasElement, 'html')).toContain(
      '<script defer src="/zo-thuis/gezinshuis-tarief-calculator.iife.js"',
    );
    await expect(voorbeeld(canvasElement)?.hasAttribute('tarievenset')).toBe(false);
  },
};
