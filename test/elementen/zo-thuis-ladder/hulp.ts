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
import { plat, schaduw, tekstVan, vind, vindAlle } from '../vinden.js';

export { hoor, luister, metFocus, plat, schaduw, tekstVan, vind, vindAlle, wachtOpFocus } from '../vinden.js';

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

/** De knop van een plek op het pad. */
export function plek(element: Element, trede: string): HTMLButtonElement {
  return vind<HTMLButtonElement>(schaduw(element), `.plek[data-trede="${trede}"]`);
}

/** De bordjes op het pad: bij welke plek welk woord staat. */
export function borden(element: Element): (readonly [trede: string | undefined, bord: string])[] {
  return vindAlle(scherm(element), '.baan .bord').map(
    (bord) => [bord.closest<HTMLElement>('.plek')?.dataset['trede'], tekstVan(bord)] as const,
  );
}

/** Opent elk deel van het scherm, behalve wat de wet zegt, en wacht tot het er staat. Wat opent kan er weer meer in hebben. */
export async function openDelen<E extends LitElement>(element: E): Promise<E> {
  const dicht = (): HTMLDetailsElement[] =>
    vindAlle<HTMLDetailsElement>(scherm(element), 'details:not(.vouw)').filter(({ open }) => !open);
  while (dicht().length > 0) {
    for (const deel of dicht()) deel.open = true;
    await wachtOpDelen(element);
  }
  return element;
}

/** Wacht tot alles wat openstaat er ook staat, met wat deze lezer onder het pad ziet. */
export async function wachtOpDelen(element: LitElement): Promise<void> {
  const vol = (deel: Element): boolean => deel.childElementCount > 1;
  const alle = (keuze: string): Element[] => vindAlle(scherm(element), keuze);
  // Het werkblad komt als het in beeld komt, en anders pas na acht tellen rust.
  const toonWerk = (): void => {
    const [werk] = alle('.werk');
    if (werk && alle('.blok').length === 0) werk.scrollIntoView({ block: 'nearest' });
  };
  await waitUntil(
    () => {
      toonWerk();
      return (
        alle('details[open], [part="meldingen"], [part="vraag"]').every(vol) &&
        (alle('details[data-klap="afweging"][open], .werk').length === 0 || alle('.blok').length > 0) &&
        (element.getAttribute('lezer') !== 'raadslid' || alle('[part="treden"]').length > 0)
      );
    },
    'een deel dat openstaat komt er niet',
    { interval: 5, timeout: 4000 },
  );
  await element.updateComplete;
}

/** De kaart van een plek, als zij er staat. */
export function kaart(element: Element, trede: string): HTMLElement | null {
  return schaduw(element).querySelector<HTMLElement>(`.plekkaart[data-trede="${trede}"]`);
}

/** Tikt op het huis van een plek, en geeft haar kaart met alles open. */
export async function openTrede(element: LitElement, trede: string): Promise<HTMLElement> {
  if (!kaart(element, trede)) plek(element, trede).click();
  await waitUntil(() => kaart(element, trede), 'de kaart komt er niet', { interval: 5, timeout: 4000 });
  const gevonden = kaart(element, trede) as HTMLElement;
  for (const vouw of vindAlle<HTMLDetailsElement>(gevonden, 'details')) vouw.open = true;
  await waitUntil(
    () => vindAlle(gevonden, 'details').every(({ childElementCount }) => childElementCount > 1),
    'wat de wet zegt komt er niet',
    { interval: 5, timeout: 4000 },
  );
  await element.updateComplete;
  return gevonden;
}

/** Kiest op de kaart van een plek dat zij de gewenste is, of die van nu. */
export async function kiesTrede(
  element: Ladderelement,
  trede: string,
  als: 'huidig' | 'gewenst' = 'gewenst',
): Promise<void> {
  await openTrede(element, trede);
  if (element.value[als]?.trede === trede) return;
  await druk(element, 'kies', als);
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

/** Wat er nog te bespreken is. */
export function meldingen(element: Element): string[] {
  return vindAlle(scherm(element), '.bespreek li').map(tekstVan);
}

/** De dagen om te onthouden. */
export function dagen(element: Element): string[] {
  return vindAlle(scherm(element), '.dagen li').map(tekstVan);
}

/** De inhoud van eigen gebeurtenissen. */
export function details(gehoord: readonly Event[]): unknown[] {
  return gehoord.map((gebeurtenis) => (gebeurtenis as CustomEvent<unknown>).detail);
}

export function foutoverzicht(element: Element): HTMLElement | undefined {
  return schaduw(element).querySelector<HTMLElement>('.foutoverzicht') ?? undefined;
}

/** Opent alles, met de kaart van een plek, en wacht tot het er staat. */
export async function openAlles<E extends LitElement>(element: E): Promise<E> {
  if (!plek(element, 'netwerkpleegzorg').matches(':disabled')) await openTrede(element, 'netwerkpleegzorg');
  for (const vouw of vindAlle<HTMLDetailsElement>(schaduw(element), 'details.vouw')) vouw.open = true;
  return openDelen(element);
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
