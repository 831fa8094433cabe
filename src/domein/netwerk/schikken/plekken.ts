// Alle plekken waar iemand mag staan: een raster in het eigen vak (ring en sector), of buiten de ringen voor wie er nog geen heeft.

import type { Maten } from './maten.js';
import { BOVEN, type Punt, rond2 } from './meetkunde.js';
import type { Ovaal } from './ovaal.js';
import { boogmeter, type Boogdeel, type Ringdeel } from './verdeling.js';

export interface Plek extends Punt {
  /** Hoe ver van de plek die wij het liefst zien, in pixels. */
  readonly ver: number;
  /** Welk deel van de boog hij is, en hoe lang die hier is. */
  readonly deel: number;
  readonly lengte: number;
}
/** Een vak: een ring in een sector. */
export interface Cel {
  readonly ring: Ringdeel | null;
  readonly boog: Boogdeel | null;
}

/** Meer plekken in één vak maakt het beeld niet beter, wel trager. */
const MEESTE = 150;
/** Buiten de ringen liggen zij verspreid over vier hoeken. */
const MEESTE_BUITEN = 500;
const BINNENRAND = 0.5;
/** Een bewaarde plek is afgerond: zoveel van de weg naar de rand mag zij daardoor naast haar ring liggen. */
const SPELING = 0.002;

/** Staat een figuur hier helemaal in zijn vak? */
export function hoortIn(ovaal: Ovaal, maten: Maten, { ring, boog }: Cel, punt: Punt): boolean {
  const deel = ovaal.deel(punt.x, punt.y);
  if (!ring) return deel >= buitenVanaf(ovaal, maten, ovaal.hoek(punt.x, punt.y)) - 1e-6;
  const [laag, hoog] = tussen(ovaal, maten, ring, ovaal.hoek(punt.x, punt.y));
  if (deel < laag - SPELING || deel > hoog + SPELING) return false;
  return !boog || boogmeter(ovaal, boog)(punt.x, punt.y) >= margeOpzij(maten, ring, boog) - BINNENRAND;
}

/** Hetzelfde punt, zo nodig naar binnen of naar buiten geschoven tot de figuur in de ring past. */
export function inRing(ovaal: Ovaal, maten: Maten, ring: Ringdeel, { x, y }: Punt): Punt {
  const hoek = ovaal.hoek(x, y);
  const [laag, hoog] = tussen(ovaal, maten, ring, hoek);
  return ovaal.punt(Math.min(hoog, Math.max(laag, ovaal.deel(x, y))), hoek);
}

export function plekkenIn(
  ovaal: Ovaal,
  maten: Maten,
  cel: Cel,
  beeld: { breedte: number; hoogte: number },
  fijn = 1,
): readonly Plek[] {
  return cel.ring
    ? plekkenInRing(ovaal, maten, cel.ring, cel.boog, fijn)
    : plekkenBuiten(ovaal, maten, cel.boog, beeld, fijn);
}

// Waar een figuur met zijn hele vorm in de ring past. Is de ring daar te dun voor, dan het midden ervan.
function tussen(ovaal: Ovaal, maten: Maten, { binnen, buiten }: Ringdeel, hoek: number): readonly [number, number] {
  const marge = maten.straal + maten.celRand;
  const haaks = marge / ovaal.haaks(hoek);
  const laag = binnen === 0 ? (maten.midden + marge + maten.celRand) / ovaal.weg(hoek) : binnen + haaks;
  const hoog = buiten - haaks;
  if (laag <= hoog) return [laag, hoog];
  const helft = Math.min(buiten - 0.01, (Math.max(binnen, maten.midden / ovaal.weg(hoek)) + buiten) / 2);
  return [helft, helft];
}

// Een smalle punt van een boog laat minder speling toe dan de figuur zou willen.
function margeOpzij(maten: Maten, { buiten }: Ringdeel, boog: Boogdeel): number {
  const breed = boog.tot - boog.van >= Math.PI ? Infinity : boog.lengte * buiten;
  return Math.min(maten.straal + maten.celRand - 2, breed * 0.3);
}

