// Het blad dat zegt wat het tarief bepaalt: hoeveel het scheelt als één cijfer lager of hoger is, en bij welke bezetting het de kosten dekt.

import { html, nothing, type TemplateResult } from 'lit';
import { gelijk } from '../../domein/gelijk.js';
import { leesOp } from '../../domein/json-pointer.js';
import { type Bandbreedte, gevoeligheid } from '../../domein/tarief/gevoeligheid.js';
import { invoer, type Invoerveld } from '../../scherm/acties.js';
import type { Veldbericht } from '../../scherm/bericht.js';
import { idVan } from '../../scherm/scherm-element.js';
import { keuzes } from '../../scherm/veld.js';
import { bezetting } from './bezetting.js';
import { breedteVan, eigenZin, onderEigen, zin } from './eigengrenzen.js';
import { Grensvelden } from './grensvelden.js';
import type { Berekend } from './rekenaar.js';
import type { Actiebasis } from './reken-acties.js';
import { gewoneGrens, type Kant } from './grenscellen.js';
import { Redenveld } from './redenveld.js';
import { tornado } from './tornado.js';
import { GEWOON, metVeld, type Uitslag } from './driecijfers.js';
import type { Veld } from './velden.js';
import type { Weergave } from './weergave.js';

export { styles } from './bepaalt.styles.js';

const SPREIDINGEN = [0.05, 0.1, 0.2, 0] as const;
/** De tabel waar de velden voor eigen grenzen in staan. */
const TABEL = 'table:has(.band)';
const VELDEN = '.band input';

/** Wat de bezoeker op dit blad koos en typte. Het verandert de berekening niet; een eigen laag en hoog staat in het werkblad. */
export class Bepaaltblad {
  readonly #basis: Actiebasis;
  readonly #velden: Grensvelden;
  readonly reden: Redenveld;
  /** De cijfers waar iemand de velden voor een eigen laag en hoog van opende. */
  readonly #open = new Set<string>();
  #spreiding: number | null = null;
  /** Wie niets mag wijzigen kan hier wel proberen: dat verandert het werkblad niet. */
  #isVast = false;
  #geprobeerd: readonly Bandbreedte[] | null = null;
  /** Het cijfer waar iemand een grens van typt: zolang wordt er niets over gevraagd. */
  #bezig = '';
  /** De cijfers in de volgorde waarin zij staan. */
  #volgorde: readonly string[] = [];

