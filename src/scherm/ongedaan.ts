// De knoppen om ongedaan te maken en opnieuw te doen; alleen wat kan staat er.

import { html, nothing, type TemplateResult } from 'lit';
import type { DossierStore } from '../domein/dossier/dossier-store.js';
import { knop } from './knop.js';

/** Wat een element met een geschiedenis kan. */
export interface Terugacties {
  ongedaan(): void;
  opnieuw(): void;
}

export function ongedaanKnoppen(
  { kanOngedaan, kanOpnieuw }: Pick<DossierStore, 'kanOngedaan' | 'kanOpnieuw'>,
  acties: Terugacties,
  tekst: (sleutel: 'actie.ongedaan' | 'actie.opnieuw') => string,
): TemplateResult {
  return html`${kanOngedaan ? knop(acties, 'ongedaan', [], { tekst: tekst('actie.ongedaan') }) : nothing}
  ${kanOpnieuw ? knop(acties, 'opnieuw', [], { tekst: tekst('actie.opnieuw') }) : nothing}`;
}
