// Na een andere rechtsvorm: de begincijfers die daarbij horen, met wat er van wat naar wat gaat, en bij elk eigen cijfer de vraag of het blijft.
// Er verandert niets zolang niemand kiest.

import { html, nothing, type TemplateResult } from 'lit';
import { leesOp } from '../../domein/json-pointer.js';
import { berekenTarief } from '../../domein/tarief/bereken-tarief.js';
import type { JsonPointer } from '../../domein/tarief/index.js';
import { leeg } from '../../domein/tarievensets/leeg.js';
import { voorbeeld } from '../../domein/tarievensets/voorbeeld.js';
import { invoer, type Invoerveld } from '../../scherm/acties.js';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import { idVan } from '../../scherm/scherm-element.js';
import { keuzes } from '../../scherm/veld.js';
import { codetekst, tekstOfNiets } from '../../ui/codetekst.js';
import type { Actiebasis } from './reken-acties.js';
import type { Rekenblad } from './rekenblad.js';
import { bloktitel } from './rij.js';
import { alleVelden, bouwsteenVan, type Invoer, rijvelden, type Veld } from './velden.js';
import { type Overname, overname, type Wissel } from './vormwissel.js';
import { eenheidVan, labelVan, schrijfVeld, toonVeld, type Weergave } from './weergave.js';

export { styles } from './vormaanbod.styles.js';

export class Vormaanbod {
  readonly #basis: Actiebasis;
  /** De keuzen van een rechtsvorm waarop de bezoeker al antwoordde. */
  readonly #beantwoord = new WeakSet<object>();
  #gemeld: object | undefined;
  #neemt: ReadonlySet<JsonPointer> = new Set();

  constructor(basis: Actiebasis) {
    this.#basis = basis;
  }

  /** Waar de bezoeker het begincijfer neemt in plaats van wat hij zelf invulde. */
  get neemt(): ReadonlySet<JsonPointer> {
    return this.#neemt;
  }

