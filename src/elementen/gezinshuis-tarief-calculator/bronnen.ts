// Het blad met alle cijfers en keuzen en waar zij vandaan komen: wat nog een reden mist, één bron voor meer cijfers, en een tabel om te zeven en
// te sorteren, ook op hoeveel het tarief meebeweegt.

import { html, nothing, type TemplateResult } from 'lit';
import type { Herkomst, JsonPointer } from '../../domein/tarief/index.js';
import { actie, type Invoerveld } from '../../scherm/acties.js';
import type { Veldbericht } from '../../scherm/bericht.js';
import { idVan } from '../../scherm/scherm-element.js';
import { aantalVan, bronrijen, past, sorteerbaar, zeef } from './brontabel.js';
import { datumberichten, waakOverBronnen, ZELFDE_DATUM } from './herkomstvelden.js';
import { ZONDER_REDEN } from './herkomst.js';
import type { Actiebasis } from './reken-acties.js';
import { metHerkomst, type Rekenblad } from './rekenblad.js';
import { Vinkjes } from './vinkjes.js';
import { labelVan, type Weergave } from './weergave.js';
import type { Werkstand } from './werkstand.js';
import { type Brongegevens, bronplek, BRONVELDEN, type Gift, giftVan, zelfdeBron } from './zelfdebron.js';

export { styles } from './bronnen.styles.js';

/** De kolom van de tabel die zegt hoeveel het tarief met een cijfer meebeweegt. */
export const BEWEEGT = 4;
const DAG = idVan(ZELFDE_DATUM);

interface Sortering {
  /** −1: in de volgorde van het scherm. */
  readonly kolom: number;
  readonly af: boolean;
}

/** Wat de bezoeker op dit blad koos, aanvinkte en invulde. */
export class Bronblad {
  readonly #basis: Actiebasis;
  #sortering: Sortering = { kolom: -1, af: false };
  #filter = 'alle';
  #zoek = '';
  /** De cijfers die aangevinkt zijn om één bron te krijgen. */
  readonly vinkjes: Vinkjes;
  #vervangt = false;
  /** Hoeveel cijfers er een nieuwe bron kregen, en de stand daarna: verandert er iets, dan is dat niet het laatste meer. */
  #gegeven: { readonly aantal: number; readonly stand: Werkstand } | null = null;

  constructor(basis: Actiebasis) {
    this.#basis = basis;
    this.vinkjes = new Vinkjes(() => basis.wortel());
    waakOverBronnen(basis);
  }

  get sortering(): Sortering {
    return this.#sortering;
  }

  /** Wat er voor die bron ingevuld is. */
  get bron(): Brongegevens {
    const { half } = this.#basis.rekenaar;
    const getypt = BRONVELDEN.flatMap((sleutel) => {
      const tekst = half[bronplek(sleutel)];
      return tekst === undefined ? [] : [[sleutel, tekst]];
    });
    return Object.fromEntries(getypt) as Brongegevens;
  }

  /** Krijgt ook wie al een bron heeft deze? */
  get vervangt(): boolean {
    return this.#vervangt;
  }

