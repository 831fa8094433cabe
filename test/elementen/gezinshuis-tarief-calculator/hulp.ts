// Hulp voor de toetsen van <gezinshuis-tarief-calculator>: vinden wat een bezoeker ziet of hoort, en doen wat een bezoeker doet.
// Zoekt op labels, koppen en rollen; niet op namen die alleen van binnen bestaan. Een label wordt met zijn pad genoemd: de woorden mogen beter worden.
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elementen/gezinshuis-tarief-calculator/define.js';
import type { GezinshuisTariefCalculatorElement } from '../../../src/elementen/gezinshuis-tarief-calculator/gezinshuis-tarief-calculator.js';
import type { TekstSleutel } from '../../../src/elementen/gezinshuis-tarief-calculator/teksten.js';
import { met, voorbeeldInvoer } from '../../domein/tarief/hulp.js';
import type { TariefInvoer } from '../../../src/domein/tarief/index.js';
import { vulAan } from '../../../src/domein/tarief/vul-aan.js';
import { voorbeeld } from '../../../src/domein/tarievensets/voorbeeld.js';
import { vul, type Waarden } from '../../../src/i18n/taal.js';
import { TEKSTEN } from '../../../src/teksten/index.js';
import { vangWaarschuwingen } from '../../ui/vang-waarschuwingen.js';
import { plat, schaduw, tekstVan, vind, vindAlle } from '../vinden.js';

export { alleTekst, losseTeksten, metFocus, plat, schaduw, tekstVan, vind, vindAlle, wachtOpFocus } from '../vinden.js';

export { met, voorbeeldInvoer };

export type Calculator = GezinshuisTariefCalculatorElement;
export type Invoerveld = HTMLInputElement | HTMLSelectElement;

export const TAG = 'gezinshuis-tarief-calculator';

/** De Nederlandse tekst bij een sleutel, zoals een pagina die met `teksten` kan vervangen. */
export function tekst(sleutel: TekstSleutel, waarden?: Waarden): string {
  const gevonden: string | undefined = TEKSTEN['gezinshuis-tarief-calculator'].nl[sleutel];
  if (gevonden === undefined) throw new Error(`geen tekst "${sleutel}"`);
  return plat(vul(gevonden, waarden));
}

const BLOKKEN = [
  'inkomen',
  'gedragswetenschapper',
  'ondersteuning',
  'vervanging',
  'verzorging',
  'huisvesting',
  'overhead',
  'gelieerdeOrganisatie',
  'leegstand',
  'marge',
];

/** Het label van het veld op een pad; een leeftijdsgroep gaat met haar leeftijd: `/verzorging/groepen/0-8/aantal`. */
export function labelVan(pad: string): string {
  const stappen = pad.split('/');
  const groep = stappen[2] === 'groepen' ? tekst(`leeftijdsgroep=${stappen[3] ?? ''}` as TekstSleutel) : '';
  return tekst(`veld.${stappen.at(-1) ?? ''}` as TekstSleutel, { groep });
}

/** Noemt deze naam het veld op dit pad? Waar geen kop erboven staat mag de bouwsteen ervoor staan. */
export function noemt(naam: string | undefined, pad: string): boolean {
  return naam === labelVan(pad) || naam === `${titelVan(pad)}: ${labelVan(pad)}`;
}

function titelVan(pad: string): string {
  const nummer = BLOKKEN.indexOf(pad.split('/')[1] ?? '') + 1;
  return nummer > 0 ? tekst(`blok.${nummer}.titel` as TekstSleutel) : '';
}

// Een label geldt binnen zijn bouwsteen: er is meer dan één percentage.
function plekVan(element: Element, pad: string): ParentNode {
  const nummer = BLOKKEN.indexOf(pad.split('/')[1] ?? '') + 1;
  return nummer > 0 ? bouwsteen(element, nummer) : schaduw(element);
}

/** Een calculator op de pagina, getekend, met deze eigenschappen. */
export async function maak(eigenschappen: Partial<Record<keyof Calculator, unknown>> = {}): Promise<Calculator> {
  const element = await fixture<Calculator>(html`<gezinshuis-tarief-calculator></gezinshuis-tarief-calculator>`);
  Object.assign(element, eigenschappen);
  await element.updateComplete;
  return element;
}

