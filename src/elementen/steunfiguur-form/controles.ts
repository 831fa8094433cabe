// Wat er aan een persoon niet klopt, op de plekken van dit scherm, en hoe dat in het overzicht van fouten staat.

import { DOELEN } from '../../domein/dossier/codes.js';
import { type Controle, controleerPersoon, controleerToestemming } from '../../domein/dossier/controles.js';
import type { Dossier, Persoon } from '../../domein/dossier/dossier.js';
import type { Schermfout } from '../../scherm/foutstand.js';
import { codetekst } from '../../ui/codetekst.js';
import { vandaag } from '../../ui/vandaag.js';

import { toestemmingVan } from './toestemming.js';
import { labelVan } from './veld.js';
import { naamOf, type Weergave } from './weergave.js';

/** Wat steun anders is staat bij elke ontvanger, en is op het scherm één vraag. */
export function controlesVan(persoon: Persoon): readonly Controle[] {
  const steun = [persoon.steun?.find(({ functie }) => functie === 'anders') ?? {}];
  return controleerPersoon({ ...persoon, steun }, vandaag()).map(({ pad, ...rest }) => ({
    pad: pad.replace('0/functie', 'functies'),
    ...rest,
  }));
}

/** Alles wat er aan de open persoon niet klopt, met de toestemmingen erbij: die staan op hetzelfde scherm. */
export function controlesBijOpen(dossier: Dossier, persoon: Persoon): readonly Controle[] {
  const dag = vandaag();
  return [
    ...controlesVan(persoon),
    ...DOELEN.flatMap((doel) =>
      controleerToestemming(toestemmingVan(dossier, doel, persoon.id).nu, dag).map(({ pad, ...rest }) => ({
        pad: `/toestemming/${doel}${pad}`,
        ...rest,
      })),
    ),
  ];
}

/** @param open staat deze persoon open? Dan hoeft zijn naam er niet voor. */
export function foutenVan(
  w: Pick<Weergave, 't' | 'leestZelf'>,
  persoon: Persoon,
  controles: readonly Controle[],
  open: boolean,
): readonly Schermfout[] {
  return controles
    .filter(({ ernst }) => ernst === 'fout')
    .map(({ pad, code }) => ({
      pad,
      id: persoon.id,
      tekst: `${open ? '' : `${naamOf(w.t, persoon)}: `}${labelVan(w, pad)} ${codetekst(w.t, code, 'melding.')}`,
    }));
}
