// Wat er letterlijk in een veld staat waar de waarde iets anders is: `2,` wordt nog `2,5`, en `maart 2015` staat als `2015-03` in de waarde. Wat niet te
// lezen is blijft staan tot de bezoeker het verbetert; de waarde houdt zolang de laatste die er wel een was.

import { ladderVorm } from '../../domein/dossier/dossier.js';
import type { Controle } from '../../domein/dossier/controles.js';
import { leesDatum } from '../../domein/dossier/lees-datum.js';
import type { Invoerveld } from '../../scherm/acties.js';

const AANTAL = ladderVorm.velden.gewenst.velden.intensiteit.velden.aantal;

/** Per soort veld: hoe het te lezen is, en wat er mis is als dat niet kan. */
const SOORTEN = {
  getal: { lees: leesGetal, code: 'getal-buiten-bereik' },
  datum: { lees: leesDatum, code: 'datum-ongeldig' },
} as const;

export class Getypt {
  readonly #perPad = new Map<string, { readonly soort: keyof typeof SOORTEN; readonly tekst: string }>();

  /** De getypte tekst, zolang zij hetzelfde zegt als de waarde of niet te lezen is; anders niets. */
  tekst(pad: string, waarde: unknown): string | undefined {
    const { soort = 'getal', tekst = '' } = this.#perPad.get(pad) ?? {};
    const gelezen = SOORTEN[soort].lees(tekst);
    return tekst && (gelezen === null || gelezen === waarde) ? tekst : undefined;
  }

  /** De plekken waar iets staat wat niet te lezen is. */
  onleesbaar(): readonly Controle[] {
    return [...this.#perPad]
      .filter(([, { soort, tekst }]) => tekst.trim() !== '' && SOORTEN[soort].lees(tekst) === null)
      .map(([pad, { soort }]) => ({ pad, code: SOORTEN[soort].code, ernst: 'fout' }));
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
      case 'datum': {
        const { soort } = dataset;
        this.#perPad.set(dataset['pad'] ?? '', { soort, tekst: value });
        return value.trim() === '' ? null : (SOORTEN[soort].lees(value) ?? nu ?? null);
      }
      case 'code':
      case 'dag':
        return value || null;
      default:
        return value;
    }
  }

  /** Van een plek, en van wat eronder hangt. */
  vergeet(plek: string): void {
    for (const pad of this.#perPad.keys()) {
      if (pad === plek || pad.startsWith(`${plek}/`)) this.#perPad.delete(pad);
    }
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
