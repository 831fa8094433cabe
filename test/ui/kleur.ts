// Kleuren zoals ze op het scherm komen: elke schrijfwijze van CSS naar getallen, de grond achter een plek, en het contrast daartussen (WCAG 2).

export type Rgba = readonly [rood: number, groen: number, blauw: number, dekking: number];

const doek = document.createElement('canvas');
doek.width = doek.height = 1;
const kwast = doek.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
const bekend = new Map<string, Rgba>();

/** Wat een browser van deze kleur maakt, ook van `oklch(…)` en `color(…)`. */
export function rgba(kleur: string): Rgba {
  const eerder = bekend.get(kleur);
  if (eerder) return eerder;
  kwast.clearRect(0, 0, 1, 1);
  kwast.fillStyle = '#010203';
  kwast.fillStyle = kleur;
  kwast.fillRect(0, 0, 1, 1);
  const [rood = 0, groen = 0, blauw = 0, dekking = 0] = kwast.getImageData(0, 0, 1, 1).data;
  const gelezen: Rgba = [rood, groen, blauw, dekking / 255];
  bekend.set(kleur, gelezen);
  return gelezen;
}

/** Een deels doorzichtige kleur over een dichte. */
export function over([rood, groen, blauw, dekking]: Rgba, onder: Rgba): Rgba {
  const meng = (boven: number, grond: number): number => boven * dekking + grond * (1 - dekking);
  return [meng(rood, onder[0]), meng(groen, onder[1]), meng(blauw, onder[2]), 1];
}

function luminantie([rood, groen, blauw]: Rgba): number {
  const deel = (kanaal: number): number => {
    const waarde = kanaal / 255;
    return waarde <= 0.04045 ? waarde / 12.92 : ((waarde + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * deel(rood) + 0.7152 * deel(groen) + 0.0722 * deel(blauw);
}

export function contrast(een: Rgba, ander: Rgba): number {
  const [hoog = 0, laag = 0] = [luminantie(een), luminantie(ander)].toSorted((a, b) => b - a);
  return (hoog + 0.05) / (laag + 0.05);
}

/** Zijn dit dezelfde kleuren? Afronding bij het omrekenen telt niet. */
export function gelijk(een: Rgba, ander: Rgba): boolean {
  return een.every((kanaal, index) => Math.abs(kanaal - (ander[index] ?? 0)) <= (index === 3 ? 0.01 : 2));
}

function ouder(plek: Element): Element | null {
  if (plek.assignedSlot) return plek.assignedSlot;
  if (plek.parentElement) return plek.parentElement;
  const wortel = plek.getRootNode();
  return wortel instanceof ShadowRoot ? wortel.host : null;
}

/**
 * De kleur achter de inhoud van een plek: door alles wat doorzichtig is heen, tot aan het papier van de browser.
 * Wie veel plekken op dezelfde pagina meet geeft `gemeten` mee: dan wordt elke voorouder één keer bekeken.
 */
export function grondVan(plek: Element, gemeten = new Map<Element, Rgba>()): Rgba {
  const eerder = gemeten.get(plek);
  if (eerder) return eerder;
  const laag = rgba(getComputedStyle(plek).backgroundColor);
  const erom = laag[3] === 1 ? null : ouder(plek);
  const grond = laag[3] === 1 ? laag : over(laag, erom ? grondVan(erom, gemeten) : papier());
  gemeten.set(plek, grond);
  return grond;
}

/** De grond om een plek heen: waar zijn rand tegen afsteekt. */
export function grondOm(plek: Element): Rgba {
  const erom = ouder(plek);
  return erom ? grondVan(erom) : papier();
}

// `Canvas` volgt het kleurschema van de pagina.
function papier(): Rgba {
  const proef = document.createElement('i');
  proef.style.setProperty('background', 'Canvas');
  document.documentElement.append(proef);
  const kleur = rgba(getComputedStyle(proef).backgroundColor);
  proef.remove();
  return kleur;
}
