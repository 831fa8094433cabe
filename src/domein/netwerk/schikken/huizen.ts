// Een huishouden als een zacht vlak om wie er woont, met een naam op de rand. Staat er een ander tussen, dan is er geen vlak: dan zou de kaart
// zeggen dat die er ook woont. Ieder krijgt dan een merkteken. Het vlak blijft in de sectoren van wie er woont.

import { punt } from './bochten.js';
import { om, overlap, type Punt, rond2, ROND, type Vak } from './meetkunde.js';
import type { Ovaal } from './ovaal.js';
import type { Stand } from './veld.js';
import type { Boogdeel } from './verdeling.js';

export interface Huisvlak {
  readonly pad: string;
  readonly naam: Vak | null;
}

const TAG_HOOG = 20;

/** Twee stralen vanuit het midden; ertussen, met de klok mee, ligt de wig. */
export interface Wig {
  readonly midden: Punt;
  readonly van: Punt;
  readonly tot: Punt;
  /** Meer dan een halve kaart. */
  readonly wijd: boolean;
}

/** De wig van sectoren die naast elkaar liggen. `null` als er een ander tussen ligt, of als iemand in geen sector hoort: dan past er geen vlak. */
export function wigVan(ovaal: Ovaal, alle: readonly Boogdeel[], bewoond: ReadonlySet<Boogdeel | null>): Wig | null {
  const eerste = alle.findIndex((boog, index) => bewoond.has(boog) && !bewoond.has(alle.at(index - 1) as Boogdeel));
  const rij = Array.from({ length: bewoond.size }, (_, index) => alle[(eerste + index) % alle.length] as Boogdeel);
  const [begin, eind] = [rij[0], rij.at(-1)];
  if (!begin || !eind || rij.some((boog) => !bewoond.has(boog))) return null;
  const straal = (hoek: number): Punt => {
    const [x, y] = [ovaal.a * Math.cos(hoek), ovaal.b * Math.sin(hoek)];
    const lang = Math.hypot(x, y) || 1;
    return { x: x / lang, y: y / lang };
  };
  return {
    midden: ovaal,
    van: straal(begin.van),
    tot: straal(eind.tot),
    wijd: (eind.tot - begin.van + ROND) % ROND > Math.PI,
  };
}

// Wat van een bol vlak binnen de wig ligt, met `af` ruimte tot de kanten.
function inWig(romp: readonly Punt[], { midden, van, tot, wijd }: Wig, af: number): readonly Punt[] {
  const vanKant = ({ x, y }: Punt): number => van.x * (y - midden.y) - van.y * (x - midden.x) - af;
  const vanEind = ({ x, y }: Punt): number => (x - midden.x) * tot.y - (y - midden.y) * tot.x - af;
  if (wijd) return langsRand(romp).every((punt) => vanKant(punt) >= 0 || vanEind(punt) >= 0) ? romp : [];
  return [vanKant, vanEind].reduce<readonly Punt[]>((punten, diep) => afgesneden(punten, diep), romp);
}

const staatIn = (romp: readonly Punt[], x: number, y: number): boolean =>
  zijden(romp).every(({ a, nx, ny }) => (x - a.x) * nx + (y - a.y) * ny <= 0);

function langsRand(romp: readonly Punt[]): readonly Punt[] {
  return zijden(romp).flatMap(({ a, b }) =>
    [0, 0.25, 0.5, 0.75].map((deel) => ({ x: a.x + (b.x - a.x) * deel, y: a.y + (b.y - a.y) * deel })),
  );
}

function afgesneden(punten: readonly Punt[], diep: (punt: Punt) => number): readonly Punt[] {
  return punten.flatMap((hier, index) => {
    const volgend = punten[(index + 1) % punten.length] as Punt;
    const [a, b] = [diep(hier), diep(volgend)];
    const deel = a / (a - b);
    const snijpunt = { x: hier.x + (volgend.x - hier.x) * deel, y: hier.y + (volgend.y - hier.y) * deel };
    return [...(a >= 0 ? [hier] : []), ...(a >= 0 !== b >= 0 ? [snijpunt] : [])];
  });
}

