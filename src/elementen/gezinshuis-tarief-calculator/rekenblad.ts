// De toestand van het rekenblad en wat een bezoeker ermee kan doen. Onveranderlijk en zonder DOM: elke handeling geeft een nieuw blad.
// Wat getypt is blijft bewaard naast het getal dat erin gelezen is; zo gaat niets verloren, ook niet wat geen getal is.

import { gelijk } from '../../domein/gelijk.js';
import { leesOp, zetOp } from '../../domein/json-pointer.js';
import type { Herkomst, JsonPointer } from '../../domein/tarief/tarief-invoer.js';
import type { Tarievenset } from '../../domein/tarief/tarievenset.js';
import { metPeiljaar } from '../../domein/tarief/vul-aan.js';
import { type Getaloordeel, leesVeldgetal, type Veldgetal } from '../../domein/tarief/beoordeel-getal.js';
import { bereikVan } from '../../domein/tarief/plausibel.js';
import { voorbeeld } from '../../domein/tarievensets/voorbeeld.js';
import { metGewoneCijfers } from '../../i18n/getal.js';
import type { Taal } from '../../i18n/taal.js';
import { alleVelden, type Invoer, type Veld } from './velden.js';

export interface Rekenblad {
  readonly invoer: Invoer;
  /** De tekst zoals getypt, per veld. */
  readonly getypt: Readonly<Record<JsonPointer, string>>;
  /** Wat getypt is en eerst gevraagd moet worden; zolang geldt het vorige getal. */
  readonly vragen: Readonly<Record<JsonPointer, Vraag>>;
  /** Waar iets staat wat geen getal is, of een getal dat er niet mag staan: waarom. Zolang geldt het vorige getal. */
  readonly onleesbaar: Readonly<Record<JsonPointer, Ongeldig>>;
  /** Per blok wat er bij een andere keuze was ingevuld, en per keuze waar dat vandaan kwam; terugkiezen zet het terug. */
  readonly bewaard: Readonly<Record<string, object>>;
  /** Per plek waar haar waarden vandaan kwamen: wie een oude waarde terugtypt of terugkiest krijgt terug wat er toen bij stond. */
  readonly sporen: Readonly<Record<JsonPointer, Spoor>>;
  /** De laatste keer dat iemand hier een rechtsvorm koos: daar horen andere begincijfers bij. */
  readonly vorm?: object | undefined;
}

interface Spoor {
  /** Bij elke waarde wat iemand of een set erbij schreef. */
  readonly bij: Readonly<Record<string, Herkomst | undefined>>;
  /** Wat er het laatst bij geschreven werd. */
  readonly laatst: Herkomst | undefined;
  /** Wat er na de laatste wijziging vanzelf bij kwam te staan: staat er nu iets anders, dan schreef iemand dat. */
  readonly vanzelf: Herkomst | undefined;
}

export type Vraag = Extract<Getaloordeel, { readonly soort: 'vraag' }>;
type Ongeldig = Extract<Getaloordeel, { readonly soort: 'ongeldig' }>;

/** Waar een blad mee begon: wie het oude cijfer terugtypt krijgt de oude herkomst terug. */
export interface Begin {
  readonly invoer: Invoer;
  readonly set: Tarievenset;
}

/** @param nog wat er nog letterlijk in de velden staat, met wat daarvan gevraagd of onleesbaar is */
export function nieuwBlad(invoer: Invoer, nog?: Pick<Rekenblad, 'getypt' | 'vragen' | 'onleesbaar'>): Rekenblad {
  return { getypt: {}, vragen: {}, onleesbaar: {}, ...nog, invoer, bewaard: {}, sporen: {} };
}

/** Leest opnieuw wat de browser als getypte tekst bewaarde; de invoer blijft zoals zij was. */
export function metGetypt(invoer: Invoer, getypt: Rekenblad['getypt'], taal: Taal, set: Tarievenset): Rekenblad {
  return alleVelden(invoer).reduce((blad, veld) => {
    const tekst = getypt[veld.pad];
    return tekst === undefined || veld.soort === 'keuze'
      ? blad
      : nieuwBlad(invoer, typ(blad, veld, tekst, taal, { invoer, set }));
  }, nieuwBlad(invoer));
}

