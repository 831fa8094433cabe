// Wat een pagina van het formulier kiest: wie het invult, over wie het gaat, wie er openstaat, en of het op dit apparaat bewaard wordt.
// Hoe het eruitziet weet het element zelf.

import { BETROKKENEN } from '../../domein/dossier/codes.js';
import type { Steunfiguren } from '../../domein/dossier/dossier.js';
import type { Dossierwijziging } from '../../domein/dossier/dossier-store.js';
import { type Gelezen, leesSteunfiguren } from '../../domein/dossier/lees-dossier.js';
import { Concepthaak } from '../../scherm/concept-haak.js';
import { DossierScherm } from '../../scherm/dossier-scherm.js';
import type { Keuze } from '../../scherm/scherm-element.js';
import { waarschuwEenmaal } from '../../ui/waarschuw.js';
import type { TekstSleutel } from './teksten.js';
import type { Invuller } from './weergave.js';

// De delen van het dossier die de waarde zijn, en die het concept bewaart.
const NAMEN = ['personen', 'doorvragen', 'toestemming'] as const;

export abstract class FormulierElement extends DossierScherm<Steunfiguren, TekstSleutel> {
  protected static override readonly keuzes: Readonly<Record<string, Keuze>> = {
    invuller: { codes: BETROKKENEN, standaard: '' },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'persoon-id', 'leeftijd', ...Concepthaak.attributen];
  }

  // In een dossier is het concept van het dossier.
  readonly #concept = new Concepthaak(this, () =>
    this.delen.eigen
      ? {
          store: this.delen.store,
          leesWaarde: (inhoud) => this.leesWaarde(inhoud, 'alles'),
          deel: { namen: NAMEN, plek: this.plek },
        }
      : null,
  );

  constructor() {
    super(NAMEN);
  }

  /**
   * Het id van de persoon die openstaat om in te vullen. De persoon mag er later pas komen.
   * @attr persoon-id
   */
  get persoonId(): string {
    return this.getAttribute('persoon-id') ?? '';
  }
  set persoonId(id: string | null) {
    this.zetAttribuut('persoon-id', id);
  }

  /**
   * Wie dit invult. Bepaalt wat er als voorzet staat, wat verborgen blijft, en of het `je` of `u` is.
   * @attr invuller
   */
  get invuller(): Invuller | '' {
    return this.keuze('invuller') as Invuller | '';
  }
  set invuller(invuller: Invuller | '' | null) {
    this.zetAttribuut('invuller', invuller);
  }

  /**
   * De leeftijd van het kind of de jongere in jaren. Zonder deze telt `onderwerp.geboren` van het dossier.
   * @attr leeftijd
   */
  get leeftijd(): number | null {
    const tekst = this.getAttribute('leeftijd') ?? '';
    return /^\d{1,2}$/.test(tekst) ? Number(tekst) : null;
  }
  set leeftijd(jaren: number | null) {
    this.zetAttribuut('leeftijd', jaren);
  }

  /**
   * Waaronder op dit apparaat bewaard wordt wat er getypt is, versleuteld. Zonder wordt er niets bewaard. Telt alleen zonder dossier.
   * @attr concept
   */
  get concept(): string {
    return this.#concept.naam;
  }
  set concept(naam: string | null) {
    this.zetAttribuut('concept', naam);
  }

  /**
   * Hoeveel uur het concept op dit apparaat blijft: 24, hooguit 336.
   * @attr bewaartermijn
   */
  get bewaartermijn(): number {
    return this.#concept.termijn;
  }
  set bewaartermijn(uren: number | null) {
    this.zetAttribuut('bewaartermijn', uren);
  }

  /** Wijzigde de bezoeker iets dat nog niet verstuurd is? De pagina mag dit op `false` zetten; `true` zetten doet niets. */
  get heeftWijzigingen(): boolean {
    return this.#concept.heeftWijzigingen;
  }
  set heeftWijzigingen(aan: boolean | null) {
    this.#concept.heeftWijzigingen = aan;
  }

  /** Zet terug wat op dit apparaat bewaard is, ook als het al verstuurd was. Geeft `false` als er niets is dat past. */
  herstelConcept(): Promise<boolean> {
    return this.#concept.herstel();
  }

  /** Wist wat er op dit apparaat bewaard is. Wat op het scherm staat blijft. */
  wisConcept(): Promise<void> {
    return this.#concept.wis();
  }

  /** Zegt dat het verstuurd is: het wordt niet meer aangeboden. Bij een gewoon formulier gebeurt dit vanzelf. */
  markeerVerzonden(): Promise<void> {
    return this.#concept.markeerVerzonden();
  }

  override attributeChangedCallback(naam: string, oud: string | null, nieuw: string | null): void {
    super.attributeChangedCallback(naam, oud, nieuw);
    this.#concept.opAttribuut(naam);
    if (naam === 'leeftijd' && nieuw && this.leeftijd === null) waarschuwEenmaal(this, 'attribuut-ongeldig', naam);
    this.requestUpdate();
  }

  protected override aanspreekvormZonderKeuze(): 'u' | 'je' | undefined {
    return super.aanspreekvormZonderKeuze() ?? (this.invuller === 'jongere' ? 'je' : undefined);
  }

  protected override raakAan(): void {
    super.raakAan();
    this.#concept.wijzig();
  }

  protected override leesWaarde(onbekend: unknown, halfAf: true | 'alles' = true): Gelezen<Steunfiguren> {
    return leesSteunfiguren(onbekend, { halfAf, magLeeg: true, indeling: this.delen.dossier.indeling });
  }

  protected override opWijziging(_wijziging: Dossierwijziging): void {
    this.#concept.volgDossier();
  }

  protected override herstelBeginwaarde(): void {
    super.herstelBeginwaarde();
    this.#concept.zetTerug();
  }
}
