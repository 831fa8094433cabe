import type { PropertyValues, TemplateResult } from 'lit';
import { isObject, leesJson } from '../../domein/json.js';
import type { TariefInvoer, TariefResultaat, Tarievenset } from '../../domein/tarief/index.js';
import { neemInvoer } from '../../domein/tarief/neem-invoer.js';
import type { Invoerveld } from '../../scherm/acties.js';
import { Concepthaak } from '../../scherm/concept-haak.js';
import type { Schermfout } from '../../scherm/foutstand.js';
import { idVan, SchermElement } from '../../scherm/scherm-element.js';
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
import { isServerFout, maakBerichten, type Bericht, type ServerFout } from './berichten.js';
import type { TariefBerekendDetail } from './gezinshuis-tarief-calculator.events.js';
import { styles } from './gezinshuis-tarief-calculator.styles.js';
import { RekenActies } from './reken-acties.js';
import { Rekenaar } from './rekenaar.js';
import { isVoor, rekenscherm } from './rekenscherm.js';
import { TEKSTEN, type TekstSleutel } from './teksten.js';
import { zinVan } from './uitkomst.js';
import type { Invoer } from './velden.js';
import { springNaar } from './spring.js';
import { labelVan, type Weergave } from './weergave.js';

/** Zo lang na de laatste toets vraagt een veld wat er bedoeld is. */
const RUST_VOOR_VRAAG = 800;

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
  readonly #doe = new RekenActies({
    rekenaar: this.#rekenaar,
    document: () => this.ownerDocument,
    taal: () => this.t.taal,
    wijzig: (doe) => this.#wijzig(doe),
    handel: (doe) => this.handel(doe),
    toonFouten: () => void this.#toonEnFocus(),
    spring: (id) => springNaar(this.renderRoot, id),
    kiesBestand: () => this.vind<HTMLInputElement>('#bestand')?.click(),
    drukAf: () => this.drukAf(),
    ververs: () => this.requestUpdate(),
  });
  readonly #concept = new Concepthaak(this, () => ({
    lees: () => JSON.stringify({ invoer: this.#rekenaar.blad.invoer, getypt: this.#rekenaar.halfGetypt }),
    keur: (inhoud) => {
      const staat = leesStaat(inhoud);
      return staat && { inhoud, zet: () => this.#wijzig(() => this.#zetStaat(staat)) };
    },
    plekken: () => [this.plek],
  }));
  #gemeld: TariefResultaat | null = null;
  #serverFouten: readonly ServerFout[] = [];
  #taal = this.t.taal;
  #rust: ReturnType<typeof setTimeout> | undefined;

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
    return this.#serverFouten;
  }
  set serverFouten(fouten: readonly ServerFout[] | null) {
    this.#serverFouten = neemLijst(this, fouten, isServerFout, 'serverFouten', this.#serverFouten);
    this.requestUpdate();
    if (this.#serverFouten.length > 0) void this.updateComplete.then(() => this.focusFouten());
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
    this.#concept.opAttribuut(naam);
    if (naam === 'tarievenset') this.#rekenaar.kiesSet(nieuw ?? 'voorbeeld');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#rust);
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
    // Wat de server van de vorige waarde zei telt niet meer; een set die later binnenkomt verandert daar niets aan.
    this.#serverFouten = [];
    this.#rekenaar.vervang(waarde, begin);
  }

  protected override formulierStaat(): string {
    const { invoer, getypt } = this.#rekenaar.blad;
    return JSON.stringify({ invoer, getypt });
  }

  protected override herstelStaat(tekst: string): void {
    const staat = leesStaat(tekst);
    if (staat) this.#zetStaat(staat);
  }

  #zetStaat({ invoer, getypt }: Staat): void {
    this.#rekenaar.herstel(invoer, getypt, this.t.taal);
    this.requestUpdate();
  }

  protected override raakAan(): void {
    super.raakAan();
    this.#concept.wijzig();
  }

  protected override herstelBeginwaarde(): void {
    this.#serverFouten = [];
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
    // Wie het veld wijzigt heeft gezien wat de server ervan zei.
    this.#serverFouten = this.#serverFouten.filter((fout) => fout.pad !== pad);
    this.#wijzig(() => this.#rekenaar.antwoord(pad, veld.value, herkomst, this.t.taal));
    clearTimeout(this.#rust);
    // Wat gevraagd moet worden staat er na een rustpunt, ook als de bezoeker in het veld blijft.
    if (this.#rekenaar.blad.vragen[pad]) this.#rust = setTimeout(() => this.foutstand.verlaat(pad), RUST_VOOR_VRAAG);
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
    if (this.#gemeld === this.resultaat) return;
    this.#gemeld = this.resultaat;
    const { tariefPerEtmaal, meldingen } = this.resultaat;
    const detail: TariefBerekendDetail = { tariefPerEtmaal, meldingen: [...meldingen] };
    stuur('tarief-berekend', detail);
  }

  // Tekenen

  protected override willUpdate(): void {
    if (this.#taal === this.t.taal) return;
    this.#taal = this.t.taal;
    // Wat in de ene taal getypt is kan in de andere iets anders betekenen: het gelezen getal blijft, en wat geen getal is ook.
    this.#rekenaar.vergeetGetypt();
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

  #weergave(): Weergave {
    const berichten = this.#berichten();
    return {
      t: this.t,
      doe: this.#doe,
      kopniveau: this.kopniveau,
      blad: this.#rekenaar.blad,
      resultaat: this.resultaat,
      alleenLezen: this.readonly,
      berichten,
      bij: (pad) =>
        berichten.filter((bericht) => bericht.pad === pad && isVoor(bericht, this.foutstand.isZichtbaar(pad))),
      wachtOp: this.#wachtOp(),
      setMislukt: this.#rekenaar.setMislukt,
      bestandsfout: this.#doe.bestandsfout,
    };
  }

  #wachtOp(): string {
    const { blad } = this.#rekenaar;
    const [pad] = [...blad.onleesbaar, ...Object.keys(blad.vragen)];
    return pad === undefined ? '' : labelVan({ t: this.t, blad }, { pad }, true);
  }

  #berichten(): readonly Bericht[] {
    return maakBerichten(this.t, this.#rekenaar.blad, this.resultaat, this.#serverFouten);
  }

  // Fouten

  // Wat geen getal is of nog gevraagd wordt houdt een formulier altijd tegen; een fout in de som alleen als het veld verplicht is.
  protected override schermfouten(): readonly Schermfout[] {
    const halt = ({ code, soort }: Bericht): boolean => code === 'geen-getal' || soort === 'vraag';
    const fouten = this.#berichten().filter(({ soort }) => soort !== 'waarschuwing');
    return [...fouten.filter(halt), ...fouten.filter((bericht) => !halt(bericht))].map((bericht) => ({
      pad: bericht.pad,
      tekst: bericht.tekst,
      magDoor: bericht.soort === 'server' || (!halt(bericht) && !this.required),
    }));
  }

  // Wat de server afkeurde staat er meteen; de rest nadat de bezoeker versturen of tonen vroeg.
  protected override foutoverzicht(): ReturnType<SchermElement<TariefInvoer, TekstSleutel>['foutoverzicht']> {
    return this.foutstand.toontAlles
      ? super.foutoverzicht()
      : this.foutlijst(this.willValidate ? this.#serverFouten : []);
  }

  protected override gaNaarFout({ pad }: Schermfout): void {
    this.#doe.naar(idVan(pad));
  }

  async #toonEnFocus(): Promise<void> {
    this.toonFouten();
    await this.updateComplete;
    this.focusFouten();
  }
}

/** Wat de browser en het concept bewaren: de invoer, en wat er half getypt stond. */
interface Staat {
  readonly invoer: Invoer;
  readonly getypt: Readonly<Record<string, string>>;
}

function leesStaat(tekst: string): Staat | null {
  const gelezen = leesJson(tekst);
  if (!gelezen.goed || !isObject(gelezen.waarde)) return null;
  const invoer = neemInvoer(gelezen.waarde['invoer']);
  if (!invoer.goed) return null;
  const getypt = Object.entries(isObject(gelezen.waarde['getypt']) ? gelezen.waarde['getypt'] : {}).filter(
    (rij): rij is [string, string] => typeof rij[1] === 'string',
  );
  return { invoer: invoer.waarde as Invoer, getypt: Object.fromEntries(getypt) };
}
