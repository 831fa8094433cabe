// Wat er aan een vastgelegde toestemming niet klopt. Welke toestemming er nodig is zeggen de regels.

import { type Controle, controleerVorm, isLater, mis } from './controles.js';
import { isDag } from './leeftijd.js';
import { steunfigurenVorm, type Toestemming } from './personen.js';
import { isLeeg } from './vorm.js';

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
