// Een functie of een ontvanger van steun aan- en uitzetten, als pure functies.

import type { Code, FUNCTIES, ONTVANGERS } from './codes.js';
import type { Steun } from './dossier.js';
import { steunWaarden } from './steun.js';
import { isLeeg } from './vorm.js';

type Functie = Code<typeof FUNCTIES>;
type Ontvanger = Code<typeof ONTVANGERS>;

/**
 * Zet een functie aan of uit: aan geldt voor iedereen die al steun ontvangt, uit haalt haar bij iedereen weg.
 * Wat per ontvanger verschilde blijft zo staan.
 */
export function zetFunctie(steun: readonly Steun[], functie: Functie, aan: boolean): readonly Steun[] {
  return zetSteun(steun, 'functie', 'voor', functie, aan);
}

/** Zet een ontvanger aan of uit, voor alle functies die er al zijn. */
export function zetOntvanger(steun: readonly Steun[], voor: Ontvanger, aan: boolean): readonly Steun[] {
  return zetSteun(steun, 'voor', 'functie', voor, aan);
}

// Steun is een lijst van paren; het scherm vraagt de twee kanten apart. Een kant die nog niet gekozen is ontbreekt in het paar.
function zetSteun(
  steun: readonly Steun[],
  kant: 'functie' | 'voor',
  andere: 'functie' | 'voor',
  code: string,
  aan: boolean,
): readonly Steun[] {
  const anders = steunWaarden(steun, andere);
  const zonder = steun.filter((deel) => !isLeeg(deel[kant]) && deel[kant] !== code);
  const paar = (ander: string, waarde: string | null): Steun => {
    // De eigen woorden bij `anders` gaan mee naar een nieuwe ontvanger.
    const { functieTekst } = (kant === 'voor' && steun.find(({ functie }) => functie === ander)) || {};
    return { [andere]: ander, ...(functieTekst && { functieTekst }), [kant]: waarde };
  };
  if (aan) return [...zonder, ...(anders.length > 0 ? anders.map((ander) => paar(ander, code)) : [{ [kant]: code }])];
  // De laatste van deze kant gaat weg: wat aan de andere kant gekozen was blijft gekozen.
  return zonder.length > 0 ? zonder : anders.map((ander) => paar(ander, null));
}
