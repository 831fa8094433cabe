// Waar iemand terechtkomt die op de kaart wordt losgelaten: in het vak onder de hand, naast wie daar al staat en nooit op een ander.

import type { Persoon } from '../../dossier/dossier.js';
import type { Kaartschikking } from '../schik-kaart.js';
import { matenVoor } from './maten.js';
import { BOVEN, kleineHoek, type Punt, ROND } from './meetkunde.js';
import { maakOvaal } from './ovaal.js';
import { type Cel, hoortIn, inRing } from './plekken.js';

export interface Landing extends Punt {
  readonly ring: Persoon['ring'];
  readonly sector: string | null;
  /** De plek zoals het dossier die bewaart: van 0 tot 1 over het ovaal. */
  readonly plek: Punt;
  /** Wie daar al stond. */
  readonly naast: string | null;
}

const STAP = 4;
const VERST = 260;
const RICHTINGEN = 24;
const vier = (deel: number): number => Math.round(Math.min(1, Math.max(0, deel)) * 1e4) / 1e4;

/** De landing op dit punt, of `null` buiten de ringen: daar is niets om op te landen. */
export function landOpKaart(kaart: Kaartschikking, id: string, punt: Punt): Landing | null {
  return lander(kaart, id)(punt);
}

/** Hetzelfde voor een hele sleep: wat niet van het punt afhangt wordt één keer uitgerekend. */
export function lander(kaart: Kaartschikking, id: string): (punt: Punt) => Landing | null {
  const { midden, verdeling, breedte, hoogte } = kaart;
  const { a = 1, b = 1 } = kaart.ringen.at(-1) ?? {};
  const ovaal = maakOvaal(midden.x, midden.y, a, b);
  const maten = { ...matenVoor(breedte, hoogte, kaart.personen.length, kaart.maten.trap), midden: midden.straal };
  const minst = 2 * maten.straal + (maten.trap >= 2 ? 3 : 5);
  const buurt = buurtVan(
    kaart.personen.filter((ander) => ander.id !== id),
    minst,
  );
  const rand = maten.straal + 3;
  const inBeeld = ({ x, y }: Punt): boolean => x >= rand && y >= rand && x <= breedte - rand && y <= hoogte - rand;
  return ({ x, y }) => {
    const deel = ovaal.deel(x, y);
    const hoek = ovaal.hoek(x, y);
    if (!(deel <= 1 + maten.straal / ovaal.haaks(hoek))) return null;
    const ring = verdeling.ringen.find(({ buiten }) => deel <= buiten) ?? verdeling.ringen.at(-1);
    const af = ({ van, tot }: { van: number; tot: number }): number =>
      Math.max(0, Math.abs(kleineHoek(hoek - (van + tot) / 2)) - (tot - van) / 2);
    const boog = [...verdeling.bogen].sort((een, ander) => af(een) - af(ander))[0];
    if (!ring || !boog) return null;
    const cel: Cel = { ring, boog: verdeling.bogen.length > 1 ? boog : null };
    const naast = [...buurt({ x, y })].sort((een, ander) => ver(een, { x, y }) - ver(ander, { x, y }))[0];
    // Wat bewaard wordt is afgerond; daarom telt het punt dat daaruit terugkomt.
    const land = (wens: Punt): Landing => {
      const punt = inRing(ovaal, maten, ring, wens);
      const plek = { x: vier((punt.x - ovaal.x) / a / 2 + 0.5), y: vier((punt.y - ovaal.y) / b / 2 + 0.5) };
      return {
        ring: ring.code as Persoon['ring'],
        sector: boog.sector,
        x: ovaal.x + (2 * plek.x - 1) * a,
        y: ovaal.y + (2 * plek.y - 1) * b,
        plek,
        naast: naast?.id ?? null,
      };
    };
    for (let weg = 0; weg <= VERST; weg += STAP) {
      for (let index = 0; index < (weg === 0 ? 1 : RICHTINGEN); index++) {
        const richting = BOVEN + (ROND * index) / RICHTINGEN;
        const wens = { x: x + weg * Math.cos(richting), y: y + weg * Math.sin(richting) };
        const hier = land(wens);
        if (inBeeld(hier) && buurt(hier).length === 0 && hoortIn(ovaal, maten, cel, hier)) return hier;
      }
    }
    return land({ x, y });
  };
}

const ver = (een: Punt, ander: Punt): number => Math.hypot(een.x - ander.x, een.y - ander.y);

/** Wie er dichter dan `af` bij een punt staat. Zoekt alleen in de vakjes eromheen: op een volle kaart staan er honderden. */
function buurtVan<P extends Punt>(mensen: readonly P[], af: number): (punt: Punt) => readonly P[] {
  const vakjes = new Map<string, P[]>();
  const vakje = (x: number, y: number): string => `${String(x)} ${String(y)}`;
  const nummer = (maat: number): number => Math.floor(maat / af);
  for (const mens of mensen) {
    const sleutel = vakje(nummer(mens.x), nummer(mens.y));
    const leden = vakjes.get(sleutel);
    if (leden) leden.push(mens);
    else vakjes.set(sleutel, [mens]);
  }
  return (punt) => {
    const gevonden: P[] = [];
    for (let x = nummer(punt.x) - 1; x <= nummer(punt.x) + 1; x++) {
      for (let y = nummer(punt.y) - 1; y <= nummer(punt.y) + 1; y++) {
        for (const mens of vakjes.get(vakje(x, y)) ?? []) if (ver(mens, punt) < af) gevonden.push(mens);
      }
    }
    return gevonden;
  };
}
