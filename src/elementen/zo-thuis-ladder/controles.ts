// Wat er in de ladder niet klopt, op de plek zoals het scherm haar kent: bij een afweging met de code van de trede.

import type { Controle } from '../../domein/dossier/controles.js';
import type { Ladder } from '../../domein/dossier/dossier.js';
import { controleerLadder } from '../../domein/ladder/controleer-ladder.js';
import type { Schermfout } from '../../scherm/foutstand.js';
import { codetekst } from '../../ui/codetekst.js';
import { lees, metVraag, type Weergave } from './weergave.js';

export const GEWENST = '/gewenst/trede';

// Een ladder verandert niet: wie iets wijzigt maakt een nieuwe. Er wordt bij elk beeld en elk teken naar gevraagd.
const gezien = new WeakMap<Ladder, readonly Controle[]>();

/** @param onaf wat er in een veld staat en nog geen antwoord is */
export function controlesVan(ladder: Ladder, onaf: readonly Controle[] = []): readonly Controle[] {
  const { afwegingen } = ladder;
  const controles =
    gezien.get(ladder) ??
    controleerLadder(ladder).map(({ pad, ...rest }) => ({
      ...rest,
      pad: pad.replace(/^\/afwegingen\/(\d+)/, (_, plek: string) => `/afwegingen/${afwegingen?.[Number(plek)]?.trede}`),
    }));
  gezien.set(ladder, controles);
  return [...controles, ...onaf];
}

/** Wat het formulier tegenhoudt, met de vraag en haar groep ervoor. */
export function houdtTegen(w: Weergave, controles: readonly Controle[], mistTrede: boolean): readonly Schermfout[] {
  const regel = (pad: string, code: string): Schermfout => ({
    pad,
    tekst: metVraag(vraag(w, pad), codetekst(w.t, code, 'melding.')),
  });
  return [
    ...(mistTrede ? [{ ...regel(GEWENST, 'trede-ontbreekt'), ontbreekt: true }] : []),
    ...controles.filter(({ ernst }) => ernst === 'fout').map(({ pad, code }) => regel(pad, code)),
  ];
}

// Hoe een vraag heet weet het deel waar zij in staat. Dat komt als de bezoeker de fouten te zien krijgt; tot dan staat er alleen wat er mis is.
function vraag(w: Weergave, pad: string): string {
  if (pad === GEWENST) return lees(w, 'gewenst');
  return (w.deel('afweging') ?? w.deel('plaatsing'))?.vraag(w, pad) ?? '';
}

/** Geeft bij een plek de berichten die zichtbaar zijn, en bij het pad dat er nog een gewenste plek ontbreekt. */
export function controlesBij(getoond: readonly Controle[], mistTrede: boolean): Weergave['bij'] {
  return (plek) => [
    ...getoond.filter(({ pad }) => pad === plek),
    ...(plek === GEWENST && mistTrede ? [{ pad: plek, code: 'trede-ontbreekt', ernst: 'fout' } as const] : []),
  ];
}
