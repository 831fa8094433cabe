// Wat een bezoeker op het blad met volgend jaar kiest en invult, en de indexcijfers die daarmee bekend zijn.

import { leesVeldgetal, type Veldgetal } from '../../domein/tarief/beoordeel-getal.js';
import type { Indexmethode, Indexplek, Indexreeks } from '../../domein/tarief/indexeer.js';
import type { EigenIndexcijfer } from '../../domein/tarief/werkblad.js';
import { INDEXCIJFERS } from '../../domein/tarievensets/indexcijfers.js';
import { metGewoneCijfers } from '../../i18n/getal.js';
import type { Invoerveld } from '../../scherm/acties.js';
import type { Actiebasis } from './reken-acties.js';
import type { Weergave } from './weergave.js';
import type { Bijlagen } from './werkstand.js';
import { typInStand } from './standtypen.js';
import { Veldteksten } from './veldteksten.js';

/** Buiten dit bereik wordt een percentage gevraagd. Een controle op typen, geen norm. Een index mag nul zijn, en onder nul. */
export const PERCENTAGE = { eenheid: 'procent', plausibel: { laag: 0.01, hoog: 0.15, ofNul: true } } as const;
/** Zoveel jaar vooruit is te kiezen. */
export const VOORUIT = 2;

interface Antwoord {
  readonly waarde: string;
  readonly status: EigenIndexcijfer['status'];
  readonly bron: string;
}

const LEEG: Antwoord = { waarde: '', status: 'secundair', bron: '' };

/** Van welk jaar, naar welk jaar, en hoe er gecorrigeerd wordt. */
export interface Jaarkeuze {
  readonly van: number;
  readonly naar: number;
  readonly methode: Indexmethode;
}

/** Wat de bezoeker op dit blad kiest en invult. Wat een cijfer werd staat in het blad; hier alleen wat er nog getypt wordt. */
export class Jaarblad {
  readonly #basis: Actiebasis;
  readonly #teksten: Veldteksten;
  #mis = false;
  /** Wat iemand kiest die niets mag wijzigen: dat verandert het werkblad niet. */
  #gekeken: Jaarkeuze | null = null;

  constructor(basis: Actiebasis) {
    this.#basis = basis;
    this.#teksten = new Veldteksten(basis.rekenaar);
  }

  get antwoord(): Antwoord {
    const { half } = this.#basis.rekenaar;
    const getypt = (Object.keys(LEEG) as (keyof Antwoord)[]).map((sleutel) => [
      sleutel,
      half[antwoordplek(sleutel)] ?? LEEG[sleutel],
    ]);
    return Object.fromEntries(getypt) as unknown as Antwoord;
  }

  /** Is er op de knop gedrukt terwijl er nog iets ontbrak? */
  get mis(): boolean {
    return this.#mis;
  }

  /** Hoe het getypte percentage gelezen is. */
  get gelezen(): Veldgetal {
    return this.#lees(this.antwoord.waarde);
  }

