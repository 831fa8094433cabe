// Waarmee een stuk van het dossier nagekeken wordt. Een `fout` houdt bewaren tegen; een `waarschuwing` nooit.

import { isObject } from '../json.js';
import { isDatum } from './leeftijd.js';
import { keur, type Vorm } from './vorm.js';

export interface Controle {
  /** JSON-pointer binnen de persoon of toestemming. */
  readonly pad: string;
  readonly code: string;
  readonly ernst: 'fout' | 'waarschuwing';
}

export const mis = (als: boolean, pad: string, code: string): readonly Controle[] =>
  als ? [{ pad, code, ernst: 'fout' }] : [];

/** Wat voor elk stuk geldt: de vorm klopt, en er staat geen burgerservicenummer in een tekst. */
export function controleerVorm(vorm: Vorm, waarde: unknown): readonly Controle[] {
  return [
    ...keur(vorm, waarde).map((fout): Controle => ({ ...fout, ernst: 'fout' })),
    // De meeste mensen hebben nergens negen cijfers staan: dan hoeft niemand te weten waar welke tekst staat.
    ...(kanBsnBevatten(waarde) ? teksten(waarde) : []).flatMap(([pad, tekst]): readonly Controle[] =>
      bevatBsn(tekst) ? [{ pad, code: 'lijkt-bsn', ernst: 'waarschuwing' }] : [],
    ),
  ];
}

/**
 * Ligt een datum na `grens`? Van een jaar of een maand telt de eerste dag: 2026 is in 2026 niet later. Wat geen datum is, is nooit later.
 */
export function isLater(datum: string | null | undefined, grens: string): boolean {
  return isDatum(datum) && datum > grens.slice(0, datum.length);
}

// Negen cijfers, ook met punten, streepjes of spaties ertussen, en niet een stuk van een langer getal of een telefoonnummer met +31.
// Een los getal ervoor mag: daar staat vaak een datum. Begrensd, anders kost een lange tekst vol spaties kwadratisch veel tijd.
const NEGEN_CIJFERS = /(?<!\d[.-]?|[+0]31[ (0)]{0,9})\d(?:[ .-]?\d){8}(?![ .-]?\d)/g;

function kanBsnBevatten(waarde: unknown): boolean {
  if (typeof waarde === 'string') return /\d(?:[ .-]?\d){8}/.test(waarde);
  return (isObject(waarde) || Array.isArray(waarde)) && Object.values(waarde).some(kanBsnBevatten);
}

/** Staat er een getal in dat een burgerservicenummer kan zijn: negen cijfers die door de elfproef komen? */
export function bevatBsn(tekst: string): boolean {
  return (tekst.match(NEGEN_CIJFERS) ?? []).some((gevonden) => {
    const cijfers = Array.from(gevonden.replaceAll(/\D/g, ''), Number);
    // De elfproef van het BSN: gewichten 9 tot en met 2, en het laatste cijfer telt -1.
    const som = cijfers.reduce((tot, cijfer, index) => tot + cijfer * (index === 8 ? -1 : 9 - index), 0);
    return som % 11 === 0 && som !== 0;
  });
}

/** Alle teksten in een waarde, met hun plek. */
export function teksten(waarde: unknown, pad = ''): readonly (readonly [string, string])[] {
  if (typeof waarde === 'string') return [[pad, waarde]];
  if (!isObject(waarde) && !Array.isArray(waarde)) return [];
  return Object.entries(waarde).flatMap(([sleutel, deel]) => teksten(deel, `${pad}/${sleutel}`));
}
