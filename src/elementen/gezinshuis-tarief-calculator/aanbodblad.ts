// Wat een bezoeker met de aanbiedingen kan doen: er een toevoegen, kiezen, wijzigen en weghalen. De aanbiedingen zelf staan in het werkblad.

import { berekenTarief } from '../../domein/tarief/bereken-tarief.js';
import { leesVeldgetal } from '../../domein/tarief/beoordeel-getal.js';
import type { BouwsteenNummer } from '../../domein/tarief/tarief-invoer.js';
import type { Aanbieding } from '../../domein/tarief/vergelijk-aanbod.js';
import { metGewoneCijfers } from '../../i18n/getal.js';
import type { Invoerveld } from '../../scherm/acties.js';
import { Plakblad } from './plakblad.js';
import type { Actiebasis } from './reken-acties.js';
import type { Invoer } from './velden.js';
import type { Weergave } from './weergave.js';

/** Een controle op typen, geen norm: een dagbedrag boven de duizend euro wordt gevraagd. */
export const BEDRAG = { naam: 'tariefPerEtmaal', eenheid: 'euro', plausibel: { laag: 0, hoog: 1000 } } as const;

export type Aanbodveld = 'naam' | 'tarief' | BouwsteenNummer;

/** Wat er letterlijk in een veld staat, en wat er in de waarde stond toen het getypt werd. */
interface Getypt {
  readonly tekst: string;
  readonly bij: unknown;
  /** Geen getal, of een getal dat eerst gevraagd wordt: met de lezingen. */
  readonly vraag: readonly number[] | null;
}

/** De invoer met dit niveau gekozen; zonder is dat het niveau dat er al gekozen was. */
export function opNiveau(invoer: Invoer, niveau: string | null | undefined): Invoer {
  return typeof niveau === 'string' ? { ...invoer, zorgzwaarte: { ...invoer.zorgzwaarte, gekozen: niveau } } : invoer;
}

/** Wat er nu in een aanbod staat op de plek van een veld. */
export function waardeVan(aanbod: Aanbieding | undefined, veld: Aanbodveld): string | number | null {
  if (veld === 'naam') return aanbod?.naam ?? '';
  return (veld === 'tarief' ? aanbod?.tariefPerEtmaal : aanbod?.bouwstenen?.[veld]) ?? null;
}

/** Welk aanbod gekozen is, en wat er in zijn velden getypt is. */
export class Aanbodblad {
  /** Wat er uit een kolom of bestand gelezen wordt. */
  readonly plakken: Plakblad;
  readonly #basis: Actiebasis;
  #gekozen = 0;
  #getypt: ReadonlyMap<string, Getypt> = new Map();

  constructor(basis: Actiebasis) {
    this.#basis = basis;
    this.plakken = new Plakblad(basis);
  }

