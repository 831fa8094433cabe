// Een tarievenset: gedateerde cijfers met per cijfer de herkomst, waarmee `vulAan` een invoer aanvult.
// Een host mag een eigen set geven; wat van buiten komt wordt hier gelezen voordat er iets mee gebeurt. De velden staan in tarievenset-vorm.ts.

import { isObject } from '../json.js';
import { schrijfStap } from '../json-pointer.js';
import { bevries, type Kopiefout, maakKopie } from '../kopie.js';
import type { Waarde } from '../vorm.js';
import { isTekst } from './ingevuld.js';
import { RECHTSVORMEN } from './invoer-vorm.js';
import type { JsonPointer } from './tarief-invoer.js';
import type { cijferVorm, plausibelVorm, tarievensetVorm, verzorgingsbedragVorm } from './tarievenset-vorm.js';

/** Eén cijfer of keuze met herkomst. */
export interface Cijfer extends Waarde<typeof cijferVorm> {}
/** Het bedrag per dag van één leeftijdsgroep in één jaar. */
export interface Verzorgingsbedrag extends Waarde<typeof verzorgingsbedragVorm> {}
/** Waarbinnen een cijfer gewoon is. */
export interface Plausibel extends Waarde<typeof plausibelVorm> {}
export interface Tarievenset extends Waarde<typeof tarievensetVorm> {}

export type GelezenTarievenset =
  | { readonly goed: true; readonly waarde: Tarievenset }
  | {
      readonly goed: false;
      readonly code: 'tarievenset-ongeldig' | 'versie-onbekend' | Exclude<Kopiefout, 'waarde-ongeldig'>;
      readonly pad: JsonPointer;
    };

/**
 * Leest een tarievenset van buiten; gooit nooit. Kijkt naar de vorm: wat een cijfer mag zijn zegt `berekenTarief`.
 * Geeft een vaste kopie: wie zijn eigen set daarna wijzigt, verandert geen tarief.
 */
export function leesTarievenset(onbekend: unknown): GelezenTarievenset {
  const kopie = maakKopie(onbekend);
  if (!kopie.goed) {
    const pad = kopie.stappen.map((stap) => `/${schrijfStap(stap)}`).join('');
    return { goed: false, code: kopie.code === 'waarde-ongeldig' ? 'tarievenset-ongeldig' : kopie.code, pad };
  }
  const pad = gebrek(kopie.waarde);
  if (pad === null) return { goed: true, waarde: bevries(kopie.waarde) as Tarievenset };
  return { goed: false, code: pad === '/versie' ? 'versie-onbekend' : 'tarievenset-ongeldig', pad };
}

// De plek van het eerste dat niet klopt.
function gebrek(set: unknown): JsonPointer | null {
  if (!isObject(set)) return '';
  const { versie, naam, datum, cijfers, verzorging, perRechtsvorm, plausibel } = set;
  if (versie !== 1) return '/versie';
  if (!isTekst(naam)) return '/naam';
  if (typeof datum !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(datum)) return '/datum';
  const vormen = perRechtsvorm ?? {};
  if (!isObject(vormen)) return '/perRechtsvorm';
  return (
    gebrekInCijfers(cijfers, '/cijfers') ??
    gebrekInRijen(verzorging, '/verzorging', (rij) => heeftWaarde(rij, 'bedragPerDag')) ??
    RECHTSVORMEN.map((vorm) => gebrekInCijfers(vormen[vorm] ?? {}, `/perRechtsvorm/${vorm}`)).find(Boolean) ??
    gebrekInRijen(plausibel, '/plausibel', isBereik)
  );
}

function gebrekInCijfers(cijfers: unknown, plek: JsonPointer): JsonPointer | null {
  if (!isObject(cijfers)) return plek;
  const fout = Object.entries(cijfers).find(([pad, cijfer]) => !pad.startsWith('/') || !heeftWaarde(cijfer, 'waarde'));
  return fout ? `${plek}/${schrijfStap(fout[0])}` : null;
}

function gebrekInRijen(rijen: unknown, plek: JsonPointer, past: (rij: unknown) => boolean): JsonPointer | null {
  const lijst: unknown = rijen ?? [];
  if (!Array.isArray(lijst)) return plek;
  const rij = lijst.findIndex((kandidaat) => !past(kandidaat));
  return rij < 0 ? null : `${plek}/${rij}`;
}

// Een bereik zonder herkomst is een grens die niemand kan nagaan.
function isBereik(rij: unknown): boolean {
  if (!isObject(rij)) return false;
  const { pad, laag, hoog, bron } = rij;
  const grenzen = Number.isFinite(laag) && Number.isFinite(hoog) && (laag as number) <= (hoog as number);
  return grenzen && typeof pad === 'string' && pad.startsWith('/') && isTekst(bron);
}

// Een object met een getal, een tekst of niets op die plek.
function heeftWaarde(rij: unknown, naam: 'waarde' | 'bedragPerDag'): boolean {
  const waarde = isObject(rij) ? rij[naam] : undefined;
  return waarde === null || Number.isFinite(waarde) || (naam === 'waarde' && typeof waarde === 'string');
}
