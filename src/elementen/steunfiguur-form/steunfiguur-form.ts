// De volgorde van deze imports is die van het script: eerst codes en teksten, dan rekenwerk, sjablonen en stijlen.
// Wat op elkaar lijkt staat zo bij elkaar, en dat scheelt honderden bytes na gzip.
import { BETROKKENEN, DOELEN } from '../../domein/dossier/codes.js';
import { TEKSTEN, type TekstSleutel } from './teksten.js';
import { VERSIE } from '../../versie.js';
import { overzichtSjabloon } from './overzicht.js';
import { waarschuwEenmaal } from '../../ui/waarschuw.js';
import { type Leeftijd, leeftijdOp } from '../../domein/dossier/leeftijd.js';
import { TOESTEMMINGSREGELS } from '../../domein/dossier/toestemming.js';
import { type Controle, controleerPersoon, controleerToestemming, isLater } from '../../domein/dossier/controles.js';
import { type Doel, toestemmingVan } from './toestemming.js';
import { type Gelezen, leesSteunfiguren } from '../../domein/dossier/lees-dossier.js';
import { HOOGSTE_AANTAL_TEKENS } from '../../domein/dossier/vorm.js';
import { kopSjabloon } from './kop.js';
import { VertaalController } from '../../ui/vertaal-controller.js';
import { nieuwId } from '../../ui/nieuw-id.js';
import { leesOp, zetOp } from '../../domein/json-pointer.js';
import { meldWijziging, zend, zetFocus } from '../../ui/gebeurtenissen.js';
import { html, nothing, type TemplateResult } from 'lit';
import { Voorlezer } from '../../ui/voorlezer.js';
import { DossierElement } from '../../ui/dossier-element.js';
import { deelVan, naamVan, veldVan } from './velden.js';
import { vandaag } from '../../ui/vandaag.js';
import { zetAntwoord } from './bewerk.js';
import {
  doorvragenSjabloon,
  magNiemand,
  niemandSjabloon,
  type Vraagcode,
  type Vraagstand,
  volgendeVraag,
  zetStand,
} from './doorvragen.js';
import { invulSjabloon } from './invulling.js';
import { hostStyles } from '../../ui/host.styles.js';
import { formulierveldStyles } from '../../ui/formulierveld.styles.js';
import { styles } from './steunfiguur-form.styles.js';
import { afdrukSjabloon } from './blad.js';
import { vindPersoon, zetOntvanger, zetPersoon } from '../../domein/dossier/bewerkingen.js';
import { labelVan, tellerTekst } from './veld.js';
import { codetekst, knop } from '../../ui/codetekst.js';
import { idVan, type Invulling, naamOf, onderwerpcode, type Weergave } from './weergave.js';
import type { Dossier, Persoon, Steunfiguren } from '../../domein/dossier/dossier.js';
import { isSteunfiguur, lijstSjabloon } from './lijst.js';
import type { Dossierwijziging } from '../../domein/dossier/dossier-store.js';
import type { Ongeldigheid } from '../../ui/form-associated.js';

/** Wie er openstaat, en waar annuleren naar terugkeert. */
interface Open {
  /** Zoals de persoon was, of de lege persoon die er staat zolang er niets is ingevuld. */
  readonly start: Persoon;
  readonly nieuw: boolean;
  readonly toestemming: Dossier['toestemming'];
}

type Invoerveld = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const TEKENS_OVER_VOOR_MELDING = 200;