  /** De keuze die geldt; `null` als het jaar van de prijzen er niet is. */
  keuze({ blad, stand, getoond, alleenLezen }: Weergave): Jaarkeuze | null {
    const van = (getoond?.invoer ?? blad.invoer).peiljaar;
    if (typeof van !== 'number' || !Number.isInteger(van)) return null;
    const { naar = 0, methode = 'verschil' } = (alleenLezen && this.#gekeken) || (stand.bij.indexering ?? {});
    return { van, naar: naar > van && naar <= van + VOORUIT ? naar : van + 1, methode };
  }

  kiesNaar(veld: Invoerveld, keuze: Jaarkeuze, alleenLezen: boolean): void {
    this.#kies({ ...keuze, naar: Number(veld.value) }, alleenLezen);
  }

  kiesMethode(veld: Invoerveld, keuze: Jaarkeuze, alleenLezen: boolean): void {
    this.#kies({ ...keuze, methode: veld.value as Indexmethode }, alleenLezen);
  }

  typAntwoord(veld: Invoerveld, sleutel: keyof Antwoord): void {
    this.#basis.rekenaar.half[antwoordplek(sleutel)] = veld.value;
  }

  /** Rekent met het cijfer dat gevraagd werd, als het er is met zijn bron of reden. */
  reken(plek: Indexplek, bedoeld?: number): void {
    const { gelezen } = this;
    const waarde = bedoeld ?? (gelezen.soort === 'gebruik' ? gelezen.waarde : null);
    const { antwoord } = this;
    const bron = antwoord.bron.trim();
    this.#mis = waarde === null || bron === '';
    if (waarde === null || bron === '') return this.#focus(waarde === null ? '#jaar-waarde' : '#jaar-bron');
    const nieuw = { ...plek, waarde, status: antwoord.status, bron };
    this.#zetBij({ indexcijfers: [...zonder(this.#basis.rekenaar.stand.bij.indexcijfers, plek), nieuw] });
    // Wie er meer uit één brief overneemt hoeft de vindplaats niet nog eens te typen.
    delete this.#basis.rekenaar.half[antwoordplek('waarde')];
    this.#focus('#jaar-waarde', '[role=tabpanel]');
  }

  /** Een eigen cijfer in de tabel wijzigen; leeg haalt het weg. */
  typCel(veld: Invoerveld, plek: Indexplek): void {
    const gelezen = this.#lees(veld.value);
    const oud = this.#vind(plek);
    if (!oud) return;
    const { rekenaar, wijzig } = this.#basis;
    wijzig(() =>
      typInStand(
        rekenaar,
        (stand) => {
          if (gelezen.soort !== 'gebruik' && gelezen.soort !== 'leeg') return stand;
          const nieuw = gelezen.soort === 'leeg' ? [] : [{ ...oud, waarde: gelezen.waarde }];
          const indexcijfers = [...zonder(stand.bij.indexcijfers, plek), ...nieuw];
          return { ...stand, bij: { ...stand.bij, indexcijfers } };
        },
        celplek(plek),
      ),
    );
    this.#teksten.zet(celplek(plek), veld.value, this.#vind(plek)?.waarde, gelezen.soort === 'gebruik');
  }

  /** Wat er letterlijk in een cel getypt is, zolang het cijfer daarna niet door iets anders veranderde. */
  celtekst(plek: Indexplek): string | undefined {
    return this.#teksten.lees(celplek(plek), this.#vind(plek)?.waarde)?.tekst;
  }

  /** Is wat er in een cel staat een percentage waarmee gerekend wordt? */
  isCelGoed(plek: Indexplek): boolean {
    const tekst = this.celtekst(plek);
    return tekst === undefined || this.#lees(tekst).soort === 'gebruik';
  }

  #lees(tekst: string): Veldgetal {
    const taal = this.#basis.taal();
    return leesVeldgetal(metGewoneCijfers(tekst, taal), taal, PERCENTAGE);
  }

  #vind(plek: Indexplek): EigenIndexcijfer | undefined {
    return this.#basis.rekenaar.stand.bij.indexcijfers?.find((cijfer) => sleutelVan(cijfer) === sleutelVan(plek));
  }

  #kies(indexering: Jaarkeuze, alleenLezen: boolean): void {
    this.#gekeken = indexering;
    if (!alleenLezen) this.#zetBij({ indexering });
  }

  #zetBij(deel: Partial<Bijlagen>): void {
    const { rekenaar, wijzig } = this.#basis;
    wijzig(() => rekenaar.bewerkStand((stand) => ({ ...stand, bij: { ...stand.bij, ...deel } })));
  }

  #focus(...keuzen: readonly string[]): void {
    const { focus, wortel } = this.#basis;
    const eerste = (): HTMLElement | null | undefined =>
      keuzen.map((keuze) => wortel().querySelector<HTMLElement>(keuze)).find(Boolean);
    focus(() => eerste()?.focus());
  }
}

/** De plek van wat gevraagd wordt. */
export const antwoordplek = (sleutel: keyof Antwoord): string => `jaar ${sleutel}`;
/** De plek van een eigen cijfer in de tabel. */
export const celplek = (plek: Indexplek): string => `jaar ${sleutelVan(plek)}`;

const sleutelVan = ({ jaar, reeks, stand }: Indexplek): string => `${jaar} ${reeks} ${stand}`;

const zonder = (cijfers: Bijlagen['indexcijfers'], plek: Indexplek): readonly EigenIndexcijfer[] =>
  (cijfers ?? []).filter((cijfer) => sleutelVan(cijfer) !== sleutelVan(plek));

/** De gepubliceerde cijfers, met de eigen cijfers waar er geen gepubliceerd is. */
export function reeksenMet(eigen: readonly EigenIndexcijfer[]): Indexreeks[] {
  const jaren = new Set([...INDEXCIJFERS, ...eigen].map(({ jaar }) => jaar));
  return [...jaren]
    .toSorted((een, ander) => een - ander)
    .map((jaar) => {
      const bekend = INDEXCIJFERS.find((reeks) => reeks.jaar === jaar);
      const reeks = (naam: 'ova' | 'ppc'): NonNullable<Indexreeks['ova']> => ({
        ...Object.fromEntries(
          eigen
            .filter((cijfer) => cijfer.jaar === jaar && cijfer.reeks === naam)
            .map(({ stand, waarde }) => [stand, waarde]),
        ),
        ...bekend?.[naam],
      });
      return { jaar, ova: reeks('ova'), ppc: reeks('ppc') };
    });
}

/** Hoe een indexcijfer heet. */
export function cijfernaam({ t }: Pick<Weergave, 't'>, { jaar, reeks, stand }: Indexplek): string {
  return t.tekst(`jaar.cijfer.${stand}`, { jaar: String(jaar), reeks: reeks.toUpperCase() });
}
