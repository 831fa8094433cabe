// Vult een halve invoer aan uit een tarievenset en schrijft bij elk ingevuld cijfer waar het vandaan komt.
// Wat er al stond blijft staan, ook als het niet klopt: dat zegt `berekenTarief`.

import { isObject } from '../json.js';
import { leesOp, stappen, zetOp } from '../json-pointer.js';
import { probeer } from './probeer.js';
import type { Gedeeltelijk, Herkomst, JsonPointer, TariefInvoer } from './tarief-invoer.js';
import type { Tarievenset, Verzorgingsbedrag } from './tarievenset.js';

type Halve = Gedeeltelijk<TariefInvoer>;

const GROEPEN = '/verzorging/groepen';
const leeg = (waarde: unknown): boolean => waarde === undefined || waarde === null;

/**
 * De invoer, aangevuld met de cijfers van `tarievenset` die erop passen, met `tarievenset: { naam, datum }` en `herkomst`.
 * Wat ook de set niet kent blijft leeg. Invoer die geen object is, of zich niet laat lezen, telt als niets ingevuld.
 */
export function vulAan(invoer: Gedeeltelijk<TariefInvoer>, tarievenset: Tarievenset): Gedeeltelijk<TariefInvoer> {
  return probeer(() => aangevuld(isObject(invoer) ? invoer : {}, tarievenset)) ?? aangevuld({}, tarievenset);
}

function aangevuld(begin: Halve, { naam, datum, cijfers, verzorging }: Tarievenset): Halve {
  let document: Halve = { ...begin, versie: begin.versie ?? 1 };
  const herkomst: Record<JsonPointer, Herkomst> = {};
  const vul = (pad: JsonPointer, waarde: unknown, bron?: Herkomst | null): void => {
    document = zetOp(document, pad, waarde);
    if (bron) herkomst[pad] = bron;
  };

  const gegeven: unknown = leesOp(begin, GROEPEN);
  const eigenGroepen = !leeg(gegeven) && !(Array.isArray(gegeven) && gegeven.length === 0);
  for (const [pad, cijfer] of Object.entries(cijfers)) {
    if (leeg(cijfer.waarde) || !leeg(leesOp(document, pad)) || !past(document, begin, pad)) continue;
    if (pad.startsWith(GROEPEN) && eigenGroepen) continue;
    // Wie de vervanging zelf regelt heeft geen betaalde vervangingsdagen: de som laat er dan geen toe.
    if (pad === '/vervanging/dagenPerJaar' && leesOp(document, '/inkomen/vervangingGeregeldDoor') === 'ouders')
      vul(pad, 0);
    else vul(pad, cijfer.waarde, cijfer.herkomst);
  }
  if (eigenGroepen) {
    // Een leeftijdsgroep zonder bedrag krijgt dat van haar leeftijd.
    const groepen: unknown = leesOp(document, GROEPEN);
    for (const [index, groep] of (Array.isArray(groepen) ? (groepen as unknown[]) : []).entries()) {
      if (!isObject(groep) || !leeg(groep['bedragPerDag'])) continue;
      const bedrag = verzorgingsbedrag(verzorging, document.peiljaar, groep['leeftijdsgroep']);
      if (bedrag) vul(`${GROEPEN}/${index}/bedragPerDag`, bedrag.bedragPerDag, bedrag.herkomst);
    }
  } else if (document.verzorging?.groepen?.length === 1 && typeof document.plaatsen === 'number') {
    // De ene groep van de set geldt voor zoveel jeugdigen als er plaatsen zijn.
    vul(`${GROEPEN}/0/aantal`, document.plaatsen);
  }
  const eigen = isObject(document.herkomst) ? document.herkomst : {};
  return { ...document, tarievenset: { naam, datum }, herkomst: { ...eigen, ...herkomst } } as Halve;
}

const ANDERE_FTE: Readonly<Record<string, string>> = { fte: 'ftePerPlaats', ftePerPlaats: 'fte' };

// Alleen velden die bij de gemaakte keuzen horen, en alleen waar hun blok ontbreekt of een blok is.
function past(document: Halve, begin: Halve, pad: JsonPointer): boolean {
  const [naam = '', veld = ''] = stappen(pad);
  const blok = leesOp(document, `/${naam}`);
  // `null` is hier een keuze (geen), geen gat.
  if (naam === 'zorgzwaarte') return begin.zorgzwaarte === undefined;
  if (naam === 'gelieerdeOrganisatie' && !isObject(blok)) return false;
  if (veld && !leeg(blok) && !isObject(blok)) return false;
  if (!/^(inkomen|overhead|gelieerdeOrganisatie)$/.test(naam) || veld === 'wijze') return true;
  const { wijze, [ANDERE_FTE[veld] ?? '']: andereFte } = (blok ?? {}) as Record<string, unknown>;
  const metBedrag = wijze === 'bedrag' || wijze === 'jaarinkomen';
  return !leeg(wijze) && metBedrag === (veld === 'bedragPerJaar') && leeg(andereFte);
}

/** Het bedrag voor een leeftijdsgroep in een jaar, als de set dat kent. */
export function verzorgingsbedrag(
  bedragen: readonly Verzorgingsbedrag[] | null | undefined,
  peiljaar: unknown,
  leeftijdsgroep: unknown,
): Verzorgingsbedrag | undefined {
  return bedragen?.find((bedrag) => bedrag.peiljaar === peiljaar && bedrag.leeftijdsgroep === leeftijdsgroep);
}

/**
 * Een ander peiljaar. Verzorgingsbedragen die ongewijzigd uit de set komen gaan mee naar dat jaar; eigen bedragen blijven staan
 * en geven dan de waarschuwing `peiljaren-gemengd`.
 */
export function metPeiljaar(
  invoer: Gedeeltelijk<TariefInvoer>,
  peiljaar: number | null,
  tarievenset: Tarievenset,
): Gedeeltelijk<TariefInvoer> {
  const bedragen = tarievenset.verzorging;
  let document = zetOp(invoer, '/peiljaar', peiljaar);
  (invoer.verzorging?.groepen ?? []).forEach((groep, index) => {
    const { leeftijdsgroep, bedragPerDag } = groep;
    // Van welk jaar het bedrag was doet er niet toe: een jaar wordt cijfer voor cijfer getypt.
    const vanSet = bedragen?.some(
      (bedrag) => bedrag.leeftijdsgroep === leeftijdsgroep && bedrag.bedragPerDag === bedragPerDag,
    );
    const nieuw = verzorgingsbedrag(bedragen, peiljaar, leeftijdsgroep);
    const pad = `/verzorging/groepen/${index}/bedragPerDag`;
    if (!vanSet || !nieuw) return;
    document = zetOp(document, pad, nieuw.bedragPerDag);
    document = { ...document, herkomst: { ...document.herkomst, [pad]: nieuw.herkomst } } as Gedeeltelijk<TariefInvoer>;
  });
  return document;
}
