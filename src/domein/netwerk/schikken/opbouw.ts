// Bouwt het veld waarop gezocht wordt: het ovaal, de ringen en bogen, wat vastligt, en voor elk mens de plekken en de vormen van de naam.

import type { Gegevens, Mens } from './gegevens.js';
import {
  GEWOON,
  KLEINE_LETTER,
  KLEINE_REGEL,
  LAATSTE_TRAP,
  type Letterstijl,
  type Maten,
  matenVoor,
  ZWAAR,
} from './maten.js';
import { BOVEN, kleineHoek, om, overlap, type Punt, rond2, ROND, type Vak } from './meetkunde.js';
import { type Meet, type Naamvorm, naamvormen } from './namen.js';
import { maakOvaal, type Ovaal } from './ovaal.js';
import { type Cel, hoortIn, type Plek, plekkenIn } from './plekken.js';
import { type Figuur, naamplekkenVoor, type Stand, type Vast, type Veld, zet } from './veld.js';
import { type Boogdeel, boogmeter, vakSleutel, verdeel, type Verdeling } from './verdeling.js';

export interface Beeld {
  readonly breedte: number;
  readonly hoogte: number;
}
/** Een naam die op de kaart zelf staat: van een ring of van het midden. */
export interface Opschrift {
  readonly regels: readonly string[];
  readonly letter: number;
  readonly regel: number;
  readonly vak: Vak;
}
export interface Opzet {
  readonly maten: Maten;
  readonly ovaal: Ovaal;
  readonly verdeling: Verdeling;
  readonly veld: Veld;
  readonly ringnamen: readonly (Opschrift | null)[];
  readonly sectornamen: readonly (number | null)[];
  /** Waar in een lege sector iemand erbij gevraagd kan worden. */
  readonly uitnodigingen: readonly (Vak | null)[];
  readonly midden: Opschrift | null;
}

/** Zoveel plaats houdt een lege sector vrij voor een knop met een vraag. */
const UITNODIGING = { breedte: 88, hoogte: 52 };
/** Een ovaal dat smaller is dan dit heeft kleinere uitnodigingen. */
const SMAL = 250;
const UITNODIGING_SMAL = { breedte: 72, hoogte: 44 };
/** Zoveel mensen en banden tellen de lijnen tussen mensen mee bij het zoeken. */
const BANDEN_TOT = 40;

export const naamstijl = ({ letter }: Maten, steunfiguur: boolean): Letterstijl => ({
  letter,
  dikte: steunfiguur ? ZWAAR : GEWOON,
});

/** Een bijschrift is klein en vet. */
export const BIJSTIJL: Letterstijl = { letter: KLEINE_LETTER, dikte: ZWAAR };

export function vormenVan(
  { naam, bijschrift, steunfiguur }: Mens,
  maten: Maten,
  beeld: Beeld,
  meet: Meet,
): readonly Naamvorm[] {
  const { regel, eenRegel } = maten;
  const bij = { stijl: BIJSTIJL, regel: KLEINE_REGEL };
  const stijl = naamstijl(maten, steunfiguur);
  return naamvormen(naam, { stijl, regel, eenRegel, breedst: beeld.breedte - 12, bij }, meet, bijschrift);
}

