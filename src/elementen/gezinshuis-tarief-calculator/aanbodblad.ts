// Wat een bezoeker met de aanbiedingen kan doen: er een toevoegen, kiezen, wijzigen en weghalen. De aanbiedingen zelf staan in het werkblad.

import { berekenTarief } from '../../domein/tarief/bereken-tarief.js';
import { leesVeldgetal } from '../../domein/tarief/beoordeel-getal.js';
import type { BouwsteenNummer } from '../../domein/tarief/tarief-invoer.js';
import type { Aanbieding } from '../../domein/tarief/vergelijk-aanbod.js';
import { metGewoneCijfers } from '../../i18n/getal.js';
import type { Invoerveld } from '../../scherm/acties.js';
import { isVrij } from './namen.js';
import { Plakblad } from './plakblad.js';
import type { Actiebasis } from './reken-acties.js';
import type { Invoer } from './velden.js';
import type { Weergave } from './weergave.js';
import type { Werkstand } from './werkstand.js';
import { typInStand } from './standtypen.js';
import { Veldteksten } from './veldteksten.js';

/** Een controle op typen, geen norm: een dagbedrag boven de duizend euro wordt gevraagd. */
export const BEDRAG = { naam: 'tariefPerEtmaal', eenheid: 'euro', plausibel: { laag: 0, hoog: 1000 } } as const;

/** Wat er geboden is; niets zolang het tarief nog ingevuld moet worden. */
export const geboden = ({ tariefPerEtmaal }: Aanbieding): number | null => tariefPerEtmaal || null;

export type Aanbodveld = 'naam' | 'tarief' | BouwsteenNummer;

/** Wat er letterlijk in een veld staat. */
interface Getypt {
  readonly tekst: string;
  /** Geen getal, of een getal dat eerst gevraagd wordt: met de lezingen. */
  readonly vraag: readonly number[] | null;
}

