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
import { plat, schaduw, tekstVan, vind, vindAlle } from '../vinden.js';

export { alleTekst, luister, metFocus, plat, schaduw, tekstVan, vind, vindAlle, wachtOpFocus } from '../vinden.js';

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
  return (label?.control as V | null | undefined) ?? opNaam<V>(binnen, sleutel, 'input, textarea') ?? undefined;
}

// In een vraag kan een naam staan; dan is zij te vinden met de naam van haar veld.
function opNaam<E extends Element>(binnen: ParentNode, sleutel: TekstSleutel, soort: string): E | null {
  if (!sleutel.startsWith('veld.') || !tekst(sleutel).includes('{wie}')) return null;
  const einde = `-${sleutel.slice('veld.'.length)}`;
  return vindAlle<E>(binnen, soort).find(({ id }) => id.endsWith(einde)) ?? null;
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
      ?.parentElement as HTMLFieldSetElement | null) ??
    opNaam<HTMLFieldSetElement>(binnen, sleutel, 'fieldset[id]') ??
    undefined
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
  if (typeof bij === 'string') await begin(element);
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
  await begin(element);
  if (!zoekKeuzes(element, sleutel, binnen)) await klapOpen(element);
  for (const code of [codes].flat()) {
    keuze(element, sleutel, code, binnen).click();
    await element.updateComplete;
  }
}

/** Kiest een relatie uit de keuzelijst, zoals de browser dat doet. */
export async function kiesRelatie(element: Form, code: string): Promise<void> {
  await begin(element);
  zoekActie(element, 'toonRelaties')?.click();
  await element.updateComplete;
  await kies(element, 'veld.relatie', code);
}

/** Gaat een veld in en weer uit. */
export async function verlaat(element: Form, invoer: HTMLElement): Promise<void> {
  await openEromheen(invoer);
  await element.updateComplete;
  invoer.focus();
  expect(schaduw(element).activeElement, 'het veld krijgt de focus').to.equal(invoer);
  invoer.blur();
  await element.updateComplete;
}

// Delen en uitklappers

export type Deelnaam = 'formeel' | 'nodig' | 'samenwerken' | 'afspraken' | 'knelpunten' | 'contact' | 'notities';

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
  // Bij een persoon zijn er stappen: wat eenmaal open was blijft staan.
  const begonnen = schaduw(element).querySelector<HTMLElement>('.stappen [aria-current="step"]')?.dataset['id'];
  for (const stap of begonnen ? ['doet', 'tijd', 'samen', begonnen] : []) {
    zoekActie(element, 'toonStap', stap)?.click();
    await element.updateComplete;
  }
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

/** Opent de stap en elke uitklapper om een plek heen, zoals een bezoeker: met de knop van de stap en met de samenvatting. */
export async function openEromheen(plek: Element): Promise<void> {
  const wortel = plek.getRootNode() as ShadowRoot;
  const stap = plek.closest<HTMLElement>('.stap[hidden]');
  if (stap) {
    vind(wortel, `.stappen [data-id="${stap.dataset['stap']}"]`).click();
    await (wortel.host as Form).updateComplete;
    expect(stap.hidden, 'de stap is open').to.equal(false);
  }
  for (let ouder = plek.closest('details'); ouder !== null; ouder = ouder.parentElement?.closest('details') ?? null) {
    if (!ouder.open) vind(ouder, 'summary').click();
  }
}

