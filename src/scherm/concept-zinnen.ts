// Welke zin van de balk bij welke stand van het concept hoort: één over wat er aangeboden wordt, en één over wat er bewaard is.

import type { teksten } from '../teksten/nl/gedeeld/concept.js';
import type { Conceptbeeld } from './concept-staat.js';

export type Tekst = keyof typeof teksten;

/** Wat een bezoeker moet horen die niet kijkt. Dat er gewoon bewaard wordt hoort daar niet bij: dat zou bij elke minuut klinken. */
export const TE_HOREN: ReadonlySet<Tekst> = new Set<Tekst>([
  'concept.aangeboden',
  'concept.mislukt',
  'concept.onleesbaar',
  'concept.niet-mogelijk',
  'concept.vol',
  'concept.elders',
  'concept.hersteld',
  'concept.gewist',
]);

/** De zin over het aanbod en de zin over wat er staat. */
export function zinnenVan({
  stand,
  aanbod,
  verstuurd,
  onleesbaar,
  gedaan,
}: Conceptbeeld): [Tekst | undefined, Tekst | undefined] {
  const [eerste] = aanbod;
  const vraag = eerste && (eerste.verzonden ? 'concept.mislukt' : 'concept.aangeboden');
  const mis = isMis({ stand }) ? (`concept.${stand}` as Tekst) : undefined;
  if (mis || gedaan) return [vraag, mis ?? (`concept.${gedaan}` as Tekst)];
  if (verstuurd) return [vraag, 'concept.verstuurd'];
  if (stand === 'bewaard') return [vraag, 'concept.bewaard'];
  if (onleesbaar) return [vraag, 'concept.onleesbaar'];
  return [vraag, vraag ? undefined : 'concept.gereed.meer'];
}

/** Kan er nu niet bewaard worden? */
export function isMis({ stand }: Pick<Conceptbeeld, 'stand'>): boolean {
  return stand === 'niet-mogelijk' || stand === 'vol' || stand === 'elders';
}
