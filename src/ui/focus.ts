// Zet de focus waar een handeling haar wil hebben, zodra dat er staat. Duurt dat even, en ging de bezoeker intussen zelf ergens anders heen,
// dan blijft hij daar: wie typt raakt zijn veld niet kwijt aan iets wat later komt.

import type { LitElement } from 'lit';

// De vraag waar wij de focus het laatst voor zetten, en waar.
let voor = 0;
let gezet: Element | null = null;
let vragen = 0;

/** Zet de focus alsnog, als het mag. */
export type Focuswens = (zet: () => void) => void;

/** Vraagt nu om de focus, voor straks: dan alleen als de bezoeker nog is waar hij was, en er geen wens van later eerder was. */
export function focusVoor({ shadowRoot }: Pick<LitElement, 'shadowRoot'>): Focuswens {
  const vraag = ++vragen;
  const was = metFocus(shadowRoot);
  const toen = voor;
  return (zet) => {
    const nu = metFocus(shadowRoot);
    // Wat een andere wens intussen zette koos niet de bezoeker.
    if (voor > vraag || (nu && nu !== was && (nu !== gezet || voor === toen))) return;
    zet();
    gezet = metFocus(shadowRoot);
    if (gezet !== nu) voor = vraag;
  };
}

/**
 * Zet de focus zodra het scherm van na deze handeling er staat.
 * @param eerst waar het scherm nog op wacht
 * @param focus de wens van toen, als de bezoeker hier eerder om vroeg
 */
export async function zetFocus(
  element: LitElement,
  selector: string,
  eerst?: Promise<unknown>,
  focus: Focuswens = focusVoor(element),
): Promise<void> {
  // Zonder omweg: wie na de handeling op `updateComplete` wacht ziet de focus al staan.
  if (eerst) await eerst;
  await element.updateComplete;
  focus(() => element.shadowRoot?.querySelector<HTMLElement>(selector)?.focus());
}

/** Wat in deze schaduwboom de focus heeft. In happy-dom is dat een fout als zij in de schaduwboom van een ander element staat. */
export function focusIn(wortel: ShadowRoot | null): Element | null {
  try {
    return wortel && wortel.activeElement;
  } catch {
    return null;
  }
}

// Niets: wat de focus had is weg, en de bezoeker koos niets anders.
function metFocus(wortel: ShadowRoot | null): Element | null {
  const buiten = wortel?.host.getRootNode() as Document | ShadowRoot | undefined;
  const hier = focusIn(wortel) ?? buiten?.activeElement ?? document.activeElement;
  return hier === document.body ? null : hier;
}