/** Wat er in een veld gelezen is, of de lezingen waaruit de bezoeker moet kiezen; zonder een lezing kan het niet. */
type Gelezen = { readonly waarde: string | number | null } | { readonly lezingen: readonly number[] };

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
  readonly #teksten: Veldteksten;
  #gekozen = 0;

  constructor(basis: Actiebasis) {
    this.#basis = basis;
    this.#teksten = new Veldteksten(basis.rekenaar);
    this.plakken = new Plakblad(basis);
    basis.kiesAanbod = (plek) => this.kies(plek);
  }

  get gekozen(): number {
    return Math.min(this.#gekozen, this.aanbiedingen.length - 1);
  }

  get aanbiedingen(): readonly Aanbieding[] {
    return this.#basis.rekenaar.stand.bij.aanbiedingen;
  }

  /** Wat er in een veld van het gekozen aanbod getypt is, zolang de waarde daarna niet door iets anders veranderde. */
  getypt(veld: Aanbodveld): Getypt | undefined {
    const gevonden = this.#teksten.lees(this.plek(veld), waardeVan(this.aanbiedingen[this.gekozen], veld));
    if (!gevonden) return undefined;
    const { tekst, telt } = gevonden;
    const gelezen = this.#lees(tekst, veld);
    return { tekst, vraag: telt ? null : 'lezingen' in gelezen ? gelezen.lezingen : [] };
  }

  /** De plek van een veld van het gekozen aanbod. */
  plek(veld: Aanbodveld): string {
    return `aanbod ${this.gekozen} ${veld}`;
  }

  kies(plek: number): void {
    this.#gekozen = plek;
  }

  /** Een nieuw aanbod. Het begint op nul: ons eigen tarief zou al een uitspraak zijn. */
  nieuw(naam: string): void {
    this.#zet([...this.aanbiedingen, { naam: this.#vrij(naam), tariefPerEtmaal: 0 }]);
    this.#gekozen = this.aanbiedingen.length - 1;
    const { focus, wortel } = this.#basis;
    focus(() => {
      const veld = wortel().querySelector<HTMLInputElement>('#aanbod-naam');
      veld?.focus();
      // Wie meteen typt geeft het aanbod zijn eigen naam.
      veld?.select();
    });
  }

  haalWeg(): void {
    const weg = this.gekozen;
    this.#teksten.schuif((plek) => {
      const [deel = '', nummer, veld = ''] = plek.split(' ');
      const nu = Number(nummer);
      return nu === weg ? null : [deel, nu > weg ? nu - 1 : nu, veld].join(' ');
    });
    this.#zet(this.aanbiedingen.filter((_, plek) => plek !== weg));
    this.#gekozen = Math.max(0, weg - 1);
    this.#focus('[role=tabpanel]');
  }

  kiesNiveau(veld: Invoerveld): void {
    const hier = this.gekozen;
    const { niveau: _, ...rest } = this.aanbiedingen[hier] ?? { naam: '', tariefPerEtmaal: 0 };
    this.#zet(this.aanbiedingen.with(hier, veld.value === '' ? rest : { ...rest, niveau: veld.value }));
  }

  typ(veld: Invoerveld, wat: Aanbodveld): void {
    const { rekenaar, wijzig } = this.#basis;
    const hier = this.gekozen;
    const tekst = veld.value;
    const gelezen = this.#lees(tekst, wat);
    wijzig(() =>
      typInStand(
        rekenaar,
        (stand) => ('waarde' in gelezen ? metWaarde(stand, hier, wat, gelezen.waarde) : stand),
        this.plek(wat),
      ),
    );
    this.#teksten.zet(this.plek(wat), tekst, waardeVan(this.aanbiedingen[hier], wat), 'waarde' in gelezen);
  }

  #lees(tekst: string, wat: Aanbodveld): Gelezen {
    return wat === 'naam' ? this.#leesNaam(tekst) : this.#leesBedrag(tekst, wat);
  }

  #leesNaam(tekst: string): Gelezen {
    const andere = this.aanbiedingen.toSpliced(this.gekozen, 1).map(({ naam }) => naam);
    return isVrij(tekst, andere) ? { waarde: tekst } : { lezingen: [] };
  }

  #leesBedrag(tekst: string, wat: 'tarief' | BouwsteenNummer): Gelezen {
    const taal = this.#basis.taal();
    const gelezen = leesVeldgetal(metGewoneCijfers(tekst, taal), taal, BEDRAG);
    if (gelezen.soort === 'gebruik' && (wat !== 'tarief' || gelezen.waarde >= 0)) return { waarde: gelezen.waarde };
    if (gelezen.soort === 'leeg' && wat !== 'tarief') return { waarde: null };
    return { lezingen: gelezen.soort === 'vraag' ? gelezen.lezingen.toReversed() : [] };
  }

  /** De bezoeker zegt welk bedrag hij bedoelt. */
  bedoel(wat: Aanbodveld, waarde: number): void {
    const { rekenaar, wijzig } = this.#basis;
    wijzig(() => rekenaar.bewerkStand((stand) => metWaarde(stand, this.gekozen, wat, waarde)));
    this.#teksten.vergeet(this.plek(wat));
    this.#focus(`#aanbod-${wat}`);
  }

  #vrij(naam: string): string {
    const bezet = this.aanbiedingen.map((aanbod) => aanbod.naam);
    for (let nummer = bezet.length + 1; ; nummer += 1) {
      const kandidaat = `${naam} ${nummer}`;
      if (isVrij(kandidaat, bezet)) return kandidaat;
    }
  }

  #zet(aanbiedingen: readonly Aanbieding[]): void {
    const { rekenaar, wijzig } = this.#basis;
    wijzig(() => rekenaar.bewerkStand((stand) => ({ ...stand, bij: { ...stand.bij, aanbiedingen } })));
  }

  #focus(keuze: string): void {
    const { focus, wortel } = this.#basis;
    focus(() => wortel().querySelector<HTMLElement>(keuze)?.focus());
  }
}

function metWaarde(stand: Werkstand, plek: number, wat: Aanbodveld, waarde: string | number | null): Werkstand {
  const aanbod = stand.bij.aanbiedingen[plek];
  if (!aanbod || waarde === waardeVan(aanbod, wat)) return stand;
  const aanbiedingen = stand.bij.aanbiedingen.with(plek, metVeld(aanbod, wat, waarde));
  return { ...stand, bij: { ...stand.bij, aanbiedingen } };
}

function metVeld(aanbod: Aanbieding, wat: Aanbodveld, waarde: string | number | null): Aanbieding {
  if (wat === 'naam') return { ...aanbod, naam: String(waarde) };
  if (wat === 'tarief') return { ...aanbod, tariefPerEtmaal: Number(waarde) };
  const { [wat]: _, ...overig } = aanbod.bouwstenen ?? {};
  return { ...aanbod, bouwstenen: typeof waarde === 'number' ? { ...overig, [wat]: waarde } : overig };
}

/** Ons tarief op het niveau van een aanbod; `null` als dat er niet is. */
export function onsTarief({ blad, getoond }: Weergave, niveau: string | null | undefined): number | null {
  const { invoer } = getoond ?? blad;
  return berekenTarief(opNiveau(invoer, niveau)).tariefPerEtmaal;
}
