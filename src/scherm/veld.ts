// Eén veld op het scherm, voor elke soort: label, uitleg, bericht, invoer, eenheid. Volgorde volgens NL Design System.
// Wat een veld betekent weet het element; hier staat alleen hoe het eruitziet en hoe de delen aan elkaar hangen.

import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { berichtSjabloon, type Veldbericht } from './bericht.js';
import { idVan } from './scherm-element.js';

export interface Veldbeeld {
  /** De plek van het veld in de waarde. Zonder eigen `id` volgt het id hieruit. */
  readonly pad: string;
  readonly id?: string;
  readonly label: unknown;
  readonly hulp?: unknown;
  readonly berichten?: readonly Veldbericht[];
  /** Achter de invoer: euro, uren per week. */
  readonly eenheid?: string;
  /** Onder de invoer: een teller, de herkomst van een cijfer. */
  readonly onder?: unknown;
  readonly verplicht?: boolean;
  readonly alleenLezen?: boolean;
  /** Voor een veld dat niet in de waarde staat: wat er gebeurt als de bezoeker typt (`invoer(…)`). */
  readonly invoer?: DirectiveResult;
  /** Bij zo'n veld: de naam waaronder de pagina hoort dat er getypt is, ook als dat nog niets verandert. */
  readonly half?: string;
  /** Het id van iets anders dat dit veld beschrijft. */
  readonly ookBeschreven?: string;
  /** Extra gegevens voor wie het veld leest, zoals `getal`. */
  readonly soort?: string;
  /** Hoe een vraag met vaste antwoorden eruitziet: een rij rondjes, één balk (hooguit vier korte antwoorden), of losse knoppen. */
  readonly vorm?: 'balk' | 'chips';
}

/** Een keuze: de code in de waarde, en hoe zij heet. */
export type Optie = readonly [code: string, tekst: string];

interface Delen {
  readonly id: string;
  readonly fout: boolean;
  readonly klasse: string;
  /** De id's van alles wat het veld beschrijft. */
  readonly beschreven: string;
}

function delenVan({ pad, id = idVan(pad), hulp, berichten = [], eenheid, ookBeschreven }: Veldbeeld): Delen {
  const fout = berichten.some(({ soort }) => soort === 'fout' || soort === 'server');
  const beschreven = [hulp && `${id}-hulp`, `${id}-bericht`, eenheid && `${id}-eenheid`, ookBeschreven]
    .filter(Boolean)
    .join(' ');
  return { id, fout, klasse: `veld ${fout ? 'veld--fout' : ''}`, beschreven };
}

// Het vak voor berichten is er altijd: wat erin verschijnt wordt dan voorgelezen, en aria-describedby klopt.
function onderLabel({ hulp, berichten = [] }: Veldbeeld, id: string): TemplateResult {
  return html`${hulp ? html`<p class="hulp" id="${id}-hulp">${hulp}</p>` : nothing}
    <div id="${id}-bericht">${berichten.map(berichtSjabloon)}</div>`;
}

