import { html, nothing, type TemplateResult } from 'lit';
import {
  haalStatusTerug,
  legStatusVast,
  vindPersoon,
  zetOntvanger,
  zetPersoon,
} from '../../domein/dossier/bewerkingen.js';
import { type Controle, controleerPersoon, controleerToestemming, isLater } from '../../domein/dossier/controles.js';
import type { Dossier, Persoon, Steunfiguren, Toestemming } from '../../domein/dossier/dossier.js';
import type { Dossierwijziging } from '../../domein/dossier/dossier-store.js';
import { type Leeftijd, leeftijdOp } from '../../domein/dossier/leeftijd.js';
import { type Gelezen, leesSteunfiguren } from '../../domein/dossier/lees-dossier.js';
import { TOESTEMMINGSREGELS } from '../../domein/dossier/toestemming.js';
import { zetOp } from '../../domein/json-pointer.js';
import { DossierElement } from '../../ui/dossier-element.js';
import type { Ongeldigheid } from '../../ui/form-associated.js';
import { formulierveldStyles } from '../../ui/formulierveld.styles.js';
import { hostStyles } from '../../ui/host.styles.js';
import { nieuwId } from '../../ui/nieuw-id.js';
import { vandaag } from '../../ui/vandaag.js';
import { VertaalController } from '../../ui/vertaal-controller.js';
import { waarschuwEenmaal } from '../../ui/waarschuw.js';
import { VERSIE } from '../../versie.js';
import { zetAntwoord } from './bewerk.js';
import { afdrukSjabloon } from './blad.js';
import {
  doorvragenSjabloon,
  magNiemand,
  niemandSjabloon,
  type Vraagcode,
  volgendeVraag,
  zetStand,
} from './doorvragen.js';
import { invulSjabloon } from './invulling.js';
import { isSteunfiguur, lijstSjabloon } from './lijst.js';
import { overzichtSjabloon } from './overzicht.js';
import type { NieuweStap } from './status.js';
import { styles } from './steunfiguur-form.styles.js';
import { TEKSTEN, type TekstSleutel } from './teksten.js';
import { type Doel, nieuweToestemming, plekVan } from './toestemming.js';
import { toetsVerschil } from './toets.js';
import { labelVan, tellerTekst } from './veld.js';
import { deelVan, naamVan, veldVan } from './velden.js';
import { codetekst, idVan, type Invulling, knop, naamOf, onderwerpcode, type Weergave } from './weergave.js';

/** Wie er openstaat, en waar annuleren naar terugkeert. */
interface Open {
  readonly id: string;
  /** Zoals de persoon was; `null` als hij nieuw is. */
  readonly begin: Persoon | null;
  /** Wat er staat zolang er niets is ingevuld. */
  readonly start: Persoon;
  readonly toestemming: Dossier['toestemming'];
}

interface Fout extends Controle {
  readonly persoon: Persoon;
}

const INVULLERS: readonly string[] = ['jongere', 'ouder', 'steunfiguur', 'professional'];
const RUST_VOOR_MELDING = 800;
const TEKENS_OVER_VOOR_MELDING = 200;

/**
 * Legt samen met een kind, jongere of ouder vast wie er is om op te steunen, en toetst dat in woorden aan de definitie van BGZJ.
 *
 * Doet als veld mee in een formulier: met `name` gaat `{ personen, doorvragen, toestemming }` als JSON mee. Deelt een `<zo-thuis-dossier>`
 * als dat er is. Vraagt niets op en bewaart niets.
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
 * @csspart persoon - Een persoon in de lijst.
 * @csspart invulling - De persoon die openstaat.
 * @csspart toets - De toets aan de definitie.
 * @csspart doorvragen - De vragen als er niemand lijkt te zijn.
 * @cssprop [--zo-thuis-tekst-kleur=CanvasText] - Kleur van de tekst.
 * @cssprop [--zo-thuis-vlak-kleur=Canvas] - Achtergrond van velden en vlakken.
 * @cssprop [--zo-thuis-rand-kleur] - Kleur van de randen van velden.
 * @cssprop [--zo-thuis-accent-kleur] - Kleur van knoppen en links.
 * @cssprop [--zo-thuis-fout-kleur] - Kleur van fouten.
 * @cssprop [--zo-thuis-waarschuwing-kleur] - Kleur van waarschuwingen.
 * @cssprop [--zo-thuis-focus-kleur] - Kleur van de rand om het veld met de focus.
 * @cssprop [--zo-thuis-letter=inherit] - Lettertype.
 * @cssprop [--zo-thuis-hoek=0.25rem] - Afronding van hoeken.
 */
