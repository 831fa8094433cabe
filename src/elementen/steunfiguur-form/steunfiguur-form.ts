import { html, nothing, type TemplateResult } from 'lit';
import { BETROKKENEN } from '../../domein/dossier/codes.js';
import type { Persoon, Steunfiguren } from '../../domein/dossier/dossier.js';
import type { Dossierverzoek, Dossierwijziging } from '../../domein/dossier/dossier-store.js';
import { vindPersoon } from '../../domein/dossier/bewerkingen.js';
import { type Leeftijd, leeftijdOp } from '../../domein/dossier/leeftijd.js';
import { type Gelezen, leesSteunfiguren } from '../../domein/dossier/lees-dossier.js';
import type { Invoerveld } from '../../scherm/acties.js';
import { Concepthaak } from '../../scherm/concept-haak.js';
import { DossierScherm } from '../../scherm/dossier-scherm.js';
import type { Schermfout } from '../../scherm/foutstand.js';
import { idVan, type Keuze } from '../../scherm/scherm-element.js';
import { formulierveldStyles } from '../../ui/formulierveld.styles.js';
import { zetFocus } from '../../ui/gebeurtenissen.js';
import { hostStyles } from '../../ui/host.styles.js';
import { vandaag } from '../../ui/vandaag.js';
import { VertaalController } from '../../ui/vertaal-controller.js';
import { waarschuwEenmaal } from '../../ui/waarschuw.js';
import { VERSIE } from '../../versie.js';
import { afdrukSjabloon } from './blad.js';
import { controlesVan, controlesBijOpen, foutenVan } from './controles.js';
import { doorvragenSjabloon } from './doorvragen.js';
import { FormulierActies } from './formulier-acties.js';
import { formulierSjabloon } from './formulier.js';
import { invulSjabloon } from './invulling.js';
import { styles } from './steunfiguur-form.styles.js';
import { TEKSTEN, type TekstSleutel } from './teksten.js';
import { deelVan } from './velden.js';
import type { Invulling, Weergave } from './weergave.js';

type Invuller = (typeof BETROKKENEN)[number];

/**
 * Legt samen met een kind, jongere of ouder vast wie er is om op te steunen, en toetst dat in woorden aan de definitie van BGZJ.
 *
 * Doet als veld mee in een formulier: met `name` gaat `{ personen, doorvragen, toestemming }` als JSON mee. Deelt een `<zo-thuis-dossier>`
 * als dat er is. Vraagt niets op, en bewaart niets zonder `concept`.
 *
 * @tag steunfiguur-form
 * @summary Formulier voor steunfiguren rond een kind of jongere.
 * @slot toelichting - Eigen uitleg onder de inleiding.
 * @slot melding - Een eigen bericht boven het formulier, bijvoorbeeld over hoe inzendingen worden nagekeken.
 * @fires {Event} input - De bezoeker typt of kiest; `value` is al bijgewerkt.
 * @fires {Event} change - De bezoeker is klaar met een veld, of heeft een knop gebruikt die iets wijzigt.
 * @fires {CustomEvent<SteunfiguurDetail>} steunfiguur-voor-opslaan - De bezoeker bewaart een persoon. Te annuleren: dan blijft die openstaan.
 * @fires {CustomEvent<SteunfiguurDetail>} steunfiguur-opgeslagen - De persoon is bewaard en gesloten.
 * @fires {CustomEvent<SteunfiguurDetail>} steunfiguur-geannuleerd - De bezoeker sloot de persoon zonder te bewaren.
 * @fires {CustomEvent<ConceptGevondenDetail>} concept-gevonden - Er staat een concept op dit apparaat. Te annuleren: dan beslist de pagina; anders wordt het de bezoeker gevraagd.
 * @fires {CustomEvent<ConceptGewistDetail>} concept-gewist - Het concept is van dit apparaat gewist.
 * @csspart persoon - Een persoon in de lijst.
 * @csspart toets - De toets aan de definitie.
 */
