// Opent een bladzijde van een strenge gast in een kader, en leest af wat onze scripts daar deden. Geen toets.
import { expect, waitUntil } from '@open-wc/testing';
import type { Persoon } from '../../src/domein/dossier/dossier.js';

export interface Meting {
  readonly schendingen: readonly string[];
  readonly fouten: readonly string[];
  readonly meldingen: readonly string[];
  readonly opslag: readonly string[];
  verzoeken(): string[];
}

export type Paginavenster = Window & typeof globalThis & { readonly paginaMeting: Meting };

/** Elke bladzijde wordt onder beide geopend: een achtervoegsel bij het adres, en wat het betekent. */
export const BELEID = [
  ['', 'onder het CSP van het contract'],
  ['?namen', 'onder een CSP dat ook onze beleidsnaam noemt'],
] as const;

const kader = document.createElement('iframe');
kader.width = '800';
kader.height = '600';

/** De bladzijden gebruiken dist/: zonder bouw zegt elke toets iets anders vreemds. */
export async function eisBouw(): Promise<void> {
  const antwoord = await fetch('/test/paginas/dist/sri.json');
  if (!antwoord.ok) throw new Error('dist/ ontbreekt of is oud. Draai eerst `npm run build`.');
}

/** Wacht op de bladzijde die nu gaat laden, en geeft haar venster. */
export async function wachtOpPagina(): Promise<Paginavenster> {
  await new Promise((klaar) => {
    kader.addEventListener('load', klaar, { once: true });
  });
  return kader.contentWindow as Paginavenster;
}

export async function openPagina(adres: string): Promise<Paginavenster> {
  const { venster } = await openAdres(`/test/paginas/${adres}`);
  return venster;
}

/** Opent een bladzijde van waar ook. `leesNu` geeft het venster dat er dan staat: de bladzijde mag verder gaan. */
export async function openAdres(adres: string): Promise<{ venster: Paginavenster; leesNu: () => Paginavenster }> {
  const geladen = wachtOpPagina();
  kader.src = adres;
  document.body.append(kader);
  const venster = await geladen;
  await tweeBeelden(venster);
  return { venster, leesNu: () => kader.contentWindow as Paginavenster };
}

export function sluitPagina(): void {
  kader.remove();
}

/** Twee beelden verder is alles getekend, en heeft ook werk dat een element tot daarna uitstelt zijn sporen nagelaten. */
export async function tweeBeelden(venster: Paginavenster): Promise<void> {
  await new Promise((klaar) => venster.requestAnimationFrame(() => venster.requestAnimationFrame(klaar)));
}

/** Wat een bezoeker van een element ziet. */
export function zichtbareTekst(element: HTMLElement): string {
  const delen = Array.from(element.shadowRoot?.children ?? []);
  return delen
    .map((deel) => (deel as HTMLElement).innerText ?? '')
    .join(' ')
    .trim();
}

/** Geen fout, geen schending van het CSP, geen opslag, geen verzoek dat de bladzijde niet zelf doet. `ook` zijn adressen die mogen. */
export function verwachtGeenSporen(
  { document: bladzijde, paginaMeting: meting }: Paginavenster,
  ook: readonly string[] = [],
): void {
  const vooraf = bladzijde.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]');
  const eigen = [...Array.from(bladzijde.scripts, ({ src }) => src), ...Array.from(vooraf, ({ href }) => href), ...ook];
  expect(meting.fouten, 'fouten').to.deep.equal([]);
  expect({
    schendingen: meting.schendingen,
    opslag: meting.opslag,
    'verzoeken die de bladzijde niet zelf doet': meting.verzoeken().filter((adres) => !eigen.includes(adres)),
  }).to.deep.equal({ schendingen: [], opslag: [], 'verzoeken die de bladzijde niet zelf doet': [] });
}

/** Een element met mensen in zijn waarde. */
export type Deler = HTMLElement & { readonly value: { readonly personen?: readonly Persoon[] } };

export function vind<E extends Element = Deler>({ document: bladzijde }: Paginavenster, keuze: string): E {
  const gevonden = bladzijde.querySelector<E>(keuze);
  if (gevonden === null) throw new Error(`niet op de bladzijde: ${keuze}`);
  return gevonden;
}

export const namen = ({ personen = [] }: Deler['value']): string[] => personen.map(({ naam }) => naam);

/** Wat er in het formulier van de bladzijde staat: per veld de namen. */
export function ingevuld(venster: Paginavenster): Record<string, string[]> {
  const velden = [...new venster.FormData(vind<HTMLFormElement>(venster, 'form'))];
  return Object.fromEntries(velden.map(([naam, json]) => [naam, namen(JSON.parse(json as string) as Deler['value'])]));
}

/** Voegt in een formulier iemand toe, en wacht tot er te typen is. Zonder bouwstenen die later laden is dat meteen. */
export async function voegIemandToe(venster: Paginavenster, keuze: string): Promise<void> {
  const wortel = vind(venster, keuze).shadowRoot;
  const veld = (): Element | null | undefined => wortel?.querySelector('[data-pad="/naam"]');
  if (veld()) return;
  wortel?.querySelector<HTMLElement>('[data-actie="toevoegen"]')?.click();
  await waitUntil(veld, 'er is niets om in te typen');
}

/** Typt zoals een bezoeker dat doet, in het veld met dat label. */
export function typ(venster: Paginavenster, keuze: string, label: string, tekst: string): void {
  const labels = [...(vind(venster, keuze).shadowRoot?.querySelectorAll('label') ?? [])];
  const veld = labels.find(({ textContent }) => textContent?.trim() === label)?.control;
  if (!veld) throw new Error(`geen veld ${label} in ${keuze}`);
  (veld as HTMLInputElement).value = tekst;
  veld.dispatchEvent(new venster.InputEvent('input', { bubbles: true, composed: true }));
}

/** Klikt op de knop met dat opschrift. */
export function klik(venster: Paginavenster, keuze: string, opschrift: string): void {
  const knoppen = [...(vind(venster, keuze).shadowRoot?.querySelectorAll('button') ?? [])];
  const knop = knoppen.find(({ textContent }) => textContent?.trim() === opschrift);
  if (!knop) throw new Error(`geen knop ${opschrift} in ${keuze}`);
  knop.click();
}