export function bouw(gegevens: Gegevens, beeld: Beeld, trap: number, meet: Meet, eerder: Verdeling | null): Opzet {
  const { mensen } = gegevens;
  const maten = metRuimMidden(matenVoor(beeld.breedte, beeld.hoogte, mensen.length, trap), gegevens.midden, meet);
  const vormen = mensen.map((mens) => vormenVan(mens, maten, beeld, meet));
  const vragen = mensen.map(({ ring, sector }, nummer) => {
    const vorm = vormen[nummer]?.at(-1);
    return { ring, sector, straal: maten.straal, breedte: vorm?.breedte ?? 0, hoogte: vorm?.hoogte ?? 0 };
  });
  const ovaal = ovaalVoor(
    beeld,
    maten,
    vragen.filter(({ ring }) => ring === null),
  );
  const sectorstijl = { letter: maten.sectorLetter, dikte: ZWAAR };
  const wensen = gegevens.sectoren.map(({ sector, naam, apart }) => ({ sector, apart, naam: meet(naam, sectorstijl) }));
  const verdeling =
    eerder ??
    verdeel(
      ovaal,
      maten,
      gegevens.ringen.map(({ code }) => code),
      wensen,
      vragen,
    );

  const sectornamen = verdeling.bogen.map(({ lengte }, index) => {
    const breedte = wensen[index]?.naam ?? 0;
    return breedte > 0 && breedte + 6 <= lengte ? breedte : null;
  });
  const langs = verdeling.bogen.flatMap((boog, index) => langsDeRand(ovaal, maten, boog, sectornamen[index] ?? 0));
  // Pas als er iets bij in de buurt komt, en één keer per vak: een raster maken kost meer dan al het andere hier.
  const rasters = new Map<string, readonly Plek[]>();
  const raster = (cel: Cel): readonly Plek[] => {
    const sleutel = vakSleutel(cel.ring?.code ?? null, cel.boog ? `in ${cel.boog.sector ?? ''}` : null);
    const plekken = rasters.get(sleutel) ?? plekkenIn(ovaal, maten, cel, beeld);
    rasters.set(sleutel, plekken);
    return plekken;
  };
  const bewoond = bewoondeVakken(verdeling, mensen).map(({ cel, aantal }) => ({
    rond: rondCel(ovaal, cel),
    aantal,
    plekken: () => raster(cel),
  }));
  const ringnamen = gegevens.ringen.map(({ naam }, index) => {
    if (trap === LAATSTE_TRAP) return null;
    const kanten = ringnaam(naam, verdeling.ringen[index]?.buiten ?? 1, ovaal, maten, beeld, meet).filter((opschrift) =>
      vrijVan(opschrift, langs),
    );
    // Links van de naad, tenzij daar dan een vak geen plaats meer heeft voor wie erin hoort.
    const laatVrij = ({ vak }: Opschrift): boolean =>
      bewoond.every(({ rond, plekken, aantal }) => {
        if (overlap(rond, vak, maten.straal + 4) === 0) return true;
        const alle = plekken();
        const vrij = alle.filter(({ x, y }) => overlap(om(x, y, maten.straal + 1), vak, 3) === 0).length;
        return vrij === alle.length || vrij >= aantal;
      });
    return kanten.find(laatVrij) ?? kanten[0] ?? null;
  });
  const uitnodigingen = verdeling.bogen.map((boog) =>
    trap >= 3 || mensen.some(({ sector }) => sector === boog.sector) ? null : uitnodiging(ovaal, boog),
  );
  const midden = middennaam(gegevens.midden, ovaal, maten, beeld, meet);
  const vast: Vast[] = [
    ...ringnamen.flatMap((naam) => (naam ? [{ vak: naam.vak, soort: 'ring' as const }] : [])),
    ...uitnodigingen.flatMap((vak) => (vak ? [{ vak, soort: 'leeg' as const }] : [])),
    ...langs,
    ...(midden && midden.vak.y0 > ovaal.y + 1 ? [{ vak: midden.vak, soort: 'midden' as const }] : []),
  ];
  const figuren = maakFiguren(gegevens, beeld, maten, ovaal, verdeling, vormen, vast, raster);
  const lijnen = maten.stomp === 0 && gegevens.banden.length <= BANDEN_TOT ? gegevens.banden : [];
  const veld: Veld = {
    ...beeld,
    maten,
    ovaal,
    figuren,
    vast,
    banden: lijnen.map(({ van, naar }) => [van, naar] as const),
  };
  zetVast(veld, mensen);
  return { maten, ovaal, verdeling, veld, ringnamen, sectornamen, uitnodigingen, midden };
}

// Het ovaal vult het beeld. Wie nog geen ring heeft staat erbuiten: zijn dat er veel, dan maakt het plaats, onder zich of naast zich.
function ovaalVoor(
  { breedte, hoogte }: Beeld,
  maten: Maten,
  buiten: readonly { breedte: number; hoogte: number; straal: number }[],
): Ovaal {
  const nodig = buiten.reduce(
    (som, { breedte: b, hoogte: h, straal }) => som + (Math.max(b, 2 * straal) + 10) * (2 * straal + h + 10),
    0,
  );
  const staand = hoogte > breedte;
  const rand = maten.sectorAf + maten.sectorLetter;
  for (let deel = 1; ; deel -= 0.06) {
    const a = Math.max(1, (breedte / 2 - maten.rand.x) * (staand ? 1 : deel));
    const b = Math.max(1, (hoogte / 2 - maten.rand.y) * (staand ? deel : 1));
    const vrij = breedte * hoogte - Math.PI * (a + rand) * (b + rand);
    // In de hoeken past lang niet alles; in een strook veel meer.
    if (nodig === 0 || deel < 0.5 || vrij * (deel === 1 ? 0.3 : 0.5) >= nodig) {
      return maakOvaal(breedte / 2, staand ? maten.rand.y + b : hoogte / 2, a, b);
    }
  }
}

