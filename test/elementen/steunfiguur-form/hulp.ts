// Hulp voor de toetsen van <steunfiguur-form>: vinden wat een bezoeker ziet of hoort, en doen wat een bezoeker doet.
// Zoekt op labels, koppen en namen van knoppen. Een tekst wordt met zijn sleutel genoemd: de woorden mogen beter worden.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Persoon, Steunfiguren } from '../../../src/domein/dossier/dossier.js';
import '../../../src/elementen/steunfiguur-form/define.js';
import type { SteunfiguurFormElement } from '../../../src/elementen/steunfiguur-form/steunfiguur-form.js';
import type { TekstSleutel } from '../../../src/elementen/steunfiguur-form/teksten.js';
import { maakGetalOp } from '../../../src/i18n/opmaak.js';
import { type Stam, vul, type Waarden } from '../../../src/i18n/taal.js';
import { TEKSTEN } from '../../../src/teksten/index.js';

export type Form = SteunfiguurFormElement;
export type Invoerveld = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export const TAG = 'steunfiguur-form' as const;

/** Een steunfiguur met alleen wat verplicht is, en wat `meer` erbij zet. */
export function figuur(id: string, naam: string, meer: Partial<Persoon> = {}): Persoon {
  return { id, naam, soort: 'netwerk', steunfiguur: {}, ...meer };
}

/** Een formulier op de pagina, getekend, met deze waarde en deze attributen. */
export async function maak(
  value: Steunfiguren | null = null,
  attributen: Readonly<Record<string, string>> = {},
): Promise<Form> {
  const element = document.createElement(TAG);
  for (const [naam, waarde] of Object.entries(attributen)) element.setAttribute(naam, waarde);
  if (value) element.value = value;
  const plek = await fixture(html`<div></div>`);
  plek.append(element);
  await element.updateComplete;
  return element;
}

/** De Nederlandse tekst bij een sleutel. */
export function tekst(sleutel: TekstSleutel, waarden?: Waarden): string {
  return plat(vul(TEKSTEN['steunfiguur-form'].nl[sleutel], waarden));
}

/** De Nederlandse tekst bij een aantal. */
export function meervoud(stam: Stam<TekstSleutel>, aantal: number, waarden?: Waarden): string {
  return tekst(`${stam}.${aantal === 1 ? 'een' : 'meer'}`, { aantal: maakGetalOp(aantal, 'nl'), ...waarden });
}

export function schaduw(element: Element): ShadowRoot {
  if (element.shadowRoot === null) throw new Error('geen schaduwboom');
  return element.shadowRoot;
}

/** Tekst zoals een mens haar leest: vaste spaties en regeleinden zijn gewone spaties. */
export function plat(tekst: string | null | undefined): string {
  return (tekst ?? '').replace(/\s+/g, ' ').trim();
}

export function tekstVan(plek: Node | null | undefined): string {
  return plat(plek?.textContent);
}

/** Alle tekst van het element, ook die in dichte uitklappers. */
export function alleTekst(element: Element): string {
  return tekstVan(schaduw(element));
}

export function vind<E extends Element = HTMLElement>(plek: ParentNode, keuze: string): E {
  const gevonden = plek.querySelector<E>(keuze);
  if (gevonden === null) throw new Error(`niet gevonden: ${keuze}`);
  return gevonden;
}

export function vindAlle<E extends Element = HTMLElement>(plek: ParentNode, keuze: string): E[] {
  return [...plek.querySelectorAll<E>(keuze)];
}

// Vragen: een label met een veld, of een legenda met keuzes

/** Het veld met dit label, of `undefined`. */
export function zoekVeld<V extends Invoerveld = HTMLInputElement>(
  element: Element,
  sleutel: TekstSleutel,
  binnen: ParentNode = schaduw(element),
): V | undefined {
  const label = vindAlle<HTMLLabelElement>(binnen, 'label[for]').find(
    (kandidaat) => tekstVan(kandidaat) === tekst(sleutel),
  );
  return (label?.control as V | null | undefined) ?? undefined;
}

export function veld<V extends Invoerveld = HTMLInputElement>(
  element: Element,
  sleutel: TekstSleutel,
  binnen?: ParentNode,
): V {
  const gevonden = zoekVeld<V>(element, sleutel, binnen);
  if (gevonden === undefined) throw new Error(`geen veld "${tekst(sleutel)}"`);
  return gevonden;
}

/** De vraag met vaste antwoorden onder deze legenda, of `undefined`. */
export function zoekKeuzes(
  element: Element,
  sleutel: TekstSleutel,
  binnen: ParentNode = schaduw(element),
): HTMLFieldSetElement | undefined {
  return (
    (vindAlle(binnen, 'legend').find((kandidaat) => tekstVan(kandidaat) === tekst(sleutel))
      ?.parentElement as HTMLFieldSetElement | null) ?? undefined
  );
}

