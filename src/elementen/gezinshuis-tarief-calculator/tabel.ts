// Een tabel die in zijn eigen vak schuift als hij te breed is. De eerste kolom benoemt de rij.

import { html, type TemplateResult } from 'lit';

export function tabel(
  titel: string,
  koppen: readonly string[],
  rijen: readonly (readonly unknown[])[],
  tekstkolommen = 1,
): TemplateResult {
  const klasse = (kolom: number): string => (kolom < tekstkolommen ? '' : 'cijfer');
  return html`<div class="schuif" tabindex="0">
    <table>
      <caption>
        ${titel}
      </caption>
      <thead>
        <tr>
          ${koppen.map((kop, kolom) => html`<th scope="col" class=${klasse(kolom)}>${kop}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rijen.map(
          ([eerste, ...rest]) =>
            html`<tr>
              <th scope="row">${eerste}</th>
              ${rest.map((cel, kolom) => html`<td class=${klasse(kolom + 1)}>${cel}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
