// Een kaart of lijst als bestand. Alles gebeurt op deze pagina: er gaat niets naar een server.

const EIGENSCHAPPEN =
  'fill stroke stroke-width stroke-dasharray font-size font-family font-weight text-anchor opacity paint-order'.split(
    ' ',
  );
// Wat alleen op de pagina iets betekent.
const VAN_DE_PAGINA = /^(aria|class|data|role|tab)/;

/** De kaart als losstaande SVG: wat stijlen deden staat er als attribuut in, want een bestand heeft onze stijlen niet. */
export function alsSvg(kaart: SVGSVGElement, titel: string): Blob {
  const kopie = kaart.cloneNode(true) as SVGSVGElement;
  const echte = [kaart, ...kaart.querySelectorAll('*')];
  for (const [index, deel] of [kopie, ...kopie.querySelectorAll('*')].entries()) {
    for (const { name } of Array.from(deel.attributes)) if (VAN_DE_PAGINA.test(name)) deel.removeAttribute(name);
    const stijl = getComputedStyle(echte[index] as Element);
    if (stijl.display === 'none') deel.setAttribute('display', 'none');
    else for (const naam of EIGENSCHAPPEN) deel.setAttribute(naam, stijl.getPropertyValue(naam));
  }
  const { x, y, width, height } = kaart.viewBox.baseVal;
  const maak = (naam: string): SVGElement => kaart.ownerDocument.createElementNS('http://www.w3.org/2000/svg', naam);
  const zet = (element: SVGElement, attributen: Readonly<Record<string, string | number>>): SVGElement => {
    for (const [naam, waarde] of Object.entries(attributen)) element.setAttribute(naam, String(waarde));
    return element;
  };
  const kop = maak('title');
  kop.textContent = titel;
  kopie.prepend(kop, zet(maak('rect'), { x, y, width, height, fill: getComputedStyle(kaart).backgroundColor }));
  zet(kopie, { width, height });
  // Een teken dat in XML niet mag maakt het hele bestand onleesbaar.
  const bron = new XMLSerializer().serializeToString(kopie).replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ');
  return new Blob([bron], { type: 'image/svg+xml' });
}

/** Dezelfde kaart als plaatje, twee keer zo scherp als op het scherm. */
export async function alsPng(tekening: Blob, document: Document): Promise<Blob | null> {
  const adres = URL.createObjectURL(tekening);
  try {
    const plaatje = document.createElement('img');
    plaatje.src = adres;
    await plaatje.decode();
    const doek = document.createElement('canvas');
    doek.width = plaatje.naturalWidth * 2;
    doek.height = plaatje.naturalHeight * 2;
    doek.getContext('2d')?.drawImage(plaatje, 0, 0, doek.width, doek.height);
    return await new Promise((klaar) => doek.toBlob(klaar));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(adres);
  }
}
