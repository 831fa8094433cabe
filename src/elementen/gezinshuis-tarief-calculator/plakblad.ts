// Aanbiedingen uit een geplakte kolom of een bestand: wat er getypt is, wat de bezoeker bij een regel antwoordde, en wat er al bij kwam.

import type { Aanbieding } from '../../domein/tarief/vergelijk-aanbod.js';
import { HOOGSTE_AANTAL_AANBIEDINGEN } from '../../domein/tarief/werkblad-vorm.js';
import { tekstVanBytes } from '../../domein/uitwisseling/tekst-van-bytes.js';
import type { Invoerveld } from '../../scherm/acties.js';
import { neemBestand } from '../../scherm/bestand.js';
import { type Antwoord, leesTekst, type Lezing, voegToe } from './aanbod-lezen.js';
import type { Actiebasis } from './reken-acties.js';
import type { Weergave } from './weergave.js';

const HOOGSTE_AANTAL_BYTES = 1_000_000;

/** De plek van wat er geplakt is en nog geen aanbod werd. */
export const PLEK = 'plakken';

export class Plakblad {
  readonly #basis: Actiebasis;
  #open = false;
  /** Wat er uit een bestand kwam; dat kiest iemand zo opnieuw. */
  #uitBestand = '';
  #teGroot = false;
  #scheiding = '';
  #antwoorden: ReadonlyMap<number, Antwoord> = new Map();
  /** De regels die er al bij gekomen zijn. */
  #gedaan: ReadonlySet<number> = new Set();

  constructor(basis: Actiebasis) {
    this.#basis = basis;
  }

  get tekst(): string {
    return this.#uitBestand || (this.#basis.rekenaar.half[PLEK] ?? '');
  }

  openPlakken(): void {
    this.#open = true;
    this.#focus('#aanbod-tekst');
  }

  sluitPlakken(): void {
    this.#open = false;
    this.#zetTekst('');
    this.#basis.raak();
    this.#teGroot = false;
    this.#focus('[role=tabpanel]');
  }

  typTekst(veld: Invoerveld): void {
    this.#zetTekst(veld.value);
    this.#teGroot = false;
  }

  kiesScheiding(veld: Invoerveld): void {
    this.#scheiding = veld.value;
    this.#antwoorden = new Map();
  }

  kiesBestand(): void {
    this.#basis.wortel().querySelector<HTMLElement>('#aanbod-bestand')?.click();
  }

  leesBestand(veld: Invoerveld): void {
    const bestand = neemBestand(veld as HTMLInputElement);
    if (!bestand) return;
    // Een reusachtig bestand wordt niet eens gelezen.
    this.#teGroot = bestand.size > HOOGSTE_AANTAL_BYTES;
    this.#zetTekst('');
    if (!this.#teGroot) void this.#leesIn(bestand);
  }

  async #leesIn(bestand: File): Promise<void> {
    this.#uitBestand = tekstVanBytes(new Uint8Array(await bestand.arrayBuffer()));
    await this.#basis.ververs();
  }

  verbeter(veld: Invoerveld, rij: number, sleutel: 'naam' | 'tarief'): void {
    this.#antwoord(rij, { [sleutel]: veld.value });
  }

  kiesLezing(rij: number, waarde: number): void {
    this.#antwoord(rij, { waarde });
    this.#focus(`#lees-rij-${rij}`);
  }

  beslisDubbel(rij: number, dubbel: 'vervang' | 'beide'): void {
    this.#antwoord(rij, { dubbel });
    this.#focus(`#lees-rij-${rij}`);
  }

  slaOver(rij: number): void {
    this.#antwoord(rij, { over: !this.#antwoorden.get(rij)?.over });
    this.#focus(`#lees-rij-${rij}`);
  }

  /** Wat er gelezen is, zonder wat er al bij kwam; `null` als er niets geplakt wordt. */
  lezing({ t, getoond }: Pick<Weergave, 't' | 'getoond'>): Lezing | null {
    const { tekst } = this;
    // Wat geplakt was en met het concept terugkomt staat er weer.
    if (!this.#open && !tekst) return null;
    const fouten = this.#teGroot ? [{ rij: 1, kolom: '', code: 'bestand-te-groot' }] : [];
    if (tekst.trim() === '') return { rijen: [], fouten, scheiding: this.#scheiding || ';' };
    const lezing = leesTekst(tekst, {
      scheiding: this.#scheiding,
      antwoorden: this.#antwoorden,
      bestaand: this.#aanbiedingen,
      onsTarief: getoond?.resultaat.tariefPerEtmaal ?? null,
      naamVoor: (nummer) => t.tekst('aanbod.naamloos', { nummer }),
    });
    return { ...lezing, rijen: lezing.rijen.filter(({ rij }) => !this.#gedaan.has(rij)) };
  }

  /** Voegt toe wat nu kan, in één keer; wat nog een vraag is blijft staan. */
  voegRijenToe(lezing: Lezing): void {
    const erbij = lezing.rijen.filter(({ stand }) => stand === 'erbij');
    const { rekenaar, wijzig } = this.#basis;
    const aanbiedingen = voegToe(this.#aanbiedingen, erbij, HOOGSTE_AANTAL_AANBIEDINGEN);
    wijzig(() => rekenaar.bewerkStand((stand) => ({ ...stand, bij: { ...stand.bij, aanbiedingen } })));
    this.#gedaan = new Set([...this.#gedaan, ...erbij.map(({ rij }) => rij)]);
    this.#open = lezing.rijen.some(({ stand }) => stand !== 'erbij' && stand !== 'over');
    if (!this.#open) this.sluitPlakken();
    else this.#focus('#plakken');
  }

  get #aanbiedingen(): readonly Aanbieding[] {
    return this.#basis.rekenaar.stand.bij.aanbiedingen;
  }

  #zetTekst(tekst: string): void {
    const { half } = this.#basis.rekenaar;
    this.#uitBestand = '';
    if (tekst) half[PLEK] = tekst;
    else delete half[PLEK];
    this.#antwoorden = new Map();
    this.#gedaan = new Set();
  }

  #antwoord(rij: number, antwoord: Antwoord): void {
    this.#antwoorden = new Map(this.#antwoorden).set(rij, { ...this.#antwoorden.get(rij), ...antwoord });
  }

  #focus(keuze: string): void {
    const { focus, wortel } = this.#basis;
    focus(() => wortel().querySelector<HTMLElement>(keuze)?.focus());
  }
}
