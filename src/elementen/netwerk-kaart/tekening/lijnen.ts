// De vier vormen van een band, langs het pad dat het schikken gaf: een hele lijn, stippen, een zigzag, en een onderbroken lijn met twee streepjes.
// Stippen doet het stijlblad; de andere twee zijn een ander pad.

export interface Punt {
  readonly x: number;
  readonly y: number;
}

const GETAL = /-?\d+(?:\.\d+)?/g;
export const FIJN = 1.5;
/** Een maat op de kaart, in tienden van pixels. */
export const een = (getal: number): string => String(Math.round(getal * 10) / 10);
export const punttekst = ({ x, y }: Punt): string => `${een(x)} ${een(y)}`;
const langs = (punten: readonly Punt[]): string => (punten.length > 1 ? `M${punten.map(punttekst).join('L')}` : '');

/** Punten op gelijke afstand langs een pad van `schikKaart`: een rechte lijn of één kwadratische kromme. */
export function puntenLangs(pad: string, stap: number): readonly Punt[] {
  const getallen = (pad.match(GETAL) ?? []).map(Number);
  const [x0 = 0, y0 = 0] = getallen;
  const [x1, y1] = getallen.slice(-2);
  if (x1 === undefined || y1 === undefined) return [];
  // Een rechte lijn is een kromme met haar steunpunt halverwege.
  const [sx = 0, sy = 0] = getallen.length < 6 ? [(x0 + x1) / 2, (y0 + y1) / 2] : getallen.slice(2);
  const op = (deel: number): Punt => {
    const rest = 1 - deel;
    return {
      x: rest * rest * x0 + 2 * rest * deel * sx + deel * deel * x1,
      y: rest * rest * y0 + 2 * rest * deel * sy + deel * deel * y1,
    };
  };
  const fijn = Math.max(2, Math.ceil(Math.hypot(x1 - x0, y1 - y0)));
  const uit: Punt[] = [op(0)];
  let over = stap;
  let vorige = op(0);
  for (let keer = 1; keer <= fijn; keer++) {
    const hier = op(keer / fijn);
    let ver = Math.hypot(hier.x - vorige.x, hier.y - vorige.y);
    while (ver >= over) {
      const deel = over / ver;
      vorige = { x: vorige.x + (hier.x - vorige.x) * deel, y: vorige.y + (hier.y - vorige.y) * deel };
      uit.push(vorige);
      ver -= over;
      over = stap;
    }
    over -= ver;
    vorige = hier;
  }
  return uit;
}

/** Het pad van een band in zijn eigen vorm. @param smal op een smalle kaart is alles wat kleiner */
export function bandpad(pad: string, kwaliteit: string | null | undefined, smal = false): string {
  if (!pad) return '';
  if (kwaliteit === 'spanning') return zigzag(puntenLangs(pad, smal ? 3.6 : 4.4), smal ? 2.3 : 3.1);
  return kwaliteit === 'verbroken' ? onderbroken(puntenLangs(pad, FIJN)) : pad;
}

function zigzag(punten: readonly Punt[], uitslag: number): string {
  return langs(
    punten.map((punt, index) => {
      const [voor, na] = [punten[index - 1], punten[index + 1]];
      if (!voor || !na) return punt;
      const [dx, dy] = [na.x - voor.x, na.y - voor.y];
      const opzij = (index % 2 ? uitslag : -uitslag) / (Math.hypot(dx, dy) || 1);
      return { x: punt.x - dy * opzij, y: punt.y + dx * opzij };
    }),
  );
}

function onderbroken(punten: readonly Punt[]): string {
  const half = punten.length >> 1;
  const [voor, hart, na] = [punten[half - 1], punten[half], punten[half + 1]];
  if (!voor || !hart || !na || half < 3) return langs(punten);
  const gat = Math.min(5, half - 2);
  const lang = Math.hypot(na.x - voor.x, na.y - voor.y) || 1;
  const [ux, uy] = [(na.x - voor.x) / lang, (na.y - voor.y) / lang];
  const streep = (ver: number): string => {
    const [x, y] = [hart.x + ux * ver, hart.y + uy * ver];
    const [dx, dy] = [2.5 * ux - 5.5 * uy, 2.5 * uy + 5.5 * ux];
    return langs([
      { x: x - dx, y: y - dy },
      { x: x + dx, y: y + dy },
    ]);
  };
  return `${langs(punten.slice(0, half - gat))}${langs(punten.slice(half + gat))}${streep(-2.4)}${streep(2.4)}`;
}

/** Een rechte lijn tussen de randen van twee ronde dingen; leeg als zij elkaar raken. */
export function rechtePad(van: Punt & { readonly straal: number }, tot: Punt & { readonly straal: number }): string {
  const ver = Math.hypot(tot.x - van.x, tot.y - van.y);
  if (ver <= van.straal + tot.straal) return '';
  const op = (deel: number): string =>
    punttekst({ x: van.x + (tot.x - van.x) * deel, y: van.y + (tot.y - van.y) * deel });
  return `M${op(van.straal / ver)}L${op(1 - tot.straal / ver)}`;
}
