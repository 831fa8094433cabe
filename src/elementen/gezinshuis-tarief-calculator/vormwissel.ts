// Welke begincijfers er bij een andere rechtsvorm horen, naast wat er nu staat. Kent geen scherm, en verandert niets zolang niemand kiest: wat de
// bezoeker zelf invulde blijft, tenzij hij het begincijfer neemt.

import { gelijk } from '../../domein/gelijk.js';
import { leesOp, zetOp } from '../../domein/json-pointer.js';
import { RECHTSVORMEN } from '../../domein/tarief/invoer-vorm.js';
import type { JsonPointer } from '../../domein/tarief/index.js';
import type { Tarievenset } from '../../domein/tarief/tarievenset.js';
import { vulAan } from '../../domein/tarief/vul-aan.js';
import { deelVan, isOnder, zonderGetypt } from './getypt.js';
import { type Begin, herkomstVan, metHerkomst, type Rekenblad } from './rekenblad.js';
import { alleVelden, bouwsteenVan, type Invoer } from './velden.js';
import { wisselWijze } from './wijze.js';

/** Eén plek die anders wordt: een veld, of een bouwsteen waarvan de cijfers alleen samen over kunnen. */
export interface Wissel {
  readonly plek: JsonPointer;
  /** De velden op die plek met iets wat bij geen enkele rechtsvorm het begincijfer is: dat vulde iemand zelf in. */
  readonly eigen: readonly JsonPointer[];
  /** De invoer zoals zij met dit begincijfer is. */
  readonly dan: Invoer;
  /** Blijft het cijfer gelijk, en verandert alleen waar het vandaan komt? */
  readonly zelfdeCijfer: boolean;
}

/** Wat er anders wordt, en het blad als dat gebeurd is. */
export interface Overname {
  readonly wissels: readonly Wissel[];
  readonly na: Rekenblad;
}

const GEEN_IS_EEN_KEUZE = '/gelieerdeOrganisatie';

const herkomstOp = ({ herkomst }: Invoer, plek: JsonPointer): object =>
  Object.fromEntries(Object.entries(herkomst ?? {}).filter(([pad]) => isOnder(plek, pad)));

/** @param neemt op welke plekken de bezoeker zijn eigen cijfers laat gaan */
export function overname(blad: Rekenblad, begin: Begin, neemt: ReadonlySet<JsonPointer>): Overname {
  const vormen = RECHTSVORMEN.map((rechtsvorm) => vulAan({ rechtsvorm }, begin.set));
  const wissels: Wissel[] = [];
  let na = blad;
  for (const plek of plekkenVan(begin.set)) {
    const met = neemBegincijfers(na, plek, begin);
    const zelfdeCijfer = gelijk(leesOp(na.invoer, plek) ?? null, leesOp(met.invoer, plek) ?? null);
    const eigen = eigenOp(na, plek, vormen);
    if (zelfdeCijfer && eigen.length === 0 && gelijk(herkomstOp(na.invoer, plek), herkomstOp(met.invoer, plek)))
      continue;
    // Wat iemand zelf op het begincijfer zette is van hem, ook de reden erbij: daar valt niets te kiezen.
    if (zelfdeCijfer && eigen.length > 0 && !halfGetypt(na, plek)) continue;
    wissels.push({ plek, eigen, dan: met.invoer, zelfdeCijfer });
    if (eigen.length === 0 || neemt.has(plek)) na = met;
  }
  return { wissels, na };
}

// De plekken die van de rechtsvorm afhangen. Een andere wijze heeft andere velden: dan gaat de hele bouwsteen samen.
function plekkenVan({ perRechtsvorm }: Tarievenset): JsonPointer[] {
  const paden = Object.values(perRechtsvorm ?? {}).flatMap((cijfers) => Object.keys(cijfers ?? {}));
  const blokken = paden.filter((pad) => pad.endsWith('/wijze')).map((pad) => pad.replace('/wijze', ''));
  const los = paden.filter((pad) => pad !== '/naam' && !blokken.some((blok) => isOnder(blok, pad)));
  return [...new Set([...blokken, ...los])].sort((een, ander) => bouwsteenVan(een) - bouwsteenVan(ander));
}