/** Links van de naad, en anders rechts ervan. */
function ringnaam(
  naam: string,
  buiten: number,
  ovaal: Ovaal,
  maten: Maten,
  beeld: Beeld,
  meet: Meet,
): readonly Opschrift[] {
  if (naam === '') return [];
  const breedte = meet(naam, { letter: KLEINE_LETTER, dikte: GEWOON }) + 14;
  const { x, y } = ovaal.punt(buiten, BOVEN);
  const af = maten.gatApart / 2 - 1;
  return [x + af - breedte, x - af]
    .filter((x0) => x0 >= 2 && x0 + breedte <= beeld.breedte - 2)
    .map((x0) => ({
      regels: [naam],
      letter: KLEINE_LETTER,
      regel: 18,
      vak: { x0, y0: y - 9, x1: x0 + breedte, y1: y + 9 },
    }));
}

/** Elk vak waar iemand in hoort, met hoeveel. */
function bewoondeVakken(
  { ringen, bogen }: Verdeling,
  mensen: readonly Mens[],
): readonly { cel: Cel; aantal: number }[] {
  return ringen.flatMap((ring) =>
    bogen.flatMap((boog) => {
      const aantal = mensen.filter((mens) => mens.ring === ring.code && mens.sector === boog.sector).length;
      return aantal > 0 ? [{ cel: { ring, boog: bogen.length > 1 ? boog : null }, aantal }] : [];
    }),
  );
}

/** Zoveel stralen van een vak tellen mee voor de rechthoek eromheen, en zoveel ronder is de rand ertussen hooguit. */
const STRALEN = 32;
const RONDING = 6;

/** Een rechthoek waar elke plek in een vak binnen ligt. */
function rondCel(ovaal: Ovaal, { ring, boog }: Cel): Vak {
  const [van, tot] = [boog?.van ?? BOVEN, boog?.tot ?? BOVEN + ROND];
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let straal = 0; straal <= STRALEN; straal++) {
    for (const deel of [ring?.binnen ?? 0, ring?.buiten ?? 1]) {
      const { x, y } = ovaal.punt(deel, van + ((tot - van) * straal) / STRALEN);
      xs.push(x);
      ys.push(y);
    }
  }
  return {
    x0: Math.min(...xs) - RONDING,
    y0: Math.min(...ys) - RONDING,
    x1: Math.max(...xs) + RONDING,
    y1: Math.max(...ys) + RONDING,
  };
}

const vrijVan = ({ vak }: Opschrift, vast: readonly Vast[]): boolean =>
  vast.every((ander) => overlap(vak, ander.vak, 0) === 0);

/** De hoogte van een regel in de schijf, in letters. */
const REGEL_MIDDEN = 1.15;
/** Zoveel pixels mag de schijf groeien om de naam erin te laten passen. */
const GROEI = [0, 3, 6];
/** Een kleinere schijf hoort bij een beeld waar dat niets meer helpt. */
const GROEIT_VANAF = 28;

function metRuimMidden(maten: Maten, naam: string, meet: Meet): Maten {
  if (naam === '' || maten.midden < GROEIT_VANAF) return maten;
  const ruimer = GROEI.map((groei) => ({ ...maten, midden: maten.midden + groei }));
  return ruimer.find(({ midden }) => inDeSchijf(naam, midden, meet)) ?? maten;
}

// De naam van het kind of gezin in de schijf: zo groot als past, op hooguit drie regels.
function inDeSchijf(naam: string, midden: number, meet: Meet): { regels: readonly string[]; letter: number } | null {
  for (let letter = Math.round(midden * 0.4); letter >= KLEINE_LETTER; letter--) {
    const regel = letter * REGEL_MIDDEN;
    const stijl = { letter, dikte: ZWAAR };
    const gewoon = naamvormen(naam, { stijl, regel, eenRegel: 2 * midden, breedst: Infinity }, meet);
    const vormen = gewoon.map(({ regels }) => regels.map(({ tekst }) => tekst));
    const woorden = naam.split(' ');
    for (const regels of woorden.length === 3 ? [...vormen, woorden] : vormen) {
      const half = (regels.length * regel) / 2;
      // Elke regel mag zo breed zijn als de schijf op die hoogte is.
      const past = regels.every((tekst, index) => {
        const ver = Math.max(Math.abs(index * regel - half), Math.abs((index + 1) * regel - half)) - letter * 0.2;
        return Math.hypot(meet(tekst, stijl) / 2 + 3, ver) <= midden;
      });
      if (past) return { regels, letter };
    }
  }
  return null;
}

