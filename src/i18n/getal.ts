// Getallen lezen zoals mensen ze typen, en ze terugschrijven in een invulveld. Puur tekstwerk: de uitkomst is precies de double
// van de getypte decimalen. Getallen om alleen te tonen maakt opmaak.ts.
import { maakOp } from './opmaak.js';
import { isOnzeTaal, type Taal } from './taal.js';

export type GelezenGetal =
  | { readonly soort: 'leeg' }
  /** `dubbelzinnig`: de lezer kan het ook anders bedoeld hebben, zoals `1.234` in het Nederlands. */
  | { readonly soort: 'getal'; readonly waarde: number; readonly dubbelzinnig: boolean }
  | { readonly soort: 'ongeldig' };

export interface Schrijfwijze {
  /** Vul decimalen aan met nullen tot minstens dit aantal. */
  readonly minDecimalen?: number;
  /** Scheid de duizendtallen. */
  readonly groepeer?: boolean;
}

const ONGELDIG: GelezenGetal = { soort: 'ongeldig' };

// Een teken en een eenheid mogen om het getal heen staan, in beide volgordes: `-€ 5`, `€ -5`, `5 EUR`, `8 %`.
const OMHULSEL = /^([+-]?) ?(€|eur)? ?([+-]?) ?([\d., ]*\d) ?(€|eur|%)?$/i;
// Duizendtallen met één en hetzelfde scheidingsteken, en misschien decimalen achter een ander teken.
const GEGROEPEERD = /^[1-9]\d{0,2}([., ])\d{3}(\1\d{3})*(?:(?!\1)[.,](\d+))?$/;
const ONGEGROEPEERD = /^\d*(?:[.,]\d+)?$/;

/** Leest een getal of bedrag. Een teken voor euro of procent mag erbij staan en verandert de waarde niet. */
export function leesGetal(tekst: string, taal: Taal): GelezenGetal {
  return lees(tekst, taal, 0);
}

/** Leest een percentage en geeft de fractie: `8,3` of `8,3 %` wordt 0,083. */
export function leesProcent(tekst: string, taal: Taal): GelezenGetal {
  return lees(tekst, taal, -2);
}

function lees(tekst: string, taal: Taal, macht: number): GelezenGetal {
  const schoon = metGewoneCijfers(tekst, taal)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\u2212/g, '-')
    // `1.234,-` zegt hetzelfde als `1.234,00`.
    .replace(/(?<=\d[.,])[-\u2013\u2014]{1,2}(?=\D*$)/, '0');
  if (schoon === '') return { soort: 'leeg' };

  const [, teken, eenheidVoor, tekenNaEenheid, cijfers, eenheidNa] = OMHULSEL.exec(schoon) ?? [];
  if (cijfers === undefined || (teken && tekenNaEenheid) || (eenheidVoor && eenheidNa)) return ONGELDIG;

  const getal = decimaal(cijfers, taal);
  if (getal === undefined) return ONGELDIG;
  // De macht van tien gaat mee in de tekst: `8.3e-2` is precies de double van 0.083, en 8.3 × 0.01 is dat niet.
  const waarde = Number(`${teken || tekenNaEenheid}${getal.tekst}e${macht}`);
  // `+ 0` maakt van -0 een gewone 0.
  return Number.isFinite(waarde) ? { soort: 'getal', waarde: waarde + 0, dubbelzinnig: getal.dubbelzinnig } : ONGELDIG;
}

/** Maakt van cijfers met scheidingstekens een tekst met alleen een decimale punt. */
function decimaal(cijfers: string, taal: Taal): { tekst: string; dubbelzinnig: boolean } | undefined {
  const [gegroepeerd, scheiding, meer, decimalen] = GEGROEPEERD.exec(cijfers) ?? [];
  if (gegroepeerd !== undefined) {
    // Eén scheidingsteken met drie cijfers erachter: duizend of komma? Dat beslist de taal, en bij duizend is er twijfel.
    const enig = scheiding !== ' ' && meer === undefined && decimalen === undefined;
    if (!enig || scheiding !== decimaalteken(taal)) {
      const geheel = decimalen === undefined ? cijfers : cijfers.slice(0, -decimalen.length - 1);
      return { tekst: `${geheel.replace(/\D/g, '')}.${decimalen ?? ''}`, dubbelzinnig: enig };
    }
  }
  return ONGEGROEPEERD.test(cijfers) ? { tekst: cijfers.replace(',', '.'), dubbelzinnig: false } : undefined;
}

/** Schrijft een getal voor een invulveld, met precies de decimalen die het heeft (hoogstens twintig). Zonder bruikbaar getal een lege tekst. */
export function schrijfGetal(waarde: number | null | undefined, taal: Taal, schrijfwijze?: Schrijfwijze): string {
  return schrijf(waarde, taal, 'decimal', schrijfwijze);
}

/** Schrijft een fractie als percentage voor een invulveld, zonder procentteken: 0,083 wordt `8,3`. */
export function schrijfProcent(fractie: number | null | undefined, taal: Taal, schrijfwijze?: Schrijfwijze): string {
  return schrijf(fractie, taal, 'percent', schrijfwijze);
}

// Intl schrijft de kortste cijfers die het getal aanwijzen en schuift de komma van een percentage zonder te rekenen.
function schrijf(
  waarde: number | null | undefined,
  taal: Taal,
  style: 'decimal' | 'percent',
  { minDecimalen = 0, groepeer = false }: Schrijfwijze = {},
): string {
  const opties: Intl.NumberFormatOptions = {
    style,
    useGrouping: groepeer,
    minimumFractionDigits: minDecimalen,
    maximumFractionDigits: 20,
    // Een invulveld heeft altijd deze cijfers: die staan op elk toetsenbord.
    numberingSystem: 'latn',
  };
  return maakOp(waarde, taal, opties)
    .replace('\u2212', '-')
    .replace(/[^\d.,-]/g, '');
}

// Het teken voor decimalen: een punt of een komma.
function decimaalteken(taal: Taal): string {
  return maakOp(1.5, taal, { numberingSystem: 'latn' }).replace(/[^.,]/g, '');
}

// Wie Arabisch, Perzisch of Hindi schrijft typt soms de cijfers en scheidingstekens van dat schrift.
function metGewoneCijfers(tekst: string, taal: Taal): string {
  if (isOnzeTaal(taal)) return tekst;
  const komma = decimaalteken(taal);
  return tekst
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (cijfer) => String(cijfer.charCodeAt(0) % 16))
    .replace(/[\u0966-\u096f]/g, (cijfer) => String(cijfer.charCodeAt(0) - 0x966))
    .replaceAll('\u066b', komma)
    .replaceAll('\u066c', komma === ',' ? '.' : ',')
    .replace(/[\u061c\u200e\u200f]/g, '');
}
