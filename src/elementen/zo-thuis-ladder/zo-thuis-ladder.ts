import { html, type TemplateResult } from 'lit';
import { TREDECODES } from '../../domein/dossier/codes.js';
import type { Controle } from '../../domein/dossier/controles.js';
import type { Ladder } from '../../domein/dossier/dossier.js';
import { type Dossierverzoek, type Dossierwijziging, LEEG_DOSSIER } from '../../domein/dossier/dossier-store.js';
import { type Gelezen, leesLadder } from '../../domein/dossier/lees-dossier.js';
import type { Invoerveld } from '../../scherm/acties.js';
import { DossierScherm } from '../../scherm/dossier-scherm.js';
import type { Schermfout } from '../../scherm/foutstand.js';
import type { Keuze } from '../../ui/form-associated.js';
import { formulierveldStyles } from '../../ui/formulierveld.styles.js';
import { hostStyles } from '../../ui/host.styles.js';
import { vandaag } from '../../ui/vandaag.js';
import { VertaalController } from '../../ui/vertaal-controller.js';
import { VERSIE } from '../../versie.js';
import { controlesBij, controlesVan, houdtTegen } from './controles.js';
import { ladderSjabloon } from './ladder.js';
import { LadderActies, type Ladderbasis } from './ladder-acties.js';
import { staatInKort } from './pad.js';
import { padStyles } from './pad.styles.js';
import { Padloper } from './padstand.js';
import { Panelen } from './panelen.js';
import type { Schrijver } from './schrijven.js';
import { type Tekstdeel, TEKSTEN, type TekstSleutel } from './teksten.js';
import { type Ladderlezer, LADDERLEZERS, lees, type Weergave } from './weergave.js';
import { styles } from './zo-thuis-ladder.styles.js';

/**
 * Toont de zo-thuis-ladder: acht plekken waar een kind kan wonen, in vaste volgorde van thuis af, en de afweging die bij een besluit hoort.
 * Raadt niets aan en houdt niets tegen.
 *
 * Doet als veld mee in een formulier: met `name` gaat het deel `ladder` van het dossier als JSON mee. Deelt een `<zo-thuis-dossier>` als
 * dat er is. Vraagt niets op en bewaart niets.
 *
 * @tag zo-thuis-ladder
 * @summary De zo-thuis-ladder, met de afweging en de meldingen.
 * @slot toelichting - Eigen uitleg onder de inleiding.
 * @fires {Event} input - De bezoeker typt of kiest; `value` is al bijgewerkt.
 * @fires {Event} change - De bezoeker is klaar met een veld, of deed iets wat de waarde wijzigt.
 * @fires {CustomEvent<TredeGekozenDetail>} trede-gekozen - De bezoeker opent een trede om te lezen, of kiest haar.
 * @fires {CustomEvent<LadderGewijzigdDetail>} ladder-gewijzigd - Er is iets aan de ladder veranderd door de bezoeker.
 * @fires {CustomEvent<Readonly<Record<string, never>>>} tarief-gevraagd - De bezoeker wil een tarief berekenen, en op de pagina is er geen `<gezinshuis-tarief-calculator>`.
 * @csspart pad - Het pad met de acht plekken.
 * @csspart trede - Een plek op het pad.
 * @csspart plek - De kaart van één plek.
 * @csspart vraag - De ene vraag die een kind of ouder nu krijgt.
 * @csspart treden - De tabel met alle plekken, voor een raadslid.
 * @csspart afweging - Het werkblad, of bij een kind en een ouder het blad met alle vragen.
 * @csspart meldingen - Wat er nog te bespreken is.
 * @csspart vergelijking - Twee treden naast elkaar.
 */
export class ZoThuisLadderElement extends DossierScherm<Ladder, TekstSleutel> {
  /** De versie van dit pakket. */
  static readonly version: string = VERSIE;
  static override readonly styles = [hostStyles, formulierveldStyles, styles, padStyles];
  protected static override readonly keuzes: Readonly<Record<string, Keuze>> = {
    ...super.keuzes,
    lezer: { codes: LADDERLEZERS, standaard: 'professional' },
  };