// Past de naam niet in de schijf, dan staat hij eronder; nooit afgeknipt.
function middennaam(naam: string, { x, y }: Ovaal, { midden }: Maten, beeld: Beeld, meet: Meet): Opschrift | null {
  if (naam === '') return null;
  const erin = inDeSchijf(naam, midden, meet);
  if (erin) {
    const { regels, letter } = erin;
    const breed = Math.max(...regels.map((tekst) => meet(tekst, { letter, dikte: ZWAAR })));
    const half = (regels.length * letter * REGEL_MIDDEN) / 2;
    return {
      regels,
      letter,
      regel: letter * REGEL_MIDDEN,
      vak: { x0: x - breed / 2, y0: y - half, x1: x + breed / 2, y1: y + half },
    };
  }
  const regel = KLEINE_LETTER * 1.2;
  const stijl = { letter: KLEINE_LETTER, dikte: ZWAAR };
  const vorm = naamvormen(naam, { stijl, regel, eenRegel: 2 * midden, breedst: beeld.breedte - 12 }, meet).at(-1);
  if (!vorm) return null;
  const y0 = y + midden + 4;
  const vak = { x0: x - vorm.breedte / 2, y0, x1: x + vorm.breedte / 2, y1: y0 + vorm.hoogte };
  if (vak.x0 < 2 || vak.x1 > beeld.breedte - 2 || vak.y1 > beeld.hoogte - 2) return null;
  return { regels: vorm.regels.map(({ tekst }) => tekst), letter: KLEINE_LETTER, regel, vak };
}

/** Eerst midden in de boog, dan wat naar opzij. */
const OPZIJ = [0, 0.08, -0.08, 0.16, -0.16];

// Zo ver mogelijk naar buiten, maar helemaal in het eigen vak.
function uitnodiging(ovaal: Ovaal, boog: Boogdeel): Vak | null {
  const { breedte, hoogte } = ovaal.a < SMAL ? UITNODIGING_SMAL : UITNODIGING;
  const binnen = boogmeter(ovaal, boog);
  for (let keer = 0; keer < 14 * OPZIJ.length; keer++) {
    const deel = 0.86 - 0.03 * Math.floor(keer / OPZIJ.length);
    const opzij = OPZIJ[keer % OPZIJ.length] ?? 0;
    const { x, y } = ovaal.punt(deel, (boog.van + boog.tot) / 2 + opzij * (boog.tot - boog.van));
    const vak = { x0: x - breedte / 2, y0: y - hoogte / 2, x1: x + breedte / 2, y1: y + hoogte / 2 };
    const hoeken: readonly Punt[] = [
      { x: vak.x0, y: vak.y0 },
      { x: vak.x1, y: vak.y0 },
      { x: vak.x0, y: vak.y1 },
      { x: vak.x1, y: vak.y1 },
    ];
    if (hoeken.every((hoek) => ovaal.deel(hoek.x, hoek.y) < 0.98 && binnen(hoek.x, hoek.y) > 2)) return vak;
  }
  return null;
}

// De naam van een sector volgt de rand: een rij kleine vakken die namen en figuren vrij laten.
function langsDeRand(ovaal: Ovaal, maten: Maten, boog: Boogdeel, breedte: number): readonly Vast[] {
  if (breedte === 0) return [];
  const breed = breedte + 4;
  const aantal = Math.ceil(breed / 12);
  const af = maten.sectorAf + maten.sectorLetter * 0.36;
  return Array.from({ length: aantal }, (_, index) => {
    const hoek = ovaal.hoekNa(boog.begin + boog.lengte / 2 - breed / 2 + ((index + 0.5) * breed) / aantal);
    const { x, y } = ovaal.punt(1, hoek);
    const haaks = ovaal.haaks(hoek);
    const vak = om(
      x + (Math.cos(hoek) / ovaal.a) * haaks * af,
      y + (Math.sin(hoek) / ovaal.b) * haaks * af,
      maten.sectorLetter * 0.56,
    );
    return { vak, soort: 'sector' as const };
  });
}

