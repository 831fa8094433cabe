// Het blad met alle cijfers en keuzen en waar zij vandaan komen: wat nog een reden mist, één bron voor meer cijfers, en een tabel om te zeven en
// te sorteren, ook op hoeveel het tarief meebeweegt.

import { html, nothing, type TemplateResult } from 'lit';
import type { Herkomst, JsonPointer } from '../../domein/tarief/index.js';
import { actie, invoer, type Invoerveld } from '../../scherm/acties.js';
import type { Veldbericht } from '../../scherm/bericht.js';
import { knop } from '../../scherm/knop.js';
import { idVan } from '../../scherm/scherm-element.js';
import { keuzelijst, tekstveld, type Optie } from '../../scherm/veld.js';
import { tekstOfNiets } from '../../ui/codetekst.js';
import { aantalVan, type Bronrij, bronrijen, past, sorteerbaar, zeef } from './brontabel.js';
import { datumberichten, waakOverBronnen, ZELFDE_DATUM } from './herkomstvelden.js';
import { STATUSSEN, ZONDER_REDEN } from './herkomst.js';
import type { Actiebasis } from './reken-acties.js';
import { metHerkomst, type Rekenblad } from './rekenblad.js';
import { labelVan, type Weergave } from './weergave.js';

export { styles } from './bronnen.styles.js';

/** De kolom van de tabel die zegt hoeveel het tarief met een cijfer meebeweegt. */
export const BEWEEGT = 4;
const DAG = idVan(ZELFDE_DATUM);

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
  #filter = 'alle';
  #zoek = '';
  #vinkjes: ReadonlySet<string> = new Set();
  #bron: Brongegevens = {};

  constructor(basis: Actiebasis) {
    this.#basis = basis;
    waakOverBronnen(basis);
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
    this.#vinkjes = new Set();
    this.#basis.wortel().querySelector<HTMLElement>('[role=tabpanel]')?.focus({ preventScroll: true });
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

  /** Geeft alle aangevinkte cijfers dezelfde herkomst. Met een halve datum niet: die zou stil wegvallen. */
  geefBron(): void {
    const { rekenaar, wijzig, wortel } = this.#basis;
    const dag = wortel().querySelector<HTMLInputElement>(`#${DAG}`);
    if (dag?.validity.badInput) {
      dag.focus();
      return;
    }
    const { status = 'eigen', ...rest } = this.#bron;
    const gegevens = Object.fromEntries(Object.entries(rest).filter(([, tekst]) => tekst.trim() !== ''));
    wijzig(() => rekenaar.bewerk((blad) => zetBron(blad, [...this.#vinkjes], { status, ...gegevens } as Herkomst)));
    this.#vinkjes = new Set();
    this.#basis.wortel().querySelector<HTMLElement>('[role=tabpanel]')?.focus({ preventScroll: true });
  }

  dagberichten(w: Weergave): readonly Veldbericht[] {
    return datumberichten(w, this.#basis, DAG, '');
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
              ${zonderReden.map(({ pad, tekst }) => html`<li><a href="#" ${actie(w.doe, 'naar', pad, '-reden')}>${tekst}</a></li>`)}
            </ul>
          </div>`
    }
    ${zeef(w, doe, rijen, inBeeld.length)} ${sorteerbaar(w, doe, inBeeld)}
    ${alleenLezen ? nothing : zelfdeBron(w, doe, inBeeld)}`;
}

// Eén bron voor alle aangevinkte cijfers; de knop zegt bij hoeveel.
function zelfdeBron(w: Weergave, doe: Bronblad, inBeeld: readonly Bronrij[]): TemplateResult {
  const { t } = w;
  const { bron, vinkjes } = doe;
  const verborgen = vinkjes.size - inBeeld.filter(({ pad }) => vinkjes.has(pad)).length;
  const beeld = (sleutel: 'status' | 'bron' | 'datum' | 'reden'): Parameters<typeof tekstveld>[0] => ({
    pad: '',
    id: idVan(`/zelfde-${sleutel}`),
    label: t.tekst(`herkomst.${sleutel}`),
    invoer: invoer(doe, 'typBron', sleutel),
  });
  const status = (code: string): Optie => [code, tekstOfNiets(t, `herkomst.status.${code}`)];
  return html`<fieldset class="zelfde">
    <legend>${t.tekst('bronnen.zelfde')}</legend>
    <div class="velden">
      ${keuzelijst(beeld('status'), bron.status ?? 'eigen', STATUSSEN.toReversed().map(status))}
      ${tekstveld(beeld('bron'), bron.bron ?? '')}
      ${tekstveld({ ...beeld('datum'), berichten: doe.dagberichten(w) }, bron.datum ?? '', 'dag')}
      ${tekstveld(beeld('reden'), bron.reden ?? '')}
    </div>
    ${
      vinkjes.size === 0
        ? html`<p class="hulp">${t.tekst('bronnen.vink')}</p>`
        : html`${verborgen === 0 ? nothing : html`<p class="hulp">${t.meervoud('bronnen.verborgen', verborgen)}</p>`}
            <div class="knoppen">
              ${knop(doe, 'geefBron', [], { tekst: t.meervoud('bronnen.geef', vinkjes.size) })}
              ${knop(doe, 'vinkjesWeg', [], { tekst: t.tekst('bronnen.vinkjesWeg') })}
            </div>`
    }
  </fieldset>`;
}
