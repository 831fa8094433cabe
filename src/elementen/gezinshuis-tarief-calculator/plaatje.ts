// Het plaatje van een tabblad als losse SVG: de vlakken, lijnen en patronen, met de namen en bedragen die ernaast staan. Een bestand heeft
// onze stijlen niet: wat stijlen deden staat er als attribuut in. Komt pas als iemand erom vraagt.

import { bewaarBestand } from '../../scherm/bestand.js';
import { gewoneKleur } from '../../scherm/gewone-kleur.js';
import { bestandsnaam } from './bestanden.js';
import type { Bladcode } from './bladen.js';
import type { Actiebasis } from './reken-acties.js';

const SVG = 'http://www.w3.org/2000/svg';
const MARGE = 16;
/** Wat er van een vorm in een bestand moet staan. */
const LIJN = ['stroke-width', 'stroke-dasharray'];
const LETTER = ['font-size', 'font-weight', 'text-anchor', 'stroke-width', 'paint-order'];
const GRONDEN = 'rect, path, line, circle, text, tspan';

/** Bewaart de plaatjes die nu op het tabblad te zien zijn, onder elkaar in één tekening. */
export function bewaarPlaatje({ element, wortel, rekenaar }: Actiebasis, blad: Bladcode): void {
  const { ownerDocument } = element;
  const delen = [...wortel().querySelectorAll<HTMLElement>('[role=tabpanel] [data-plaatje]')];
  const bron = new XMLSerializer().serializeToString(
    tekening(ownerDocument, wortel(), delen.filter(isTeZien), rekenaar.blad.invoer.naam ?? ''),
  );
  const inhoud = new Blob([bron.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')], { type: 'image/svg+xml' });
  bewaarBestand(ownerDocument, `${bestandsnaam(rekenaar.blad.invoer)}-${blad}.svg`, inhoud);
}

const isTeZien = (deel: Element): boolean => deel.getBoundingClientRect().width > 0;

function tekening(document: Document, wortel: ParentNode, delen: readonly Element[], titel: string): SVGElement {
  const uit = maak(document, 'svg', {});
  const naam = maak(document, 'title', {});
  naam.textContent = titel;
  // De patronen staan één keer in de schaduwboom, en soms in de tekening zelf.
  const vullingen = maak(document, 'defs', {});
  vullingen.append(...[...wortel.querySelectorAll('.patronen pattern')].map((patroon) => kopie(patroon)));
  const breed = Math.max(0, ...delen.map((deel) => deel.getBoundingClientRect().width)) + 2 * MARGE;
  const vlak = wortel.querySelector('[role=tabpanel]');
  const grond = maak(document, 'rect', {
    width: breed,
    fill: vlak ? gewoneKleur(getComputedStyle(vlak).backgroundColor)[0] : 'none',
  });
  uit.append(naam, vullingen, grond);
  let hoog = MARGE;
  for (const deel of delen) {
    const vak = deel.getBoundingClientRect();
    const groep = maak(document, 'g', { transform: `translate(${MARGE - vak.x} ${hoog - vak.y})` });
    const beelden = deel.matches('svg') ? [deel] : [...deel.querySelectorAll('svg')];
    groep.append(...beelden.filter(isTeZien).map((beeld) => opZijnPlek(beeld)), ...woorden(document, deel));
    uit.append(groep);
    hoog += vak.height + MARGE;
  }
  zet(grond, { height: hoog });
  zet(uit, { width: breed, height: hoog, viewBox: `0 0 ${breed} ${hoog}` });
  return uit;
}

// In een eigen svg blijven percentages kloppen.
function opZijnPlek(beeld: Element): Element {
  const { x, y, width, height } = beeld.getBoundingClientRect();
  const uit = kopie(beeld);
  zet(uit, { x, y, width, height, overflow: 'visible' });
  return uit;
}

function kopie(echt: Element): Element {
  const uit = echt.cloneNode(true) as Element;
  const [van, naar] = [echt, uit].map((boom) => [boom, ...boom.querySelectorAll('*')]) as [Element[], Element[]];
  for (const [plek, deel] of naar.entries()) {
    if (deel.matches(GRONDEN)) schrijf(deel, getComputedStyle(van[plek] as Element));
    for (const { name } of Array.from(deel.attributes))
      if (/^(class|data|aria|role|translate|tabindex)/.test(name)) deel.removeAttribute(name);
  }
  return uit;
}

function schrijf(deel: Element, stijl: CSSStyleDeclaration): void {
  for (const naam of ['fill', 'stroke']) {
    const [kleur, dekking] = gewoneKleur(stijl.getPropertyValue(naam));
    zet(deel, { [naam]: kleur, ...(dekking < 1 && { [`${naam}-opacity`]: dekking }) });
  }
  for (const naam of deel.matches('text, tspan') ? LETTER : LIJN) zet(deel, { [naam]: stijl.getPropertyValue(naam) });
  if (deel.matches('text')) zet(deel, { 'font-family': 'sans-serif' });
}

// De woorden naast de vormen, elk op de plek waar de browser ze zette. Wat alleen een schermlezer leest staat er niet bij.
function woorden(document: Document, deel: Element): Element[] {
  const uit: Element[] = [];
  const loper = document.createTreeWalker(deel, NodeFilter.SHOW_TEXT);
  while (loper.nextNode()) {
    const knoop = loper.currentNode as Text;
    const ouder = knoop.parentElement;
    if (!ouder || ouder.closest('svg, .vh, button, input, select')) continue;
    const stijl = getComputedStyle(ouder);
    for (const { 0: woord, index } of knoop.data.matchAll(/\S+/g)) {
      for (const { letters, x, bottom, height } of stukken(knoop, index, woord)) {
        const tekst = maak(document, 'text', {
          x,
          y: bottom - height * 0.22,
          fill: gewoneKleur(stijl.color)[0],
          'font-family': 'sans-serif',
          'font-size': stijl.fontSize,
          'font-weight': stijl.fontWeight,
        });
        tekst.textContent = letters;
        uit.push(tekst);
      }
    }
  }
  return uit;
}

interface Stuk {
  letters: string;
  readonly x: number;
  readonly bottom: number;
  readonly height: number;
}

// Een lang woord kan over twee regels staan: elk stuk krijgt zijn eigen plek.
function stukken(knoop: Text, begin: number, woord: string): Stuk[] {
  const uit: Stuk[] = [];
  const letter = knoop.ownerDocument.createRange();
  for (const plek of woord.split('').keys()) {
    letter.setStart(knoop, begin + plek);
    letter.setEnd(knoop, begin + plek + 1);
    const { x, bottom, width, height } = letter.getBoundingClientRect();
    const vorig = uit.at(-1);
    if (vorig && Math.abs(vorig.bottom - bottom) < 1) vorig.letters += woord[plek];
    else if (width > 0) uit.push({ letters: woord[plek] ?? '', x, bottom, height });
  }
  return uit;
}

function zet(element: Element, attributen: Readonly<Record<string, string | number>>): void {
  for (const [naam, waarde] of Object.entries(attributen)) element.setAttribute(naam, String(waarde));
}

function maak(document: Document, naam: string, attributen: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, naam);
  zet(element, attributen);
  return element;
}
