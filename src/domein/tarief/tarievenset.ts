// Een tarievenset: gedateerde cijfers met per cijfer de herkomst, waarmee `vulAan` een invoer aanvult.
// Een host mag een eigen set geven; wat van buiten komt wordt hier gelezen voordat er iets mee gebeurt.

import { isObject } from '../json.js';
import { HERKOMST_STATUSSEN, LEEFTIJDSGROEPEN } from './controleer-invoer.js';
import type { Herkomst, JsonPointer, Leeftijdsgroep } from './tarief-invoer.js';

/** Eén cijfer of keuze met herkomst. */
export interface Cijfer {
  readonly waarde: number | string | null;
  readonly herkomst?: Herkomst;
}

/** Het bedrag per dag van één leeftijdsgroep in één jaar. */
export interface Verzorgingsbedrag {
  readonly peiljaar: number;
  readonly leeftijdsgroep: Leeftijdsgroep;
  /** Euro per jeugdige per dag. */
  readonly bedragPerDag: number;
  readonly herkomst: Herkomst;
}

export interface Tarievenset {
  readonly versie: 1;
  readonly naam: string;
  /** De dag waarop de set is vastgesteld, ISO 8601. */
  readonly datum: string;
  readonly toelichting?: string | null;
  /** Per JSON-pointer van `TariefInvoer` een cijfer, bijvoorbeeld `/inkomen/maandsalaris`. */
  readonly cijfers: Readonly<Record<JsonPointer, Cijfer>>;
  /** Voor een leeftijdsgroep zonder bedrag. */
  readonly verzorging?: readonly Verzorgingsbedrag[] | null;
}

export type GelezenTarievenset =
  | { readonly goed: true; readonly waarde: Tarievenset }
  | { readonly goed: false; readonly code: 'tarievenset-ongeldig' | 'versie-onbekend'; readonly pad: JsonPointer };

/** Leest een tarievenset van buiten; gooit nooit. */
export function leesTarievenset(onbekend: unknown): GelezenTarievenset {
  const pad = eersteGebrek(onbekend);
  if (pad === null) return { goed: true, waarde: onbekend as Tarievenset };
  return { goed: false, code: pad === '/versie' ? 'versie-onbekend' : 'tarievenset-ongeldig', pad };
}

function eersteGebrek(set: unknown): JsonPointer | null {
  if (!isObject(set)) return '';
  if (set['versie'] !== 1) return '/versie';
  if (!isTekst(set['naam'])) return '/naam';
  if (!isTekst(set['datum']) || !/^\d{4}-\d{2}-\d{2}$/.test(set['datum'])) return '/datum';
  if (!isObject(set['cijfers'])) return '/cijfers';
  for (const [pad, cijfer] of Object.entries(set['cijfers'])) {
    if (!pad.startsWith('/') || !isObject(cijfer) || !isWaarde(cijfer['waarde']) || !isHerkomst(cijfer['herkomst'])) {
      return `/cijfers/${pad}`;
    }
  }
  const bedragen = set['verzorging'] ?? [];
  if (!Array.isArray(bedragen)) return '/verzorging';
  const fout = (bedragen as unknown[]).findIndex((bedrag) => !isVerzorgingsbedrag(bedrag));
  return fout < 0 ? null : `/verzorging/${fout}`;
}

const isTekst = (waarde: unknown): waarde is string => typeof waarde === 'string' && waarde.trim() !== '';
const isWaarde = (waarde: unknown): boolean =>
  waarde === null || typeof waarde === 'string' || (typeof waarde === 'number' && Number.isFinite(waarde));

function isHerkomst(waarde: unknown): boolean {
  return waarde === undefined || (isObject(waarde) && HERKOMST_STATUSSEN.some((status) => status === waarde['status']));
}

function isVerzorgingsbedrag(waarde: unknown): boolean {
  return (
    isObject(waarde) &&
    typeof waarde['peiljaar'] === 'number' &&
    LEEFTIJDSGROEPEN.some((groep) => groep === waarde['leeftijdsgroep']) &&
    typeof waarde['bedragPerDag'] === 'number' &&
    waarde['bedragPerDag'] >= 0 &&
    isHerkomst(waarde['herkomst'])
  );
}