/**
 * Legt samen met een kind, jongere of ouder vast wie er is om op te steunen, en toetst dat in woorden aan de definitie van BGZJ.
 *
 * Doet als veld mee in een formulier: met `name` gaat `{ personen, doorvragen, toestemming }` als JSON mee. Deelt een `<zo-thuis-dossier>`
 * als dat er is. Vraagt niets op en bewaart niets.
 *
 * @tag steunfiguur-form
 * @summary Formulier voor steunfiguren rond een kind of jongere.
 * @attr {string} for - Het id van het `<zo-thuis-dossier>` dat dit element deelt. Het mag er later pas komen.
 * @attr {string} persoon-id - Het id van de persoon die openstaat om in te vullen. De persoon mag er later pas komen.
 * @attr {"jongere" | "ouder" | "steunfiguur" | "professional"} invuller - Wie dit invult. Bepaalt wat er als voorzet staat en wat verborgen blijft.
 * @attr {number} leeftijd - De leeftijd van het kind of de jongere in jaren. Zonder deze telt `onderwerp.geboren` van het dossier.
 * @slot toelichting - Eigen uitleg onder de inleiding.
 * @slot melding - Een eigen bericht boven het formulier, bijvoorbeeld over hoe inzendingen worden nagekeken.
 * @fires {Event} input - De bezoeker typt of kiest; `value` is al bijgewerkt.
 * @fires {Event} change - De bezoeker is klaar met een veld, of heeft een knop gebruikt die iets wijzigt.
 * @fires {CustomEvent<SteunfiguurDetail>} steunfiguur-voor-opslaan - De bezoeker bewaart een persoon. Te annuleren: dan blijft die openstaan.
 * @fires {CustomEvent<SteunfiguurDetail>} steunfiguur-opgeslagen - De persoon is bewaard en gesloten.
 * @fires {CustomEvent<SteunfiguurDetail>} steunfiguur-geannuleerd - De bezoeker sloot de persoon zonder te bewaren.
 * @csspart persoon - Een persoon in de lijst.
 * @csspart toets - De toets aan de definitie.
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
  #door: Vraagstand | null = null;
  #begonnen = false;
  #geopendOp = '';
  #gewijzigd = new Set<string>();
  #aangeraakt = new Set<string>();
  #toonAlles = false;
  #teVerwijderen = '';
  #afdruk = '';
  readonly #voorlezer = new Voorlezer(this);

  constructor() {
    super(['personen', 'doorvragen', 'toestemming']);
  }

  get #invuller(): string {
    const invuller = this.getAttribute('invuller') ?? '';
    return (BETROKKENEN as readonly string[]).includes(invuller) ? invuller : '';
  }

  get #leeftijd(): number | null {
    const tekst = this.getAttribute('leeftijd') ?? '';
    return /^\d{1,2}$/.test(tekst) ? Number(tekst) : null;
  }

  override attributeChangedCallback(naam: string, oud: string | null, nieuw: string | null): void {
    super.attributeChangedCallback(naam, oud, nieuw);
    if (naam === 'persoon-id') this.#geopendOp = '';
    // De voorzet bij "voor wie" volgt de leeftijd, zolang er nog niets is ingevuld.
    if (naam === 'leeftijd' && !this.#begonnen && this.#open?.nieuw) this.#open = null;
    const mis = naam === 'leeftijd' ? this.#leeftijd === null : naam === 'invuller' && !this.#invuller;
    if (nieuw && mis) waarschuwEenmaal(this, 'attribuut-ongeldig', naam);
    this.requestUpdate();
  }

  protected override leesWaarde(onbekend: unknown, halfAf: true | 'alles'): Gelezen<Steunfiguren> {
    return leesSteunfiguren(onbekend, { halfAf, indeling: this.delen.dossier.indeling });
  }

  protected override opWijziging({ aanleiding }: Dossierwijziging): void {
    const vervangen = aanleiding === 'vervangen';
    if (vervangen) {
      this.#begonnen = false;
      this.#geopendOp = '';
      this.#door = null;
    }
    if (vervangen) this.#sluit();
  }

  protected override willUpdate(): void {
    const id = this.getAttribute('persoon-id') ?? '';
    const personen = this.#zichtbaar();
    const { start, nieuw } = this.#open ?? {};
    // Een ander element kan de persoon die hier openstaat weghalen, en de pagina kan hem voor een volgende invuller verbergen.
    if (nieuw === false && !personen.some((persoon) => persoon.id === start?.id)) this.#sluit();
    if (id !== this.#geopendOp && personen.some((persoon) => persoon.id === id)) {
      this.#geopendOp = id;
      this.#openPersoon(id);
    }
    const leeg = personen.length === 0 && !this.delen.dossier.doorvragen?.niemand;
    if (leeg && !this.#begonnen && !this.#open) this.#openPersoon();
  }

  protected override render(): TemplateResult {
    const { t } = this;
    const { kanOngedaan, kanOpnieuw } = this.delen.store;
    const w = this.#weergave();
    const figuren = w.personen.filter(isSteunfiguur);
    return html`<div
      class="wortel"
      role="group"
      aria-label=${this.labelTekst || t.tekst('titel')}
      lang=${t.taal}
      @input=${this.#opInput}
      @change=${this.#opChange}
      @focusout=${this.#opFocusout}
      @click=${this.#opKlik}
    >
      <fieldset class="scherm" ?disabled=${this.uitgeschakeld}>
        ${kopSjabloon(t)} ${this.#foutoverzicht()} ${figuren.length > 0 ? nothing : niemandSjabloon(w)}
        ${lijstSjabloon(w, this.#teVerwijderen)}
        ${
          w.alleenLezen
            ? nothing
            : html`<div class="knoppen">
                  ${this.#open ? nothing : knop(t, 'toevoegen')} ${this.#door ? nothing : knop(t, 'niemand')}
                  ${kanOngedaan ? knop(t, 'ongedaan') : nothing} ${kanOpnieuw ? knop(t, 'opnieuw') : nothing}
                </div>
                ${this.#door ? doorvragenSjabloon(w, this.#door) : nothing}
                ${this.#open ? invulSjabloon(this.#invulling(w, this.#open)) : nothing}`
        }
        ${overzichtSjabloon(w)}
        <ul>
          ${this.verwijzingen.map(({ tekst, url }) => html`<li><a href=${url}>${tekst}</a></li>`)}
        </ul>
      </fieldset>
      ${afdrukSjabloon(w, this.#opPapier())}
      <p class="vh" role="status">${this.#voorlezer.tekst}</p>
    </div>`;
  }

  #weergave(): Weergave {
    return {
      t: this.t,
      dossier: this.delen.dossier,
      personen: this.#zichtbaar(),
      vandaag: vandaag(),
      leeftijd: this.#leeftijdNu(),
      invuller: this.#invuller,
      alleenLezen: this.readonly,
    };
  }

  #invulling(w: Weergave, open: Open): Invulling {
    const persoon = this.#persoon(open);
    const getoond = this.#controles(persoon).filter(({ pad }) => this.#toonAlles || this.#aangeraakt.has(pad));
    return { ...w, persoon, nieuw: open.nieuw, bij: (plek) => getoond.filter(({ pad }) => pad === plek) };
  }

  // Wie voor deze invuller verborgen is staat niet op het scherm en niet op papier, maar blijft wel in de waarde.
  #zichtbaar(): readonly Persoon[] {
    const invuller = this.#invuller;
    return (this.delen.dossier.personen ?? []).filter(
      ({ verbergVoor }) => !(verbergVoor as readonly string[] | null | undefined)?.includes(invuller),
    );
  }

  #leeftijdNu(): Leeftijd | null {
    const leeftijd = this.#leeftijd;
    if (leeftijd !== null) return { van: leeftijd, tot: leeftijd };
    return leeftijdOp(this.delen.dossier.onderwerp.geboren, vandaag());
  }

  #vind(id: string): Persoon | undefined {
    return vindPersoon(this.delen.dossier, id);
  }

  #persoon({ start }: Open): Persoon {
    return this.#vind(start.id) ?? start;
  }

  // Op papier: wie met de knop gekozen is, of wie openstaat.
  #opPapier(): Persoon | undefined {
    return this.#zichtbaar().find(({ id }) => id === (this.#afdruk || this.#open?.start.id));
  }

  // Alles wat er aan één persoon niet klopt, met de toestemmingen erbij: die staan op hetzelfde scherm.
  #controles(persoon: Persoon): readonly Controle[] {
    const dag = vandaag();
    return [
      ...controlesVan(persoon),
      ...DOELEN.flatMap((doel) => {
        const { nu } = toestemmingVan(this.delen.dossier, doel, persoon.id);
        return controleerToestemming(nu, dag).map(({ pad, ...rest }) => ({
          pad: `/toestemming/${doel}${pad}`,
          ...rest,
        }));
      }),
    ];
  }

  // Wat bewaren en versturen tegenhoudt, met wie het betreft. Wie openstaat zonder dat er iets is ingevuld telt pas als de fouten getoond worden.
  #fouten(): readonly (readonly [Persoon, Controle])[] {
    const start = this.#open?.start;
    const nieuw = start && this.#toonAlles && !this.#vind(start.id) ? [start] : [];
    return [...this.#zichtbaar(), ...nieuw].flatMap((persoon) =>
      (persoon.id === start?.id ? this.#controles(persoon) : controlesVan(persoon))
        .filter(({ ernst }) => ernst === 'fout')
        .map((controle) => [persoon, controle] as const),
    );
  }

  #foutTekst([persoon, { pad, code }]: readonly [Persoon, Controle]): string {
    const { t } = this;
    const wie = persoon.id === this.#open?.start.id ? '' : `${naamOf(t, persoon)}: `;
    return `${wie}${labelVan(t, pad)} ${codetekst(t, code, 'melding.')}`;
  }

  #mistPersoon(): boolean {
    return this.required && !this.delen.dossier.personen?.length;
  }

  #foutoverzicht(): TemplateResult | typeof nothing {
    const fouten = this.#toonAlles ? this.#fouten() : [];
    if (fouten.length === 0) return nothing;
    return html`<section class="foutoverzicht" aria-labelledby="foutoverzicht">
      <h3 id="foutoverzicht" tabindex="-1">${this.t.tekst('foutoverzicht.titel')}</h3>
      <ul>
        ${fouten.map(
          (fout) =>
            html`<li><a href="#" data-naar=${fout[1].pad} data-id=${fout[0].id}>${this.#foutTekst(fout)}</a></li>`,
        )}
      </ul>
    </section>`;
  }

  // Wat de bezoeker doet

  #opInput(gebeurtenis: Event): void {
    const veld = gebeurtenis.composedPath()[0] as Invoerveld;
    const { pad = '', door } = veld.dataset;
    this.#begonnen = true;
    if (!door || !this.#door) return this.#antwoordOp(pad, veld);
    // Wat nog niet in de waarde staat hoeft de pagina niet te horen.
    gebeurtenis.stopPropagation();
    this.#door = { ...this.#door, [door]: veld.value };
    this.requestUpdate();
  }

  #antwoordOp(pad: string, veld: Invoerveld): void {
    const { value } = veld;
    const aan = veld.type !== 'checkbox' || (veld as HTMLInputElement).checked;
    this.#gewijzigd.add(pad);
    if (pad.startsWith('/toestemming')) return this.#zetToestemming(pad, value, aan, veld.type);
    if (!this.#open) return;
    const oud = this.#persoon(this.#open);
    const vraag = veldVan(naamVan(pad));
    const nieuw = vraag?.pad === pad ? zetAntwoord(oud, vraag, value, aan) : zetOp(oud, pad, value);
    this.#schrijf(nieuw, oud.id + pad);
    if (value.length > HOOGSTE_AANTAL_TEKENS - TEKENS_OVER_VOOR_MELDING)
      this.#voorlezer.leesVoor(tellerTekst(this.t, value));
  }

  // Elke wijziging van een persoon komt hier langs: zo staat zij meteen in de waarde en is zij ongedaan te maken.
  #schrijf(persoon: Persoon, groep?: string): void {
    const invuller = this.#invuller;
    this.delen.store.wijzig(
      (dossier) => ({
        ...zetPersoon(dossier, metStatus(persoon, this.#vind(persoon.id))),
        ...(dossier.doorvragen?.niemand && { doorvragen: { ...dossier.doorvragen, niemand: false } }),
        ...(invuller && { ingevuldDoor: invuller as NonNullable<Dossier['ingevuldDoor']> }),
      }),
      groep,
    );
  }

  // Een knop wijzigt de waarde zonder dat er een veld bij is: de pagina hoort dan hetzelfde als bij een gewoon veld.
  #zet(pad: string, waarde: unknown): void {
    if (this.#open) this.#schrijf(zetOp(this.#persoon(this.#open), pad, waarde));
    meldWijziging(this);
  }

  #zetToestemming(pad: string, code: string, aan: boolean, type: string): void {
    const [, , doel, naam = ''] = pad.split('/');
    const { id = '' } = this.#open?.start ?? {};
    this.delen.store.wijzig((dossier) => {
      const { plek, nu } = toestemmingVan(dossier, doel as Doel, id);
      const rest = (nu.door ?? []).filter((wie) => wie !== code);
      const waarde = type === 'checkbox' ? (aan ? [...rest, code] : rest) : code === 'nee' ? null : code;
      const toestemming = zetOp(dossier.toestemming ?? [], `/${plek}`, { ...nu, [naam]: waarde });
      return { ...dossier, toestemming, regels: TOESTEMMINGSREGELS.versie };
    }, id + pad);
  }

  #opChange(gebeurtenis: Event): void {
    gebeurtenis.stopPropagation();
    const { pad = '', door } = (gebeurtenis.composedPath()[0] as HTMLElement).dataset;
    // Bij een keuze is de bezoeker meteen klaar; bij typen pas als hij het veld verlaat.
    this.#raakAan(pad);
    // `change` komt, anders dan `input`, niet vanzelf door de schaduwgrens.
    if (!door) this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #opFocusout(gebeurtenis: FocusEvent): void {
    this.#raakAan((gebeurtenis.composedPath()[0] as HTMLElement).dataset['pad'] ?? '');
  }

  #raakAan(pad: string): void {
    if (!this.#gewijzigd.has(pad)) return;
    this.#aangeraakt.add(pad);
    this.requestUpdate();
  }

  #opKlik(gebeurtenis: MouseEvent): void {
    const doel = gebeurtenis.composedPath()[0] as Element;
    const { actie, id = '', naar } = doel.closest<HTMLElement>('[data-actie], [data-naar]')?.dataset ?? {};
    if (naar !== undefined) {
      // De plek staat in onze schaduwboom; de adresbalk kan er niet bij en mag niet veranderen.
      gebeurtenis.preventDefault();
      void this.#springNaar(naar, id);
    }
    if (!actie) return;
    this.#begonnen = true;
    this.#afdruk = '';
    // Eerst: wie daarna de focus zet wacht dan op het scherm van na deze klik.
    this.requestUpdate();
    this.#doe(actie, id);
  }

  #doe(actie: string, id: string): void {
    const { store, dossier } = this.delen;
    const rijen = (pad: string): readonly unknown[] =>
      (this.#open && (leesOp(this.#persoon(this.#open), pad) as unknown[] | null | undefined)) ?? [];
    switch (actie) {
      case 'toevoegen':
      case 'wijzigen':
        this.#openPersoon(id);
        return zetFocus(this, '#persoon-titel');
      case 'bewaren':
        return void this.#bewaar();
      case 'annuleren':
        return this.#annuleer();
      case 'verwijderen':
        this.#teVerwijderen = id;
        return zetFocus(this, id ? '#weg' : '#lijst-titel');
      case 'verwijderJa':
        return this.#verwijder(id);
      case 'ongedaan':
      case 'opnieuw':
        store[actie]();
        this.#meldGedaan(actie);
        meldWijziging(this);
        // De knop blijft staan als er meer terug te gaan is; anders is de tegenhanger er nu.
        zetFocus(this, '[data-actie=ongedaan], [data-actie=opnieuw]');
        return zetFocus(this, `[data-actie=${actie}]`);
      case 'afdrukken':
        this.#afdruk = id;
        return void this.updateComplete.then(() => this.ownerDocument.defaultView?.print());
      case 'rijErbij':
        return this.#zet(id, [...rijen(id), id.endsWith('acties') ? {} : { datum: vandaag(), door: this.#invuller }]);
      case 'rijWeg': {
        const lijst = id.replace(/\/\d+$/, '');
        this.#zet(lijst, rijen(lijst).toSpliced(Number(naamVan(id)), 1));
        return zetFocus(this, `[data-actie=rijErbij][data-id="${lijst}"]`);
      }
      case 'niemand':
        return this.#stelVraag(volgendeVraag(dossier));
      case 'vraagOpnieuw':
        return this.#stelVraag(id as Vraagcode);
      case 'doorToevoegen':
        return this.#voegGevondenToe();
      case 'niemandVast':
        return this.#legNiemandVast();
      case 'stoppen':
        this.#voegGevondenToe();
        this.#door = null;
        return zetFocus(this, '#lijst-titel');
      default:
        return this.#volgende(actie === 'nuNiet' ? 'nu-niet' : 'gevraagd');
    }
  }

  #openPersoon(id = ''): void {
    const bestaand = this.#vind(id);
    this.#sluit();
    this.#door = null;
    this.#open = {
      start: bestaand ?? this.#nieuwePersoon(),
      nieuw: !bestaand,
      toestemming: this.delen.dossier.toestemming,
    };
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
    this.#teVerwijderen = '';
  }

  async #bewaar(): Promise<void> {
    const open = this.#open;
    if (!open) return;
    const persoon = this.#persoon(open);
    if (this.#controles(persoon).some(({ ernst }) => ernst === 'fout')) {
      this.toonFouten();
      await this.updateComplete;
      return this.focusFouten();
    }
    // Ook zonder één antwoord: wie hier bewaard wordt is voortaan een steunfiguur.
    if (!persoon.steunfiguur) this.#zet('/steunfiguur', {});
    if (!zend(this, 'steunfiguur-voor-opslaan', { id: persoon.id }, true)) return;
    this.#sluit();
    this.#meldGedaan('bewaren', persoon.naam);
    this.requestUpdate();
    zend(this, 'steunfiguur-opgeslagen', { id: persoon.id });
    zetFocus(this, `[data-actie=wijzigen][data-id="${CSS.escape(persoon.id)}"]`);
  }

  #annuleer(): void {
    const open = this.#open;
    if (!open) return;
    const voor = this.delen.dossier;
    this.#draaiTerug(open);
    if (voor !== this.delen.dossier) meldWijziging(this);
    this.#meldGedaan('annuleren');
    zend(this, 'steunfiguur-geannuleerd', { id: open.start.id });
    zetFocus(this, '#lijst-titel');
  }

  #draaiTerug({ start, nieuw, toestemming }: Open): void {
    const { store } = this.delen;
    const voor = store.dossier;
    const nu = this.#vind(start.id);
    this.#sluit();
    // Een half getypte nieuwe persoon verdwijnt ook uit wat ongedaan gemaakt kan worden.
    if (nieuw && nu) store.verwijderPersoon(start.id);
    if (!nieuw && nu !== start) store.wijzig((dossier) => zetPersoon(dossier, start));
    if (voor.toestemming !== toestemming) store.wijzig((dossier) => ({ ...dossier, toestemming: toestemming ?? [] }));
  }

  #verwijder(id: string): void {
    const persoon = this.#vind(id);
    if (!persoon) return;
    if (this.#open?.start.id === id) this.#sluit();
    this.#teVerwijderen = '';
    this.delen.store.verwijderPersoon(id);
    this.#meldGedaan('verwijderen', naamOf(this.t, persoon));
    meldWijziging(this);
    zetFocus(this, '#lijst-titel');
  }

  // Doorvragen

  #stelVraag(code: Vraagcode | null): void {
    // Wie al iets had ingevuld raakt dat niet kwijt: de persoon blijft staan in de lijst.
    this.#sluit();
    this.#door = { code, antwoord: '', gevonden: [], opnieuwVragen: '', fout: false };
    zetFocus(this, '#vraag');
  }

  #volgende(stand: 'gevraagd' | 'nu-niet'): void {
    const code = this.#door?.code;
    if (!code) return;
    if (this.#door?.antwoord.trim()) this.#voegGevondenToe();
    else if (this.#door?.gevonden.length === 0) this.#zetStand(code, stand);
    this.#stelVraag(volgendeVraag(this.delen.dossier, code));
  }

  #zetStand(code: Vraagcode, stand: Parameters<typeof zetStand>[2]): void {
    this.delen.store.wijzig((dossier) => zetStand(dossier, code, stand, vandaag()));
    meldWijziging(this);
  }

  #voegGevondenToe(): void {
    const { code, antwoord = '' } = this.#door ?? {};
    const naam = antwoord.trim();
    if (this.#door && code && naam) {
      this.#schrijf(this.#nieuwePersoon(naam));
      this.#door = { ...this.#door, antwoord: '', gevonden: [...this.#door.gevonden, naam] };
      this.#zetStand(code, 'beantwoord');
      this.#meldGedaan('toevoegen', naam);
    }
    this.requestUpdate();
    zetFocus(this, '#antwoord');
  }

  #legNiemandVast(): void {
    const { dossier, store } = this.delen;
    const dag = this.#door?.opnieuwVragen ?? '';
    if (!this.#door || !magNiemand(dossier)) return;
    if (!isLater(dag, vandaag())) {
      this.#door = { ...this.#door, fout: true };
      return zetFocus(this, '#opnieuw');
    }
    this.#door = null;
    store.wijzig((oud) => ({ ...oud, doorvragen: { ...oud.doorvragen, niemand: true, opnieuwVragen: dag } }));
    meldWijziging(this);
    zetFocus(this, '#lijst-titel');
  }

  // Melden, focus, papier

  #meldGedaan(actie: 'bewaren' | 'annuleren' | 'verwijderen' | 'toevoegen' | 'ongedaan' | 'opnieuw', naam = ''): void {
    this.#voorlezer.leesVoor(this.t.tekst('gebeurd', { actie: this.t.tekst(`actie.${actie}`), naam }));
  }

  #zoek<E extends HTMLElement>(selector: string): E | null | undefined {
    // Ook gevraagd voordat er iets getekend is.
    return this.shadowRoot?.querySelector<E>(selector);
  }

  async #springNaar(pad: string, id: string): Promise<void> {
    if (id !== this.#open?.start.id) this.#openPersoon(id);
    this.requestUpdate();
    await this.updateComplete;
    const deel = this.#zoek<HTMLDetailsElement>(`#deel-${deelVan(pad)}`);
    if (deel) deel.open = true;
    const plek = this.#zoek(`#${idVan(pad)}`);
    // Bij een vraag met vaste antwoorden: het eerste antwoord.
    (plek?.querySelector('input') ?? plek)?.focus();
    plek?.closest('.veld')?.scrollIntoView({ block: 'center' });
  }

  // Het formulier van de pagina

  protected override herstelBeginwaarde(): void {
    if (this.#open) this.#draaiTerug(this.#open);
    super.herstelBeginwaarde();
  }

  protected override geldigheid(): Ongeldigheid | null {
    if (this.#mistPersoon()) {
      const anker = this.#zoek('#v-naam') ?? this.#zoek('#lijst-titel');
      return { flags: { valueMissing: true }, bericht: this.t.tekst('melding.veld-ontbreekt'), anker };
    }
    const [fout] = this.#fouten();
    if (!fout) return null;
    return {
      flags: { customError: true },
      bericht: this.#foutTekst(fout),
      anker: this.#zoek(`#${idVan(fout[1].pad)}`),
    };
  }

  protected override toonFouten(): void {
    if (this.#mistPersoon() && !this.#open) this.#openPersoon();
    this.#toonAlles = true;
    this.requestUpdate();
  }

  protected override focusFouten(): void {
    this.#zoek('#foutoverzicht')?.focus();
  }
}

// Wat steun anders is staat bij elke ontvanger, en is op het scherm één vraag.
function controlesVan(persoon: Persoon): readonly Controle[] {
  const steun = [persoon.steun?.find(({ functie }) => functie === 'anders') ?? {}];
  return controleerPersoon({ ...persoon, steun }, vandaag()).map(({ pad, ...rest }) => ({
    pad: pad.replace('0/functie', 'functies'),
    ...rest,
  }));
}

// De laatste stap van het verloop is de status van nu. Wie nooit een stap had houdt de status die er stond.
function metStatus(persoon: Persoon, oud: Persoon | undefined): Persoon {
  const steunfiguur = persoon.steunfiguur ?? {};
  const laatste = steunfiguur.statusVerloop?.at(-1);
  const volgt = laatste ?? oud?.steunfiguur?.statusVerloop?.length;
  return { ...persoon, steunfiguur: volgt ? { ...steunfiguur, status: laatste?.status ?? null } : steunfiguur };
}
