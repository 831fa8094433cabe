// Vult een halve invoer aan uit een tarievenset en schrijft bij elk ingevuld cijfer waar het vandaan komt.
// Wat er al stond blijft staan, ook als het niet klopt: dat zegt `berekenTarief`.

import { isObject } from '../json.js';
import { leesOp, stappen, zetOp } from '../json-pointer.js';
import { afwezig, rijenOp } from './ingevuld.js';
import { RECHTSVORMEN } from './invoer-vorm.js';
import { probeer } from './probeer.js';
import type { Gedeeltelijk, Herkomst, JsonPointer, TariefInvoer } from './tarief-invoer.js';
import type { Tarievenset, Verzorgingsbedrag } from './tarievenset.js';

type Halve = Gedeeltelijk<TariefInvoer>;

const GROEPEN = '/verzorging/groepen';

/**
 * De invoer, aangevuld met de cijfers van `tarievenset` die erop passen, met `tarievenset: { naam, datum }` en `herkomst`.
 * Wat ook de set niet kent blijft leeg. Invoer die geen object is, of zich niet laat lezen, telt als niets ingevuld.
 */
export function vulAan(invoer: Gedeeltelijk<TariefInvoer>, tarievenset: Tarievenset): Gedeeltelijk<TariefInvoer> {
  return probeer(() => aangevuld(isObject(invoer) ? invoer : {}, tarievenset)) ?? aangevuld({}, tarievenset);
}

function aangevuld(begin: Halve, set: Tarievenset): Halve {
  const { naam, datum, verzorging } = set;
  const cijfers = cijfersBij(set, begin.rechtsvorm);
  let document: Halve = { ...begin, versie: begin.versie ?? 1 };
  const herkomst: Record<JsonPointer, Herkomst> = {};
  const vul = (pad: JsonPointer, waarde: unknown, bron?: Herkomst | null): void => {
    document = zetOp(document, pad, waarde);
    if (bron) herkomst[pad] = bron;
  };

  const gegeven: unknown = leesOp(begin, GROEPEN) ?? [];
  const eigenGroepen = !Array.isArray(gegeven) || gegeven.length > 0;
  for (const [pad, cijfer] of Object.entries(cijfers)) {
    if (afwezig(cijfer.waarde) || !afwezig(leesOp(document, pad)) || !past(document, begin, pad)) continue;
    if (pad.startsWith(GROEPEN) && eigenGroepen) continue;
    // Wie de vervanging zelf regelt heeft geen betaalde vervangingsdagen: de som laat er dan geen toe.
    const zelf = pad === '/vervanging/dagenPerJaar' && leesOp(document, '/inkomen/vervangingGeregeldDoor') === 'ouders';
    vul(pad, zelf ? 0 : cijfer.waarde, zelf ? null : cijfer.herkomst);
  }
  if (eigenGroepen) {
    // Een leeftijdsgroep zonder bedrag krijgt dat van haar leeftijd.
    for (const [index, groep] of rijenOp(document, GROEPEN).entries()) {
      if (!isObject(groep) || !afwezig(groep['bedragPerDag'])) continue;
      const bedrag = verzorgingsbedrag(verzorging, document.peiljaar, groep['leeftijdsgroep']);
      if (bedrag) vul(`${GROEPEN}/${index}/bedragPerDag`, bedrag.bedragPerDag, bedrag.herkomst);
    }
  } else if (document.verzorging?.groepen?.length === 1 && typeof document.plaatsen === 'number') {
    // De ene groep van de set geldt voor zoveel jeugdigen als er plaatsen zijn.
    vul(`${GROEPEN}/0/aantal`, document.plaatsen);
  }
  const eigen = isObject(document.herkomst) && document.herkomst;
  return { ...document, tarievenset: { naam, datum }, herkomst: { ...eigen, ...herkomst } } as Halve;
}

/** De cijfers van een set bij een rechtsvorm; zonder keuze die van de set zelf. */
function cijfersBij({ cijfers, perRechtsvorm }: Tarievenset, gekozen: unknown): Tarievenset['cijfers'] {
  const vorm = RECHTSVORMEN.find((naam) => naam === (gekozen ?? cijfers['/rechtsvorm']?.waarde));
  return { ...cijfers, ...(vorm && perRechtsvorm?.[vorm]) };
}

const ANDERE_FTE: Readonly<Record<string, string>> = { fte: 'ftePerPlaats', ftePerPlaats: 'fte' };

