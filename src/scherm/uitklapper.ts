// De inhoud van een uitklapper, pas getekend als iemand haar opent: `<details><summary>…</summary>${alsOpen(() => …)}</details>`.
// Daarna blijft zij staan: wat erin getypt is en wat daar open stond is er nog na dicht- en weer openklappen.

import { nothing, type ReactiveControllerHost } from 'lit';
import { type ChildPart, directive, Directive } from 'lit/directive.js';

class AlsOpen extends Directive {
  #uitklapper: HTMLDetailsElement | undefined;
  #geopend = false;

  render(_inhoud: () => unknown): unknown {
    return nothing;
  }

  override update(plek: ChildPart, [inhoud]: [inhoud: () => unknown]): unknown {
    this.#uitklapper ??= this.#volg(plek);
    // Ook wie met een script opent, of met zoeken in de pagina.
    this.#geopend ||= this.#uitklapper.open;
    return this.#geopend ? inhoud() : nothing;
  }

  #volg({ parentNode, options }: ChildPart): HTMLDetailsElement {
    const uitklapper = parentNode as HTMLDetailsElement;
    uitklapper.addEventListener('toggle', () => {
      if (!this.#geopend) (options?.host as ReactiveControllerHost | undefined)?.requestUpdate();
    });
    return uitklapper;
  }
}

export const alsOpen = directive(AlsOpen);