  /** Wat de aangevinkte cijfers krijgen, en welke. */
  get gift(): Gift {
    return giftVan(this.#basis.rekenaar.blad.invoer, this.vinkjes.paden, this.bron, this.#vervangt);
  }

  /** Bij hoeveel cijfers er zojuist een bron kwam. */
  get gegeven(): number {
    return this.#gegeven?.stand === this.#basis.rekenaar.stand ? this.#gegeven.aantal : 0;
  }

  /** Welke cijfers er in de tabel staan: alle, van één status, of zonder reden. */
  get filter(): string {
    return this.#filter;
  }

  /** Waarop de bezoeker in de tabel zoekt. */
  get zoek(): string {
    return this.#zoek;
  }

  kiesFilter(veld: Invoerveld): void {
    this.#filter = veld.value;
  }

  typZoek(veld: Invoerveld): void {
    this.#zoek = veld.value;
  }

  /** Sorteert de cijfers op een kolom; nog eens draait het om. Wat het meest beweegt staat eerst voorop. */
  sorteer(kolom: number): void {
    const { kolom: nu, af } = this.#sortering;
    this.#sortering = { kolom, af: nu === kolom ? !af : kolom === BEWEEGT };
  }

  vinkjesWeg(): void {
    this.#wis();
    this.#basis.wortel().querySelector<HTMLElement>('[role=tabpanel]')?.focus({ preventScroll: true });
  }

  vink(veld: Invoerveld, pad: string): void {
    this.vinkjes.zet(veld, pad);
    this.#gegeven = null;
  }

  kiesVervang(veld: Invoerveld): void {
    this.#vervangt = veld.value === 'vervang';
  }

  typBron(veld: Invoerveld, sleutel: keyof Brongegevens): void {
    this.#basis.rekenaar.half[bronplek(sleutel)] = veld.value;
  }

  /** Geeft de aangevinkte cijfers dezelfde herkomst. Met een halve datum niet: die zou stil wegvallen. */
  geefBron(): void {
    const { rekenaar, wijzig, wortel } = this.#basis;
    const dag = wortel().querySelector<HTMLInputElement>(`#${DAG}`);
    if (dag?.validity.badInput) {
      dag.focus();
      return;
    }
    const { herkomst, paden } = this.gift;
    wijzig(() => rekenaar.bewerk((blad) => zetBron(blad, paden, herkomst)));
    this.#gegeven = { aantal: paden.length, stand: rekenaar.stand };
    this.#wis();
    this.#basis.wortel().querySelector<HTMLElement>('[role=tabpanel]')?.focus({ preventScroll: true });
  }

  dagberichten(w: Weergave): readonly Veldbericht[] {
    return datumberichten(w, this.#basis, DAG, '');
  }

  bladSjabloon(w: Weergave): TemplateResult {
    return bladSjabloon(w, this);
  }

  #wis(): void {
    this.vinkjes.wis();
    this.#vervangt = false;
  }
}

// Geeft alle cijfers op `paden` dezelfde herkomst.
function zetBron(blad: Rekenblad, paden: readonly JsonPointer[], herkomst: Herkomst): Rekenblad {
  return { ...blad, invoer: paden.reduce((invoer, pad) => metHerkomst(invoer, pad, herkomst), blad.invoer) };
}

function bladSjabloon(w: Weergave, doe: Bronblad): TemplateResult {
  const { t, berichten, alleenLezen } = w;
  const rijen = bronrijen(w);
  const zonderReden = berichten.filter(({ code }) => code === ZONDER_REDEN);
  const letOp = berichten.filter(({ code, soort }) => soort === 'waarschuwing' && code !== ZONDER_REDEN);
  const gezocht = doe.zoek.trim().toLocaleLowerCase(t.taal);
  const inBeeld = rijen.filter(
    (rij) => past(rij, doe.filter) && rij.cellen.some((tekst) => tekst.toLocaleLowerCase(t.taal).includes(gezocht)),
  );
  return html`<p class="tientjes">
      ${t.tekst('bronnen.zin', { aannames: t.getal(aantalVan(rijen, 'aanname')), cijfers: t.getal(rijen.length) })}
    </p>
    ${
      letOp.length === 0
        ? nothing
        : html`<ul>
            ${letOp.map(
              ({ pad, tekst }) =>
                html`<li><a href="#" ${actie(w.doe, 'naar', pad)}>${labelVan(w, { pad }, true)}</a>: ${tekst}</li>`,
            )}
          </ul>`
    }
    ${
      zonderReden.length === 0
        ? nothing
        : html`<div>
            <p>${t.meervoud('herkomst.zonderReden', zonderReden.length)}</p>
            <ul>
              ${zonderReden.map(({ pad, tekst, leeg = 'reden' }) => html`<li><a href="#" ${actie(w.doe, 'naar', pad, `-${leeg}`)}>${tekst}</a></li>`)}
            </ul>
          </div>`
    }
    ${zeef(w, doe, rijen, inBeeld.length)} ${sorteerbaar(w, doe, inBeeld)}
    ${alleenLezen ? nothing : zelfdeBron(w, doe, inBeeld)}`;
}
