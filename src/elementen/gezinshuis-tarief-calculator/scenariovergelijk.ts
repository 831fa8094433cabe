// Scenario's naast elkaar: welke cijfers anders zijn ingevuld, wat dat per letter en bouwsteen scheelt, en waardoor dat komt.
// Een rij van een lijst hoort bij haar leeftijd of haar niveau, niet bij haar plek in de lijst.

import { gelijk } from '../../domein/gelijk.js';
import { leesOp } from '../../domein/json-pointer.js';
import { berekenTarief } from '../../domein/tarief/bereken-tarief.js';
import type { TariefResultaat } from '../../domein/tarief/tarief-invoer.js';
import { letterteken, LETTERS } from './letterbalk.js';
import { bloktitel } from './rij.js';
import type { TekstSleutel } from './teksten.js';
import { alleVelden, bouwsteenVan, type Invoer, type Veld } from './velden.js';
import { oorzakenVan } from './verschil.js';
import { labelVan, opschriftVan, toonVeld, type Weergave } from './weergave.js';
import type { Scenario } from './werkstand.js';

type Taal = Pick<Weergave, 't'>;

/** Zoveel kan een bouwsteen schelen doordat het tarief ernaast anders is afgerond; er is dan niets anders aan haar. */
const AFRONDING = 0.015;

/** Een scenario zoals het naast de andere staat. */
export interface Kolom {
  readonly naam: string;
  readonly scenario: Scenario;
  readonly resultaat: TariefResultaat;
  /** Het verschil met het eerste scenario; `null` als een van beide geen tarief heeft. */
  readonly verschil: number | null;
}

export interface Cel {
  readonly tekst: string;
  /** Het verschil in procenten, waar dat iets zegt. */
  readonly bij?: string;
  /** Staat hier iets anders dan in het eerste scenario? */
  readonly anders: boolean;
}

export interface Vergelijkrij {
  readonly titel: string;
  readonly cellen: readonly Cel[];
}

export function naamVanScenario({ t }: Taal, { blad }: Scenario, plek: number): string {
  return opschriftVan(blad.invoer).trim() || naamloos({ t }, plek);
}

/** Hoe een scenario heet dat geen naam heeft. */
export function naamloos({ t }: Taal, plek: number): string {
  return plek === 0 ? t.tekst('scenario.eerste') : t.tekst('scenario.zonderNaam', { nummer: t.getal(plek + 1) });
}

export function kolommenVan({ t, stand }: Weergave): Kolom[] {
  const uitkomsten = stand.scenarios.map(({ blad }) => berekenTarief(blad.invoer));
  const nu = uitkomsten[0]?.tariefPerEtmaal ?? null;
  return uitkomsten.map((resultaat, plek) => {
    const scenario = stand.scenarios[plek] as Scenario;
    const { tariefPerEtmaal: tarief } = resultaat;
    const verschil = tarief === null || nu === null ? null : inCenten(tarief - nu);
    return { naam: naamVanScenario({ t }, scenario, plek), scenario, resultaat, verschil };
  });
}

/** Wat er in een ander scenario anders is ingevuld. Een veld dat er niet hoort te staan heeft een streepje. */
export function ingevuldeRijen({ t }: Taal, kolommen: readonly Kolom[]): Vergelijkrij[] {
  const perKolom = kolommen.map(({ scenario }) => veldenOpPad(scenario.blad.invoer));
  const inKolom = kolommen.map(({ scenario: { blad } }) => ({ t, blad: { ...blad, getypt: {} } }));
  const paden = new Set(perKolom.flatMap((velden) => [...velden.keys()]));
  return [...paden].flatMap((pad) => {
    const inRij = perKolom.map((velden) => velden.get(pad));
    const waarden = inRij.map((cel) => cel?.waarde ?? (cel?.veld.pad.endsWith('/aantal') ? 0 : null));
    if (waarden.every((waarde) => gelijk(waarde, waarden[0]))) return [];
    // Pas wat in de tabel komt krijgt zijn woorden: wie typt wacht op elke toets.
    const eerste = inRij.findIndex((cel) => cel);
    const titel = (plek: number): string => {
      const [bron, cel] = [inKolom[plek], inRij[plek]];
      return bron && cel ? labelVan(bron, cel.veld, true) : pad;
    };
    return {
      titel: titel(eerste),
      cellen: inRij.map((cel, plek) => {
        const bron = inKolom[plek];
        return { tekst: bron && cel ? toonVeld(bron, cel.veld) : '–', anders: !gelijk(waarden[plek], waarden[0]) };
      }),
    };
  });
}

type Veldwaarde = { readonly veld: Veld; readonly waarde: unknown };

// Een invoer verandert niet: wat er eenmaal uit gelezen is geldt zolang zij er is.
const gelezen = new WeakMap<Invoer, ReadonlyMap<string, Veldwaarde>>();

