// De vakken van hulpverleners zijn gearceerd. Op het scherm is dat een patroon; een tekstverwerker laat dat weg, of tekent er iets anders voor. In een
// bestand zijn het een effen vlak en gewone lijnen.

const SVG = 'http://www.w3.org/2000/svg';
/** Zover liggen twee lijnen uit elkaar, zoals in het patroon, langs de x-as gemeten. */
const AF = 6 * Math.SQRT2;
const STAP = 5;

/** Maakt van elk vlak met het patroon een effen vlak met lijnen erover, in de kleuren van het patroon. Staat de tekening nergens, dan alleen effen. */
export function arceer(tekening: SVGSVGElement): void {
  const patroon = tekening.querySelector('pattern');
  if (!patroon) return;
  const grond = patroon.querySelector('rect')?.getAttribute('fill') ?? 'none';
  const kleur = patroon.querySelector('path')?.getAttribute('stroke') ?? 'none';
  const staatEr = tekening.getBoundingClientRect().width > 0;
  for (const vlak of tekening.querySelectorAll<SVGGeometryElement>(`[fill="url(#${patroon.id})"]`)) {
    vlak.setAttribute('fill', grond);
    const pad = staatEr ? lijnenOver(vlak) : '';
    if (!pad) continue;
    const lijnen = tekening.ownerDocument.createElementNS(SVG, 'path');
    for (const [naam, waarde] of Object.entries({ d: pad, fill: 'none', stroke: kleur, 'stroke-width': '1.2' }))
      lijnen.setAttribute(naam, waarde);
    vlak.after(lijnen);
  }
  patroon.remove();
}

// Van linksonder naar rechtsboven.
function lijnenOver(vlak: SVGGeometryElement): string {
  const { x, y, width, height } = vlak.getBBox();
  const punt = (vlak.ownerSVGElement as SVGSVGElement).createSVGPoint();
  const stukken: string[] = [];
  for (let som = Math.ceil((x + y) / AF) * AF; som < x + y + width + height; som += AF) {
    const erin = (hier: number): boolean => {
      punt.x = hier;
      punt.y = som - hier;
      return vlak.isPointInFill(punt);
    };
    // Halveren tussen een punt erbuiten en een punt erin.
    const rand = (buiten: number, binnen: number): string => {
      let [uit, hier] = [buiten, binnen];
      for (let keer = 0; keer < 5; keer++) {
        const helft = (uit + hier) / 2;
        if (erin(helft)) hier = helft;
        else uit = helft;
      }
      return `${hier.toFixed(1)} ${(som - hier).toFixed(1)}`;
    };
    const [van, tot] = [Math.max(x, som - y - height) - 1, Math.min(x + width, som - y) + 1];
    let binnen = false;
    for (let hier = van; hier < tot + STAP; hier += STAP) {
      const nu = hier < tot && erin(hier);
      if (nu !== binnen) stukken.push(nu ? `M${rand(hier - STAP, hier)}` : `L${rand(hier, hier - STAP)}`);
      binnen = nu;
    }
  }
  return stukken.join('');
}
