// Een component van de gast zelf. De paginaserver bundelt dit bestand met een eigen kopie van Lit.
import { LitElement, html } from 'lit';

customElements.define(
  'pagina-groet',
  class extends LitElement {
    render() {
      return html`<p>Welkom op deze bladzijde.</p>`;
    }
  },
);
