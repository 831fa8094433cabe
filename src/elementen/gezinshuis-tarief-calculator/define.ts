// Registreert <gezinshuis-tarief-calculator>. Het enige bestand van dit element met een neveneffect.
import { define } from '../../ui/define.js';
import { GezinshuisTariefCalculatorElement } from './gezinshuis-tarief-calculator.js';

define('gezinshuis-tarief-calculator', GezinshuisTariefCalculatorElement);

declare global {
  interface HTMLElementTagNameMap {
    'gezinshuis-tarief-calculator': GezinshuisTariefCalculatorElement;
  }
}
