// Wat er aan een persoon niet klopt, op de plekken van dit scherm, en hoe dat in het overzicht van fouten staat.

import { vindPersoon } from '../../domein/dossier/bewerkingen.js';
import { controleerPersoon } from '../../domein/dossier/controleer-persoon.js';
import type { Controle } from '../../domein/dossier/controles.js';
import type { Persoon } from '../../domein/dossier/dossier.js';
import type { Schermfout } from '../../scherm/foutstand.js';
import { codetekst } from '../../ui/codetekst.js';
import { vandaag } from '../../ui/vandaag.js';
import type { Vertaler } from './teksten.js';
import { labelVan, naamOf, type Weergave } from './weergave.js';

// Een persoon verandert niet: wie iets wijzigt maakt een nieuwe. Het formulier van de pagina vraagt bij elk teken, naar iedereen.
const gezien = new WeakMap<Persoon, readonly [dag: string, controles: readonly Controle[]]>();

/** Wat steun anders is staat bij elke ontvanger, en is op het scherm één vraag. */
export function controlesVan(persoon: Persoon): readonly Controle[] {
  const nu = vandaag();
  const [dag, bekend] = gezien.get(persoon) ?? [];
  if (bekend && dag === nu) return bekend;
  const steun = [persoon.steun?.find(({ functie }) => functie === 'anders') ?? {}];
  const controles = controleerPersoon({ ...persoon, steun }, nu).map(({ pad, ...rest }) => ({
    pad: pad.replace('0/functie', 'functies'),
    ...rest,
  }));
  gezien.set(persoon, [nu, controles]);
  return controles;
}

/**
 * De fouten bij wie er te zien is. Wie openstaat zonder dat er iets is ingevuld telt pas als de fouten getoond worden.
 * @param open wie er openstaat
 * @param bij wat er aan een persoon niet klopt; van wie openstaat is dat meer, als er op zijn scherm meer te vragen is
 */
export function foutenOpScherm(
  w: Pick<Weergave, 't' | 'leestZelf' | 'dossier' | 'personen'>,
  open: Persoon | undefined,
  toontAlles: boolean,
  bij: (persoon: Persoon, open: boolean) => readonly Controle[] = controlesVan,
): readonly Schermfout[] {
  const nieuw = open && toontAlles && !vindPersoon(w.dossier, open.id) ? [open] : [];
  return [...w.personen, ...nieuw].flatMap((wie) => {
    const isOpen = wie.id === open?.id;
    return foutenVan(w, wie, bij(wie, isOpen), isOpen);
  });
}

/** Er moet iemand zijn, en er is niemand. Dan gaat het om de naam; die staat pas in het overzicht als er iemand openstaat. */
export function metMissend(t: Vertaler, [naam, ...rest]: readonly Schermfout[]): readonly Schermfout[] {
  return [{ ...(naam ?? { pad: '/naam', tekst: t.tekst('melding.veld-ontbreekt') }), ontbreekt: true }, ...rest];
}

/** @param open staat deze persoon open? Dan hoeft zijn naam er niet voor. */
function foutenVan(
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
      tekst: [open ? '' : `${naamOf(w.t, persoon)}:`, labelVan(w, pad, persoon), codetekst(w.t, code, 'melding.')]
        .filter(Boolean)
        .join(' '),
    }));
}
