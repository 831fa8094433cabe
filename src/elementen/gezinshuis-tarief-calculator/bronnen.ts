// Het blad met alle cijfers en keuzen en waar zij vandaan komen: wat nog een reden mist, één bron voor meer cijfers, en een tabel om te sorteren.

import { html, nothing, type TemplateResult } from 'lit';
import { leesOp } from '../../domein/json-pointer.js';
import type { Herkomst, JsonPointer } from '../../domein/tarief/index.js';
import { actie, invoer, type Invoerveld } from '../../scherm/acties.js';
import { knop } from '../../scherm/knop.js';
import { keuzelijst, tekstveld, type Optie } from '../../scherm/veld.js';
import { tekstOfNiets } from '../../ui/codetekst.js';
import { STATUSSEN, statusteken, ZONDER_REDEN } from './herkomst.js';
import type { Actiebasis } from './reken-acties.js';
import { herkomstVan, metHerkomst, type Rekenblad } from './rekenblad.js';
import { alleVelden } from './velden.js';
import { eenheidVan, labelVan, toonVeld, type Weergave } from './weergave.js';

export { styles } from './bronnen.styles.js';

const KOLOMMEN = ['tabel.cijfer', 'tabel.waarde', 'tabel.eenheid', 'tabel.herkomst'] as const;

export interface Cijferrij {
  readonly pad: string;
  readonly status: string;
  readonly isCijfer: boolean;
  /** Is het een cijfer dat niet nul is? */
  readonly telt: boolean;
  /** Wat er in elke kolom staat. */
  readonly cellen: readonly string[];
  /** Waarop elke kolom sorteert: een bedrag op zijn getal, een herkomst op hoe zeker zij is. */
  readonly volgorde: readonly (string | number)[];
}

export function cijferrijen(w: Weergave): Cijferrij[] {
  const { t, blad } = w;
  return alleVelden(blad.invoer)
    .filter(({ pad }) => (leesOp(blad.invoer, pad) ?? null) !== null)
    .map((veld) => {
      const herkomst = herkomstVan(blad.invoer, veld.pad);
      const waarde: unknown = leesOp(blad.invoer, veld.pad);
      const [naam, getoond, eenheid] = [labelVan(w, veld, true), toonVeld(w, veld), eenheidVan(w, veld)];
      const bron = herkomst && [
        tekstOfNiets(t, `herkomst.status.${herkomst.status}`),
        herkomst.bron,
        herkomst.datum && t.periode(herkomst.datum),
        herkomst.reden,
      ];
      return {
        pad: veld.pad,
        status: herkomst?.status ?? '',
        isCijfer: veld.cijfer !== undefined && !veld.pad.endsWith('/aantal'),
        telt: veld.cijfer !== undefined && waarde !== 0,
        cellen: [naam, getoond, eenheid, bron?.filter(Boolean).join(', ') ?? '–'],
        volgorde: [
          naam,
          // Een deel staat er als percentage, en ligt daar dus ook.
          typeof waarde === 'number' ? waarde * (veld.soort === 'fractie' ? 100 : 1) : getoond,
          eenheid,
          herkomst ? STATUSSEN.findIndex((status) => status === herkomst.status) : STATUSSEN.length,
        ],
      };
    });
}

interface Sortering {
  /** −1: in de volgorde van het scherm. */
  readonly kolom: number;
  readonly af: boolean;
}

type Brongegevens = Readonly<Partial<Record<'status' | 'bron' | 'datum' | 'reden', string>>>;

/** Wat de bezoeker op dit blad koos, aanvinkte en invulde. */
export class Bronblad {
  readonly #basis: Actiebasis;
  #sortering: Sortering = { kolom: -1, af: false };
  #vinkjes: ReadonlySet<string> = new Set();
  #bron: Brongegevens = {};

  constructor(basis: Actiebasis) {
    this.#basis = basis;
  }

  get sortering(): Sortering {
    return this.#sortering;
  }

  /** De cijfers die aangevinkt zijn om één bron te krijgen. */
  get vinkjes(): ReadonlySet<string> {
    return this.#vinkjes;
  }

  /** Wat er voor die bron ingevuld is. */
  get bron(): Brongegevens {
    return this.#bron;
  }

  /** Sorteert de cijfers op een kolom; nog eens draait het om. */
  sorteer(kolom: number): void {
    const { kolom: nu, af } = this.#sortering;
    this.#sortering = { kolom, af: nu === kolom && !af };
  }