export function keuzes(element: Element, sleutel: TekstSleutel, binnen?: ParentNode): HTMLFieldSetElement {
  const gevonden = zoekKeuzes(element, sleutel, binnen);
  if (gevonden === undefined) throw new Error(`geen vraag "${tekst(sleutel)}"`);
  return gevonden;
}

/** Eén antwoord onder een legenda: het vakje of rondje met deze code. */
export function keuze(element: Element, sleutel: TekstSleutel, code: string, binnen?: ParentNode): HTMLInputElement {
  return vind<HTMLInputElement>(keuzes(element, sleutel, binnen), `input[value="${code}"]`);
}

/** De codes die onder een legenda gekozen zijn. */
export function gekozen(element: Element, sleutel: TekstSleutel, binnen?: ParentNode): string[] {
  return vindAlle<HTMLInputElement>(keuzes(element, sleutel, binnen), 'input:checked').map(({ value }) => value);
}

/** Het veld "anders, namelijk" dat vlak na een vraag staat, of `undefined`. */
export function zoekNamelijk(element: Element, sleutel: TekstSleutel): HTMLInputElement | undefined {
  const vraag = zoekKeuzes(element, sleutel) ?? veld<Invoerveld>(element, sleutel).closest('.veld');
  const volgende = vraag?.nextElementSibling;
  return volgende ? zoekVeld(element, 'code.anders', volgende) : undefined;
}