/** Het blok onder deze kop, zoals de lijst, het overzicht of de toets. */
export function blok(element: Element, sleutel: TekstSleutel): HTMLElement {
  const kop = vindAlle(schaduw(element), 'h2, h3, h4, h5').find((kandidaat) => tekstVan(kandidaat) === tekst(sleutel));
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

/** De knop met deze handeling. Sommige knoppen op het begin hebben meer tekst dan een naam. */
export function zoekActie(element: Element, naam: string, id?: string): HTMLButtonElement | undefined {
  const bij = id === undefined ? '' : `[data-id="${CSS.escape(id)}"]`;
  return schaduw(element).querySelector<HTMLButtonElement>(`button[data-actie="${naam}"]${bij}`) ?? undefined;
}

/** De knop om samen verder te zoeken. */
export function zoekKnopVerder(element: Element): HTMLButtonElement | undefined {
  return zoekActie(element, 'zoekVerder');
}

/** Terug naar het begin, waar iedereen staat. */
export async function naarStart(element: Form): Promise<void> {
  (zoekActie(element, 'naarIedereen') ?? zoekActie(element, 'stoppen'))?.click();
  await element.updateComplete;
}

/** De kaart of de naam op het begin die deze persoon opent. */
export function zoekKaart(element: Element, naam: string): HTMLButtonElement | undefined {
  return vindAlle<HTMLButtonElement>(schaduw(element), 'button[data-actie="openen"]').find((kandidaat) => {
    const [wie = ''] = tekstVan(kandidaat.querySelector('span:not(.avatar)')).split(/[,.] /);
    return wie === naam;
  });
}

/** Opent iemand, ook als er nu iets anders openstaat. */
export async function open(element: Form, naam: string): Promise<void> {
  if (!zoekKaart(element, naam)) await naarStart(element);
  const kaart = zoekKaart(element, naam);
  if (!kaart) throw new Error(`${naam} staat niet op het begin`);
  kaart.click();
  await element.updateComplete;
}

/** Vraagt iemand weg te halen; daarna volgt nog ja of nee. */
export async function vraagWeg(element: Form, naam: string): Promise<void> {
  if (tekstVan(schaduw(element).querySelector('#persoon-titel')) !== naam) await open(element, naam);
  await druk(element, 'actie.verwijderen');
}

/** Begint met iemand die er nog niet staat. */
export async function voegToe(element: Form): Promise<void> {
  if (!zoekActie(element, 'toevoegen')) await naarStart(element);
  const knop = zoekActie(element, 'toevoegen');
  if (!knop) throw new Error('geen knop om iemand toe te voegen');
  knop.click();
  await element.updateComplete;
}

/** Staat er nog niemand en is er niets open, dan begint de bezoeker eerst met iemand. */
async function begin(element: Form): Promise<void> {
  if (schaduw(element).querySelector('.leegbegin') && zoekActie(element, 'toevoegen')?.matches(':enabled'))
    await voegToe(element);
}

/** Een formulier waarin een nieuwe persoon openstaat, met elke stap en elk deel open geweest. */
export async function maakNieuw(attributen: Readonly<Record<string, string>> = {}): Promise<Form> {
  const element = await maak(null, attributen);
  await voegToe(element);
  await klapOpen(element);
  return element;
}

/** Opent het overzicht. */
export async function toonOverzicht(element: Form): Promise<void> {
  if (!zoekActie(element, 'toonOverzicht')) await naarStart(element);
  zoekActie(element, 'toonOverzicht')?.click();
  await element.updateComplete;
}

/** Opent het scherm over toestemming. */
export async function toonToestemming(element: Form): Promise<void> {
  if (!zoekActie(element, 'toonToestemming')) await naarStart(element);
  zoekActie(element, 'toonToestemming')?.click();
  await element.updateComplete;
}

export async function zoekVerder(element: Form): Promise<void> {
  if (!zoekKnopVerder(element)) await naarStart(element);
  const knop = zoekKnopVerder(element);
  if (knop === undefined) throw new Error('geen knop om verder te zoeken');
  knop.click();
  await element.updateComplete;
}

export async function druk(element: Form, sleutel: TekstSleutel, wie?: string, binnen?: ParentNode): Promise<void> {
  if (sleutel === 'actie.bewaren' || sleutel === 'actie.annuleren') await begin(element);
  if (!zoekKnop(element, sleutel, wie, binnen)) await klapOpen(element);
  const doel = knop(element, sleutel, wie, binnen);
  await openEromheen(doel);
  doel.click();
  await element.updateComplete;
  // Wie iets invulde wordt bij annuleren gevraagd of dat weg mag: ja.
  if (sleutel === 'actie.annuleren' && zoekActie(element, 'annuleerJa')) {
    zoekActie(element, 'annuleerJa')?.click();
    await element.updateComplete;
  }
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

/** De namen op de kaarten op het begin: de steunfiguren. */
export function lijst(element: Element): string[] {
  return vindAlle(schaduw(element), '.tweevak .mens .kop--3').map(tekstVan);
}

/** De namen van wie er ook omheen staat. */
export function omheen(element: Element): string[] {
  return vindAlle(schaduw(element), '.omheen .chip > span:not(.avatar)').map(tekstVan);
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

// Toestemming

/** De kaart van wie bij een doel om toestemming gevraagd wordt. */
export function zoekAntwoordkaart(element: Element, doel: string, wie: string): HTMLElement | undefined {
  return vindAlle(schaduw(element), '.gever').find(
    (kaart) => kaart.getAttribute('aria-labelledby') === `v-toestemming-${doel}-${wie}-wie`,
  );
}

/** Zet een antwoord op die kaart, zoals een klik dat doet. */
export async function antwoordt(element: Form, doel: string, wie: string, antwoord: string): Promise<void> {
  if (!zoekAntwoordkaart(element, doel, wie)) await klapOpen(element);
  await kies(element, 'veld.antwoord', antwoord, zoekAntwoordkaart(element, doel, wie));
}

/** Trekt een ja in, met de knop op de kaart. */
export async function trekIn(element: Form, doel: string, wie: string): Promise<void> {
  const kaart = zoekAntwoordkaart(element, doel, wie);
  if (!kaart) throw new Error(`geen kaart van ${wie}`);
  const tik = vind(kaart, '[data-actie=trekIn]');
  await openEromheen(tik);
  tik.click();
  await element.updateComplete;
}

/** Een invoer op die kaart. */
export async function typAntwoord(
  element: Form,
  doel: string,
  wie: string,
  sleutel: TekstSleutel,
  getypt: string,
): Promise<Invoerveld> {
  return typ(element, sleutel, getypt, zoekAntwoordkaart(element, doel, wie));
}
