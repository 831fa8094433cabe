// Zeggen twee stukken JSON hetzelfde? De volgorde van sleutels maakt niet uit, en een sleutel zonder waarde is er niet.

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
  if (Array.isArray(a)) return false;
  const [links, rechts] = [sleutels(a), sleutels(b)];
  return (
    links.length === rechts.length &&
    rechts.every((sleutel) => Object.hasOwn(a, sleutel) && isGelijk(Reflect.get(a, sleutel), Reflect.get(b, sleutel)))
  );
}

function sleutels(waarde: object): readonly string[] {
  return Object.keys(waarde).filter((sleutel) => Reflect.get(waarde, sleutel) !== undefined);
}
