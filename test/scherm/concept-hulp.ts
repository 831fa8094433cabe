// Hulp voor de toetsen van het concept: wie er een heeft, wat de bezoeker in de balk leest en doet, en wat er echt op het apparaat staat.
import { fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/elementen/gezinshuis-tarief-calculator/define.js';
import '../../src/elementen/netwerk-kaart/define.js';
import '../../src/elementen/steunfiguur-form/define.js';
import '../../src/elementen/zo-thuis-dossier/define.js';
import '../../src/elementen/zo-thuis-ladder/define.js';
import type { GezinshuisTariefCalculatorElement } from '../../src/elementen/gezinshuis-tarief-calculator/gezinshuis-tarief-calculator.js';
import type { SteunfiguurFormElement } from '../../src/elementen/steunfiguur-form/steunfiguur-form.js';
import type { ZoThuisDossierElement } from '../../src/elementen/zo-thuis-dossier/zo-thuis-dossier.js';
import { vul, type Waarden } from '../../src/i18n/taal.js';
import { teksten } from '../../src/teksten/nl/gedeeld/concept.js';

export type Drager = SteunfiguurFormElement | ZoThuisDossierElement | GezinshuisTariefCalculatorElement;

/** Wie het concept heeft, en waar de bezoeker het ziet en typt. Bij een dossier zijn dat er twee. */
export interface Opzet<D extends Drager = Drager> {
  readonly drager: D;
  readonly scherm: SteunfiguurFormElement | GezinshuisTariefCalculatorElement;
}

export interface Soort {
  readonly tag: string;
  readonly maak: () => HTMLElement;
  /** Typt iets in het scherm. */
  readonly typ: (opzet: Opzet, woord: string) => void;
  /** Wat er van het getypte in de waarde staat. */
  readonly getypt: (opzet: Opzet) => string;
}

function typIn(veld: HTMLInputElement | undefined, woord: string): void {
  if (!veld) throw new Error('geen veld om in te typen');
  veld.value = woord;
  veld.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

function veldOp(scherm: Element, pad: string): HTMLInputElement | undefined {
  return scherm.shadowRoot?.querySelector<HTMLInputElement>(`[data-pad="${pad}"]`) ?? undefined;
}

const naamveld = ({ scherm }: Opzet): HTMLInputElement | undefined => veldOp(scherm, '/naam');

// De rekenmachine heeft geen woorden: elk woord van een toets is daar een eigen aantal plaatsen, dat zij aanneemt (hooguit 12).
const EERSTE_AANTAL = 5;
const woorden: string[] = [];

function plaatsenVoor(woord: string): number {
  if (!woorden.includes(woord)) woorden.push(woord);
  return EERSTE_AANTAL + woorden.indexOf(woord);
}

const eersteNaam = ({ drager }: Opzet): string => (drager as ZoThuisDossierElement).value.personen?.[0]?.naam ?? '';

export const SOORTEN: readonly Soort[] = [
  {
    tag: 'steunfiguur-form',
    maak: () => document.createElement('steunfiguur-form'),
    typ: (opzet, woord) => typIn(naamveld(opzet), woord),
    getypt: eersteNaam,
  },
  {
    tag: 'zo-thuis-dossier',
    maak: () => {
      const dossier = document.createElement('zo-thuis-dossier');
      dossier.append(document.createElement('steunfiguur-form'));
      return dossier;
    },
    typ: (opzet, woord) => typIn(naamveld(opzet), woord),
    getypt: eersteNaam,
  },
  {
    tag: 'gezinshuis-tarief-calculator',
    maak: () => document.createElement('gezinshuis-tarief-calculator'),
    typ: ({ scherm }, woord) => typIn(veldOp(scherm, '/plaatsen'), String(plaatsenVoor(woord))),
    getypt: ({ drager }) =>
      woorden[((drager as GezinshuisTariefCalculatorElement).value.plaatsen ?? 0) - EERSTE_AANTAL] ?? '',
  },
];

export const [FORMULIER, DOSSIER, REKENMACHINE] = SOORTEN as [Soort, Soort, Soort];

/** Een naam die geen andere toets heeft, ook niet een in een ander bestand dat dezelfde opslag deelt. */
export const eigenNaam = (): string => `toets-${crypto.randomUUID()}`;

/** Zet het element met een concept op de pagina, en wacht tot er iets te doen is. */
export async function zetNeer(
  soort: Soort,
  naam: string,
  attributen: Readonly<Record<string, string>> = {},
  voor: (opzet: Opzet) => void = () => {},
): Promise<Opzet> {
  const vak = await fixture<HTMLElement>(html`<div></div>`);
  const drager = soort.maak() as Drager;
  if (naam) drager.setAttribute('concept', naam);
  for (const [attribuut, waarde] of Object.entries(attributen)) drager.setAttribute(attribuut, waarde);
  const scherm = (drager.querySelector('steunfiguur-form') ?? drager) as Opzet['scherm'];
  const opzet = { drager, scherm };
  voor(opzet);
  vak.append(drager);
  await scherm.updateComplete;
  await voegToe(scherm);
  if (naam) await zieBalk(scherm);
  return opzet;
}

/** Een formulier begint met de vraag wie erbij komt: de bezoeker voegt iemand toe. De rekenmachine heeft haar velden al. */
export async function voegToe(scherm: Opzet['scherm']): Promise<void> {
  scherm.shadowRoot?.querySelector<HTMLElement>('[data-actie="toevoegen"]:enabled')?.click();
  await scherm.updateComplete;
}

/** Typt en haalt het element van de pagina: wat er nog niet stond wordt dan meteen bewaard. Wie typt en blijft wacht een seconde. */
export async function bewaar(soort: Soort, naam: string, woord: string): Promise<void> {
  const opzet = await zetNeer(soort, naam);
  soort.typ(opzet, woord);
  await haalWeg(opzet, naam);
}

/** Haalt het element van de pagina, en wacht tot een volgende erbij kan. */
export async function haalWeg({ drager }: Opzet, naam: string): Promise<void> {
  drager.remove();
  await waitUntil(async () => {
    const { held = [] } = await navigator.locks.query();
    return !held.some((slot) => slot.name === slotVan(drager, naam));
  }, 'het slot blijft bezet');
}

export const slotVan = (drager: Element, naam: string): string => `zo-thuis-concept:${drager.localName}:${naam}`;

// De balk

type Sleutel = keyof typeof teksten;

export const tekst = (sleutel: Sleutel, waarden?: Waarden): string => vul(teksten[sleutel], waarden);

/** De schaduwboom van de balk in dit scherm, of `undefined`. */
export function balk(scherm: Element): ShadowRoot | undefined {
  const eerste = scherm.shadowRoot?.firstElementChild;
  return eerste?.shadowRoot?.querySelector('.balk') ? eerste.shadowRoot : undefined;
}

export async function zieBalk(scherm: Element): Promise<void> {
  await waitUntil(() => zinnen(scherm).length > 0, 'er komt geen balk', { timeout: 5000 });
}

/** Wat er in de balk te lezen is. */
export function zinnen(scherm: Element): string[] {
  const regels = [...(balk(scherm)?.querySelectorAll('p') ?? [])];
  return regels.filter((regel) => regel.checkVisibility()).map((regel) => regel.textContent ?? '');
}

/** Past deze zin bij de tekst met deze sleutel, wat er ook is ingevuld? */
export function isTekst(zin: string, sleutel: Sleutel): boolean {
  const delen = teksten[sleutel].split(/\{\w+\}/);
  return zin.startsWith(delen[0] ?? '') && zin.endsWith(delen.at(-1) ?? '');
}

// WebKit past het stijlblad van een schaduwboom die net op de pagina kwam soms pas bij het volgende beeld toe. Tot dan meet een toets wat
// niemand ziet.
async function getekend(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

export async function zieStand(scherm: Element, sleutel: Sleutel): Promise<void> {
  await waitUntil(() => zinnen(scherm).some((zin) => isTekst(zin, sleutel)), `de balk zegt niet ${sleutel}`, {
    timeout: 5000,
  });
  await getekend();
}

/** Wacht tot het getypte er staat, zoals bij wie even naar een ander tabblad gaat: dan bewaart een concept meteen. */
export async function zieBewaard(scherm: Element): Promise<void> {
  document.dispatchEvent(new Event('visibilitychange'));
  await zieStand(scherm, 'concept.bewaard');
}

export function knoppen(scherm: Element): string[] {
  const alle = [...(balk(scherm)?.querySelectorAll('button') ?? [])];
  return alle.filter((knop) => knop.checkVisibility()).map((knop) => knop.textContent ?? '');
}

export function knop(scherm: Element, sleutel: Sleutel): HTMLButtonElement {
  const gevonden = [...(balk(scherm)?.querySelectorAll('button') ?? [])].find((kandidaat) =>
    isTekst(kandidaat.textContent ?? '', sleutel),
  );
  if (!gevonden) throw new Error(`geen knop ${sleutel}; wel: ${knoppen(scherm).join(', ')}`);
  return gevonden;
}

/** Waar de focus staat in de balk. */
export const metFocus = (scherm: Element): Element | null | undefined => balk(scherm)?.activeElement;

// Het apparaat

async function metDatabase<T>(doe: (database: IDBDatabase) => Promise<T>): Promise<T> {
  const database = await new Promise<IDBDatabase>((klaar) => {
    const verzoek = indexedDB.open('zo-thuis-concepten', 1);
    verzoek.addEventListener('upgradeneeded', () => {
      for (const winkel of ['sleutels', 'stukken']) verzoek.result.createObjectStore(winkel);
    });
    verzoek.addEventListener('success', () => klaar(verzoek.result));
  });
  try {
    return await doe(database);
  } finally {
    database.close();
  }
}

/** Wat er onder deze naam echt staat. */
export function opHetApparaat<T = unknown>(winkel: 'sleutels' | 'stukken', naam: string): Promise<T | undefined> {
  return metDatabase(
    (database) =>
      new Promise((klaar) => {
        const verzoek = database.transaction(winkel).objectStore(winkel).get(naam);
        verzoek.addEventListener('success', () => klaar(verzoek.result as T | undefined));
      }),
  );
}

/** Zet zelf iets neer, zoals een oudere versie dat deed. */
export function zetOpHetApparaat(winkel: 'sleutels' | 'stukken', naam: string, waarde: unknown): Promise<void> {
  return metDatabase(
    (database) =>
      new Promise((klaar) => {
        const transactie = database.transaction(winkel, 'readwrite');
        transactie.objectStore(winkel).put(waarde, naam);
        transactie.addEventListener('complete', () => klaar());
      }),
  );
}

/** Vangt gebeurtenissen; de lijst groeit mee. */
export function luister(element: Element, ...namen: readonly string[]): Event[] {
  const gehoord: Event[] = [];
  for (const naam of namen) element.addEventListener(naam, (gebeurtenis) => gehoord.push(gebeurtenis));
  return gehoord;
}
