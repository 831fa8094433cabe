// De tabel met cijfers en hun herkomst: welke rijen erin staan, waarop zij sorteren, en hoeveel het tarief met elk cijfer meebeweegt.

import { html, nothing, type TemplateResult } from 'lit';
import { gevoeligheid } from '../../domein/tarief/gevoeligheid.js';
import { actie, invoer } from '../../scherm/acties.js';
import { keuzes, tekstveld } from '../../scherm/veld.js';
import { tekstOfNiets } from '../../ui/codetekst.js';
import { BEWEEGT, type Bronblad } from './bronnen.js';
import { type Cijferrij, cijferrijen } from './cijferrijen.js';
import { STATUSSEN, statusteken, ZONDER_REDEN } from './herkomst.js';
import { procenten } from './letterbalk.js';
import type { Weergave } from './weergave.js';
import { gezegd } from './tabel.js';

const KOLOMMEN = ['tabel.cijfer', 'tabel.waarde', 'tabel.eenheid', 'tabel.herkomst', 'bronnen.beweegt'] as const;
/** Het deel dat onder de tabel als voorbeeld staat. */
const VOORBEELD = 0.4;
/** Zoveel lager en hoger is een cijfer om te zien wat het doet; een andere spreiding geeft bijna hetzelfde deel. */
const SPREIDING = 0.1;
/** Van meest naar minst zeker, zoals in de keuzelijst. */
const FILTERS = ['alle', ...STATUSSEN.toReversed(), ZONDER_REDEN] as const;

export interface Bronrij extends Cijferrij {
  readonly zonderReden: boolean;
  /** Hoeveel procent het tarief meegaat met dit cijfer, als fractie; `null` als het tarief er niet mee beweegt. */
  readonly beweegt: number | null;
}

export function bronrijen(w: Weergave): Bronrij[] {
  const { invoer } = w.blad;
  const tarief = w.resultaat.tariefPerEtmaalExact;
  const zonder = new Set(w.berichten.filter(({ code }) => code === ZONDER_REDEN).map(({ pad }) => pad));
  const bewegingen = new Map(
    gevoeligheid(invoer, { spreiding: SPREIDING }).map(({ pad, tariefLaag, tariefHoog }) => [
      pad,
      tarief && tariefLaag !== null && tariefHoog !== null
        ? Math.abs(tariefHoog - tariefLaag) / (2 * SPREIDING * tarief)
        : null,
    ]),
  );
  return cijferrijen(w).map((rij) => ({
    ...rij,
    zonderReden: zonder.has(rij.pad),
    beweegt: bewegingen.get(rij.pad) || null,
  }));
}

/** Hoeveel rijen er bij een keuze horen: zo staat het in de zin en bij elke keuze. */
export function aantalVan(rijen: readonly Bronrij[], filter: string): number {
  return rijen.filter((rij) => past(rij, filter)).length;
}

/** Hoort een rij bij wat de bezoeker koos? */
export function past({ status, zonderReden }: Bronrij, filter: string): boolean {
  return filter === 'alle' || (filter === ZONDER_REDEN ? zonderReden : status === filter);
}

// Welke rijen in de tabel staan. De keuzen zeggen hoeveel er van elke soort zijn; wat er niet is valt niet te kiezen.
export function zeef(w: Weergave, doe: Bronblad, rijen: readonly Bronrij[], over: number): TemplateResult {
  const { t } = w;
  const naam = (filter: string): string =>
    filter === 'alle'
      ? t.tekst('bronnen.alle')
      : filter === ZONDER_REDEN
        ? t.tekst('bronnen.zonderReden')
        : tekstOfNiets(t, `herkomst.status.${filter}`);
  const opties = FILTERS.flatMap((filter) => {
    const aantal = aantalVan(rijen, filter);
    if (aantal === 0 && filter !== doe.filter && filter !== 'alle') return [];
    const teken = filter === 'alle' || filter === ZONDER_REDEN ? nothing : statusteken(filter);
    return [[filter, html`${teken} ${naam(filter)} <span class="zacht">${t.getal(aantal)}</span>`] as const];
  });
  return html`<div class="zeef">
    ${keuzes(
      {
        pad: '',
        id: 'bron-filter',
        label: t.tekst('bronnen.filter'),
        vorm: 'chips',
        invoer: invoer(doe, 'kiesFilter'),
      },
      'radio',
      [doe.filter],
      opties,
    )}
    ${tekstveld({ pad: '', id: 'bron-zoek', label: t.tekst('bronnen.zoek'), invoer: invoer(doe, 'typZoek') }, doe.zoek)}
    <p class="hulp" role="status">
      ${over === rijen.length ? nothing : t.tekst('bronnen.over', { over: t.getal(over), alle: t.getal(rijen.length) })}
    </p>
  </div>`;
}

