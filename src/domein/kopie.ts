// Maakt van een waarde die van buiten komt een losse kopie, of zegt met een code waarom dat niet kan. Gooit nooit.
// Neemt alleen wat JSON kan zeggen: gewone objecten en lijsten (ook als proxy, zoals Vue en Immer die geven), tekst, getallen, ja of nee, en niets.
// Elke eigenschap wordt één keer gelezen: wie de tweede keer iets anders antwoordt komt niet langs de keuring.

/** Groter wordt niet gelezen: een ingevuld dossier of een berekening is hooguit enkele honderden kilobytes. */
export const HOOGSTE_AANTAL_BYTES = 2_000_000;
/** Zoveel objecten en lijsten mogen in elkaar zitten, het geheel meegeteld. */
export const HOOGSTE_DIEPTE = 100;

export type Kopiefout = 'waarde-ongeldig' | 'te-diep' | 'json-te-groot';

export type Kopie =
  | { readonly goed: true; readonly waarde: unknown }
  /** `stappen` is de weg naar wat niet past, met sleutels die een ander koos: alleen te tonen als wij ze kennen. */
  | { readonly goed: false; readonly code: Kopiefout; readonly stappen: readonly string[] };

export interface Kopieerwijze {
  /** Neem ook `NaN` en oneindig, die JSON niet kent: dan kan de som zelf zeggen dat het geen getal is. */
  readonly ookNietEindig?: boolean;
}

const PROTOTYPESLEUTELS = new Set(['__proto__', 'constructor', 'prototype']);
// Zoveel bytes kan één teken in JSON kosten: `\u0000`.
const MEESTE_BYTES_PER_TEKEN = 6;

/** Een kopie van `onbekend` zonder de sleutels `__proto__`, `constructor` en `prototype`. Wat `undefined` is ontbreekt, net als in JSON. */
export function maakKopie(onbekend: unknown, { ookNietEindig = false }: Kopieerwijze = {}): Kopie {
  const stappen: string[] = [];
  const boven: object[] = [];
  let tekens = 0;
  // Wat een getter of proxy van een ander gooit telt hetzelfde als een waarde die niet past.
  let code: Kopiefout = 'waarde-ongeldig';
  const weiger = (reden: Kopiefout): never => {
    code = reden;
    throw new TypeError(reden);
  };
  // Telt nooit te veel: daarna wordt alleen wat erom spant nog precies geteld.
  const tel = (aantal: number): void => {
    tekens += aantal;
    if (tekens > HOOGSTE_AANTAL_BYTES) weiger('json-te-groot');
  };

  const kopieer = (waarde: unknown): unknown => {
    if (waarde === null || typeof waarde === 'boolean') {
      tel(4);
      return waarde;
    }
    if (typeof waarde === 'string') {
      tel(waarde.length + 2);
      return waarde;
    }
    if (typeof waarde === 'number') {
      if (!Number.isFinite(waarde) && !ookNietEindig) weiger('waarde-ongeldig');
      tel(String(waarde).length);
      // JSON kent geen −0; met `===` vergelijkt zij als 0.
      return waarde === 0 ? 0 : waarde;
    }
    return typeof waarde === 'object' ? kopieerInhoud(waarde) : weiger('waarde-ongeldig');
  };

  const kopieerInhoud = (bron: object): object => {
    if (boven.includes(bron)) weiger('waarde-ongeldig');
    if (boven.length === HOOGSTE_DIEPTE) weiger('te-diep');
    boven.push(bron);
    tel(2);
    const kopie = Array.isArray(bron) ? kopieerLijst(bron) : kopieerObject(bron);
    boven.pop();
    return kopie;
  };

  const kopieerLijst = (bron: readonly unknown[]): unknown[] => {
    const { length } = bron;
    // Een proxy kan over zijn lengte liegen.
    if (!Number.isSafeInteger(length) || length < 0) weiger('waarde-ongeldig');
    tel(length);
    const kopie: unknown[] = [];
    for (let index = 0; index < length; index += 1) {
      stappen.push(String(index));
      const deel = bron[index];
      // Een gat in een lijst is `null`, net als in JSON: de nummers van wat erna komt blijven.
      kopie.push(deel === undefined ? null : kopieer(deel));
      stappen.pop();
    }
    return kopie;
  };

  const kopieerObject = (bron: object): object => {
    if (!isGewoon(bron)) weiger('waarde-ongeldig');
    const kopie: Record<string, unknown> = {};
    for (const sleutel of Object.keys(bron)) {
      if (PROTOTYPESLEUTELS.has(sleutel)) continue;
      stappen.push(sleutel);
      const deel: unknown = Reflect.get(bron, sleutel);
      if (deel !== undefined) {
        tel(sleutel.length + 3);
        kopie[sleutel] = kopieer(deel);
      }
      stappen.pop();
    }
    return kopie;
  };

  try {
    const waarde = kopieer(onbekend);
    const past =
      tekens * MEESTE_BYTES_PER_TEKEN <= HOOGSTE_AANTAL_BYTES || pastIn(HOOGSTE_AANTAL_BYTES, JSON.stringify(waarde));
    return past ? { goed: true, waarde } : { goed: false, code: 'json-te-groot', stappen: [] };
  } catch {
    return { goed: false, code, stappen };
  }
}

/**
 * Is dit een gewoon object, ook uit een ander venster met een `Object` van daar? Geen instantie van een klasse, en geen `Math` of `arguments`;
 * een module die alleen waarden uitvoert mag. Gooit als een proxy dat doet.
 */
export function isGewoon(bron: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(bron);
  const vanObject =
    prototype === null ||
    (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'isPrototypeOf'));
  return vanObject && /^\[object (?:Object|Module)\]$/.test(Object.prototype.toString.call(bron));
}

/** Is een tekst in UTF-8 niet groter dan mag? De grens telt voor het geheel, zoals een formulier of een bestand het draagt. */
export function pastIn(bytes: number, tekst: string): boolean {
  const { length } = tekst;
  return length <= bytes && (length * 3 <= bytes || aantalBytes(tekst) <= bytes);
}

/** Hoeveel bytes een tekst in UTF-8 is. Een half teken telt als twee. */
export function aantalBytes(tekst: string): number {
  let bytes = tekst.length;
  for (let plek = 0; plek < tekst.length; plek += 1) {
    const teken = tekst.charCodeAt(plek);
    if (teken < 0x80) continue;
    // De twee helften van een teken als 🏠 zijn samen vier bytes.
    bytes += teken < 0x800 || (teken >= 0xd800 && teken <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

/** Maakt een kopie vast, op elke diepte. Wat al vast is, is dat helemaal. */
export function bevries<T>(waarde: T): T {
  if (typeof waarde !== 'object' || waarde === null || Object.isFrozen(waarde)) return waarde;
  for (const deel of Object.values(waarde)) bevries(deel);
  return Object.freeze(waarde);
}
