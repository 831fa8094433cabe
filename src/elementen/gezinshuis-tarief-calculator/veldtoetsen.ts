// Wat een toets doet in een veld met een getal: met de pijlen gaat het één stap omhoog of omlaag, met Escape staat er weer wat er stond. Komt
// zodra iemand iets van de rekenmachine de focus geeft.

import { leesGetal } from '../../domein/tarief/lees-getal.js';
import { metGewoneCijfers, schrijfGetal } from '../../i18n/getal.js';
import type { Taal } from '../../i18n/taal.js';
import type { Actiebasis } from './reken-acties.js';

const VELD = 'input[inputmode]:read-write';
const STAPPEN: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowDown: -1 };

/** Het veld waar iemand in is, en wat er stond toen hij erin kwam. */
interface Begin {
  readonly veld: Element | null;
  readonly tekst: string;
}

export class Veldtoetsen {
  readonly #basis: Actiebasis;
  #begin: Begin;

  constructor(basis: Actiebasis) {
    this.#basis = basis;
    const wortel = basis.wortel() as ShadowRoot;
    this.#begin = beginVan(wortel.activeElement);
    for (const soort of ['focusin', 'change']) {
      wortel.addEventListener(soort, ({ target }) => void (this.#begin = beginVan(target as Element)));
    }
    wortel.addEventListener('keydown', (gebeurtenis) => this.#toets(gebeurtenis as KeyboardEvent));
  }

  #toets(gebeurtenis: KeyboardEvent): void {
    const { key, isComposing, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey } = gebeurtenis;
    const veld = gebeurtenis.target as HTMLInputElement;
    if (isComposing || defaultPrevented || altKey || ctrlKey || metaKey || shiftKey || !veld.matches(VELD)) return;
    const tekst = key === 'Escape' ? this.#vroeger(veld) : naStap(veld.value, key, this.#basis.taal());
    // Wie niets typte bedoelt met Escape de dialoog eromheen.
    if (tekst === null || tekst === veld.value) return;
    gebeurtenis.preventDefault();
    gebeurtenis.stopPropagation();
    veld.value = tekst;
    // Dezelfde weg als een getypt teken: de waarde, dan `input`, dan de eigen gebeurtenissen.
    veld.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  // Een grens van een cijfer heeft haar eigen Escape (bepaalt.ts): die vergeet ook dat er getypt is.
  #vroeger(veld: HTMLInputElement): string | null {
    return this.#begin.veld === veld && !veld.closest('.band') ? this.#begin.tekst : null;
  }
}

function beginVan(veld: Element | null): Begin {
  return { veld, tekst: (veld as Partial<HTMLInputElement> | null)?.value ?? '' };
}

/** De tekst na één stap; `null` als de toets geen pijl is, of als er geen getal staat. Met decimalen is een stap een tiende. */
function naStap(tekst: string, toets: string, taal: Taal): string | null {
  const stap = STAPPEN[toets];
  const waarde = leesGetal(metGewoneCijfers(tekst, taal), taal)?.waarde;
  if (!stap || waarde === undefined) return null;
  const decimalen = String(waarde).split('.')[1]?.length ?? 0;
  const nieuw = Number((waarde + (decimalen > 0 ? stap / 10 : stap)).toFixed(Math.max(decimalen, 1)));
  // Van nul of meer gaat het niet vanzelf onder nul.
  return schrijfGetal(waarde >= 0 ? Math.max(0, nieuw) : nieuw, taal, { minDecimalen: decimalen });
}