// Elk veld van een invoer op zijn vaste plek; van twee op dezelfde plek telt de eerste.
function veldenOpPad(invoer: Invoer): ReadonlyMap<string, Veldwaarde> {
  const eerder = gelezen.get(invoer);
  if (eerder) return eerder;
  const velden = new Map<string, Veldwaarde>();
  for (const veld of alleVelden(invoer)) {
    const vast = vastPad(invoer, veld.pad);
    if (!velden.has(vast)) velden.set(vast, { veld, waarde: leesOp(invoer, veld.pad) ?? null });
  }
  gelezen.set(invoer, velden);
  return velden;
}

/** Het tarief per letter: dezelfde cijfers als in het plaatje. */
export function letterrijen(w: Taal, kolommen: readonly Kolom[]): Vergelijkrij[] {
  const { t } = w;
  return LETTERS.map((letter) => ({
    titel: `${letter.length === 1 ? `${letterteken(letter)} ` : ''}${t.tekst(`letter.${letter}` as TekstSleutel)}`,
    cellen: bedragcellen(
      w,
      kolommen.map(({ resultaat }) => resultaat.kostprijselementen[letter]),
    ),
  }));
}

/**
 * Wat een andere invulling per bouwsteen doet.
 * @param alles ook de bouwstenen die overal gelijk zijn
 */
export function bouwsteenrijen(w: Taal, kolommen: readonly Kolom[], alles: boolean): Vergelijkrij[] {
  const { t } = w;
  const nummers = Array.from({ length: 10 }, (_, index) => index + 1);
  const rijen = nummers.map((nummer) => ({
    titel: bloktitel(w, nummer),
    cellen: bedragcellen(
      w,
      kolommen.map(({ resultaat }) => resultaat.bouwstenenNiveau[nummer - 1]?.perEtmaal ?? null),
    ),
  }));
  const perHuis = {
    titel: t.tekst('resultaat.perJaarPerHuis'),
    cellen: bedragcellen(
      w,
      kolommen.map(({ resultaat }) => resultaat.perJaarPerHuis),
    ),
  };
  return [...rijen, perHuis].filter(({ cellen }) => alles || cellen.some(({ anders }) => anders));
}

/** Waardoor een scenario hoger of lager is dan het eerste: de wijzigingen die dezelfde kant op gaan, de grootste voorop. */
export function oorzaken({ t }: Taal, [eerste]: readonly Kolom[], kolom: Kolom): string[] {
  const { resultaat, verschil, scenario } = kolom;
  if (!eerste || !verschil || resultaat.tariefPerEtmaal === null) return [];
  const { blad } = scenario;
  return oorzakenVan(eerste.scenario.blad.invoer, blad.invoer, resultaat.tariefPerEtmaal)
    .filter(({ scheelt }) => scheelt > 0 === verschil > 0)
    .slice(0, 2)
    .map(({ pad }) => {
      const nummer = bouwsteenVan(pad);
      const isVeld = alleVelden(blad.invoer).some((veld) => veld.pad === pad);
      return isVeld ? labelVan({ t, blad }, { pad }, nummer > 0) : bloktitel({ t }, nummer);
    });
}

/**
 * Met welke scenario's een veld verschilt: vanuit het eerste met alle andere, vanuit een ander met het eerste. Leeg als het nergens anders is.
 */
export function andersDan({ t, stand, blad }: Weergave, pad: string): string {
  const { scenarios, actief } = stand;
  const vast = vastPad(blad.invoer, pad);
  const hier = leesOp(blad.invoer, pad) ?? null;
  return scenarios
    .flatMap((scenario, plek) => {
      if (plek === actief || (actief > 0 && plek > 0)) return [];
      return gelijk(veldenOpPad(scenario.blad.invoer).get(vast)?.waarde ?? null, hier)
        ? []
        : naamVanScenario({ t }, scenario, plek);
    })
    .join(', ');
}

// Een plek die in elk scenario hetzelfde betekent: met de leeftijd of de naam van het niveau in plaats van het nummer van de rij.
function vastPad(invoer: Invoer, pad: string): string {
  const [, blok = '', lijst = '', plek = '', naam] = pad.split('/');
  if (naam === undefined) return pad;
  const rij = leesOp(invoer, `/${blok}/${lijst}/${plek}`);
  const sleutel = leesOp(rij, '/leeftijdsgroep') ?? leesOp(rij, '/code') ?? plek.replace('+', '');
  return `/${blok}/${lijst}/${String(sleutel)}/${naam}`;
}

function bedragcellen({ t }: Taal, bedragen: readonly (number | null)[]): Cel[] {
  const nu = bedragen[0] ?? null;
  return bedragen.map((bedrag) => {
    const anders = bedrag === null || nu === null ? bedrag !== nu : Math.abs(bedrag - nu) > AFRONDING;
    const bij = anders && bedrag !== null && nu ? metTeken(t, (bedrag - nu) / nu) : undefined;
    return { tekst: t.bedrag(bedrag), anders, ...(bij && { bij }) };
  });
}

/** Een verschil in procenten, met plus of min ervoor. */
export function metTeken(t: Weergave['t'], deel: number): string {
  return `${deel < 0 ? '−' : '+'} ${t.procent(Math.abs(deel), 1)}`;
}

// Twee tarieven zijn hele centen; hun verschil als kommagetal is dat niet altijd.
function inCenten(bedrag: number): number {
  return Math.round(bedrag * 100) / 100;
}