/** Het veld met dit label of deze naam, of `undefined`. Een pad staat voor het label van dat pad. Wat dicht is staat er niet. */
export function zoekVeld<V extends Invoerveld = HTMLInputElement>(
  element: Element,
  naam: string,
  binnen: ParentNode = naam.startsWith('/') ? plekVan(element, naam) : schaduw(element),
): V | undefined {
  const label = naam.startsWith('/') ? labelVan(naam) : naam;
  const gevonden = vindAlle<HTMLLabelElement>(binnen, 'label').find((kandidaat) => tekstVan(kandidaat) === label);
  const inDeRij = (): V | undefined =>
    vindAlle<V>(binnen, 'input[aria-label]').find((veld) =>
      naam.startsWith('/')
        ? veld.ariaLabel === `${titelVan(naam)}: ${label}`
        : plat(veld.ariaLabel).split(': ').at(-1) === label,
    );
  return (gevonden?.control as V | null | undefined) ?? inDeRij();
}

/** Het veld dat er nu staat, zonder iets te openen. */
export function veldInBeeld<V extends Invoerveld = HTMLInputElement>(
  element: Element,
  label: string,
  binnen?: ParentNode,
): V {
  const gevonden = zoekVeld<V>(element, label, binnen);
  if (gevonden === undefined) throw new Error(`geen veld met het label "${label}"`);
  return gevonden;
}

/** Het veld met dit label; wat ervoor open moet gaat open, zoals een bezoeker dat doet. */
export async function veld<V extends Invoerveld = HTMLInputElement>(
  element: Calculator,
  label: string,
  binnen?: ParentNode,
): Promise<V> {
  if (zoekVeld(element, label, binnen) === undefined && label.startsWith('/')) await openVoor(element, label);
  return veldInBeeld<V>(element, label, binnen);
}

async function openVoor(element: Calculator, pad: string): Promise<void> {
  const nummer = BLOKKEN.indexOf(pad.split('/')[1] ?? '') + 1;
  if (nummer > 0) return void (await open(element, nummer));
  vind<HTMLDetailsElement>(schaduw(element), '[role="group"] [role="group"] details').open = true;
  await waitUntil(() => zoekVeld(element, pad), 'wat open ging komt');
}

/** Typt `tekst` in plaats van wat er stond, in één keer. */
export async function typ(
  element: Calculator,
  label: string | HTMLInputElement,
  tekst: string,
): Promise<HTMLInputElement> {
  const invoer = typeof label === 'string' ? await veld(element, label) : label;
  invoer.value = tekst;
  invoer.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
  return invoer;
}

/** Kiest een code uit een keuzelijst, zoals de browser dat doet. */
export async function kies(
  element: Calculator,
  label: string | HTMLSelectElement,
  code: string,
): Promise<HTMLSelectElement> {
  const lijst = typeof label === 'string' ? await veld<HTMLSelectElement>(element, label) : label;
  expect(
    [...lijst.options].map(({ value }) => value),
    `de codes van ${String(label)}`,
  ).to.include(code);
  lijst.value = code;
  lijst.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  lijst.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
  return lijst;
}

/** Typt met een echt toetsenbord, toets voor toets: in één keer verliest WebKit een teken dat twee keer voorkomt. */
export async function toetsen(getypt: string): Promise<void> {
  for (const teken of getypt) await sendKeys({ type: teken });
}

/** Gaat een veld in en weer uit. */
export async function verlaat(element: Calculator, invoer: HTMLElement): Promise<void> {
  openEromheen(invoer);
  invoer.focus();
  expect(schaduw(element).activeElement, 'het veld krijgt de focus').to.equal(invoer);
  invoer.blur();
  await element.updateComplete;
}

/** Opent elke uitklapper om een plek heen. */
export function openEromheen(plek: Element): void {
  for (let ouder = plek.closest('details'); ouder !== null; ouder = ouder.parentElement?.closest('details') ?? null) {
    ouder.open = true;
  }
}

/** Opent elke bouwsteen en elke uitklapper. */
export async function openAlles(element: Calculator): Promise<void> {
  for (const knop of vindAlle(schaduw(element), 'ol > li [aria-expanded="false"]')) knop.click();
  await element.updateComplete;
  for (const uitklapper of vindAlle<HTMLDetailsElement>(schaduw(element), 'details')) uitklapper.open = true;
  await nextFrame();
  await element.updateComplete;
}

/** De plek van bouwsteen `nummer`: haar rij, en wat eronder open staat. */
export function bouwsteen(element: Element, nummer: number): HTMLElement {
  const gevonden = vindAlle(schaduw(element), 'ol > li')[nummer - 1];
  if (gevonden === undefined) throw new Error(`geen bouwsteen ${nummer}`);
  return gevonden;
}

