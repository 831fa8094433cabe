// De naam van een groep loopt op het scherm langs een boog. Een tekstverwerker kan dat niet: die laat letters weg, of zet alles bij het begin.
// In een bestand staat daarom elke letter zelf op haar plaats, gedraaid zoals op het scherm.

const SVG = 'http://www.w3.org/2000/svg';

// In andere schriften hangen letters aan elkaar: dan blijft de naam heel, en staat hij recht.
const LOS = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;
// Een letter met haar accenten, en een tekening die uit meer tekens bestaat.
const LETTER = /\P{M}(?:\u200d\P{M}|\p{M}|\p{Emoji_Modifier})*/gu;
// Alleen hoe de letters eruitzien; waar zij staan is anders.
const UITERLIJK = ['fill', 'fill-opacity', 'opacity', 'font-size', 'font-weight'];

/** @param echt de tekst langs de boog op het scherm @param deel haar kopie, met het uiterlijk als attributen */
export function losseLetters(echt: SVGTextPathElement, deel: Element): SVGElement {
  const { ownerDocument: document } = echt;
  const naam = echt.textContent ?? '';
  const groep = document.createElementNS(SVG, 'g');
  // Wie het bestand laat voorlezen hoort de naam en geen losse letters.
  const titel = document.createElementNS(SVG, 'title');
  titel.textContent = naam;
  groep.append(titel);
  const stukken = LOS.test(naam) ? [...naam.matchAll(LETTER)].map(({ 0: stuk, index }) => ({ stuk, index })) : [];
  for (const { stuk, index } of stukken.length > 0 ? stukken : [{ stuk: naam, index: 0 }]) {
    if (!stuk.trim()) continue;
    const tekst = document.createElementNS(SVG, 'text');
    for (const naamVan of UITERLIJK) {
      const waarde = deel.getAttribute(naamVan);
      if (waarde !== null) tekst.setAttribute(naamVan, waarde);
    }
    tekst.setAttribute('text-anchor', 'middle');
    tekst.setAttribute('transform', stuk === naam ? halverwege(echt) : opDeBoog(echt, index, index + stuk.length - 1));
    tekst.textContent = stuk;
    groep.append(tekst);
  }
  return groep;
}

const rond = (getal: number): string => String(Math.round(getal * 100) / 100);

function opDeBoog(echt: SVGTextPathElement, eerste: number, laatste: number): string {
  const van = echt.getStartPositionOfChar(eerste);
  const tot = echt.getEndPositionOfChar(laatste);
  return plaats((van.x + tot.x) / 2, (van.y + tot.y) / 2, tot.x - van.x, tot.y - van.y);
}

// Recht langs het midden van de boog.
function halverwege(echt: SVGTextPathElement): string {
  const boog = echt.ownerSVGElement?.querySelector<SVGPathElement>(
    `[id="${echt.getAttribute('href')?.slice(1) ?? ''}"]`,
  );
  if (!boog) return '';
  const lang = boog.getTotalLength();
  const [voor, hier, na] = [lang / 2 - 1, lang / 2, lang / 2 + 1].map((ver) => boog.getPointAtLength(ver));
  return voor && hier && na ? plaats(hier.x, hier.y, na.x - voor.x, na.y - voor.y) : '';
}

function plaats(x: number, y: number, dx: number, dy: number): string {
  return `translate(${rond(x)} ${rond(y)}) rotate(${rond((Math.atan2(dy, dx) * 180) / Math.PI)})`;
}
