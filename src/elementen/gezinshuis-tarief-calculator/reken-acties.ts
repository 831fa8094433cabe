// Alles wat een bezoeker in de rekenmachine kan doen met een knop, een link of een bestand, en wat er daardoor open staat.

import type { LitElement } from 'lit';
import type { Taal } from '../../i18n/taal.js';
import type { Invoerveld } from '../../scherm/acties.js';
import type { Foutstand, Schermfout } from '../../scherm/foutstand.js';
import { idVan } from '../../scherm/scherm-element.js';
import type { Bladcode } from './bladen.js';
import type { Rekenaar } from './rekenaar.js';
import { springNaar } from './spring.js';
import type { Vertaler } from './teksten.js';
import { bouwsteenVan } from './velden.js';

/** Wat het element voor deze handelingen doet. */
export interface Actiebasis {
  readonly rekenaar: Rekenaar;
  /** Waar het scherm bijhoudt bij welk veld iets te zeggen is. */
  readonly foutstand: Foutstand;
  /** De datums die half getypt zijn, als fout; wie naar een datum vraagt brengt het mee. */
  halveDagen?: (t: Vertaler) => readonly Schermfout[];
  /** Kiest het aanbod op deze plek, op zijn blad; dat blad brengt het mee. */
  kiesAanbod?: (plek: number) => void;
  /** Toont de velden met een eigen laag en hoog, op hun blad; dat blad brengt het mee. */
  toonGrenzen?: () => void;
  readonly element: LitElement;
  readonly wortel: () => ParentNode;
  readonly taal: () => Taal;
  /** Wijzigt het blad, en laat weten wat er veranderde. */
  readonly wijzig: (doe: () => void) => void;
  /** Eén handeling, voor wat pas later klaar is. */
  readonly handel: (doe: () => void) => void;
  /** De bezoeker veranderde iets wat niet in de waarde staat, zoals half getypte tekst. */
  readonly raak: () => void;
  /** Hoe een nieuw niveau heet. */
  readonly niveaunaam: () => string;
  readonly laadBestanden: () => Promise<typeof import('./bestanden.js') | undefined>;
  readonly laadOpenen: () => Promise<import('./openen.js').Openen | undefined>;
  readonly toonFouten: () => void;
  readonly drukAf: () => void;
  /** Er is een tabblad gekozen: zijn inhoud hoort er te staan. */
  readonly toonBladen: () => void;
  /** Tekent, en is klaar als alles er staat wat daarvoor geladen moest worden. */
  readonly ververs: () => Promise<unknown>;
  /** Zet de focus zodra alles er staat; wie intussen ergens anders heen ging blijft daar. */
  readonly focus: (zet: () => void) => void;
}

/** Wat er onder de kop open kan staan. */
export type Vakcode = 'memo' | 'koppeling' | 'openen' | 'los';

export class RekenActies {
  readonly #basis: Actiebasis;
  readonly #open = new Set<number>();
  #blad: Bladcode = 'opbouw';
  /** Wat er onder de kop open staat. */
  vak: Vakcode | null = null;

  constructor(basis: Actiebasis) {
    this.#basis = basis;
  }

  /** De bouwstenen die open staan. */
  get open(): ReadonlySet<number> {
    return this.#open;
  }

  /** Het tabblad dat gekozen is. */
  get blad(): Bladcode {
    return this.#blad;
  }

  wissel(nummer: number): void {
    if (!this.#open.delete(nummer)) this.#open.add(nummer);
  }

  kiesBlad(code: Bladcode): void {
    this.#blad = code;
    this.#basis.toonBladen();
  }

  opslaan(): void {
    void this.#basis.laadBestanden().then((bestanden) => bestanden?.slaOp(this.#basis));
  }

  openen(): void {
    this.#basis.wortel().querySelector<HTMLElement>('#bestand')?.click();
  }

  leesBestand(veld: Invoerveld): void {
    void this.#basis.laadOpenen().then((openen) => openen?.lees(veld, this));
  }

  afdrukken(): void {
    this.#basis.drukAf();
  }

  toonFouten(): void {
    this.#basis.toonFouten();
  }

  naarUitkomst(): void {
    const uitkomst = this.#basis.wortel().querySelector<HTMLElement>('#uitkomst');
    uitkomst?.focus();
    uitkomst?.scrollIntoView?.({ block: 'center' });
  }

  /** Brengt de bezoeker naar het veld op `pad`, of naar wat er `bij` hoort. Wat daarvoor open moet gaat open. */
  naar(pad: string, bij = ''): void {
    const { wortel, focus } = this.#basis;
    const id = idVan(pad) + bij;
    if (springNaar(wortel(), id)) return;
    const nummer = bouwsteenVan(pad);
    if (nummer > 0) this.#open.add(nummer);
    else wortel().querySelector('.rekenwijze')?.setAttribute('open', '');
    focus(() => springNaar(wortel(), id, nummer > 0 ? `#blok-${nummer}` : undefined));
  }

  /** De bezoeker zegt welk getal hij bedoelt. */
  bedoel(pad: string, waarde: number): void {
    const { rekenaar, taal, wijzig } = this.#basis;
    wijzig(() => rekenaar.antwoord(pad, rekenaar.blad.getypt[pad] ?? '', taal(), waarde));
    this.naar(pad);
  }

  ongedaan(): void {
    const { rekenaar, wijzig } = this.#basis;
    wijzig(() => rekenaar.ongedaan());
    this.leesVerder();
  }

  /** De knop kan weg zijn; wie hem indrukte leest bij de uitkomst verder. */
  leesVerder(): void {
    this.#basis.wortel().querySelector<HTMLElement>('#uitkomst')?.focus({ preventScroll: true });
  }
}
