// Vult een halve invoer aan uit een tarievenset en schrijft bij elk ingevuld cijfer waar het vandaan komt.
// Wat er al stond blijft staan, ook als het niet klopt: dat zegt `berekenTarief`.

import { isObject } from '../json.js';
import { leesOp, zetOp } from '../json-pointer.js';
import type { Gedeeltelijk, Herkomst, JsonPointer, TariefInvoer } from './tarief-invoer.js';
import type { Tarievenset, Verzorgingsbedrag } from './tarievenset.js';

const leeg = (waarde: unknown): boolean => waarde === undefined || waarde === null;

/**
 * De invoer, aangevuld met de cijfers van `tarievenset` die erop passen, met `tarievenset: { naam, datum }` en `herkomst`.
 * Wat ook de set niet kent blijft leeg.
 */
export function vulAan(invoer: Gedeeltelijk<TariefInvoer>, tarievenset: Tarievenset): Gedeeltelijk<TariefInvoer> {
  const begin = isObject(invoer) ? (invoer as Gedeeltelijk<TariefInvoer>) : {};
  let document: Gedeeltelijk<TariefInvoer> = { ...begin, versie: begin.versie ?? 1 };
  const herkomst: Record<JsonPointer, Herkomst> = {};
  const vul = (pad: JsonPointer, waarde: unknown, bron: Herkomst | undefined): void => {
    document = zetOp(document, pad, waarde);
    if (bron) herkomst[pad] = bron;
  };

  const groepenGegeven = isGevuld(leesOp(begin, '/verzorging/groepen'));
  for (const [pad, cijfer] of Object.entries(tarievenset.cijfers)) {
    if (cijfer.waarde === null || !leeg(leesOp(document, pad)) || !past(document, begin, pad, groepenGegeven)) continue;
    // Wie de vervanging zelf regelt heeft geen betaalde vervangingsdagen: de som laat er dan geen toe.
    const nul = pad === '/vervanging/dagenPerJaar' && leesOp(document, '/inkomen/vervangingGeregeldDoor') === 'ouders';
    vul(pad, nul ? 0 : cijfer.waarde, nul ? undefined : cijfer.herkomst);
  }
  if (groepenGegeven) vulBedragen(document, tarievenset.verzorging ?? [], vul);
  else zetAantal(document, vul);

  return {
    ...document,
    tarievenset: { naam: tarievenset.naam, datum: tarievenset.datum },
    herkomst: { ...(isObject(document.herkomst) ? document.herkomst : {}), ...herkomst },
  } as Gedeeltelijk<TariefInvoer>;
}

const isGevuld = (groepen: unknown): boolean => !leeg(groepen) && !(Array.isArray(groepen) && groepen.length === 0);

// Alleen velden die bij de gemaakte keuzen horen, en alleen waar hun blok ontbreekt of een blok is.
function past(document: unknown, begin: unknown, pad: JsonPointer, groepenGegeven: boolean): boolean {
  const blok = `/${pad.split('/')[1] ?? ''}`;
  const huidig = leesOp(document, blok);
  if (pad !== blok && !leeg(huidig) && !isObject(huidig)) return false;
  if (pad.startsWith('/verzorging/groepen')) return !groepenGegeven;
  // `null` is hier een keuze (geen), geen gat.
  if (blok === '/zorgzwaarte') return leesOp(begin, blok) === undefined;
  if (blok === '/gelieerdeOrganisatie') return isObject(huidig) && hoortBijWijze(document, blok, pad);
  if (blok === '/inkomen' && pad === '/inkomen/ftePerPlaats') return leeg(leesOp(document, '/inkomen/fte'));
  if (blok === '/inkomen' && pad === '/inkomen/fte') return leeg(leesOp(document, '/inkomen/ftePerPlaats'));
  return blok === '/inkomen' || blok === '/overhead' ? hoortBijWijze(document, blok, pad) : true;
}

function hoortBijWijze(document: unknown, blok: JsonPointer, pad: JsonPointer): boolean {
  if (pad === `${blok}/wijze`) return true;
  const wijze = leesOp(document, `${blok}/wijze`);
  const bedrag = wijze === 'bedrag' || wijze === 'jaarinkomen';
  return !leeg(wijze) && bedrag === pad.endsWith('/bedragPerJaar');
}

type Vul = (pad: JsonPointer, waarde: unknown, herkomst: Herkomst | undefined) => void;

function vulBedragen(document: Gedeeltelijk<TariefInvoer>, bedragen: readonly Verzorgingsbedrag[], vul: Vul): void {
  const groepen: unknown = leesOp(document, '/verzorging/groepen');
  if (!Array.isArray(groepen)) return;
  (groepen as unknown[]).forEach((groep, index) => {
    if (!isObject(groep) || !leeg(groep['bedragPerDag'])) return;
    const bedrag = verzorgingsbedrag(bedragen, document.peiljaar, groep['leeftijdsgroep']);
    if (bedrag) vul(`/verzorging/groepen/${index}/bedragPerDag`, bedrag.bedragPerDag, bedrag.herkomst);
  });
}

// De groep van de set geldt voor zoveel jeugdigen als er plaatsen zijn.
function zetAantal({ plaatsen, verzorging }: Gedeeltelijk<TariefInvoer>, vul: Vul): void {
  const groepen = verzorging?.groepen;
  if (groepen?.length === 1 && typeof plaatsen === 'number') vul('/verzorging/groepen/0/aantal', plaatsen, undefined);
}

/** Het bedrag voor een leeftijdsgroep in een jaar, als de set dat kent. */
export function verzorgingsbedrag(
  bedragen: readonly Verzorgingsbedrag[],
  peiljaar: unknown,
  leeftijdsgroep: unknown,
): Verzorgingsbedrag | undefined {
  return bedragen.find((bedrag) => bedrag.peiljaar === peiljaar && bedrag.leeftijdsgroep === leeftijdsgroep);
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
  const bedragen = tarievenset.verzorging ?? [];
  let document = zetOp(invoer, '/peiljaar', peiljaar);
  (invoer.verzorging?.groepen ?? []).forEach((groep, index) => {
    const oud = verzorgingsbedrag(bedragen, invoer.peiljaar, groep.leeftijdsgroep);
    const nieuw = verzorgingsbedrag(bedragen, peiljaar, groep.leeftijdsgroep);
    const pad = `/verzorging/groepen/${index}/bedragPerDag`;
    if (!oud || !nieuw || groep.bedragPerDag !== oud.bedragPerDag) return;
    document = zetOp(document, pad, nieuw.bedragPerDag);
    document = { ...document, herkomst: { ...document.herkomst, [pad]: nieuw.herkomst } } as Gedeeltelijk<TariefInvoer>;
  });
  return document;
}
