// Wat er op de kaart staat en waar: de mensen van dit beeld, met de plekken, namen en lijnen die het schikken voor precies deze breedte vond.
// Wie er in een ander beeld bij komt (waar iemand eerder stond, wie er niet meer is) schuift aan; wie er al stond blijft staan.

import { isLeeg } from '../../../domein/dossier/vorm.js';
import type { Band, Indeling, Persoon } from '../../../domein/dossier/dossier.js';
import type { Kaartnetwerk, Kaartschikking, Meet } from '../../../domein/netwerk/schik-kaart.js';
import type { Uitwijken } from '../../../domein/netwerk/schikken/bijleggen.js';
import type { Ondergrond } from '../../../domein/netwerk/schikken/opbouw.js';
import { schik } from '../../../domein/netwerk/schikken/schik.js';
import {
  geeftRespijt,
  huisNaam,
  naamVan,
  onderwerpNaam,
  ringNaam,
  ringenVan,
  sectorenVan,
  sectorNaam,
  TEKENS,
  type Weergave,
} from '../weergave.js';

export interface Tekening {
  readonly kaart: Kaartschikking;
  /** Wie er op de kaart aan te wijzen is: wie er nu staat, en bij een vergelijking ook wie er niet meer is. */
  readonly personen: readonly Persoon[];
  /** Waar iemand eerder stond: bij het id van zijn spook, wie hij nu is. */
  readonly spoken: ReadonlyMap<string, Persoon>;
  readonly banden: readonly Band[];
  /** Te smal om alle lijnen tegelijk te laten zien. */
  readonly smal: boolean;
}

const SMAL = 500;
/** Tot zoveel mensen staan ook de banden tussen mensen op de kaart. */
const RUSTIG = 14;
/** Boven dit aantal staat een naam er alleen bij wie aangewezen wordt. */
const VOL = 100;
const ONTHOUDT = 30;

/** Hoe hoog de kaart is bij deze breedte: meer mensen maken haar hoger, nooit de letters kleiner. */
function hoogteVoor(breedte: number, aantal: number): number {
  const erbij = 12 * Math.max(0, Math.min(aantal, VOL) - 60);
  if (breedte >= 780) return 664 + erbij;
  if (breedte >= 600) return (aantal > 40 ? 860 : aantal > 24 ? 740 : 640) + erbij;
  const smaller = breedte < 340 ? 80 : 0;
  return (aantal > 40 ? 1080 : aantal > 24 ? 860 : aantal > 16 ? 680 : 600) + smaller + erbij;
}

/** Smaller dan dit hangen ongedaan en opnieuw in de bovenhoeken over de kaart heen; waar precies staat in het stijlblad. */
const KNOPPEN_OP_DE_KAART = 640;

/** De kaart op het scherm, op deze breedte. */
export const schermbeeld = (breedte: number, aantal: number): Ondergrond => ({
  breedte,
  hoogte: hoogteVoor(breedte, aantal),
  hoek: breedte < KNOPPEN_OP_DE_KAART ? 47 : 0,
});

/** Laat dit beeld ook de banden tussen mensen zien, of pas als er iemand gekozen is? */
export const toontBanden = ({ smal, personen, kaart }: Tekening): boolean =>
  kaart.maten.stomp === 0 && !smal && personen.length <= RUSTIG;

/** De kaart op een A4: tot zoveel mensen samen met de lijst op één blad, met meer mensen een blad voor zichzelf. */
export const OP_EEN_BLAD = 16;
export const RUIM_BLAD = 12;
export const papierbeeld = (aantal: number): Ondergrond => ({
  breedte: 680,
  // Een langere lijst eronder laat de kaart iets minder hoogte; het stijlblad ook.
  hoogte: aantal > OP_EEN_BLAD ? 860 : aantal > RUIM_BLAD ? 470 : 490,
});

/** Wat er verandert als een wijziging niet past: nu, en in een ander beeld. */
export type Wijkwijze = Readonly<Record<'nu' | 'ander', Uitwijken>>;

