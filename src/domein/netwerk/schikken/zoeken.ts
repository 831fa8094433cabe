// Zoekt voor iedereen een plek en een plaats voor de naam: eerst om de beurt de beste, dan opnieuw wie daardoor geraakt wordt, en als laatste
// samen wie elkaar in de weg staat. Alles in een vaste volgorde en met een vast aantal pogingen: dezelfde invoer geeft hetzelfde.

import { BOTSING, type Kosten, maakKosten } from './kosten.js';
import type { Plek } from './plekken.js';
import { type Figuur, type Stand, type Veld, zet } from './veld.js';

export interface Zoekwijze {
  /** Zoveel keer opnieuw voor wie geraakt wordt. */
  readonly rondes: number;
  /** Zoveel keer samen opnieuw voor wie botst. */
  readonly herstel: number;
  /** Zoveel keer een plek zoeken, alles bij elkaar: wat dan nog botst is hier niet op te lossen. */
  readonly hoogstens: number;
}

/** Zoveel van de beste plekken krijgen alle plaatsen voor de naam te zien. */
const PROBEER = 20;

/** Geeft terug wie er nog botst. */
export function zoek(
  veld: Veld,
  { rondes, herstel, hoogstens }: Zoekwijze,
  eerst: readonly Figuur[] = veld.figuren,
  kosten: Kosten = maakKosten(veld),
): readonly Figuur[] {
  const buurt = veld.maten.trap >= 2 ? 110 : 190;
  const orde = [...eerst].sort(
    (een, ander) =>
      Number(een.stand === null) - Number(ander.stand === null) ||
      (een.cel.ring?.code ?? 9) - (ander.cel.ring?.code ?? 9) ||
      ander.breedte - een.breedte ||
      een.nummer - ander.nummer,
  );
  for (const figuur of orde) beste(veld, kosten, figuur);
  let vuil = new Set(eerst.length < veld.figuren.length ? [] : orde);
  for (let ronde = 0; ronde < rondes && vuil.size > 0; ronde++) {
    const nu = orde.filter((figuur) => vuil.has(figuur));
    vuil = new Set();
    for (const figuur of nu) {
      const was = figuur.stand;
      if (!beste(veld, kosten, figuur)) continue;
      for (const ander of orde) {
        if (ander !== figuur && (dichtbij(ander.stand, was, buurt) || dichtbij(ander.stand, figuur.stand, buurt)))
          vuil.add(ander);
      }
    }
  }
  return herstelBotsingen(veld, kosten, eerst, herstel, hoogstens);
}

const dichtbij = (een: Stand | null, ander: Stand | null, afstand: number): boolean =>
  een !== null && ander !== null && Math.hypot(een.x - ander.x, een.y - ander.y) < afstand;

// Zet iemand op de beste plek die er nu is. Wie al staat blijft, tenzij het echt beter kan.
export function beste(veld: Veld, kosten: Kosten, figuur: Figuur, probeer = PROBEER, hoogstens = Infinity): boolean {
  const was = figuur.stand;
  let top: Stand | null = null;
  let laagst = hoogstens;
  if (was && !was.los && (was.naam || figuur.naamplekken.length === 0)) {
    top = was;
    laagst = kosten.vanPlek(figuur, was.plek, Infinity);
    laagst += kosten.vanNaam(figuur, was, Infinity) - 0.5;
  }
  // Alleen de goedkoopste plekken doen mee, op volgorde; een plek die duurder is dan die allemaal rekent niet verder.
  const rij: { plek: Plek; kost: number }[] = [];
  let grens = laagst;
  const rond = kosten.omgeving(figuur);
  const { thuis, plekken } = figuur;
  for (const plek of thuis ? [thuis.plek, ...plekken] : plekken) {
    const kost = kosten.vanPlek(figuur, plek, grens, rond);
    if (kost >= grens) continue;
    const erna = rij.findIndex((ander) => ander.kost > kost);
    rij.splice(erna < 0 ? rij.length : erna, 0, { plek, kost });
    rij.length = Math.min(rij.length, probeer);
    grens = rij[probeer - 1]?.kost ?? grens;
  }
  for (const { plek, kost: vanPlek } of rij) {
    if (vanPlek >= laagst) break;
    if (figuur.naamplekken.length === 0) {
      top = zet(veld, figuur, plek, null);
      laagst = vanPlek;
      break;
    }
    for (const naamplek of figuur.naamplekken) {
      // Minder dan deze straf kost de naam hier nooit.
      const over = laagst - vanPlek;
      if (naamplek.vorm.straf >= over || kosten.zonderAnderen(figuur, plek, naamplek, over) >= over) continue;
      const stand = zet(veld, figuur, plek, naamplek);
      const kost = vanPlek + kosten.vanNaam(figuur, stand, over, rond);
      if (kost < laagst) {
        top = stand;
        laagst = kost;
      }
    }
  }
  figuur.stand = top ?? was;
  return top !== was;
}

/** Wie er botst, en de som van alle kosten. */
function balans(kosten: Kosten, figuren: readonly Figuur[]): { som: number; fout: readonly Figuur[] } {
  let som = 0;
  const fout: Figuur[] = [];
  for (const figuur of figuren) {
    const kost = kosten.van(figuur);
    som += kost;
    if (kost >= BOTSING) fout.push(figuur);
  }
  return { som, fout };
}

// Wie botst en wie ernaast staat begint opnieuw, elke keer in een andere volgorde en een wijdere kring; het beste beeld blijft.
function herstelBotsingen(
  veld: Veld,
  kosten: Kosten,
  figuren: readonly Figuur[],
  pogingen: number,
  hoogstens: number,
): readonly Figuur[] {
  let nu = balans(kosten, figuren);
  let top = { ...nu, standen: figuren.map(({ stand }) => stand) };
  const terug = (): void => figuren.forEach((figuur, index) => (figuur.stand = top.standen[index] ?? null));
  let werk = 0;
  for (let poging = 0; poging < pogingen && top.fout.length > 0 && werk < hoogstens; poging++) {
    const wijd = 60 + (poging % 6) * 18;
    const groep = figuren.filter(({ stand }) => nu.fout.some((fout) => dichtbij(stand, fout.stand, wijd)));
    const draai = poging % 3 ? 1 : groep.length - 1;
    const gedraaid = groep.map((_, index) => groep[(index * draai + poging) % groep.length] as Figuur);
    for (const figuur of groep) figuur.stand = null;
    werk += groep.length;
    for (const figuur of new Set([...gedraaid, ...groep])) beste(veld, kosten, figuur);
    for (let keer = 0; keer < 3; keer++) {
      let anders = false;
      werk += groep.length;
      for (const figuur of groep) anders = beste(veld, kosten, figuur) || anders;
      if (!anders || werk >= hoogstens) break;
    }
    nu = balans(kosten, figuren);
    const beter = nu.fout.length < top.fout.length || (nu.fout.length === top.fout.length && nu.som < top.som);
    if (beter) top = { ...nu, standen: figuren.map(({ stand }) => stand) };
    else if (poging % 6 === 5) {
      terug();
      nu = balans(kosten, figuren);
    }
  }
  terug();
  return top.fout;
}
