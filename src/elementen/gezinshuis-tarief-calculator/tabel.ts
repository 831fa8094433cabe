// Een tabel die in een smal vak onder elkaar staat. De eerste kolom benoemt de rij.

import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Vertaler } from './teksten.js';

/** Hoeveel plek een tabel nodig heeft om naast elkaar te staan; zonder is dat weinig. */
export type Plek = 'ruim' | 'breed';

/** Wat er in een cel staat. Niets, of alleen een streepje, is voor wie luistert een lege plek: die hoort dat er geen waarde is. */
export function gezegd(t: Vertaler, cel: unknown): unknown {
  if (typeof cel !== 'string' || /[\p{L}\p{N}]/u.test(cel)) return cel;
  return html`<span aria-hidden="true">${cel}</span><span class="vh">${t.tekst('tabel.leeg')}</span>`;
}

/** Een kop die iets laat zien; wie luistert, en wie de tabel onder elkaar leest, krijgt de woorden. */
export interface Beeldkop {
  readonly woorden: string;
  readonly beeld: TemplateResult;
}

/** Een cel over meer kolommen. */
export interface BredeCel {
  readonly over: number;
  readonly cel: unknown;
}

const woordenVan = (kop: string | Beeldkop | undefined): string | undefined =>
  typeof kop === 'object' ? kop.woorden : kop;

function isBreed(cel: unknown): cel is BredeCel {
  return typeof cel === 'object' && cel !== null && 'over' in cel;
}

/**
 * De rollen staan er uitgeschreven: onder elkaar is een rij een raster, en dan zegt een browser niet meer vanzelf dat het een tabel is.
 * @param tekstkolommen hoeveel kolommen er, van links af, geen cijfers zijn
 */
export function tabel(
  t: Vertaler,
  titel: string,
  koppen: readonly (string | Beeldkop)[],
  rijen: readonly (readonly unknown[])[],
  tekstkolommen = 1,
  plek?: Plek,
): TemplateResult {
  const klasse = (kolom: number): string => (kolom < tekstkolommen ? '' : 'cijfer');
  const cellen = (rest: readonly unknown[]): TemplateResult[] => {
    let kolom = 0;
    return rest.map((inhoud) => {
      kolom += 1;
      if (!isBreed(inhoud)) {
        const kop = ifDefined(woordenVan(koppen[kolom]));
        return html`<td role="cell" class=${klasse(kolom)} data-kop=${kop}>${gezegd(t, inhoud)}</td>`;
      }
      kolom += inhoud.over - 1;
      return html`<td role="cell" colspan=${inhoud.over} aria-colspan=${inhoud.over}>${inhoud.cel}</td>`;
    });
  };
  return html`<div class="schuif" tabindex="0">
    <table class="stapel ${plek ? `stapel--${plek}` : ''}" role="table">
      <caption>
        ${titel}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${koppen.map(
            (kop, kolom) =>
              html`<th role="columnheader" scope="col" class=${klasse(kolom)}>
                ${typeof kop === 'string' ? kop : html`<span class="vh">${kop.woorden}</span>${kop.beeld}`}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rijen.map(
          ([eerste, ...rest]) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">${eerste}</th>
              ${cellen(rest)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
