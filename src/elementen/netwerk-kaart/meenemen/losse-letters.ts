// De naam van een groep loopt op het scherm langs een boog. Een tekstverwerker kan dat niet: die laat letters weg, of zet alles bij het begin.
// In een bestand staat daarom elke letter zelf op haar plaats, gedraaid zoals op het scherm.

const SVG = 'http://www.w3.org/2000/svg';

// In andere schriften hangen letters aan elkaar: dan blijft de naam heel, en staat hij recht.
const LOS = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;
// Een letter met haar accenten, en een tekening die uit meer tekens bestaat.
const LETTER = /\P{M}(?:\u200d\P{M}|\p{M}|\p{Emoji_Modifier})*/gu;
// Alleen hoe de letters eruitzien; waar zij staan is anders.
const UITERLIJK = ['fill', 'fill-opacity', 'opacity', 'font-size', 'font-weight'];

/** Maakt in een tekening van elke tekst langs een boog losse letters. Staat de tekening nergens, dan komt de naam er heel, recht langs zijn boog. */
export function losseLetters(tekening: SVGSVGElement): void {
  const teksten = [...tekening.querySelectorAll('textPath')].map((tekst, nummer) => {
    const boog = tekening.querySelector<SVGPathElement>(`[id="${tekst.getAttribute('href')?.slice(1) ?? ''}"]`);
    // De kaart op het scherm heeft bogen met dezelfde naam.
    const naam = `los-${String(nummer)}`;
    boog?.setAttribute('id', naam);
    tekst.setAttribute('href', `#${naam}`);
    return [tekst, boog] as const;
  });
  const staatEr = tekening.getBoundingClientRect().width > 0;
  const klaar = teksten.map(([tekst, boog]) => lettersVan(tekst, boog, staatEr));
  teksten.forEach(([tekst, boog], nummer) => {
    tekst.parentElement?.replaceWith(klaar[nummer] as SVGElement);
    boog?.remove();
  });
}

function lettersVan(langs: SVGTextPathElement, boog: SVGPathElement | null, staatEr: boolean): SVGElement {
  const { ownerDocument: document } = langs;
  const naam = langs.textContent ?? '';
  const groep = document.createElementNS(SVG, 'g');
  // Wie het bestand laat voorlezen hoort de naam en geen losse letters.
  const titel = document.createElementNS(SVG, 'title');
  titel.textContent = naam;
  groep.append(titel);
  const heel = { stuk: naam, plek: langsKoorde(boog) };
  // Een browser laat weg wat geen teken is; dan is niet te zeggen welke letter waar staat.
  const los = staatEr && LOS.test(naam) && langs.getNumberOfChars() === naam.length;
  const letters = los
    ? [...naam.matchAll(LETTER)].map(({ 0: stuk, index }) => ({
        stuk,
        plek: opDeBoog(langs, index, index + stuk.length - 1),
      }))
    : [];
  for (const { stuk, plek } of letters.length > 0 ? letters : [heel]) {
    if (!stuk.trim()) continue;
    const tekst = document.createElementNS(SVG, 'text');
    for (const eigenschap of UITERLIJK) {
      const waarde = langs.getAttribute(eigenschap);
      if (waarde !== null) tekst.setAttribute(eigenschap, waarde);
    }
    tekst.setAttribute('text-anchor', 'middle');
    tekst.setAttribute('transform', plek);
    tekst.textContent = stuk;
    groep.append(tekst);
  }
  return groep;
}

function opDeBoog(langs: SVGTextPathElement, eerste: number, laatste: number): string {
  const van = langs.getStartPositionOfChar(eerste);
  const tot = langs.getEndPositionOfChar(laatste);
  return plaats((van.x + tot.x) / 2, (van.y + tot.y) / 2, tot.x - van.x, tot.y - van.y);
}

// Recht tussen de twee einden van de boog; die staan vooraan en achteraan in het pad.
function langsKoorde(boog: SVGPathElement | null): string {
  const getallen = (boog?.getAttribute('d')?.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = [getallen, getallen.slice(-2)];
  return plaats((x0 + x1) / 2, (y0 + y1) / 2, x1 - x0, y1 - y0);
}

const rond = (getal: number): string => String(Math.round(getal * 100) / 100);

function plaats(x: number, y: number, dx: number, dy: number): string {
  return `translate(${rond(x)} ${rond(y)}) rotate(${rond((Math.atan2(dy, dx) * 180) / Math.PI)})`;
}
