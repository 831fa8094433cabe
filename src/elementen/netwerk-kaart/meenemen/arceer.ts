// De vakken van hulpverleners zijn gearceerd. Op het scherm is dat een patroon; een tekstverwerker laat dat weg, of tekent er iets anders voor. In een
// bestand zijn het een effen vlak en gewone lijnen.

const SVG = 'http://www.w3.org/2000/svg';
/** Zover liggen twee lijnen uit elkaar, zoals in het patroon, langs de x-as gemeten. */
const AF = 6 * Math.SQRT2;
const STAP = 5;

/** De lijnen over een vlak dat op het scherm staat, van linksonder naar rechtsboven. Leeg als er niets te zien is. */
export function arceerlijnen(vlak: SVGGeometryElement): string {
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

/** Zet de lijnen achter de kopie van het vlak, in de kleur die zij op het scherm hebben. */
export function metLijnen(deel: Element, vlak: SVGGeometryElement, kleur: string): void {
  const pad = arceerlijnen(vlak);
  if (!pad) return;
  const lijnen = deel.ownerDocument.createElementNS(SVG, 'path');
  for (const [naam, waarde] of Object.entries({ d: pad, fill: 'none', stroke: kleur, 'stroke-width': '1.2' }))
    lijnen.setAttribute(naam, waarde);
  deel.after(lijnen);
}
