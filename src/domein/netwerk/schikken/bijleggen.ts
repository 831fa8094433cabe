// Na een wijziging zoekt alleen wie nieuw of veranderd is, en wie daarvoor moet wijken. Past het niet, dan verandert er zo min mogelijk: eerst wat
// ruimte van de sector ernaast, dan kleinere figuren, dan alle bogen opnieuw. Waarom in deze volgorde: docs/beslissingen/0041.

import type { Kaartschikking } from '../schik-kaart.js';
import { wijsAan } from './aanwijzen.js';
import { eerdereVerdeling, zetTerug } from './eerder.js';
import type { Gegevens } from './gegevens.js';
import { BOTSING, maakKosten } from './kosten.js';
import { LAATSTE_TRAP } from './maten.js';
import type { Punt } from './meetkunde.js';
import type { Meet } from './namen.js';
import { type Beeld, bouw, type Opzet } from './opbouw.js';
import { maakOvaal } from './ovaal.js';
import { hoortIn } from './plekken.js';
import type { Figuur } from './veld.js';
import type { Verdeling } from './verdeling.js';
import { zoek } from './zoeken.js';

/** `null` als het niet past zonder iedereen opnieuw te leggen. */
export function legBij(vorige: Kaartschikking, gegevens: Gegevens, beeld: Beeld, meet: Meet): Opzet | null {
  const verdeling = eerdereVerdeling(vorige, gegevens, beeld);
  const trap = vorige.maten?.trap;
  if (!verdeling || !Number.isInteger(trap) || trap < 0 || trap > LAATSTE_TRAP) return null;
  const { midden, ringen } = vorige;
  const rand = ringen.at(-1);
  // Het ovaal blijft, ook als er meer of minder mensen buiten de ringen staan: anders verschuift om één van hen de hele kaart.
  const ovaal = rand && maakOvaal(midden.x, midden.y, rand.a, rand.b);
  if (!ovaal) return null;
  const stond = new Map(vorige.personen.map((persoon) => [persoon.id, persoon]));
  const probeer = (hoeKrap: number, bogen: Verdeling | null): Poging => {
    const opzet = bouw(gegevens, beeld, hoeKrap, meet, { ovaal, verdeling: bogen, stond });
    return { opzet, ...pasIn(opzet, gegevens, vorige, bogen === verdeling && hoeKrap === trap) };
  };
  const eerst = probeer(trap, verdeling);
  if (eerst.past) return eerst.opzet;
  const nodig = bouw(gegevens, beeld, trap, meet, { ovaal, verdeling: null, stond }).verdeling;
  const ruimer = verruimd(eerst, nodig, gegevens, stond);
  let minst: Poging | null = null;
  const rij: readonly (readonly [number, Verdeling | null])[] = [
    ...ruimer.map((bogen) => [trap, bogen] as const),
    ...(trap < LAATSTE_TRAP ? [[trap + 1, verdeling] as const] : []),
    [trap, null],
  ];
  for (const [hoeKrap, bogen] of rij) {
    const poging = probeer(hoeKrap, bogen);
    if (!poging.past || (minst && poging.verzet >= minst.verzet)) continue;
    minst = poging;
    if (poging.verzet <= WEINIG) break;
  }
  return minst?.opzet ?? null;
}

interface Poging {
  readonly opzet: Opzet;
  readonly past: boolean;
  /** Wie er niet paste. */
  readonly fout: readonly Figuur[];
  /** Zoveel mensen staan nu ergens anders. */
  readonly verzet: number;
}
/** Zoveel mensen mogen wijken zonder dat er nog naar iets rustigers gezocht wordt. */
const WEINIG = 4;

