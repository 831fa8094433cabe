// Wat er letterlijk in een veld staat waar de waarde iets anders is: `2,` wordt nog `2,5`, en is tot dan geen getal.

import { ladderVorm } from '../../domein/dossier/dossier.js';
import type { Invoerveld } from '../../scherm/acties.js';

const AANTAL = ladderVorm.velden.gewenst.velden.intensiteit.velden.aantal;

export class Getypt {
  readonly #perPad = new Map<string, string>();

  /** De getypte tekst, zolang zij hetzelfde zegt als de waarde; anders niets. */
  tekst(pad: string, waarde: unknown): string | undefined {
    const tekst = this.#perPad.get(pad);
    return tekst !== undefined && leesGetal(tekst) === (waarde ?? null) ? tekst : undefined;
  }

  /** De plekken waar iets staat wat geen getal is. */
  onleesbaar(): readonly string[] {
    return [...this.#perPad]
      .filter(([, tekst]) => tekst.trim() !== '' && leesGetal(tekst) === null)
      .map(([pad]) => pad);
  }

  /** Wat een veld zegt, in de waarde. `nu` is wat er stond. */
  waardeVan(veld: Invoerveld, nu: unknown): unknown {
    const { value, dataset } = veld;
    const aan = (veld as HTMLInputElement).checked;
    switch (dataset['soort']) {
      case 'vink':
        return aan;
      case 'lijst': {
        const rest = ((nu ?? []) as readonly string[]).filter((code) => code !== value);
        return aan ? [...rest, value] : rest;
      }
      case 'getal':
        this.#perPad.set(dataset['pad'] ?? '', value);
        return leesGetal(value);
      case 'code':
      case 'dag':
        return value || null;
      default:
        return value;
    }
  }

  vergeet(pad: string): void {
    this.#perPad.delete(pad);
  }

  vergeetAlles(): void {
    this.#perPad.clear();
  }
}

/** Een aantal zoals mensen het schrijven, met komma of punt; `null` als het er geen is of als het te groot is. */
function leesGetal(tekst: string): number | null {
  const getal = /^\s*\d+([.,]\d+)?\s*$/.test(tekst) ? Number(tekst.replace(',', '.')) : Infinity;
  return getal <= AANTAL.tot ? getal : null;
}
