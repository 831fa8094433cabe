// Wat een plek en een naam kosten. Vanaf BOTSING raakt er iets wat niet mag; daaronder is het minder mooi, en kiest het zoeken het mooiste.
// Hier zit het rekenwerk van het schikken: zo min mogelijk objecten, en stoppen zodra iets duurder is dan wat er al is.
// Alle gewichten zijn eigen keuzes, gevonden door te kijken.

import { om, overlap, type Punt, raaktLijn, rondom, type Vak } from './meetkunde.js';
import type { Plek } from './plekken.js';
import { type Figuur, merkVan, type Naamplek, naamvak, type Stand, type Vast, type Veld } from './veld.js';
import { boogmeter, type Boogdeel } from './verdeling.js';

/** Vanaf dit bedrag raakt er iets. Al het andere samen komt daar niet aan. */
export const BOTSING = 5_000;

const RAAKT = 10_000;
/** Een lijn naar het midden door een naam of een figuur, een stompje door een naam, een band tussen mensen door een naam. */
const LIJN = 70;
const STOMP = 120;
const BAND = 9;
/** Een naam op de vraag in een lege sector: liever niet, maar de vraag kan ook ergens anders. */
const VRAAG = 600;
/** Met meer banden dan dit worden het er te veel om op te letten. */
const BANDEN_TOT = 40;
/** Zo dicht bij elkaar staan huisgenoten graag. */
const HUIS_AF = 78;

export interface Kosten {
  /** Stopt met rekenen zodra het meer is dan `grens`. Zonder `wie` telt iedereen mee. */
  vanPlek(figuur: Figuur, plek: Plek, grens: number, wie?: readonly Relatie[]): number;
  vanNaam(figuur: Figuur, stand: Stand, grens: number, wie?: readonly Relatie[]): number;
  /** Wie er nu zo staat dat hij iets uitmaakt voor een plek van deze figuur. Geldt tot er iemand verschuift. */
  omgeving(figuur: Figuur): readonly Relatie[];
  /** Wat een naam hier kost als er niemand anders was: het minste wat hij kan kosten. Stopt met rekenen zodra het meer is dan `grens`. */
  zonderAnderen(figuur: Figuur, plek: Plek, naamplek: Naamplek, grens: number): number;
  van(figuur: Figuur): number;
}

/** De schijf van het midden, met lucht eromheen. */
export const rondMidden = ({ ovaal, maten }: Veld): Vak =>
  om(ovaal.x, ovaal.y, maten.midden + (maten.trap >= 2 ? 2 : 5));

/** Een ander, gezien vanuit een figuur. */
export interface Relatie {
  readonly ander: Figuur;
  readonly huis: boolean;
  readonly buur: boolean;
}
/** Wat de namen op één plek kosten, en wat er ligt dat zij daar kunnen raken. */
interface Plekkosten {
  /** Alleen wat helemaal berekend is. */
  readonly perKeus: number[];
  readonly merk: Vak | null;
  readonly vast: readonly Vast[];
}
interface Schetsvak {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export function maakKosten(veld: Veld): Kosten {
  const { ovaal, maten, figuren, vast } = veld;
  const r = maten.straal;
  const dicht = maten.trap >= 2;
  const heleLijnen = maten.stomp === 0;
  const banden = veld.banden.length > BANDEN_TOT ? [] : veld.banden;
  const midden = rondMidden(veld);
  const minst = 2 * r + (dicht ? 3 : 5);
  // Verder boven of onder elkaar raken twee mensen met hun namen elkaar niet.
  const naamhoogte = figuren.reduce((som, { naamplekken }) => Math.max(som, naamplekken.at(-1)?.vorm.hoogte ?? 0), 0);
  const hoog = 2 * (r + naamhoogte + 8);
  const duw = dicht ? 40 : 260;
  // Zo ver uit elkaar houden twee mensen niet meer rekening met elkaar.
  const ver = dicht ? 90 : 220;
  const inDeWeg = vast.filter(({ soort }) => soort === 'leeg' || soort === 'ring');
  const meters = new Map<Boogdeel, (x: number, y: number) => number>();
  const bekend = figuren.map(() => new Map<Plek, Plekkosten>());
  const randen = new Map<readonly Plek[], Vak>();
  const gevraagd: (readonly Relatie[])[] = [];
  const relatiesVan = (figuur: Figuur): readonly Relatie[] =>
    (gevraagd[figuur.nummer] ??= figuren
      .filter((ander) => ander !== figuur)
      .map((ander) => ({
        ander,
        huis: figuur.huizen.some((huis) => ander.huizen.includes(huis)),
        buur: figuur.buren.has(ander.nummer),
      })));
  // Eén keer gemaakt en steeds overgeschreven: deze twee vakken zijn alleen geldig tijdens één vraag.
  const hier: Schetsvak = { x0: 0, y0: 0, x1: 0, y1: 0 };

