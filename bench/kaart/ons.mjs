// Onze kaart, zoals een klant haar laadt: het script staat als eigen script op de bladzijde. Dat is dist/laden/zo-thuis.js, of het ene bestand
// dist/netwerk-kaart.js.

import { isTeRaken, meetKaart, midden, naamvakken } from './pagina.mjs';

const KNOPEN = 'svg.kaart [data-knoop]:not([data-knoop=""])';
let element;

meetKaart({
  async teken(vak, netwerk) {
    element = document.createElement('netwerk-kaart');
    element.setAttribute('weergave', 'kaart');
    element.value = netwerk;
    vak.append(element);
    await customElements.whenDefined('netwerk-kaart');
    await element.updateComplete;
  },
  plekken: () =>
    [...element.shadowRoot.querySelectorAll(KNOPEN)].flatMap((knoop) => {
      const plek = midden(knoop);
      return plek ? { id: knoop.dataset.knoop, ...plek } : [];
    }),
  namen: () => naamvakken(element.shadowRoot.querySelectorAll('svg.kaart .naam-kaart text'), 1),
  lijnen: () => element.shadowRoot.querySelectorAll('path[data-naar]').length,
  staatOp: (plek) => isTeRaken(plek, element.shadowRoot, `[data-knoop="${plek.id}"]`),
});