function pasIn(
  opzet: Opzet,
  gegevens: Gegevens,
  vorige: Kaartschikking,
  zelfde: boolean,
): Pick<Poging, 'past' | 'fout' | 'verzet'> {
  const { veld } = opzet;
  const kosten = maakKosten(veld);
  const terug = zetTerug(opzet, gegevens, vorige);
  // Met andere bogen of figuren liggen ook de opschriften anders: dan kan wie stil bleef staan nu ergens op staan.
  const nieuw = zelfde
    ? terug
    : veld.figuren.filter((figuur) => terug.includes(figuur) || kosten.van(figuur) >= BOTSING);
  const klaar = (past: boolean, fout: readonly Figuur[]) => ({
    past,
    fout,
    verzet: veld.figuren.filter(
      ({ stand, thuis }) => thuis && stand && Math.hypot(stand.x - thuis.x, stand.y - thuis.y) > 0.5,
    ).length,
  });
  const fout = zoek(veld, { rondes: 2, herstel: 0, hoogstens: 0 }, nieuw, kosten);
  if (fout.length === 0) return klaar(true, []);
  // Wie dichtbij staat mag opschuiven. Op een volle kaart is dichtbij minder ver, want dan zijn het er al snel te veel voor één beeld.
  const geraakt = veld.figuren.filter(bijEen(fout, veld.maten.trap >= 2 ? NABIJ_KRAP : NABIJ));
  const nog = zoek(veld, { rondes: 0, herstel: 4, hoogstens: WERK / gegevens.mensen.length }, geraakt, kosten);
  return klaar(nog.length === 0 || wijsAan(veld, nog, kosten) === 0, nog);
}

/** Zoveel keer een plek zoeken past binnen een beeld, maal het aantal mensen: met meer mensen kost elke keer meer. */
const WERK = 400;
const NABIJ = 130;
const NABIJ_KRAP = 90;
const bijEen =
  (fout: readonly Figuur[], af: number) =>
  (figuur: Figuur): boolean =>
    fout.some(
      ({ stand }) => stand && figuur.stand && Math.hypot(stand.x - figuur.stand.x, stand.y - figuur.stand.y) < af,
    );

/** Zoveel pixels langs de rand krijgt een sector erbij, en welk deel daarvan van de kant ervoor komt. */
const ERBIJ = [30, 60, 110, 180];
const VERDEELD = [0.5, 0, 1];
/** Zoveel van de rustigste verdelingen worden geprobeerd. */
const KANSEN = 2;

// De sector waar het niet past krijgt ruimte van zijn buren, zo ver als die het kunnen missen. De rustigste eerst: waar de minste mensen door
// buiten hun vak staan.
function verruimd(
  { opzet: { ovaal, maten, verdeling }, fout }: Poging,
  { bogen: nodig }: Verdeling,
  { mensen }: Gegevens,
  stond: ReadonlyMap<string, Punt>,
): readonly Verdeling[] {
  const { ringen, bogen } = verdeling;
  const krap = bogen.findIndex(({ sector }) => fout.some(({ cel }) => cel.boog?.sector === sector));
  if (krap < 0) return [];
  const kansen: { kans: Verdeling; buiten: number }[] = [];
  for (const erbij of ERBIJ) {
    for (const deel of VERDEELD) {
      const over = bogen.map(({ lengte }, index) => Math.max(0, lengte - (nodig[index]?.nodig ?? lengte)));
      const ervoor = haal(over, krap, -1, erbij * deel);
      const erna = haal(over, krap, 1, erbij * (1 - deel));
      if (!ervoor || !erna) continue;
      let schuif = 0;
      const anders = bogen.map((boog, index) => {
        const krijgt = index === krap ? erbij : -(ervoor[index] ?? 0) - (erna[index] ?? 0);
        const begin = boog.begin + schuif;
        schuif += krijgt;
        const lengte = boog.lengte + krijgt;
        return { ...boog, begin, lengte, van: ovaal.hoekNa(begin), tot: ovaal.hoekNa(begin + lengte) };
      });
      const perSector = new Map(anders.map((boog) => [boog.sector, boog]));
      const buiten = mensen.filter(({ id, ring, sector }) => {
        const punt = stond.get(id);
        const boog = perSector.get(sector) ?? null;
        const deze = ringen.find(({ code }) => code === ring);
        return punt && deze && !hoortIn(ovaal, maten, { ring: deze, boog }, punt);
      }).length;
      kansen.push({ kans: { ringen, bogen: anders }, buiten });
    }
  }
  return kansen
    .sort((een, ander) => een.buiten - ander.buiten)
    .slice(0, KANSEN)
    .map(({ kans }) => kans);
}

// Wat elke buur aan deze kant afstaat, de dichtstbijzijnde eerst; `null` als zij het samen niet kunnen missen.
function haal(over: readonly number[], vanaf: number, kant: number, erbij: number): readonly number[] | null {
  const geeft: number[] = [];
  let rest = erbij;
  for (let index = vanaf + kant; rest > 0 && index >= 0 && index < over.length; index += kant) {
    geeft[index] = Math.min(rest, over[index] ?? 0);
    rest -= geeft[index] ?? 0;
  }
  return rest > 0 ? null : geeft;
}