  constructor(basis: Actiebasis) {
    this.#basis = basis;
    this.#velden = new Grensvelden(basis);
    basis.toonGrenzen = () => (this.#spreiding = 0);
    this.reden = new Redenveld(basis, {
      reden: (pad) => this.band(pad)?.reden ?? '',
      zet: (pad, reden) => this.#zetReden(pad, reden),
    });
    basis.wortel().addEventListener('keydown', (gebeurtenis) => this.#toets(gebeurtenis as KeyboardEvent));
    basis.wortel().addEventListener('focusout', (gebeurtenis) => {
      const { target, relatedTarget } = gebeurtenis as FocusEvent;
      const van = target as Element;
      const naar = relatedTarget as Element | null;
      const isUit = (vak: string): boolean => van.closest(vak) !== (naar?.closest(vak) ?? null);
      if (van.matches(VELDEN)) {
        this.#velden.verlaat();
        // Van laag naar hoog is nog bij hetzelfde cijfer.
        if (isUit('tr') || !naar?.matches(VELDEN)) this.#bezig = '';
      } else if (!isUit(TABEL)) return;
      void basis.ververs();
    });
  }

  /** Hoeveel lager en hoger een cijfer kan zijn, als fractie; 0 is een eigen waarde per cijfer. */
  get spreiding(): number {
    return this.#spreiding ?? (this.banden.length > 0 || this.#velden.isHalf() ? 0 : GEWOON);
  }

  /** De cijfers met een eigen lage of hoge waarde. */
  get banden(): readonly Bandbreedte[] {
    return (this.#isVast && this.#geprobeerd) || this.#basis.rekenaar.stand.bij.bandbreedtes;
  }

  /** Kiest hoeveel lager en hoger elk cijfer kan zijn; 0 is per cijfer een eigen waarde. */
  kiesSpreiding(veld: Invoerveld): void {
    this.#spreiding = Number(veld.value);
  }

  /** De eigen lage of hoge waarde van een cijfer. Leeg is weer gewoon; wat geen getal is of eerst gevraagd moet worden telt niet. */
  typBand({ value }: Invoerveld, veld: Veld, kant: Kant, waarde: number): void {
    this.#bezig = veld.pad;
    this.#neem(veld, kant, waarde, value);
  }

  /** De bezoeker zegt welk getal hij met een grens bedoelt. */
  #bedoel(veld: Veld, kant: Kant, waarde: number, bedoeld: number): void {
    this.#neem(veld, kant, waarde, this.getypt(veld, kant) ?? '', bedoeld);
    this.#velden.verlaat();
    this.pasAan(veld.pad, kant);
  }

  #neem(veld: Veld, kant: Kant, waarde: number, tekst: string, bedoeld?: number): void {
    const { pad } = veld;
    const gewoon = { laag: gewoneGrens(waarde, 'laag'), hoog: gewoneGrens(waarde, 'hoog') };
    const voor = this.#velden.voor(pad, kant, this.band(pad));
    const oud = voor ?? { pad, ...gewoon };
    this.#open.add(pad);
    this.#velden.typ(veld, kant, { tekst, voor, grens: oud[kant], bedoeld, isProef: this.#isVast }, (grens) => {
      const nieuw = { ...oud, [kant]: grens ?? gewoon[kant] };
      const isGewoon = nieuw.laag === gewoon.laag && nieuw.hoog === gewoon.hoog;
      const andere = this.banden.filter((band) => band.pad !== pad);
      this.#zet(isGewoon ? andere : [...andere, nieuw], `${pad} ${kant}`);
      return this.band(pad);
    });
  }

  /** Wat er bij een grens te zeggen of te vragen is. */
  berichten(w: Weergave, { veld, tariefLaag, tariefHoog }: Uitslag, kant: Kant): Veldbericht[] {
    const { pad } = veld;
    const waarde = Number(leesOp(w.blad.invoer, pad));
    const rekent = (kant === 'laag' ? tariefLaag : tariefHoog) !== null;
    return this.#velden.berichten(w, veld, kant, this.band(pad), rekent, (_, bedoeld) =>
      this.#bedoel(veld, kant, waarde, bedoeld),
    );
  }

  /** Waarom deze grenzen; leeg is geen reden. */
  typReden({ value }: Invoerveld, pad: string): void {
    this.#zetReden(pad, value);
  }

  openReden(pad: string): void {
    this.reden.open(pad);
  }

  /** Heeft een cijfer eigen grenzen, of is er iemand mee bezig? Dan staan zijn velden er. */
  isOpen(pad: string): boolean {
    return this.#open.has(pad) || this.band(pad) !== undefined || this.#velden.isHalf(pad);
  }

  openGrenzen(pad: string): void {
    this.#open.add(pad);
    this.pasAan(pad);
  }

  draaiOm(pad: string): void {
    this.#zet(
      this.banden.map((band) => (band.pad === pad ? { ...band, laag: band.hoog, hoog: band.laag } : band)),
      '',
    );
    this.pasAan(pad);
  }

  /** Naar het veld met een grens, om haar zelf te veranderen. */
  pasAan(pad: string, kant: Kant = 'laag'): void {
    const { focus, wortel } = this.#basis;
    focus(() =>
      wortel()
        .querySelector<HTMLElement>(`#${idVan(pad)}-${kant}`)
        ?.focus(),
    );
  }

  /** @param paden de cijfers die er staan: grenzen bij een ander cijfer horen bij een andere rekenwijze of een ander scenario */
  wisBanden(paden: readonly string[]): void {
    this.#velden.wis(paden);
    for (const pad of paden) this.#open.delete(pad);
    this.#zet(
      this.banden.filter(({ pad }) => !paden.includes(pad)),
      '',
    );
    const { focus, wortel } = this.#basis;
    focus(() => wortel().querySelector<HTMLElement>('.band button')?.focus());
  }

  band(pad: string): Bandbreedte | undefined {
    return this.banden.find((band) => band.pad === pad);
  }

  /** Is laag hoger dan hoog? Dan is er niets te zeggen tot iemand dat oplost. */
  isOmgekeerd(pad: string): boolean {
    const band = this.band(pad);
    return band !== undefined && band.laag > band.hoog;
  }

  /** Wordt er gevraagd of laag en hoog om moeten? Niet zolang iemand er nog in typt. */
  vraagt(pad: string): boolean {
    return this.isOmgekeerd(pad) && this.#bezig !== pad;
  }

  /** Wat er letterlijk getypt is, zolang de waarde daarna niet door iets anders veranderde. */
  getypt(veld: Veld, kant: Kant): string | undefined {
    return this.#velden.getypt(veld, kant, this.band(veld.pad));
  }

  /** De breedste staaf eerst. Zolang iemand in de tabel bezig is blijft elke rij op haar plek: anders typt hij ineens bij een ander cijfer. */
  opBreedte(rijen: readonly Uitslag[], tarief: number): Uitslag[] {
    const isBezig = this.#bezig || (this.#basis.wortel() as ShadowRoot).activeElement?.closest(TABEL);
    const plek = ({ pad }: Uitslag): number => this.#volgorde.indexOf(pad) + 1 || Infinity;
    const breedte = (rij: Uitslag): number => breedteVan(rij, tarief);
    const gezet = rijen.toSorted((een, ander) =>
      isBezig ? plek(een) - plek(ander) || 0 : breedte(ander) - breedte(een),
    );
    this.#volgorde = gezet.map(({ pad }) => pad);
    return gezet;
  }

  bladSjabloon(w: Weergave): TemplateResult {
    this.#isVast = w.alleenLezen;
    return bladSjabloon(w, this);
  }

  // Met Escape geldt weer wat er gold, zoals bij de reden. Die Escape is voor het veld, maar alleen als er iets in getypt is.
  #toets(gebeurtenis: KeyboardEvent): void {
    const { key, isComposing, target } = gebeurtenis;
    if (isComposing || key !== 'Escape' || !(target as Element).matches(VELDEN)) return;
    const typte = this.#velden.laatLos();
    if (!typte) return;
    gebeurtenis.preventDefault();
    gebeurtenis.stopPropagation();
    const andere = this.banden.filter(({ pad }) => pad !== this.#bezig);
    // Wat half getypt was hoort ook uit het concept te gaan.
    this.#basis.raak();
    this.#basis.handel(() => this.#zet(typte.voor ? [...andere, typte.voor] : andere, typte.sleutel));
  }

  #zetReden(pad: string, reden: string): void {
    this.#zet(
      this.banden.map((band) => {
        if (band.pad !== pad) return band;
        const { reden: _, ...zonder } = band;
        return reden.trim() === '' ? zonder : { ...zonder, reden };
      }),
      `${pad} reden`,
    );
  }

  #zet(bandbreedtes: readonly Bandbreedte[], samen: string): void {
    const { rekenaar, wijzig } = this.#basis;
    // Ook als de laatste grens weggaat: dan blijven de velden staan.
    this.#spreiding = 0;
    this.#geprobeerd = this.#isVast ? bandbreedtes : null;
    // Wat eerst gevraagd wordt verandert niets.
    if (this.#isVast || gelijk(bandbreedtes, rekenaar.stand.bij.bandbreedtes)) return;
    wijzig(() => rekenaar.bewerkStand((stand) => ({ ...stand, bij: { ...stand.bij, bandbreedtes } }), samen));
  }
}