export class SteunfiguurFormElement extends DossierElement<Steunfiguren, TekstSleutel> {
  /** De versie van dit pakket. */
  static readonly version: string = VERSIE;
  static override readonly styles = [hostStyles, formulierveldStyles, styles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'persoon-id', 'invuller', 'leeftijd'];
  }

  protected override readonly t = new VertaalController<TekstSleutel>(this, TEKSTEN);
  #open: Open | null = null;
  #begonnen = false;
  #geopendOp: string | null = null;
  #stap: NieuweStap = LEGE_STAP;
  #gewijzigd = new Set<string>();
  #aangeraakt = new Set<string>();
  #toonAlles = false;
  #teVerwijderen: string | null = null;
  #vraag: Vraagcode | 'klaar' | null = null;
  #antwoord = '';
  #gevonden: readonly string[] = [];
  #opnieuwVragen = '';
  #dagFout = '';
  #afdruk: string | null = null;
  #drukAf = false;
  #voorgelezen = '';
  #meldtijd: ReturnType<typeof setTimeout> | undefined;
  #negeerDubbel = false;

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
  set persoonId(id: string) {
    this.setAttribute('persoon-id', id ?? '');
  }

  /**
   * Wie dit invult: `jongere`, `ouder`, `steunfiguur` of `professional`. Bepaalt wat er als voorzet staat en wat verborgen blijft.
   * @attr invuller
   */
  get invuller(): string {
    const invuller = this.getAttribute('invuller') ?? '';
    return INVULLERS.includes(invuller) ? invuller : '';
  }
  set invuller(invuller: string) {
    this.setAttribute('invuller', invuller ?? '');
  }

  /**
   * De leeftijd van het kind of de jongere in jaren. Zonder deze telt `onderwerp.geboren` van het dossier.
   * @attr leeftijd
   */
  get leeftijd(): number | null {
    const tekst = this.getAttribute('leeftijd') ?? '';
    return /^\d{1,2}$/.test(tekst) ? Number(tekst) : null;
  }
  set leeftijd(leeftijd: number | null) {
    if (leeftijd === null || leeftijd === undefined) this.removeAttribute('leeftijd');
    else this.setAttribute('leeftijd', String(leeftijd));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const venster = this.ownerDocument.defaultView;
    venster?.addEventListener('beforeprint', this.#voorAfdrukken);
    venster?.addEventListener('afterprint', this.#naAfdrukken);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#meldtijd);
    const venster = this.ownerDocument.defaultView;
    venster?.removeEventListener('beforeprint', this.#voorAfdrukken);
    venster?.removeEventListener('afterprint', this.#naAfdrukken);
  }

  override attributeChangedCallback(naam: string, oud: string | null, nieuw: string | null): void {
    super.attributeChangedCallback(naam, oud, nieuw);
    if (naam === 'persoon-id') this.#geopendOp = null;
    if (naam === 'leeftijd' && nieuw && this.leeftijd === null) waarschuwEenmaal(this, 'leeftijd-ongeldig', naam);
    if (naam === 'invuller' && nieuw && !this.invuller) waarschuwEenmaal(this, 'invuller-onbekend', naam);
    this.requestUpdate();
  }

  protected override leesWaarde(onbekend: unknown): Gelezen<Steunfiguren> {
    return leesSteunfiguren(onbekend, { halfAf: true, indeling: this.delen.dossier.indeling });
  }

  protected override opWijziging({ aanleiding }: Dossierwijziging): void {
    const { dossier } = this.delen;
    const weg = this.#open?.begin && !vindPersoon(dossier, this.#open.id);
    if (aanleiding === 'vervangen') {
      this.#begonnen = false;
      this.#geopendOp = null;
      this.#vraag = null;
    }
    if (aanleiding === 'vervangen' || weg) this.#sluit();
  }

  protected override willUpdate(): void {
    const id = this.persoonId;
    if (id !== '' && id !== this.#geopendOp && this.#zichtbarePersonen().some((persoon) => persoon.id === id)) {
      this.#geopendOp = id;
      this.#openPersoon(id);
    }
    const leeg = this.#zichtbarePersonen().length === 0 && !this.delen.dossier.doorvragen?.niemand;
    if (leeg && !this.#begonnen && !this.#open && !this.readonly) this.#openPersoon();
  }

  protected override render(): TemplateResult {
    const t = this.t;
    const w = this.#weergave();
    return html`<div
      class="wortel"
      role="group"
      aria-label=${this.labelTekst || t.tekst('titel')}
      lang=${t.taal}
      @input=${this.#opInput}
      @change=${this.#opChange}
      @focusout=${this.#opFocusout}
      @click=${this.#opKlik}
      @keydown=${this.#opToets}
    >
      <fieldset class="scherm" ?disabled=${this.uitgeschakeld}>
        <header>
          <h2>${t.tekst('titel')}</h2>
          <p>${t.tekst('intro')}</p>
          ${definitieSjabloon(w)}
          <slot name="toelichting"></slot>
          <slot name="melding"></slot>
        </header>
        ${this.#foutoverzicht()} ${this.#zonderNiemand(w)} ${lijstSjabloon(w, this.#lijststand())} ${this.#acties(w)}
        ${
          this.#vraag && !w.alleenLezen
            ? doorvragenSjabloon(w, {
                code: this.#vraag === 'klaar' ? null : this.#vraag,
                antwoord: this.#antwoord,
                gevonden: this.#gevonden,
                opnieuwVragen: this.#opnieuwVragen,
                dagFout: this.#dagFout,
              })
            : nothing
        }
        ${this.#open && !w.alleenLezen ? invulSjabloon(this.#invulling(w, this.#open), this.#stap) : nothing}
        ${overzichtSjabloon(w)} ${this.#links()}
      </fieldset>
      ${this.#drukAf ? afdrukSjabloon(w, this.#opPapier(w)) : nothing}
      <p class="vh" role="status">${this.#voorgelezen}</p>
    </div>`;
  }

  #weergave(): Weergave {
    return {
      t: this.t,
      dossier: this.delen.dossier,
      personen: this.#zichtbarePersonen(),
      vandaag: vandaag(),
      leeftijd: this.#leeftijdNu(),
      invuller: this.invuller,
      alleenLezen: this.readonly,
    };
  }

  #invulling(w: Weergave, open: Open): Invulling {
    const persoon = this.#persoon(open);
    const controles = [...this.#controles(persoon), ...this.#stapControles()];
    return {
      ...w,
      persoon,
      nieuw: open.begin === null,
      bij: (pad) =>
        controles.filter((controle) => controle.pad === pad && (this.#toonAlles || this.#aangeraakt.has(pad))),
    };
  }

  // Wie voor deze invuller verborgen is staat niet op het scherm en niet op papier, maar blijft wel in de waarde.
  #zichtbarePersonen(): readonly Persoon[] {
    const { invuller } = this;
    return (this.delen.dossier.personen ?? []).filter(
      ({ verbergVoor }) => !verbergVoor?.some((lezer) => lezer === invuller),
    );
  }

  #leeftijdNu(): Leeftijd | null {
    const { leeftijd } = this;
    return leeftijd === null
      ? leeftijdOp(this.delen.dossier.onderwerp.geboren, vandaag())
      : { van: leeftijd, tot: leeftijd };
  }

  #persoon({ id, start }: Open): Persoon {
    return vindPersoon(this.delen.dossier, id) ?? start;
  }

  #lijststand(): Parameters<typeof lijstSjabloon>[1] {
    return { open: this.#open?.id ?? null, teVerwijderen: this.#teVerwijderen };
  }

  #zonderNiemand(w: Weergave): TemplateResult | typeof nothing {
    return w.personen.some(isSteunfiguur) ? nothing : niemandSjabloon(w);
  }

  #acties({ alleenLezen }: Weergave): TemplateResult | typeof nothing {
    if (alleenLezen) return nothing;
    const { t } = this;
    const { kanOngedaan, kanOpnieuw } = this.delen.store;
    return html`<div class="knoppen">
      ${this.#open ? nothing : knop(t, 'toevoegen')} ${this.#vraag ? nothing : knop(t, 'niemand')}
      ${kanOngedaan ? knop(t, 'ongedaan') : nothing} ${kanOpnieuw ? knop(t, 'opnieuw') : nothing}
    </div>`;
  }

  #links(): TemplateResult | typeof nothing {
    if (this.verwijzingen.length === 0) return nothing;
    return html`<ul>
      ${this.verwijzingen.map(({ tekst, url }) => html`<li><a href=${url}>${tekst}</a></li>`)}
    </ul>`;
  }

  #opPapier({ personen }: Weergave): readonly Persoon[] {
    const gekozen = this.#afdruk ?? this.#open?.id;
    const een = personen.filter(({ id }) => id === gekozen);
    return een.length > 0 ? een : personen.filter(isSteunfiguur);
  }

  // Fouten en berichten

  // Alles wat er aan één persoon niet klopt, met de toestemmingen erbij: die staan op hetzelfde scherm.
  #controles(persoon: Persoon): readonly Controle[] {
    const dag = vandaag();
    return [...controleerPersoon(persoon, dag), ...this.#toestemmingControles(persoon, dag)];
  }

  #toestemmingControles(persoon: Persoon, dag: string): readonly Controle[] {
    const { toestemming } = this.delen.dossier;
    return (['delen', 'hulp', 'gegevens-steunfiguur'] as const).flatMap((doel) => {
      const nu = toestemming?.[plekVan(toestemming, doel, persoon.id)];
      if (!nu) return [];
      return controleerToestemming(nu, dag).map((controle) => ({
        ...controle,
        pad: `toestemming:${doel}${controle.pad}`,
      }));
    });
  }

  #stapControles(): readonly Controle[] {
    if (!isLater(this.#stap.datum, vandaag())) return [];
    return [{ pad: 'stap:datum', code: 'datum-in-toekomst', ernst: 'fout' }];
  }

  /** Wat bewaren en versturen tegenhoudt. Wie alleen openstaat en nog niets heeft, telt pas bij bewaren. */
  #fouten(): readonly Fout[] {
    const dag = vandaag();
    const open = this.#open;
    const personen = this.#zichtbarePersonen();
    const nieuw = open && this.#toonAlles && !vindPersoon(this.delen.dossier, open.id) ? [open.start] : [];
    return [...personen, ...nieuw].flatMap((persoon) => {
      const controles = persoon.id === open?.id ? this.#controles(persoon) : controleerPersoon(persoon, dag);
      return controles.filter(({ ernst }) => ernst === 'fout').map((fout) => ({ ...fout, persoon }));
    });
  }

  #foutTekst({ persoon, ...fout }: Fout): string {
    const { t } = this;
    const wie = persoon.id === this.#open?.id ? '' : `${naamOf(t, persoon)}: `;
    return `${wie}${labelVan(t, fout.pad)} ${codetekst(t, fout.code, 'melding.')}`;
  }

  #foutoverzicht(): TemplateResult | typeof nothing {
    const fouten = this.#toonAlles ? this.#fouten() : [];
    const geenMens = this.#toonAlles && this.#mistPersoon();
    if (fouten.length === 0 && !geenMens) return nothing;
    return html`<section class="foutoverzicht" aria-labelledby="foutoverzicht">
      <h3 id="foutoverzicht" tabindex="-1">${this.t.tekst('foutoverzicht.titel')}</h3>
      <ul>
        ${geenMens ? html`<li><a href="#" data-naar="" data-pad-naar="/naam">${this.t.tekst('melding.niemand')}</a></li>` : nothing}
        ${fouten.map(
          (fout) =>
            html`<li>
              <a href="#" data-naar=${fout.persoon.id} data-pad-naar=${fout.pad}>${this.#foutTekst(fout)}</a>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #mistPersoon(): boolean {
    return this.required && (this.delen.dossier.personen ?? []).length === 0;
  }

  // Wat de bezoeker doet

  #opInput(gebeurtenis: Event): void {
    const veld = gebeurtenis.composedPath()[0] as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
    const { pad } = veld.dataset;
    this.#begonnen = true;
    if ('antwoord' in veld.dataset) this.#antwoord = veld.value;
    else if ('opnieuw' in veld.dataset) this.#opnieuwVragen = veld.value;
    else if ('verantwoordelijk' in veld.dataset) return this.#zetVerantwoordelijk(veld.value);
    else if (pad?.startsWith('stap:')) this.#stap = { ...this.#stap, [pad.slice('stap:'.length)]: veld.value };
    else if (pad) return this.#antwoordOp(pad, veld);
    // Wat nog niet in de waarde staat hoeft de pagina niet te horen.
    gebeurtenis.stopPropagation();
    this.requestUpdate();
  }

  #antwoordOp(pad: string, veld: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): void {
    const open = this.#open;
    if (!open) return;
    this.#gewijzigd.add(pad);
    const aan = veld instanceof HTMLInputElement && veld.type === 'checkbox' ? veld.checked : true;
    const [doel, naam] = pad.startsWith('toestemming:') ? pad.slice('toestemming:'.length).split('/') : [];
    if (doel !== undefined && naam !== undefined) {
      this.#zetToestemming(doel as Doel, naam, veld.value, aan);
      return;
    }
    const vraag = veldVan(naamVan(pad));
    const oud = this.#persoon(open);
    const nieuw = vraag?.pad === pad ? zetAntwoord(oud, vraag, veld.value, aan) : zetOp(oud, pad, veld.value);
    this.#schrijf(nieuw, `${open.id}${pad}`);
    const verschil = toetsVerschil(this.t, oud, nieuw);
    if (verschil) this.#leesVoor(verschil);
    if (veld instanceof HTMLTextAreaElement && bijnaVol(veld.value)) this.#leesVoor(tellerTekst(this.t, veld.value));
  }

  // Elke wijziging van een persoon komt hier langs: zo staat zij meteen in de waarde en is zij ongedaan te maken.
  #schrijf(persoon: Persoon, groep?: string): void {
    const { invuller } = this;
    const steunfiguur = persoon.steunfiguur ?? {};
    this.delen.store.wijzig(
      (dossier) => ({
        ...zetPersoon(dossier, { ...persoon, steunfiguur }),
        ...(dossier.doorvragen?.niemand && { doorvragen: { ...dossier.doorvragen, niemand: false } }),
        ...(invuller && { ingevuldDoor: invuller as NonNullable<Dossier['ingevuldDoor']> }),
      }),
      groep,
    );
  }

  #zetToestemming(doel: Doel, naam: string, waarde: string, aan: boolean): void {
    const id = this.#open?.id ?? '';
    this.delen.store.wijzig((dossier) => {
      const lijst = [...(dossier.toestemming ?? [])];
      const plek = plekVan(lijst, doel, id);
      const nu: Toestemming = lijst[plek] ?? { doel, ...(doel === 'gegevens-steunfiguur' && { persoon: id }) };
      const door = new Set<string>(nu.door ?? []);
      if (aan) door.add(waarde);
      else door.delete(waarde);
      const inhoud = naam === 'door' ? [...door] : naam === 'uitzondering' && waarde === 'nee' ? null : waarde;
      const nieuw = { ...nu, [naam]: inhoud } as Toestemming;
      const toestemming = plek < 0 ? [...lijst, nieuw] : lijst.with(plek, nieuw);
      return { ...dossier, toestemming, regels: TOESTEMMINGSREGELS.versie };
    }, `${id}${doel}/${naam}`);
  }

  #zetVerantwoordelijk(id: string): void {
    if (id === '') return;
    this.delen.store.wijzig((dossier) => {
      const persoon = vindPersoon(dossier, id);
      return persoon ? zetPersoon(dossier, { ...persoon, verantwoordelijk: true }) : dossier;
    });
  }

  #opChange(gebeurtenis: Event): void {
    gebeurtenis.stopPropagation();
    const { dataset } = gebeurtenis.composedPath()[0] as HTMLElement;
    const { pad = '' } = dataset;
    // Bij een keuze is de bezoeker meteen klaar; bij typen pas als hij het veld verlaat.
    if (this.#gewijzigd.has(pad)) this.#aangeraakt.add(pad);
    if ('antwoord' in dataset || 'opnieuw' in dataset || pad.startsWith('stap:')) return;
    // `change` komt, anders dan `input`, niet vanzelf door de schaduwgrens.
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #opFocusout(gebeurtenis: FocusEvent): void {
    const { pad = '' } = (gebeurtenis.composedPath()[0] as HTMLElement).dataset;
    if (!this.#gewijzigd.has(pad) && !pad.startsWith('stap:')) return;
    this.#aangeraakt.add(pad);
    this.requestUpdate();
  }

  #opToets(gebeurtenis: KeyboardEvent): void {
    const veld = gebeurtenis.composedPath()[0] as HTMLElement;
    if (gebeurtenis.key !== 'Enter' || !('antwoord' in veld.dataset)) return;
    gebeurtenis.preventDefault();
    this.#voegGevondenToe();
  }

  #opKlik(gebeurtenis: MouseEvent): void {
    const doel = gebeurtenis.composedPath()[0] as Element;
    const element = doel.closest<HTMLElement>('[data-actie], [data-naar]');
    if (!element) return;
    const { actie, id = '', naar, padNaar = '' } = element.dataset;
    if (naar !== undefined) {
      // De plek staat in onze schaduwboom; de adresbalk kan er niet bij en mag niet veranderen.
      gebeurtenis.preventDefault();
      void this.#springNaar(padNaar, naar);
      return;
    }
    // De tweede klik van een dubbelklik valt op wat er na de eerste op die plek is gekomen; die klik was voor niemand bedoeld.
    if (gebeurtenis.detail > 1 && this.#negeerDubbel) return;
    this.#negeerDubbel = actie === 'bewaren' || actie === 'annuleren' || actie === 'verwijderen';
    this.#begonnen = true;
    this.#doe(actie ?? '', id);
    this.requestUpdate();
  }

  #doe(actie: string, id: string): void {
    const { store } = this.delen;
    switch (actie) {
      case 'toevoegen':
        this.#openPersoon();
        return this.#focus('persoon-titel');
      case 'wijzigen':
      case 'beschrijf':
        this.#openPersoon(id);
        return this.#focus('persoon-titel');
      case 'bewaren':
        return this.#bewaar();
      case 'annuleren':
        return this.#annuleer();
      case 'verwijderen':
        this.#teVerwijderen = id;
        return this.#focus(`weg-${id}`);
      case 'verwijderNee':
        this.#teVerwijderen = null;
        return this.#focusKnop('verwijderen', id);
      case 'verwijderJa':
        return this.#verwijder(id);
      case 'ongedaan':
      case 'opnieuw':
        store[actie]();
        this.#meldGedaan(actie);
        return this.#meldWijziging();
      case 'afdrukken':
        this.#afdruk = id;
        return this.ownerDocument.defaultView?.print();
      case 'vastleggen':
        this.#legStapVast();
        return;
      case 'stapTerug':
        return this.#wijzigOpen((persoon) => ({ ...persoon, steunfiguur: haalStatusTerug(persoon.steunfiguur ?? {}) }));
      case 'actieErbij':
        return this.#wijzigActies((acties) => [...acties, {}]);
      case 'actieWeg':
        return this.#wijzigActies((acties) => acties.toSpliced(Number(id), 1));
      case 'nieuweToestemming':
        store.wijzig((dossier) => ({
          ...dossier,
          toestemming: [...(dossier.toestemming ?? []), nieuweToestemming(id as Doel, this.#open?.id ?? '')],
        }));
        return this.#meldWijziging();
      default:
        return this.#doeDoorvragen(actie, id);
    }
  }

  #openPersoon(id?: string): void {
    const { dossier } = this.delen;
    const begin = (id !== undefined && vindPersoon(dossier, id)) || null;
    const start = begin ?? this.#nieuwePersoon();
    this.#sluit();
    this.#vraag = null;
    this.#open = { id: start.id, begin, start, toestemming: dossier.toestemming };
    this.#stap = { ...LEGE_STAP, datum: vandaag(), door: this.invuller };
  }

  // Voor wie de steun is staat als voorzet klaar, naar de leeftijd; alleen als die bekend is.
  #nieuwePersoon(naam = ''): Persoon {
    const ontvanger = onderwerpcode(this.#weergave()) === 'kind' ? 'ouder' : 'jongere';
    const steun = this.#leeftijdNu() ? zetOntvanger([], ontvanger, true) : [];
    return { id: nieuwId(), naam, soort: 'netwerk', steun, steunfiguur: {} };
  }

  #sluit(): void {
    this.#open = null;
    this.#toonAlles = false;
    this.#gewijzigd.clear();
    this.#aangeraakt.clear();
    this.#teVerwijderen = null;
  }

  #bewaar(): void {
    const open = this.#open;
    if (!open) return;
    if (this.#stap.status && !this.#legStapVast()) return void this.#toonEnFocus();
    const persoon = this.#persoon(open);
    if (this.#controles(persoon).some(({ ernst }) => ernst === 'fout')) return void this.#toonEnFocus();
    const detail = Object.freeze({ id: open.id });
    const opties = { detail, bubbles: true, composed: true };
    if (!this.dispatchEvent(new CustomEvent('steunfiguur-voor-opslaan', { ...opties, cancelable: true }))) return;
    this.#sluit();
    this.#meldGedaan('bewaren', persoon.naam);
    this.dispatchEvent(new CustomEvent('steunfiguur-opgeslagen', opties));
    this.#focusKnop('wijzigen', open.id);
  }

  #annuleer(): void {
    const open = this.#open;
    if (!open) return;
    this.#draaiTerug(open);
    this.#meldGedaan('annuleren');
    const detail = Object.freeze({ id: open.id });
    this.dispatchEvent(new CustomEvent('steunfiguur-geannuleerd', { detail, bubbles: true, composed: true }));
    this.#focus('lijst-titel');
  }

  #draaiTerug({ id, begin, toestemming }: Open): void {
    const { store } = this.delen;
    this.#sluit();
    if (!vindPersoon(store.dossier, id) && store.dossier.toestemming === toestemming) return;
    if (begin === null) store.verwijderPersoon(id);
    store.wijzig((dossier) => {
      const terug = begin && vindPersoon(dossier, id) !== begin ? zetPersoon(dossier, begin) : dossier;
      return terug.toestemming === toestemming ? terug : { ...terug, toestemming: toestemming ?? [] };
    });
    this.#meldWijziging();
  }

  #verwijder(id: string): void {
    const persoon = vindPersoon(this.delen.dossier, id);
    if (!persoon) return;
    if (this.#open?.id === id) this.#sluit();
    this.#teVerwijderen = null;
    this.delen.store.verwijderPersoon(id);
    this.#meldGedaan('verwijderen', naamOf(this.t, persoon));
    this.#meldWijziging();
    this.#focus('lijst-titel');
  }

  /** Legt de gekozen stap vast; `false` als er nog iets niet klopt. */
  #legStapVast(): boolean {
    const { status, datum, door } = this.#stap;
    if (status === '' || this.#stapControles().length > 0) {
      this.#aangeraakt.add('stap:datum');
      return false;
    }
    const stap = { status, datum: datum || vandaag(), door } as Parameters<typeof legStatusVast>[1];
    this.#stap = { ...LEGE_STAP, datum: vandaag(), door: this.invuller };
    this.#wijzigOpen((persoon) => ({ ...persoon, steunfiguur: legStatusVast(persoon.steunfiguur ?? {}, stap) }));
    return true;
  }

  #wijzigActies(verander: (acties: readonly object[]) => readonly object[]): void {
    this.#wijzigOpen((persoon) => zetOp(persoon, '/steunfiguur/acties', verander(persoon.steunfiguur?.acties ?? [])));
  }

  #wijzigOpen(verander: (persoon: Persoon) => Persoon): void {
    if (!this.#open) return;
    this.#schrijf(verander(this.#persoon(this.#open)));
    this.#meldWijziging();
  }

  // Doorvragen

  #doeDoorvragen(actie: string, id: string): void {
    const code = this.#vraag === 'klaar' ? null : this.#vraag;
    switch (actie) {
      case 'niemand':
        return this.#stelVraag(volgendeVraag(this.delen.dossier));
      case 'vraagOpnieuw':
        return this.#stelVraag(id as Vraagcode);
      case 'doorToevoegen':
        return this.#voegGevondenToe();
      case 'hierNiemand':
      case 'nuNiet':
      case 'verder':
        if (!code) return;
        if (this.#antwoord.trim()) this.#voegGevondenToe();
        else if (this.#gevonden.length === 0) {
          const stand = actie === 'nuNiet' ? 'nu-niet' : 'gevraagd';
          this.delen.store.wijzig((dossier) => zetStand(dossier, code, stand, vandaag()));
          this.#meldWijziging();
        }
        return this.#stelVraag(volgendeVraag(this.delen.dossier, code));
      case 'niemandVast':
        return this.#legNiemandVast();
      case 'stoppen':
        this.#vraag = null;
        return this.#focus('lijst-titel');
    }
  }

  #stelVraag(code: Vraagcode | null): void {
    // Wie al iets had ingevuld raakt dat niet kwijt: de persoon blijft staan in de lijst.
    this.#sluit();
    this.#vraag = code ?? 'klaar';
    this.#antwoord = '';
    this.#gevonden = [];
    this.#dagFout = '';
    this.#focus('vraag');
  }

  #voegGevondenToe(): void {
    const naam = this.#antwoord.trim();
    const code = this.#vraag;
    if (naam === '' || code === null || code === 'klaar') return this.#focus('antwoord');
    this.#schrijf(this.#nieuwePersoon(naam));
    this.delen.store.wijzig((dossier) => zetStand(dossier, code, 'beantwoord', vandaag()));
    this.#gevonden = [...this.#gevonden, naam];
    this.#antwoord = '';
    this.#meldGedaan('toevoegen', naam);
    this.#meldWijziging();
    this.requestUpdate();
    this.#focus('antwoord');
  }

  #legNiemandVast(): void {
    const dag = this.#opnieuwVragen;
    if (!magNiemand(this.delen.dossier)) return;
    this.#dagFout = isLater(dag, vandaag()) ? '' : this.t.tekst('melding.datum-voorbij');
    if (this.#dagFout) return this.#focus('opnieuw-vragen');
    this.delen.store.wijzig((dossier) => ({
      ...dossier,
      doorvragen: { ...dossier.doorvragen, niemand: true, opnieuwVragen: dag },
    }));
    this.#vraag = null;
    this.#meldWijziging();
    this.#focus('lijst-titel');
  }

  // Voorlezen, focus, papier

  // Een knop wijzigt de waarde zonder dat er een veld bij is: de pagina hoort dan hetzelfde als bij een gewoon veld.
  #meldWijziging(): void {
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #meldGedaan(actie: 'bewaren' | 'annuleren' | 'verwijderen' | 'toevoegen' | 'ongedaan' | 'opnieuw', naam = ''): void {
    this.#leesVoor(this.t.tekst('gebeurd', { actie: this.t.tekst(`actie.${actie}`), naam }));
  }

  // Na een rustpunt: wie typt wil niet elke tussenstand horen.
  #leesVoor(tekst: string): void {
    clearTimeout(this.#meldtijd);
    this.#meldtijd = setTimeout(() => {
      this.#voorgelezen = tekst;
      this.requestUpdate();
    }, RUST_VOOR_MELDING);
  }

  #focus(id: string): void {
    void this.updateComplete.then(() => this.#vind(id)?.focus());
  }

  #focusKnop(actie: string, id: string): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`[data-actie="${actie}"][data-id="${CSS.escape(id)}"]`)?.focus(),
    );
  }

  // Ook gevraagd voordat er iets getekend is.
  #vind<E extends HTMLElement>(id: string): E | null | undefined {
    return this.shadowRoot?.querySelector<E>(`#${CSS.escape(id)}`);
  }

  async #springNaar(pad: string, id: string): Promise<void> {
    if (id !== this.#open?.id) this.#openPersoon(id);
    this.requestUpdate();
    await this.updateComplete;
    const deel = this.#vind<HTMLDetailsElement>(`deel-${deelVan(pad)}`);
    if (deel) deel.open = true;
    const element = this.#vind(idVan(pad));
    // Bij een vraag met vaste antwoorden: het eerste antwoord.
    (element?.querySelector<HTMLElement>('input') ?? element)?.focus();
    element?.closest('.veld')?.scrollIntoView({ block: 'center' });
  }

  async #toonEnFocus(): Promise<void> {
    this.toonFouten();
    await this.updateComplete;
    this.focusFouten();
  }

  readonly #voorAfdrukken = (): void => {
    this.#drukAf = true;
    this.requestUpdate();
    // Meteen: het papier wacht niet op de volgende render.
    this.performUpdate();
  };

  readonly #naAfdrukken = (): void => {
    this.#drukAf = false;
    this.#afdruk = null;
    this.requestUpdate();
  };

  // Het formulier van de pagina

  protected override herstelBeginwaarde(): void {
    if (this.#open) this.#draaiTerug(this.#open);
    super.herstelBeginwaarde();
  }

  protected override geldigheid(): Ongeldigheid | null {
    if (this.#mistPersoon()) {
      const anker = this.#vind(idVan('/naam')) ?? this.#vind('lijst-titel');
      return { flags: { valueMissing: true }, bericht: this.t.tekst('melding.niemand'), anker };
    }
    const [fout] = this.#fouten();
    if (!fout) return null;
    return { flags: { customError: true }, bericht: this.#foutTekst(fout), anker: this.#vind(idVan(fout.pad)) };
  }

  protected override toonFouten(): void {
    this.#toonAlles = true;
    this.requestUpdate();
  }

  protected override focusFouten(): void {
    this.#vind('foutoverzicht')?.focus();
  }
}

const LEGE_STAP: NieuweStap = { status: '', datum: '', door: '' };

function bijnaVol(tekst: string): boolean {
  return tekst.length > 2000 - TEKENS_OVER_VOOR_MELDING;
}

function definitieSjabloon({ t }: Weergave): TemplateResult {
  return html`<details>
    <summary>${t.tekst('definitie.titel')}</summary>
    <p>${t.tekst('definitie.gewoon')}</p>
    <blockquote>${t.tekst('definitie.bgzj')}</blockquote>
    <p class="hulp">${t.tekst('definitie.bron')}</p>
    <p>${t.tekst('definitie.waarde')}</p>
    <p>${t.tekst('definitie.anders')}</p>
    <p>${t.tekst('definitie.netwerk')}</p>
  </details>`;
}
