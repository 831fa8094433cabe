// Samen doorvragen: welke vraag er nu staat, wat er getypt is en wie er gevonden is. Wie gevonden is staat meteen in de waarde.

import type { TemplateResult } from 'lit';
import { isLater } from '../../../domein/dossier/controles.js';
import { magNiemand, volgendeVraag, zetStand } from '../../../domein/dossier/doorvragen.js';
import type { Invoerveld } from '../../../scherm/acties.js';
import type { FormulierActies, Formulierbasis, Vraagstand } from '../formulier-acties.js';
import type { Weergave } from '../weergave.js';
import { doorvragenSjabloon } from './doorvragen.js';

export { teksten } from '../../../teksten/nl/steunfiguur-form/doorvragen.js';

export class Gesprek {
  readonly #basis: Formulierbasis;
  readonly #doe: FormulierActies;

  constructor(basis: Formulierbasis, doe: FormulierActies) {
    this.#basis = basis;
    this.#doe = doe;
  }

  sjabloon(w: Weergave, stand: Vraagstand): TemplateResult {
    return doorvragenSjabloon({ ...w, gesprek: this }, stand);
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
      this.#doe.open.schrijf(this.#doe.open.nieuwePersoon(naam));
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
    this.#doe.vraagOpnieuw(volgendeVraag(store().dossier, code));
  }

  get #stand(): Vraagstand | null {
    return this.#doe.vraagstand;
  }
  set #stand(stand: Vraagstand | null) {
    this.#doe.vraagstand = stand;
  }
}
