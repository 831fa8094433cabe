// cytoscape met zijn eigen ringen (concentric). Het tekent op canvas: of iemand er staat is daar alleen aan de kleur te zien.

import cytoscape from 'cytoscape';
import { KWALITEITEN } from './netwerk.mjs';
import { meetKaart } from './pagina.mjs';

const KLEUR = [31, 111, 139];
const LIJNKLEUR = { steunend: '#2e7d32', neutraal: '#777777', spanning: '#b3261e', verbroken: '#999999' };
const LIJNSTIJL = { steunend: 'solid', neutraal: 'solid', spanning: 'dashed', verbroken: 'dotted' };

let kaart;
let vak;

function teken(doel, _netwerk, { onderwerp, personen, banden }) {
  vak = doel;
  const vol = personen.length > 60;
  kaart = cytoscape({
    container: vak,
    // Een klein netwerk blijft op ware grootte, zoals bij ons; anders vult het met reuzen het vak.
    maxZoom: 1,
    elements: {
      nodes: [
        { data: { id: 'kern', naam: onderwerp.naam, ring: 0 } },
        ...personen.map(({ id, naam, ring }) => ({ data: { id, naam, ring } })),
      ],
      edges: [
        ...personen.map(({ id, band }) => ({ data: { source: 'kern', target: id, kwaliteit: band } })),
        ...banden.map(({ van, naar, kwaliteit }) => ({ data: { source: van, target: naar, kwaliteit } })),
      ],
    },
    style: [
      { selector: 'node', style: { width: 30, height: 30, 'background-color': `rgb(${KLEUR.join(',')})` } },
      // Boven de zestig tekent onze kaart ook geen namen.
      ...(vol ? [] : [{ selector: 'node', style: { label: 'data(naam)', 'font-size': 14, 'text-valign': 'bottom' } }]),
      { selector: 'edge', style: { width: 1.5, 'curve-style': 'straight' } },
      ...KWALITEITEN.map((kwaliteit) => ({
        selector: `edge[kwaliteit = "${kwaliteit}"]`,
        style: { 'line-color': LIJNKLEUR[kwaliteit], 'line-style': LIJNSTIJL[kwaliteit] },
      })),
    ],
    layout: {
      name: 'concentric',
      concentric: (knoop) => 3 - knoop.data('ring'),
      levelWidth: () => 1,
      minNodeSpacing: 10,
      // Namen mogen niet over elkaar: dan telt de ring ze mee.
      nodeDimensionsIncludeLabels: true,
      animate: false,
    },
  });
  return new Promise((klaar) => {
    kaart.one('render', klaar);
  });
}

/** De kleur op een plek in het venster, van alle lagen samen. */
function kleurOp({ x, y }) {
  const { left, top } = vak.getBoundingClientRect();
  const doek = new OffscreenCanvas(1, 1).getContext('2d');
  for (const laag of [...vak.querySelectorAll('canvas')].sort((een, ander) => een.style.zIndex - ander.style.zIndex)) {
    const schaal = laag.width / laag.clientWidth;
    doek.drawImage(laag, -Math.floor((x - left) * schaal), -Math.floor((y - top) * schaal));
  }
  return doek.getImageData(0, 0, 1, 1).data;
}

meetKaart({
  teken,
  plekken() {
    const { left, top } = vak.getBoundingClientRect();
    return kaart
      .nodes(':visible')
      .filter((knoop) => knoop.id() !== 'kern')
      .map((knoop) => {
        const { x, y } = knoop.renderedPosition();
        return { id: knoop.id(), x: x + left, y: y + top };
      });
  },
  namen: () =>
    kaart
      .nodes(':visible')
      .filter((knoop) => knoop.style('label'))
      .map((knoop) => {
        const { x1, x2, y1, y2 } = knoop.renderedBoundingBox({
          includeNodes: false,
          includeEdges: false,
          includeOverlays: false,
          includeUnderlays: false,
        });
        const letter = 14 * kaart.zoom();
        const midden = (y1 + y2) / 2;
        return { links: x1 + 2, rechts: x2 - 2, boven: midden - letter / 2, onder: midden + letter / 2, letter };
      }),
  lijnen: () => kaart.edges(':visible').length,
  staatOp(plek) {
    const gezien = kleurOp(plek).slice(0, 3);
    const som = (kleur) => kleur.reduce((tot, deel) => tot + deel, 0);
    // Wie vastgepakt is krijgt van cytoscape een donkere waas: dezelfde kleur, maar donkerder.
    const licht = som(gezien) / som(KLEUR);
    return licht > 0.6 && licht < 1.1 && KLEUR.every((deel, index) => Math.abs(deel * licht - gezien[index]) < 12);
  },
});
