// Een component van de site zelf, met een eigen kopie van Lit: het bestand wordt gebundeld zoals die site dat doet.
import { LitElement, html } from 'lit';

customElements.define(
  'site-groet',
  class extends LitElement {
    render() {
      return html`<p>Welkom op deze site.</p>`;
    }
  },
);
