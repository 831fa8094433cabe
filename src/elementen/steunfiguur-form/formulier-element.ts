// Wat een pagina van het formulier kiest: wie het invult, over wie het gaat, wie er openstaat, en of het op dit apparaat bewaard wordt.
// Hoe het eruitziet weet het element zelf.

import { BETROKKENEN } from '../../domein/dossier/codes.js';
import type { Steunfiguren } from '../../domein/dossier/dossier.js';
import type { Dossierwijziging } from '../../domein/dossier/dossier-store.js';
import { type Gelezen, leesSteunfiguren } from '../../domein/dossier/lees-dossier.js';
import type { Conceptbron } from '../../scherm/concept.js';
import { DossierScherm } from '../../scherm/dossier-scherm.js';
import { metConcept } from '../../scherm/met-concept.js';
import type { Keuze } from '../../ui/form-associated.js';
import { waarschuwEenmaal } from '../../ui/waarschuw.js';
import type { TekstSleutel } from './teksten.js';
import type { Invuller } from './weergave.js';

// De delen van het dossier die de waarde zijn, en die het concept bewaart.
const NAMEN = ['personen', 'doorvragen', 'toestemming'] as const;

abstract class Formulierscherm extends DossierScherm<Steunfiguren, TekstSleutel> {}

export abstract class FormulierElement extends metConcept(Formulierscherm) {
  protected static override readonly keuzes: Readonly<Record<string, Keuze>> = {
    ...super.keuzes,
    invuller: { codes: BETROKKENEN },
    'persoon-id': {},
    leeftijd: {},
  };

  constructor() {
    super(NAMEN);
  }

  /**
   * Het id van de persoon die openstaat om in te vullen. De persoon mag er later pas komen.
   * @attr persoon-id
   */
  get persoonId(): string {
    return this.keuze('persoon-id');
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
    const tekst = this.keuze('leeftijd');
    return /^\d{1,2}$/.test(tekst) ? Number(tekst) : null;
  }
  set leeftijd(jaren: number | null) {
    this.zetAttribuut('leeftijd', jaren);
  }

  override attributeChangedCallback(naam: string, oud: string | null, nieuw: string | null): void {
    super.attributeChangedCallback(naam, oud, nieuw);
    if (naam === 'leeftijd' && nieuw && this.leeftijd === null) waarschuwEenmaal(this, 'attribuut-ongeldig', naam);
  }

  protected override aanspreekvormZonderKeuze(): 'u' | 'je' | undefined {
    return super.aanspreekvormZonderKeuze() ?? (this.invuller === 'jongere' ? 'je' : undefined);
  }

  // In een dossier is het concept van het dossier.
  protected override conceptbron(): Conceptbron | null {
    if (!this.delen.eigen) return null;
    return {
      store: this.delen.store,
      leesWaarde: (inhoud) => this.leesWaarde(inhoud, 'alles'),
      deel: { namen: NAMEN, plek: this.plek },
    };
  }

  protected override raakAan(): void {
    super.raakAan();
    this.concepthaak.wijzig();
    // Ook wat nog niet in het dossier staat bewaart het concept van het dossier.
    if (!this.delen.eigen) this.delen.store.vraag({ soort: 'half' });
  }

  protected override leesWaarde(onbekend: unknown, halfAf: true | 'alles' = true): Gelezen<Steunfiguren> {
    return leesSteunfiguren(onbekend, { halfAf, magLeeg: true, indeling: this.delen.dossier.indeling });
  }

  protected override opWijziging(_wijziging: Dossierwijziging): void {
    this.concepthaak.volgDossier();
  }

  protected override herstelBeginwaarde(): void {
    super.herstelBeginwaarde();
    this.concepthaak.zetTerug();
  }
}
