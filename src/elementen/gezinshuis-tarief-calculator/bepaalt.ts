// Het blad dat zegt wat het tarief bepaalt: hoeveel het scheelt als één cijfer lager of hoger is, en bij welke bezetting het de kosten dekt.

import { html, nothing, svg, type TemplateResult } from 'lit';
import { leesOp } from '../../domein/json-pointer.js';
import { leesVeldgetal } from '../../domein/tarief/beoordeel-getal.js';
import { type Bandbreedte, gevoeligheid, type GevoeligheidRij } from '../../domein/tarief/gevoeligheid.js';
import { breakEvenBezetting } from '../../domein/tarief/break-even.js';
import { metGewoneCijfers } from '../../i18n/getal.js';
import { invoer, type Invoerveld } from '../../scherm/acties.js';
import { kop } from '../../scherm/kop.js';
import { idVan } from '../../scherm/scherm-element.js';
import { keuzes } from '../../scherm/veld.js';
import { procenten } from './letterbalk.js';
import type { Berekend } from './rekenaar.js';
import { tabel } from './tabel.js';
import { alleVelden, bouwsteenVan, type Veld } from './velden.js';
import { labelVan, schrijfVeld, toonVeld, type Weergave } from './weergave.js';

export { styles } from './bepaalt.styles.js';

const SPREIDINGEN = [0.05, 0.1, 0.2, 0] as const;
/** Zoveel hoger en lager is een cijfer zonder eigen waarde. */
const GEWOON = 0.1;
/** De tarieven waar de bezetting bij staat, naast dat van nu. */
const TARIEVEN = [0.95, 1, 1.05] as const;

/** Per pad de eigen lage en hoge waarde, zoals getypt. */
type Banden = Readonly<Record<string, { readonly laag?: string; readonly hoog?: string }>>;

interface Uitslag extends GevoeligheidRij {
  readonly veld: Veld;
  readonly verschil: number;
}

/** Wat de bezoeker op dit blad koos en typte. Het verandert de berekening niet. */
export class Bepaaltblad {
  #spreiding = 0.1;
  #banden: Banden = {};

  /** Hoeveel lager en hoger een cijfer kan zijn, als fractie; 0 is een eigen waarde per cijfer. */
  get spreiding(): number {
    return this.#spreiding;
  }

  get banden(): Banden {
    return this.#banden;
  }

  /** Kiest hoeveel lager en hoger elk cijfer kan zijn; 0 is per cijfer een eigen waarde. */
  kiesSpreiding(veld: Invoerveld): void {
    this.#spreiding = Number(veld.value);
  }

  /** De eigen lage of hoge waarde van een cijfer, zoals getypt. */
  typBand(veld: Invoerveld, pad: string, kant: 'laag' | 'hoog'): void {
    this.#banden = { ...this.#banden, [pad]: { ...this.#banden[pad], [kant]: veld.value } };
  }

  bladSjabloon(w: Weergave): TemplateResult {
    return bladSjabloon(w, this);
  }
}