export class Schikker {
  readonly #onthouden = new Map<string, Kaartschikking>();
  /** Het laatste beeld van nu: wie er bij komt of verandert zoekt een plek, de rest blijft. */
  #vorige: Kaartschikking | null = null;
  /** Het laatste andere beeld, zolang iemand niet naar nu kijkt: ook daar verschuift een wijziging zo min mogelijk. */
  #ander: Kaartschikking | null = null;
  /** Wat er verandert als een wijziging niet past: komt met wat een bezoeker kan doen. */
  wijkUit: Wijkwijze | undefined;

  schik(w: Weergave, beeld: Ondergrond, meet: Meet): Tekening {
    const nu = this.#nu(w, beeld, meet);
    this.#vorige = nu;
    const smal = beeld.breedte < SMAL;
    if (w.zicht === 'nu') {
      this.#ander = null;
      return { kaart: nu, personen: w.personen, banden: w.banden, spoken: new Map(), smal };
    }
    const { personen, spoken, banden } = mensenVan(w);
    const getoond = [...personen, ...(w.vergelijking?.beeld.spokenVan(w, spoken) ?? [])];
    const onder = (zonderVlak: readonly string[]) => bijschriften(w, personen, zonderVlak);
    const eerder = bijWieErIs(this.#ander, getoond) ?? nu;
    this.#ander = this.#een(w, beeld, meet, getoond, banden, onder, eerder, this.wijkUit?.ander);
    return { kaart: this.#ander, personen, spoken, banden, smal };
  }

  /** Een andere letter: alles wat gemeten is telt niet meer. */
  vergeet(): void {
    this.#onthouden.clear();
    this.#vorige = this.#ander = null;
  }

  #nu(w: Weergave, beeld: Ondergrond, meet: Meet): Kaartschikking {
    const vorige = bijWieErIs(this.#vorige, w.personen);
    const onder = (zonderVlak: readonly string[]) => bijschriften({ ...w, zicht: 'nu' }, w.personen, zonderVlak);
    return this.#een(w, beeld, meet, w.personen, w.banden, onder, vorige, this.wijkUit?.nu);
  }

  // Wie in een huis hoort waar geen vlak omheen past, of waar de naam niet bij past, heeft het onder zijn naam staan; een vlak is er dan niet.
  #een(
    w: Weergave,
    beeld: Ondergrond,
    meet: Meet,
    personen: readonly Persoon[],
    banden: readonly Band[],
    onder: (zonderVlak: readonly string[]) => ReadonlyMap<string, string>,
    vorige: Kaartschikking | null,
    wijkUit: Uitwijken | undefined,
  ): Kaartschikking {
    const { onderwerp } = w.dossier;
    const vol = personen.length > VOL;
    const huizen = (zonderVlak: readonly string[]): Pick<Kaartnetwerk, 'onderwerp' | 'bijschriften'> => ({
      onderwerp: {
        naam: onderwerpNaam(w),
        huishoudens: (onderwerp.huishoudens ?? [])
          .filter(({ id }) => !zonderVlak.includes(id))
          .map((huis) => ({ id: huis.id, naam: huisNaam(w, huis) })),
      },
      bijschriften: onder(zonderVlak),
    });
    const netwerk: Kaartnetwerk = {
      ...huizen([]),
      personen: personen.map((persoon) => {
        const { id, ring, sector, steunfiguur, band, huishoudens, plek } = persoon;
        return {
          id,
          naam: vol || isSpook(id) ? '' : naamVan(w, persoon),
          ring,
          sector,
          steunfiguur: steunfiguur ? {} : null,
          band: blijftWeg(w, id) ? null : band,
          huishoudens,
          plek,
        };
      }) as unknown as readonly Persoon[],
      banden,
      indeling: {
        ringen: ringenVan(w).map((code) => ({ code, naam: ringNaam(w, code as Persoon['ring']) })),
        sectoren: sectorenVan(w).map((code) => ({ code, naam: sectorNaam(w, code) })),
      } as Indeling,
    };
    const sleutel = JSON.stringify([beeld, netwerk, [...(netwerk.bijschriften ?? [])]]);
    const bekend = this.#onthouden.get(sleutel);
    if (bekend) return bekend;
    const zonderVlak = (ids: readonly string[]): Kaartnetwerk => ({ ...netwerk, ...huizen(ids) });
    const kaart = schik({ ...netwerk, vorige, zonderVlak }, { ...beeld, meet }, wijkUit);
    if (this.#onthouden.size > ONTHOUDT) this.#onthouden.delete([...this.#onthouden.keys()][0] ?? '');
    this.#onthouden.set(sleutel, kaart);
    return kaart;
  }
}

// Een heel ander netwerk begint opnieuw: dan horen ook de bogen bij wie er nu staat.
function bijWieErIs(vorige: Kaartschikking | null, personen: readonly Persoon[]): Kaartschikking | null {
  const ids = new Set(vorige?.personen.map(({ id }) => id));
  const blijven = personen.filter(({ id }) => ids.has(id)).length;
  return blijven * 2 >= Math.max(ids.size, personen.length, 1) ? vorige : null;
}

/** Zo begint het id van waar iemand eerder stond. */
export const SPOOK = 'toen ';
const isSpook = (id: string): boolean => id.startsWith(SPOOK);

/** Stopt deze persoon mee in het beeld van als de hulp stopt? */
export function blijftWeg({ zicht, personen }: Pick<Weergave, 'zicht' | 'personen'>, id: string): boolean {
  return zicht === 'na' && personen.find((persoon) => persoon.id === id)?.blijftNaHulp === 'nee';
}

/** De mensen en banden van een vergelijking of van als de hulp stopt. */
function mensenVan(w: Weergave): Pick<Tekening, 'personen' | 'spoken' | 'banden'> {
  const { vergelijking, personen, banden } = w;
  if (vergelijking) return vergelijking.beeld.mensenVan(w, vergelijking);
  const blijven = banden.filter(({ van, naar }) => !blijftWeg(w, van) && !blijftWeg(w, naar));
  return { personen, spoken: new Map(), banden: blijven };
}

/** De kleine regel onder een naam: wat er in dit beeld over iemand te zeggen is, en de tekens die niet in de figuur passen. */
function bijschriften(
  w: Weergave,
  personen: readonly Persoon[],
  huizenZonderVlak: readonly string[],
): ReadonlyMap<string, string> {
  const { t, zicht, dossier } = w;
  const leden = new Map<string, number>();
  for (const huis of personen.flatMap(({ huishoudens }) => huishoudens ?? []))
    leden.set(huis, (leden.get(huis) ?? 0) + 1);
  return new Map(
    personen.map((persoon) => {
      const { id, ring, steunfiguur, verantwoordelijk, erkend, huishoudens, blijftNaHulp } = persoon;
      const huizen = (dossier.onderwerp.huishoudens ?? [])
        .filter((huis) => huishoudens?.includes(huis.id))
        .filter((huis) => leden.get(huis.id) === 1 || huizenZonderVlak.includes(huis.id))
        .map((huis) => huisNaam(w, huis));
      const woorden = [
        zicht === 'nu' && isLeeg(ring) && t.tekst('kaart.geenPlek'),
        zicht === 'na' && blijftNaHulp === 'nee' && `${TEKENS.weg} ${t.tekst('kaart.stopt')}`,
        zicht === 'na' && blijftNaHulp !== 'nee' && blijftNaHulp !== 'ja' && `? ${t.tekst('kaart.nogVragen')}`,
        ...(w.vergelijking?.beeld.bijschrift(w, id) ?? []),
        ...huizen,
        zicht !== 'vergelijk' &&
          [
            steunfiguur?.aard === 'formeel' && '§',
            verantwoordelijk && '✓',
            steunfiguur?.netwerkpleegzorg === 'ja' && '⌂',
            erkend?.length && '◎',
            geeftRespijt(w, persoon) && '⇆',
          ]
            .filter(Boolean)
            .join(' '),
      ];
      return [id, woorden.filter(Boolean).join(' · ')];
    }),
  );
}
