// Hulp voor de toetsen van <zo-thuis-ladder>: vinden wat een bezoeker ziet of hoort, en doen wat een bezoeker doet.
// Een tekst wordt met zijn sleutel genoemd: de woorden mogen beter worden.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { Dossier, Ladder } from '../../../src/domein/dossier/dossier.js';
import { TREDECODES } from '../../../src/domein/dossier/codes.js';
import '../../../src/elementen/zo-thuis-ladder/define.js';
import type { TekstSleutel } from '../../../src/elementen/zo-thuis-ladder/teksten.js';
import type { ZoThuisLadderElement } from '../../../src/elementen/zo-thuis-ladder/zo-thuis-ladder.js';
import { vul, type Waarden } from '../../../src/i18n/taal.js';
import { TEKSTEN } from '../../../src/teksten/index.js';

export type Ladderelement = ZoThuisLadderElement;
export const TAG = 'zo-thuis-ladder' as const;
export { TREDECODES };

/** Het voorbeeld van het contract: Sam, met twaalf mensen en een afweging. */
export const SAM = (await (await fetch('/test/voorbeelden/dossier.json')).json()) as Dossier;

/** Alleen een trede van nu en een gewenste. */
export function ladderVan(huidig: string | null, gewenst: string | null, rest: object = {}): Ladder {
  return {
    ...(huidig && { huidig: { trede: huidig } }),
    ...(gewenst && { gewenst: { trede: gewenst } }),
    ...rest,
  } as Ladder;
}

/** Een ladder op de pagina zoals zij begint, met deze waarde, deze attributen en de andere delen van een dossier. */
export async function zetNeer(
  value: Ladder | null = null,
  attributen: Readonly<Record<string, string>> = {},
  dossier: Partial<Dossier> = {},
): Promise<Ladderelement> {
  const element = document.createElement(TAG);
  for (const [naam, waarde] of Object.entries(attributen)) element.setAttribute(naam, waarde);
  const { onderwerp = { soort: 'jongere' } } = dossier;
  element.dossierStore.vervang({ versie: 1, onderwerp, ...dossier, ...(value && { ladder: value }) });
  const plek = await fixture(html`<div></div>`);
  plek.append(element);
  await element.updateComplete;
  return element;
}

/** Een ladder waarvan de bezoeker alles opende, behalve de uitleg bij de treden. */
export async function maak(...gegevens: Parameters<typeof zetNeer>): Promise<Ladderelement> {
  return openDelen(await zetNeer(...gegevens));
}

/** De ladder van Sam, met alle mensen erbij. */
export function maakSam(attributen: Readonly<Record<string, string>> = {}): Promise<Ladderelement> {
  return maak(null, attributen, SAM);
}

/** De Nederlandse tekst bij een sleutel. */
export function tekst(sleutel: TekstSleutel, waarden?: Waarden): string {
  return plat(vul(TEKSTEN['zo-thuis-ladder'].nl[sleutel], waarden));
}

/** Hoe een trede voor deze lezer heet. */
export function naam(trede: string, lezer = 'professional'): string {
  return tekst(`${lezer}.trede.${trede}.naam` as TekstSleutel);
}

export function plat(tekst: string | null | undefined): string {
  return (tekst ?? '').replace(/\s+/g, ' ').trim();
}

export function tekstVan(plek: Node | null | undefined): string {
  return plat(plek?.textContent);
}

export function schaduw(element: Element): ShadowRoot {
  if (element.shadowRoot === null) throw new Error('geen schaduwboom');
  return element.shadowRoot;
}

export function vind<E extends Element = HTMLElement>(plek: ParentNode, keuze: string): E {
  const gevonden = plek.querySelector<E>(keuze);
  if (gevonden === null) throw new Error(`niet gevonden: ${keuze}`);
  return gevonden;
}

export function vindAlle<E extends Element = HTMLElement>(plek: ParentNode, keuze: string): E[] {
  return [...plek.querySelectorAll<E>(keuze)];
}

/** Wat er op het scherm staat; het vel papier hoort daar niet bij. */
export function scherm(element: Element): HTMLElement {
  return vind(schaduw(element), '.scherm');
}

/** Het veld op deze plek in de ladder, of bij een lijst vakjes het vakje met deze code. */
export function veld<E extends HTMLElement = HTMLInputElement>(element: Element, pad: string, code?: string): E {
  return vind<E>(schaduw(element), `[data-pad="${pad}"]${code === undefined ? '' : `[value="${code}"]`}`);
}

export function heeftVeld(element: Element, pad: string): boolean {
  return schaduw(element).querySelector(`[data-pad="${pad}"]`) !== null;
}

/** Het keuzerondje van een gewenste trede. */
export function rondje(element: Element, trede: string): HTMLInputElement {
  return veld(element, '/gewenst/trede', trede);
}

/** Opent elk deel van het scherm, behalve de uitleg bij de treden, en wacht tot het er staat. */
export async function openDelen<E extends LitElement>(element: E): Promise<E> {
  for (const deel of vindAlle<HTMLDetailsElement>(scherm(element), 'details:not([data-trede])')) deel.open = true;
  await wachtOpDelen(element);
  return element;
}

