// Het blad dat zegt wat het tarief bepaalt: hoeveel het scheelt als één cijfer lager of hoger is, en bij welke bezetting het de kosten dekt.

import { html, nothing, svg, type TemplateResult } from 'lit';
import { leesOp } from '../../domein/json-pointer.js';
import { leesVeldgetal } from '../../domein/tarief/beoordeel-getal.js';
import { type Bandbreedte, gevoeligheid } from '../../domein/tarief/gevoeligheid.js';
import { breakEvenBezetting } from '../../domein/tarief/break-even.js';
import { metGewoneCijfers } from '../../i18n/getal.js';
import { invoer, type Invoerveld } from '../../scherm/acties.js';
import { kop } from '../../scherm/kop.js';
import { idVan } from '../../scherm/scherm-element.js';
import { keuzes } from '../../scherm/veld.js';
import { metTeken, opCenten } from './bedragen.js';
import { procenten } from './letterbalk.js';
import type { Berekend } from './rekenaar.js';
import type { Actiebasis } from './reken-acties.js';
import { tabel } from './tabel.js';
import { deelVan, drieGrootste, GEWOON, metVeld, tienVan, type Uitslag } from './driecijfers.js';
import { alleVelden, type Veld } from './velden.js';
import { labelVan, naamVan, schrijfVeld, toonVeld, type Weergave } from './weergave.js';

export { styles } from './bepaalt.styles.js';

const SPREIDINGEN = [0.05, 0.1, 0.2, 0] as const;
/** De tarieven waar de bezetting bij staat, naast dat van nu. */
const TARIEVEN = [0.95, 1, 1.05] as const;

type Kant = 'laag' | 'hoog';

/** Wat de bezoeker op dit blad koos en typte. Het verandert de berekening niet; een eigen laag en hoog staat in het werkblad. */
export class Bepaaltblad {
  readonly #basis: Actiebasis;
  #spreiding: number | null = null;
  #getypt: ReadonlyMap<string, { readonly tekst: string; readonly bij: number | undefined }> = new Map();
  /** Wie niets mag wijzigen kan hier wel proberen: dat verandert het werkblad niet. */
  #isVast = false;
  #geprobeerd: readonly Bandbreedte[] | null = null;

  constructor(basis: Actiebasis) {
    this.#basis = basis;
  }

  /** Hoeveel lager en hoger een cijfer kan zijn, als fractie; 0 is een eigen waarde per cijfer. */
  get spreiding(): number {
    return this.#spreiding ?? (this.banden.length > 0 ? 0 : GEWOON);
  }