function maakFiguren(
  { mensen, banden, huizen }: Gegevens,
  beeld: Beeld,
  maten: Maten,
  ovaal: Ovaal,
  { ringen, bogen }: Verdeling,
  vormen: readonly (readonly Naamvorm[])[],
  vast: readonly Vast[],
  raster: (cel: Cel) => readonly Plek[],
): readonly Figuur[] {
  const perSector = new Map(bogen.map((boog) => [boog.sector, boog]));
  const perRing = new Map(ringen.map((ring) => [ring.code, ring]));
  const cellen = new Map<string, { cel: Cel; plekken: () => readonly Plek[]; leden: number[] }>();
  const buren = mensen.map(() => new Set<number>());
  for (const { van, naar } of banden) {
    buren[van]?.add(naar);
    buren[naar]?.add(van);
  }
  const samen = new Set(huizen.filter(({ leden }) => leden.length > 1).map(({ id }) => id));
  const celVan = ({ ring, sector }: Mens): string => vakSleutel(ring, sector);
  mensen.forEach((mens, nummer) => {
    const sleutel = celVan(mens);
    const bekende = cellen.get(sleutel);
    if (bekende) {
      bekende.leden.push(nummer);
      return;
    }
    const cel: Cel = {
      ring: mens.ring === null ? null : (perRing.get(mens.ring) ?? null),
      boog: bogen.length > 1 || mens.ring === null ? (perSector.get(mens.sector) ?? null) : null,
    };
    // Pas als er iemand zoekt: met een vorige schikking zijn dat er maar een paar.
    let plekken: readonly Plek[] | null = null;
    cellen.set(sleutel, {
      cel,
      plekken: () => (plekken ??= vrijePlekken(ovaal, maten, cel, beeld, raster(cel), vast)),
      leden: [nummer],
    });
  });
  const delen = new Map<number, number>();
  for (const { leden } of cellen.values()) {
    opVolgorde(leden, mensen, buren, perSector, samen).forEach((nummer, index) =>
      delen.set(nummer, (index + 0.5) / leden.length),
    );
  }
  return mensen.map((mens, nummer) => {
    const { cel, plekken } = cellen.get(celVan(mens)) as { cel: Cel; plekken: () => readonly Plek[] };
    let vastePlek: readonly Plek[] | null = null;
    return {
      nummer,
      cel,
      get plekken() {
        return vastePlek ?? plekken();
      },
      set plekken(plekken) {
        vastePlek = plekken;
      },
      naamplekken: naamplekkenVoor(vormen[nummer] ?? [], maten.straal, mens.steunfiguur),
      breedte: vormen[nummer]?.at(-1)?.breedte ?? 0,
      reik: (vormen[nummer] ?? []).reduce((ver, { breedte }) => Math.max(ver, breedte), 60) + 3 * maten.straal + 12,
      steunfiguur: mens.steunfiguur,
      lijn: mens.ring !== null && mens.band,
      deel: delen.get(nummer) ?? 0.5,
      huizen: mens.huizen.filter((huis) => samen.has(huis)),
      buren: buren[nummer] ?? new Set(),
      thuis: null,
      stand: null,
    };
  });
}

// Liefst met lucht eromheen. Is daar geen plaats voor, dan zonder, en zo nodig op een fijner raster: pas als een vak nergens vrij is telt alles.
function vrijePlekken(
  ovaal: Ovaal,
  maten: Maten,
  cel: Cel,
  beeld: Beeld,
  alle: readonly Plek[],
  vast: readonly Vast[],
): readonly Plek[] {
  const vrij = (plekken: readonly Plek[], rand: number, lucht: number): readonly Plek[] => {
    const half = maten.straal + rand;
    const rond = rondom(plekken, half);
    // Het meeste wat vastligt ligt nergens in de buurt.
    const dichtbij = vast.filter(({ vak }) => overlap(rond, vak, lucht) > 0);
    return plekken.filter(({ x, y }) => {
      const figuur = om(x, y, half);
      return !dichtbij.some(({ vak }) => overlap(figuur, vak, lucht) > 0);
    });
  };
  const ruim = vrij(alle, 1, 3);
  if (ruim.length > 0) return ruim;
  const krap = vrij(alle, 0, 0);
  if (krap.length > 0) return krap;
  const fijn = vrij(plekkenIn(ovaal, maten, cel, beeld, 3), 0, 0);
  return fijn.length > 0 ? fijn : alle;
}

