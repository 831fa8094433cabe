// Wat elke bladzijde van de meting hetzelfde doet: het netwerk maken, het eerste beeld klokken, en tijdens het slepen de beelden tellen.
// Een kaart geeft alleen hoe zij tekent, waar iemand staat en of het er echt staat; het meten is voor alle drie gelijk.

import { netwerkVan } from './netwerk.mjs';

/**
 * Op een drukkere kaart tekent de onze de banden tussen mensen pas als er iemand gekozen is. De andere hoeven ze daar dan ook niet te tekenen:
 * anders telt wat wij niet doen als snelheid. De onze krijgt ze wel, en moet er dus mee rekenen.
 */
const RUSTIG = 14;

const volgendBeeld = () => new Promise((klaar) => requestAnimationFrame(klaar));
/** Na het eerstvolgende beeld, als het ook geschilderd is. */
const geschilderd = async () => {
  await volgendBeeld();
  await new Promise((klaar) => {
    setTimeout(klaar);
  });
};

/**
 * @param {object} kaart
 * @param {(vak: HTMLElement, netwerk: object, getekend: object) => unknown} kaart.teken Klaar als er getekend is. `getekend` is het netwerk met alleen de lijnen die op de kaart komen.
 * @param {() => { id: string, x: number, y: number }[]} kaart.plekken Het midden van ieder die te zien is, in het venster.
 * @param {() => number} kaart.lijnen Hoeveel lijnen er getekend zijn.
 * @param {() => { links: number, boven: number, rechts: number, onder: number, letter: number }[]} kaart.namen Waar elke naam staat in het venster, en hoe hoog de letters daar zijn in px.
 * @param {(plek: { x: number, y: number, id: string }) => boolean} kaart.staatOp Is op die plek in het venster echt deze persoon (op canvas: een persoon) getekend?
 */
export function meetKaart({ teken, plekken, lijnen, namen, staatOp }) {
  const vraag = new URLSearchParams(location.search);
  const aantal = Number(vraag.get('aantal'));
  const netwerk = netwerkVan(aantal, Number(vraag.get('zaad')));
  const getekend = aantal > RUSTIG ? { ...netwerk, banden: [] } : netwerk;
  const eis = (goed, zin) => {
    if (!goed) throw new Error(zin);
  };

  async function beeld() {
    const begin = performance.now();
    await teken(document.querySelector('#kaart'), netwerk, getekend);
    await geschilderd();
    const einde = performance.now();
    return { openen: einde, tekenen: einde - begin };
  }

  /** Schuift de kaart in het midden van het venster. */
  function schuif() {
    const hoogten = plekken().map(({ y }) => y);
    scrollBy(0, (Math.min(...hoogten) + Math.max(...hoogten) - innerHeight) / 2);
  }

  /** Gooit als niet iedereen met alle lijnen te zien is. */
  function bewijs() {
    schuif();
    const gevonden = plekken();
    eis(
      new Set(gevonden.map(({ id }) => id)).size === aantal,
      `${gevonden.length} van de ${aantal} mensen zijn te zien`,
    );
    const nodig = aantal + getekend.banden.length;
    eis(lijnen() === nodig, `${lijnen()} van de ${nodig} lijnen zijn getekend`);
    const weg = gevonden.filter((plek) => !staatOp(plek));
    eis(weg.length === 0, `${weg.length} van de ${aantal} mensen staan niet waar zij horen`);
  }

  /** Hoe leesbaar het is: hoeveel mensen een naam hebben die over een andere naam staat, en de kleinste letter. Zonder namen niets. */
  function leesbaar() {
    const alle = namen();
    const raken = (een, ander) =>
      Math.min(een.rechts, ander.rechts) - Math.max(een.links, ander.links) > 1 &&
      Math.min(een.onder, ander.onder) - Math.max(een.boven, ander.boven) > 1;
    return alle.length === 0
      ? { doorElkaar: null, letter: null }
      : {
          doorElkaar: alle.filter((een) => alle.some((ander) => ander !== een && raken(een, ander))).length,
          letter: Math.min(...alle.map(({ letter }) => letter)),
        };
  }

  /** Wie het ruimst staat, met genoeg venster eromheen om te slepen. */
  function kiesIemand(ruimte) {
    const alle = plekken();
    const ruim = (plek) =>
      Math.min(...alle.filter((ander) => ander !== plek).map(({ x, y }) => Math.hypot(x - plek.x, y - plek.y)));
    // Ook binnen het vak: daarbuiten tekent een kaart niemand meer.
    const { left, right } = document.querySelector('#kaart').getBoundingClientRect();
    const [gekozen] = alle
      .filter(({ x, y }) => x > left + ruimte && y > ruimte && x < right - ruimte && y < innerHeight - ruimte)
      .filter(staatOp)
      .map((plek) => ({ ...plek, ruim: ruim(plek) }))
      .sort((een, ander) => ander.ruim - een.ruim);
    eis(gekozen, 'er is niemand om te slepen');
    return gekozen;
  }

  let loop = null;
  const plekVan = (id) => plekken().find((plek) => plek.id === id);

  /** Klokt vanaf nu elk beeld. */
  function begin() {
    loop = { tijden: [], bezig: true };
    const huidig = loop;
    const tel = (tijd) => {
      huidig.tijden.push(tijd);
      if (huidig.bezig) requestAnimationFrame(tel);
    };
    requestAnimationFrame(tel);
  }

  /** De tijden tussen de beelden sinds `begin`. */
  function einde() {
    loop.bezig = false;
    return loop.tijden.slice(1).map((tijd, index) => tijd - loop.tijden[index]);
  }

  /** Gooit als `id` niet echt bij de muis staat, of niet van zijn oude plek kwam. */
  async function bewijsVersleept(id, van, muis) {
    await geschilderd();
    const nu = plekVan(id);
    const af = Math.hypot(nu.x - muis.x, nu.y - muis.y);
    eis(af < 6, `${id} staat ${af.toFixed(0)} px van de muis`);
    eis(Math.hypot(nu.x - van.x, nu.y - van.y) > 40, `${id} is niet verplaatst`);
    eis(staatOp(nu), `${id} is niet getekend waar de muis is`);
  }

  window.meting = { beeld: beeld(), bewijs, leesbaar, kiesIemand, begin, einde, bewijsVersleept };
}

/** Is op het midden van `plek` een element met dit keurmerk te raken, al staat er misschien een ander voor? Ook in een schaduwboom. */
export function isTeRaken({ x, y }, wortel, keurmerk) {
  return wortel.elementsFromPoint(x, y).some((element) => element.closest(keurmerk));
}

/** Het midden van een element in het venster, of niets als het niet te zien is. */
export function midden(element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    ? { x: left + width / 2, y: top + height / 2 }
    : null;
}

/** De namen van een kaart in SVG: de letters zelf, zonder de lucht erboven en eronder. `schaal` is hoe groot een eenheid van de tekening in het venster is. */
export function naamvakken(teksten, schaal) {
  return [...teksten]
    .filter((tekst) => tekst.checkVisibility())
    .map((tekst) => {
      const { left, top, right, height } = tekst.getBoundingClientRect();
      const letter = parseFloat(getComputedStyle(tekst).fontSize) * schaal;
      const midden = top + height / 2;
      return { links: left, rechts: right, boven: midden - letter / 2, onder: midden + letter / 2, letter };
    });
}
