// Wat iemand typte of koos in een veld dat nog een knop nodig heeft: een huishouden, een moment, een lijst, een bestand. Het formulier vraagt er eerst
// naar, anders ging het stil verloren.

import { isLeeg } from '../../../domein/dossier/vorm.js';
import type { Schermfout } from '../../../scherm/foutstand.js';
import { aangehaald } from '../../../ui/kiezer.js';
import type { Schermplek } from '../deelbouw.js';
import type { Vertaler } from '../teksten.js';

// Een dag staat er vanzelf, wie een band kiest typt niets, en naar een naam vraagt het eerste beeld zelf. Een huishouden hoort bij een persoon.
const LOS =
  ':is(input, textarea)[data-veld=nieuw]:not([type=date], #naam, #andere-naam, #huisnaam), [data-veld=bestand]';

export class Los {
  /** De naam van een nieuw huishouden, per persoon: die blijft ook als een ander openstaat. */
  readonly huizen = new Map<string, string>();

  readonly #plek: Schermplek;
  readonly #wortel: () => ShadowRoot | null;

  constructor(plek: Schermplek, wortel: () => ShadowRoot | null) {
    this.#plek = plek;
    this.#wortel = wortel;
  }

  fouten(t: Vertaler): readonly Schermfout[] {
    const zin = (veld: string): string => t.tekst('melding.veld-los', { veld });
    const velden = [...(this.#wortel()?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(LOS) ?? [])];
    return [
      ...this.#plek
        .weergave()
        .personen.filter(({ id }) => !isLeeg(this.huizen.get(id)?.trim()))
        .map(({ id }) => ({ pad: '/huisnaam', id, tekst: zin(t.tekst('veld.huisnaam')) })),
      ...velden
        .filter(({ value }) => !isLeeg(value.trim()))
        .map(({ id, labels }) => ({ pad: `/${id}`, tekst: zin(labels?.[0]?.textContent?.trim() ?? '') })),
    ];
  }

  /** Brengt de bezoeker naar het veld, ook als het stuk eromheen dicht is. Wie er bij hoort is al open. */
  ga({ pad }: Schermfout): void {
    if (pad === '/huisnaam') {
      this.#plek.scherm.meer = true;
      return this.#plek.focus('#huisnaam');
    }
    const veld = this.#wortel()?.querySelector<HTMLElement>(`[id=${aangehaald(pad.slice(1))}]`);
    for (let hier = veld?.closest('details'); hier; hier = hier.parentElement?.closest('details')) hier.open = true;
    veld?.focus();
  }
}
