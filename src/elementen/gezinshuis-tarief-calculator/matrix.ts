// De niveaus van zorgzwaarte naast elkaar: wat er op elk niveau geldt. Een leeg veld is zoals de basis; wie erin typt geeft het niveau een eigen
// cijfer, op dezelfde weg als elk ander veld.

import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { naarGetal } from '../../domein/exact.js';
import { leesOp } from '../../domein/json-pointer.js';
import { vindNiveau } from '../../domein/tarief/controleer-invoer.js';
import type { TariefInvoer } from '../../domein/tarief/index.js';
import { fteVan } from '../../domein/tarief/som.js';
import { actie } from '../../scherm/acties.js';
import { berichtSjabloon } from '../../scherm/bericht.js';
import { idVan } from '../../scherm/scherm-element.js';
import { metTeken, opCenten } from './bedragen.js';
import type { Mix } from './mix.js';
import { niveausVan } from './niveaublad.js';
import { beginVan } from './veld.js';
import { type Invoer, niveauvelden, type Veld } from './velden.js';
import { andersteken, veldbericht } from './veldbericht.js';
import { andersDan, eenheidVan, labelVan, naamVan, schrijfVeld, tekstVan, type Weergave } from './weergave.js';
import { gezegd } from './tabel.js';

// Waar de waarde van een leeg veld vandaan komt; een factor erft niets.
const BASIS: Readonly<Record<string, string>> = {
  plaatsen: '/plaatsen',
  fte: '/inkomen/fte',
  urenGedragswetenschapper: '/gedragswetenschapper/urenPerJeugdigePerWeek',
  urenOndersteuning: '/ondersteuning/urenPerJeugdigePerWeek',
  vervangingDagen: '/vervanging/dagenPerJaar',
};

/** Met meer niveaus past de tabel pas in een breder vak. */
const WEINIG = 3;