function bladSjabloon(w: Weergave, doe: Bepaaltblad): TemplateResult {
  const { t, getoond } = w;
  const tarief = getoond?.resultaat.tariefPerEtmaalExact;
  if (!getoond || !tarief) return html`<p>${t.tekst('resultaat.geen')}</p>`;
  const rijen = uitslagen(w, doe, getoond);
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
  ${tornado(w, doe, rijen, tarief)} ${bezetting(w, getoond, tarief)}`;
}

// Wat niets scheelt staat er niet bij, tenzij iemand er een eigen waarde bij kan geven.
function uitslagen({ t }: Weergave, doe: Bepaaltblad, { invoer: nu }: Berekend): Uitslag[] {
  const velden = new Map(alleVelden(nu).map((veld) => [veld.pad, veld]));
  const eigen = doe.spreiding === 0;
  const bandbreedtes = !eigen
    ? []
    : Object.entries(doe.banden).flatMap(([pad, band]): Bandbreedte[] => {
        const veld = velden.get(pad);
        const waarde = Number(leesOp(nu, pad));
        const lees = (tekst = ''): number | null => {
          if (!veld?.cijfer || tekst.trim() === '') return null;
          const gelezen = leesVeldgetal(metGewoneCijfers(tekst, t.taal), t.taal, veld.cijfer);
          return 'waarde' in gelezen ? gelezen.waarde : null;
        };
        const laag = lees(band.laag) ?? waarde * (1 - GEWOON);
        const hoog = lees(band.hoog) ?? waarde * (1 + GEWOON);
        return [{ pad, laag, hoog }];
      });
  const rijen = gevoeligheid(nu, { spreiding: eigen ? GEWOON : doe.spreiding, bandbreedtes }).flatMap((rij) => {
    const veld = velden.get(rij.pad);
    const verschil = rij.tariefHoog === null || rij.tariefLaag === null ? 0 : rij.tariefHoog - rij.tariefLaag;
    return veld && (verschil !== 0 || rij.pad in doe.banden) ? [{ ...rij, veld, verschil }] : [];
  });
  if (!eigen) return rijen;
  // Wie een eigen waarde typt houdt zijn rij op haar plek.
  const plekken = [...velden.keys()];
  return rijen.toSorted((een, ander) => plekken.indexOf(een.pad) - plekken.indexOf(ander.pad));
}

// De drie cijfers die het meest bewegen. Cijfers van één bouwsteen tellen één keer: zij vermenigvuldigen elkaar.
function zin(w: Weergave, doe: Bepaaltblad, rijen: readonly Uitslag[], tarief: number): TemplateResult {
  const { t } = w;
  const bouwstenen = new Set<number>();
  const eerste = rijen
    .toSorted((een, ander) => Math.abs(ander.verschil) - Math.abs(een.verschil))
    .filter(({ pad }) => {
      const nummer = bouwsteenVan(pad);
      return !bouwstenen.has(nummer) && bouwstenen.add(nummer);
    })
    .slice(0, 3);
  const deel = ({ verschil }: Uitslag): number => Math.abs(verschil) / (2 * (doe.spreiding || GEWOON) * tarief);
  const samen = Math.floor(eerste.reduce((som, rij) => som + deel(rij), 0) * 10) / 10;
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
  const eigen = doe.spreiding === 0;
  return tabel(
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
      </svg>`,
      t.bedrag(tariefLaag),
      t.bedrag(tariefHoog),
    ]),
    3,
  );
}

function band(w: Weergave, doe: Bepaaltblad, veld: Veld, kant: 'laag' | 'hoog'): TemplateResult {
  const { t } = w;
  const waarde = Number(leesOp(w.blad.invoer, veld.pad));
  return html`<input
    class="rijveld rijveld--middel"
    id="${idVan(veld.pad)}-${kant}"
    inputmode="decimal"
    autocomplete="off"
    .value=${doe.banden[veld.pad]?.[kant] ?? ''}
    placeholder=${schrijfVeld(t, veld, Math.round(waarde * (kant === 'laag' ? 1 - GEWOON : 1 + GEWOON) * 1e6) / 1e6)}
    aria-label=${t.tekst(`bepaalt.${kant}`, { veld: labelVan(w, veld, true) })}
    ${invoer(doe, 'typBand', veld.pad, kant)}
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
    <svg class="bezetting" height="28" aria-hidden="true">
      <rect class="spoor" width="100%" y="8" height="12" rx="6"></rect>
      ${dekt === null ? nothing : svg`<rect class="tornado tornado--hoog" x=${procenten(dekt)} width=${procenten(1 - dekt)} y="8" height="12"></rect>`}
      <line class="tornado__nu" x1=${procenten(verwacht)} x2=${procenten(verwacht)} y2="28"></line>
    </svg>
    ${tabel(
      t.tekst('bepaalt.bezetting'),
      [t.tekst('tabel.tarief'), t.tekst('resultaat.gedekt')],
      TARIEVEN.map((keer) => [t.bedrag(tarief * keer), t.procent(bij(tarief * keer), 1)]),
    )}
    <p class="hulp">${t.tekst('bepaalt.verwacht', { bezetting: t.procent(verwacht, 1) })}</p>`;
}
