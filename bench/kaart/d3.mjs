// d3-force met SVG: vaste ringen en botsing, 300 stappen vooruit gerekend, zoals de voorbeelden van d3 voor een stilstaande kaart.
// Slepen verplaatst alleen de persoon en zijn lijnen; de krachten staan dan stil. Dat is de goedkoopste manier, en dus in het voordeel van d3.

import { drag } from 'd3-drag';
import { forceCollide, forceLink, forceManyBody, forceRadial, forceSimulation } from 'd3-force';
import { select } from 'd3-selection';
import { isTeRaken, meetKaart, midden, naamvakken } from './pagina.mjs';

/** Half zo breed als één teken van 14 px, ongeveer. */
const LETTERBREEDTE = 4;
const SVG = 'http://www.w3.org/2000/svg';

function teken(vak, _netwerk, { onderwerp, personen, banden }) {
  const kern = { id: '', naam: onderwerp.naam, fx: 0, fy: 0, ring: 0 };
  const mensen = [kern, ...personen.map((persoon) => ({ ...persoon }))];
  const lijnen = [
    ...personen.map(({ id, band }) => ({ source: '', target: id, kwaliteit: band })),
    ...banden.map(({ van, naar, kwaliteit }) => ({ source: van, target: naar, kwaliteit })),
  ];
  const vol = personen.length > 60;
  const stap = Math.max(130, 16 * Math.sqrt(personen.length));
  forceSimulation(mensen)
    .force('ring', forceRadial(({ ring }) => ring * stap).strength(0.8))
    // Namen mogen niet over elkaar: dan houdt ieder zoveel ruimte als zijn naam breed is. Zonder namen genoeg voor de figuur.
    .force(
      'ruimte',
      forceCollide(({ naam }) => (vol ? 18 : Math.max(18, naam.length * LETTERBREEDTE))),
    )
    .force('afstoten', forceManyBody().strength(-20))
    .force(
      'lijn',
      forceLink(lijnen)
        .id(({ id }) => id)
        .strength(0.01),
    )
    .stop()
    .tick(300);

  const rand = Math.max(...mensen.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)))) + 40;
  const svg = select(vak)
    .append(() => document.createElementNS(SVG, 'svg'))
    .attr('class', vol ? 'd3 vol' : 'd3')
    .attr('viewBox', `${-rand} ${-rand} ${2 * rand} ${2 * rand}`);
  const lijn = svg
    .append('g')
    .selectAll('line')
    .data(lijnen)
    .join('line')
    .attr('class', ({ kwaliteit }) => kwaliteit);
  const zetLijn = (welke) =>
    welke
      .attr('x1', ({ source }) => source.x)
      .attr('y1', ({ source }) => source.y)
      .attr('x2', ({ target }) => target.x)
      .attr('y2', ({ target }) => target.y);
  zetLijn(lijn);
  const lijnenVan = new Map(
    mensen.map((mens) => [mens.id, lijn.filter(({ source, target }) => source === mens || target === mens)]),
  );
  const knoop = svg
    .append('g')
    .selectAll('g')
    .data(mensen)
    .join('g')
    .attr('class', 'knoop')
    .attr('data-id', ({ id }) => id)
    .attr('transform', ({ x, y }) => `translate(${x} ${y})`);
  knoop.append('circle').attr('r', 15);
  knoop
    .append('text')
    .attr('y', 29)
    .text(({ naam }) => naam);
  knoop.call(
    drag().on('drag', function sleep({ x, y }, mens) {
      mens.x = x;
      mens.y = y;
      select(this).attr('transform', `translate(${x} ${y})`);
      zetLijn(lijnenVan.get(mens.id));
    }),
  );
}

meetKaart({
  teken,
  plekken: () =>
    [...document.querySelectorAll('.knoop:not([data-id=""])')].flatMap((knoop) => {
      const plek = midden(knoop.querySelector('circle'));
      return plek ? { id: knoop.dataset.id, ...plek } : [];
    }),
  namen: () => {
    const svg = document.querySelector('.d3');
    return naamvakken(svg.querySelectorAll('text'), svg.getBoundingClientRect().width / svg.viewBox.baseVal.width);
  },
  lijnen: () => document.querySelectorAll('.d3 line').length,
  staatOp: (plek) => isTeRaken(plek, document, `[data-id="${plek.id}"]`),
});
