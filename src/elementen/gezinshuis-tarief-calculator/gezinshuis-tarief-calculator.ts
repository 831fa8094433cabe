import { html, nothing, type TemplateResult } from 'lit';
import type { Conceptbron } from '../../scherm/concept.js';
import type { Schermfout } from '../../scherm/foutstand.js';
import { metConcept } from '../../scherm/met-concept.js';
import { TariefVerzoeken } from '../../scherm/verzoek.js';
import { focusVoor } from '../../ui/focus.js';
import type { Keuze } from '../../ui/form-associated.js';
import { formulierveldStyles } from '../../ui/formulierveld.styles.js';
import { hostStyles } from '../../ui/host.styles.js';
import { VERSIE } from '../../versie.js';
import { isVoor } from './berichten.js';
import { Rekendelen } from './delen.js';
import { Drukstand } from './drukstand.js';
import { styles } from './gezinshuis-tarief-calculator.styles.js';
import { InBeeld } from './in-beeld.js';
import { PATRONEN } from './letterbalk.js';
import { type Actiebasis, RekenActies } from './reken-acties.js';
import { RekenElement } from './reken-element.js';
import { rekenscherm } from './rekenscherm.js';
import { leesStaat } from './staat.js';
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
export class GezinshuisTariefCalculatorElement extends metConcept(RekenElement) {
  /** De versie van dit pakket. */
  static readonly version: string = VERSIE;
  static override readonly styles = [hostStyles, formulierveldStyles, styles];

  protected static override readonly keuzes: Readonly<Record<string, Keuze>> = {
    ...super.keuzes,
    deelbaar: {},
    lezer: { codes: ['raadslid'] },
  };

