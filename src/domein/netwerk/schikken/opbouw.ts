// Bouwt het veld waarop gezocht wordt: het ovaal, de ringen en bogen, wat vastligt, en voor elk mens de plekken en de vormen van de naam.

import { maakFiguren, zetVast } from './figuren.js';
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
import { ligtIn, overlap, type Punt, type Vak } from './meetkunde.js';
import { metRuimMidden, middennaam } from './midden.js';
import { type Meet, type Naamvorm, naamvormen } from './namen.js';
import { langsDeRand, plaatsenVoorVraag, ringnaam } from './opschriften.js';
import { maakOvaal, type Ovaal } from './ovaal.js';
import { type Cel, type Plek, plekkenIn } from './plekken.js';
import type { Vast, Veld } from './veld.js';
import { vakSleutel, verdeel, type Verdeling } from './verdeling.js';

export interface Beeld {
  readonly breedte: number;
  readonly hoogte: number;
}
export interface Ondergrond extends Beeld {
  /** Zo groot (px) is wat er in de twee bovenhoeken over de kaart hangt: daar komt niemand te staan, en geen naam. */
  readonly hoek?: number;
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
  /** Waar in een lege sector iemand erbij gevraagd kan worden, de liefste plaats eerst. */
  readonly uitnodigingen: readonly (readonly Vak[])[];
  readonly midden: Opschrift | null;
}

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

/** Wat er van een eerdere schikking blijft: het ovaal, en de ringen en bogen als die er nog bij passen. */
export interface Eerder {
  readonly ovaal: Ovaal;
  readonly verdeling: Verdeling | null;
  /** Waar ieder stond. */
  readonly stond: ReadonlyMap<string, Punt>;
}

export function bouw(
  gegevens: Gegevens,
  beeld: Ondergrond,
  trap: number,
  meet: Meet,
  eerder?: Eerder,
  lucht?: number,
): Opzet {
  const { mensen } = gegevens;
  const { hoek = 0 } = beeld;
  const maten = metRuimMidden(
    matenVoor(beeld.breedte, beeld.hoogte, mensen.length, trap, lucht),
    gegevens.midden,
    meet,
  );
  const vormen = mensen.map((mens) => vormenVan(mens, maten, beeld, meet));
  const vragen = mensen.map(({ ring, sector }, nummer) => {
    const vorm = vormen[nummer]?.at(-1);
    return { ring, sector, straal: maten.straal, breedte: vorm?.breedte ?? 0, hoogte: vorm?.hoogte ?? 0 };
  });
  const ovaal =
    eerder?.ovaal ??
    ovaalVoor(
      beeld,
      maten,
      vragen.filter(({ ring }) => ring === null),
    );
  const sectorstijl = { letter: maten.sectorLetter, dikte: ZWAAR };
  const wensen = gegevens.sectoren.map(({ sector, naam, apart }) => ({ sector, apart, naam: meet(naam, sectorstijl) }));
  const verdeling =
    eerder?.verdeling ??
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
  // Eén keer per vak: een raster maken kost meer dan al het andere hier.
  const rasters = new Map<string, readonly Plek[]>();
  const raster = (cel: Cel): readonly Plek[] => {
    const sleutel = vakSleutel(cel.ring?.code ?? null, cel.boog ? `in ${cel.boog.sector ?? ''}` : null);
    const plekken = rasters.get(sleutel) ?? plekkenIn(ovaal, maten, cel, beeld);
    rasters.set(sleutel, plekken);
    return plekken;
  };
  const bewoond = bewoondeVakken(verdeling, mensen);
  const ringnamen = gegevens.ringen.map(({ naam }, index) => {
    if (trap === LAATSTE_TRAP) return null;
    const kanten = ringnaam(naam, verdeling.ringen[index]?.buiten ?? 1, ovaal, maten, beeld, meet).filter((opschrift) =>
      vrijVan(opschrift, langs),
    );
    // Links van de naad, tenzij daar dan een vak geen plaats meer heeft voor wie erin hoort.
    const laatVrij = ({ vak }: Opschrift): boolean =>
      bewoond.every(({ cel, aantal }) => {
        const alle = raster(cel);
        const vrij = alle.filter(({ x, y }) => !ligtIn(x, y, vak, maten.straal + 4)).length;
        return vrij === alle.length || vrij >= aantal;
      });
    return kanten.find(laatVrij) ?? kanten[0] ?? null;
  });
  const opRingen = ringnamen.flatMap((naam) => naam ?? []);
  const uitnodigingen = verdeling.bogen.map((boog) =>
    trap >= 3 || mensen.some(({ sector }) => sector === boog.sector)
      ? []
      : plaatsenVoorVraag(ovaal, boog).filter((vak) => vrijVan({ vak }, opRingen)),
  );
  const midden = middennaam(gegevens.midden, ovaal, maten, beeld, meet);
  const vast: Vast[] = [
    ...opRingen.map(({ vak }) => ({ vak, soort: 'ring' as const })),
    ...[0, beeld.breedte - hoek].map((x0) => ({
      vak: { x0, y0: 0, x1: x0 + hoek, y1: hoek },
      soort: 'sector' as const,
    })),
    ...uitnodigingen.flatMap(([vak]) => (vak ? [{ vak, soort: 'leeg' as const }] : [])),
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
  zetVast(veld, mensen, eerder?.stond);
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

const vrijVan = ({ vak }: Pick<Vast, 'vak'>, vast: readonly Pick<Vast, 'vak'>[]): boolean =>
  vast.every((ander) => overlap(vak, ander.vak, 0) === 0);
