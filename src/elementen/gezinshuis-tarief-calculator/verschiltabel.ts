// De tabel met wat er verandert als een andere berekening opengaat, uit een bestand of een koppeling: van nu naar straks.

import { html, nothing, type TemplateResult } from 'lit';
import { statusteken } from './herkomst.js';
import type { Verschilrij } from './openverschil.js';
import type { Weergave } from './weergave.js';
import { gezegd } from './tabel.js';

/** @param erbij wat er boven de laatste kolom staat */
export function verschiltabel(
  { t }: Pick<Weergave, 't'>,
  rijen: readonly Verschilrij[],
  erbij: string,
): TemplateResult | typeof nothing {
  if (rijen.length === 0) return nothing;
  return html`<table class="verschiltabel">
    <caption class="vh">
      ${t.tekst('openen.tabel')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.tekst('openen.wat')}</th>
        <th scope="col" class="cijfer">${t.tekst('openen.nu')}</th>
        <th scope="col" class="cijfer">${t.tekst('openen.wordt')}</th>
        <th scope="col">${erbij}</th>
      </tr>
    </thead>
    <tbody>
      ${rijen.map(
        ({ naam, nu, wordt, status, erbij: uitleg }) =>
          html`<tr>
            <th scope="row">${naam}</th>
            <td class="cijfer">${gezegd(t, nu)}</td>
            <td class="cijfer"><strong>${gezegd(t, wordt)}</strong></td>
            <td>${status ? statusteken(status) : nothing} ${gezegd(t, uitleg)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
