// Wat het formulier tegenhoudt.

import type { Dossier } from '../../domein/dossier/dossier.js';
import { isLeeg } from '../../domein/dossier/vorm.js';
import { zichtbaarVoor } from '../../domein/netwerk/namen.js';
import type { Schermfout } from '../../scherm/foutstand.js';
import type { Vertaler } from './teksten.js';

/** Met het id van wie het is; leeg als er nog niemand is. Om wie verborgen is kan deze lezer niets doen. */
export function kaartfouten(
  t: Vertaler,
  dossier: Dossier,
  lezer: string,
  verplicht: boolean,
  getypt: string,
): readonly Schermfout[] {
  // Wat getypt is en nog niet op de kaart staat, gaat niet stil verloren bij het versturen.
  if (!isLeeg(getypt.trim())) return [{ pad: '/naam', tekst: t.tekst('melding.naam-los', { naam: getypt.trim() }) }];
  if (verplicht && !dossier.personen?.length) {
    return [{ pad: '/naam', tekst: t.tekst('melding.persoon-ontbreekt'), ontbreekt: true }];
  }
  return zichtbaarVoor(dossier, lezer)
    .personen.filter(({ naam }) => isLeeg(naam))
    .map(({ id }) => ({ pad: '/naam', id, tekst: `${t.tekst('veld.naam')}: ${t.tekst('melding.veld-ontbreekt')}` }));
}