  /** De cijfers met een eigen lage of hoge waarde. */
  get banden(): readonly Bandbreedte[] {
    return (this.#isVast && this.#geprobeerd) || this.#basis.rekenaar.stand.bij.bandbreedtes;
  }

  /** Kiest hoeveel lager en hoger elk cijfer kan zijn; 0 is per cijfer een eigen waarde. */
  kiesSpreiding(veld: Invoerveld): void {
    this.#spreiding = Number(veld.value);
  }

  /** De eigen lage of hoge waarde van een cijfer. Leeg is weer gewoon; wat geen getal is blijft staan en telt niet. */
  typBand({ value: tekst }: Invoerveld, veld: Veld, kant: Kant, waarde: number): void {
    const taal = this.#basis.taal();
    const { pad } = veld;
    const gewoon = { laag: gewoneGrens(waarde, 'laag'), hoog: gewoneGrens(waarde, 'hoog') };
    const oud = this.band(pad) ?? { pad, ...gewoon };
    const gelezen =
      veld.cijfer && leesVeldgetal(metGewoneCijfers(tekst, taal), taal, { naam: naamVan(pad), ...veld.cijfer });
    const grens = tekst.trim() === '' ? gewoon[kant] : gelezen && 'waarde' in gelezen ? gelezen.waarde : oud[kant];
    const nieuw = { ...oud, [kant]: grens };
    const isGewoon = nieuw.laag === gewoon.laag && nieuw.hoog === gewoon.hoog;
    const andere = this.banden.filter((band) => band.pad !== pad);
    this.#zet(isGewoon ? andere : [...andere, nieuw], `${pad} ${kant}`);
    this.#getypt = new Map(this.#getypt).set(`${pad} ${kant}`, { tekst, bij: this.band(pad)?.[kant] });
  }

  band(pad: string): Bandbreedte | undefined {
    return this.banden.find((band) => band.pad === pad);
  }

  /** Wat er letterlijk getypt is, zolang de waarde daarna niet door iets anders veranderde. */
  getypt(pad: string, kant: Kant): string | undefined {
    const getypt = this.#getypt.get(`${pad} ${kant}`);
    return getypt && getypt.bij === this.band(pad)?.[kant] ? getypt.tekst : undefined;
  }

  bladSjabloon(w: Weergave): TemplateResult {
    this.#isVast = w.alleenLezen;
    return bladSjabloon(w, this);
  }

  #zet(bandbreedtes: readonly Bandbreedte[], samen: string): void {
    const { rekenaar, wijzig } = this.#basis;
    this.#geprobeerd = this.#isVast ? bandbreedtes : null;
    if (this.#isVast) return;
    wijzig(() => rekenaar.bewerkStand((stand) => ({ ...stand, bij: { ...stand.bij, bandbreedtes } }), samen));
  }
}

/** Hoe laag of hoog een cijfer kan zijn waar niemand iets anders zei. */
function gewoneGrens(waarde: number, kant: Kant): number {
  return Math.round(waarde * (kant === 'laag' ? 1 - GEWOON : 1 + GEWOON) * 1e6) / 1e6;
}

function bladSjabloon(w: Weergave, doe: Bepaaltblad): TemplateResult {
  const { t, getoond } = w;
  const tarief = getoond?.resultaat.tariefPerEtmaalExact;
  if (!getoond || !tarief) return html`<p>${t.tekst('resultaat.geen')}</p>`;
  const rijen = uitslagen(doe, getoond);
  return html`${zin(w, doe, rijen, tarief)}
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
    ${bezetting(w, getoond, tarief)}`;
}

// Wat niets scheelt staat er niet bij, tenzij iemand er een eigen waarde bij kan geven.
function uitslagen(doe: Bepaaltblad, { invoer: nu }: Berekend): Uitslag[] {
  const eigen = doe.spreiding === 0;
  const bandbreedtes = eigen ? doe.banden : [];
  const gevoelig = gevoeligheid(nu, { spreiding: eigen ? GEWOON : doe.spreiding, bandbreedtes });
  const rijen = metVeld(nu, gevoelig).filter(({ pad, verschil }) => verschil !== 0 || doe.band(pad));
  if (!eigen) return rijen;
  // Wie een eigen waarde typt houdt zijn rij op haar plek.
  const plekken = alleVelden(nu).map(({ pad }) => pad);
  return rijen.toSorted((een, ander) => plekken.indexOf(een.pad) - plekken.indexOf(ander.pad));
}

// De drie cijfers die het meest bewegen. Cijfers van één bouwsteen tellen één keer: zij vermenigvuldigen elkaar.
function zin(w: Weergave, doe: Bepaaltblad, rijen: readonly Uitslag[], tarief: number): TemplateResult {
  const { t } = w;
  const eerste = drieGrootste(rijen);
  const deel = (rij: Uitslag): number => deelVan(rij, doe.spreiding || GEWOON, tarief);
  const samen = tienVan(eerste.map(deel));
  return html`<div>
    <p class="tientjes">
      ${doe.spreiding === 0 ? t.tekst('bepaalt.zinEigen') : t.tekst('bepaalt.zin', { deel: t.procent(samen, 0) })}
    </p>
    <ol>
      ${eerste.map(
        (rij) =>
          html`<li>
            ${labelVan(w, rij.veld, true)}
            ${doe.spreiding === 0 ? nothing : html`<strong class="cijfer">${t.procent(deel(rij), 0)}</strong>`}
          </li>`,
      )}
    </ol>
  </div>`;
}

function tornado(w: Weergave, doe: Bepaaltblad, rijen: readonly Uitslag[], tarief: number): TemplateResult {
  const { t } = w;
  const uitersten = rijen.flatMap(({ tariefLaag, tariefHoog }) => [tariefLaag ?? tarief, tariefHoog ?? tarief]);
  const laagste = Math.min(tarief, ...uitersten);
  const breedte = Math.max(tarief, ...uitersten) - laagste || 1;
  const x = (bedrag: number): number => (bedrag - laagste) / breedte;
  const staaf = (tot: number | null, soort: 'laag' | 'hoog'): unknown =>
    tot === null
      ? nothing
      : svg`<rect class="tornado tornado--${soort}" x=${procenten(Math.min(x(tot), x(tarief)))} width=${procenten(Math.abs(x(tot) - x(tarief)))} y="3" height="14"></rect>`;
  // Wat het beeld laat zien, voor wie luistert.
  const scheelt = (tot: number | null): string => metTeken(t, tot === null ? null : opCenten(tot - tarief));
  const eigen = doe.spreiding === 0;
  return tabel(
    t,
    t.tekst('bepaalt.titel'),
    [
      t.tekst('tabel.cijfer.kort'),
      t.tekst('bepaalt.nu'),
      t.tekst('bepaalt.beeld'),
      t.tekst('bepaalt.lager'),
      t.tekst('bepaalt.hoger'),
    ],
    rijen.map(({ veld, tariefLaag, tariefHoog }) => [
      labelVan(w, veld, true),
      html`${toonVeld(w, veld)}${eigen ? html`<div class="band">${band(w, doe, veld, 'laag')} ${band(w, doe, veld, 'hoog')}</div>` : nothing}`,
      html`<svg class="tornado__beeld" height="20" aria-hidden="true">
          ${staaf(tariefLaag, 'laag')} ${staaf(tariefHoog, 'hoog')}
          <line class="tornado__nu" x1=${procenten(x(tarief))} x2=${procenten(x(tarief))} y2="20"></line>
        </svg>
        <span class="vh">${scheelt(tariefLaag)}; ${scheelt(tariefHoog)}</span>`,
      t.bedrag(tariefLaag),
      t.bedrag(tariefHoog),
    ]),
    3,
    'breed',
  );
}

function band(w: Weergave, doe: Bepaaltblad, veld: Veld, kant: Kant): TemplateResult {
  const { t } = w;
  const waarde = Number(leesOp(w.blad.invoer, veld.pad));
  const gewoon = gewoneGrens(waarde, kant);
  const eigen = doe.band(veld.pad)?.[kant] ?? gewoon;
  return html`<input
    class="rijveld rijveld--middel"
    id="${idVan(veld.pad)}-${kant}"
    inputmode="decimal"
    autocomplete="off"
    .value=${doe.getypt(veld.pad, kant) ?? (eigen === gewoon ? '' : schrijfVeld(t, veld, eigen))}
    placeholder=${schrijfVeld(t, veld, gewoon)}
    aria-label=${t.tekst(`bepaalt.${kant}`, { veld: labelVan(w, veld, true) })}
    ${invoer(doe, 'typBand', veld, kant, waarde)}
  />`;
}

// Bij welke bezetting dekt het tarief de kosten: in een zin, een streep en een tabel met een iets lager en hoger tarief.
function bezetting(w: Weergave, { invoer: nu }: Berekend, tarief: number): TemplateResult {
  const { t } = w;
  const bij = (bedrag: number): number | null => {
    const deel = breakEvenBezetting(nu, bedrag);
    return deel !== null && deel <= 1 ? deel : null;
  };
  const dekt = bij(tarief);
  const verwacht = 1 - (nu.leegstand?.fractie ?? 0);
  return html`${kop(w.kopniveau, 3, t.tekst('bepaalt.bezetting'))}
    <p>
      ${dekt === null ? t.tekst('resultaat.breakEven.geen') : t.tekst('resultaat.breakEven', { bezetting: t.procent(dekt, 1) })}
    </p>
    <svg class="bezetting" height="28" aria-hidden="true" data-plaatje>
      <rect class="spoor" width="100%" y="8" height="12" rx="6"></rect>
      ${dekt === null ? nothing : svg`<rect class="tornado tornado--hoog" x=${procenten(dekt)} width=${procenten(1 - dekt)} y="8" height="12"></rect>`}
      <line class="tornado__nu" x1=${procenten(verwacht)} x2=${procenten(verwacht)} y2="28"></line>
    </svg>
    ${tabel(
      t,
      t.tekst('bepaalt.bezetting'),
      [t.tekst('tabel.tarief'), t.tekst('resultaat.gedekt')],
      TARIEVEN.map((keer) => [t.bedrag(tarief * keer), t.procent(bij(tarief * keer), 1)]),
    )}
    <p class="hulp">${t.tekst('bepaalt.verwacht', { bezetting: t.procent(verwacht, 1) })}</p>`;
}
