// Een rij tabbladen met één blad eronder, volgens het patroon van WAI-ARIA: de rij is één stop voor Tab, de pijlen lopen erdoorheen en kiezen
// meteen. Wat op een ander blad staat is niet in het DOM; een blad dat nog onderweg is mag later komen.

import { html, nothing, type TemplateResult } from 'lit';
import { directive, Directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';
import { ifDefined } from 'lit/directives/if-defined.js';

/** Welke kant een toets op gaat; in een taal van rechts naar links is de volgende links. */
function stap(toets: string, rechtsNaarLinks: boolean): number {
  if (toets === 'ArrowRight') return rechtsNaarLinks ? -1 : 1;
  if (toets === 'ArrowLeft') return rechtsNaarLinks ? 1 : -1;
  return 0;
}

class Pijlen extends Directive {
  #luistert = false;

  render(): unknown {
    return nothing;
  }

  override update({ element }: ElementPart): unknown {
    if (!this.#luistert)
      element.addEventListener('keydown', (gebeurtenis) => loop(element, gebeurtenis as KeyboardEvent));
    this.#luistert = true;
    return nothing;
  }
}

function loop(lijst: Element, gebeurtenis: KeyboardEvent): void {
  if (gebeurtenis.ctrlKey || gebeurtenis.altKey || gebeurtenis.metaKey) return;
  const knoppen = [...lijst.querySelectorAll<HTMLElement>('[role=tab]')];
  const hier = knoppen.findIndex((knop) => knop.getAttribute('aria-selected') === 'true');
  const verder = stap(gebeurtenis.key, getComputedStyle(lijst).direction === 'rtl');
  let naar = verder === 0 ? -1 : (hier + verder + knoppen.length) % knoppen.length;
  if (gebeurtenis.key === 'Home') naar = 0;
  if (gebeurtenis.key === 'End') naar = knoppen.length - 1;
  const knop = knoppen[naar];
  if (!knop) return;
  // Anders schuift de pagina onder de rij vandaan.
  gebeurtenis.preventDefault();
  knop.focus();
  knop.click();
}

const pijlen = directive(Pijlen);

export interface Tabbeeld<Code extends string> {
  /** Uniek in het element: de id's van de rij en haar blad beginnen ermee. */
  readonly naam: string;
  /** Hoe de rij heet voor wie haar hoort. */
  readonly label: string;
  readonly bladen: readonly (readonly [code: Code, tekst: unknown])[];
  readonly gekozen: Code;
  /** Wat er gebeurt als iemand dit blad kiest: `(code) => actie(doe, 'kiesBlad', code)`. */
  readonly bijKeuze: (code: Code) => DirectiveResult;
}

/** De rij. */
export function tablijst<Code extends string>({
  naam,
  label,
  bladen,
  gekozen,
  bijKeuze,
}: Tabbeeld<Code>): TemplateResult {
  return html`<div class="tablijst" role="tablist" aria-label=${label} ${pijlen()}>
    ${bladen.map(
      ([code, tekst]) =>
        html`<button
          type="button"
          role="tab"
          id="${naam}-tab-${code}"
          aria-selected=${code === gekozen ? 'true' : 'false'}
          aria-controls=${ifDefined(code === gekozen ? `${naam}-blad` : undefined)}
          tabindex=${code === gekozen ? 0 : -1}
          ${bijKeuze(code)}
        >
          ${tekst}
        </button>`,
    )}
  </div>`;
}

/** Het blad onder de rij. */
export function tabblad(naam: string, gekozen: string, inhoud: unknown): TemplateResult {
  return html`<div
    class="tabblad"
    role="tabpanel"
    id="${naam}-blad"
    aria-labelledby="${naam}-tab-${gekozen}"
    tabindex="0"
  >
    ${inhoud}
  </div>`;
}
