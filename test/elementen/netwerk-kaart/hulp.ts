// Hulp voor de toetsen van <netwerk-kaart>: vinden wat een bezoeker ziet of hoort, en doen wat een bezoeker doet.
// Een tekst wordt met zijn sleutel genoemd: de woorden mogen beter worden.
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Dossier, Netwerkwaarde, Persoon } from '../../../src/domein/dossier/dossier.js';
import '../../../src/elementen/netwerk-kaart/define.js';
import type { NetwerkKaartElement } from '../../../src/elementen/netwerk-kaart/netwerk-kaart.js';
import type { TekstSleutel } from '../../../src/elementen/netwerk-kaart/teksten.js';
import { maakGetalOp } from '../../../src/i18n/opmaak.js';
import { type Stam, vul, type Waarden } from '../../../src/i18n/taal.js';
import { TEKSTEN } from '../../../src/teksten/index.js';
import { metFocus, plat, schaduw, tekstVan, vind, vindAlle } from '../vinden.js';

export {
  alleTekst,
  hoor,
  losseTeksten,
  luister,
  metFocus,
  plat,
  schaduw,
  tekstVan,
  vind,
  vindAlle,
  wachtOpFocus,
} from '../vinden.js';

export type Kaart = NetwerkKaartElement;
export const TAG = 'netwerk-kaart' as const;

/** Het voorbeeld van het contract: Sam, met twaalf mensen en een eerder moment. */
export const SAM = (await (await fetch('/test/voorbeelden/dossier.json')).json()) as Dossier;

/** Het deel van een dossier dat de waarde van de kaart is. */
export function waardeVan({ onderwerp, personen, banden, momenten, indeling }: Dossier): Netwerkwaarde {
  return { onderwerp, personen, banden, momenten, indeling } as Netwerkwaarde;
}

/** Drie mensen in de binnenste ring, in drie delen. */
export const DRIE: Netwerkwaarde = {
  onderwerp: { soort: 'jongere', naam: 'Bo' },
  personen: [
    { id: 'a', naam: 'Oma Riet', alias: 'omi', soort: 'netwerk', relatie: 'oma', sector: 'familie', ring: 1 },
    { id: 'b', naam: 'Mama', soort: 'gezin', relatie: 'biologische-ouder', sector: 'familie', ring: 2 },
    { id: 'c', naam: 'Meester Jan', soort: 'netwerk', relatie: 'leraar', sector: 'onderwijs-werk', ring: 1 },
  ],
};

/** Een kaart op de pagina, getekend, met deze waarde en deze attributen; de bezoeker heeft er zijn muis al boven. */
export async function maak(
  value: Netwerkwaarde | null = null,
  attributen: Readonly<Record<string, string>> = {},
): Promise<Kaart> {
  const element = await zet(value, attributen);
  await wek(element);
  return element;
}

/** Een kaart op de pagina die getekend is, en waar nog niemand iets mee deed. */
export async function zet(
  value: Netwerkwaarde | null = null,
  attributen: Readonly<Record<string, string>> = {},
): Promise<Kaart> {
  const element = document.createElement(TAG);
  for (const [naam, waarde] of Object.entries(attributen)) element.setAttribute(naam, waarde);
  if (value) element.value = value;
  const plek = await fixture(html`<div></div>`);
  plek.append(element);
  await element.updateComplete;
  return element;
}

