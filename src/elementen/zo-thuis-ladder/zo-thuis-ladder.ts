import { html, type TemplateResult } from 'lit';
import { TREDECODES } from '../../domein/dossier/codes.js';
import type { Controle } from '../../domein/dossier/controles.js';
import type { Ladder } from '../../domein/dossier/dossier.js';
import { type Dossierverzoek, type Dossierwijziging, LEEG_DOSSIER } from '../../domein/dossier/dossier-store.js';
import { type Gelezen, leesLadder } from '../../domein/dossier/lees-dossier.js';
import { inhoud } from '../../domein/dossier/vorm.js';
import { leesOp, stappen } from '../../domein/json-pointer.js';
import { antwoordOp, zetAntwoord } from '../../domein/ladder/bewerk-ladder.js';
import { REGELVERSIE } from '../../domein/ladder/regelversie.js';
import type { Invoerveld } from '../../scherm/acties.js';
import { DossierScherm } from '../../scherm/dossier-scherm.js';
import type { Schermfout } from '../../scherm/foutstand.js';
import { formulierveldStyles } from '../../ui/formulierveld.styles.js';
import { zetFocus } from '../../ui/gebeurtenissen.js';
import { hostStyles } from '../../ui/host.styles.js';
import { tabelStyles } from '../../ui/tabel.styles.js';
import { vandaag } from '../../ui/vandaag.js';
import { VertaalController } from '../../ui/vertaal-controller.js';
import { VERSIE } from '../../versie.js';
import { Getypt } from './getypt.js';
import { controlesVan, GEWENST, houdtTegen } from './controles.js';
import { ladderSjabloon } from './ladder.js';
import { LadderActies, type Ladderbasis } from './ladder-acties.js';
import { Panelen } from './panelen.js';
import { type Tekstdeel, TEKSTEN, type TekstSleutel } from './teksten.js';
import { type Ladderlezer, LADDERLEZERS, lees, tredeNaam, type Weergave, woontTekst } from './weergave.js';
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
 * @csspart trede - Een trede.
 * @csspart afweging - De afweging.
 * @csspart meldingen - Wat er nog te bespreken is.
 * @csspart vergelijking - Twee treden naast elkaar.
 */
export class ZoThuisLadderElement extends DossierScherm<Ladder, TekstSleutel> {
  /** De versie van dit pakket. */
  static readonly version: string = VERSIE;
  static override readonly styles = [hostStyles, formulierveldStyles, tabelStyles, styles];
  protected static override readonly keuzes = { lezer: { codes: LADDERLEZERS, standaard: 'professional' } } as const;