export function sorteerbaar(w: Weergave, doe: Bronblad, rijen: readonly Bronrij[]): TemplateResult {
  const { t } = w;
  const { kolom, af } = doe.sortering;
  const volgorde = (rij: Bronrij): string | number =>
    kolom === BEWEEGT ? (rij.beweegt ?? 0) : (rij.volgorde[kolom] ?? '');
  const gesorteerd =
    kolom < 0
      ? rijen
      : rijen.toSorted((een, ander) => vergelijk(volgorde(een), volgorde(ander), t.taal) * (af ? -1 : 1));
  const meest = Math.max(...rijen.map(({ beweegt }) => beweegt ?? 0)) || 1;
  return html`<div class="schuif" tabindex="0">
      <table class="bronnen stapel stapel--ruim" role="table">
        <caption>
          ${t.tekst('resultaat.invoer.titel')}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${KOLOMMEN.map(
              (sleutel, plek) =>
                html`<th
                  role="columnheader"
                  scope="col"
                  aria-sort=${plek !== kolom ? 'none' : af ? 'descending' : 'ascending'}
                >
                  <button type="button" class="sorteer" ${actie(doe, 'sorteer', plek)}>${t.tekst(sleutel)}</button>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${gesorteerd.map(({ pad, status, isCijfer, beweegt, cellen: [naam, waarde, eenheid, bron] }) => {
            const metVinkje = isCijfer && !w.alleenLezen;
            return html`<tr role="row">
              <th role="rowheader" scope="row">
                ${
                  metVinkje
                    ? html`<label class="keuze"
                        ><input
                          type="checkbox"
                          value=${pad}
                          .checked=${doe.vinkjes.has(pad)}
                          ${invoer(doe, 'vink', pad)}
                        /><span>${naam}</span></label
                      >`
                    : naam
                }
              </th>
              <td role="cell" data-kop=${t.tekst('tabel.waarde')}>${gezegd(t, waarde)}</td>
              <td role="cell" data-kop=${t.tekst('tabel.eenheid')}>${gezegd(t, eenheid)}</td>
              <td role="cell" class="bronnen__bron" data-kop=${t.tekst('tabel.herkomst')}>
                ${statusteken(status)} ${gezegd(t, bron)}
              </td>
              <td role="cell" class="beweegt" data-kop=${t.tekst('bronnen.beweegt')}>
                ${
                  beweegt === null
                    ? gezegd(t, '–')
                    : html`<svg height="8" aria-hidden="true">
                          <rect class="spoor" width="100%" height="8" rx="4"></rect>
                          <rect class="beweegt__staaf" width=${procenten(beweegt / meest)} height="8" rx="4"></rect>
                        </svg>
                        <span class="cijfer">${t.procent(beweegt, 0)}</span>`
                }
              </td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    <p class="hulp">
      ${t.tekst('bronnen.beweegtUitleg', {
        deel: t.procent(VOORBEELD),
        meer: t.procent(SPREIDING),
        scheelt: t.procent(VOORBEELD * SPREIDING),
      })}
    </p>`;
}

// Getallen naar hun grootte, en vóór woorden.
function vergelijk(een: string | number, ander: string | number, taal: string): number {
  if (typeof een === 'number' && typeof ander === 'number') return een - ander;
  if (typeof een !== typeof ander) return typeof een === 'number' ? -1 : 1;
  return String(een).localeCompare(String(ander), taal, { numeric: true });
}