function plekkenInRing(
  ovaal: Ovaal,
  maten: Maten,
  ring: Ringdeel,
  boog: Boogdeel | null,
  fijn: number,
): readonly Plek[] {
  const van = boog?.van ?? BOVEN;
  const tot = boog?.tot ?? BOVEN + 2 * Math.PI;
  const lengte = boog?.lengte ?? ovaal.omtrek;
  const binnen = boog ? boogmeter(ovaal, boog) : () => Infinity;
  const opzij = boog ? margeOpzij(maten, ring, boog) : 0;
  const dikte = ((ring.buiten - ring.binnen) * (ovaal.a + ovaal.b)) / 2;
  const halverwege = (ring.binnen + ring.buiten) / 2;
  // Het raster is 13 bij 11 px, of grover als het vak groot is.
  const grof = Math.max(1, Math.sqrt((lengte * halverwege * dikte) / 143 / MEESTE)) / fijn;
  const kolommen = Math.max(2, Math.ceil((lengte * ring.buiten) / (13 * grof)));
  const plekken: Plek[] = [];
  for (let kolom = 0; kolom <= kolommen; kolom++) {
    const hoek = van + ((tot - van) * kolom) / kolommen;
    const weg = ovaal.weg(hoek);
    const [laag, hoog] = tussen(ovaal, maten, ring, hoek);
    const rijen = Math.max(1, Math.round(((hoog - laag) * weg) / (11 * grof)));
    for (let rij = 0; rij <= rijen; rij++) {
      const deel = laag + ((hoog - laag) * rij) / rijen;
      const punt = ovaal.punt(deel, hoek);
      if (binnen(punt.x, punt.y) < opzij) continue;
      plekken.push({
        x: rond2(punt.x),
        y: rond2(punt.y),
        ver: Math.abs(deel - (laag + hoog) / 2) * weg,
        deel: kolom / kolommen,
        lengte: lengte * deel,
      });
      if (hoog <= laag) break;
    }
  }
  if (plekken.length > 0) return plekken;
  // Het vak is smaller dan een figuur: dan het hart ervan.
  const hoek = (van + tot) / 2;
  const [laag, hoog] = tussen(ovaal, maten, ring, hoek);
  const hart = ovaal.punt((laag + hoog) / 2, hoek);
  return [{ x: rond2(hart.x), y: rond2(hart.y), ver: 0, deel: 0.5, lengte }];
}

function buitenVanaf(ovaal: Ovaal, maten: Maten, hoek: number): number {
  return 1 + (maten.sectorAf + maten.sectorLetter + maten.straal + 2) / ovaal.haaks(hoek);
}

// Buiten de buitenste ring, zo dicht mogelijk bij de eigen sector.
function plekkenBuiten(
  ovaal: Ovaal,
  maten: Maten,
  boog: Boogdeel | null,
  { breedte, hoogte }: { breedte: number; hoogte: number },
  fijn: number,
): readonly Plek[] {
  const doel = ovaal.punt(1, boog ? (boog.van + boog.tot) / 2 : -BOVEN);
  const marge = maten.straal + 4;
  const vrij = Math.max(1, breedte * hoogte - Math.PI * ovaal.a * ovaal.b);
  const stap = Math.max(9, Math.sqrt(vrij / MEESTE_BUITEN)) / fijn;
  const alle: Plek[] = [];
  for (let x = marge; x <= breedte - marge; x += stap) {
    for (let y = marge; y <= hoogte - marge; y += stap) {
      if (ovaal.deel(x, y) < buitenVanaf(ovaal, maten, ovaal.hoek(x, y))) continue;
      alle.push({ x: rond2(x), y: rond2(y), ver: Math.hypot(x - doel.x, y - doel.y), deel: 0.5, lengte: 0 });
    }
  }
  if (alle.length > 0) return alle;
  const hoek = boog ? (boog.van + boog.tot) / 2 : -BOVEN;
  const buiten = ovaal.punt(1.05, hoek);
  return [{ x: rond2(buiten.x), y: rond2(buiten.y), ver: 0, deel: 0.5, lengte: 0 }];
}
