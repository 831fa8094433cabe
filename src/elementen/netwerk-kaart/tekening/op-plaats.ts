// Zet iets van HTML op een plek van de kaart, in delen van haar breedte en hoogte: het schuift mee als zij groter getoond wordt.

import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

interface Maat {
  readonly breedte: number;
  readonly hoogte: number;
}

class OpPlaats extends Directive {
  render(_plek: Maat & { readonly x: number; readonly y: number }, _kaart: Maat): symbol {
    return noChange;
  }
  override update({ element }: ElementPart, [plek, kaart]: Parameters<this['render']>): symbol {
    const { style } = element as HTMLElement;
    const deel = (waarde: number, van: number): string => `${String((waarde / van) * 100)}%`;
    style.setProperty('left', deel(plek.x - plek.breedte / 2, kaart.breedte));
    style.setProperty('top', deel(plek.y - plek.hoogte / 2, kaart.hoogte));
    style.setProperty('width', deel(plek.breedte, kaart.breedte));
    style.setProperty('height', deel(plek.hoogte, kaart.hoogte));
    return noChange;
  }
}

export const opPlaats = directive(OpPlaats);