/** De bezoeker komt met zijn muis boven het element: dan komt wat hij kan doen. */
export async function wek(element: Kaart): Promise<void> {
  const wortel = vind(schaduw(element), '.wortel');
  wortel.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** De Nederlandse tekst bij een sleutel. */
export function tekst(sleutel: TekstSleutel, waarden?: Waarden): string {
  return plat(vul(TEKSTEN['netwerk-kaart'].nl[sleutel], waarden));
}

/** De Nederlandse tekst bij een aantal. */
export function meervoud(stam: Stam<TekstSleutel>, aantal: number, waarden?: Waarden): string {
  return tekst(`${stam}.${aantal === 1 ? 'een' : 'meer'}`, { aantal: maakGetalOp(aantal, 'nl'), ...waarden });
}

export function persoon(element: Kaart, id: string): Persoon {
  const gevonden = element.value.personen?.find((kandidaat) => kandidaat.id === id);
  if (!gevonden) throw new Error(`${id} staat er niet op`);
  return gevonden;
}

/** De figuur van iemand op de kaart; zonder id het midden. */
export function knoop(element: Kaart, id = ''): SVGGElement {
  return vind<SVGGElement>(schaduw(element), `[data-knoop="${id}"]`);
}

/** De knop met deze naam; `wie` is wat er alleen voor een schermlezer bij staat. */
export function knop(
  element: Kaart,
  sleutel: TekstSleutel,
  wie = '',
  binnen: ParentNode = schaduw(element),
): HTMLButtonElement {
  const naam = plat(`${tekst(sleutel)} ${wie}`);
  const gevonden = vindAlle<HTMLButtonElement>(binnen, 'button').find((kandidaat) => tekstVan(kandidaat) === naam);
  if (!gevonden) throw new Error(`geen knop "${naam}"`);
  return gevonden;
}

export async function druk(element: Kaart, sleutel: TekstSleutel, wie?: string): Promise<void> {
  knop(element, sleutel, wie).click();
  await element.updateComplete;
}

/** Opent iemand vanuit de lijst, met een klik op de naam, en klapt open wat niet iedereen nodig heeft. */
export async function open(element: Kaart, id: string): Promise<void> {
  vind(schaduw(element), `.lijst [data-actie="openen"][data-id="${id}"]`).click();
  await element.updateComplete;
  const meer = schaduw(element).querySelector<HTMLDetailsElement>('.persoonmeer');
  if (meer) await klapOpen(element, meer);
}

export function paneel(element: Kaart): HTMLElement {
  return vind(schaduw(element), '.paneel');
}

/** Het veld met dit label, in het paneel of waar gevraagd. */
export function veld<E extends HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement = HTMLInputElement>(
  plek: ParentNode,
  label: string,
): E {
  const gevonden = vindAlle<HTMLLabelElement>(plek, 'label').find((kandidaat) => {
    const kopie = kandidaat.cloneNode(true) as HTMLElement;
    for (const invoer of kopie.querySelectorAll('select')) invoer.remove();
    return tekstVan(kopie) === label;
  })?.control;
  if (!gevonden) throw new Error(`geen veld "${label}"`);
  return gevonden as E;
}

/** Kiest uit een keuzelijst zoals de browser dat doet. */
export async function kies(element: Kaart, lijst: HTMLSelectElement, code: string): Promise<void> {
  expect([...lijst.options].map(({ value }) => value)).to.include(code);
  lijst.value = code;
  lijst.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  lijst.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

export async function typ(
  element: Kaart,
  invoer: HTMLInputElement | HTMLTextAreaElement,
  getypt: string,
): Promise<void> {
  invoer.value = getypt;
  invoer.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/**
 * Zet de ring, de groep, de band of een ander antwoord van iemand, zoals een bezoeker: opent hem als dat nog niet zo is, en kiest een rondje of
 * een regel uit de keuzelijst.
 */
export async function zetVan(element: Kaart, veldnaam: string, id: string, code: string): Promise<void> {
  const velden = (): (HTMLInputElement | HTMLSelectElement)[] =>
    vindAlle(schaduw(element), `.paneel [data-veld="${veldnaam}"][data-id="${id}"]`);
  if (velden().length === 0) await open(element, id);
  const [eerste] = velden();
  if (eerste instanceof HTMLSelectElement) return kies(element, eerste, code);
  const rondje = velden().find(({ value }) => value === code);
  if (!rondje) throw new Error(`geen keuze "${code}" bij ${veldnaam} van ${id}`);
  rondje.click();
  await element.updateComplete;
}

/** Laat de lijst zien waar kaart en lijst niet naast elkaar passen. */
export async function toonLijst(element: Kaart): Promise<void> {
  schaduw(element).querySelector<HTMLElement>('#weergave-tab-lijst')?.click();
  await element.updateComplete;
}

/** Opent een band van de gekozen persoon om te wijzigen; zonder id een nieuwe. */
export async function toonBand(element: Kaart, id = 'nieuw'): Promise<void> {
  const knopje = vind(paneel(element), `[data-actie="toonBand"][data-id="${id}"]`);
  if (knopje.getAttribute('aria-expanded') !== 'true') knopje.click();
  await element.updateComplete;
}

/** Drukt toetsen na elkaar in, zoals op een toetsenbord. */
export async function toets(element: Kaart, ...toetsen: readonly string[]): Promise<void> {
  for (const naam of toetsen) {
    await sendKeys({ press: naam });
    await element.updateComplete;
  }
}

/** Ctrl met een letter, op wat de focus heeft. WebDriver kan een toets niet ingedrukt houden; vandaar de gebeurtenis zelf. */
export async function metCtrl(element: Kaart, letter: string): Promise<void> {
  metFocus()?.dispatchEvent(
    new KeyboardEvent('keydown', { key: letter, ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
  );
  await element.updateComplete;
}

function muis(soort: string, plek: Element, x: number, y: number): void {
  plek.dispatchEvent(
    new PointerEvent(soort, {
      bubbles: true,
      composed: true,
      cancelable: true,
      clientX: x,
      clientY: y,
      pointerId: 1,
      button: 0,
    }),
  );
}

/** Het midden van een plek op het scherm. */
export function midden(plek: Element): { x: number; y: number } {
  const { left, top, width, height } = plek.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Een punt van het ovaal van de kaart (0 tot 800, met het kind op 400) als punt op het scherm. */
export function opScherm(element: Kaart, x: number, y: number): { x: number; y: number } {
  const vakken = vindAlle(schaduw(element), '.vak').map((vak) => vak.getBoundingClientRect());
  const [links, rechts] = [Math.min(...vakken.map(({ left }) => left)), Math.max(...vakken.map(({ right }) => right))];
  const [boven, onder] = [Math.min(...vakken.map(({ top }) => top)), Math.max(...vakken.map(({ bottom }) => bottom))];
  return { x: links + (x / 800) * (rechts - links), y: boven + (y / 800) * (onder - boven) };
}

/** Sleept iemand naar een punt van de kaart; met `los: false` blijft de knop ingedrukt. */
export async function sleep(element: Kaart, id: string, x: number, y: number, los = true): Promise<void> {
  const figuur = knoop(element, id);
  // Een nagemaakte aanwijzer kent de browser niet, en kan zij dus niet vasthouden.
  figuur.setPointerCapture = () => {};
  const [van, naar] = [midden(figuur), opScherm(element, x, y)];
  muis('pointerdown', figuur, van.x, van.y);
  muis('pointermove', figuur, (van.x + naar.x) / 2, (van.y + naar.y) / 2);
  muis('pointermove', figuur, naar.x, naar.y);
  if (los) muis('pointerup', figuur, naar.x, naar.y);
  await element.updateComplete;
}

export function stuurMuis(soort: string, plek: Element, punt: { x: number; y: number }): void {
  muis(soort, plek, punt.x, punt.y);
}

/** Een gewone klik op een punt van de kaart. */
export async function klikOp(element: Kaart, plek: Element, punt = midden(plek)): Promise<void> {
  muis('pointerdown', plek, punt.x, punt.y);
  muis('pointerup', plek, punt.x, punt.y);
  plek.dispatchEvent(
    new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, clientX: punt.x, clientY: punt.y }),
  );
  await element.updateComplete;
}

export async function openAlles(element: Kaart): Promise<void> {
  await klapOpen(element, ...vindAlle<HTMLDetailsElement>(schaduw(element), 'details'));
}

/** Klapt iets open, en wacht tot er staat wat erin hoort. Wat samen opengaat tekent het element samen. */
export async function klapOpen(element: Kaart, ...uitklappers: HTMLDetailsElement[]): Promise<void> {
  const dicht = uitklappers.filter(({ open }) => !open);
  if (dicht.length === 0) return;
  const klaar = dicht.map((uitklapper) => oneEvent(uitklapper, 'toggle'));
  for (const uitklapper of dicht) uitklapper.open = true;
  await Promise.all(klaar);
  await element.updateComplete;
}

/** Klapt het deel onder deze kop open. */
export async function openBlok(element: Kaart, sleutel: TekstSleutel): Promise<HTMLElement> {
  const deel = blok(element, sleutel);
  await klapOpen(element, deel as HTMLDetailsElement);
  return deel;
}

/** Het deel van het scherm onder deze kop. */
export function blok(element: Element, sleutel: TekstSleutel): HTMLElement {
  const kop = vindAlle(schaduw(element), 'h2, h3, h4').find((kandidaat) => tekstVan(kandidaat) === tekst(sleutel));
  const gevonden = kop?.closest<HTMLElement>('details, .tekst, .vragen, section');
  if (!gevonden) throw new Error(`geen blok "${tekst(sleutel)}"`);
  return gevonden;
}

/** De keuzelijst achter "Meer keuzes", zoals wie er te zien is. Wie haar zoekt opent dat vak. */
export async function keuze(
  element: Kaart,
  naam: 'weergave' | 'namen' | 'bekijk' | 'moment' | 'vergelijk-met',
): Promise<HTMLSelectElement> {
  const vak = vind<HTMLDetailsElement>(schaduw(element), '.meerkeuzes');
  await klapOpen(element, vak);
  return veld<HTMLSelectElement>(vak, tekst(`keuze.${naam}`));
}

/** De namen in de lijst, van boven naar beneden. */
export function lijst(element: Element): string[] {
  return vindAlle(schaduw(element), '.lijst .rij .naam').map(tekstVan);
}

/** Wat een schermlezer bij iemand op de kaart zegt. */
export function opKaart(element: Kaart, id: string): string {
  return knoop(element, id).getAttribute('aria-label') ?? '';
}

/** De lijst bovenaan met wat er mis is, of `undefined`. */
export function foutoverzicht(element: Element): HTMLElement | undefined {
  return schaduw(element).querySelector<HTMLElement>('.foutoverzicht') ?? undefined;
}

export interface Bestand {
  readonly naam: string;
  readonly inhoud: Blob;
}

/** Drukt op de knop van een bestand en vangt wat de browser anders zou bewaren. */
export type Bestandssoort = 'svg' | 'png' | 'csv' | 'json';

export async function bewaar(element: Kaart, soort: Bestandssoort): Promise<Bestand> {
  await openBlok(element, 'meenemen.titel');
  return vangBestand(() => {
    knop(element, `actie.${soort}`).click();
  });
}

/** Vangt wat de browser na deze klik anders zou bewaren. */
export async function vangBestand(druk: () => void): Promise<Bestand> {
  const maakAdres = Object.getOwnPropertyDescriptor(URL, 'createObjectURL') as PropertyDescriptor;
  const klik = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click') as PropertyDescriptor;
  const adressen = new Map<string, Blob>();
  let klaar: (bestand: Bestand) => void = () => {};
  const bestand = new Promise<Bestand>((los) => (klaar = los));
  URL.createObjectURL = (inhoud) => {
    const adres = (maakAdres.value as typeof URL.createObjectURL).call(URL, inhoud);
    adressen.set(adres, inhoud as Blob);
    return adres;
  };
  HTMLAnchorElement.prototype.click = function () {
    const inhoud = adressen.get(this.href);
    if (inhoud) klaar({ naam: this.download, inhoud });
    else (klik.value as () => void).call(this);
  };
  try {
    druk();
    return await bestand;
  } finally {
    Object.defineProperty(URL, 'createObjectURL', maakAdres);
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
}

/** Een netwerk van zoveel mensen, over ringen en delen verdeeld, met hier en daar een band. */
export function velen(aantal: number): Netwerkwaarde {
  const sectoren = ['familie', 'vrienden', 'buurt', 'onderwijs-werk', 'vrije-tijd', 'georganiseerd', 'professionals'];
  const personen = Array.from({ length: aantal }, (_, nummer) => ({
    id: `q${nummer}`,
    naam: `Persoon ${nummer + 1}`,
    soort: nummer % 7 === 6 ? 'professional' : 'netwerk',
    sector: sectoren[nummer % 7],
    ring: (nummer % 3) + 1,
  })) as Persoon[];
  const banden = personen.slice(1).map(({ id }, nummer) => ({ van: `q${nummer}`, naar: id, kwaliteit: 'neutraal' }));
  return { onderwerp: { soort: 'kind' }, personen, banden } as Netwerkwaarde;
}

/** Kiest in het open blok een bestand met deze inhoud, en wacht op wat de kaart erover zegt. */
export async function kiesBestand(element: Kaart, inhoud: BlobPart): Promise<void> {
  const gezegd = (): string | undefined => schaduw(element).querySelector('#voorbeeld')?.textContent;
  const stond = gezegd();
  const kiezer = vind<HTMLInputElement>(schaduw(element), 'input[type=file]');
  const doos = new DataTransfer();
  doos.items.add(new File([inhoud], 'lijst.csv', { type: 'text/csv' }));
  kiezer.files = doos.files;
  kiezer.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await waitUntil(() => gezegd() !== undefined && gezegd() !== stond, 'de kaart zegt niets over het bestand');
}