function bladSjabloon(w: Weergave, doe: Bepaaltblad): TemplateResult {
  const { t, getoond } = w;
  const tarief = getoond?.resultaat.tariefPerEtmaalExact;
  if (!getoond || !tarief) return html`<p>${t.tekst('resultaat.geen')}</p>`;
  const rijen = uitslagen(doe, getoond, tarief);
  return html`${doe.spreiding === 0 ? eigenZin(w, doe, getoond.invoer, rijen, tarief) : zin(w, doe, rijen, tarief)}
    ${keuzes(
      {
        pad: '',
        id: 'spreiding',
        label: t.tekst('bepaalt.spreiding'),
        invoer: invoer(doe, 'kiesSpreiding'),
        vorm: 'balk',
      },
      'radio',
      [String(doe.spreiding)],
      SPREIDINGEN.map((spreiding) => [
        String(spreiding),
        spreiding === 0 ? t.tekst('bepaalt.eigen') : `± ${t.procent(spreiding)}`,
      ]),
    )}
    <div data-plaatje>${tornado(w, doe, rijen, tarief)}</div>
    ${doe.spreiding === 0 ? onderEigen(w, doe, rijen) : nothing} ${bezetting(w, getoond, tarief)}`;
}

// Wat niets scheelt staat er niet bij, tenzij iemand er een eigen waarde bij kan geven.
function uitslagen(doe: Bepaaltblad, { invoer: nu }: Berekend, tarief: number): Uitslag[] {
  const eigen = doe.spreiding === 0;
  const bandbreedtes = eigen ? doe.banden : [];
  const gevoelig = gevoeligheid(nu, { spreiding: eigen ? GEWOON : doe.spreiding, bandbreedtes }).map((rij) =>
    eigen && doe.isOmgekeerd(rij.pad) ? { ...rij, tariefLaag: null, tariefHoog: null } : rij,
  );
  const rijen = metVeld(nu, gevoelig).filter(({ pad, verschil }) => verschil !== 0 || doe.band(pad));
  return eigen ? doe.opBreedte(rijen, tarief) : rijen;
}
