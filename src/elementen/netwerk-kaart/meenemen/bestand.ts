// De kaart als bestand. Alles gebeurt op deze pagina: er gaat niets naar een server.
//
// Een bestand heeft onze stijlen niet en gaat naar papier, een tekstverwerker of een ander programma: wat stijlen deden staat er als attribuut in,
// de kleuren zijn altijd die van een lichte pagina, en elke kleur is gewoon hexadecimaal met haar dekking apart. Meer kent niet elk programma.

import { gewoneKleur } from '../../../scherm/gewone-kleur.js';
import { maakMeter } from '../tekening/meten.js';
import { arceer } from './arceer.js';
import { losseLetters } from './losse-letters.js';

const SVG = 'http://www.w3.org/2000/svg';

// De rollen van een lichte pagina.
const LICHT: Readonly<Record<string, string>> = {
  '--_tekst': '#1d2429',
  '--_vlak': '#ffffff',
  '--_gedempt': '#4d565e',
  '--_accent': '#1f6f66',
  '--_waarschuwing': '#8a5a00',
  '--_kind': '#f3b24a',
  '--_kind-tekst': '#3a2400',
  '--_kind-rand': '#c77f12',
  '--_d1': '#1f4e79',
  '--_d2': '#b8801f',
  '--_d3': '#2f8f80',
  '--_d4': '#a3335a',
  '--_d5': '#6f5bb0',
  '--_d6': '#808488',
};
// Wat alleen op de pagina iets betekent.
const VAN_DE_PAGINA = /^(aria|class|data|role|style|tab)/;
const MARGE = 16;
const KOP = 34;
const KOPREGEL = 18;
const REGEL = 24;

export interface Bestandskop {
  readonly titel: string;
  /** Welk beeld het is, en van welk moment. */
  readonly beeld: string;
  /** Wanneer het bestand gemaakt is. */
  readonly gemaakt: string;
  /** In één zin wat erop staat, voor wie de tekening niet ziet. */
  readonly uitleg: string;
}

/** De kaart als losstaande SVG, met titel, beeld, datum en de uitleg van de tekens. */
export function alsSvg(
  kaart: SVGSVGElement,
  { titel, beeld, gemaakt, uitleg }: Bestandskop,
  legenda: readonly Element[],
): Blob {
  const { ownerDocument: document } = kaart;
  const familie = getComputedStyle(kaart).fontFamily;
  const { width, height } = kaart.viewBox.baseVal;
  const uit = maak(document, 'svg', { 'font-family': familie }) as SVGSVGElement;
  const tekst = (inhoud: string, x: number, y: number, letter: number, dikte = 400): SVGElement => {
    const regel = maak(document, 'text', {
      x,
      y,
      fill: LICHT['--_tekst'] ?? '',
      'font-size': letter,
      'font-weight': dikte,
    });
    regel.textContent = inhoud;
    return regel;
  };
  const kop = maak(document, 'title', {});
  kop.textContent = titel;
  const zin = maak(document, 'desc', {});
  zin.textContent = `${beeld}. ${uitleg}`;
  const meet = maakMeter(document, familie);
  const past = (regel: string): boolean => meet(regel, { letter: 13, dikte: 400 }) <= width - 2 * MARGE;
  const kopregels = [...inRegels(beeld, past), gemaakt];
  const boven = KOP + kopregels.length * KOPREGEL;
  const plaat = maak(document, 'g', { transform: `translate(0 ${String(boven)})` });
  plaat.append(...kopieVan(kaart).childNodes);
  const tekens: SVGElement[] = [];
  let x = MARGE;
  let y = boven + height + MARGE;
  for (const punt of legenda) {
    const inhoud = (punt.textContent ?? '').replace(/\s+/g, ' ').trim();
    const beeld = punt.querySelector('svg');
    const breed = beeld ? beeld.viewBox.baseVal.width + 6 : 0;
    const lang = breed + meet(inhoud, { letter: 13, dikte: 400 }) + MARGE;
    if (x + lang > width && x > MARGE) {
      x = MARGE;
      y += REGEL;
    }
    if (beeld) {
      const vak = beeld.viewBox.baseVal;
      const groep = maak(document, 'g', { transform: `translate(${String(x - vak.x)} ${String(y)})` });
      groep.append(...kopieVan(beeld).childNodes);
      tekens.push(groep);
    }
    tekens.push(tekst(inhoud, x + breed, y + 4.5, 13));
    x += lang;
  }
  const hoogte = Math.ceil(y + REGEL);
  zet(uit, { width, height: hoogte, viewBox: `0 0 ${String(width)} ${String(hoogte)}` });
  uit.append(
    kop,
    zin,
    maak(document, 'rect', { x: 0, y: 0, width, height: hoogte, fill: LICHT['--_vlak'] ?? '' }),
    tekst(titel, MARGE, 28, 20, 700),
    ...kopregels.map((regel, nummer) => tekst(regel, MARGE, 47 + nummer * KOPREGEL, 13)),
    plaat,
    ...tekens,
  );
  // Wat andere programma's niet kennen wordt gewone vorm. Dat meet de browser alleen aan wat er staat; hij schildert er niets van.
  const wortel = kaart.getRootNode() as ShadowRoot;
  wortel.append(uit);
  arceer(uit);
  losseLetters(uit);
  uit.remove();
  // Een teken dat in XML niet mag maakt het hele bestand onleesbaar.
  const bron = new XMLSerializer().serializeToString(uit).replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ');
  return new Blob([bron], { type: 'image/svg+xml' });
}