/** Wacht tot alles wat openstaat er ook staat, met wat er nog te bespreken is. */
export async function wachtOpDelen(element: LitElement): Promise<void> {
  const vol = (deel: Element): boolean => deel.childElementCount > 1;
  await waitUntil(
    () => {
      const meldingen = vindAlle(scherm(element), '[part="meldingen"]');
      const leest = element.getAttribute('lezer') === 'raadslid';
      return (
        vindAlle(scherm(element), 'details[open]').every(vol) && (leest || meldingen.length > 0) && meldingen.every(vol)
      );
    },
    'een deel dat openstaat komt er niet',
    { interval: 5, timeout: 4000 },
  );
  await element.updateComplete;
}

/** De uitklapper van een trede, opengeklapt. */
export async function openTrede(element: Ladderelement, trede: string): Promise<HTMLDetailsElement> {
  const uitklapper = uitleg(element, trede);
  uitklapper.open = true;
  await wachtOpDelen(element);
  return uitklapper;
}

/** De uitklapper van een trede. */
export function uitleg(element: Element, trede: string): HTMLDetailsElement {
  return vind<HTMLDetailsElement>(schaduw(element), `details[data-trede="${trede}"]`);
}

export async function kiesTrede(element: Ladderelement, trede: string): Promise<void> {
  rondje(element, trede).click();
  await element.updateComplete;
  await wachtOpDelen(element);
}

/** Kiest uit een keuzelijst zoals de browser dat doet. */
export async function kies(element: Ladderelement, pad: string, code: string): Promise<void> {
  await kiesIn(element, veld<HTMLSelectElement>(element, pad), code);
}

export async function kiesIn(element: Ladderelement, lijst: HTMLSelectElement, code: string): Promise<void> {
  expect([...lijst.options].map(({ value }) => value)).to.include(code);
  lijst.value = code;
  lijst.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  lijst.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
  await wachtOpDelen(element);
}

export async function typ(element: Ladderelement, pad: string, getypt: string): Promise<void> {
  const invoer = veld(element, pad);
  invoer.value = getypt;
  invoer.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Gaat weg uit een veld, zoals met Tab. */
export async function verlaat(element: Ladderelement, pad: string): Promise<void> {
  veld(element, pad).dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
  await element.updateComplete;
}

export async function druk(element: Ladderelement, actie: string, id?: string): Promise<void> {
  vind(schaduw(element), `[data-actie="${actie}"]${id === undefined ? '' : `[data-id="${id}"]`}`).click();
  await element.updateComplete;
}

/** De berichten bij het veld op deze plek. */
export function berichten(element: Element, pad: string): string[] {
  const id = veld(element, pad).getAttribute('aria-describedby')?.split(' ').at(-1) ?? '';
  return vindAlle(schaduw(element), `#${id} .bericht`).map(tekstVan);
}

/** De teksten van de meldingen op het scherm. */
export function meldingen(element: Element): string[] {
  return vindAlle(scherm(element), '[part="meldingen"] li').map(tekstVan);
}

/** Wat er beleefd wordt voorgelezen, als het gezegd is. */
export async function hoor(element: Ladderelement, verwacht: string): Promise<void> {
  const status = vind(schaduw(element), '[role="status"]');
  await waitUntil(() => tekstVan(status) === verwacht, `verwacht "${verwacht}", hoorde "${tekstVan(status)}"`, {
    timeout: 4000,
  });
}

/** Vangt gebeurtenissen op het element; de lijst groeit mee. */
export function luister<E extends Event = Event>(element: Element, ...namen: readonly string[]): E[] {
  const gehoord: E[] = [];
  for (const naam of namen) element.addEventListener(naam, (gebeurtenis) => gehoord.push(gebeurtenis as E));
  return gehoord;
}

/** De inhoud van eigen gebeurtenissen. */
export function details(gehoord: readonly Event[]): unknown[] {
  return gehoord.map((gebeurtenis) => (gebeurtenis as CustomEvent<unknown>).detail);
}

/** Het element dat echt de focus heeft, door schaduwbomen heen. */
export function metFocus(): Element | null {
  let actief = document.activeElement;
  while (actief?.shadowRoot?.activeElement) actief = actief.shadowRoot.activeElement;
  return actief;
}

export async function wachtOpFocus(doel: () => Element | null | undefined, waarop: string): Promise<void> {
  await waitUntil(() => metFocus() === doel(), `de focus komt niet bij ${waarop}`);
}

export function foutoverzicht(element: Element): HTMLElement | undefined {
  return schaduw(element).querySelector<HTMLElement>('.foutoverzicht') ?? undefined;
}

/** Opent alles, ook de uitleg bij elke trede, en wacht tot het er staat. */
export async function openAlles<E extends LitElement>(element: E): Promise<E> {
  for (const uitklapper of vindAlle<HTMLDetailsElement>(schaduw(element), 'details')) uitklapper.open = true;
  await wachtOpDelen(element);
  return element;
}

/** Drukt af met de knop op het scherm, en geeft wat er dan op het vel staat. De printer zelf doet niets. */
export async function drukAf(element: LitElement): Promise<HTMLElement> {
  const { print } = window;
  let gedrukt = false;
  window.print = () => (gedrukt = true);
  try {
    vind(scherm(element), '[data-actie="afdrukken"]').click();
    await waitUntil(() => gedrukt, 'er wordt niets afgedrukt', { interval: 5 });
  } finally {
    window.print = print;
    // Wie weer op de pagina bezig is, is klaar met afdrukken.
    window.dispatchEvent(new Event('focus'));
  }
  return vind(schaduw(element), '.papier');
}
