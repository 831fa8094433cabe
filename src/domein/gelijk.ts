// Zeggen twee stukken JSON hetzelfde? De volgorde van sleutels maakt niet uit, en een sleutel zonder waarde is er niet.

import { isGewoon } from './kopie.js';

/**
 * Vergelijkt een waarde van buiten met een waarde van ons. Wat gooit, zoals een getter van een pagina, is niet gelijk.
 * @param eigen gewone JSON; zij bepaalt hoe diep er gekeken wordt, dus een kring van buiten kan geen kwaad
 */
export function gelijk(onbekend: unknown, eigen: unknown): boolean {
  try {
    return isGelijk(onbekend, eigen);
  } catch {
    return false;
  }
}

function isGelijk(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(b)) {
    return Array.isArray(a) && a.length === b.length && b.every((deel, index) => isGelijk(a[index], deel));
  }
  // Een belofte of een `Map` heeft geen sleutels, en is toch geen leeg object.
  if (Array.isArray(a) || !isGewoon(a)) return false;
  const [links, rechts] = [sleutels(a), sleutels(b)];
  return (
    links.length === rechts.length &&
    rechts.every((sleutel) => Object.hasOwn(a, sleutel) && isGelijk(Reflect.get(a, sleutel), Reflect.get(b, sleutel)))
  );
}

function sleutels(waarde: object): readonly string[] {
  return Object.keys(waarde).filter((sleutel) => Reflect.get(waarde, sleutel) !== undefined);
}