export class SteunfiguurFormElement extends DossierScherm<Steunfiguren, TekstSleutel> {
  /** De versie van dit pakket. */
  static readonly version: string = VERSIE;
  static override readonly styles = [hostStyles, formulierveldStyles, styles];
  protected static override readonly keuzes: Readonly<Record<string, Keuze>> = {
    invuller: { codes: BETROKKENEN, standaard: '' },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'persoon-id', 'leeftijd', ...Concepthaak.attributen];
  }

  protected override readonly t = new VertaalController<TekstSleutel>(this, TEKSTEN);
  readonly #doe = new FormulierActies({
    store: () => this.delen.store,
    weergave: () => this.#weergave(),
    foutstand: this.foutstand,
    teller: (waarde) => this.voorlezer.leesVoor(waarde),
    zeg: (wat, naam = '') => this.voorlezer.leesVoor(this.t.tekst(`gedaan.${wat}`, { naam })),
    meld: (naam, id) => this.meld(naam, { id }),
    mag: (naam, id) => this.vraagPagina(naam, { id }),
    heeftFouten: (persoon) => controlesBijOpen(this.delen.dossier, persoon).some(({ ernst }) => ernst === 'fout'),
    toonFouten: () => void this.#toonEnFocus(),
    focus: (selector) => zetFocus(this, selector),
    drukAf: () => this.drukAf(),
    naarVraag: (pad) => void this.updateComplete.then(() => this.#toonVeld(pad)),
    ververs: () => this.requestUpdate(),
  });
  // In een dossier is het concept van het dossier.
  readonly #concept = new Concepthaak(this, () =>
    this.delen.eigen
      ? {
          store: this.delen.store,
          leesWaarde: (inhoud) => this.leesWaarde(inhoud, 'alles'),
          deel: { namen: ['personen', 'doorvragen', 'toestemming'], plek: this.plek },
        }
      : null,
  );
  /** Wie er met `persoon-id` geopend is; die mag er later pas komen. */
  #geopendOp = '';

  constructor() {
    super(['personen', 'doorvragen', 'toestemming']);
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
    if (naam === 'persoon-id') this.#geopendOp = '';
    if (naam === 'leeftijd') {
      // De voorzet bij "voor wie" volgt de leeftijd, zolang er nog niets is ingevuld.
      this.#doe.invullen.vergeetVoorzet();
      if (nieuw && this.leeftijd === null) waarschuwEenmaal(this, 'attribuut-ongeldig', naam);
    }
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

  protected override opWijziging({ aanleiding }: Dossierwijziging): void {
    this.#concept.volgDossier();
    if (aanleiding !== 'vervangen') return;
    this.#geopendOp = '';
    this.#doe.begin();
  }

  protected override neemOver(verzoek: Dossierverzoek): boolean {
    if (this.uitgeschakeld || this.readonly) return false;
    const overgenomen = this.#doe.neemOver(verzoek);
    if (overgenomen) this.scrollIntoView({ block: 'start' });
    return overgenomen;
  }

  protected override herstelBeginwaarde(): void {
    this.#doe.invullen.draaiTerug();
    super.herstelBeginwaarde();
    this.#concept.zetTerug();
  }

  protected override willUpdate(): void {
    const personen = this.#zichtbaar();
    const { persoonId: id } = this;
    this.#doe.invullen.controleer(personen);
    if (id !== this.#geopendOp && personen.some((persoon) => persoon.id === id)) {
      this.#geopendOp = id;
      this.#doe.invullen.open(id);
    }
    const leeg = personen.length === 0 && !this.delen.dossier.doorvragen?.niemand;
    if (leeg) this.#doe.nodigUit();
  }

  protected override render(): TemplateResult {
    const w = this.#weergave();
    const { invullen, gesprek } = this.#doe;
    const delen = {
      foutoverzicht: this.foutoverzicht(),
      gesprek: gesprek.stand ? doorvragenSjabloon(w, gesprek.stand) : nothing,
      invulling: invullen.persoon ? invulSjabloon(this.#invulling(w, invullen.persoon)) : nothing,
      links: this.linklijst(),
    };
    return this.kader(formulierSjabloon(w, delen), {
      titel: this.t.tekstAan('titel', w.leestZelf),
      papier: html`${afdrukSjabloon(w, this.#opPapier())}`,
    });
  }

  #weergave(): Weergave {
    const { invullen, gesprek } = this.#doe;
    return {
      t: this.t,
      doe: this.#doe,
      kopniveau: this.kopniveau,
      dossier: this.delen.dossier,
      personen: this.#zichtbaar(),
      vandaag: vandaag(),
      leeftijd: this.#leeftijdNu(),
      invuller: this.invuller,
      leestZelf: this.#leestZelf,
      alleenLezen: this.readonly,
      geschiedenis: this.delen.store,
      staatOpen: invullen.persoon !== undefined,
      wordtDoorgevraagd: gesprek.stand !== null,
      teVerwijderen: this.#doe.teVerwijderen,
    };
  }

  #invulling(w: Weergave, persoon: Persoon): Invulling {
    const getoond = controlesBijOpen(w.dossier, persoon).filter(({ pad }) => this.foutstand.isZichtbaar(pad));
    return {
      ...w,
      persoon,
      nieuw: this.#doe.invullen.isNieuw,
      bij: (plek) => getoond.filter(({ pad }) => pad === plek),
    };
  }

  // Wie met `je` wordt aangesproken zonder dat de pagina zegt wie invult, is het kind of de jongere.
  get #leestZelf(): boolean {
    return this.invuller === 'jongere' || (this.invuller === '' && this.aanspreekvorm === 'je');
  }

  // Wie voor deze invuller verborgen is staat niet op het scherm en niet op papier, maar blijft wel in de waarde.
  #zichtbaar(): readonly Persoon[] {
    const { invuller } = this;
    return (this.delen.dossier.personen ?? []).filter(
      ({ verbergVoor }) => !(verbergVoor as readonly string[] | null | undefined)?.includes(invuller),
    );
  }

  #leeftijdNu(): Leeftijd | null {
    const { leeftijd } = this;
    if (leeftijd !== null) return { van: leeftijd, tot: leeftijd };
    return leeftijdOp(this.delen.dossier.onderwerp.geboren, vandaag());
  }

  // Op papier: wie met de knop gekozen is, of wie openstaat.
  #opPapier(): Persoon | undefined {
    const id = this.#doe.afTeDrukken || this.#doe.invullen.persoon?.id;
    return this.#zichtbaar().find((persoon) => persoon.id === id);
  }

  protected override antwoord(pad: string, veld: Invoerveld): void {
    this.#doe.invullen.antwoord(pad, veld);
  }

  // Fouten

  #mistPersoon(): boolean {
    return this.required && !this.delen.dossier.personen?.length;
  }

  // Wat bewaren en versturen tegenhoudt, met wie het betreft. Wie openstaat zonder dat er iets is ingevuld telt pas als de fouten getoond worden.
  protected override schermfouten(): readonly Schermfout[] {
    const { persoon } = this.#doe.invullen;
    const { dossier } = this.delen;
    const nieuw = persoon && this.foutstand.toontAlles && !vindPersoon(dossier, persoon.id) ? [persoon] : [];
    const fouten = [...this.#zichtbaar(), ...nieuw].flatMap((wie) =>
      foutenVan(
        { t: this.t, leestZelf: this.#leestZelf },
        wie,
        wie.id === persoon?.id ? controlesBijOpen(dossier, wie) : controlesVan(wie),
        wie.id === persoon?.id,
      ),
    );
    if (!this.#mistPersoon()) return fouten;
    // Is er niemand, dan gaat het om de naam; die staat pas in het overzicht als er iemand openstaat.
    const [naam] = fouten;
    return [
      { ...(naam ?? { pad: '/naam', tekst: this.t.tekst('melding.veld-ontbreekt') }), ontbreekt: true },
      ...fouten.slice(1),
    ];
  }

  protected override ankerVan(fout: Schermfout): HTMLElement | null {
    return super.ankerVan(fout) ?? this.vind('#lijst-titel');
  }

  protected override toonFouten(): void {
    if (this.#mistPersoon() && !this.#doe.invullen.persoon) this.#doe.invullen.open();
    super.toonFouten();
  }

  async #toonEnFocus(): Promise<void> {
    this.toonFouten();
    await this.updateComplete;
    this.focusFouten();
  }

  protected override gaNaarFout({ pad, id = '' }: Schermfout): void {
    if (id !== this.#doe.invullen.persoon?.id) this.#doe.invullen.open(id);
    this.requestUpdate();
    void this.updateComplete.then(() => this.#toonVeld(pad));
  }

  #toonVeld(pad: string): void {
    const deel = this.vind<HTMLDetailsElement>(`#deel-${deelVan(pad)}`);
    if (deel) deel.open = true;
    const plek = this.vind(`#${idVan(pad)}`);
    // Bij een vraag met vaste antwoorden: het eerste antwoord.
    (plek?.querySelector('input') ?? plek)?.focus();
    plek?.closest('.veld')?.scrollIntoView({ block: 'center' });
  }
}