/** Typt `getypt` in plaats van wat er stond, in één keer, zonder te wachten en zonder het veld te verlaten. */
export function typMeteen(invoer: Invoerveld, getypt: string): void {
  invoer.value = getypt;
  invoer.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Typt in het veld met dit label, en tekent. */
export async function typ(
  element: Form,
  bij: TekstSleutel | Invoerveld,
  getypt: string,
  binnen?: ParentNode,
): Promise<Invoerveld> {
  if (typeof bij === 'string' && !zoekVeld(element, bij, binnen)) await klapOpen(element);
  const invoer = typeof bij === 'string' ? veld<Invoerveld>(element, bij, binnen) : bij;
  typMeteen(invoer, getypt);
  await element.updateComplete;
  return invoer;
}

/** Zet een of meer antwoorden om, zoals een klik dat doet. */
export async function kies(
  element: Form,
  sleutel: TekstSleutel,
  codes: string | readonly string[],
  binnen?: ParentNode,
): Promise<void> {
  if (!zoekKeuzes(element, sleutel, binnen)) await klapOpen(element);
  for (const code of [codes].flat()) {
    keuze(element, sleutel, code, binnen).click();
    await element.updateComplete;
  }
}

/** Kiest een relatie uit de keuzelijst, zoals de browser dat doet. */
export async function kiesRelatie(element: Form, code: string): Promise<void> {
  const lijst = veld<HTMLSelectElement>(element, 'veld.relatie');
  expect([...lijst.options].map(({ value }) => value)).to.include(code);
  lijst.value = code;
  lijst.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  lijst.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** Gaat een veld in en weer uit. */
export async function verlaat(element: Form, invoer: HTMLElement): Promise<void> {
  openEromheen(invoer);
  invoer.focus();
  expect(schaduw(element).activeElement, 'het veld krijgt de focus').to.equal(invoer);
  invoer.blur();
  await element.updateComplete;
}

// Delen en uitklappers

export type Deelnaam = 'samenwerken' | 'afspraken' | 'knelpunten' | 'contact' | 'notities';

/** De uitklapper met deze kop. */
export function deel(element: Element, naam: Deelnaam): HTMLDetailsElement {
  const gevonden = vindAlle<HTMLDetailsElement>(schaduw(element), 'details').find(
    (kandidaat) => tekstVan(kandidaat.querySelector('summary')) === tekst(`deel.${naam}`),
  );
  if (gevonden === undefined) throw new Error(`geen deel "${naam}"`);
  return gevonden;
}

/** Klapt alles open, ook wat daar weer in zit, en wacht tot het er staat: wat dicht is staat er nog niet. */
export async function klapOpen(element: Form): Promise<void> {
  const uitklappers = (): HTMLDetailsElement[] => vindAlle<HTMLDetailsElement>(schaduw(element), 'details');
  while (uitklappers().some(({ open }) => !open)) {
    // Terwijl het ene deel binnenkomt kan er een ander bij komen, nog dicht.
    await waitUntil(() => {
      for (const uitklapper of uitklappers()) uitklapper.open = true;
      return uitklappers().every(({ childElementCount }) => childElementCount > 1);
    }, 'er blijft iets leeg');
    await element.updateComplete;
  }
}

/** Opent elke uitklapper om een plek heen. */
export function openEromheen(plek: Element): void {
  for (let ouder = plek.closest('details'); ouder !== null; ouder = ouder.parentElement?.closest('details') ?? null) {
    ouder.open = true;
  }
}

/** Het blok onder deze kop, zoals de lijst, het overzicht of de toets. */
export function blok(element: Element, sleutel: TekstSleutel): HTMLElement {
  const kop = vindAlle(schaduw(element), 'h3, h4, h5').find((kandidaat) => tekstVan(kandidaat) === tekst(sleutel));
  const gevonden = kop?.closest<HTMLElement>('section');
  if (!gevonden) throw new Error(`geen blok "${tekst(sleutel)}"`);
  return gevonden;
}

/** De rijen van de status of van de acties. */
export function rijen(element: Element, lijst: 'statusVerloop' | 'acties'): HTMLElement[] {
  return vindAlle(blok(element, `veld.${lijst}`), '[role="group"]');
}

// Knoppen

/** De knop met deze naam; `wie` is wat er alleen voor een schermlezer bij staat, zoals de naam van de persoon. */
export function zoekKnop(
  element: Element,
  sleutel: TekstSleutel,
  wie = '',
  binnen: ParentNode = schaduw(element),
): HTMLButtonElement | undefined {
  const naam = plat(`${tekst(sleutel)} ${wie}`);
  return vindAlle<HTMLButtonElement>(binnen, 'button').find((kandidaat) => tekstVan(kandidaat) === naam);
}

export function knop(element: Element, sleutel: TekstSleutel, wie?: string, binnen?: ParentNode): HTMLButtonElement {
  const gevonden = zoekKnop(element, sleutel, wie, binnen);
  if (gevonden === undefined) throw new Error(`geen knop "${tekst(sleutel)} ${wie ?? ''}"`);
  return gevonden;
}

/** De knop om samen verder te zoeken; hoe zij heet hangt ervan af of er al iemand staat. */
export function zoekKnopVerder(element: Element): HTMLButtonElement | undefined {
  return zoekKnop(element, 'actie.niemand') ?? zoekKnop(element, 'actie.verderZoeken');
}

export async function zoekVerder(element: Form): Promise<void> {
  const knop = zoekKnopVerder(element);
  if (knop === undefined) throw new Error('geen knop om verder te zoeken');
  knop.click();
  await element.updateComplete;
}

export async function druk(element: Form, sleutel: TekstSleutel, wie?: string, binnen?: ParentNode): Promise<void> {
  if (!zoekKnop(element, sleutel, wie, binnen)) await klapOpen(element);
  knop(element, sleutel, wie, binnen).click();
  await element.updateComplete;
}

// Lezen

/** De personen in de waarde. */
export function personen(element: Form): readonly Persoon[] {
  return element.value.personen ?? [];
}

/** De enige persoon in de waarde. */
export function enige(element: Form): Persoon {
  const [persoon, ...meer] = personen(element);
  expect(meer, 'er is er één').to.deep.equal([]);
  if (persoon === undefined) throw new Error('er is niemand');
  return persoon;
}

/** De namen op de kaarten in de lijst. */
export function lijst(element: Element): string[] {
  return vindAlle(blok(element, 'lijst.titel'), '.kaart > .kop--3').map(tekstVan);
}

/** Staat er een persoon open om in te vullen? */
export function staatOpen(element: Element): boolean {
  return schaduw(element).querySelector('#persoon-titel') !== null;
}

/** De punten van de toets naast het formulier: kenmerk en uitkomst, met de reden eronder. */
export function toets(element: Element): { kop: string; reden: string; link: HTMLAnchorElement }[] {
  return vindAlle(vind(schaduw(element), '.toets'), 'li').map((punt) => ({
    kop: tekstVan(vind(punt, 'strong')),
    reden: tekstVan(vind(punt, '.hulp')),
    link: vind<HTMLAnchorElement>(punt, 'a'),
  }));
}

/** Wat een schermlezer bij een veld of vraag noemt: uitleg, bericht en teller. */
export function beschrijving(plek: Element): string {
  const ids = plek.getAttribute('aria-describedby')?.split(' ') ?? [];
  const boom = plek.getRootNode() as ShadowRoot;
  return plat(ids.map((id) => boom.getElementById(id)?.textContent ?? `GEEN ${id}`).join(' '));
}

/** De berichten bij een veld of vraag, zonder uitleg. */
export function berichten(plek: Element): string[] {
  return vindAlle(plek.closest('.veld') ?? plek, '.bericht').map(tekstVan);
}

/** De lijst bovenaan met wat er mis is, of `undefined`. */
export function foutoverzicht(element: Element): HTMLElement | undefined {
  return schaduw(element).querySelector<HTMLElement>('.foutoverzicht') ?? undefined;
}

/** Wat er beleefd wordt voorgelezen. */
export function voorgelezen(element: Element): string {
  return tekstVan(vind(schaduw(element), '[role="status"]'));
}

/** Vangt gebeurtenissen op het element; de lijst groeit mee. */
export function luister<E extends Event = Event>(element: Element, ...namen: readonly string[]): E[] {
  const gehoord: E[] = [];
  for (const naam of namen) element.addEventListener(naam, (gebeurtenis) => gehoord.push(gebeurtenis as E));
  return gehoord;
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