/** @param tarieven het tarief per etmaal op de basis, en dan op elk niveau */
export function matrixSjabloon(w: Weergave, doe: Mix, tarieven: readonly (number | null)[]): TemplateResult {
  const { t, blad } = w;
  const namen = niveausVan(blad).map(({ code }) => code ?? '');
  const gekozen = vindNiveau(blad.invoer.zorgzwaarte) + 1;
  const kolom = (plek: number): string => (plek === gekozen ? 'cijfer matrix__gekozen' : 'cijfer');
  const wie = [t.tekst('rij.basis'), ...namen];
  const [basis = null] = tarieven;
  const rij = (kop: unknown, cellen: readonly unknown[]): TemplateResult =>
    html`<tr role="row">
      <th role="rowheader" scope="row">${kop}</th>
      ${cellen.map((cel, plek) => html`<td role="cell" class=${kolom(plek)} data-kop=${ifDefined(wie[plek])}>${gezegd(t, cel)}</td>`)}
    </tr>`;
  return html` <div class="schuif" tabindex="0">
      <table class="matrix stapel stapel--${namen.length > WEINIG ? 'breed' : 'ruim'}" role="table">
        <caption>
          ${t.tekst('mix.matrix')}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${t.tekst('mix.cijfer')}</th>
            ${wie.map(
              (naam, plek) =>
                html`<th
                  role="columnheader"
                  scope="col"
                  class=${kolom(plek)}
                  aria-current=${ifDefined(plek === gekozen ? 'true' : undefined)}
                  translate="no"
                >
                  ${w.alleenLezen ? naam : kiesNiveau(naam, plek === 0 ? '' : naam, plek === gekozen)}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${niveauvelden(0).map((veld, plek) =>
            rij(rijkop(w, veld), [
              html`${gezegd(t, basiswaarde(w, veld) || '–')} ${hoeGeerfd(w, veld)}`,
              ...namen.map((_, index) => cel(w, doe, niveauvelden(index)[plek] ?? veld)),
            ]),
          )}
          ${rij(
            t.tekst('mix.tarief'),
            tarieven.map((tarief) => html`<strong>${gezegd(t, t.bedrag(tarief))}</strong>`),
          )}
          ${rij(
            t.tekst('mix.verschil'),
            tarieven.map((tarief, plek) =>
              plek === 0 || basis === null || tarief === null ? '–' : metTeken(t, opCenten(tarief - basis)),
            ),
          )}
        </tbody>
      </table>
    </div>
    ${w.alleenLezen ? nothing : html`<p class="hulp">${t.tekst('mix.matrix.hulp')}</p>`}`;
}

function rijkop(w: Weergave, veld: Veld): TemplateResult {
  return html`${labelVan(w, veld)} <span class="zacht" id="matrix-${naamVan(veld.pad)}">${eenheidVan(w, veld)}</span>`;
}

// Het niveau waarop het tarief staat, te kiezen waar de niveaus naast elkaar staan.
function kiesNiveau(naam: string, code: string, isGekozen: boolean): TemplateResult {
  return html`<label class="keuze matrix__kies">
    <input type="radio" name="matrix-niveau" value=${code} data-pad="/zorgzwaarte/gekozen" .checked=${isGekozen} />
    <span>${naam}</span>
  </label>`;
}

// Wat er op de basis geldt, zoals het in een veld staat.
function basiswaarde({ t, blad: { invoer } }: Weergave, veld: Veld): string {
  const naam = naamVan(veld.pad);
  if (naam === 'fte' && fteDelen(invoer)) return t.getal(naarGetal(fteVan(invoer as TariefInvoer)));
  const plek = BASIS[naam];
  const waarde: unknown = plek && leesOp(invoer, plek);
  return typeof waarde === 'number' ? schrijfVeld(t, veld, waarde) : '';
}

// Hoe de fte van de basis uitgerekend is, als zij per plaats is ingevuld. Een niveau met andere plaatsen houdt dezelfde ouders.
function fteDelen({ inkomen, plaatsen }: Invoer): { fte: number; plaatsen: number; deel: string } | undefined {
  if (inkomen?.wijze !== 'loondienst' || typeof inkomen.fte === 'number') return undefined;
  const { ftePerPlaats: fte, vervangingGeregeldDoor: door } = inkomen;
  if (typeof fte !== 'number' || typeof plaatsen !== 'number') return undefined;
  return { fte, plaatsen, deel: door === 'ouders' ? ' × 7/6' : door === 'werkgever' ? ' × 5/6' : '' };
}

function hoeGeerfd({ t, blad: { invoer } }: Weergave, { pad }: Veld): TemplateResult | typeof nothing {
  const delen = naamVan(pad) === 'fte' ? fteDelen(invoer) : undefined;
  if (!delen) return nothing;
  const plaatsen = t.meervoud('woord.plaatsen', delen.plaatsen);
  return html`<span class="zacht"
    >${t.tekst('mix.matrix.fte', { fte: t.getal(delen.fte), plaatsen })}${delen.deel}</span
  >`;
}

function cel(w: Weergave, doe: Mix, veld: Veld): unknown {
  const { t, alleenLezen } = w;
  const { pad } = veld;
  const naam = naamVan(pad);
  const tekst = tekstVan(w, veld);
  const factor = { pad: pad.replace(naam, 'factor'), soort: veld.soort };
  // Een factor gaat over het hele niveau: daarnaast telt er geen ander cijfer.
  const metFactor = naam !== 'factor' && tekstVan(w, factor) !== '';
  const basis = metFactor ? '' : basiswaarde(w, veld);
  const geerfd = basis ? `= ${basis}` : '–';
  if (alleenLezen)
    return tekst ? html`<strong>${tekst}</strong>` : html`<span class="zacht">${gezegd(t, geerfd)}</span>`;
  const berichten = w.bij(pad);
  // Wie er het laatst in typte is er misschien nog: dan blijft het veld, ook leeg, en valt de focus niet weg.
  const isBezig = Object.keys(w.blad.getypt).at(-1) === pad;
  if (metFactor && tekst === '' && berichten.length === 0 && !isBezig) return geerfd;
  const id = idVan(pad);
  const fout = berichten.some(({ soort }) => soort === 'fout' || soort === 'server');
  const vraag = berichten.some(({ soort }) => soort === 'vraag');
  const elders = andersDan(w, pad);
  const wie = labelVan(w, veld, true);
  return html`<input
      id=${id}
      class="rijveld rijveld--middel ${fout ? 'rijveld--fout' : ''} ${vraag ? 'rijveld--vraag' : ''}"
      inputmode="decimal"
      autocomplete="off"
      data-pad=${pad}
      .value=${tekst}
      placeholder=${geerfd}
      aria-label=${wie}
      aria-invalid=${fout ? 'true' : 'false'}
      aria-describedby="${id}-bericht matrix-${naam} ${basis ? `${id}-geerfd` : ''} ${elders ? `${id}-anders` : ''}"
    />${andersteken(w, id, elders)}
    ${basis ? html`<span id="${id}-geerfd" hidden>${t.tekst('niveau.geerfd', { waarde: basis })}</span>` : nothing}
    ${
      basis && tekst
        ? html`<div>
            <button type="button" class="matrix__terug" ${actie(doe, 'zoalsBasis', pad)}>
              ${geerfd}<span class="vh">, ${t.tekst('mix.matrix.terug', { veld: wie })}</span>
            </button>
          </div>`
        : nothing
    }
    <div id="${id}-bericht" class="matrix__bericht">
      ${berichten.map((bericht) => berichtSjabloon(veldbericht(w, veld, bericht)))}
    </div>
    <div class="matrix__begin">${beginVan(w, veld)}</div>`;
}
