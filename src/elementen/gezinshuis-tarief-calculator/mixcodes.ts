// De regel van de productlijst bij elk niveau en bij alle niveaus samen, en op welk van die twee het contract staat.

import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { PRODUCTCODES_GEZINSHUIS } from '../../domein/tarievensets/productcodes-gezinshuis.js';
import { invoer } from '../../scherm/acties.js';
import { keuzes } from '../../scherm/veld.js';
import type { Code, Mix, Mixrij } from './mix.js';
import type { Weergave } from './weergave.js';

/** Waar de zin over outputgerichte codes staat. */
const OUTPUT = 'mix-output';

// Op welk tarief het contract staat: dan telt van de productcodes alleen die daarbij hoort.
export function contractkeuze({ t, alleenLezen, stand }: Weergave, doe: Mix): TemplateResult {
  const gekozen = stand.bij.samen?.contract ?? 'per-niveau';
  const titel = t.tekst('mix.contract');
  if (alleenLezen) return html`<p>${titel}: ${t.tekst(`mix.contract.${gekozen}`)}</p>`;
  return keuzes(
    { pad: '', id: 'mix-contract', label: titel, invoer: invoer(doe, 'kiesContract'), vorm: 'balk' },
    'radio',
    [gekozen],
    (['per-niveau', 'gemiddeld'] as const).map((code) => [code, t.tekst(`mix.contract.${code}`)]),
  );
}

// Vrij te kiezen; zonder keuze staat er niets. Van een code die in het contract niet telt staat dat erbij.
export function productveld(w: Weergave, doe: Mix, [code, naam, plek]: Mixrij): unknown {
  const gekozen = productVan(w, code);
  const nietNodig = w.stand.bij.samen?.contract === 'gemiddeld' && w.t.tekst('mix.product.nietNodig');
  const keuze = invoer(doe, 'kiesProduct', code);
  return productlijst(w, {
    id: `mix-${plek}-product`,
    naam,
    gekozen,
    keuze,
    uit: nietNodig !== false,
    bij: nietNodig || regelVan(w, gekozen),
  });
}

export function samenveld(w: Weergave, doe: Mix): unknown {
  const { t, stand } = w;
  const { contract, product } = stand.bij.samen ?? {};
  const gekozen = product ?? '';
  const los = contract === 'gemiddeld' ? '' : t.tekst('mix.product.los');
  const bij = [regelVan(w, gekozen), los].filter(Boolean).join(' · ');
  const keuze = invoer(doe, 'kiesSamen');
  return productlijst(w, { id: 'mix-samen-product', naam: t.tekst('mix.samen'), gekozen, keuze, uit: false, bij });
}

const productVan = ({ stand }: Weergave, niveau: Code): string =>
  stand.bij.producten?.find(({ code = null }) => code === niveau)?.product ?? '';

const regelMet = (gekozen: string): (typeof PRODUCTCODES_GEZINSHUIS)[number] | undefined =>
  PRODUCTCODES_GEZINSHUIS.find(({ productcode }) => productcode === gekozen);

const isOutput = (gekozen: string): boolean => regelMet(gekozen)?.omschrijving.includes('outputgericht') ?? false;

function regelVan({ t }: Weergave, gekozen: string): string {
  const regel = regelMet(gekozen);
  const soort = isOutput(gekozen) ? 'mix.regel.output' : 'mix.regel';
  return regel ? t.tekst(soort, { categorie: regel.categorie, code: regel.productcode }) : gekozen;
}

/** Waarom bij een outputgerichte code een andere eenheid hoort dan die van ons tarief: één keer, voor alle codes die er staan. */
export function outputzin(w: Weergave, niveaus: readonly Code[]): TemplateResult | typeof nothing {
  const { t, stand } = w;
  const { contract, product } = stand.bij.samen ?? {};
  const tellen = contract === 'gemiddeld' ? [] : niveaus.map((niveau) => productVan(w, niveau));
  return [...tellen, product ?? ''].some(isOutput)
    ? html`<p class="hulp" id=${OUTPUT}>${t.tekst('mix.output')}</p>`
    : nothing;
}

interface Productlijst {
  readonly id: string;
  readonly naam: string;
  readonly gekozen: string;
  readonly keuze: DirectiveResult;
  readonly uit: boolean;
  /** Wat er onder de lijst staat. */
  readonly bij: string;
}

function productlijst({ t, alleenLezen }: Weergave, { id, naam, gekozen, keuze, uit, bij }: Productlijst): unknown {
  if (alleenLezen) return bij || t.tekst('mix.geen');
  // Een lange omschrijving past niet in de lijst, en wat er dan afvalt is wat de regels verschilt.
  const regel = regelMet(gekozen);
  return html`<label class="vh" for=${id}>${t.tekst('mix.product')}: ${naam}</label>
    <select
      id=${id}
      class="rijveld"
      aria-describedby="${id}-regel ${!uit && isOutput(gekozen) ? OUTPUT : ''}"
      ?disabled=${uit}
      ${keuze}
    >
      <option value="" .selected=${gekozen === ''}>${t.tekst('mix.geen')}</option>
      ${PRODUCTCODES_GEZINSHUIS.map(
        ({ productcode, omschrijving }) =>
          html`<option value=${productcode} .selected=${productcode === gekozen} translate="no">
            ${productcode} ${omschrijving}
          </option>`,
      )}
    </select>
    ${regel && !uit ? html`<span class="hulp" aria-hidden="true">${regel.omschrijving}</span>` : nothing}
    <span class="hulp" id="${id}-regel">${bij}</span>`;
}
