// Een onderdeel van de gast dat later komt dan de kleine ingang, en zijn inhoud in een open schaduwboom zet.
customElements.define(
  'onderdeel-later',
  class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).append(document.createElement('netwerk-kaart'));
    }
  },
);