/** Een regel of een paar regels om in te typen. `dag` is een kalenderdag. */
export function tekstveld(
  beeld: Veldbeeld,
  waarde: string,
  soort: 'tekst' | 'getal' | 'lang' | 'dag' = 'tekst',
): TemplateResult {
  const { pad, label, eenheid, onder = nothing, verplicht = false, alleenLezen = false } = beeld;
  const { id, fout, klasse, beschreven } = delenVan(beeld);
  const invoer =
    soort === 'lang'
      ? html`<textarea
          id=${id}
          autocomplete="off"
          data-pad=${ifDefined(beeld.invoer ? beeld.half : pad)}
          data-soort=${ifDefined(beeld.soort)}
          .value=${waarde}
          ?readonly=${alleenLezen}
          aria-required=${verplicht ? 'true' : 'false'}
          aria-invalid=${fout ? 'true' : 'false'}
          aria-describedby=${beschreven}
          ${beeld.invoer ?? nothing}
        ></textarea>`
      : html`<input
          id=${id}
          type=${soort === 'dag' ? 'date' : 'text'}
          inputmode=${soort === 'getal' ? 'decimal' : nothing}
          autocomplete="off"
          data-pad=${ifDefined(beeld.invoer ? beeld.half : pad)}
          data-soort=${ifDefined(beeld.soort)}
          .value=${waarde}
          ?readonly=${alleenLezen}
          aria-required=${verplicht ? 'true' : 'false'}
          aria-invalid=${fout ? 'true' : 'false'}
          aria-describedby=${beschreven}
          ${beeld.invoer ?? nothing}
        />`;
  return html`<div class=${klasse}>
    <label for=${id}>${label}</label>
    ${onderLabel(beeld, id)}
    ${eenheid === undefined ? invoer : html`<div class="invoer">${invoer}<span class="hulp" id="${id}-eenheid">${eenheid}</span></div>`}
    ${onder}
  </div>`;
}

/** Een keuzelijst, desgewenst in groepen. */
export function keuzelijst(
  beeld: Veldbeeld,
  gekozen: string,
  opties: readonly (Optie | { readonly groep: string; readonly opties: readonly Optie[] })[],
): TemplateResult {
  const { pad, label, onder = nothing } = beeld;
  const { id, fout, klasse, beschreven } = delenVan(beeld);
  const optie = ([code, tekst]: Optie): TemplateResult =>
    html`<option value=${code} .selected=${code === gekozen}>${tekst}</option>`;
  return html`<div class=${klasse}>
    <label for=${id}>${label}</label>
    ${onderLabel(beeld, id)}
    <select
      id=${id}
      data-pad=${ifDefined(beeld.invoer ? undefined : pad)}
      data-soort=${ifDefined(beeld.soort)}
      aria-invalid=${fout ? 'true' : 'false'}
      aria-describedby=${beschreven}
      ${beeld.invoer ?? nothing}
    >
      ${opties.map((deel) =>
        'groep' in deel ? html`<optgroup label=${deel.groep}>${deel.opties.map(optie)}</optgroup>` : optie(deel),
      )}
    </select>
    ${onder}
  </div>`;
}

/** Een vraag met vaste antwoorden die er allemaal staan: rondjes voor één antwoord, vakjes voor meer. */
export function keuzes(
  beeld: Veldbeeld,
  type: 'radio' | 'checkbox',
  gekozen: readonly string[],
  opties: readonly (readonly [code: string, tekst: unknown])[],
): TemplateResult {
  const { label, onder = nothing, vorm } = beeld;
  const { id, klasse, beschreven } = delenVan(beeld);
  return html`<fieldset class=${klasse} id=${id} aria-describedby=${beschreven}>
    <legend>${label}</legend>
    ${onderLabel(beeld, id)}
    <div class="keuzes ${vorm ? `keuzes--${vorm}` : ''}">
      ${opties.map(([code, tekst]) => keuze(beeld, type, id, code, tekst, gekozen.includes(code)))}
    </div>
    ${onder}
  </fieldset>`;
}

/** Eén vakje dat aan of uit staat. */
export function vinkje(beeld: Veldbeeld, aan: boolean): TemplateResult {
  return keuze(beeld, 'checkbox', undefined, 'on', beeld.label, aan);
}

function keuze(
  { pad, soort, invoer }: Veldbeeld,
  type: 'radio' | 'checkbox',
  naam: string | undefined,
  code: string,
  tekst: unknown,
  aan: boolean,
): TemplateResult {
  return html`<label class="keuze">
    <input
      type=${type}
      name=${ifDefined(naam)}
      value=${code}
      data-pad=${ifDefined(invoer ? undefined : pad)}
      data-soort=${ifDefined(soort)}
      .checked=${aan}
      ${invoer ?? nothing}
    />
    <span>${tekst}</span>
  </label>`;
}
