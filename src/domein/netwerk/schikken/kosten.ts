// Wat een plek en een naam kosten. Vanaf BOTSING raakt er iets wat niet mag; daaronder is het minder mooi, en kiest het zoeken het mooiste.
// Alle gewichten zijn eigen keuzes, gevonden door te kijken.

import { om, overlap, raaktLijn, type Vak } from './meetkunde.js';
import type { Plek } from './plekken.js';
import type { Figuur, Naamplek, Stand, Veld } from './veld.js';
import { boogmeter, type Boogdeel } from './verdeling.js';

/** Vanaf dit bedrag raakt er iets. */
export const BOTSING = 600;

const RAAKT = 900;
const BUITEN_BEELD = 2500;

/** Hoger dan dit is geen figuur met zijn naam. */
const HOOG = 120;

export interface Kosten {
  /** Stopt met rekenen zodra het meer is dan `grens`. */
  vanPlek(figuur: Figuur, plek: Plek, grens: number): number;
  vanNaam(figuur: Figuur, stand: Stand, grens: number): number;
  van(figuur: Figuur): number;
}

export function maakKosten(veld: Veld): Kosten {
  const { ovaal, maten, figuren, vast } = veld;
  const r = maten.straal;
  const dicht = maten.trap >= 2;
  const lijnkosten = 70;
  const bandkosten = veld.banden.length > 40 ? 0 : 9;
  const midden = om(ovaal.x, ovaal.y, maten.midden);
  const minst = 2 * r + (dicht ? 3 : 5);
  const duw = dicht ? 40 : 260;
  // Zo ver uit elkaar houden twee mensen niet meer rekening met elkaar.
  const ver = dicht ? 90 : 220;
  const meters = new Map<Boogdeel, (x: number, y: number) => number>();
  const bekend = figuren.map(() => new Map<Plek, Float64Array>());

  const huisgenoot = (een: Figuur, ander: Figuur): boolean =>
    een.huizen.length > 0 && een.huizen.some((huis) => ander.huizen.includes(huis));
  const stomp = (x: number, y: number): readonly [number, number, number, number] => {
    const ver = Math.hypot(ovaal.x - x, ovaal.y - y) || 1;
    const deel = Math.min(1, (r + maten.stomp) / ver);
    return [x, y, x + (ovaal.x - x) * deel, y + (ovaal.y - y) * deel];
  };

  function vanPlek(figuur: Figuur, plek: Plek, grens: number): number {
    const { x, y } = plek;
    let kost = figuur.cel.ring ? plek.ver * 0.16 + Math.abs(plek.deel - figuur.deel) * plek.lengte * 0.09 : plek.ver * 0.1;
    if (figuur.thuis) {
      const weg = Math.hypot(x - figuur.thuis.x, y - figuur.thuis.y);
      kost = weg < 0.5 ? 0 : 30 + weg * 0.6;
    }
    const hier = om(x, y, r + 1);
    const merk = figuur.steunfiguur ? om(x + 0.8 * r, y - 0.8 * r, Math.max(5, 0.52 * r)) : null;
    const lijn = figuur.lijn && maten.stomp === 0;
    for (const ander of figuren) {
      const daar = ander.stand;
      if (!daar || ander === figuur) continue;
      const dx = daar.x - x;
      const dy = daar.y - y;
      const lijnErlangs = maten.stomp === 0 && (lijn || ander.lijn);
      const samen = (figuur.huizen.length > 0 && huisgenoot(figuur, ander)) || figuur.buren.has(ander.nummer);
      if (!lijnErlangs && !samen && !daar.los && (Math.abs(dx) > ander.reik || Math.abs(dy) > ander.reik)) continue;
      const afstand = Math.sqrt(dx * dx + dy * dy);
      if (afstand < minst) kost += 800 + (minst - afstand) * 20;
      else if (afstand < maten.figuurAf) kost += 60 + (maten.figuurAf - afstand) * 4;
      if (afstand < ver) kost += (figuur.cel === ander.cel ? duw : duw * 0.4) / Math.max(8, afstand);
      if (figuur.huizen.length > 0 && huisgenoot(figuur, ander)) kost += Math.max(0, afstand - 78) * 0.5;
      if (figuur.buren.has(ander.nummer)) kost += afstand * 0.012;
      const { naam } = daar;
      if (naam) {
        if (overlap(hier, naam, 3) > 0) kost += RAAKT;
        if (merk && overlap(merk, naam, 2) > 0) kost += RAAKT;
        if (lijn && raaktLijn(ovaal.x, ovaal.y, x, y, naam, 2)) kost += lijnkosten;
        if (maten.stomp > 0 && figuur.lijn && afstand < 160 && raaktLijn(...stomp(x, y), naam, 2)) kost += 120;
      }
      if (lijn && raaktLijn(ovaal.x, ovaal.y, x, y, daar.figuur, 3)) kost += lijnkosten * 1.5;
      if (ander.lijn && maten.stomp === 0 && raaktLijn(ovaal.x, ovaal.y, daar.x, daar.y, hier, 3)) kost += lijnkosten * 1.5;
      if (kost >= grens) return kost;
    }
    if (lijn) {
      for (const { vak, soort } of vast) {
        if ((soort === 'leeg' || soort === 'ring') && raaktLijn(ovaal.x, ovaal.y, x, y, vak, 2)) kost += soort === 'ring' ? 35 : 90;
      }
    }
    if (bandkosten > 0) {
      for (const [van, naar] of veld.banden) {
        if (van === figuur.nummer || naar === figuur.nummer) continue;
        const een = figuren[van]?.stand;
        const ander = figuren[naar]?.stand;
        if (een && ander && raaktLijn(een.x, een.y, ander.x, ander.y, hier, 3)) kost += bandkosten;
      }
    }
    return kost;
  }

  function vanNaam(figuur: Figuur, stand: Stand, grens: number): number {
    const { naam, naamplek } = stand;
    if (!naam || !naamplek) return 0;
    let kost = zonderAnderen(figuur, stand, naam, naamplek);
    const was = figuur.thuis?.naamplek;
    if (was && !figuur.thuis?.los && (was.opzij !== naamplek.opzij || was.omlaag !== naamplek.omlaag || was.vorm !== naamplek.vorm)) kost += 14;
    if (kost >= grens) return kost;
    if (figuur.lijn) {
      if (maten.stomp === 0) {
        if (raaktLijn(ovaal.x, ovaal.y, stand.x, stand.y, naam, 0)) kost += lijnkosten * 1.4;
      } else if (raaktLijn(...stomp(stand.x, stand.y), naam, 2)) kost += 120;
    }
    if (kost >= grens) return kost;
    for (const ander of figuren) {
      const daar = ander.stand;
      if (!daar || ander === figuur) continue;
      const opzij = Math.abs(daar.x - stand.x);
      if (opzij < figuur.reik + ander.reik && Math.abs(daar.y - stand.y) < HOOG) {
        if (daar.naam) {
          const raakt = overlap(naam, daar.naam, maten.naamAf);
          if (raakt > 0) kost += 1000 + raakt;
        }
        const raakt = overlap(naam, daar.figuur, 3);
        if (raakt > 0) kost += 1000 + raakt;
        if (daar.merk && overlap(naam, daar.merk, 2) > 0) kost += RAAKT;
        if (kost >= grens) return kost;
      } else if (daar.los && daar.naam && overlap(naam, daar.naam, maten.naamAf) > 0) kost += 1000;
      if (!ander.lijn) continue;
      if (maten.stomp === 0) {
        if (raaktLijn(ovaal.x, ovaal.y, daar.x, daar.y, naam, 2)) kost += lijnkosten;
      } else if (opzij < figuur.reik + 40 && raaktLijn(...stomp(daar.x, daar.y), naam, 2)) kost += 120;
      if (kost >= grens) return kost;
    }
    if (bandkosten > 0) {
      for (const [van, naar] of veld.banden) {
        const eigen = van === figuur.nummer || naar === figuur.nummer;
        const een = van === figuur.nummer ? stand : figuren[van]?.stand;
        const ander = naar === figuur.nummer ? stand : figuren[naar]?.stand;
        if (een && ander && raaktLijn(een.x, een.y, ander.x, ander.y, naam, 0)) kost += eigen ? bandkosten * 1.6 : bandkosten;
      }
    }
    return kost;
  }

  // Wat een naam op deze plek kost als er niemand anders was. Dat verandert tijdens het zoeken niet, en wordt één keer berekend.
  function zonderAnderen(figuur: Figuur, stand: Stand, naam: Vak, naamplek: Naamplek): number {
    if (naamplek.keus < 0) return alleen(figuur, stand, naam, naamplek);
    const perPlek = bekend[figuur.nummer] ?? new Map<Plek, Float64Array>();
    let kosten = perPlek.get(stand.plek);
    if (!kosten) {
      kosten = new Float64Array(figuur.naamplekken.length).fill(-1);
      perPlek.set(stand.plek, kosten);
    }
    const eerder = kosten[naamplek.keus] ?? -1;
    return eerder >= 0 ? eerder : (kosten[naamplek.keus] = alleen(figuur, stand, naam, naamplek));
  }

  function alleen(figuur: Figuur, stand: Stand, naam: Vak, naamplek: Naamplek): number {
    // Naar buiten toe is er het meeste ruimte, en loopt er geen lijn naar het midden.
    const naarBuiten = naamplek.opzij * ((stand.x - ovaal.x) / ovaal.a) + naamplek.omlaag * ((stand.y - ovaal.y) / ovaal.b);
    let kost = naamplek.vorm.straf + (1 - naarBuiten) * 3 + (naamplek.schuin ? 4 : 0) + (naamplek.omlaag === -1 ? 1 : 0);
    if (naam.x0 < 4 || naam.y0 < 3 || naam.x1 > veld.breedte - 4 || naam.y1 > veld.hoogte - 3) kost += BUITEN_BEELD;
    if (overlap(naam, midden, dicht ? 5 : 8) > 0) kost += RAAKT;
    for (const { vak } of vast) {
      const raakt = overlap(naam, vak, 3);
      if (raakt > 0) kost += RAAKT + raakt;
    }
    if (stand.merk && overlap(naam, stand.merk, 2) > 0) kost += RAAKT;
    return Math.max(0, kost + buitenEigenVak(figuur, naam));
  }

  function meterVan(boog: Boogdeel): (x: number, y: number) => number {
    const meter = meters.get(boog) ?? boogmeter(ovaal, boog);
    meters.set(boog, meter);
    return meter;
  }

  // Liever blijft een naam in zijn eigen sector en zijn eigen ring: dan leest niemand hem bij een ander.
  function buitenEigenVak({ cel: { ring, boog } }: Figuur, naam: Vak): number {
    let kost = 0;
    const binnen = boog && meterVan(boog);
    for (let hoek = 0; hoek < 5; hoek++) {
      const x = hoek === 4 ? (naam.x0 + naam.x1) / 2 : hoek & 1 ? naam.x1 : naam.x0;
      const y = hoek === 4 ? (naam.y0 + naam.y1) / 2 : hoek & 2 ? naam.y1 : naam.y0;
      const deel = ovaal.deel(x, y);
      if (!ring) {
        if (deel < 1) kost += 40;
        continue;
      }
      if (binnen && binnen(x, y) < 0) kost += 8;
      if (deel > 1) kost += 3;
      else if (deel < ring.binnen || deel > ring.buiten) kost += 1.5;
    }
    return kost;
  }

  return {
    vanPlek,
    vanNaam,
    van: (figuur) =>
      figuur.stand ? vanPlek(figuur, figuur.stand.plek, Infinity) + vanNaam(figuur, figuur.stand, Infinity) : 0,
  };
}