export function omhul(
  leden: readonly Stand[],
  anderen: readonly Stand[],
  bezet: readonly Vak[],
  wig: Wig | null,
  { breedte, hoogte, rand, tag }: { breedte: number; hoogte: number; rand: number; tag: number },
): Huisvlak | null {
  const vakken = leden.flatMap(({ figuur, merk, naam, los }) => [
    figuur,
    ...(merk ? [merk] : []),
    // Een naam die elders staat hoort er met zijn lijn bij, niet met zijn ruimte.
    ...(naam && !los ? [naam] : []),
  ]);
  const heel = omhulsel(
    vakken.flatMap(({ x0, y0, x1, y1 }) => [
      { x: x0, y: y0 },
      { x: x1, y: y0 },
      { x: x0, y: y1 },
      { x: x1, y: y1 },
    ]),
  );
  // Een naam mag over de rand van zijn sector staan; het vlak niet.
  const romp = wig ? inWig(heel, wig, rand) : heel;
  // Wie buiten de ringen staat kan ook buiten zijn sector staan.
  if (romp.length < 3 || leden.some(({ x, y }) => !staatIn(romp, x, y))) return null;
  const kader = kaderVan(romp);
  const wijd = Math.max(0.5, Math.min(rand, kader.x0 - 1, kader.y0 - 1, breedte - 1 - kader.x1, hoogte - 1 - kader.y1));
  const vreemd = anderen.flatMap(({ figuur, naam, merk }) => [
    figuur,
    ...(naam ? [naam] : []),
    ...(merk ? [merk] : []),
  ]);
  if ([...vreemd, ...bezet].some((vak) => raaktRomp(romp, kader, vak, wijd))) return null;
  // Een vlak over een groot deel van de kaart zegt niets meer.
  if ((kader.x1 - kader.x0) * (kader.y1 - kader.y0) > breedte * hoogte * 0.3) return null;
  return {
    pad: rondePad(romp, wijd),
    naam: tag > 0 ? plaatsTag(romp, wijd, tag, [...vakken, ...vreemd, ...bezet], breedte, hoogte) : null,
  };
}

function kaderVan(romp: readonly Punt[]): Vak {
  const [xs, ys] = [romp.map(({ x }) => x), romp.map(({ y }) => y)];
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

const kruis = (o: Punt, a: Punt, b: Punt): number => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);

// Het kleinste bolle vlak om alle punten, met de klok mee op het scherm.
function omhulsel(punten: readonly Punt[]): readonly Punt[] {
  const gesorteerd = [...punten].sort((een, ander) => een.x - ander.x || een.y - ander.y);
  const helft = (rij: readonly Punt[]): Punt[] => {
    const uit: Punt[] = [];
    for (const hier of rij) {
      while (uit.length > 1 && kruis(uit.at(-2) as Punt, uit.at(-1) as Punt, hier) <= 0) uit.pop();
      uit.push(hier);
    }
    uit.pop();
    return uit;
  };
  return [...helft(gesorteerd), ...helft(gesorteerd.reverse())];
}

function zijden(romp: readonly Punt[]): readonly { a: Punt; b: Punt; nx: number; ny: number; lang: number }[] {
  return romp.map((a, index) => {
    const b = romp[(index + 1) % romp.length] as Punt;
    const lang = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    return { a, b, nx: (b.y - a.y) / lang, ny: (a.x - b.x) / lang, lang };
  });
}

// Twee bolle vlakken liggen los als er een zijde is waar de ander helemaal buiten ligt.
function raaktRomp(romp: readonly Punt[], kader: Vak, vak: Vak, wijd: number): boolean {
  if (overlap(kader, vak, wijd) === 0) return false;
  const hoeken = [
    { x: vak.x0, y: vak.y0 },
    { x: vak.x1, y: vak.y0 },
    { x: vak.x1, y: vak.y1 },
    { x: vak.x0, y: vak.y1 },
  ];
  return !zijden(romp).some(({ a, nx, ny }) => hoeken.every(({ x, y }) => (x - a.x) * nx + (y - a.y) * ny > wijd));
}

function rondePad(romp: readonly Punt[], wijd: number): string {
  const r = String(rond2(wijd));
  const stukken = zijden(romp).map(({ a, b, nx, ny }, index) => {
    const van = { x: a.x + nx * wijd, y: a.y + ny * wijd };
    const naar = { x: b.x + nx * wijd, y: b.y + ny * wijd };
    return `${index === 0 ? `M${punt(van)}` : `A${r} ${r} 0 0 1 ${punt(van)}`}L${punt(naar)}`;
  });
  const eerste = zijden(romp)[0];
  const einde = eerste
    ? `A${r} ${r} 0 0 1 ${punt({ x: eerste.a.x + eerste.nx * wijd, y: eerste.a.y + eerste.ny * wijd })}`
    : '';
  return `${stukken.join('')}${einde}Z`;
}

function plaatsTag(
  romp: readonly Punt[],
  wijd: number,
  breed: number,
  bezet: readonly Vak[],
  breedte: number,
  hoogte: number,
): Vak | null {
  let laagst = Infinity;
  let top: Vak | null = null;
  for (const { a, b, nx, ny } of zijden(romp)) {
    for (let deel = 0; deel < 1; deel += 0.2) {
      for (const opzij of [0, -0.25, 0.25, -0.5, 0.5]) {
        const x = a.x + (b.x - a.x) * deel + nx * wijd + opzij * breed;
        const y = a.y + (b.y - a.y) * deel + ny * (wijd + 4);
        const vak = { ...om(x, y, breed / 2), y0: y - TAG_HOOG / 2, y1: y + TAG_HOOG / 2 };
        if (vak.x0 < 3 || vak.y0 < 3 || vak.x1 > breedte - 3 || vak.y1 > hoogte - 3) continue;
        const kost = (ny < 0 ? 0 : 3) + Math.abs(opzij) * 2;
        if (kost >= laagst || bezet.some((ander) => overlap(vak, ander, 2) > 0)) continue;
        laagst = kost;
        top = vak;
      }
    }
  }
  return top;
}
