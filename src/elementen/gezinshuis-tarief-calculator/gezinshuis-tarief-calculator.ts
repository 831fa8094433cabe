import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { TariefInvoer, TariefResultaat, Tarievenset } from '../../domein/tarief/index.js';
import { neemInvoer } from '../../domein/tarief/neem-invoer.js';
import type { Invoerveld } from '../../scherm/acties.js';
import { Concepthaak } from '../../scherm/concept-haak.js';
import type { Schermfout } from '../../scherm/foutstand.js';
import { SchermElement } from '../../scherm/scherm-element.js';
import { TariefVerzoeken } from '../../scherm/verzoek.js';
import type { GelezenWaarde } from '../../ui/form-associated.js';
import { formulierveldStyles } from '../../ui/formulierveld.styles.js';
import { zend } from '../../ui/gebeurtenissen.js';
import { neemLijst } from '../../ui/host-invoer.js';
import { hostStyles } from '../../ui/host.styles.js';
import { tabelStyles } from '../../ui/tabel.styles.js';
import { VertaalController } from '../../ui/vertaal-controller.js';
import { waarschuwEenmaal } from '../../ui/waarschuw.js';
import { VERSIE } from '../../versie.js';
import { foutenVan, isServerFout, type ServerFout } from './berichten.js';
import { Rekendelen } from './delen.js';
import type { TariefBerekendDetail } from './gezinshuis-tarief-calculator.events.js';
import { styles } from './gezinshuis-tarief-calculator.styles.js';
import { maakWeergave } from './maak-weergave.js';
import { RekenActies } from './reken-acties.js';
import { leesStaat, Rekenaar, type Staat } from './rekenaar.js';
import { rekenscherm } from './rekenscherm.js';
import { TEKSTEN, type TekstSleutel } from './teksten.js';
import { Rustpunt } from './rustpunt.js';
import { zinVan } from './uitkomst.js';
import type { Weergave } from './weergave.js';

/**
 * Rekent met een gemeente en een gezinshuis het tarief per jeugdige per etmaal uit, uit de elf financiële bouwstenen, met bij elk cijfer de herkomst.
 *
 * Doet als veld mee in een formulier: met `name` gaat de invoer als JSON mee. Vraagt niets op en bewaart niets, tenzij de pagina een adres als `tarievenset` of een `concept` geeft.
 *
 * @tag gezinshuis-tarief-calculator
 * @summary Rekenmachine voor het dagtarief van een gezinshuis.
 * @slot toelichting - Eigen uitleg onder de inleiding.
 * @fires {Event} input - De bezoeker typt of kiest; `value` is al bijgewerkt.
 * @fires {Event} change - De bezoeker is klaar met een veld.
 * @fires {CustomEvent<TariefBerekendDetail>} tarief-berekend - Er is een nieuwe uitkomst, ook als dat geen tarief is.
 * @fires {CustomEvent<ConceptGevondenDetail>} concept-gevonden - Er staat een concept op dit apparaat. Te annuleren: dan beslist de pagina; anders wordt het de bezoeker gevraagd.
 * @fires {CustomEvent<ConceptGewistDetail>} concept-gewist - Het concept is van dit apparaat gewist.
 * @csspart resultaat - Het vlak met de uitkomst.
 * @csspart tarief - Het tarief in de uitkomst.
 * @csspart waterval - Het plaatje van de opbouw.
 * @csspart bouwsteen - Eén bouwsteen.
 */
