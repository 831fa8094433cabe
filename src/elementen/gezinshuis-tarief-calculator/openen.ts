// Een berekening uit een bestand: eerst wat er dan verandert, dan pas openen. Er verandert niets zolang niemand kiest.

import { leesOp } from '../../domein/json-pointer.js';
import { isObject, leesJson } from '../../domein/json.js';
import { HOOGSTE_AANTAL_BYTES } from '../../domein/kopie.js';
import { berekenTarief } from '../../domein/tarief/bereken-tarief.js';
import { leesWerkblad, type Werkbladfout } from '../../domein/tarief/lees-werkblad.js';
import { vreemdeSleutels } from '../../domein/tarief/vreemde-sleutels.js';
import type { Werkblad } from '../../domein/tarief/werkblad.js';
import type { Invoerveld } from '../../scherm/acties.js';
import { leesTekstbestand, neemBestand } from '../../scherm/bestand.js';
import { vandaag } from '../../ui/vandaag.js';
import { openVak, sluitVak } from './open-vak.js';
import { openvak } from './openvak.js';
import { ongewoneCijfers } from './openverschil.js';
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
  /** Komt het uit een nieuwere versie van de rekenmachine? */
  readonly nieuwer: boolean;
  /** De sleutels in het bestand die wij niet kennen. */
  readonly vreemd: readonly string[];
}

export class Openen {
  readonly #basis: Actiebasis;
  #keuze: Keuze | null = null;
  /** Telt de bestanden: wat nog gelezen wordt terwijl iemand opnieuw begint of een ander kiest komt niet meer. */
  #lezing = 0;
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
    const lezing = (this.#lezing += 1);
    const { werkblad, nieuwer } = await leesBerekening(bestand);
    if (lezing !== this.#lezing) return;
    this.#geopend = null;
    this.#keuze = {
      bestand: bestand.name,
      dag: vandaag(new Date(bestand.lastModified)),
      werkblad,
      nieuwer,
      vreemd: vreemdeSleutels(werkblad).map((pad) => pad.replace(/.*\//, '')),
    };
    openVak(this.#basis, doe, 'openen');
  }

  /** Alles begint opnieuw: over een gekozen bestand valt niets meer te beslissen. */
  vergeet(doe: RekenActies): void {
    this.#lezing += 1;
    this.#keuze = null;
    this.#geopend = null;
    if (doe.vak === 'openen') doe.vak = null;
  }

  open({ werkblad, bestand }: Keuze & { readonly werkblad: Werkblad }): void {
    const { rekenaar, wijzig, taal, wortel, focus } = this.#basis;
    wijzig(() => rekenaar.herstel(werkblad, [], taal()));
    this.#keuze = null;
    this.#geopend = { werkblad: rekenaar.werkblad, naam: opschriftVan(rekenaar.blad.invoer) || bestand };
    wortel().addEventListener('keydown', this.#opToets);
    focus(() => wortel().querySelector<HTMLElement>('#openen')?.focus());
  }

  sluit(doe: RekenActies): void {
    sluitVak(this.#basis, doe);
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

  /** De cijfers in een werkblad waar iemand naar moet kijken. */
  ongewoon(w: Weergave, werkblad: Werkblad): string[] {
    return ongewoneCijfers(w, werkblad, this.#basis.rekenaar.vanaf.set);
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

/** Het werkblad uit een bestand; `null` als het er geen is, of een van een versie die wij nog niet kennen. */
async function leesBerekening(bestand: File): Promise<Pick<Keuze, 'werkblad' | 'nieuwer'>> {
  const tekst = (await leesTekstbestand(bestand, HOOGSTE_AANTAL_BYTES)) ?? '';
  const gelezen = leesWerkblad(tekst);
  // Een bestand is pas een berekening als er een inkomen in staat; anders zou elk JSON-bestand alles leegmaken.
  const isBerekening = gelezen.goed && gelezen.waarde.scenarios.some(({ inkomen }) => isObject(inkomen));
  return { werkblad: isBerekening ? gelezen.waarde : null, nieuwer: !gelezen.goed && isNieuwer(tekst, gelezen.fouten) };
}

// Ook hier is een bestand zonder soort pas een berekening met een inkomen erin.
function isNieuwer(tekst: string, fouten: readonly Werkbladfout[]): boolean {
  const gelezen = leesJson(tekst);
  const document = gelezen.goed && isObject(gelezen.waarde) ? gelezen.waarde : {};
  const isBerekening = 'soort' in document || isObject(document['inkomen']);
  return (
    isBerekening && fouten.some(({ code, pad }) => code === 'versie-onbekend' && Number(leesOp(document, pad)) > 1)
  );
}

/** Het tarief van het scenario dat in beeld komt. */
export function tariefVan({ scenarios, actief }: Werkblad): number | null {
  return berekenTarief(scenarios[actief]).tariefPerEtmaal;
}
