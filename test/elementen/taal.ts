// Hulp voor toetsen die een element in een andere taal bekijken: de teksten van die taal worden eerst opgehaald. Geen toets.
import { waitUntil } from '@open-wc/testing';

/** Wacht tot het element in deze taal spreekt. */
export function spreekt(element: Element, taal: string): Promise<void> {
  const nu = (): string | null | undefined => element.shadowRoot?.querySelector('[lang]')?.getAttribute('lang');
  return waitUntil(() => nu() === taal, `het element spreekt geen ${taal}`);
}