// Een tekening breekt zelf geen regel af.
function inRegels(zin: string, past: (regel: string) => boolean): readonly string[] {
  const regels: string[] = [];
  for (const woord of zin.split(' ')) {
    const langer = [regels.at(-1), woord].filter(Boolean).join(' ');
    if (regels.length > 0 && past(langer)) regels[regels.length - 1] = langer;
    else regels.push(woord);
  }
  return regels;
}

// Een kopie met de kleuren van een lichte pagina, zonder wat er niet te zien is.
function kopieVan(kaart: SVGSVGElement): SVGSVGElement {
  const kopie = kaart.cloneNode(true) as SVGSVGElement;
  const stijl = kaart.style;
  for (const [rol, kleur] of Object.entries(LICHT)) stijl.setProperty(rol, kleur);
  const echte = [...kaart.querySelectorAll('*')];
  const delen = [...kopie.querySelectorAll('*')];
  const weg: Element[] = [];
  for (const [index, deel] of delen.entries()) {
    const echt = echte[index] as Element;
    const gezien = getComputedStyle(echt);
    if (gezien.display === 'none' || echt.matches('.raak, :empty:is(g, text)')) weg.push(deel);
    else schrijf(deel, gezien);
    for (const { name } of Array.from(deel.attributes)) if (VAN_DE_PAGINA.test(name)) deel.removeAttribute(name);
  }
  for (const rol of Object.keys(LICHT)) stijl.removeProperty(rol);
  if (!kaart.getAttribute('style')) kaart.removeAttribute('style');
  for (const deel of weg) deel.remove();
  const lopen = kaart.ownerDocument.createTreeWalker(kopie, NodeFilter.SHOW_COMMENT);
  const aantekeningen: Node[] = [];
  while (lopen.nextNode()) aantekeningen.push(lopen.currentNode);
  for (const aantekening of aantekeningen) aantekening.parentNode?.removeChild(aantekening);
  return kopie;
}

function schrijf(deel: Element, stijl: CSSStyleDeclaration): void {
  const lees = (naam: string): string => stijl.getPropertyValue(naam);
  const { localName } = deel;
  if (localName === 'stop') {
    zetKleur(deel, 'stop', 'stop-color', lees('stop-color'), lees('stop-opacity'));
    return;
  }
  const isTekst = localName === 'text' || localName === 'textPath';
  if (/^(g|defs|pattern|radialGradient)$/.test(localName)) {
    if (lees('opacity') !== '1') deel.setAttribute('opacity', lees('opacity'));
    // Elke tekst draagt haar eigen dikte.
    deel.removeAttribute('font-weight');
    return;
  }
  zetKleur(deel, 'fill', 'fill', lees('fill'));
  // De rand om letters valt in veel programma's over de letters heen.
  if (isTekst) {
    zet(deel, { 'font-size': Number.parseFloat(lees('font-size')), 'font-weight': honderdtal(lees('font-weight')) });
    deel.setAttribute('text-anchor', lees('text-anchor'));
  } else {
    zetKleur(deel, 'stroke', 'stroke', lees('stroke'));
    if (lees('stroke') !== 'none') {
      deel.setAttribute('stroke-width', String(Number.parseFloat(lees('stroke-width'))));
      for (const naam of ['stroke-linecap', 'stroke-linejoin']) deel.setAttribute(naam, lees(naam));
      const streep = lees('stroke-dasharray');
      if (streep !== 'none') deel.setAttribute('stroke-dasharray', streep.replaceAll('px', ''));
    }
  }
  if (lees('opacity') !== '1') deel.setAttribute('opacity', lees('opacity'));
}

// Een tekstverwerker kent alleen hele honderdtallen: 650 is daar niet vet.
const honderdtal = (dikte: string): number => Math.round(Number(dikte) / 100) * 100;

function zetKleur(deel: Element, stam: string, naam: string, kleur: string, dekking = '1'): void {
  const [hex, alpha] = gewoneKleur(kleur);
  deel.setAttribute(naam, hex);
  const samen = alpha * Number(dekking);
  if (samen < 1 && hex !== 'none') deel.setAttribute(`${stam}-opacity`, String(Math.round(samen * 1000) / 1000));
}

function zet(element: Element, attributen: Readonly<Record<string, string | number>>): void {
  for (const [naam, waarde] of Object.entries(attributen)) element.setAttribute(naam, String(waarde));
}

function maak(document: Document, naam: string, attributen: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, naam);
  zet(element, attributen);
  return element;
}

/** Zo breed is een plaatje minstens: scherp op de breedte van een A4. */
const DRUKBREED = 2400;

/** Dezelfde kaart als plaatje, scherp genoeg om af te drukken. */
export async function alsPng(tekening: Blob, document: Document): Promise<Blob | null> {
  const adres = URL.createObjectURL(tekening);
  try {
    const plaatje = document.createElement('img');
    plaatje.src = adres;
    await plaatje.decode();
    const maal = Math.max(2, DRUKBREED / plaatje.naturalWidth);
    const doek = document.createElement('canvas');
    doek.width = Math.round(plaatje.naturalWidth * maal);
    doek.height = Math.round(plaatje.naturalHeight * maal);
    doek.getContext('2d')?.drawImage(plaatje, 0, 0, doek.width, doek.height);
    return await new Promise((klaar) => doek.toBlob(klaar));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(adres);
  }
}