/** De knop waarmee een bouwsteen open- en dichtgaat. */
export function knopVan(element: Element, nummer: number): HTMLButtonElement {
  return vind<HTMLButtonElement>(bouwsteen(element, nummer), '[aria-expanded]');
}

export function isOpen(element: Element, nummer: number): boolean {
  return knopVan(element, nummer).ariaExpanded === 'true';
}

/** Opent bouwsteen `nummer`, en wacht tot er staat wat erin hoort. */
export async function open(element: Calculator, nummer: number): Promise<HTMLElement> {
  if (!isOpen(element, nummer)) knopVan(element, nummer).click();
  await element.updateComplete;
  return bouwsteen(element, nummer);
}

/** De rij van een bouwsteen, zoals zij er dicht uitziet. */
export function rijVan(element: Element, nummer: number): string {
  return tekstVan(bouwsteen(element, nummer).firstElementChild);
}

/** Brengt de tabbladen in beeld; zij komen pas als iemand zo ver naar beneden is. */
export async function toonBladen(element: Calculator): Promise<void> {
  // Steeds weer, zoals wie verder schuift: wat erboven nog binnenkomt duwt ze anders weer uit beeld.
  await waitUntil(
    () => {
      vindAlle(schaduw(element), 'section').at(-1)?.scrollIntoView();
      return schaduw(element).querySelector('[role="tab"]');
    },
    'de tabbladen komen',
    { timeout: 5000 },
  );
  await element.updateComplete;
}

/** Kiest het tabblad met deze naam. */
export async function kiesBlad(element: Calculator, naam: string): Promise<HTMLElement> {
  await toonBladen(element);
  const knop = vindAlle(schaduw(element), '[role="tab"]').find((kandidaat) => tekstVan(kandidaat) === naam);
  if (!knop) throw new Error(`geen tabblad "${naam}"`);
  knop.click();
  await element.updateComplete;
  return vind(schaduw(element), '[role="tabpanel"]');
}

/** Een werkblad met aanbiedingen, één met bouwstenen en één met een lange naam, en indexcijfers die iemand zelf invulde. */
export function vulWerkblad(element: Calculator): void {
  const { werkblad } = element;
  const index = (jaar: number): object[] =>
    (['ova', 'ppc'] as const).flatMap((reeks) =>
      (['voorlopig', 'definitief'] as const).map((stand) => ({
        jaar,
        reeks,
        stand,
        waarde: 0.03,
        status: 'aanname',
        bron: 'verzonnen',
      })),
    );
  const aanbiedingen = [
    { naam: 'Zilverlinde', tariefPerEtmaal: 166.25 },
    { naam: 'zeeruitzonderlijklangenaamvooreenaanbiederzonderspaties', tariefPerEtmaal: 169.5 },
    { naam: 'Kwartelveen', tariefPerEtmaal: 176.4, bouwstenen: { 1: 53.1, 2: 12.9, 10: 6.45 } },
    { naam: 'Oeverland', tariefPerEtmaal: 182.9 },
  ];
  Object.assign(element, {
    werkblad: {
      ...werkblad,
      aanbiedingen,
      indexering: { van: 2026, naar: 2028, methode: 'verschil' },
      indexcijfers: [...index(2026), ...index(2027), ...index(2028)],
      verdeling: [{ code: null, aantal: 4 }],
    },
  });
}

/** Twee niveaus: het ene verschilt in plaatsen, het andere met een factor. */
export const NIVEAUS = {
  gekozen: null,
  niveaus: [
    { code: 'Laag', plaatsen: 6 },
    { code: 'Hoog', factor: 1.2 },
  ],
};

/** Een rekenmachine met een vol werkblad en twee scenario's: op elk blad staat iets. */
export async function metAlles(eigenschappen: Parameters<typeof maak>[0] = {}): Promise<Calculator> {
  const element = await maak(eigenschappen);
  vulWerkblad(element);
  element.werkblad = {
    ...element.werkblad,
    scenarios: [
      ...element.werkblad.scenarios,
      { ...met(element.value, { '/plaatsen': 5, '/zorgzwaarte': NIVEAUS }), naam: 'Anders' },
    ],
  };
  await element.updateComplete;
  return element;
}

/** De begincijfers, elk met zijn herkomst. */
export function begincijfers(): TariefInvoer {
  return vulAan({}, voorbeeld) as TariefInvoer;
}

