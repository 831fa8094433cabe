// Wat er letterlijk in een datumveld staat waar de waarde iets anders is. Wat geen datum is blijft staan tot de bezoeker het verbetert; de waarde
// houdt zolang de laatste datum die er wel een was.

import type { Controle } from '../../../domein/dossier/controles.js';
import { leesDatum } from '../../../domein/dossier/lees-datum.js';
import type { Half } from '../../../scherm/plek.js';

export class Getypt {
  /** Per persoon, per plek. */
  readonly #perPersoon = new Map<string, Map<string, string>>();

  /** De datum die er getypt is, of `null` als het er geen is. */
  lees(id: string, pad: string, getypt: string): string | null {
    const plekken = this.#perPersoon.get(id) ?? new Map<string, string>();
    this.#perPersoon.set(id, plekken.set(pad, getypt));
    return getypt.trim() === '' ? '' : leesDatum(getypt);
  }

  /** De getypte tekst, zolang zij hetzelfde zegt als de waarde of geen datum is. */
  tekst(id: string, pad: string, waarde: string): string | undefined {
    const getypt = this.#perPersoon.get(id)?.get(pad);
    return getypt && [waarde, null].includes(leesDatum(getypt)) ? getypt : undefined;
  }

  /** De plekken bij een persoon waar iets staat wat geen datum is. */
  onleesbaar(id = ''): readonly Controle[] {
    return [...(this.#perPersoon.get(id) ?? [])]
      .filter(([, getypt]) => getypt.trim() !== '' && leesDatum(getypt) === null)
      .map(([pad]) => ({ pad, code: 'datum-ongeldig', ernst: 'fout' }));
  }

  /** Per persoon, per plek wat er getypt is en geen datum is. */
  get half(): NonNullable<Half['datums']> {
    const ids = [...this.#perPersoon.keys()].filter((id) => this.onleesbaar(id).length > 0);
    return Object.fromEntries(
      ids.map((id) => [
        id,
        Object.fromEntries(this.onleesbaar(id).map(({ pad }) => [pad, this.#perPersoon.get(id)?.get(pad) ?? ''])),
      ]),
    );
  }

  /** Van deze persoon, of van iedereen. */
  vergeet(id?: string): void {
    if (id === undefined) this.#perPersoon.clear();
    else this.#perPersoon.delete(id);
  }
}
