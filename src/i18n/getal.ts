// Schrijft getallen in een invulveld, zo dat ze terug te lezen zijn tot hetzelfde getal. Lezen doet domein/tarief/lees-getal.ts;
// getallen om alleen te tonen maken cijfers.ts en opmaak.ts.
import { inCijfers } from './cijfers.js';
import { maakOp } from './opmaak.js';
import { isOnzeTaal, type Taal } from './taal.js';

export interface Schrijfwijze {
  /** Vul decimalen aan met nullen tot minstens dit aantal. */
  readonly minDecimalen?: number;
  /** Scheid de duizendtallen. */
  readonly groepeer?: boolean;
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
  // Een invulveld heeft altijd deze cijfers: die staan op elk toetsenbord.
  const ook = { useGrouping: groepeer, numberingSystem: 'latn' };
  return inCijfers(waarde, taal, style, minDecimalen, 20, ook)
    .replace('\u2212', '-')
    .replace(/[^\d.,-]/g, '');
}

/** De tekst met gewone cijfers: wie Arabisch, Perzisch of Hindi schrijft typt soms de cijfers en scheidingstekens van dat schrift. */
export function metGewoneCijfers(tekst: string, taal: Taal): string {
  if (isOnzeTaal(taal)) return tekst;
  const komma = maakOp(1.5, taal, { numberingSystem: 'latn' }).replace(/[^.,]/g, '');
  return tekst
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (cijfer) => String(cijfer.charCodeAt(0) % 16))
    .replace(/[\u0966-\u096f]/g, (cijfer) => String(cijfer.charCodeAt(0) - 0x966))
    .replaceAll('\u066b', komma)
    .replaceAll('\u066c', komma === ',' ? '.' : ',');
}