/** Leest de tekst van een veld. */
export function leesVeld({ pad, cijfer }: Veld, tekst: string, taal: Taal, set: Tarievenset): Veldgetal {
  const plausibel = cijfer && bereikVan({ pad, vorm: cijfer }, set);
  return leesVeldgetal(metGewoneCijfers(tekst, taal), taal, {
    naam: pad.replace(/.*\//, ''),
    ...cijfer,
    ...(plausibel && { plausibel }),
  });
}

/**
 * Typt `tekst` in een veld. Wat geen getal is, er niet mag staan of eerst gevraagd moet worden verandert de invoer niet.
 * @param bedoeld wat de bezoeker op een vraag antwoordde: dan geldt dat getal
 */
export function typ(blad: Rekenblad, veld: Veld, tekst: string, taal: Taal, begin: Begin, bedoeld?: number): Rekenblad {
  let { invoer, sporen } = blad;
  const { pad } = veld;
  const groepen = invoer.verzorging?.groepen ?? [];
  const oordeel = leesVeld(veld, tekst, taal, begin.set);
  const gelezen = bedoeld === undefined ? oordeel : ({ soort: 'gebruik', waarde: bedoeld } as const);
  // Antwoordt de bezoeker met de andere lezing, dan staat die er daarna ook.
  const blijft = bedoeld === undefined || ('waarde' in oordeel && oordeel.waarde === bedoeld);
  const { [pad]: _, ...overig } = blad.getypt;
  const getypt = blijft ? { ...overig, [pad]: tekst } : overig;
  const { [pad]: __, ...rest } = blad.vragen;
  const vragen = gelezen.soort === 'vraag' ? { ...rest, [pad]: gelezen } : rest;
  const { [pad]: ___, ...anders } = blad.onleesbaar;
  const onleesbaar = gelezen.soort === 'ongeldig' ? { ...anders, [pad]: gelezen } : anders;
  if (gelezen.soort === 'vraag' || gelezen.soort === 'ongeldig') return { ...blad, getypt, vragen, onleesbaar };
  // Een leeftijd zonder aantal telt niet mee; dat is geen fout.
  const waarde = gelezen.soort === 'gebruik' ? gelezen.waarde : pad.endsWith('/aantal') ? 0 : null;
  if (leesOp(invoer, pad) !== waarde) {
    invoer = pad === '/peiljaar' ? naarPeiljaar(invoer, waarde, begin) : zetOp(invoer, pad, waarde);
    if (!pad.endsWith('/aantal')) ({ invoer, sporen } = naWijziging(blad, invoer, pad, begin, true));
  }
  // Bij één leeftijdsgroep maakt haar aantal voor de som niet uit; zij loopt met de plaatsen mee tot iemand haar zelf invult.
  const [groep = '', ...meer] = groepen.flatMap(({ aantal }, index) =>
    aantal === 0 ? [] : [`/verzorging/groepen/${index}/aantal`],
  );
  // Een leeg veld wordt nog ingevuld: zonder aantal zou zij daarna niet meer meelopen.
  if (pad === '/plaatsen' && waarde && groep && meer.length === 0 && !(groep in getypt)) {
    invoer = zetOp(invoer, groep, waarde);
  }
  return { ...blad, invoer, sporen, getypt, vragen, onleesbaar };
}

/** Schreef niemand dit er zelf bij? Dan hoort het bij het cijfer waarmee het aangeboden is: aan het begin, of uit een set. */
export function isAangeboden(herkomst: Herkomst | undefined, pad: JsonPointer, { invoer, set }: Begin): boolean {
  const aanbod = [set, voorbeeld].flatMap(({ cijfers, perRechtsvorm, verzorging }) => [
    ...[cijfers, ...Object.values(perRechtsvorm ?? {})].map((rij) => rij?.[pad]),
    ...(verzorging ?? []),
  ]);
  return [{ herkomst: herkomstVan(invoer, pad) }, ...aanbod].some((rij) => gelijk(rij?.herkomst, herkomst));
}

// Een bedrag waar de bezoeker iets bij schreef is van hem, ook als de set hetzelfde bedrag kent: dat blijft in elk jaar staan.
function naarPeiljaar(invoer: Invoer, jaar: number | null, begin: Begin): Invoer {
  return Object.entries((invoer.herkomst ?? {}) as Record<JsonPointer, Herkomst>).reduce(
    (tot, [pad, herkomst]) =>
      pad.startsWith('/verzorging/groepen') && !isAangeboden(herkomst, pad, begin)
        ? metHerkomst(zetOp(tot, pad, leesOp(invoer, pad)), pad, herkomst)
        : tot,
    metPeiljaar(invoer, jaar, begin.set),
  );
}

/** Wat er nu op `pad` bij staat hoort bij wat er staat, tenzij het vanzelf kwam. */
export function onthoud({ invoer, sporen }: Rekenblad, pad: JsonPointer): Pick<Spoor, 'bij' | 'laatst'> {
  const laatst = herkomstVan(invoer, pad);
  const was = sporen[pad];
  return was && was.vanzelf === laatst ? was : { bij: { ...was?.bij, [String(leesOp(invoer, pad))]: laatst }, laatst };
}

/**
 * De invoer waarin op `pad` iets anders staat, met waar dat vandaan komt: wat er eerder bij deze waarde stond, en anders bij een cijfer wat de
 * bezoeker er het laatst bij schreef. De reden van een keuze gold alleen voor die keuze.
 * @param invoer met de nieuwe waarde
 */
export function naWijziging(
  blad: Rekenblad,
  invoer: Invoer,
  pad: JsonPointer,
  begin: Begin,
  isCijfer = false,
): Pick<Rekenblad, 'invoer' | 'sporen'> {
  const { bij, laatst } = onthoud(blad, pad);
  const waarde = String(leesOp(invoer, pad));
  let vanzelf = bij[waarde];
  if (!vanzelf && String(leesOp(begin.invoer, pad)) === waarde) vanzelf = herkomstVan(begin.invoer, pad);
  else if (!vanzelf && isCijfer) {
    const eigen = isAangeboden(laatst, pad, begin) ? undefined : laatst;
    // Waar niets staat valt niets te onderbouwen; wat de bezoeker erbij schreef blijft.
    if (waarde !== 'null' || (eigen?.bron ?? eigen?.datum ?? eigen?.reden)) {
      vanzelf = { ...eigen, status: eigen?.status === 'aanname' ? 'aanname' : 'eigen' };
    }
  }
  return { invoer: metHerkomst(invoer, pad, vanzelf), sporen: { ...blad.sporen, [pad]: { bij, laatst, vanzelf } } };
}

export function herkomstVan(invoer: Invoer, pad: JsonPointer): Herkomst | undefined {
  return (invoer.herkomst?.[pad] ?? undefined) as Herkomst | undefined;
}

/** De invoer met deze herkomst bij een cijfer, of zonder. */
export function metHerkomst(invoer: Invoer, pad: JsonPointer, herkomst: Herkomst | undefined): Invoer {
  const { [pad]: _, ...rest } = (invoer.herkomst ?? {}) as Record<JsonPointer, Herkomst>;
  return { ...invoer, herkomst: herkomst ? { ...rest, [pad]: herkomst } : rest } as Invoer;
}

/** Maakt een keuze. Een andere wijze is meer dan dat: zie wijze.ts. */
export function kies(blad: Rekenblad, pad: JsonPointer, waarde: string, begin: Begin): Rekenblad {
  const nieuw = zetOp(blad.invoer, pad, pad === '/dagenPerJaar' ? Number(waarde) : waarde || null);
  return {
    ...blad,
    // De reden van een aanname gold voor de oude keuze.
    ...naWijziging(blad, nieuw, pad, begin),
    vorm: pad === '/rechtsvorm' ? {} : blad.vorm,
  };
}