// Een rechthoek waar een figuur op elk van deze plekken binnen ligt.
function rondom(plekken: readonly Plek[], half: number): Vak {
  const rond = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const { x, y } of plekken) {
    if (x - half < rond.x0) rond.x0 = x - half;
    if (y - half < rond.y0) rond.y0 = y - half;
    if (x + half > rond.x1) rond.x1 = x + half;
    if (y + half > rond.y1) rond.y1 = y + half;
  }
  return rond;
}

// Binnen een vak: huisgenoten naast elkaar, en ieder aan de kant waar de eigen banden heen gaan.
function opVolgorde(
  leden: readonly number[],
  mensen: readonly Mens[],
  buren: readonly ReadonlySet<number>[],
  bogen: ReadonlyMap<string | null, Boogdeel>,
  samen: ReadonlySet<string>,
): readonly number[] {
  const hart = (nummer: number): number | null => {
    const boog = bogen.get(mensen[nummer]?.sector ?? null);
    return boog ? (boog.van + boog.tot) / 2 : null;
  };
  const gemiddeld = (getallen: readonly number[]): number =>
    getallen.length > 0 ? getallen.reduce((som, getal) => som + getal, 0) / getallen.length : 0;
  const trek = new Map(
    leden.map((nummer) => {
      const eigen = hart(nummer);
      const naar = [...(buren[nummer] ?? [])].flatMap((ander) => {
        const daar = hart(ander);
        return eigen === null || daar === null || daar === eigen ? [] : [kleineHoek(daar - eigen)];
      });
      return [nummer, gemiddeld(naar)] as const;
    }),
  );
  const huisVan = (nummer: number): string => mensen[nummer]?.huizen.find((huis) => samen.has(huis)) ?? '';
  const perHuis = new Map<string, number[]>();
  for (const nummer of leden) {
    const huis = huisVan(nummer);
    if (huis !== '') perHuis.set(huis, [...(perHuis.get(huis) ?? []), trek.get(nummer) ?? 0]);
  }
  const sleutel = (nummer: number): number => gemiddeld(perHuis.get(huisVan(nummer)) ?? [trek.get(nummer) ?? 0]);
  return [...leden].sort((een, ander) => {
    const [eenHuis, anderHuis] = [huisVan(een), huisVan(ander)];
    return sleutel(een) - sleutel(ander) || (eenHuis < anderHuis ? -1 : eenHuis > anderHuis ? 1 : 0) || een - ander;
  });
}

// Wie met de hand verplaatst is staat daar, als het in zijn eigen ring en sector ligt; anders zo dichtbij als dat kan. Nooit op een ander.
function zetVast(veld: Veld, mensen: readonly Mens[]): void {
  const { ovaal, maten, figuren } = veld;
  const gezet: Stand[] = [];
  const minst = 2 * maten.straal + (maten.trap >= 2 ? 3 : 5);
  for (const figuur of figuren) {
    const plek = mensen[figuur.nummer]?.plek;
    if (!plek) continue;
    const wens = {
      x: rond2(ovaal.x + (2 * plek.x - 1) * ovaal.a),
      y: rond2(ovaal.y + (2 * plek.y - 1) * ovaal.b),
    };
    const vrij = ({ x, y }: Punt): boolean => gezet.every((ander) => Math.hypot(ander.x - x, ander.y - y) >= minst);
    const ver = ({ x, y }: Punt): number => Math.hypot(x - wens.x, y - wens.y);
    const binnen = om(wens.x, wens.y, maten.straal + 3);
    const past =
      hoortIn(ovaal, maten, figuur.cel, wens) &&
      vrij(wens) &&
      binnen.x0 >= 0 &&
      binnen.y0 >= 0 &&
      binnen.x1 <= veld.breedte &&
      binnen.y1 <= veld.hoogte;
    const dichtst = past
      ? { ...wens, ver: 0, deel: figuur.deel, lengte: 0 }
      : [...figuur.plekken].sort((een, ander) => ver(een) - ver(ander)).find(vrij);
    if (!dichtst) continue;
    const stand = zet(veld, figuur, { ...dichtst, ver: 0, deel: figuur.deel }, null);
    gezet.push(stand);
    figuur.plekken = [stand.plek];
    figuur.stand = stand;
  }
}
