import { nothing, render, type TemplateResult } from 'lit';
import type { Netwerkwaarde } from '../../domein/dossier/dossier.js';
import type { Dossierwijziging } from '../../domein/dossier/dossier-store.js';
import { type Gelezen, leesNetwerk } from '../../domein/dossier/lees-dossier.js';
import { MIDDEN } from '../../domein/netwerk/plaats.js';
import type { Schermfout } from '../../scherm/foutstand.js';
import { focusIn, zetFocus } from '../../ui/focus.js';
import { formulierveldStyles } from '../../ui/formulierveld.styles.js';
import { hostStyles } from '../../ui/host.styles.js';
import { keuzesStyles } from '../../ui/keuzes.styles.js';
import { VertaalController } from '../../ui/vertaal-controller.js';
import { VERSIE } from '../../versie.js';
import { beginstand } from './basis.js';
import type { Schermplek } from './deelbouw.js';
import { Kaartdelen } from './delen.js';
import { kaartfouten } from './fouten.js';
import { KaartElement } from './kaart-element.js';
import { Kaartmidden } from './kaartmidden.js';
import { geraamte, kaartscherm } from './kaartscherm.js';
import type { Tekening } from './kaart.js';
import { maakWeergave } from './maak-weergave.js';
import { lijstStyles } from './lijst.styles.js';
import { styles } from './netwerk-kaart.styles.js';
import { Opzetlezer } from './opzet.js';
import { beginSchermstand } from './schermstand.js';
import { Tekenaar } from './tekening/tekenaar.js';
import { papierStyles } from './papier.styles.js';
import { tekeningStyles } from './tekening/tekening.styles.js';
import { TEKSTEN, type Tekstdeelnaam, type TekstSleutel } from './teksten.js';
import { onderwerpNaam, type Weergave } from './weergave.js';

/**
 * Toont het netwerk rond een kind of gezin als lijst en als kaart, en laat het in beide wijzigen: slepen, klikken, toetsen of invullen.
 *
 * Doet als veld mee in een formulier: met `name` gaat `{ onderwerp, personen, banden, momenten, indeling }` als JSON mee. Deelt een
 * `<zo-thuis-dossier>` als dat er is. Vraagt niets op en bewaart niets.
 *
 * @tag netwerk-kaart
 * @summary Lijst en kaart van het netwerk rond een kind.
 * @slot toelichting - Eigen uitleg onder de inleiding.
 * @fires {Event} input - De bezoeker typt of kiest; `value` is al bijgewerkt.
 * @fires {Event} change - De bezoeker is klaar met een veld, of deed iets wat de waarde wijzigt.
 * @fires {CustomEvent<PersoonGekozenDetail>} persoon-gekozen - De bezoeker opent een persoon.
 * @fires {CustomEvent<NetwerkGewijzigdDetail>} netwerk-gewijzigd - Er is een opdracht uitgevoerd.
 * @fires {CustomEvent<DoorvragenGevraagdDetail>} doorvragen-gevraagd - De bezoeker wil doorvragen, en op de pagina is er niets dat dit dossier deelt en dat kan.
 * @fires {CustomEvent<LadderGevraagdDetail>} ladder-gevraagd - De bezoeker wil een trede van de ladder zien, en op de pagina is er geen die dit dossier deelt.
 * @fires {CustomEvent<PersoonGekozenDetail>} steunfiguur-gevraagd - De bezoeker wil het formulier van een steunfiguur, en op de pagina is er geen dat dit dossier deelt.
 * @csspart lijst - De lijst.
 * @csspart kaart - De kaart met haar uitleg.
 * @csspart paneel - De gekozen persoon.
 * @csspart persoon - Een rij in de lijst.
 * @csspart woorden - Het netwerk in woorden.
 * @csspart verschil - De tabel met wat er veranderde.
 */
export class NetwerkKaartElement extends KaartElement {
  /** De versie van dit pakket. */
  static readonly version: string = VERSIE;
  static override readonly styles = [
    hostStyles,
    formulierveldStyles,
    keuzesStyles,
    styles,
    lijstStyles,
    papierStyles,
    tekeningStyles,
  ];

  protected override readonly t = new VertaalController<TekstSleutel, Tekstdeelnaam>(this, TEKSTEN);
  readonly #plek: Schermplek = {
    stand: beginstand(),
    scherm: beginSchermstand(),
    store: () => this.delen.store,
    weergave: () => this.#weergave(),
    tekening: () => this.#tekening,
    handel: (doe) => this.handel(doe),
    kies: (naam, waarde) => {
      this.kies(naam, waarde);
      // Wie kiest waarmee, wil ook vergelijken.
      if (naam === 'vergelijk-met') this.kies('zicht', waarde ? 'vergelijk' : 'nu');
    },
    toonKaart: () => {
      this.#plek.scherm.tab = 'kaart';
      if (this.weergave === 'lijst') this.kies('weergave', 'beide');
    },
    meld: (naam, detail) => this.meld(naam, detail),
    vraag: (verzoek, naam, detail) => void (this.delen.store.vraag(verzoek) || this.meld(naam, detail)),
    zeg: (tekst) => this.voorlezer.leesVoor(tekst),
    vind: (selector) => this.vind(selector),
    metFocus: () => focusIn(this.shadowRoot),
    focus: (selector) => {
      // De naam staat bij wat niet iedereen nodig heeft.
      if (selector === '#veld-naam') this.#plek.scherm.meer = true;
      void zetFocus(this, selector, undefined, this.#kaartdelen.wens);
    },
    wens: () => this.#kaartdelen.wens,
    magWijzigen: () => !this.uitgeschakeld,
    drukAf: () => {
      this.#tekenaar.voorPapier();
      this.drukAf();
    },
    ververs: () => this.requestUpdate(),
    herteken: () => {
      render(nothing, this.renderRoot, this.renderOptions);
      this.requestUpdate();
    },
    getekend: () => this.updateComplete,
    document: () => this.ownerDocument,
  };
  readonly #kaartdelen = new Kaartdelen(this, this.#plek, this.t);
  readonly #opzet = new Opzetlezer(this, () => this.#tekenaar.meetOp());
  readonly #tekenaar = new Tekenaar(this);
  #tekening: Tekening | null = null;