  get gekozen(): number {
    return Math.min(this.#gekozen, this.aanbiedingen.length - 1);
  }

  get aanbiedingen(): readonly Aanbieding[] {
    return this.#basis.rekenaar.stand.bij.aanbiedingen;
  }

  /** Wat er in een veld van het gekozen aanbod getypt is, zolang de waarde daarna niet door iets anders veranderde. */
  getypt(veld: Aanbodveld): Getypt | undefined {
    const gevonden = this.#getypt.get(`${this.gekozen} ${veld}`);
    return gevonden?.bij === waardeVan(this.aanbiedingen[this.gekozen], veld) ? gevonden : undefined;
  }

  kies(plek: number): void {
    this.#gekozen = plek;
  }

  /** Een nieuw aanbod. Het begint op nul: ons eigen tarief zou al een uitspraak zijn. */
  nieuw(naam: string): void {
    this.#zet([...this.aanbiedingen, { naam: this.#vrij(naam), tariefPerEtmaal: 0 }]);
    this.#gekozen = this.aanbiedingen.length - 1;
    this.#focus('#aanbod-naam');
  }

  haalWeg(): void {
    const weg = this.gekozen;
    this.#getypt = new Map();
    this.#zet(this.aanbiedingen.filter((_, plek) => plek !== weg));
    this.#gekozen = Math.max(0, weg - 1);
    this.#focus('[role=tabpanel]');
  }

  kiesNiveau(veld: Invoerveld): void {
    const { niveau: _, ...rest } = this.aanbiedingen[this.gekozen] ?? { naam: '', tariefPerEtmaal: 0 };
    this.#vervang(veld.value === '' ? rest : { ...rest, niveau: veld.value });
  }

  typ(veld: Invoerveld, wat: Aanbodveld): void {
    const taal = this.#basis.taal();
    const gelezen = wat === 'naam' ? null : leesVeldgetal(metGewoneCijfers(veld.value, taal), taal, BEDRAG);
    if (wat === 'naam') {
      if (veld.value.trim() !== '') this.#schrijf(wat, veld.value);
    } else if (gelezen?.soort === 'gebruik' && (wat !== 'tarief' || gelezen.waarde >= 0)) {
      this.#schrijf(wat, gelezen.waarde);
    } else if (gelezen?.soort === 'leeg' && wat !== 'tarief') this.#schrijf(wat, null);
    const goed = wat === 'naam' ? veld.value.trim() !== '' : waardeIsGelezen(gelezen, wat);
    const lezingen =
      gelezen?.soort === 'vraag' ? [gelezen.waarde, ...(gelezen.anders === null ? [] : [gelezen.anders])] : [];
    this.#onthoud(wat, veld.value, goed ? null : lezingen);
  }

  /** De bezoeker zegt welk bedrag hij bedoelt. */
  bedoel(wat: Aanbodveld, waarde: number): void {
    this.#schrijf(wat, waarde);
    const getypt = new Map(this.#getypt);
    getypt.delete(`${this.gekozen} ${wat}`);
    this.#getypt = getypt;
    this.#focus(`#aanbod-${wat}`);
  }

  tariefVan(naam: string): number | null {
    return this.aanbiedingen.find((aanbod) => aanbod.naam === naam)?.tariefPerEtmaal ?? null;
  }

  #vrij(naam: string): string {
    for (let nummer = this.aanbiedingen.length + 1; ; nummer += 1) {
      const kandidaat = `${naam} ${nummer}`;
      if (this.tariefVan(kandidaat) === null) return kandidaat;
    }
  }

  #onthoud(wat: Aanbodveld, tekst: string, vraag: readonly number[] | null): void {
    const bij = waardeVan(this.aanbiedingen[this.gekozen], wat);
    this.#getypt = new Map(this.#getypt).set(`${this.gekozen} ${wat}`, { tekst, bij, vraag });
  }

  #schrijf(wat: Aanbodveld, waarde: string | number | null): void {
    const aanbod = this.aanbiedingen[this.gekozen];
    if (!aanbod) return;
    if (wat === 'naam') return this.#vervang({ ...aanbod, naam: String(waarde) }, wat);
    if (wat === 'tarief') return this.#vervang({ ...aanbod, tariefPerEtmaal: Number(waarde) }, wat);
    const { [wat]: _, ...overig } = aanbod.bouwstenen ?? {};
    const bouwstenen = typeof waarde === 'number' ? { ...overig, [wat]: waarde } : overig;
    this.#vervang({ ...aanbod, bouwstenen }, wat);
  }

  #vervang(nieuw: Aanbieding, veld: Aanbodveld | '' = ''): void {
    const hier = this.gekozen;
    this.#zet(
      this.aanbiedingen.map((aanbod, plek) => (plek === hier ? nieuw : aanbod)),
      veld === '' ? '' : `aanbod ${hier} ${veld}`,
    );
  }

  // Wat achter elkaar in één veld getypt wordt is één wijziging.
  #zet(aanbiedingen: readonly Aanbieding[], samen = ''): void {
    const { rekenaar, wijzig } = this.#basis;
    wijzig(() => rekenaar.bewerkStand((stand) => ({ ...stand, bij: { ...stand.bij, aanbiedingen } }), samen));
  }

  #focus(keuze: string): void {
    const { focus, wortel } = this.#basis;
    focus(() => wortel().querySelector<HTMLElement>(keuze)?.focus());
  }
}

function waardeIsGelezen(gelezen: ReturnType<typeof leesVeldgetal> | null, wat: Aanbodveld): boolean {
  if (gelezen?.soort === 'gebruik') return wat !== 'tarief' || gelezen.waarde >= 0;
  return gelezen?.soort === 'leeg' && wat !== 'tarief';
}

/** Ons tarief op het niveau van een aanbod; `null` als dat er niet is. */
export function onsTarief({ blad, getoond }: Weergave, niveau: string | null | undefined): number | null {
  const { invoer } = getoond ?? blad;
  return berekenTarief(opNiveau(invoer, niveau)).tariefPerEtmaal;
}
