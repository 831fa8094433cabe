// Een tarievenset: gedateerde cijfers met per cijfer de herkomst, waarmee `vulAan` een invoer aanvult.
// Een host mag een eigen set geven; wat van buiten komt wordt hier gelezen voordat er iets mee gebeurt. De velden staan in tarievenset-vorm.ts.

import { isObject } from '../json.js';
import { schrijfStap } from '../json-pointer.js';
import type { Waarde } from '../vorm.js';
import { probeer } from './probeer.js';
import type { JsonPointer } from './tarief-invoer.js';
import type { cijferVorm, tarievensetVorm, verzorgingsbedragVorm } from './tarievenset-vorm.js';

/** Eén cijfer of keuze met herkomst. */
export interface Cijfer extends Waarde<typeof cijferVorm> {}
/** Het bedrag per dag van één leeftijdsgroep in één jaar. */
export interface Verzorgingsbedrag extends Waarde<typeof verzorgingsbedragVorm> {}
export interface Tarievenset extends Waarde<typeof tarievensetVorm> {}

export type GelezenTarievenset =
  | { readonly goed: true; readonly waarde: Tarievenset }
  | { readonly goed: false; readonly code: 'tarievenset-ongeldig' | 'versie-onbekend'; readonly pad: JsonPointer };

/** Leest een tarievenset van buiten; gooit nooit. Kijkt naar de vorm: wat een cijfer mag zijn zegt `berekenTarief`. */
export function leesTarievenset(onbekend: unknown): GelezenTarievenset {
  const gelezen = probeer(() => ({ pad: gebrek(onbekend) })) ?? { pad: '' };
  const { pad } = gelezen;
  if (pad === null) return { goed: true, waarde: onbekend as Tarievenset };
  return { goed: false, code: pad === '/versie' ? 'versie-onbekend' : 'tarievenset-ongeldig', pad };
}

// De plek van het eerste dat niet klopt.
function gebrek(set: unknown): JsonPointer | null {
  if (!isObject(set)) return '';
  const { versie, naam, datum, cijfers, verzorging } = set;
  if (versie !== 1) return '/versie';
  if (typeof naam !== 'string' || naam.trim() === '') return '/naam';
  if (typeof datum !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(datum)) return '/datum';
  if (!isObject(cijfers)) return '/cijfers';
  const fout = Object.entries(cijfers).find(([pad, cijfer]) => !pad.startsWith('/') || !heeftWaarde(cijfer, 'waarde'));
  if (fout) return `/cijfers/${schrijfStap(fout[0])}`;
  const bedragen: unknown = verzorging ?? [];
  if (!Array.isArray(bedragen)) return '/verzorging';
  const rij = bedragen.findIndex((bedrag) => !heeftWaarde(bedrag, 'bedragPerDag'));
  return rij < 0 ? null : `/verzorging/${rij}`;
}

// Een object met een getal, een tekst of niets op die plek.
function heeftWaarde(rij: unknown, naam: 'waarde' | 'bedragPerDag'): boolean {
  const waarde = isObject(rij) ? rij[naam] : undefined;
  return waarde === null || Number.isFinite(waarde) || (naam === 'waarde' && typeof waarde === 'string');
}
