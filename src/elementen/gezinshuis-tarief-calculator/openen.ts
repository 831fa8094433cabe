// Een berekening uit een bestand: eerst wat er dan verandert, dan pas openen. Er verandert niets zolang niemand kiest.

import { isObject } from '../../domein/json.js';
import { HOOGSTE_AANTAL_BYTES } from '../../domein/kopie.js';
import { berekenTarief } from '../../domein/tarief/bereken-tarief.js';
import { leesWerkblad } from '../../domein/tarief/lees-werkblad.js';
import { vreemdeSleutels } from '../../domein/tarief/vreemde-sleutels.js';
import type { Werkblad } from '../../domein/tarief/werkblad.js';
import type { Invoerveld } from '../../scherm/acties.js';
import { leesTekstbestand, neemBestand } from '../../scherm/bestand.js';
import { vandaag } from '../../ui/vandaag.js';
import { openVak } from './open-vak.js';
import { openvak } from './openvak.js';
import type { Actiebasis, RekenActies } from './reken-acties.js';
import { opschriftVan, type Weergave } from './weergave.js';

export { styles } from './openen.styles.js';

/** Het bestand dat iemand koos. */
export interface Keuze {
  readonly bestand: string;
  /** De dag waarop het bestand het laatst wijzigde. */
  readonly dag: string;
  /** `null` als er geen berekening in staat. */
  readonly werkblad: Werkblad | null;
  /** De sleutels in het bestand die wij niet kennen. */
  readonly vreemd: readonly string[];
}

export class Openen {
  readonly #basis: Actiebasis;
  #keuze: Keuze | null = null;
  /** Wat er geopend is, en hoe het toen heette. Na een volgende wijziging staat daar niets meer over. */
  #geopend: { readonly werkblad: Werkblad; readonly naam: string } | null = null;

  constructor(basis: Actiebasis) {
    this.#basis = basis;
  }

  /** Het bestand waar nog over beslist moet worden. */
  get keuze(): Keuze | null {
    return this.#keuze;
  }

  /** De naam van wat er net geopend is; leeg als er daarna iets wijzigde. */
  get geopend(): string {
    return this.#geopend?.werkblad === this.#basis.rekenaar.werkblad ? this.#geopend.naam : '';
  }

  /** Leest het bestand dat de bezoeker koos, en laat zien wat er dan verandert. */
  async lees(veld: Invoerveld, doe: RekenActies): Promise<void> {
    const bestand = neemBestand(veld as HTMLInputElement);
    if (!bestand) return;
    const werkblad = await leesBerekening(bestand);
    this.#geopend = null;
    this.#keuze = {
      bestand: bestand.name,
      dag: vandaag(new Date(bestand.lastModified)),
      werkblad,
      vreemd: vreemdeSleutels(werkblad).map((pad) => pad.replace(/.*\//, '')),
    };
    openVak(this.#basis, doe, 'openen');
  }

  open({ werkblad, bestand }: Keuze & { readonly werkblad: Werkblad }): void {
    const { rekenaar, wijzig, taal, wortel, focus } = this.#basis;
    wijzig(() => rekenaar.herstel(werkblad, [], taal()));
    this.#keuze = null;
    this.#geopend = { werkblad: rekenaar.werkblad, naam: opschriftVan(rekenaar.blad.invoer) || bestand };
    wortel().addEventListener('keydown', this.#opToets);
    focus(() => wortel().querySelector<HTMLElement>('#openen')?.focus());
  }

  /** Bewaart wat er nu staat; het gekozen bestand wacht. */
  bewaar(): void {
    void this.#basis.laadBestanden().then((bestanden) => bestanden?.slaOp(this.#basis));
  }

  /** Zet terug wat er voor het openen stond. */
  terug(): void {
    const { rekenaar, wijzig, wortel } = this.#basis;
    wijzig(() => rekenaar.ongedaan());
    this.#geopend = null;
    wortel().querySelector<HTMLElement>('#uitkomst')?.focus({ preventScroll: true });
  }

  vakSjabloon(w: Weergave): unknown {
    return openvak(w, this);
  }

  // In een veld is Ctrl+Z van de browser: die maakt ongedaan wat daar getypt is.
  readonly #opToets = (gebeurtenis: Event): void => {
    const { wortel, handel } = this.#basis;
    if (this.geopend === '') return wortel().removeEventListener('keydown', this.#opToets);
    const { key, ctrlKey, metaKey, shiftKey, target } = gebeurtenis as KeyboardEvent;
    if (key !== 'z' || !(ctrlKey || metaKey) || shiftKey || (target as Element).matches('input, textarea')) return;
    gebeurtenis.preventDefault();
    handel(() => this.terug());
  };
}

/** Het werkblad uit een bestand; `null` als het er geen is. */
async function leesBerekening(bestand: File): Promise<Werkblad | null> {
  const gelezen = leesWerkblad((await leesTekstbestand(bestand, HOOGSTE_AANTAL_BYTES)) ?? '');
  // Een bestand is pas een berekening als er een inkomen in staat; anders zou elk JSON-bestand alles leegmaken.
  const isBerekening = gelezen.goed && gelezen.waarde.scenarios.some(({ inkomen }) => isObject(inkomen));
  return isBerekening ? gelezen.waarde : null;
}

/** Het tarief van het scenario dat in beeld komt. */
export function tariefVan({ scenarios, actief }: Werkblad): number | null {
  return berekenTarief(scenarios[actief]).tariefPerEtmaal;
}
