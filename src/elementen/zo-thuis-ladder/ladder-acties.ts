// Alles wat een bezoeker op de ladder kan doen met een knop, een link of een keuze die niet in de waarde staat.

import { TREDECODES } from '../../domein/dossier/codes.js';
import type { Ladder } from '../../domein/dossier/dossier.js';
import type { DossierStore } from '../../domein/dossier/dossier-store.js';
import type { Invoerveld } from '../../scherm/acties.js';
import { idVan } from '../../scherm/scherm-element.js';
import { GEWENST } from './controles.js';
import type { TekstSleutel } from './teksten.js';

/** Wat het element voor deze handelingen doet. */
export interface Ladderbasis {
  readonly store: () => DossierStore;
  readonly zet: (pad: string, waarde: unknown) => void;
  readonly terug: (wat: 'ongedaan' | 'opnieuw') => void;
  readonly vergeet: (pad: string) => void;
  readonly zeg: (sleutel: TekstSleutel) => void;
  /** Zet de focus zodra het scherm van na deze handeling er staat. */
  readonly focus: (selector: string) => void;
  readonly meldTrede: (trede: string) => void;
  readonly naarTarief: () => void;
  readonly drukAf: () => void;
  readonly vind: (selector: string) => HTMLElement | null;
  readonly ververs: () => void;
}

export class LadderActies {
  readonly #basis: Ladderbasis;
  #vergelijk: readonly (string | undefined)[] = [];

  constructor(basis: Ladderbasis) {
    this.#basis = basis;
  }

  ongedaan(): void {
    this.#terug('ongedaan');
  }

  opnieuw(): void {
    this.#terug('opnieuw');
  }

  afdrukken(): void {
    this.#basis.drukAf();
  }

  /** Haalt de gewenste plek weg. */
  wis(): void {
    const { vergeet, zet, zeg, focus } = this.#basis;
    vergeet('/gewenst/intensiteit/aantal');
    zet('/gewenst', null);
    zeg('gedaan.wis');
    focus(`#${idVan(GEWENST)} input`);
  }

  /** Nog een plek in het verloop. */
  toevoegen(): void {
    const { zet, zeg, focus } = this.#basis;
    const verloop = this.#verloop;
    zet('/verloop', [...verloop, {}]);
    zeg('gedaan.toevoegen');
    focus(`#${idVan(`/verloop/${verloop.length}/trede`)}`);
  }

  verwijderen(plek: string): void {
    const { zet, zeg, focus } = this.#basis;
    zet('/verloop', this.#verloop.toSpliced(Number(plek), 1));
    zeg('gedaan.verwijderen');
    focus('#verloop-titel');
  }

  /** De bezoeker opent een trede om te lezen; sluiten is geen nieuws. */
  leesTrede(trede: string): void {
    const uitleg = this.#basis.vind(`details[data-trede="${CSS.escape(trede)}"]`) as HTMLDetailsElement | null;
    if (!uitleg?.open) this.#basis.meldTrede(trede);
  }

  tarief(): void {
    this.#basis.naarTarief();
  }

  /** Naar de vraag op deze plek. Bij vaste antwoorden: het gekozen antwoord, of anders het eerste. */
  naar(pad: string): void {
    const plek = this.#basis.vind(`#${idVan(pad)}`);
    (plek?.querySelector<HTMLElement>('input:checked') ?? plek?.querySelector<HTMLElement>('input') ?? plek)?.focus();
  }

  vergelijk(veld: Invoerveld, plek: number): void {
    this.#vergelijk = this.#vergelijk.length > 0 ? this.#vergelijk : [undefined, undefined];
    this.#vergelijk = this.#vergelijk.with(plek, veld.value);
    this.#basis.ververs();
  }

  /** Zonder eigen keuze: nu en gewenst naast elkaar, en anders de eerste twee. */
  teVergelijken({ huidig, gewenst }: Ladder): readonly [string, string] {
    const links = (this.#vergelijk[0] ?? huidig?.trede) || 'thuis';
    const rechts = this.#vergelijk[1] ?? gewenst?.trede;
    return [links, rechts || (TREDECODES.find((code) => code !== links) ?? links)];
  }

  #terug(wat: 'ongedaan' | 'opnieuw'): void {
    const { terug, zeg, focus } = this.#basis;
    terug(wat);
    zeg(`gedaan.${wat}`);
    // De knop blijft staan als er meer terug te gaan is; anders is de tegenhanger er nu.
    focus('[data-actie=ongedaan], [data-actie=opnieuw]');
    focus(`[data-actie=${wat}]`);
  }

  get #verloop(): NonNullable<Ladder['verloop']> {
    return this.#basis.store().dossier.ladder?.verloop ?? [];
  }
}
