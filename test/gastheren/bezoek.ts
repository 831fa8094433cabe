// Wat een bezoeker doet op een bladzijde van een gastheer: kijken of alles er staat, typen, en versturen. Geen toets.
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { type Paginavenster, tweeBeelden, vind } from '../paginas/pagina.js';
import type { Element, Veld } from './velden.js';

export const ZICHTBAAR = [
  'steunfiguur-form',
  'netwerk-kaart',
  'zo-thuis-ladder',
  'gezinshuis-tarief-calculator',
] as const;
/** Zolang mag een gastheer erover doen: sommige halen en bouwen eerst van alles. */
export const GEDULD = { timeout: 30_000 };

export const schaduw = (venster: Paginavenster, tag: string): ShadowRoot | null =>
  venster.document.querySelector(tag)?.shadowRoot ?? null;
export const getekend = (venster: Paginavenster): boolean =>
  ZICHTBAAR.every((tag) => schaduw(venster, tag)?.querySelector('.wortel'));

export async function wachtOp(venster: Paginavenster, klaar: () => unknown, zin: string): Promise<void> {
  try {
    await waitUntil(klaar, zin, GEDULD);
  } catch {
    const { fouten, meldingen, schendingen } = venster.paginaMeting;
    throw new Error(`${zin}: ${[...fouten, ...meldingen, ...schendingen].join(' | ') || 'zonder een melding'}`);
  }
}

/** Typt teken voor teken in het veld, en gaat na dat er niets aan verspringt. */
export async function typ(
  venster: Paginavenster,
  { tag, open, metFocus = false, veld: selector, getypt, lees, verwacht }: Veld,
): Promise<void> {
  const element = vind<Element>(venster, tag);
  const wortel = element.shadowRoot as ShadowRoot;
  const zoek = (): HTMLInputElement | null => {
    const gevonden = wortel.querySelector<HTMLInputElement>(selector);
    if (gevonden?.checkVisibility()) return gevonden;
    open(wortel);
    geopend = true;
    return null;
  };
  let geopend = false;
  await wachtOp(venster, zoek, `${tag}: geen veld ${selector}`);
  if (metFocus && geopend) await wachtOp(venster, () => wortel.activeElement, `${tag}: wat opengaat krijgt geen focus`);
  await tweeBeelden(venster);
  const veld = wortel.querySelector(selector) as HTMLInputElement;
  venster.focus();
  veld.focus();
  veld.select();
  for (const [index, teken] of [...getypt].entries()) {
    await sendKeys({ type: teken });
    const tot = [...getypt].slice(0, index + 1).join('');
    await wachtOp(venster, () => veld.value === tot, `${tag}: na ${index + 1} toetsen staat er ${veld.value}`);
  }
  expect(veld.isConnected, `${tag}: het veld is nog hetzelfde`).to.equal(true);
  expect(wortel.activeElement, `${tag}: de focus`).to.equal(veld);
  expect(veld.selectionStart, `${tag}: de cursor`).to.equal(getypt.length);
  expect(lees(element.value as never), tag).to.deep.equal(verwacht);
}

/** Verstuurt het formulier van de pagina, en geeft wat de server kreeg. */
export async function verstuur(venster: Paginavenster, leesNu: () => Paginavenster): Promise<Record<string, string>> {
  vind<HTMLButtonElement>(venster, '#aanmelding > button').click();
  // Een bladzijde die nog binnenkomt heeft soms pas een deel van de tekst.
  const ontvangen = (): Element | null | undefined => {
    const { document: bladzijde } = leesNu();
    return bladzijde?.readyState === 'complete' ? bladzijde.querySelector<Element>('#ontvangen') : null;
  };
  await waitUntil(ontvangen, 'de server zegt niets terug', GEDULD);
  return JSON.parse(ontvangen()?.textContent ?? '') as Record<string, string>;
}
