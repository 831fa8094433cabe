// Wat er aan een ingevulde persoon niet klopt of opvalt. Een `fout` houdt bewaren tegen; een `waarschuwing` nooit.
// Of iemand bij de definitie past is geen controle maar een gesprek: dat doet `toetsDefinitie`.

import { isObject } from '../json.js';
import { isDag, isDatum } from './leeftijd.js';
import { type Persoon, persoonVorm, steunfigurenVorm, type Toestemming } from './personen.js';
import { isLeeg, keur, type Vorm } from './vorm.js';

export interface Controle {
  /** JSON-pointer binnen de persoon of toestemming. */
  readonly pad: string;
  readonly code: string;
  readonly ernst: 'fout' | 'waarschuwing';
}

/** Controleert een persoon zoals hij is ingevuld. `vandaag` is een kalenderdag. */
export function controleerPersoon(persoon: Persoon, vandaag: string): readonly Controle[] {
  const { bekendSinds, geinformeerdOp, steunfiguur } = persoon;
  return [
    ...controleerVorm(persoonVorm, persoon),
    ...mis(isLater(bekendSinds, vandaag), '/bekendSinds', 'datum-in-toekomst'),
    ...mis(isLater(geinformeerdOp, vandaag), '/geinformeerdOp', 'datum-in-toekomst'),
    ...mis(isLater(steunfiguur?.benoemingOp, vandaag), '/steunfiguur/benoemingOp', 'datum-in-toekomst'),
    ...(steunfiguur?.statusVerloop ?? []).flatMap(({ datum }, index) =>
      mis(isLater(datum, vandaag), `/steunfiguur/statusVerloop/${index}/datum`, 'datum-in-toekomst'),
    ),
  ];
}

/** Controleert een vastgelegde toestemming. */
export function controleerToestemming(toestemming: Toestemming, vandaag: string): readonly Controle[] {
  const { datum, antwoordOp, ingetrokkenOp, uitzondering, reden } = toestemming;
  return [
    ...controleerVorm(steunfigurenVorm.velden.toestemming.van, toestemming),
    ...mis(isLater(datum, vandaag), '/datum', 'datum-in-toekomst'),
    ...mis(isLater(antwoordOp, vandaag), '/antwoordOp', 'datum-in-toekomst'),
    ...mis(isLater(ingetrokkenOp, vandaag), '/ingetrokkenOp', 'datum-in-toekomst'),
    ...mis(isDag(ingetrokkenOp) && isLater(datum, ingetrokkenOp), '/ingetrokkenOp', 'datum-voor-begin'),
    ...mis(!isLeeg(uitzondering) && isLeeg(reden), '/reden', 'veld-ontbreekt'),
  ];
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