  // Op een volle kaart raakt bijna niemand elkaar: wie te ver van alle plekken van een figuur staat doet niet mee. Met hele lijnen naar het midden
  // telt iedereen, want die gaan overal langs.
  function omgeving(figuur: Figuur): readonly Relatie[] {
    const alle = relatiesVan(figuur);
    if (heleLijnen) return alle;
    const { plekken } = figuur;
    const rand = randen.get(plekken) ?? rondom(plekken);
    randen.set(plekken, rand);
    const { x0, y0, x1, y1 } = rand;
    return alle.filter(({ ander: { stand, reik }, huis, buur }) => {
      if (!stand || huis || buur || stand.los) return stand;
      const opzij = figuur.reik + reik;
      const omlaag = Math.max(reik, hoog);
      return stand.x > x0 - opzij && stand.x < x1 + opzij && stand.y > y0 - omlaag && stand.y < y1 + omlaag;
    });
  }

  function vanPlek(figuur: Figuur, plek: Plek, grens: number, wie = relatiesVan(figuur)): number {
    const { x, y } = plek;
    let kost = vanafThuis(figuur, plek);
    if (kost >= grens) return kost;
    hier.x0 = x - r - 1;
    hier.y0 = y - r - 1;
    hier.x1 = x + r + 1;
    hier.y1 = y + r + 1;
    const merk = figuur.steunfiguur ? merkVan(x, y, r) : null;
    const lijn = figuur.lijn && heleLijnen;
    const deel =
      figuur.lijn && !heleLijnen ? Math.min(1, (r + maten.stomp) / (Math.hypot(ovaal.x - x, ovaal.y - y) || 1)) : 0;
    for (const { ander, huis, buur } of wie) {
      const daar = ander.stand;
      if (!daar) continue;
      const dx = daar.x - x;
      const dy = daar.y - y;
      const anderLijn = heleLijnen && ander.lijn;
      const ternauwernood = dx > ander.reik || -dx > ander.reik || dy > ander.reik || -dy > ander.reik;
      if (ternauwernood && !lijn && !anderLijn && !huis && !buur && !daar.los) continue;
      const afstand = Math.sqrt(dx * dx + dy * dy);
      if (afstand < minst) kost += RAAKT + (minst - afstand) * 20;
      else if (afstand < maten.figuurAf) kost += 60 + (maten.figuurAf - afstand) * 4;
      if (afstand < ver) kost += (figuur.cel === ander.cel ? duw : duw * 0.4) / Math.max(8, afstand);
      if (huis && afstand > HUIS_AF) kost += (afstand - HUIS_AF) * 0.5;
      if (buur) kost += afstand * 0.012;
      const { naam } = daar;
      if (naam) {
        if (overlap(hier, naam, 3) > 0) kost += RAAKT;
        if (merk && overlap(merk, naam, 2) > 0) kost += RAAKT;
        if (lijn && raaktLijn(ovaal.x, ovaal.y, x, y, naam, 2)) kost += LIJN;
        if (deel > 0 && raaktLijn(x, y, x + (ovaal.x - x) * deel, y + (ovaal.y - y) * deel, naam, 2)) kost += STOMP;
      }
      if (lijn && raaktLijn(ovaal.x, ovaal.y, x, y, daar.figuur, 3)) kost += LIJN * 1.5;
      if (anderLijn && raaktLijn(ovaal.x, ovaal.y, daar.x, daar.y, hier, 3)) kost += LIJN * 1.5;
      if (kost >= grens) return kost;
    }
    if (lijn) {
      for (const { vak, soort } of inDeWeg) {
        if (raaktLijn(ovaal.x, ovaal.y, x, y, vak, 2)) kost += soort === 'ring' ? LIJN / 2 : LIJN * 1.3;
      }
    }
    for (const [van, naar] of banden) {
      if (van === figuur.nummer || naar === figuur.nummer) continue;
      const een = figuren[van]?.stand;
      const ander = figuren[naar]?.stand;
      if (een && ander && raaktLijn(een.x, een.y, ander.x, ander.y, hier, 3)) kost += BAND;
    }
    return kost;
  }

