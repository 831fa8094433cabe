// De mensen op het veld: voor ieder zijn vak met de plekken, de vormen van de naam, en de volgorde in het vak. Wie met de hand verplaatst is staat al.

import type { Gegevens, Mens } from './gegevens.js';
import type { Maten } from './maten.js';
import { kleineHoek, ligtIn, om, overlap, type Punt, rond2, rondom } from './meetkunde.js';
import type { Naamvorm } from './namen.js';
import type { Beeld } from './opbouw.js';
import type { Ovaal } from './ovaal.js';
import { type Cel, hoortIn, type Plek, plekkenIn } from './plekken.js';
import { type Figuur, naamplekkenVoor, type Stand, type Vast, type Veld, zet } from './veld.js';
import { type Boogdeel, vakSleutel, type Verdeling } from './verdeling.js';

export function maakFiguren(
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
      ...naamruimte(vormen[nummer] ?? [], maten, mens.steunfiguur),
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

/** Waar de naam van een figuur mag staan, en hoever die dan reikt. */
export const naamruimte = (
  vormen: readonly Naamvorm[],
  { straal }: Maten,
  steunfiguur: boolean,
): Pick<Figuur, 'naamplekken' | 'breedte' | 'reik'> => ({
  naamplekken: naamplekkenVoor(vormen, straal, steunfiguur),
  breedte: vormen.at(-1)?.breedte ?? 0,
  reik: vormen.reduce((ver, { breedte }) => Math.max(ver, breedte), 60) + 3 * straal + 12,
});

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
    return plekken.filter(({ x, y }) => !dichtbij.some(({ vak }) => ligtIn(x, y, vak, half + lucht)));
  };
  const ruim = vrij(alle, 1, 3);
  if (ruim.length > 0) return ruim;
  const krap = vrij(alle, 0, 0);
  if (krap.length > 0) return krap;
  const fijn = vrij(plekkenIn(ovaal, maten, cel, beeld, 3), 0, 0);
  return fijn.length > 0 ? fijn : alle;
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

/** Zoveel verder van de eigen plek (px) blijft iemand liever staan dan te verschuiven. */
const OMWEG = 40;

/** Wie met de hand verplaatst is staat daar, als het in zijn eigen ring en sector ligt; anders zo dichtbij als dat kan. Nooit op een ander. */
export function zetVast(veld: Veld, mensen: readonly Mens[], stond?: ReadonlyMap<string, Punt>): void {
  const { ovaal, maten, figuren } = veld;
  const gezet: Stand[] = [];
  const minst = 2 * maten.straal + (maten.trap >= 2 ? 3 : 5);
  for (const figuur of figuren) {
    const { plek = null, id = '' } = mensen[figuur.nummer] ?? {};
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
    // Wie toch al niet op zijn eigen plek kon staan blijft waar hij was, als dat niet veel verder is.
    const was = stond?.get(id);
    const af = (punt: Punt): number => ver(punt) - (punt === was ? OMWEG : 0);
    const kan = was && hoortIn(ovaal, maten, figuur.cel, was) ? [was, ...figuur.plekken] : figuur.plekken;
    const punt = past ? wens : [...kan].sort((een, ander) => af(een) - af(ander)).find(vrij);
    if (!punt) continue;
    const stand = zet(veld, figuur, { x: punt.x, y: punt.y, ver: 0, deel: figuur.deel, lengte: 0 }, null);
    gezet.push(stand);
    figuur.plekken = [stand.plek];
    figuur.stand = stand;
  }
}
