// Zoekt de taal van een element op de pagina en volgt haar: het dichtstbijzijnde `lang`, ook buiten de eigen schaduwboom.
import { leesTaal, type Taal } from '../i18n/taal.js';

/** De taal van `element`: eigen `lang` eerst, dan de voorouders tot en met `<html>`. Een leeg `lang` telt ook: dat is Nederlands. */
export function taalVan(element: Element): Taal {
  const drager = bomen(element)
    .map(([, hier]) => hier.closest('[lang]'))
    .find(Boolean);
  return leesTaal(drager?.getAttribute('lang'));
}

/** Roept `herlees` aan na elke wijziging van een `lang` in een boom waar `element` nu onder hangt. Geeft de functie die daarmee stopt. */
export function volgTaal(element: Element, herlees: () => void): () => void {
  const waarnemer = new MutationObserver(herlees);
  for (const [boom] of bomen(element)) waarnemer.observe(boom, { attributeFilter: ['lang'], subtree: true });
  return () => waarnemer.disconnect();
}

// Elke boom van binnen naar buiten, met het element waarmee wij erin hangen.
function bomen(element: Element): (readonly [Node, Element])[] {
  const boom = element.getRootNode();
  return [[boom, element] as const, ...('host' in boom ? bomen((boom as ShadowRoot).host) : [])];
}
