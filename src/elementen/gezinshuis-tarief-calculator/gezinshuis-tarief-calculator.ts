import { LitElement, html } from 'lit';
import { VERSIE } from '../../versie.js';

/**
 * Rekent het dagtarief van een gezinshuis uit.
 * @tag gezinshuis-tarief-calculator
 */
export class GezinshuisTariefCalculatorElement extends LitElement {
  static readonly version = VERSIE;
  protected override render() {
    return html`<p>…</p>`;
  }
}