  readonly #basis: Actiebasis = {
    rekenaar: this.rekenaar,
    foutstand: this.foutstand,
    element: this,
    wortel: () => this.renderRoot,
    taal: () => this.t.taal,
    wijzig: (doe) => this.wijzig(doe),
    handel: (doe) => this.handel(doe),
    raak: () => this.raakAan(),
    niveaunaam: () => this.t.tekst('niveau.nieuweNaam'),
    laadBestanden: () => this.#delen.bestanden.laad(),
    laadOpenen: () => this.#delen.openen.laad(),
    toonFouten: () => void this.#toonEnFocus(),
    drukAf: () =>
      void this.#druk
        .leg()
        .then(async (er) => (er ? this.drukAf() : (await this.#delen.los.laad())?.zegNietGeladen(this.#doe))),
    toonBladen: () => this.#bladen.toon(),
    ververs: () => {
      this.requestUpdate();
      return this.updateComplete;
    },
    focus: (zet) => {
      const focus = focusVoor(this);
      void this.#basis.ververs().then(() => focus(zet));
    },
  };
  readonly #doe = new RekenActies(this.#basis);
  readonly #delen = new Rekendelen(this, this.t, this.#basis);
  readonly #druk = new Drukstand(
    this,
    // Voor een raadslid komt op papier wat hij leest.
    () => this.#delen[this.lezer ? 'raad' : 'papier'],
    () => this.performUpdate(),
  );
  readonly #bladen = new InBeeld(this, '.bladen', () => this.#delen.bladen.laad());
  constructor() {
    super();
    this.addEventListener('change', () => this.rekenaar.sluitWijziging());
    this.addController(
      new TariefVerzoeken(this, () => {
        this.scrollIntoView?.({ block: 'start' });
        this.focus({ preventScroll: true });
      }),
    );
  }

  /**
   * Kan de bezoeker een koppeling met alleen cijfers maken, en biedt het element aan wat in het adres van de pagina staat (`#t=…`)?
   * @attr deelbaar
   */
  get deelbaar(): boolean {
    return this.hasAttribute('deelbaar');
  }
  set deelbaar(aan: boolean | null) {
    this.toggleAttribute('deelbaar', Boolean(aan));
  }

  /**
   * Voor wie de rekenmachine is. Een raadslid leest wat een plek kost, waarom en hoe zeker dat is, en vult niets in; `value` blijft wat zij was.
   * @attr lezer
   */
  get lezer(): 'raadslid' | '' {
    return this.keuze('lezer') as 'raadslid' | '';
  }
  set lezer(lezer: 'raadslid' | '' | null) {
    this.zetAttribuut('lezer', lezer);
  }

  protected override conceptbron(): Conceptbron {
    return {
      lees: () => {
        const { werkblad, halfGetypt: getypt, half } = this.rekenaar;
        return JSON.stringify({ werkblad, getypt, half });
      },
      keur: (inhoud) => {
        const staat = leesStaat(inhoud);
        return staat && { inhoud, zet: () => this.wijzig(() => this.zetStaat(staat)) };
      },
      // Een raadslid vult niets in: wat op dit apparaat bewaard is gaat hem niet aan.
      plekken: () => (this.lezer ? [] : [this.plek]),
    };
  }

  protected override raakAan(): void {
    super.raakAan();
    this.concepthaak.wijzig();
  }

  protected override herstelBeginwaarde(): void {
    super.herstelBeginwaarde();
    this.concepthaak.zetTerug();
    this.#delen.openen.er?.vergeet(this.#doe);
  }

  // Tekenen

  // Klaar is pas wat er ook echt staat: wie de focus zet of afdrukt wacht op wat er geopend werd.
  protected override async getUpdateComplete(): Promise<boolean> {
    const rust = await super.getUpdateComplete();
    const { onderweg } = this.#delen;
    if (!onderweg) return rust;
    await onderweg;
    return this.getUpdateComplete();
  }

  // Wat een raadslid leest staat er in één keer: tot het er is blijft staan wat er stond, en eerst is dat niets.
  protected override wachtMetTekenen(): Promise<unknown> | undefined {
    const { raad } = this.#delen;
    return this.lezer && !raad.er ? raad.laad() : super.wachtMetTekenen();
  }

  protected override render(): TemplateResult {
    const w = this.#weergave();
    const raad = this.lezer && this.#delen.raad.er;
    // De patronen en de links staan buiten wat op papier verdwijnt.
    return this.kader(raad ? raad.raadsblad(w) : rekenscherm(w, this.foutoverzicht()), {
      titel: this.t.tekst('titel'),
      papier: html`${PATRONEN} ${this.linklijst()}
      ${this.#druk.wordtGedrukt && !raad ? this.#delen.papier.er?.papierSjabloon(w) : nothing}`,
    });
  }

  #weergave(): Weergave {
    const { blad, stand, werkblad, resultaat, geldig, begin, kanOngedaan, setMislukt } = this.rekenaar;
    const berichten = this.berichten();
    return {
      t: this.t,
      doe: this.#doe,
      delen: this.#delen,
      kopniveau: this.kopniveau,
      blad,
      stand,
      rekenwerkblad: werkblad,
      inAdres: (this.deelbaar && this.#delen.adres.deel?.fragment) || '',
      deelbaar: this.deelbaar,
      resultaat,
      getoond: geldig,
      begin,
      alleenLezen: this.readonly || Boolean(this.lezer),
      berichten,
      bij: (pad) =>
        berichten.filter((bericht) => bericht.pad === pad && isVoor(bericht, this.foutstand.isZichtbaar(pad), blad)),
      wachtOp: Object.keys({ ...blad.onleesbaar, ...blad.vragen })[0] ?? '',
      open: this.#doe.open,
      bladOpen: this.#bladen.gezien,
      kanOngedaan,
      setMislukt,
    };
  }

  // Fouten

  protected override schermfouten(): readonly Schermfout[] {
    const { los } = this.#delen;
    const { half, stand } = this.rekenaar;
    // Waar iets half getypt kan zijn is iets nodig dat misschien nog niet geladen is.
    const kan = this.#basis.halveDagen || Object.keys(half).length > 0 || stand.scenarios.length > 1;
    const deel = kan ? los.deel : los.er;
    return this.lezer ? [] : [...super.schermfouten(), ...(deel?.fouten(this.t) ?? [])];
  }

  protected override gaNaarFout({ id, pad }: Schermfout): void {
    if (id) void this.#delen.los.er?.ga(id, this.#doe);
    else this.#doe.naar(pad);
  }

  async #toonEnFocus(): Promise<void> {
    this.toonFouten();
    await this.updateComplete;
    this.focusFouten();
  }
}
