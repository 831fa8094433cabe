// Samen doorvragen: welke vraag er nu staat, wat er getypt is en wie er gevonden is. Wie gevonden is staat meteen in de waarde.

import { isLater } from '../../domein/dossier/controles.js';
import type { Invoerveld } from '../../scherm/acties.js';
import { magNiemand, type Vraagcode, type Vraagstand, volgendeVraag, zetStand } from './doorvragen.js';
import type { Formulierbasis } from './formulier-acties.js';
import type { Invullen } from './invullen.js';

export class Gesprek {
  readonly #basis: Formulierbasis;
  readonly #invullen: Invullen;
  #stand: Vraagstand | null = null;

  constructor(basis: Formulierbasis, invullen: Invullen) {
    this.#basis = basis;
    this.#invullen = invullen;
  }

  get stand(): Vraagstand | null {
    return this.#stand;
  }

  stel(code: Vraagcode | null): void {
    // Wie al iets had ingevuld raakt dat niet kwijt: de persoon blijft staan in de lijst.
    this.#invullen.sluit();
    this.#stand = { code, antwoord: '', gevonden: [], opnieuwVragen: '', fout: false };
    this.#basis.focus('#vraag');
  }

  sluit(): void {
    this.#stand = null;
  }

  /** Wat nog niet in de waarde staat: de naam die getypt wordt, en de dag om het opnieuw te vragen. */
  typ({ value }: Invoerveld, wat: 'antwoord' | 'opnieuwVragen'): void {
    if (this.#stand) this.#stand = { ...this.#stand, [wat]: value };
  }

  zetErbij(): void {
    const { store, zeg, weergave, focus } = this.#basis;
    const { code, antwoord = '' } = this.#stand ?? {};
    const naam = antwoord.trim();
    if (this.#stand && code && naam) {
      this.#invullen.schrijf(this.#invullen.nieuwePersoon(naam));
      this.#stand = { ...this.#stand, antwoord: '', gevonden: [...this.#stand.gevonden, naam] };
      store().wijzig((dossier) => zetStand(dossier, code, 'beantwoord', weergave().vandaag));
      zeg('toevoegen', naam);
    }
    focus('#antwoord');
  }

  verder(): void {
    this.#volgende('gevraagd');
  }

  hierNiemand(): void {
    this.#volgende('gevraagd');
  }

  nuNiet(): void {
    this.#volgende('nu-niet');
  }

  stoppen(): void {
    this.zetErbij();
    this.#stand = null;
    this.#basis.focus('#lijst-titel');
  }

  /** Legt vast dat er nu niemand is, met een dag om het opnieuw te vragen. */
  niemandVast(): void {
    const { store, weergave, focus } = this.#basis;
    const dag = this.#stand?.opnieuwVragen ?? '';
    if (!this.#stand || !magNiemand(store().dossier)) return;
    if (!isLater(dag, weergave().vandaag)) {
      this.#stand = { ...this.#stand, fout: true };
      return focus('#opnieuw');
    }
    this.#stand = null;
    store().wijzig((oud) => ({ ...oud, doorvragen: { ...oud.doorvragen, niemand: true, opnieuwVragen: dag } }));
    focus('#lijst-titel');
  }

  #volgende(stand: 'gevraagd' | 'nu-niet'): void {
    const { store, weergave } = this.#basis;
    const { code, antwoord = '', gevonden = [] } = this.#stand ?? {};
    if (!code) return;
    if (antwoord.trim()) this.zetErbij();
    else if (gevonden.length === 0) store().wijzig((dossier) => zetStand(dossier, code, stand, weergave().vandaag));
    this.stel(volgendeVraag(store().dossier, code));
  }
}
