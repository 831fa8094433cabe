// Hulp voor de toetsen van elk element: vinden wat een bezoeker ziet, hoort en onder zijn toetsen heeft. Geen toets.
import { waitUntil } from '@open-wc/testing';

/** Tekst zoals een mens haar leest: een spatie is een spatie, en een afbreekstreepje dat er niet staat telt niet. */
export function plat(tekst: string | null | undefined): string {
  return (tekst ?? '').replaceAll('\u00AD', '').replace(/\s+/g, ' ').replaceAll(' ,', ',').trim();
}

export function schaduw(element: Element): ShadowRoot {
  if (element.shadowRoot === null) throw new Error('geen schaduwboom');
  return element.shadowRoot;
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

/** Elke losse tekst die iemand kan zien of horen, ook keuzen en namen voor een schermlezer. De letters in een figuur zijn die van een naam. */
export function losseTeksten(element: Element): string[] {
  const lopen = document.createTreeWalker(schaduw(element), NodeFilter.SHOW_TEXT);
  const teksten: (string | null)[] = [];
  while (lopen.nextNode()) {
    if (!lopen.currentNode.parentElement?.matches('.letters')) teksten.push(lopen.currentNode.textContent);
  }
  const namen = ['aria-label', 'label', 'title', 'placeholder', 'alt'].flatMap((naam) =>
    vindAlle(schaduw(element), `[${naam}]`).map((plek) => plek.getAttribute(naam)),
  );
  return [...teksten, ...namen].map(plat).filter((regel) => /\p{L}/u.test(regel));
}

/** Wacht tot dit beleefd voorgelezen wordt. */
export async function hoor(element: Element, verwacht: string): Promise<void> {
  const status = vind(schaduw(element), '[role="status"]');
  await waitUntil(() => tekstVan(status) === verwacht, `verwacht "${verwacht}", hoorde "${tekstVan(status)}"`);
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