  // Midden in de ring en gelijk verdeeld over de boog; wie al ergens stond blijft daar het liefst.
  function vanafThuis({ cel, deel, thuis }: Figuur, plek: Plek): number {
    if (thuis) {
      const weg = Math.hypot(plek.x - thuis.x, plek.y - thuis.y);
      return weg < 0.5 ? 0 : 30 + weg * 0.6;
    }
    return cel.ring ? plek.ver * 0.16 + Math.abs(plek.deel - deel) * plek.lengte * 0.09 : plek.ver * 0.1;
  }

  function vanNaam(figuur: Figuur, stand: Stand, grens: number, wie = relatiesVan(figuur)): number {
    const { naam, naamplek } = stand;
    if (!naam || !naamplek) return 0;
    let kost =
      naamplek.keus < 0
        ? alleen(figuur, naam, naamplek, stand, stand.merk, vast, grens)
        : zonderAnderen(figuur, stand.plek, naamplek, grens);
    if (kost >= grens) return kost;
    if (figuur.lijn) kost += eigenLijn(stand, naam);
    for (const { ander } of wie) {
      const daar = ander.stand;
      if (!daar) continue;
      const opzij = Math.abs(daar.x - stand.x);
      const dichtbij = opzij < figuur.reik + ander.reik && Math.abs(daar.y - stand.y) < hoog;
      if (dichtbij || daar.los || stand.los) {
        if (daar.naam) {
          const raakt = overlap(naam, daar.naam, maten.naamAf);
          if (raakt > 0) kost += RAAKT + raakt;
        }
        const raakt = overlap(naam, daar.figuur, 3);
        if (raakt > 0) kost += RAAKT + raakt;
        if (daar.merk && overlap(naam, daar.merk, 2) > 0) kost += RAAKT;
      }
      if (ander.lijn) {
        if (heleLijnen) {
          if (raaktLijn(ovaal.x, ovaal.y, daar.x, daar.y, naam, 2)) kost += LIJN;
        } else if (dichtbij && raaktLijn(daar.x, daar.y, daar.stompX, daar.stompY, naam, 2)) kost += STOMP;
      }
      if (kost >= grens) return kost;
    }
    for (const [van, naar] of banden) {
      const eigen = van === figuur.nummer || naar === figuur.nummer;
      const een = van === figuur.nummer ? stand : figuren[van]?.stand;
      const ander = naar === figuur.nummer ? stand : figuren[naar]?.stand;
      if (een && ander && raaktLijn(een.x, een.y, ander.x, ander.y, naam, 0)) kost += eigen ? BAND * 1.6 : BAND;
    }
    return kost;
  }

  function eigenLijn({ x, y, stompX, stompY }: Stand, naam: Vak): number {
    if (heleLijnen) return raaktLijn(ovaal.x, ovaal.y, x, y, naam, 0) ? LIJN * 1.4 : 0;
    return raaktLijn(x, y, stompX, stompY, naam, 2) ? STOMP : 0;
  }

