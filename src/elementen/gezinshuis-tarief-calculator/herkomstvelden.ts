// De velden over de herkomst van een cijfer in een open bouwsteen: zijn status, bron, datum en reden.

import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { leesOp } from '../../domein/json-pointer.js';
import type { Herkomst, JsonPointer } from '../../domein/tarief/tarief-invoer.js';
import { invoer, type Invoerveld } from '../../scherm/acties.js';
import { berichtSjabloon, type Veldbericht } from '../../scherm/bericht.js';
import { halveDagen, waakOverDagen, zegHalf } from '../../scherm/dagen.js';
import { idVan } from '../../scherm/scherm-element.js';
import { keuzes } from '../../scherm/veld.js';
import { tekstOfNiets } from '../../ui/codetekst.js';
import { statusteken, STATUSSEN } from './herkomst.js';
import type { Actiebasis } from './reken-acties.js';
import { type Begin, herkomstVan, isAangeboden, metHerkomst, type Rekenblad } from './rekenblad.js';
import type { Veld } from './velden.js';
import { labelVan, type Weergave } from './weergave.js';

/** De plek van de ene datum voor meer cijfers, op het blad met bronnen. */
export const ZELFDE_DATUM = '/zelfde-datum';

export class Herkomstvelden {
  readonly #basis: Actiebasis;

  constructor(basis: Actiebasis) {
    this.#basis = basis;
    waakOverBronnen(basis);
  }

  datumberichten(w: Weergave, id: string, pad: string): readonly Veldbericht[] {
    return datumberichten(w, this.#basis, id, pad);
  }

  zet({ value }: Invoerveld, veld: Veld, sleutel: string): void {
    const { rekenaar, wijzig } = this.#basis;
    const { vanaf } = rekenaar;
    wijzig(() => {
      // Van een leeftijd die er nog niet is ontstaat de groep, zoals bij een getypt getal: waar niets is hoort geen bron.
      const [blad, { pad }] = rekenaar.openBouwsteen?.metGroep(rekenaar.blad, veld, vanaf.set) ?? [rekenaar.blad, veld];
      rekenaar.bewerk(() => zetHerkomst(blad, pad, sleutel, value, vanaf), `${pad}:${sleutel}`);
    });
  }
}

/** Waakt over de datum van elke bron: een halve valt niet stil weg, ook niet als de pagina haar formulier verstuurt. */
export function waakOverBronnen(basis: Actiebasis): void {
  const { element, foutstand, rekenaar } = basis;
  waakOverDagen(element, foutstand);
  basis.halveDagen = (t) =>
    halveDagen(element, 'input[type=date]').map(({ pad }) => {
      const cijfer = { pad: pad.replace(/-datum$/, '') };
      const wie = pad ? labelVan({ t, blad: rekenaar.blad }, cijfer, true) : t.tekst('bronnen.zelfde');
      return { pad: pad || ZELFDE_DATUM, tekst: `${wie}: ${t.tekst('herkomst.datumHalf')}` };
    });
}

/** Wat er te zeggen is bij de datum van een bron, in het veld `id` op plek `pad`. */
export function datumberichten({ t }: Weergave, basis: Actiebasis, id: string, pad: string): readonly Veldbericht[] {
  return zegHalf(basis.element, basis.foutstand, id, pad)
    ? [{ soort: 'fout', woord: t.tekst('melding.fout'), tekst: t.tekst('herkomst.datumHalf') }]
    : [];
}

/**
 * Wijzigt één gegeven van de herkomst van een cijfer; wie dat doet staat er zelf voor, dus een aangeboden officieel cijfer wordt eigen, en de status
 * die hij zelf koos blijft. Staat er bij het begincijfer daarna weer wat er aan het begin stond, dan geldt de status van toen.
 */
function zetHerkomst(blad: Rekenblad, pad: JsonPointer, sleutel: string, waarde: string, begin: Begin): Rekenblad {
  const oud = herkomstVan(blad.invoer, pad);
  const vanBegin = herkomstVan(begin.invoer, pad);
  const status = !oud || (oud.status !== 'aanname' && isAangeboden(oud, pad, begin)) ? 'eigen' : oud.status;
  const nieuw = { ...oud, status, [sleutel]: waarde.trim() ? waarde : null } as Herkomst;
  const isTerug =
    sleutel !== 'status' &&
    leesOp(blad.invoer, pad) === leesOp(begin.invoer, pad) &&
    (['bron', 'datum', 'reden'] as const).every((deel) => (nieuw[deel] ?? null) === (vanBegin?.[deel] ?? null));
  return { ...blad, invoer: metHerkomst(blad.invoer, pad, isTerug ? vanBegin : nieuw) };
}

// Een bron mag ook alleen een jaar of een maand noemen. Een kalenderveld laat dat niet zien: dan is het een gewoon tekstveld.
function isDag(datum: string | null | undefined): boolean {
  return !datum || /^\d{4}-\d\d-\d\d$/.test(datum);
}

/** De velden over de herkomst van één cijfer. */
export function herkomstSjabloon(w: Weergave, hier: Herkomstvelden, veld: Veld): TemplateResult {
  const { t, alleenLezen } = w;
  const { pad } = veld;
  const id = `${idVan(pad)}-`;
  const herkomst = herkomstVan(w.blad.invoer, pad);
  const label = labelVan(w, veld, pad.startsWith('/zorgzwaarte'));
  const woord = (status: string): string => tekstOfNiets(t, `herkomst.status.${status}`);
  return html`<details class="herkomst" data-pad-herkomst=${pad}>
    <summary>
      ${statusteken(herkomst?.status ?? '')} <span>${label}</span>
      <span class="status">${herkomst ? woord(herkomst.status) : t.tekst('herkomst.onbekend')}</span>
    </summary>
    <div class="herkomst__velden">
      ${
        alleenLezen
          ? nothing
          : keuzes(
              {
                pad,
                id: `${id}status`,
                label: t.tekst('herkomst.status'),
                invoer: invoer(hier, 'zet', veld, 'status'),
                vorm: 'chips',
              },
              'radio',
              [herkomst?.status ?? ''],
              STATUSSEN.toReversed().map((status) => [status, woord(status)]),
            )
      }
      ${(['bron', 'datum', 'reden'] as const).map((sleutel) => {
        const dag = sleutel === 'datum' && isDag(herkomst?.datum) ? `${pad}-datum` : undefined;
        const berichten = dag ? hier.datumberichten(w, id + sleutel, dag) : [];
        return html`<label for=${id + sleutel}>${t.tekst(`herkomst.${sleutel}`)}</label>
          <div id="${id}${sleutel}-bericht">${berichten.map(berichtSjabloon)}</div>
          <input
            id=${id + sleutel}
            type=${dag ? 'date' : 'text'}
            maxlength="2000"
            autocomplete="off"
            data-pad=${ifDefined(dag)}
            aria-invalid=${berichten.length > 0 ? 'true' : 'false'}
            aria-describedby="${id}${sleutel}-bericht"
            .value=${herkomst?.[sleutel] ?? ''}
            ?readonly=${alleenLezen}
            ${invoer(hier, 'zet', veld, sleutel)}
          />`;
      })}
    </div>
  </details>`;
}