  protected override readonly t = new VertaalController<TekstSleutel, Tekstdeel>(
    this,
    TEKSTEN,
    () => this.#panelen.delen.teksten,
  );
  readonly #basis: Ladderbasis = {
    element: this,
    foutstand: this.foutstand,
    meld: (naam, detail) => this.meld(naam, detail),
    store: () => this.delen.store,
    weergave: () => this.#weergave(),
    panelen: () => this.#panelen,
    terug: (wat) => this.#terug(wat),
    zegTekst: (tekst) => this.voorlezer.leesVoor(tekst),
    pad: new Padloper(this),
    drukAf: () => this.drukAf(),
    tekenNu: () => {
      this.requestUpdate();
      if (this.hasUpdated) this.performUpdate();
    },
    naar: (pad) => this.#metSchrijver((schrijver) => schrijver.naar(pad)),
    vind: (selector) => this.vind(selector),
  };
  readonly #doe = new LadderActies(this.#basis);
  readonly #panelen = new Panelen(this, {
    t: this.t,
    basis: this.#basis,
    lezer: () => this.lezer,
    inKort: () => staatInKort({ lezer: this.lezer, ladder: this.waarde() }, this.#basis.pad),
    vast: () => this.#vast,
  });

  constructor() {
    super(['ladder']);
  }

  /**
   * Voor wie de ladder is. Elke lezer heeft eigen woorden; een raadslid ziet niets van een kind en vult niets in.
   * @attr lezer
   */
  get lezer(): Ladderlezer {
    return this.keuze('lezer') as Ladderlezer;
  }
  set lezer(lezer: Ladderlezer | null) {
    this.zetAttribuut('lezer', lezer);
  }

  override attributeChangedCallback(naam: string, oud: string | null, nieuw: string | null): void {
    super.attributeChangedCallback(naam, oud, nieuw);
    // Een raadslid kan niets verbeteren: dan is er ook niets dat het formulier tegenhoudt.
    if (naam === 'lezer') this.werkFormulierBij();
  }

  get #vast(): boolean {
    return this.readonly || this.lezer === 'raadslid';
  }

  protected override aanspreekvormZonderKeuze(): 'u' | 'je' | undefined {
    return super.aanspreekvormZonderKeuze() ?? (this.lezer === 'kind' ? 'je' : undefined);
  }

  protected override leesWaarde(onbekend: unknown, halfAf: true | 'alles' = true): Gelezen<Ladder> {
    return leesLadder(onbekend, { halfAf, magLeeg: true });
  }

  protected override waarde(): Ladder {
    return this.delen.dossier.ladder ?? {};
  }

  protected override vervang(ladder: Ladder, begin: boolean): void {
    this.delen.vervang(Object.keys(ladder).length > 0 ? { ladder } : {}, begin);
  }

  protected override opWijziging({ aanleiding }: Dossierwijziging): void {
    if (aanleiding === 'wijziging') return;
    this.#schrijver?.getypt.vergeetAlles();
    if (aanleiding !== 'vervangen') return;
    this.foutstand.wis();
    this.#panelen.delen.deel('gesprek')?.begin();
  }

  protected override neemOver(verzoek: Dossierverzoek): boolean {
    if (verzoek.soort !== 'trede' || this.uitgeschakeld) return false;
    const trede = TREDECODES.find((code) => code === verzoek.trede);
    if (trede) this.#doe.toonTrede(trede);
    return trede !== undefined;
  }

  protected override opToets(toets: KeyboardEvent): void {
    this.#basis.pad.opToets(toets);
  }

  // Het eerste beeld wacht op alles wat erbij hoort; daarna blijft staan wat er stond.
  protected override wachtMetTekenen(): Promise<unknown> | undefined {
    const pad = this.hasUpdated ? undefined : this.#panelen.wachtOpPad();
    const teksten = super.wachtMetTekenen();
    return pad && teksten ? Promise.all([pad, teksten]) : (pad ?? teksten);
  }

  protected override render(): TemplateResult {
    const w = this.#weergave();
    this.#panelen.haalLezer();
    return this.kader(
      html`${ladderSjabloon(w, this.foutoverzicht())}
      ${this.linklijst(({ code }) => !(TREDECODES as readonly string[]).includes(code))}`,
      { titel: lees(w, 'titel'), papier: this.#panelen.delen.deel('blad')?.papier(w) },
    );
  }

  #weergave(): Weergave {
    const { lezer } = this;
    const dossier = lezer === 'raadslid' ? LEEG_DOSSIER : this.delen.dossier;
    const ladder = dossier.ladder ?? {};
    const getoond = this.#controles(ladder).filter(({ pad }) => this.foutstand.isZichtbaar(pad));
    return {
      t: this.t,
      kopniveau: this.kopniveau,
      doe: this.#doe,
      deel: (naam) => this.#panelen.delen.deel(naam),
      klap: this.#panelen.klap,
      pad: { stap: this.#basis.pad.stap(ladder), heel: this.#basis.pad.heel },
      leest: this.#basis.pad.leest(ladder, lezer, this.#vast),
      lezer,
      dossier,
      ladder,
      vandaag: vandaag(),
      vast: this.#vast,
      geschiedenis: this.delen.store,
      verwijzingen: this.verwijzingen,
      bij: controlesBij(getoond, this.foutstand.toontAlles && this.#mistTrede()),
      getypt: (pad, waarde) => this.#schrijver?.getypt.tekst(pad, waarde),
    };
  }

  protected override drukAf(): void {
    void this.#panelen.legPapier().then(() => super.drukAf());
  }

  // Wat de bezoeker doet

  get #schrijver(): Schrijver | undefined {
    return this.#panelen.delen.deel('schrijven');
  }

  // Meteen als het kan: een telefoon toont zijn toetsen alleen bij de klik zelf.
  #metSchrijver(doe: (schrijver: Schrijver) => void): void {
    const schrijver = this.#schrijver;
    if (schrijver) doe(schrijver);
    else void this.#panelen.delen.haal('schrijven').then((later) => later && doe(later));
  }

  #terug(wat: 'ongedaan' | 'opnieuw'): void {
    if (this.gaTerug(wat)) this.meld('ladder-gewijzigd', { wat, trede: '' });
  }

  protected override antwoord(pad: string, veld: Invoerveld): void {
    this.#schrijver?.antwoord(pad, veld);
  }

  // Het formulier van de pagina

  #controles(ladder: Ladder): readonly Controle[] {
    return controlesVan(ladder, this.#schrijver?.onaf());
  }

  #mistTrede(): boolean {
    return this.required && !this.waarde().gewenst?.trede;
  }

  protected override schermfouten(): readonly Schermfout[] {
    return this.lezer === 'raadslid'
      ? []
      : houdtTegen(this.#weergave(), this.#controles(this.waarde()), this.#mistTrede());
  }

  // Een fout zit niet in iets wat dicht is.
  protected override toonFouten(): void {
    super.toonFouten();
    this.#metSchrijver((schrijver) => {
      for (const { pad } of this.schermfouten()) void schrijver.openBij(pad);
    });
  }

  protected override ankerVan(fout: Schermfout): HTMLElement | null {
    return super.ankerVan(fout) ?? this.#schrijver?.regelBij(fout.pad) ?? null;
  }

  protected override gaNaarFout({ pad }: Schermfout): void {
    this.#doe.naar(pad);
  }
}