/** De begincijfers op een niveau, met cijfers zonder reden en cijfers zonder herkomst. */
export function metVragen(): TariefInvoer {
  const { herkomst, ...invoer } = begincijfers();
  const { '/marge/fractie': _, ...rest } = herkomst ?? {};
  const zonderReden = { status: 'eigen', bron: null, peiljaar: null, datum: null, url: null, reden: null } as const;
  return {
    ...invoer,
    herkomst: {
      ...rest,
      '/huisvesting/bedragPerJaar': zonderReden,
      '/ondersteuning/uurtarief': zonderReden,
      '/vervanging/dagtarief': zonderReden,
    },
    zorgzwaarte: { gekozen: 'heavy', niveaus: [{ code: 'heavy', plaatsen: 3, urenOndersteuning: 4 }] },
  };
}

/** Termen met hun uitleg, van elke lijst binnen `plek`. */
export function termen(plek: ParentNode): Map<string, string> {
  return new Map(vindAlle(plek, 'dt').map((term) => [tekstVan(term), tekstVan(term.nextElementSibling)]));
}

/** De formule van een bouwsteen, met de cijfers van nu. */
export async function formule(element: Calculator, nummer: number): Promise<string> {
  const kop = vindAlle(await open(element, nummer), 'h5').find(
    (kandidaat) => tekstVan(kandidaat) === tekst('blok.formule'),
  );
  return kop ? tekstVan(kop.parentElement).replace(tekst('blok.formule'), '').trim() : '';
}

/** De rijen van een tabel, zonder de koppen; het tabblad waar zij op staat gaat open. */
export async function tabel(element: Calculator, titel: string): Promise<string[][]> {
  const zoek = (): HTMLTableElement | undefined =>
    vindAlle<HTMLTableElement>(schaduw(element), 'table').find(({ caption }) => tekstVan(caption) === titel);
  await toonBladen(element);
  for (const blad of vindAlle(schaduw(element), '[role="tab"]')) {
    if (zoek()) break;
    blad.click();
    await element.updateComplete;
  }
  const gevonden = zoek();
  if (gevonden === undefined) throw new Error(`geen tabel "${titel}"`);
  return [...gevonden.tBodies].flatMap(({ rows }) => [...rows]).map(({ cells }) => [...cells].map(tekstVan));
}

interface Herkomst {
  readonly details: HTMLDetailsElement;
  readonly status: string;
  readonly veld: (naam: 'bron' | 'datum' | 'reden') => HTMLInputElement;
}

/** Waar een cijfer vandaan komt, zoals het in zijn bouwsteen staat. Een pad, of een veld dat er al staat. */
export async function herkomst(element: Calculator, bij: string | HTMLInputElement): Promise<Herkomst> {
  if (typeof bij === 'string') await openVoor(element, bij);
  const invoer = typeof bij === 'string' ? veldInBeeld(element, bij) : bij;
  const details = vindAlle<HTMLDetailsElement>(schaduw(element), 'details').find(
    ({ dataset }) => dataset['padHerkomst'] === invoer.dataset['pad'],
  );
  if (!details) throw new Error('geen herkomst bij dit veld');
  return {
    details,
    status: tekstVan(vind(details, 'summary').lastElementChild),
    veld: (naam) => veldInBeeld(element, tekst(`herkomst.${naam}`), details),
  };
}

/** Zet klaar wat op papier komt, zoals het menu van de browser dat vraagt. */
export async function drukKlaar(element: Calculator): Promise<void> {
  const echt = window.print;
  const gedrukt = new Promise<void>((klaar) => {
    window.print = klaar;
  });
  try {
    await druk(element, 'afdrukken');
    await gedrukt;
  } finally {
    window.print = echt;
  }
}

const NAMEN = {
  opslaan: tekst('actie.opslaan'),
  openen: tekst('actie.openen'),
  afdrukken: tekst('actie.afdrukken'),
  toonFouten: tekst('actie.toonFouten'),
} as const;

export type Actie = keyof typeof NAMEN;

export function knop(element: Element, actie: Actie): HTMLButtonElement | undefined {
  return vindAlle<HTMLButtonElement>(schaduw(element), 'button').find(
    (kandidaat) => tekstVan(kandidaat) === NAMEN[actie],
  );
}

export async function druk(element: Calculator, actie: Actie): Promise<void> {
  const gevonden = knop(element, actie);
  if (gevonden === undefined) throw new Error(`geen knop "${actie}"`);
  gevonden.click();
  await element.updateComplete;
}

/** De berichten die bij een veld te lezen zijn, zoals een schermlezer ze bij het veld noemt. */
export function beschrijving(invoer: Element): string {
  const ids = invoer.getAttribute('aria-describedby')?.split(' ') ?? [];
  const boom = invoer.getRootNode() as ShadowRoot;
  return plat(ids.map((id) => boom.getElementById(id)?.textContent ?? '').join(' '));
}

