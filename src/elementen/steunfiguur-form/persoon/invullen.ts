// Eén persoon invullen: de antwoorden, de rijen, bewaren en annuleren.

import type { TemplateResult } from 'lit';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { HOOGSTE_AANTAL_TEKENS } from '../../../domein/dossier/vorm.js';
import { leesOp, zetOp } from '../../../domein/json-pointer.js';
import type { Invoerveld } from '../../../scherm/acties.js';
import { type Deel, deelVan, veldVan } from '../blad/velden.js';
import { controlesBijOpen } from '../controles.js';
import type { Formulierbasis, FormulierActies } from '../formulier-acties.js';
import type { OpenPersoon } from '../open-persoon.js';
import { naamVan, type Weergave } from '../weergave.js';
import { zetAntwoord } from './bewerk.js';
import { invulSjabloon } from './invulling.js';
import { tellerTekst } from './veld.js';

const TEKENS_OVER_VOOR_MELDING = 200;

export class Invullen {
  readonly #basis: Formulierbasis;
  readonly #doe: FormulierActies;
  readonly #open: OpenPersoon;

  constructor(basis: Formulierbasis, doe: FormulierActies) {
    this.#basis = basis;
    this.#doe = doe;
    this.#open = doe.open;
  }

  sjabloon(w: Weergave, persoon: Persoon): TemplateResult {
    const getoond = controlesBijOpen(w.dossier, persoon).filter(({ pad }) => this.#basis.foutstand.isZichtbaar(pad));
    return invulSjabloon({
      ...w,
      persoon,
      nieuw: this.#open.isNieuw,
      invullen: this,
      bij: (plek) => getoond.filter(({ pad }) => pad === plek),
    });
  }

  /** In welk deel van het scherm een plek staat. */
  deelVan(pad: string): Deel {
    return deelVan(pad);
  }

  antwoord(pad: string, veld: Invoerveld): void {
    const { value } = veld;
    const aan = veld.type !== 'checkbox' || (veld as HTMLInputElement).checked;
    const oud = this.#open.persoon;
    if (!oud) return;
    const vraag = veldVan(naamVan(pad));
    const nieuw = vraag?.pad === pad ? zetAntwoord(oud, vraag, value, aan) : zetOp(oud, pad, value);
    this.#open.vulIn(nieuw, oud.id + pad);
    if (value.length > HOOGSTE_AANTAL_TEKENS - TEKENS_OVER_VOOR_MELDING)
      this.#basis.teller(tellerTekst(this.#basis.weergave().t, value));
  }

  rijErbij(lijst: string): void {
    const { vandaag, invuller } = this.#basis.weergave();
    const rij = lijst.endsWith('acties') ? {} : { datum: vandaag, door: invuller };
    this.#zet(lijst, [...this.#rijen(lijst), rij]);
  }

  rijWeg(rij: string): void {
    const lijst = rij.replace(/\/\d+$/, '');
    this.#zet(lijst, this.#rijen(lijst).toSpliced(Number(naamVan(rij)), 1));
    this.#basis.focus(`[data-actie=rijErbij][data-id="${lijst}"]`);
  }

  bewaren(): void {
    const { persoon, isNieuw } = this.#open;
    const { store, toonFouten, mag, meld, zeg, focus } = this.#basis;
    this.#doe.bezig();
    if (!persoon) return;
    if (controlesBijOpen(store().dossier, persoon).some(({ ernst }) => ernst === 'fout')) return toonFouten();
    // Ook zonder één antwoord: wie hier bewaard wordt is voortaan een steunfiguur.
    if (!persoon.steunfiguur) this.#zet('/steunfiguur', {});
    if (!mag('steunfiguur-voor-opslaan', persoon.id)) return;
    this.#open.sluit();
    zeg(isNieuw ? 'toevoegen' : 'bewaren', persoon.naam);
    meld('steunfiguur-opgeslagen', persoon.id);
    focus(`[data-actie=openen][data-id="${CSS.escape(persoon.id)}"]`);
  }

  annuleren(): void {
    const { zeg, meld, focus } = this.#basis;
    const { id } = this.#open.persoon ?? {};
    this.#doe.bezig();
    if (id === undefined) return;
    this.#open.draaiTerug();
    zeg('annuleren');
    meld('steunfiguur-geannuleerd', id);
    focus('#lijst-titel');
  }

  #rijen(pad: string): readonly unknown[] {
    const { persoon } = this.#open;
    return (persoon && (leesOp(persoon, pad) as unknown[] | null | undefined)) ?? [];
  }

  #zet(pad: string, waarde: unknown): void {
    const { persoon } = this.#open;
    if (persoon) this.#open.vulIn(zetOp(persoon, pad, waarde));
  }
}
