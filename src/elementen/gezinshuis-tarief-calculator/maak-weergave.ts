// Zet klaar wat het scherm nodig heeft om zich te tekenen, uit de toestand van het element.

import { isVoor } from './berichten.js';
import type { Rekenaar } from './rekenaar.js';
import { labelVan, type Weergave } from './weergave.js';

interface Toestand extends Pick<Weergave, 't' | 'doe' | 'delen' | 'kopniveau' | 'alleenLezen'> {
  readonly rekenaar: Rekenaar;
  /** Is de bezoeker klaar met het veld op dit pad, of vroeg hij wat er mis is? */
  readonly isZichtbaar: (pad: string) => boolean;
}

export function maakWeergave({ rekenaar, isZichtbaar, ...toestand }: Toestand): Weergave {
  const { blad, resultaat, setMislukt, wachtOp } = rekenaar;
  const { t, delen, doe } = toestand;
  // Een bericht zonder zijn zin is er voor de bezoeker nog niet.
  const berichten = delen.berichten(rekenaar).filter(({ tekst }) => tekst !== '');
  return {
    ...toestand,
    blad,
    resultaat,
    setMislukt,
    berichten,
    bestandsfout: doe.bestandsfout,
    bij: (pad) => berichten.filter((bericht) => bericht.pad === pad && isVoor(bericht, isZichtbaar(pad))),
    wachtOp: wachtOp === undefined ? '' : labelVan({ t, blad }, { pad: wachtOp }, true),
  };
}