  constructor() {
    super(['onderwerp', 'personen', 'banden', 'momenten', 'indeling']);
    this.addController(new Kaartmidden(this.#plek));
  }

  protected override leesWaarde(onbekend: unknown, halfAf: true | 'alles' = true): Gelezen<Netwerkwaarde> {
    return leesNetwerk(onbekend, { halfAf, magLeeg: true });
  }

  protected override opWijziging({ aanleiding }: Dossierwijziging): void {
    if (aanleiding !== 'vervangen') return;
    this.#kaartdelen.begin();
    this.foutstand.wis();
  }

  protected override herstelBeginwaarde(): void {
    super.herstelBeginwaarde();
    // Ook in een gedeeld dossier gaat weg wat hier half bezig of half getypt was.
    this.opWijziging({ aanleiding: 'vervangen', wat: [] });
    this.#plek.scherm.getypt = '';
    for (const veld of this.shadowRoot?.querySelectorAll<HTMLInputElement>(
      '[data-veld=nieuw]:not(#met), [data-veld=bestand]',
    ) ?? []) {
      veld.value = veld.defaultValue ?? '';
    }
  }

  protected override render(): TemplateResult {
    if (!this.hasUpdated) this.#meetVooraf();
    const w = this.#weergave();
    const { stand } = this.#plek;
    // Wie er niet meer is, is ook niet meer aan de beurt.
    if (!w.personen.some(({ id }) => id === stand.actief)) stand.actief = MIDDEN;
    this.#tekening = this.weergave === 'lijst' ? null : this.#tekenaar.teken(w, this.#kaartdelen.handelen?.wijkUit);
    const { onderwerp } = this.delen.dossier;
    const titel =
      w.leestZelf || !onderwerp.naam
        ? this.t.tekstAan('titel', w.leestZelf)
        : this.t.tekst('titel.met', { naam: onderwerpNaam(w) });
    const scherm = kaartscherm(w, this.#tekening, this.#plek, this.#kaartdelen, {
      titel,
      weergave: this.weergave,
      zicht: this.zicht,
      toen: this.toen,
      momenten: this.momenten,
      opzet: this.#opzet.nu,
      moment: this.moment,
      vergelijkMet: this.vergelekenMet,
      alleenLezen: this.readonly,
      foutoverzicht: this.foutoverzicht(),
      links: this.linklijst(),
    });
    return this.kader(scherm.inhoud, { titel, papier: scherm.papier });
  }

  // Met alleen het geraamte is te meten hoe breed alles wordt: dan staat het er daarna in één keer.
  #meetVooraf(): void {
    render(this.kader(geraamte(this.weergave), { titel: '' }), this.renderRoot, this.renderOptions);
    this.#opzet.lees();
    this.#tekenaar.meetOp();
  }

  // Wie op het scherm wacht, wacht ook op het deel dat de bezoeker net opende.
  protected override async getUpdateComplete(): Promise<boolean> {
    let klaar: boolean;
    do {
      klaar = await super.getUpdateComplete();
      await this.#kaartdelen.rust();
    } while (this.isUpdatePending);
    return klaar;
  }

  #weergave(): Weergave {
    const { dossier, store } = this.delen;
    const { namen: wijze, lezer, moment, zicht, aanspreekvorm, kopniveau, readonly: alleenLezen, t } = this;
    const vergelijkMet = this.vergelekenMet;
    const keuzes = { wijze, lezer, moment, vergelijkMet, aanspreekvorm, kopniveau, alleenLezen };
    const stand = zicht === 'na' ? { ...this.#plek.stand, bekijk: 'blijft' } : this.#plek.stand;
    return maakWeergave(t, dossier, this.waarde(), keuzes, stand, this.#kaartdelen, store);
  }

  protected override opToets(gebeurtenis: KeyboardEvent): void {
    if (!this.uitgeschakeld) this.handel(() => this.#kaartdelen.toets(gebeurtenis));
  }

  protected override schermfouten(): readonly Schermfout[] {
    const los = this.#kaartdelen.handelen?.basis.los.fouten(this.t) ?? [];
    return [...los, ...kaartfouten(this.t, this.delen.dossier, this.lezer, this.required, this.#plek.scherm.getypt)];
  }

  protected override ankerVan(): HTMLElement | null {
    return this.vind('#naam');
  }

  protected override gaNaarFout(fout: Schermfout): void {
    // Verbeteren kan alleen in het netwerk van nu.
    this.kies('moment', '');
    if (fout.pad === '/naam' && !fout.id) return this.#plek.focus('#naam');
    this.#kaartdelen.roep((handelen) => handelen.naarFout(fout));
  }
}