  // Verandert tijdens het zoeken niet, en wordt dus één keer berekend.
  function zonderAnderen(figuur: Figuur, plek: Plek, naamplek: Naamplek, grens: number): number {
    const perPlek = bekend[figuur.nummer] as Map<Plek, Plekkosten>;
    let hierVan = perPlek.get(plek);
    if (!hierVan) perPlek.set(plek, (hierVan = plekkosten(figuur, plek)));
    const { perKeus, merk } = hierVan;
    const eerder = perKeus[naamplek.keus];
    if (eerder !== undefined) return eerder;
    const minstens = zonderIets(plek, naamplek);
    if (minstens >= grens) return minstens;
    const kost = alleen(figuur, naamvak(plek, naamplek), naamplek, plek, merk, hierVan.vast, grens);
    if (kost < grens) perKeus[naamplek.keus] = kost;
    return kost;
  }

  // Zo ver als zijn verste naam reikt, en een pixel meer voor wat afrondt.
  function plekkosten({ naamplekken, steunfiguur }: Figuur, { x, y }: Plek): Plekkosten {
    const rond = { x0: x, y0: y, x1: x, y1: y };
    for (const { dx, dy, vorm } of naamplekken) {
      rond.x0 = Math.min(rond.x0, x + dx - 1);
      rond.y0 = Math.min(rond.y0, y + dy - 1);
      rond.x1 = Math.max(rond.x1, x + dx + vorm.breedte + 1);
      rond.y1 = Math.max(rond.y1, y + dy + vorm.hoogte + 1);
    }
    return {
      perKeus: [],
      merk: steunfiguur ? merkVan(x, y, r) : null,
      vast: vast.filter(({ vak }) => overlap(rond, vak, 3) > 0),
    };
  }

  // Naar buiten toe is er het meeste ruimte, en loopt er geen lijn naar het midden.
  function zonderIets({ x, y }: Punt, { vorm, opzij, omlaag, schuin }: Naamplek): number {
    const naarBuiten = opzij * ((x - ovaal.x) / ovaal.a) + omlaag * ((y - ovaal.y) / ovaal.b);
    return vorm.straf + Math.max(0, 1 - naarBuiten) * 3 + (schuin ? 4 : 0) + (omlaag === -1 ? 1 : 0);
  }

  function alleen(
    figuur: Figuur,
    naam: Vak,
    naamplek: Naamplek,
    plek: Punt,
    merk: Vak | null,
    dichtbij: readonly Vast[],
    grens: number,
  ): number {
    let kost = zonderIets(plek, naamplek);
    if (naam.x0 < 4 || naam.y0 < 3 || naam.x1 > veld.breedte - 4 || naam.y1 > veld.hoogte - 3) kost += 2 * RAAKT;
    if (overlap(naam, midden, 3) > 0) kost += RAAKT;
    for (const { vak, soort } of dichtbij) {
      const raakt = overlap(naam, vak, 3);
      if (raakt > 0) kost += soort === 'leeg' ? VRAAG : RAAKT + raakt;
    }
    if (merk && overlap(naam, merk, 2) > 0) kost += RAAKT;
    const was = figuur.thuis?.los ? null : figuur.thuis?.naamplek;
    if (was && (was.opzij !== naamplek.opzij || was.omlaag !== naamplek.omlaag || was.vorm !== naamplek.vorm))
      kost += 14;
    return kost >= grens ? kost : kost + buitenEigenVak(figuur, naam);
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

  function meterVan(boog: Boogdeel): (x: number, y: number) => number {
    const meter = meters.get(boog) ?? boogmeter(ovaal, boog);
    meters.set(boog, meter);
    return meter;
  }

  return {
    vanPlek,
    vanNaam,
    omgeving,
    zonderAnderen,
    van: (figuur) =>
      figuur.stand ? vanPlek(figuur, figuur.stand.plek, Infinity) + vanNaam(figuur, figuur.stand, Infinity) : 0,
  };
}
