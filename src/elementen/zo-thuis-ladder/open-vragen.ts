// Wat er nog te bespreken is, als plekken in de ladder: de eigen wens eerst, dan wat bij een zorgvuldig besluit hoort. Elke plek één keer.

import { isLeeg } from '../../domein/dossier/vorm.js';
import { antwoordOp } from '../../domein/ladder/bewerk-ladder.js';
import { toetsAfweging } from '../../domein/ladder/toets-afweging.js';
import type { Weergave } from './weergave.js';

/** De wensen die nog ontbreken; die van wie leest vooraan. Zonder gewenste plek is er nog niets te wegen. */
export function openWensen({
  ladder,
  lezer,
}: Pick<Weergave, 'ladder' | 'lezer'>): readonly ('/wensKind' | '/wensOuders')[] {
  if (!ladder.gewenst?.trede) return [];
  const paden = ['/wensKind', '/wensOuders'] as const;
  return (lezer === 'ouder' ? paden.toReversed() : paden).filter((pad) => isLeeg(antwoordOp(ladder, pad)));
}

/** De plek waar het antwoord op een melding hoort. */
export function plekVan(pad: string): string {
  return pad === '/afwegingen' ? '/afwegingen/netwerkpleegzorg/reden' : pad;
}

export function openVragen(w: Pick<Weergave, 'ladder' | 'lezer'>): readonly string[] {
  const { ladder } = w;
  if (!ladder.huidig?.trede) return ['/huidig/trede'];
  if (!ladder.gewenst?.trede) return ['/gewenst/trede', ...toetsAfweging(ladder).map(({ pad }) => pad)];
  const gronden = toetsAfweging(ladder).flatMap(({ pad }) =>
    pad === '/afwegingen'
      ? ['netwerkpleegzorg', 'gezinshuis']
          .map((trede) => `/afwegingen/${trede}/redenSoort`)
          .filter((plek) => isLeeg(antwoordOp(ladder, plek)))
      : [pad],
  );
  return [...new Set([...openWensen(w), ...gronden])];
}