  protected override readonly t = new VertaalController<TekstSleutel, Tekstdeel>(
    this,
    TEKSTEN,
    () => this.#panelen.delen.teksten,
  );
  readonly #getypt = new Getypt();
  readonly #basis: Ladderbasis = {
    element: this,
    meld: (naam, detail) => this.meld(naam, detail),
    store: () => this.delen.store,
    zet: (pad, waarde) => this.#zet(pad, waarde),
    terug: (wat) => this.#terug(wat),
    vergeet: (pad) => this.#getypt.vergeet(pad),
    zeg: (sleutel) => this.voorlezer.leesVoor(this.t.tekst(sleutel)),
    focus: (selector) => zetFocus(this, selector),
    drukAf: () => this.drukAf(),
    openBij: (pad) => this.#panelen.openBij(pad),
    vind: (selector) => this.vind(selector),
    ververs: () => this.requestUpdate(),
  };
  readonly #doe = new LadderActies(this.#basis);
  readonly #panelen = new Panelen(this, {
    t: this.t,
    basis: this.#basis,
    lezer: () => this.lezer,
    vast: () => this.#vast,
    tekenNu: () => {
      this.requestUpdate();
      if (this.hasUpdated) this.performUpdate();
    },
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
    this.#getypt.vergeetAlles();
    if (aanleiding === 'vervangen') this.foutstand.wis();
  }

  protected override neemOver(verzoek: Dossierverzoek): boolean {
    if (verzoek.soort !== 'trede' || this.uitgeschakeld) return false;
    const uitleg = this.vind<HTMLDetailsElement>(`details[data-trede="${CSS.escape(verzoek.trede)}"]`);
    if (!uitleg) return false;
    this.#panelen.klap.open(`trede:${verzoek.trede}`);
    uitleg.open = true;
    uitleg.scrollIntoView({ block: 'center' });
    uitleg.querySelector('summary')?.focus({ preventScroll: true });
    return true;
  }

  protected override render(): TemplateResult {
    const w = this.#weergave();
    const { delen, papier } = this.#panelen;
    // Wie niets invult leest de antwoorden.
    if (w.vast && w.lezer !== 'raadslid') this.#panelen.haal('blad');
    return this.kader(
      html`${ladderSjabloon(w, this.foutoverzicht())}
      ${this.linklijst(({ code }) => !(TREDECODES as readonly string[]).includes(code))}`,
      { titel: lees(w, 'titel'), papier: papier.ligtKlaar ? delen.deel('blad')?.papier(w) : undefined },
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
      lezer,
      dossier,
      ladder,
      vandaag: vandaag(),
      vast: this.#vast,
      geschiedenis: this.delen.store,
      verwijzingen: this.verwijzingen,
      bij: (plek) => [
        ...getoond.filter(({ pad }) => pad === plek),
        ...(plek === GEWENST && this.foutstand.toontAlles && this.#mistTrede()
          ? [{ pad: plek, code: 'trede-ontbreekt', ernst: 'fout' } as const]
          : []),
      ],
      getypt: (pad) => this.#getypt.tekst(pad, antwoordOp(ladder, pad)),
    };
  }

  protected override drukAf(): void {
    void this.#panelen.legPapier().then(() => super.drukAf());
  }

  // Wat de bezoeker doet

  /** @param groep wijzigingen na elkaar met dezelfde groep zijn samen één stap terug, zoals de letters van één zin */
  #zet(pad: string, waarde: unknown, groep?: string): void {
    const { store } = this.delen;
    const voor = store.dossier;
    store.wijzig((dossier) => {
      const ladder = zetAntwoord(dossier.ladder ?? {}, pad, waarde);
      return inhoud(ladder) === inhoud(dossier.ladder ?? {}) ? dossier : { ...dossier, ladder, regels: REGELVERSIE };
    }, groep);
    if (voor === store.dossier) return;
    const [wat = '', stap = ''] = stappen(pad);
    const trede = wat === 'afwegingen' ? stap : leesOp(store.dossier, `/ladder/${wat}/trede`);
    this.meld('ladder-gewijzigd', { wat, trede: typeof trede === 'string' ? trede : '' });
  }

  #terug(wat: 'ongedaan' | 'opnieuw'): void {
    if (this.gaTerug(wat)) this.meld('ladder-gewijzigd', { wat, trede: '' });
  }

  protected override antwoord(pad: string, veld: Invoerveld): void {
    // Een andere eenheid telt anders: wat er half stond gaat niet mee.
    if (pad.endsWith('/eenheid')) this.#getypt.vergeet(pad.replace('eenheid', 'aantal'));
    this.#zet(pad, this.#getypt.waardeVan(veld, antwoordOp(this.waarde(), pad)), pad);
    const [plek] = stappen(pad);
    if ((plek !== 'huidig' && plek !== 'gewenst') || !pad.endsWith('/trede') || !veld.value) return;
    // Bij een nieuwe plek horen vragen: die staan er meteen bij.
    this.#panelen.klap.open(plek);
    this.#zegPlaatsing(plek);
    this.meld('trede-gekozen', { trede: veld.value });
  }

  #zegPlaatsing(plek: 'huidig' | 'gewenst'): void {
    const w = this.#weergave();
    const plaatsing = w.ladder[plek];
    this.voorlezer.leesVoor(
      this.t.tekst(`gedaan.${plek}`, {
        trede: [tredeNaam(w, plaatsing?.trede), woontTekst(w, plaatsing)].filter(Boolean).join(', '),
      }),
    );
  }

  // Het formulier van de pagina

  #controles(ladder: Ladder): readonly Controle[] {
    return controlesVan(ladder, this.#getypt);
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
    for (const { pad } of this.schermfouten()) void this.#panelen.openBij(pad);
  }

  protected override ankerVan(fout: Schermfout): HTMLElement | null {
    return super.ankerVan(fout) ?? this.#panelen.regelBij(fout.pad);
  }

  protected override gaNaarFout({ pad }: Schermfout): void {
    this.#doe.naar(pad);
  }
}
