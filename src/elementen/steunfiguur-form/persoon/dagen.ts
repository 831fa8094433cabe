// Een dag die half is ingevuld: de browser houdt haar in het veld en geeft haar niet. De waarde houdt dan de laatste hele dag, en het veld zegt
// wat er nog ontbreekt.

import type { LitElement } from 'lit';
import type { Controle } from '../../../domein/dossier/controles.js';
import type { Invoerveld } from '../../../scherm/acties.js';
import type { Foutstand } from '../../../scherm/foutstand.js';

/** Staat er in dit veld iets wat de browser niet als waarde geeft? */
export function isHalf({ validity }: Invoerveld): boolean {
  return validity.badInput;
}

/** De vragen op het scherm waar een halve dag staat. */
export function halveDagen({ shadowRoot }: LitElement): readonly Controle[] {
  return Array.from(shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=date][data-pad]') ?? [])
    .filter(isHalf)
    .map(({ dataset }) => ({ pad: dataset['pad'] ?? '', code: 'dag-half', ernst: 'fout' }));
}

const bewaakt = new WeakSet<LitElement>();

/** Van leeg naar half meldt een browser niet als invoer. Wie het veld verlaat hoort het dan toch. */
export function waakOverDagen(host: LitElement, foutstand: Foutstand): void {
  if (bewaakt.has(host)) return;
  bewaakt.add(host);
  host.shadowRoot?.addEventListener('focusout', ({ target }) => {
    const veld = target as HTMLInputElement;
    const { pad } = veld.dataset;
    if (veld.type !== 'date' || pad === undefined) return;
    if (isHalf(veld)) foutstand.wijzig(pad);
    foutstand.verlaat(pad);
    host.requestUpdate();
  });
}