  overname(blad: Rekenblad): Overname {
    const { vanaf } = this.#basis.rekenaar;
    // Wie leeg begint krijgt dezelfde begincijfers aangeboden als bij de eerste vragen.
    return overname(blad, vanaf.set === leeg ? { ...vanaf, set: voorbeeld } : vanaf, this.#neemt);
  }

  kies(veld: Invoerveld, plek: JsonPointer): void {
    const neemt = new Set(this.#neemt);
    if (veld.value === 'neem') neemt.add(plek);
    else neemt.delete(plek);
    this.#neemt = neemt;
  }

  /** Neemt de begincijfers over: één stap, en dus in één keer ongedaan te maken. */
  neemOver(): void {
    const { rekenaar, wijzig, wortel } = this.#basis;
    wijzig(() => rekenaar.bewerk((blad) => ({ ...this.overname(blad).na, vorm: undefined })));
    wortel().querySelector<HTMLElement>('#uitkomst')?.focus({ preventScroll: true });
  }

  houdAlles(vorm: object): void {
    this.#beantwoord.add(vorm);
    this.#basis
      .wortel()
      .querySelector<HTMLElement>(`#${idVan('/rechtsvorm')}`)
      ?.focus({ preventScroll: true });
  }

  sjabloon(w: Weergave): TemplateResult | typeof nothing {
    const { vorm } = w.blad;
    if (!vorm || w.alleenLezen || this.#beantwoord.has(vorm)) return nothing;
    const gevonden = this.overname(w.blad);
    if (gevonden.wissels.length === 0) return nothing;
    const isNieuw = this.#gemeld !== vorm;
    if (isNieuw) {
      this.#gemeld = vorm;
      this.#neemt = new Set();
      // Een schermlezer hoort pas wat er verandert in een regel die er al stond.
      queueMicrotask(() => void this.#basis.ververs());
    }
    return aanbodSjabloon(w, this, gevonden, vorm, isNieuw);
  }
}

function aanbodSjabloon(
  w: Weergave,
  doe: Vormaanbod,
  { wissels, na }: Overname,
  vorm: object,
  isNieuw: boolean,
): TemplateResult {
  const { t, resultaat } = w;
  const naam = codetekst(t, String(w.blad.invoer.rechtsvorm), 'keuze.');
  const mee = wissels.filter(({ plek, eigen }) => eigen.length === 0 || doe.neemt.has(plek)).length;
  const tarief = berekenTarief(na.invoer).tariefPerEtmaal;
  return html`<section class="vormaanbod" aria-labelledby="vormaanbod">
    ${kop(w.kopniveau, 2, t.tekst('vorm.titel', { vorm: naam }), { id: 'vormaanbod' })}
    <p role="status">${isNieuw ? nothing : t.meervoud('vorm.anders', wissels.length)}</p>
    <p class="hulp">${tekstOfNiets(t, `start.vorm.${String(w.blad.invoer.rechtsvorm)}`)}</p>
    <ul role="list">
      ${wissels.map((wissel) => regel(w, doe, wissel))}
    </ul>
    <p>
      ${
        tarief === resultaat.tariefPerEtmaal
          ? t.tekst('vorm.zelfdeTarief')
          : t.tekst('vorm.tarief', { nu: t.bedrag(resultaat.tariefPerEtmaal), dan: t.bedrag(tarief) })
      }
    </p>
    <div class="knoppen">
      ${mee === 0 ? nothing : knop(doe, 'neemOver', [], { tekst: t.meervoud('vorm.neem', mee), klasse: 'knop--actie' })}
      ${knop(doe, 'houdAlles', [vorm], { tekst: t.tekst('vorm.houdAlles') })}
    </div>
    <p class="hulp">${t.tekst('vorm.terug')}</p>
  </section>`;
}

function regel(w: Weergave, doe: Vormaanbod, { plek, eigen, dan, zelfdeCijfer }: Wissel): TemplateResult {
  const { t, blad } = w;
  const naam = naamOp(w, plek);
  const nu = cijfersOp(w, blad.invoer, plek, eigen);
  return html`<li>
    <strong>${naam}</strong>
    <span
      >${zelfdeCijfer ? t.tekst('vorm.herkomst', { nu }) : t.tekst('vorm.wordt', { nu, dan: cijfersOp(w, dan, plek) })}</span
    >
    ${
      eigen.length === 0
        ? nothing
        : keuzes(
            {
              pad: '',
              id: `vorm${plek.replaceAll('/', '-')}`,
              label: html`${t.tekst('vorm.eigen')}<span class="vh"> ${naam}</span>`,
              vorm: 'chips',
              invoer: invoer(doe, 'kies', plek),
            },
            'radio',
            [doe.neemt.has(plek) ? 'neem' : 'houd'],
            [
              ['houd', t.tekst('vorm.houd')],
              ['neem', t.tekst('vorm.neemEen')],
            ],
          )
    }
  </li>`;
}

const isBlok = (plek: JsonPointer): boolean => plek.lastIndexOf('/') === 0 && bouwsteenVan(plek) > 0;

function naamOp(w: Weergave, plek: JsonPointer): string {
  return isBlok(plek) ? bloktitel(w, bouwsteenVan(plek)) : labelVan(w, { pad: plek }, true);
}

// Van een bouwsteen de cijfers die in haar rij staan, en wat de bezoeker er zelf invulde.
function cijfersOp(w: Weergave, van: Invoer, plek: JsonPointer, eigen: readonly JsonPointer[] = []): string {
  const { t, blad } = w;
  const inRij = isBlok(plek) ? rijvelden(bouwsteenVan(plek), van).map(({ pad }) => pad) : [plek];
  const paden = [...inRij, ...eigen.filter((pad) => !inRij.includes(pad))];
  const velden = alleVelden(van).filter(({ pad }) => paden.includes(pad));
  const toon = (veld: Veld): string => {
    const bron = { t, blad: { ...blad, invoer: van, getypt: van === blad.invoer ? blad.getypt : {} } };
    const nu: unknown = leesOp(van, veld.pad);
    // De eenheid zegt al dat het euro's zijn.
    const waarde = veld.soort === 'bedrag' && typeof nu === 'number' ? schrijfVeld(t, veld, nu) : toonVeld(bron, veld);
    const tekst = [waarde, veld.soort === 'fractie' ? '' : eenheidVan(bron, veld)].filter(Boolean).join(' ');
    return velden.length > 1 ? `${labelVan(w, veld)} ${tekst}` : tekst;
  };
  return velden.length === 0 ? codetekst(t, '', 'keuze.') : velden.map(toon).join(', ');
}
