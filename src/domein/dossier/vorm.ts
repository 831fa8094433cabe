// De vormen waaruit een dossier bestaat, en hoe een waarde eraan gekeurd wordt. Waarmee een vorm beschreven wordt staat in ../vorm.ts.

import { isObject } from '../json.js';
import { schrijfStap } from '../json-pointer.js';
import type { CodeVorm, GetalVorm, LijstVorm, ObjectVorm, TekstVorm, VinkVorm } from '../vorm.js';

export type * from '../vorm.js';
export { code, lijst } from '../vorm.js';

export type Vorm = TekstVorm | CodeVorm | GetalVorm | VinkVorm | LijstVorm | ObjectVorm;

export interface Vormfout {
  /** JSON-pointer; leeg als het om het geheel gaat. */
  readonly pad: string;
  readonly code: string;
}

/** Meer dan 2000 tekens is geen toelichting meer maar een bijlage. */
export const HOOGSTE_AANTAL_TEKENS = 2000;

// Telt Unicode-tekens, en een regeleinde van Windows als één. Elk teken past op precies één manier: zo blijft het patroon ook op lange tekst snel.
const TEKST = new RegExp(`^(?:\\r\\n|[^\\r]|\\r(?!\\n)){0,${HOOGSTE_AANTAL_TEKENS}}$`, 'u');
// Alleen dagen die bestaan, ook 29 februari.
const DAG =
  '(?:(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])))';

export const tekst: TekstVorm = { soort: 'tekst', patroon: TEKST, fout: 'tekst-te-lang' };
/** Een kalenderdag: `2026-01-31`. */
export const dag: TekstVorm = { soort: 'tekst', patroon: new RegExp(`^${DAG}$`, 'u'), fout: 'datum-ongeldig' };
/** Een dag, of alleen een maand (`2026-01`) of een jaar (`2026`). */
export const datum: TekstVorm = {
  soort: 'tekst',
  patroon: new RegExp(`^(?:${DAG}|\\d{4}(?:-(?:0[1-9]|1[0-2]))?)$`, 'u'),
  fout: 'datum-ongeldig',
};
export const vink: VinkVorm = { soort: 'vink' };
export const getal = (van: number, tot: number): GetalVorm => ({ soort: 'getal', van, tot });
export const object = <const O, const P extends keyof O = never>(
  velden: O,
  verplicht: readonly P[] = [],
): ObjectVorm<O, P> => ({ soort: 'object', velden, verplicht });

/** Is dit "niet bekend"? Afwezig, `null`, een lege tekst en alleen witruimte zijn dat. */
export function isLeeg(waarde: unknown): boolean {
  return waarde === undefined || waarde === null || (typeof waarde === 'string' && waarde.trim() === '');
}

/** De inhoud als tekst, om te zien of er iets veranderde. Een lege tekst of lijst zegt hetzelfde als geen. */
export function inhoud(waarde: unknown): string {
  return JSON.stringify(waarde, (_, deel: { readonly length?: number } | null) =>
    (deel ?? '').length === 0 ? undefined : deel,
  );
}

/** Alles wat er aan `waarde` niet klopt, in de volgorde van het document. Onbekende sleutels zijn goed. */
export function keur(vorm: Vorm, waarde: unknown, pad = '', fouten: Vormfout[] = []): Vormfout[] {
  // Bijna alles klopt: dan ontstaat er geen lijst, en van wat er niet is geen pad.
  const eis = (klopt: boolean, code: string): boolean => {
    if (!klopt) fouten.push({ pad, code });
    return klopt;
  };
  switch (vorm.soort) {
    case 'tekst':
      if (eis(typeof waarde === 'string', 'geen-tekst')) eis(vorm.patroon.test(waarde as string), vorm.fout);
      break;
    case 'code':
      eis((vorm.codes as readonly unknown[]).includes(waarde), 'keuze-onbekend');
      break;
    case 'getal':
      eis(typeof waarde === 'number' && waarde >= vorm.van && waarde <= vorm.tot, 'getal-buiten-bereik');
      break;
    case 'vink':
      eis(typeof waarde === 'boolean', 'waarde-ongeldig');
      break;
    case 'lijst':
      if (eis(Array.isArray(waarde), 'waarde-ongeldig')) {
        const delen = waarde as unknown[];
        delen.forEach((deel, index) => keur(vorm.van as Vorm, deel, `${pad}/${index}`, fouten));
        eis(delen.length <= (vorm.hoogste ?? Infinity), vorm.teVeel ?? 'waarde-ongeldig');
      }
      break;
    default:
      if (!isObject(waarde)) eis(false, 'waarde-ongeldig');
      else {
        for (const naam of Object.keys(vorm.velden)) {
          const inhoud = Object.hasOwn(waarde, naam) ? waarde[naam] : undefined;
          const leeg = isLeeg(inhoud);
          if (leeg && !vorm.verplicht.includes(naam)) continue;
          const plek = `${pad}/${schrijfStap(naam)}`;
          if (leeg) fouten.push({ pad: plek, code: 'veld-ontbreekt' });
          else keur(vorm.velden[naam] as Vorm, inhoud, plek, fouten);
        }
      }
  }
  return fouten;
}

/** Het begin van een weg dat bij deze vorm hoort, als JSON-pointer. Wat daarna komt koos een ander, en kan een gegeven zijn. */
export function bekendPad(vorm: Vorm, [stap, ...rest]: readonly string[]): string {
  if (stap === undefined) return '';
  if (vorm.soort === 'lijst') return `/${stap}${bekendPad(vorm.van as Vorm, rest)}`;
  if (vorm.soort !== 'object' || !Object.hasOwn(vorm.velden, stap)) return '';
  return `/${schrijfStap(stap)}${bekendPad(vorm.velden[stap] as Vorm, rest)}`;
}

/**
 * Een goedgekeurde waarde in één schrijfwijze: waar geen tekst hoort wordt een lege tekst `null`.
 * Verder blijft alles staan, ook onbekende sleutels en hun volgorde.
 */
export function maakGelijk(vorm: Vorm, waarde: unknown): unknown {
  if (isLeeg(waarde)) return vorm.soort === 'tekst' ? waarde : null;
  if (vorm.soort === 'lijst') return (waarde as unknown[]).map((deel) => maakGelijk(vorm.van as Vorm, deel));
  if (vorm.soort !== 'object') return waarde;
  return Object.fromEntries(
    Object.entries(waarde as Record<string, unknown>).map(([naam, inhoud]) => {
      const deel = Object.hasOwn(vorm.velden, naam) ? (vorm.velden[naam] as Vorm) : undefined;
      return [naam, deel ? maakGelijk(deel, inhoud) : inhoud];
    }),
  );
}