function halfGetypt({ vragen, onleesbaar }: Rekenblad, plek: JsonPointer): boolean {
  return Object.keys({ ...vragen, ...onleesbaar }).some((pad) => isOnder(plek, pad));
}

function eigenOp(blad: Rekenblad, plek: JsonPointer, vormen: readonly Invoer[]): JsonPointer[] {
  const { invoer, vragen, onleesbaar } = blad;
  // Geen vergoeding is ook een keuze; wat nooit ingevuld was is dat niet.
  if (leesOp(invoer, plek) === null && plek === GEEN_IS_EEN_KEUZE) return [plek];
  return alleVelden(invoer).flatMap(({ pad }) => {
    if (!isOnder(plek, pad)) return [];
    const waarde = leesOp(invoer, pad) ?? null;
    const herkomst = herkomstVan(invoer, pad);
    const isBegincijfer = vormen.some(
      (vorm) => leesOp(vorm, pad) === waarde && (!herkomst || gelijk(herkomstVan(vorm, pad), herkomst)),
    );
    return pad in vragen || pad in onleesbaar || (waarde !== null && !isBegincijfer) ? [pad] : [];
  });
}

/** Het blad met op deze plek wat de set bij de rechtsvorm kent, met de herkomst daarvan. */
function neemBegincijfers(blad: Rekenblad, plek: JsonPointer, begin: Begin): Rekenblad {
  const zonder = zetOp(blad.invoer, plek, undefined);
  const doel = vulAan(zonder, begin.set);
  const wijze = (van: Invoer): string => String(leesOp(van, `${plek}/wijze`) ?? '');
  if (wijze(doel) === wijze(blad.invoer)) {
    const past = leesOp(doel, plek) !== undefined || leesOp(blad.invoer, plek) !== undefined;
    return past ? metDeel(blad, doel, plek, () => true) : blad;
  }
  // Wie eerder bij deze wijze iets invulde krijgt dat terug; het begincijfer vult alleen wat dan nog leeg is.
  const gekozen = wisselWijze(blad, `${plek}/wijze`, wijze(doel), begin);
  const wijzeHerkomst = herkomstVan(doel, `${plek}/wijze`);
  const vol = metHerkomst(vulAan(gekozen.invoer, begin.set), `${plek}/wijze`, wijzeHerkomst);
  return metDeel(gekozen, vol, plek, (pad) => leesOp(gekozen.invoer, pad) !== leesOp(vol, pad));
}

// Neemt één plek van een andere invoer over: cijfers en herkomst. Wat er letterlijk getypt was gaat weg waar het cijfer dat ook doet.
function metDeel(blad: Rekenblad, van: Invoer, plek: JsonPointer, gaatWeg: (pad: JsonPointer) => boolean): Rekenblad {
  const blijft = (pad: JsonPointer): boolean => !(isOnder(plek, pad) && gaatWeg(pad));
  const eigen = blad.invoer.herkomst as Readonly<Record<JsonPointer, unknown>> | null | undefined;
  const herkomst = { ...deelVan(eigen, blijft), ...herkomstOp(van, plek) };
  return {
    ...zonderGetypt(blad, plek, gaatWeg),
    invoer: { ...metWaarde(blad.invoer, plek, leesOp(van, plek) ?? null), herkomst } as Invoer,
  };
}

// Wat de bezoeker niet zelf op geen zette staat er daarna niet: dan is het geen keuze van hem.
function metWaarde(invoer: Invoer, plek: JsonPointer, waarde: unknown): Invoer {
  if (waarde !== null || plek !== GEEN_IS_EEN_KEUZE) return zetOp(invoer, plek, waarde);
  const { gelieerdeOrganisatie: _, ...rest } = invoer;
  return rest;
}
