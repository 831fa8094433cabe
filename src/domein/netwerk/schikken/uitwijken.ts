// Past een wijziging niet zonder dat er iemand wijkt, dan zo weinig mogelijk: eerst wie dichtbij staat, dan wat ruimte van de sector ernaast, dan kleinere figuren, dan
// alle bogen opnieuw. Komt er een sector bij of gaat er een weg, dan krijgt of geeft hij ruimte van wie ernaast ligt. Waarom in deze volgorde:
// docs/beslissingen/0041.

import { wijsAan } from './aanwijzen.js';
import { WIE_NIEUW_IS, type Wijziging } from './bijleggen.js';
import { type Stond, zetTerug } from './eerder.js';
import type { Gegevens } from './gegevens.js';
import { BOTSING, type Kosten, maakKosten } from './kosten.js';
import { LAATSTE_TRAP } from './maten.js';
import type { Opzet } from './opbouw.js';
import { hoortIn } from './plekken.js';
import { misstaan } from './schik.js';
import type { Figuur } from './veld.js';
import type { Verdeling } from './verdeling.js';
import { zoek } from './zoeken.js';

/** Zoveel mensen mogen wijken zonder dat er nog naar iets rustigers gezocht wordt. */
const WEINIG = 4;

/** `null` als het niet past zonder iedereen opnieuw te leggen. */
export const wijkUit = (wat: Wijziging): Opzet | null => wijk(wat, false);
/**
 * Het minste wat er verandert als iemand een ander beeld van deze mensen opent. Met een lijn naar zijn naam of een kleinere figuur past iemand ook, en
 * dat is na een wijziging rustiger; wie een ander beeld opent leest liever elke naam bij zijn figuur. Dan staat liever iedereen anders.
 */
export const wijkInAnderBeeld = (wat: Wijziging): Opzet | null => wijk(wat, true);

function wijk(wat: Wijziging, anderBeeld: boolean): Opzet | null {
  const { opzet: eerst, kosten, fout, gegevens, stond, leg, eerder } = wat;
  // Ook na een wijziging staat geen naam ver van zijn figuur.
  const leestSlecht = ({ veld }: Opzet): boolean => misstaan(veld) > (anderBeeld ? 0 : 0.92);
  const rustigst = (rij: readonly (readonly [number, Verdeling | null])[]): Opzet | null => {
    let top: Opzet | null = null;
    let minst = Infinity;
    for (const [hoeKrap, bogen] of rij) {
      const opzet = leg(hoeKrap, bogen);
      if (!pastNu(opzet, gegevens, stond) || leestSlecht(opzet)) continue;
      const verzet = opzet.veld.figuren.filter(
        ({ stand, thuis }) => thuis && stand && Math.hypot(stand.x - thuis.x, stand.y - thuis.y) > 0.5,
      ).length;
      if (verzet >= minst) continue;
      top = opzet;
      minst = verzet;
      if (minst <= WEINIG) break;
    }
    return top;
  };
  const { maten, verdeling } = eerst;
  const { trap } = maten;
  const magKleiner = trap < LAATSTE_TRAP && !anderBeeld;
  const sectorenVan = (delen: readonly { readonly sector: string | null }[]): string =>
    JSON.stringify(delen.map(({ sector }) => sector));
  if (sectorenVan(eerder.bogen) !== sectorenVan(gegevens.sectoren))
    return rustigst(
      [trap, ...(magKleiner ? [trap + 1] : [])].flatMap((hoeKrap) =>
        ingepast(hoeKrap === trap ? eerst : leg(hoeKrap, null), gegevens, eerder).map(
          (bogen) => [hoeKrap, bogen] as const,
        ),
      ),
    );
  const past = schuifOp(eerst, fout, kosten);
  if (past.length === 0 && !leestSlecht(eerst)) return eerst;
  const over = past.length > 0 ? past : eerst.veld.figuren.filter(({ stand }) => stand?.los);
  const rij: [number, Verdeling | null][] = [[trap, null]];
  if (magKleiner) rij.unshift([trap + 1, verdeling]);
  const { verdeling: nodig } = leg(trap, null);
  rij.unshift(...verruimd(eerst, over, nodig, gegevens, stond).map((bogen): [number, Verdeling] => [trap, bogen]));
  return rustigst(rij);
}