  vink(veld: Invoerveld, pad: string): void {
    const vinkjes = new Set(this.#vinkjes);
    if ((veld as HTMLInputElement).checked) vinkjes.add(pad);
    else vinkjes.delete(pad);
    this.#vinkjes = vinkjes;
  }

  typBron(veld: Invoerveld, sleutel: 'status' | 'bron' | 'datum' | 'reden'): void {
    this.#bron = { ...this.#bron, [sleutel]: veld.value };
  }

  /** Geeft alle aangevinkte cijfers dezelfde herkomst. */
  geefBron(): void {
    const { rekenaar, wijzig } = this.#basis;
    const { status = 'eigen', ...rest } = this.#bron;
    const gegevens = Object.fromEntries(Object.entries(rest).filter(([, tekst]) => tekst.trim() !== ''));
    wijzig(() => rekenaar.bewerk((blad) => zetBron(blad, [...this.#vinkjes], { status, ...gegevens } as Herkomst)));
    this.#vinkjes = new Set();
    this.#basis.wortel().querySelector<HTMLElement>('[role=tabpanel]')?.focus({ preventScroll: true });
  }

  bladSjabloon(w: Weergave): TemplateResult {
    return bladSjabloon(w, this);
  }
}

// Geeft alle cijfers op `paden` dezelfde herkomst.
function zetBron(blad: Rekenblad, paden: readonly JsonPointer[], herkomst: Herkomst): Rekenblad {
  return { ...blad, invoer: paden.reduce((invoer, pad) => metHerkomst(invoer, pad, herkomst), blad.invoer) };
}

function bladSjabloon(w: Weergave, doe: Bronblad): TemplateResult {
  const { t, berichten, alleenLezen } = w;
  const rijen = cijferrijen(w);
  const cijfers = rijen.filter(({ isCijfer }) => isCijfer);
  const zonderReden = berichten.filter(({ code }) => code === ZONDER_REDEN);
  const aannames = cijfers.filter(({ status }) => status === 'aanname').length;
  return html`<p class="tientjes">
      ${t.tekst('bronnen.zin', { aannames: t.getal(aannames), cijfers: t.getal(cijfers.length) })}
    </p>
    ${
      zonderReden.length === 0
        ? nothing
        : html`<div>
            <p>${t.meervoud('herkomst.zonderReden', zonderReden.length)}</p>
            <ul>
              ${zonderReden.map(({ pad, tekst }) => html`<li><a href="#" ${actie(w.doe, 'naar', pad, '-reden')}>${tekst}</a></li>`)}
            </ul>
          </div>`
    }
    ${sorteerbaar(w, doe, rijen)} ${alleenLezen ? nothing : zelfdeBron(w, doe)}`;
}

function sorteerbaar(w: Weergave, doe: Bronblad, rijen: readonly Cijferrij[]): TemplateResult {
  const { t } = w;
  const { kolom, af } = doe.sortering;
  const gesorteerd =
    kolom < 0
      ? rijen
      : rijen.toSorted(
          (een, ander) => vergelijk(een.volgorde[kolom] ?? '', ander.volgorde[kolom] ?? '', t.taal) * (af ? -1 : 1),
        );
  return html`<div class="schuif" tabindex="0">
    <table class="bronnen">
      <caption>
        ${t.tekst('resultaat.invoer.titel')}
      </caption>
      <thead>
        <tr>
          ${KOLOMMEN.map(
            (sleutel, plek) =>
              html`<th scope="col" aria-sort=${plek !== kolom ? 'none' : af ? 'descending' : 'ascending'}>
                <button type="button" class="sorteer" ${actie(doe, 'sorteer', plek)}>${t.tekst(sleutel)}</button>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${gesorteerd.map(({ pad, status, isCijfer, cellen: [naam, waarde, eenheid, bron] }) => {
          const metVinkje = isCijfer && !w.alleenLezen;
          return html`<tr>
            <th scope="row">
              ${
                metVinkje
                  ? html`<label class="keuze"
                      ><input type="checkbox" .checked=${doe.vinkjes.has(pad)} ${invoer(doe, 'vink', pad)} /><span
                        >${naam}</span
                      ></label
                    >`
                  : naam
              }
            </th>
            <td>${waarde}</td>
            <td>${eenheid}</td>
            <td>${statusteken(status)} ${bron}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

// Getallen naar hun grootte, en vóór woorden.
function vergelijk(een: string | number, ander: string | number, taal: string): number {
  if (typeof een === 'number' && typeof ander === 'number') return een - ander;
  if (typeof een !== typeof ander) return typeof een === 'number' ? -1 : 1;
  return String(een).localeCompare(String(ander), taal, { numeric: true });
}

// Eén bron voor alle aangevinkte cijfers; de knop zegt bij hoeveel.
function zelfdeBron({ t }: Weergave, doe: Bronblad): TemplateResult {
  const { bron, vinkjes } = doe;
  const beeld = (sleutel: 'status' | 'bron' | 'datum' | 'reden'): Parameters<typeof tekstveld>[0] => ({
    pad: '',
    id: `zelfde-${sleutel}`,
    label: t.tekst(`herkomst.${sleutel}`),
    invoer: invoer(doe, 'typBron', sleutel),
  });
  const status = (code: string): Optie => [code, tekstOfNiets(t, `herkomst.status.${code}`)];
  return html`<fieldset class="zelfde">
    <legend>${t.tekst('bronnen.zelfde')}</legend>
    <div class="velden">
      ${keuzelijst(beeld('status'), bron.status ?? 'eigen', STATUSSEN.toReversed().map(status))}
      ${tekstveld(beeld('bron'), bron.bron ?? '')} ${tekstveld(beeld('datum'), bron.datum ?? '', 'dag')}
      ${tekstveld(beeld('reden'), bron.reden ?? '')}
    </div>
    ${
      vinkjes.size === 0
        ? html`<p class="hulp">${t.tekst('bronnen.vink')}</p>`
        : knop(doe, 'geefBron', [], { tekst: t.meervoud('bronnen.geef', vinkjes.size) })
    }
  </fieldset>`;
}
