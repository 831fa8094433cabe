// Een huishouden als een zacht vlak om wie er woont, met een naam op de rand. Staat er een ander tussen, dan is er geen vlak: dan zou de kaart
// zeggen dat die er ook woont. Ieder krijgt dan een merkteken.

import { om, overlap, type Punt, rond2, type Vak } from './meetkunde.js';
import { punt } from './bochten.js';
import type { Stand } from './veld.js';

export interface Huisvlak {
  readonly pad: string;
  readonly naam: Vak | null;
}

const TAG_HOOG = 20;

export function omhul(
  leden: readonly Stand[],
  anderen: readonly Stand[],
  bezet: readonly Vak[],
  { breedte, hoogte, rand, tag }: { breedte: number; hoogte: number; rand: number; tag: number },
): Huisvlak | null {
  const vakken = leden.flatMap(({ figuur, merk, naam, los }) => [
    figuur,
    ...(merk ? [merk] : []),
    // Een naam die elders staat hoort er met zijn lijn bij, niet met zijn ruimte.
    ...(naam && !los ? [naam] : []),
  ]);
  const romp = omhulsel(
    vakken.flatMap(({ x0, y0, x1, y1 }) => [
      { x: x0, y: y0 },
      { x: x1, y: y0 },
      { x: x0, y: y1 },
      { x: x1, y: y1 },
    ]),
  );
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
