// Schrijft en leest CSV zoals rekenbladen het in Nederland doen. Weet niet wat erin staat; dat doen de bestanden ernaast en die in netwerk-csv.

import { schrijfDecimaal } from '../decimaal.js';
import { EINDE_VAN_BESTAND } from './geen-csv.js';

/** Hieraan herkent een rekenblad dat een bestand UTF-8 is. */
const MERK = '\uFEFF';

// Een rekenblad kan zo'n cel als formule uitvoeren (OWASP, CSV Injection), ook met witruimte ervoor of in volle breedte.
// Een apostrof vooraan telt mee: zo is bij het lezen altijd te zien welke van ons is.
const FORMULE = /^['\s]*[=+\-@＝＋－＠]|^'*[\t\r\n]/;

/**
 * Schrijft rijen als CSV: puntkomma's, CRLF, een UTF-8-merk vooraan, aanhalingstekens volgens RFC 4180.
 * Een tekst die op een formule lijkt krijgt een apostrof ervoor, ook een telefoonnummer met `+`; `leesCsv` haalt hem weer weg.
 * Een getal krijgt een komma en blijft een getal, ook onder nul; zonder waarde blijft de cel leeg.
 */
export function schrijfCsv(rijen: readonly (readonly Cel[])[]): string {
  return MERK + rijen.map((rij) => `${rij.map(schrijfCel).join(';')}\r\n`).join('');
}

export type Cel = string | number | null;

function schrijfCel(waarde: Cel): string {
  if (typeof waarde !== 'string') return Number.isFinite(waarde) ? schrijfDecimaal(waarde ?? 0).replace('.', ',') : '';
  const cel = FORMULE.test(waarde) ? `'${waarde}` : waarde;
  return /[";,\t\r\n]|^sep=/i.test(cel) ? `"${cel.replaceAll('"', '""')}"` : cel;
}

/**
 * Leest CSV met `;`, `,`, tab of `|` (de eerste regel beslist, bij gelijke stand in die volgorde) en elk soort regeleinde.
 * Een eerste regel `sep=;` zegt welk teken het is, en hoort er zelf niet bij.
 * Rijen waar niets in staat vallen weg. Gooit nooit; een aanhalingsteken dat niet dichtgaat loopt tot het einde.
 */
export function leesCsv(tekst: string): readonly (readonly string[])[] {
  return leesRijen(tekst).rijen.map(({ cellen }) => cellen);
}

export interface Rij {
  /** Het nummer dat een rekenblad ervoor zet, met de lege rijen meegeteld: de eerste is 1. */
  readonly nummer: number;
  readonly cellen: readonly string[];
}

// Waar een cel zonder aanhalingstekens ophoudt.
const EINDE: Readonly<Record<string, RegExp>> = {
  ';': /[;\r\n]/g,
  ',': /[,\r\n]/g,
  '\t': /[\t\r\n]/g,
  '|': /[|\r\n]/g,
};

// Zonder aanhalingstekens, want die zetten wij zelf om een cel die zo begint.
const AANWIJZING = /^sep=([;,\t|])(?:\r\n|[\r\n]|$)/i;

export interface GelezenRijen {
  readonly rijen: readonly Rij[];
  /** Het laatste aanhalingsteken ging niet dicht. */
  readonly open: boolean;
  readonly scheiding: string;
}

/** Wat cellen kan scheiden. Bij gelijke stand wint wat vooraan staat. */
export const SCHEIDINGEN: readonly string[] = [';', ',', '\t', '|'];

/**
 * De rijen waar iets in staat, tot en met `hoogstens`; wat daarna komt wordt niet gelezen. Loopt één keer door de tekst.
 * @param anders wat de cellen scheidt, als de eerste regel dat niet beslist; een regel `sep=` beslist altijd
 */
export function leesRijen(bron: string, hoogstens = Infinity, anders?: string): GelezenRijen {
  const begin = (bron.split(EINDE_VAN_BESTAND, 1)[0] ?? '').replace(/^\uFEFF/, '');
  const [aanwijzing = '', aangewezen] = AANWIJZING.exec(begin) ?? [];
  const tekst = begin.slice(aanwijzing.length);
  const scheiding = aangewezen ?? anders ?? vindScheiding(tekst);
  const einde = EINDE[scheiding] as RegExp;
  const rijen: Rij[] = [];
  let cellen: string[] = [];
  let nummer = 1;
  let plek = 0;
  let open = false;
  while (plek <= tekst.length && rijen.length < hoogstens) {
    let cel = '';
    const begint = opening(tekst, plek, scheiding);
    if (begint >= 0) {
      const dicht = sluiting(tekst, begint + 1);
      cel = tekst.slice(begint + 1, dicht).replaceAll('""', '"');
      open = dicht === tekst.length;
      plek = dicht + 1;
    }
    einde.lastIndex = plek;
    const stop = einde.exec(tekst)?.index ?? tekst.length;
    cellen.push(zonderApostrof(cel + tekst.slice(plek, stop)));
    plek = stop + 1;
    if (tekst[stop] === scheiding) continue;
    if (heeftInhoud(cellen)) rijen.push({ nummer, cellen });
    cellen = [];
    nummer += 1;
    if (tekst.startsWith('\r\n', stop)) plek += 1;
  }
  return { rijen, open, scheiding };
}

// Wie met de hand typt zet een spatie achter het scheidingsteken. Staat er dan een cel tussen aanhalingstekens, en daarna niets meer, dan telt die
// spatie niet; anders hoort het aanhalingsteken bij de tekst: ` "de Rots" Vos`.
const SPATIES = /[ \u00A0]+"/y;

/** Waar het aanhalingsteken staat waarmee deze cel begint, of -1. */
function opening(tekst: string, plek: number, scheiding: string): number {
  if (tekst[plek] === '"') return plek;
  SPATIES.lastIndex = plek;
  if (!SPATIES.test(tekst)) return -1;
  const begint = SPATIES.lastIndex - 1;
  let erna = sluiting(tekst, begint + 1) + 1;
  if (erna > tekst.length) return -1;
  while (/[ \u00A0]/.test(tekst.charAt(erna))) erna += 1;
  return ['', scheiding, '\r', '\n'].includes(tekst.charAt(erna)) ? begint : -1;
}

/** Waar het aanhalingsteken staat dat een cel sluit; twee na elkaar horen erin. De lengte van de tekst als het er niet is. */
function sluiting(tekst: string, begin: number): number {
  for (let plek = tekst.indexOf('"', begin); plek >= 0; plek = tekst.indexOf('"', plek + 2)) {
    if (tekst[plek + 1] !== '"') return plek;
  }
  return tekst.length;
}

/** Een rij als één regel, voor wie haar laat zien. */
export const tekstVanRij = (cellen: readonly string[]): string => cellen.flatMap((cel) => cel.trim() || []).join(' ');

const zonderApostrof = (cel: string): string =>
  cel.startsWith("'") && FORMULE.test(cel.slice(1)) ? cel.slice(1) : cel;

function heeftInhoud(cellen: readonly string[]): boolean {
  return cellen.some((cel) => cel.trim());
}

function vindScheiding(tekst: string): string {
  const [eerste = ''] = /[^\r\n]+/.exec(tekst.replace(/"[^"]*"?/g, '')) ?? [];
  const keer = (teken: string): number => eerste.split(teken).length;
  return SCHEIDINGEN.reduce((meest, teken) => (keer(teken) > keer(meest) ? teken : meest));
}