// Met andere bogen of figuren liggen ook de opschriften anders: dan kan wie stil bleef staan nu ergens op staan.
function pastNu(opzet: Opzet, gegevens: Gegevens, stond: Stond): boolean {
  const { veld } = opzet;
  const kosten = maakKosten(veld);
  const nieuw = zetTerug(opzet, gegevens, stond);
  const zoekt = veld.figuren.filter((figuur) => nieuw.includes(figuur) || kosten.van(figuur) >= BOTSING);
  return schuifOp(opzet, zoek(veld, WIE_NIEUW_IS, zoekt, kosten), kosten).length === 0;
}

// Wie dichtbij staat mag opschuiven. Op een volle kaart is dichtbij minder ver, want dan zijn het er al snel te veel voor één beeld. Geeft wie er
// dan nog niet past.
function schuifOp({ veld }: Opzet, fout: readonly Figuur[], kosten: Kosten): readonly Figuur[] {
  if (fout.length === 0) return fout;
  const geraakt = veld.figuren.filter(bijEen(fout, veld.maten.trap >= 2 ? NABIJ_KRAP : NABIJ));
  const nog = zoek(veld, { rondes: 0, herstel: 4, hoogstens: WERK / veld.figuren.length }, geraakt, kosten);
  return nog.length > 0 && wijsAan(veld, nog, kosten) > 0 ? nog : [];
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
  { ovaal, maten, verdeling }: Opzet,
  fout: readonly Figuur[],
  { bogen: nodig }: Verdeling,
  { mensen }: Gegevens,
  stond: Stond,
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

// De bogen van eerder met één sector erbij of eraf. Wat hij nodig heeft staan zijn buren af, en wat hij overlaat krijgen zij; de rest blijft liggen.
function ingepast({ ovaal, maten, verdeling }: Opzet, { sectoren }: Gegevens, eerder: Verdeling): readonly Verdeling[] {
  const { bogen: nieuw } = verdeling;
  const oud = new Map(eerder.bogen.map((boog) => [boog.sector, boog]));
  const erbij = nieuw.flatMap(({ sector }, index) => (oud.has(sector) ? [] : [index]));
  const blijven = nieuw.filter(({ sector }) => oud.has(sector));
  const weg = eerder.bogen.flatMap(({ sector }, index) =>
    nieuw.some((boog) => boog.sector === sector) ? [] : [index],
  );
  const volgorde = eerder.bogen.filter((_, index) => !weg.includes(index));
  if (erbij.length + weg.length !== 1 || blijven.some(({ sector }, index) => sector !== volgorde[index]?.sector))
    return [];
  const gat = (index: number): number =>
    sectoren.length > 1 && (sectoren[index]?.apart || sectoren.at(index - 1)?.apart) ? maten.gatApart : maten.gat;
  const lengtes = nieuw.map(({ sector, nodig }) => oud.get(sector)?.lengte ?? nodig);
  const tekort =
    lengtes.reduce((som, lengte) => som + lengte, 0) +
    nieuw.reduce((som, _, index) => som + gat(index), 0) -
    ovaal.omtrek;
  const hier = erbij[0] ?? weg[0] ?? 0;
  const kan = lengtes.map((lengte, index) =>
    index === erbij[0] ? 0 : Math.max(0, lengte - (nieuw[index]?.nodig ?? 0)),
  );
  return VERDEELD.flatMap((deel): readonly Verdeling[] => {
    // Valt er een weg, dan begint wat erna kwam op zijn plek.
    const naar = (kant: -1 | 1, hoeveel: number): readonly number[] | null => {
      const buur = hier + (kant < 0 ? -1 : erbij.length);
      if (hoeveel < 0) return buur in lengtes ? Object.assign([], { [buur]: hoeveel }) : null;
      return haal(kan, buur - kant, kant, hoeveel);
    };
    const [ervoor, erna] = [naar(-1, tekort * deel), naar(1, tekort * (1 - deel))];
    if (!ervoor || !erna) return [];
    let begin = gat(0) / 2;
    const bogen = nieuw.map((boog, index) => {
      const lengte = (lengtes[index] ?? 0) - (ervoor[index] ?? 0) - (erna[index] ?? 0);
      const hierVan = begin;
      begin += lengte + gat(index + 1 < nieuw.length ? index + 1 : 0);
      return { ...boog, begin: hierVan, lengte, van: ovaal.hoekNa(hierVan), tot: ovaal.hoekNa(hierVan + lengte) };
    });
    return [{ ringen: eerder.ringen, bogen }];
  });
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