// Alleen velden die bij de gemaakte keuzen horen, en alleen waar hun blok ontbreekt of een blok is.
function past(document: Halve, begin: Halve, pad: JsonPointer): boolean {
  const [naam = '', veld = ''] = stappen(pad);
  const blok = leesOp(document, `/${naam}`);
  // `null` is hier een keuze (geen), geen gat.
  if (naam === 'zorgzwaarte') return begin.zorgzwaarte === undefined;
  if (naam === 'gelieerdeOrganisatie' && begin.gelieerdeOrganisatie === null) return false;
  if (veld && !afwezig(blok) && !isObject(blok)) return false;
  if (!/^(inkomen|overhead|gelieerdeOrganisatie)$/.test(naam) || veld === 'wijze') return true;
  const { wijze, [ANDERE_FTE[veld] ?? '']: andereFte } = (blok ?? {}) as Record<string, unknown>;
  const metBedrag = wijze === 'bedrag' || wijze === 'jaarinkomen';
  return !afwezig(wijze) && metBedrag === (veld === 'bedragPerJaar') && afwezig(andereFte);
}

/** Het bedrag voor een leeftijdsgroep in een jaar, als de set dat kent. */
export function verzorgingsbedrag(
  bedragen: readonly Verzorgingsbedrag[] | null | undefined,
  peiljaar: unknown,
  leeftijdsgroep: unknown,
): Verzorgingsbedrag | undefined {
  return bedragen?.find((bedrag) => bedrag.peiljaar === peiljaar && bedrag.leeftijdsgroep === leeftijdsgroep);
}

// Zo hangt het bedrag af van het jaar, en niet van welk jaar er eerst stond.
/** Het bedrag dat bij een peiljaar hoort: van dat jaar, en als de set dat jaar niet kent haar jongste. */
export function bedragVanJaar(
  bedragen: readonly Verzorgingsbedrag[],
  peiljaar: unknown,
  leeftijdsgroep: unknown,
): Verzorgingsbedrag | undefined {
  const [jongste] = bedragen
    .filter((bedrag) => bedrag.leeftijdsgroep === leeftijdsgroep)
    .sort((a, b) => b.peiljaar - a.peiljaar);
  return verzorgingsbedrag(bedragen, peiljaar, leeftijdsgroep) ?? jongste;
}

/** Een leeftijdsgroep waarvan het bedrag uit de set komt, met het bedrag dat bij een peiljaar hoort. */
interface Setbedrag {
  readonly pad: JsonPointer;
  readonly bedrag: Verzorgingsbedrag;
}

function setbedragen(invoer: Halve, peiljaar: unknown, { verzorging }: Tarievenset): Setbedrag[] {
  return (invoer.verzorging?.groepen ?? []).flatMap((groep, index) => {
    const { leeftijdsgroep, bedragPerDag } = groep;
    const pad = `${GROEPEN}/${index}/bedragPerDag`;
    const bekend = (verzorging ?? []).filter((bedrag) => bedrag.leeftijdsgroep === leeftijdsgroep);
    const vanSet = bekend.some((bedrag) => bedrag.bedragPerDag === bedragPerDag);
    const bedrag = vanSet && bedragVanJaar(bekend, peiljaar, leeftijdsgroep);
    return bedrag && invoer.herkomst?.[pad]?.status !== 'eigen' ? [{ pad, bedrag }] : [];
  });
}

/**
 * Een ander peiljaar. Verzorgingsbedragen die ongewijzigd uit de set komen worden die van dat jaar; kent de set dat jaar niet, dan
 * haar jongste, en geeft `berekenTarief` de waarschuwing `peiljaren-gemengd`. Eigen bedragen blijven staan.
 */
export function metPeiljaar(invoer: Halve, peiljaar: number | null, tarievenset: Tarievenset): Halve {
  const document = zetOp(invoer, '/peiljaar', peiljaar);
  if (peiljaar === null) return document;
  return setbedragen(invoer, peiljaar, tarievenset).reduce((tot, { pad, bedrag }) => {
    const herkomst = { ...tot.herkomst, [pad]: bedrag.herkomst };
    return { ...zetOp(tot, pad, bedrag.bedragPerDag), herkomst } as Halve;
  }, document);
}

/** De verzorgingsbedragen uit de set die van een ander jaar zijn dan het peiljaar, omdat de set dat jaar niet kent. */
export function bedragenVanAnderJaar(
  invoer: Halve,
  tarievenset: Tarievenset,
): { readonly pad: JsonPointer; readonly jaar: number }[] {
  return (
    probeer(() =>
      setbedragen(invoer, invoer.peiljaar, tarievenset).flatMap(({ pad, bedrag }) =>
        bedrag.peiljaar === invoer.peiljaar ? [] : [{ pad, jaar: bedrag.peiljaar }],
      ),
    ) ?? []
  );
}