/** De lijst bovenaan met wat er mis is, of `undefined`. */
export function foutoverzicht(element: Element): HTMLElement | undefined {
  return (
    vindAlle(schaduw(element), 'h3').find((kop) => tekstVan(kop) === tekst('foutoverzicht.titel'))?.parentElement ??
    undefined
  );
}

/** De uitkomst, als lezer van het vlak. */
export function uitkomst(element: Element): HTMLElement {
  return vind(schaduw(element), '[part~="resultaat"]');
}

/** Kiest een bestand, zoals het venster van de browser dat doet. */
export function kiesBestand(element: Element, inhoud: string, naam = 'tarief.json'): void {
  const invoer = vind<HTMLInputElement>(schaduw(element), 'input[type="file"]');
  const pakje = new DataTransfer();
  pakje.items.add(new File([inhoud], naam, { type: 'application/json' }));
  invoer.files = pakje.files;
  invoer.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  invoer.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Kiest een bestand en opent het: eerst staat er wat er verandert, daarna kiest de bezoeker. */
export async function openBestand(element: Calculator, inhoud: string, naam?: string): Promise<void> {
  kiesBestand(element, inhoud, naam);
  const open = (): HTMLElement | undefined =>
    vindAlle(schaduw(element), 'button').find((kandidaat) => tekstVan(kandidaat) === tekst('openen.open'));
  // Een bestand lezen mag op een drukke machine langer duren dan een seconde.
  await waitUntil(open, 'wat er verandert komt', { timeout: 5000 });
  open()?.click();
  await element.updateComplete;
}

/** Voert `handeling` uit, tekent, en geeft de waarschuwingen in de console van de handeling zelf. */
export async function metWaarschuwingen(element: Calculator, handeling: () => void): Promise<string[]> {
  const gevangen = vangWaarschuwingen(handeling);
  await element.updateComplete;
  return gevangen;
}

export interface Opgeslagen {
  readonly naam: string;
  readonly blob: Blob;
  readonly vrijgegeven: readonly string[];
}

/** Vangt een download op voordat de browser hem doet. */
export async function slaOp(element: Calculator, doe = () => druk(element, 'opslaan')): Promise<Opgeslagen[]> {
  const echt = { maak: URL.createObjectURL, geefVrij: URL.revokeObjectURL, klik: HTMLAnchorElement.prototype.click };
  const blobs = new Map<string, Blob>();
  const vrijgegeven: string[] = [];
  const opgeslagen: Opgeslagen[] = [];
  URL.createObjectURL = (blob) => {
    const adres = `blob:proef-${blobs.size}`;
    blobs.set(adres, blob as Blob);
    return adres;
  };
  URL.revokeObjectURL = (adres) => void vrijgegeven.push(adres);
  HTMLAnchorElement.prototype.click = function () {
    const blob = blobs.get(this.href);
    if (blob) opgeslagen.push({ naam: this.download, blob, vrijgegeven });
  };
  try {
    await doe();
    // Een adres komt pas vrij als de browser het bestand heeft.
    await waitUntil(() => blobs.size > 0 && vrijgegeven.length === blobs.size, 'het bestand komt', { timeout: 5000 });
  } finally {
    URL.createObjectURL = echt.maak;
    URL.revokeObjectURL = echt.geefVrij;
    HTMLAnchorElement.prototype.click = echt.klik;
  }
  return opgeslagen;
}

/** Al het andere dan de huisvesting is nul. */
export function alleenHuis(perJaar: number): TariefInvoer {
  return met(voorbeeldInvoer(), {
    '/inkomen': { wijze: 'jaarinkomen', bedragPerJaar: 0 },
    '/gedragswetenschapper/uurtarief': 0,
    '/ondersteuning/uurtarief': 0,
    '/vervanging/dagtarief': 0,
    '/vervanging/nachttarief': 0,
    '/verzorging/groepen/0/bedragPerDag': 0,
    '/verzorging/toeslagPerDag': 0,
    '/huisvesting/bedragPerJaar': perJaar,
    '/overhead/fractie': 0,
    '/leegstand/fractie': 0,
    '/marge/fractie': 0,
  });
}

/** Klikt op de eerste knop waarvan de tekst zo begint. */
export async function klik(element: Calculator, naam: string): Promise<void> {
  const knop = vindAlle<HTMLButtonElement>(schaduw(element), 'button').find((kandidaat) =>
    tekstVan(kandidaat).startsWith(naam),
  );
  if (!knop) throw new Error(`geen knop "${naam}"`);
  knop.click();
  await element.updateComplete;
}
