// Een uitklapper waarvan de inhoud over het scherm hangt, zoals een menu: wie ernaast verdergaat wil haar niet in de weg, en Escape is voor haar.
// Staat die inhoud op een smal scherm gewoon tussen de rest, dan blijft zij staan. Komt met wat er in die uitklapper staat.

import type { LitElement } from 'lit';

/** @param kiezer de uitklapper; wat erover hangt is haar laatste kind */
export function sluitErnaast(host: LitElement, kiezer: string): void {
  const wortel = host.shadowRoot;
  if (!wortel) return;
  const open = (): HTMLDetailsElement | null => wortel.querySelector(`${kiezer}[open]`);
  const buiten = (gebeurtenis: Event, plek: EventTarget | null | undefined = gebeurtenis.composedPath()[0]): void => {
    const menu = open();
    const vak = menu?.lastElementChild;
    if (menu && vak && !menu.contains(plek as Node) && getComputedStyle(vak).position === 'absolute') menu.open = false;
  };
  wortel.addEventListener('focusin', (gebeurtenis) => buiten(gebeurtenis));
  // Ook wie het element uit gaat; zonder nieuwe plek is de focus alleen even weg, zoals bij een ander venster.
  wortel.addEventListener('focusout', (gebeurtenis) => {
    const { relatedTarget } = gebeurtenis as FocusEvent;
    if (relatedTarget) buiten(gebeurtenis, relatedTarget);
  });
  wortel.addEventListener('keydown', (gebeurtenis) => sluitMetEscape(open(), gebeurtenis as KeyboardEvent), true);
  let weg: AbortController | undefined;
  host.addController({
    // Op het loslaten: wie met een vinger schuift, of de schuifbalk pakt, wil lezen wat er staat.
    hostConnected: () => {
      weg = new AbortController();
      host.ownerDocument.addEventListener('pointerup', (gebeurtenis) => buiten(gebeurtenis), { signal: weg.signal });
    },
    hostDisconnected: () => weg?.abort(),
  });
}

// Een Escape in het menu is voor het menu: een dialoog eromheen blijft open. Elke andere is niet van ons.
function sluitMetEscape(menu: HTMLDetailsElement | null, gebeurtenis: KeyboardEvent): void {
  const { key, isComposing, target } = gebeurtenis;
  if (key !== 'Escape' || isComposing || !menu?.contains(target as Node)) return;
  gebeurtenis.preventDefault();
  gebeurtenis.stopPropagation();
  menu.open = false;
  menu.querySelector('summary')?.focus();
}