export class GezinshuisTariefCalculatorElement extends SchermElement<TariefInvoer, TekstSleutel> {
  /** De versie van dit pakket. */
  static readonly version: string = VERSIE;
  static override readonly styles = [hostStyles, formulierveldStyles, tabelStyles, styles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'tarievenset', ...Concepthaak.attributen];
  }

  protected override readonly t = new VertaalController<TekstSleutel>(this, TEKSTEN);
  readonly #rekenaar = new Rekenaar({
    waarschuw: (code) => waarschuwEenmaal(this, code, 'tarievenset'),
    opnieuw: () => this.#opnieuw(),
    ververs: () => this.requestUpdate(),
  });
  readonly #delen = new Rekendelen(this, this.t, () => this.#tekenNu());
  readonly #doe = new RekenActies({
    rekenaar: this.#rekenaar,
    delen: this.#delen,
    element: this,
    t: this.t,
    wijzig: (doe) => this.#wijzig(doe),
    handel: (doe) => this.handel(doe),
    toonFouten: () => {
      this.toonFouten();
      this.focusFouten();
    },
    drukAf: () => void this.#delen.legOpPapier().then(() => this.drukAf()),
  });
  readonly #rust = new Rustpunt(this);
  readonly #concept = new Concepthaak(this, () => ({
    lees: () => JSON.stringify({ invoer: this.#rekenaar.blad.invoer, getypt: this.#rekenaar.halfGetypt }),
    keur: (inhoud) => {
      const staat = leesStaat(inhoud);
      return staat && { inhoud, zet: () => this.#wijzig(() => this.#herstel(staat)) };
    },
    plekken: () => [this.plek],
  }));

  constructor() {
    super();
    this.addController(
      new TariefVerzoeken(this, () => {
        this.scrollIntoView({ block: 'start' });
        this.focus({ preventScroll: true });
      }),
    );
  }

  /** De uitkomst bij de huidige invoer. */
  get resultaat(): TariefResultaat {
    return this.#rekenaar.resultaat;
  }

  /**
   * De begincijfers: `voorbeeld` (standaard), `leeg`, het adres van een JSON-bestand, of als eigenschap een `Tarievenset`.
   * Alleen bij een adres haalt het element iets op.
   * @attr tarievenset
   */
  get tarievenset(): string | Tarievenset {
    return this.#rekenaar.setBron;
  }
  set tarievenset(bron: string | Tarievenset | null) {
    // Een voorwerp past niet in een attribuut.
    if (typeof bron === 'object' && bron !== null) this.#rekenaar.kiesSet(bron);
    else if (bron === null || bron === undefined) this.removeAttribute('tarievenset');
    else this.setAttribute('tarievenset', bron);
  }

  /** Wat de ontvangende server afkeurde: `{ pad, tekst }` per cijfer. Staat bij het veld tot de bezoeker dat wijzigt. */
  get serverFouten(): readonly ServerFout[] {
    return this.#rekenaar.serverFouten;
  }
  set serverFouten(fouten: readonly ServerFout[] | null) {
    this.#rekenaar.serverFouten = neemLijst(this, fouten, isServerFout, 'serverFouten', this.serverFouten);
    this.requestUpdate();
    if (this.serverFouten.length > 0) void this.updateComplete.then(() => this.focusFouten());
  }

  /**
   * Waaronder op dit apparaat bewaard wordt wat er getypt is, versleuteld. Zonder wordt er niets bewaard.
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
    if (naam === 'tarievenset') this.#rekenaar.kiesSet(nieuw ?? 'voorbeeld');
    this.#concept.opAttribuut(naam);
  }

  // Waarde

  protected override get stand(): unknown {
    return this.#rekenaar.blad.invoer;
  }

  protected override waarde(): TariefInvoer {
    return this.#rekenaar.blad.invoer as TariefInvoer;
  }

  protected override leesWaarde(onbekend: unknown): GelezenWaarde<TariefInvoer> {
    return neemInvoer(onbekend, { magLeeg: true }) as GelezenWaarde<TariefInvoer>;
  }

  protected override vervang(waarde: TariefInvoer, begin: boolean): void {
    this.#rekenaar.vervang(waarde, begin);
  }

  protected override formulierStaat(): string {
    return this.#rekenaar.staat;
  }

  protected override herstelStaat(tekst: string): void {
    const staat = leesStaat(tekst);
    if (staat) this.#herstel(staat);
  }

  #herstel(staat: Staat): void {
    this.#rekenaar.herstel(staat, this.t.taal);
    this.requestUpdate();
  }

  protected override raakAan(): void {
    super.raakAan();
    this.#concept.wijzig();
  }

  protected override herstelBeginwaarde(): void {
    this.#rekenaar.naarBegin();
    this.#concept.zetTerug();
  }

  #opnieuw(): void {
    this.foutstand.wis();
    this.werkFormulierBij();
    this.requestUpdate();
  }

  // Wat de bezoeker doet

  protected override antwoord(pad: string, veld: Invoerveld): void {
    const { herkomst } = veld.dataset;
    this.#wijzig(() => this.#rekenaar.antwoord(pad, veld.value, herkomst, this.t.taal));
    // Wat gevraagd moet worden staat er na een rustpunt, ook als de bezoeker in het veld blijft.
    this.#rust.daarna(pad in this.#rekenaar.blad.vragen && (() => this.foutstand.verlaat(pad)));
  }

  // Alles wat de bezoeker wijzigt komt hier langs: blad, som, formulierwaarde en wat voorgelezen wordt blijven zo gelijk.
  #wijzig(doe: () => void): void {
    const voor = this.#rekenaar.blad;
    doe();
    if (this.#rekenaar.blad === voor) return;
    this.#meldResultaat((naam, detail) => this.meld(naam, detail));
    this.werkFormulierBij();
    this.voorlezer.leesVoor(zinVan(this.#weergave()));
  }

  #meldResultaat(stuur: (naam: string, detail: object) => void): void {
    const detail: TariefBerekendDetail | undefined = this.#rekenaar.neemNieuweUitkomst();
    if (detail) stuur('tarief-berekend', detail);
  }

  // Tekenen

  protected override willUpdate(): void {
    this.#rekenaar.spreek(this.t.taal);
  }

  protected override updated(gewijzigd: PropertyValues<this>): void {
    super.updated(gewijzigd);
    // Een uitkomst die niet van de bezoeker komt: van de pagina, of uit een tarievenset.
    this.#meldResultaat((naam, detail) => zend(this, naam, detail));
  }

  protected override render(): TemplateResult {
    const w = this.#weergave();
    return rekenscherm(w, {
      label: this.labelTekst,
      uitgeschakeld: this.uitgeschakeld,
      foutoverzicht: this.foutoverzicht(),
      links: this.linklijst(),
      voorgelezen: this.voorlezer.tekst,
    });
  }

  // Papier wacht niet op de volgende taak.
  #tekenNu(): void {
    this.requestUpdate();
    if (this.hasUpdated) this.performUpdate();
  }

  #weergave(): Weergave {
    return maakWeergave({
      t: this.t,
      doe: this.#doe,
      delen: this.#delen,
      rekenaar: this.#rekenaar,
      kopniveau: this.kopniveau,
      alleenLezen: this.readonly,
      isZichtbaar: (pad) => this.foutstand.isZichtbaar(pad),
    });
  }

  // Fouten

  protected override schermfouten(): readonly Schermfout[] {
    return foutenVan(this.#delen.berichten(this.#rekenaar), this.required);
  }

  // Wat de server afkeurde staat er meteen; de rest nadat de bezoeker versturen of tonen vroeg.
  protected override foutoverzicht(): ReturnType<SchermElement<TariefInvoer, TekstSleutel>['foutoverzicht']> {
    if (!this.t.kent('foutoverzicht.titel')) return nothing;
    return this.foutstand.toontAlles
      ? super.foutoverzicht()
      : this.foutlijst(this.willValidate ? this.serverFouten : []);
  }

  protected override gaNaarFout({ pad }: Schermfout): void {
    this.#delen.spring(pad);
  }

  // Het overzicht is er pas als zijn zinnen er zijn.
  protected override focusFouten(): void {
    void this.#delen
      .laadMeldingen()
      .then(() => this.updateComplete)
      .then(() => super.focusFouten());
  }
}
