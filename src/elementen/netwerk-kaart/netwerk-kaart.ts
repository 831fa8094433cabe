import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { LEZERS } from '../../domein/dossier/codes.js';
import type { Moment, Netwerkwaarde, Persoon } from '../../domein/dossier/dossier.js';
import type { DossierStore, Dossierwijziging } from '../../domein/dossier/dossier-store.js';
import { type Gelezen, leesNetwerk } from '../../domein/dossier/lees-dossier.js';
import { isDag } from '../../domein/dossier/leeftijd.js';
import { plekVanRelatie } from '../../domein/dossier/relaties.js';
import { vindPersoon } from '../../domein/dossier/bewerkingen.js';
import { isLeeg } from '../../domein/dossier/vorm.js';
import { bewerkNetwerk, type Opdracht } from '../../domein/netwerk/bewerk-netwerk.js';
import { paar } from '../../domein/netwerk/lezen.js';
import { MIDDEN, type Richting, volgendeOpKaart } from '../../domein/netwerk/loop-over-kaart.js';
import { NAAMWIJZEN, omMeeTeNemen, zichtbaarVoor } from '../../domein/netwerk/namen.js';
import { vergelijkMomenten } from '../../domein/netwerk/vergelijk-momenten.js';
import { leesNetwerkCsv, netwerkNaarCsv } from '../../domein/uitwisseling/netwerk-csv.js';
import { DossierElement } from '../../ui/dossier-element.js';
import type { Ongeldigheid } from '../../ui/form-associated.js';
import { formulierveldStyles } from '../../ui/formulierveld.styles.js';
import { meldWijziging, zend, zetFocus } from '../../ui/gebeurtenissen.js';
import { hostStyles } from '../../ui/host.styles.js';
import { nieuwId } from '../../ui/nieuw-id.js';
import { tabelStyles } from '../../ui/tabel.styles.js';
import { vandaag } from '../../ui/vandaag.js';
import { VertaalController } from '../../ui/vertaal-controller.js';
import { Voorlezer } from '../../ui/voorlezer.js';
import { waarschuwEenmaal } from '../../ui/waarschuw.js';
import { VERSIE } from '../../versie.js';
import { alsPng, alsSvg, bewaarBestand } from './bestand.js';
import { kaartSjabloon, lijn, maakTekening, ringBijToets, type Tekening, vakOp, ZIJDE } from './kaart.js';
import { type Kolom, lijstSjabloon, sorteer, type Volgorde } from './lijst.js';
import { inrichtenSjabloon, leesBestand, meenemenSjabloon, type Voorbeeld } from './meenemen.js';
import { momentenSjabloon, verschilSjabloon } from './momenten.js';
import { styles } from './netwerk-kaart.styles.js';
import { paneelSjabloon } from './paneel.js';
import { TEKSTEN, type TekstSleutel } from './teksten.js';
import { WEERGAVEN, werkbalkSjabloon } from './werkbalk.js';
import {
  naamVan,
  onderwerpNaam,
  ringNaam,
  ringenVan,
  ringuitleg,
  sectorenVan,
  sectorNaam,
  type Vergelijking,
  type Weergave,
} from './weergave.js';
import { woordenSjabloon } from './woorden.js';

/** Een handeling die nog een tweede aanwijzing nodig heeft. */
interface Bezig {
  readonly soort: 'band' | 'plek';
  readonly id: string;
}

interface Sleep {
  readonly id: string;
  readonly pointer: number;
  readonly begin: DOMPoint;
  readonly plekken: Map<string, { readonly x: number; readonly y: number }>;
  bewogen: boolean;
}

/** Wat er op de kaart kan gebeuren. Weghalen, ongedaan maken en opnieuw doen gaan over de hele geschiedenis: die heeft de store. */
type Kaartopdracht = Opdracht | Storeopdracht;
interface Storeopdracht {
  readonly wat: 'verwijderen' | 'ongedaan' | 'opnieuw';
  readonly id: string;
}

type Invoerveld = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const TOETSRICHTING: Readonly<Record<string, Richting>> = {
  ArrowLeft: 'links',
  ArrowRight: 'rechts',
  ArrowUp: 'binnen',
  ArrowDown: 'buiten',
};
// Korter is een klik met een trillende hand.
const SLEEPDREMPEL = 6;

/**
 * Toont het netwerk rond een kind of gezin als lijst en als kaart, en laat het in beide wijzigen: slepen, klikken, toetsen of invullen.
 *
 * Doet als veld mee in een formulier: met `name` gaat `{ onderwerp, personen, banden, momenten, indeling }` als JSON mee. Deelt een
 * `<zo-thuis-dossier>` als dat er is. Vraagt niets op en bewaart niets.
 *
 * @tag netwerk-kaart
 * @summary Lijst en kaart van het netwerk rond een kind.
 * @attr {string} for - Het id van het `<zo-thuis-dossier>` dat dit element deelt. Het mag er later pas komen.
 * @attr {"beide" | "lijst" | "kaart"} weergave - Wat er te zien is. De bezoeker kan het wijzigen.
 * @attr {"voluit" | "initialen" | "alias"} namen - Hoe mensen heten: op het scherm, op papier en in bestanden. De bezoeker kan het wijzigen.
 * @attr {string} moment - Het id van het vastgelegde moment dat te zien is; zonder is dat nu. Een eerder moment is alleen te lezen.
 * @attr {string} vergelijk-met - Het id van het moment waarmee vergeleken wordt.
 * @attr {"kind" | "jongere" | "ouder" | "pleegouder" | "steunfiguur" | "professional"} lezer - Voor wie de kaart is: wie voor deze lezer verborgen is staat er niet op.
 * @slot toelichting - Eigen uitleg onder de inleiding.
 * @fires {Event} input - De bezoeker typt of kiest; `value` is al bijgewerkt.
 * @fires {Event} change - De bezoeker is klaar met een veld, of deed iets wat de waarde wijzigt.
 * @fires {CustomEvent<PersoonGekozenDetail>} persoon-gekozen - De bezoeker opent een persoon.
 * @fires {CustomEvent<NetwerkGewijzigdDetail>} netwerk-gewijzigd - Er is een opdracht uitgevoerd.
 * @fires {CustomEvent<PersoonGekozenDetail>} steunfiguur-gevraagd - De bezoeker wil het formulier van een steunfiguur, en op de pagina is er geen dat dit dossier deelt.
 * @csspart lijst - De lijst.
 * @csspart kaart - De kaart met haar uitleg.
 * @csspart paneel - De gekozen persoon.
 * @csspart persoon - Een rij in de lijst.
 * @csspart woorden - Het netwerk in woorden.
 * @csspart verschil - De tabel met wat er veranderde.
 * @cssprop [--zo-thuis-tekst-kleur=CanvasText] - Kleur van de tekst.
 * @cssprop [--zo-thuis-vlak-kleur=Canvas] - Achtergrond van velden en vlakken.
 * @cssprop [--zo-thuis-rand-kleur] - Kleur van de randen van velden.
 * @cssprop [--zo-thuis-accent-kleur] - Kleur van knoppen, links en banden tussen mensen.
 * @cssprop [--zo-thuis-fout-kleur] - Kleur van fouten.
 * @cssprop [--zo-thuis-waarschuwing-kleur] - Kleur van waarschuwingen.
 * @cssprop [--zo-thuis-focus-kleur] - Kleur van de rand om wat de focus heeft.
 * @cssprop [--zo-thuis-letter=inherit] - Lettertype.
 * @cssprop [--zo-thuis-hoek=0.25rem] - Afronding van hoeken.
 */
export class NetwerkKaartElement extends DossierElement<Netwerkwaarde, TekstSleutel> {
  /** De versie van dit pakket. */
  static readonly version: string = VERSIE;
  static override readonly styles = [hostStyles, formulierveldStyles, tabelStyles, styles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'weergave', 'namen', 'moment', 'vergelijk-met', 'lezer'];
  }

  protected override readonly t = new VertaalController<TekstSleutel>(this, TEKSTEN);
  readonly #voorlezer = new Voorlezer(this);
  #gekozen = '';
  #actief = MIDDEN;
  #bezig: Bezig | null = null;
  #sleep: Sleep | null = null;
  #gesleept = false;
  #opener: HTMLElement | null | undefined = null;
  #weg = false;
  #bekijk = '';
  #volgorde: Volgorde = { kolom: '', omgekeerd: false, ids: [] };
  #vergroting = 0;
  #gecentreerd = -1;
  #voorbeeld: Voorbeeld | null = null;
  #momentFout = false;
  #toonFouten = false;
  #tekening: Tekening | null = null;

  constructor() {
    super(['onderwerp', 'personen', 'banden', 'momenten', 'indeling']);
  }

  #keuze<C extends string>(naam: string, codes: readonly C[], standaard: C): C {
    const waarde = this.getAttribute(naam);
    return codes.find((code) => code === waarde) ?? standaard;
  }

  get #lezer(): string {
    return this.#keuze('lezer', ['', ...LEZERS], '');
  }

  override attributeChangedCallback(naam: string, oud: string | null, nieuw: string | null): void {
    super.attributeChangedCallback(naam, oud, nieuw);
    const codes: Readonly<Record<string, readonly string[]>> = {
      weergave: WEERGAVEN,
      namen: NAAMWIJZEN,
      lezer: LEZERS,
    };
    if (nieuw && codes[naam]?.includes(nieuw) === false) waarschuwEenmaal(this, 'attribuut-ongeldig', naam);
    this.requestUpdate();
  }

  protected override leesWaarde(onbekend: unknown, halfAf: true | 'alles'): Gelezen<Netwerkwaarde> {
    return leesNetwerk(onbekend, { halfAf });
  }

  protected override opWijziging({ aanleiding }: Dossierwijziging): void {
    if (aanleiding === 'vervangen') {
      this.#stop();
      this.#gekozen = '';
      this.#voorbeeld = null;
      this.#toonFouten = this.#momentFout = false;
    }
  }

  override disconnectedCallback(): void {
    // Loslaten of aanwijzen komt hier niet meer aan.
    this.#stop();
    super.disconnectedCallback();
  }

  protected override willUpdate(): void {
    if ((this.#bezig || this.#sleep) && (this.uitgeschakeld || this.#weergave().vast)) this.#stop();
  }

  protected override herstelBeginwaarde(): void {
    super.herstelBeginwaarde();
    // Ook in een gedeeld dossier gaat weg wat hier half bezig of half getypt was.
    this.opWijziging({ aanleiding: 'vervangen', wat: [] });
    for (const veld of this.shadowRoot?.querySelectorAll<HTMLInputElement>('[data-veld=nieuw]:not(#met)') ?? []) {
      veld.value = veld.defaultValue ?? '';
    }
  }

  // Wat er getekend wordt

  #weergave(): Weergave {
    const { dossier } = this.delen;
    const lezer = this.#lezer;
    const momenten = dossier.momenten ?? [];
    // Een moment zonder id is niet te kiezen.
    const moment = (naam: string): Moment | undefined =>
      momenten.find(({ id }) => id && id === this.getAttribute(naam));
    const [toon, toen] = [moment('moment'), moment('vergelijk-met')];
    const nu = zichtbaarVoor(toon ?? dossier, lezer, dossier);
    const noem = (moment: typeof toon): string =>
      moment ? moment.naam || this.t.datum(moment.datum) : this.t.tekst('moment.nu');
    let vergelijking: Vergelijking | null = null;
    if (toen && toen !== toon) {
      const oud = zichtbaarVoor(toen, lezer, dossier);
      const verschil = vergelijkMomenten(oud, nu);
      const weg = oud.personen.filter(({ id }) => verschil.weg.includes(id));
      vergelijking = { verschil, weg, toen: oud, van: noem(toen), naar: noem(toon) };
    }
    return {
      t: this.t,
      dossier,
      ...nu,
      wijze: this.#keuze('namen', NAAMWIJZEN, 'voluit'),
      gekozen: this.#gekozen,
      past: pastBij(this.#bekijk),
      vergelijking,
      vast: this.readonly || toon !== undefined,
      vandaag: vandaag(),
    };
  }

  protected override render(): TemplateResult {
    const { t } = this;
    const w = this.#weergave();
    const { kanOngedaan, kanOpnieuw } = this.delen.store;
    const weergave = this.#keuze('weergave', WEERGAVEN, 'beide');
    const gekozen = w.personen.find(({ id }) => id === this.#gekozen);
    if (!w.personen.some(({ id }) => id === this.#actief)) this.#actief = MIDDEN;
    this.#tekening = maakTekening(w);
    return html`<div
      class="wortel"
      role="group"
      aria-label=${this.labelTekst || t.tekst('titel')}
      lang=${t.taal}
      @input=${this.#opInput}
      @change=${this.#opChange}
      @click=${this.#opKlik}
      @keydown=${this.#opToets}
    >
      <fieldset class="scherm" ?disabled=${this.uitgeschakeld}>
        <div class="begin">
          <h2>${t.tekst('titel')}</h2>
          <p class="scherm-alleen">${t.tekst('intro')}</p>
          <slot name="toelichting"></slot>
        </div>
        ${this.#foutoverzicht()}
        <div class="scherm-alleen">
          ${werkbalkSjabloon(
            w,
            {
              weergave,
              moment: this.getAttribute('moment') ?? '',
              vergelijkMet: this.getAttribute('vergelijk-met') ?? '',
              bekijk: this.#bekijk,
              kanOngedaan,
              kanOpnieuw,
            },
            this.readonly,
          )}
          ${w.vast && !this.readonly ? html`<p class="opmerking">${t.tekst('moment.alleenLezen')}</p>` : nothing}
        </div>
        <div class="naast naast--${weergave}">
          ${weergave === 'kaart' ? nothing : lijstSjabloon(w, this.#volgorde)}
          ${
            weergave === 'lijst'
              ? nothing
              : html`<div
                  class="vlak"
                  @pointerdown=${this.#opPointerdown}
                  @pointermove=${this.#opPointermove}
                  @pointerup=${this.#opPointerup}
                  @pointercancel=${this.#stop}
                >
                  ${kaartSjabloon(w, this.#tekening, {
                    actief: this.#actief,
                    bezig: this.#bezigTekst(w),
                    vergroting: this.#vergroting,
                  })}
                </div>`
          }
        </div>
        ${gekozen ? paneelSjabloon(w, gekozen, this.#weg) : nothing}
        ${w.vergelijking ? verschilSjabloon(w, w.vergelijking) : nothing} ${woordenSjabloon(w)}
        <div class="meer scherm-alleen">
          ${momentenSjabloon(w, this.#momentFout ? t.tekst('melding.datum-ongeldig') : '')}
          ${w.vast ? nothing : inrichtenSjabloon(w)} ${meenemenSjabloon(w, this.#voorbeeld)}
        </div>
        ${
          this.verwijzingen.length === 0
            ? nothing
            : html`<ul>
                ${this.verwijzingen.map(({ tekst, url }) => html`<li><a href=${url}>${tekst}</a></li>`)}
              </ul>`
        }
      </fieldset>
      <p class="papier-alleen">
        ${t.tekst('meenemen.afgedrukt', { datum: t.datum(w.vandaag), betekenis: ringuitleg(w) })}
      </p>
      <p class="vh" role="status">${this.#voorlezer.tekst}</p>
    </div>`;
  }

  // Past de kaart er niet in één keer op, dan staat het midden in beeld en niet de linkerrand.
  protected override updated(): void {
    const schuif = this.#zoek('.kaartvak .schuif');
    const nu = schuif ? this.#vergroting : -1;
    if (this.#gecentreerd === nu) return;
    this.#gecentreerd = nu;
    if (schuif) schuif.scrollLeft = (schuif.scrollWidth - schuif.clientWidth) / 2;
  }

  #bezigTekst(w: Weergave): string {
    const persoon = this.#bezig && w.personen.find(({ id }) => id === this.#bezig?.id);
    return persoon && this.#bezig
      ? this.t.tekst(`kaart.bezig.${this.#bezig.soort}`, { naam: naamVan(w, persoon) })
      : '';
  }

  // Eén weg voor elke wijziging: bewaren, zeggen en melden is dus altijd hetzelfde, hoe zij ook gegeven is.

  /** @param groep opdrachten na elkaar met dezelfde groep zijn samen één stap terug, zoals de letters van één naam */
  #voerUit(opdracht: Kaartopdracht, groep?: string): boolean {
    const { store } = this.delen;
    const voor = store.dossier;
    const eerst = this.#weergave();
    if (eerst.vast) return false;
    const { wat } = opdracht;
    if (wat === 'verwijderen') store.verwijderPersoon(opdracht.id);
    else if (wat === 'ongedaan' || wat === 'opnieuw') store[wat]();
    else store.wijzig((dossier) => bewerkNetwerk(dossier, opdracht as Opdracht), groep);
    if (store.dossier === voor) return false;
    const id = wat === 'toevoegen' ? opdracht.persoon.id : 'id' in opdracht ? opdracht.id : '';
    this.#voorlezer.leesVoor(this.#gedaan(opdracht, id, eerst));
    zend(this, 'netwerk-gewijzigd', { wat, id });
    // Bij typen en kiezen komt `input` van het veld zelf.
    if (groep === undefined) meldWijziging(this);
    return true;
  }

  #gedaan(opdracht: Kaartopdracht, id: string, eerst: Weergave): string {
    const { t } = this;
    const nu = this.#weergave();
    const noem = (wie: string): string => {
      const persoon = [...nu.personen, ...eerst.personen].find((kandidaat) => kandidaat.id === wie);
      return persoon ? naamVan(nu, persoon) : '';
    };
    const persoon = nu.personen.find((wie) => wie.id === id);
    const stand = opdracht.wat === 'steunfiguur' ? (opdracht.aan ? '.aan' : '.uit') : '';
    return t.tekst(`gedaan.${opdracht.wat}${stand}` as TekstSleutel, {
      naam: noem(id),
      aantal: 'personen' in opdracht ? opdracht.personen.length : '',
      ander: 'met' in opdracht ? noem(opdracht.met) : '',
      kwaliteit: 'kwaliteit' in opdracht ? t.tekst(`band.${opdracht.kwaliteit || 'geen'}`) : '',
      ring: ringNaam(nu, persoon?.ring),
      sector: sectorNaam(nu, persoon?.sector),
    });
  }

  // Velden

  #opInput(gebeurtenis: Event): void {
    const veld = gebeurtenis.composedPath()[0] as Invoerveld;
    // Een veld dat de pagina in een slot zette is van de pagina.
    if (veld.getRootNode() !== this.shadowRoot) return;
    const { veld: naam = '', id = '' } = veld.dataset;
    if (this.#wijzigVeld(naam, id, veld)) return;
    // Wat het dossier niet verandert hoeft de pagina niet te horen.
    gebeurtenis.stopPropagation();
    const [soort, wat = ''] = naam.split(':');
    if (soort === 'keuze') this.#kies(wat, veld.value);
    if (naam === 'bestand') void this.#leesBestand(veld as HTMLInputElement);
  }

  #opChange(gebeurtenis: Event): void {
    const doel = gebeurtenis.composedPath()[0] as HTMLElement;
    if (doel.getRootNode() !== this.shadowRoot) return;
    gebeurtenis.stopPropagation();
    const { veld = '' } = doel.dataset;
    // `change` komt, anders dan `input`, niet vanzelf door de schaduwgrens.
    if (!/^(keuze|nieuw|bestand)/.test(veld)) this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #kies(naam: string, waarde: string): void {
    if (naam === 'bekijk') this.#bekijk = waarde;
    else if (waarde) this.setAttribute(naam, waarde);
    else this.removeAttribute(naam);
    // Een half gelegde band hoort bij wat er net te zien was.
    this.#stop();
  }

  #wijzigVeld(naam: string, id: string, veld: Invoerveld): boolean {
    const { value } = veld;
    const aan = (veld as HTMLInputElement).checked;
    const [soort = '', deel = ''] = naam.split(':');
    const doe = (opdracht: Opdracht): true => {
      this.#voerUit(opdracht, `${naam}/${id}`);
      return true;
    };
    const wijzig = (pad: string, waarde: unknown): true => doe({ wat: 'wijzigen', id, pad, waarde });
    const persoon = vindPersoon(this.delen.dossier, id);
    if (soort === 'inrichten') return this.#richtIn(id, value);
    if (!persoon) return false;
    switch (soort) {
      case 'ring':
        return doe({ wat: 'verplaatsen', id, ring: ringBijToets(value || '0') ?? null, sector: persoon.sector });
      case 'sector':
        return doe({ wat: 'verplaatsen', id, ring: persoon.ring, sector: value || null });
      case 'relatie': {
        const { soort: mens, sector } = plekVanRelatie(value);
        // De relatie zegt waar iemand hoort, zolang dat nog niet gekozen is.
        const nieuw = { ...persoon, relatie: value || null, ...(isLeeg(persoon.sector) && { soort: mens, sector }) };
        return wijzig('', { ...nieuw, biologischeOuder: value ? value === 'biologische-ouder' : null });
      }
      case 'steun':
        return doe({ wat: 'steun', id, functie: deel, richting: value });
      case 'kwaliteit':
        return doe({ wat: 'verbinden', id, met: deel, kwaliteit: value as NonNullable<Persoon['band']> });
      case 'huis':
        return doe({ wat: 'huishouden', id, huishouden: deel, aan });
      case 'verberg': {
        const rest = (persoon.verbergVoor ?? []).filter((code) => code !== deel);
        return wijzig('/verbergVoor', aan ? [...rest, deel] : rest);
      }
      case 'verantwoordelijk':
        return wijzig('/verantwoordelijk', aan);
      case 'naam':
      case 'alias':
      case 'relatieTekst':
      case 'kracht':
        return wijzig(`/${soort}`, value);
      case 'soort':
      case 'band':
      case 'contactfrequentie':
      case 'blijftNaHulp':
        return wijzig(`/${soort}`, value || null);
      default:
        return false;
    }
  }

  #richtIn(id: string, waarde: string): true {
    const w = this.#weergave();
    const { indeling } = this.delen.dossier;
    const [soort, code = ''] = id.split(':');
    let opdracht: Opdracht = { wat: 'inrichten', pad: id, waarde };
    if (soort === 'ring')
      opdracht = {
        wat: 'inrichten',
        pad: '/indeling/ringen',
        waarde: ringenVan(w).map((ring) => {
          const oud = indeling?.ringen?.find((deel) => deel.code === ring);
          return String(ring) === code ? { ...oud, code: ring, naam: waarde } : (oud ?? { code: ring, naam: '' });
        }),
      };
    if (soort === 'sector') {
      opdracht = {
        wat: 'inrichten',
        pad: '/indeling/sectoren',
        waarde: this.#sectoren(w).map((deel) => (deel.code === code ? { ...deel, naam: waarde } : deel)),
      };
    }
    this.#voerUit(opdracht, `inrichten/${id}`);
    return true;
  }

  #sectoren(w: Weergave): readonly { readonly code: string; readonly naam?: string | null }[] {
    return sectorenVan(w).map(
      (code) => this.delen.dossier.indeling?.sectoren?.find((deel) => deel.code === code) ?? { code },
    );
  }

  async #leesBestand(veld: HTMLInputElement): Promise<void> {
    const bestand = veld.files?.[0];
    if (bestand) this.#leesLijst(await leesBestand(bestand));
  }

  #leesLijst(tekst: string): void {
    const { dossier } = this.delen;
    this.#voorbeeld = leesNetwerkCsv(tekst, {
      indeling: dossier.indeling ?? null,
      bestaande: dossier.personen ?? [],
      nieuwId,
    });
    this.requestUpdate();
    zetFocus(this, '#voorbeeld');
  }

  // Knoppen, en klikken op de kaart

  #opKlik(gebeurtenis: MouseEvent): void {
    const doel = gebeurtenis.composedPath()[0] as Element;
    // Wat de pagina in een slot zet is van haar.
    if (doel.getRootNode() !== this.shadowRoot) return;
    const fout = doel.closest<HTMLElement>('[data-fout]')?.dataset['fout'];
    if (fout !== undefined) {
      gebeurtenis.preventDefault();
      // Verbeteren kan alleen in het netwerk van nu.
      this.removeAttribute('moment');
      if (fout) this.#open(fout);
      return zetFocus(this, fout ? '#veld-naam' : '#naam');
    }
    const { actie, id = '' } = doel.closest<HTMLElement>('[data-actie]')?.dataset ?? {};
    if (actie) {
      this.requestUpdate();
      this.#doe(actie, id);
      return;
    }
    const kaart = doel.closest<SVGSVGElement>('svg.kaart:not(.voorbeeld)');
    if (!kaart || this.#gesleept || this.uitgeschakeld) return;
    const knoop = doel.closest<SVGElement>('[data-knoop]')?.dataset['knoop'];
    if (this.#bezig?.soort === 'plek') this.#zetOp(this.#bezig.id, puntOp(kaart, gebeurtenis));
    else if (knoop !== undefined) this.#wijsAan(knoop);
  }

  /** Iemand aanwijzen op de kaart: met een klik of met Enter. */
  #wijsAan(id: string): void {
    const bezig = this.#bezig;
    this.#actief = id;
    if (bezig?.soort === 'band') {
      this.#bezig = null;
      // Wie al een band heeft houdt de kwaliteit daarvan.
      const sleutel = paar({ van: bezig.id, naar: id });
      const { kwaliteit } = this.delen.dossier.banden?.find((band) => paar(band) === sleutel) ?? {};
      if (!this.#voerUit({ wat: 'verbinden', id: bezig.id, met: id, kwaliteit: kwaliteit ?? '' }))
        this.#voorlezer.leesVoor(this.t.tekst('gedaan.gestopt'));
    } else if (bezig) {
      // Met Enter op iemand: in hetzelfde vak als die persoon.
      this.#bezig = null;
      const naast = vindPersoon(this.delen.dossier, id);
      if (naast) this.#voerUit({ wat: 'verplaatsen', id: bezig.id, ring: naast.ring, sector: naast.sector });
    } else if (id) this.#open(id);
    this.requestUpdate();
  }

  #open(id: string): void {
    if (!this.#gekozen) this.#opener = this.shadowRoot?.activeElement as HTMLElement | null;
    this.#gekozen = id;
    this.#weg = false;
    zend(this, 'persoon-gekozen', { id });
    this.requestUpdate();
    zetFocus(this, '#paneel-titel');
  }

  #doe(actie: string, id: string): void {
    const { t } = this;
    switch (actie) {
      case 'ongedaan':
      case 'opnieuw':
        this.#voerUit({ wat: actie, id: '' });
        zetFocus(this, '[data-actie=ongedaan], [data-actie=opnieuw]');
        return zetFocus(this, `[data-actie=${actie}]`);
      case 'toevoegen':
        return this.#voegToe(this.#getypt('#naam'), this.#getypt('#relatie'));
      case 'snel':
        return this.#voegToe(t.tekst(`code.${id}` as TekstSleutel), id);
      case 'vraag':
        return this.#voegToe('', '', id);
      case 'openen':
        return id === this.#gekozen ? this.#sluit() : this.#open(id);
      case 'sluiten':
        return this.#sluit();
      case 'sorteer':
        this.#volgorde = sorteer(this.#weergave(), id as Kolom, this.#volgorde);
        return;
      case 'verwijderen':
        this.#weg = true;
        return zetFocus(this, '#weg');
      case 'annuleren':
        this.#weg = false;
        return zetFocus(this, '#paneel-titel');
      case 'verwijderJa':
        this.#gekozen = '';
        this.#weg = false;
        this.#voerUit({ wat: 'verwijderen', id });
        return this.#focusThuis();
      case 'kiesPlek':
      case 'kiesBand':
        return this.#begin(actie === 'kiesBand' ? 'band' : 'plek', id);
      case 'verbinden': {
        const met = this.#getypt('#met');
        this.#voerUit({ wat: 'verbinden', id, met, kwaliteit: '' });
        return zetFocus(this, `[data-veld="kwaliteit:${CSS.escape(met)}"]`);
      }
      case 'losmaken':
        this.#voerUit({ wat: 'losmaken', id: this.#gekozen, met: id });
        return zetFocus(this, '#met');
      case 'steunfiguurAan':
        this.#voerUit({ wat: 'steunfiguur', id, aan: true });
        return zetFocus(this, '[data-actie=formulier]');
      case 'steunfiguurUit':
        this.#voerUit({ wat: 'steunfiguur', id, aan: false });
        zetFocus(this, '#paneel-titel');
        return zetFocus(this, '[data-actie=steunfiguurAan]');
      case 'formulier':
        return this.#openFormulier(id);
      case 'huis': {
        const naam = this.#getypt('#huisnaam').trim();
        if (naam) this.#voerUit({ wat: 'huishouden', id, huishouden: nieuwId(), aan: true, naam });
        this.#leeg('#huisnaam');
        return;
      }
      case 'vastleggen':
        return this.#legVast();
      case 'vergeten':
        this.#voerUit({ wat: 'vergeten', id });
        return zetFocus(this, '.momenten summary');
      case 'sectorErbij':
      case 'sectorWeg': {
        const sectoren = this.#sectoren(this.#weergave());
        const waarde =
          actie === 'sectorWeg'
            ? sectoren.filter(({ code }) => code !== id)
            : [...sectoren, { code: nieuwId(), naam: '' }];
        this.#voerUit({ wat: 'inrichten', pad: '/indeling/sectoren', waarde });
        return zetFocus(this, '[data-actie=sectorErbij]');
      }
      case 'groter':
      case 'kleiner':
        this.#vergroting = Math.min(3, Math.max(0, this.#vergroting + (actie === 'groter' ? 1 : -1)));
        return;
      case 'afdrukken':
        return void this.updateComplete.then(() => this.ownerDocument.defaultView?.print());
      case 'bekijk':
        return this.#leesLijst(this.#getypt('#csv'));
      case 'invoegen':
        return this.#voegIn();
      default:
        return void this.#bewaar(actie);
    }
  }

  #voegToe(naam: string, relatie: string, sector?: string): void {
    const plek = plekVanRelatie(relatie);
    const persoon = {
      id: nieuwId(),
      naam: naam.trim(),
      soort: plek.soort,
      relatie: relatie || null,
      sector: sector ?? plek.sector,
      ring: null,
      biologischeOuder: relatie ? relatie === 'biologische-ouder' : null,
    } as Persoon;
    // Zonder naam en zonder aanleiding is er niemand om toe te voegen: dan wijst de focus waar het om gaat.
    if (isLeeg(naam) && sector === undefined) return zetFocus(this, '#naam');
    this.#voerUit({ wat: 'toevoegen', persoon });
    this.#leeg('#naam');
    if (sector === undefined) return zetFocus(this, '#naam');
    this.#open(persoon.id);
    return zetFocus(this, '#veld-naam');
  }

  #getypt(selector: string): string {
    return this.#zoek<HTMLInputElement>(selector)?.value ?? '';
  }

  #leeg(selector: string): void {
    const veld = this.#zoek<HTMLInputElement>(selector);
    if (veld) veld.value = '';
  }

  #voegIn(): void {
    const goed = (this.#voorbeeld?.rijen ?? []).flatMap(({ persoon }) => persoon ?? []);
    this.#voorbeeld = null;
    // Alles in één stap: één keer ongedaan maken haalt de hele lijst weer weg.
    this.#voerUit({ wat: 'invoegen', personen: goed });
    this.#leeg('#csv');
    this.#focusThuis();
  }

  #legVast(): void {
    const datum = this.#getypt('#moment-datum');
    this.#momentFout = !isDag(datum);
    if (this.#momentFout) return zetFocus(this, '#moment-datum');
    const { personen = [], banden = [] } = this.delen.dossier;
    const moment = {
      id: nieuwId(),
      datum,
      naam: this.#getypt('#moment-naam'),
      toelichting: this.#getypt('#moment-toelichting'),
      personen,
      banden,
    };
    this.#voerUit({ wat: 'vastleggen', moment });
    this.#leeg('#moment-naam');
    this.#leeg('#moment-toelichting');
  }

  #sluit(): void {
    const id = this.#gekozen;
    this.#gekozen = '';
    this.#weg = false;
    this.requestUpdate();
    // Terug naar waar de bezoeker vandaan kwam: de kaart of de lijst.
    zetFocus(this, knoopVan(id));
    if (!this.#opener?.matches('[data-knoop]')) zetFocus(this, `[data-actie=openen][data-id="${CSS.escape(id)}"]`);
    this.#opener = null;
  }

  #focusThuis(): void {
    zetFocus(this, '#lijst-titel, [data-knoop=""]');
  }

  // Het formulier op dezelfde pagina neemt het over als het dit dossier deelt; anders mag de pagina het zelf openen.
  #openFormulier(id: string): void {
    const plek = this.getRootNode() as Document | ShadowRoot;
    const formulier = [
      ...plek.querySelectorAll<LitElement & { readonly dossierStore?: DossierStore }>('steunfiguur-form'),
    ].find(({ dossierStore }) => dossierStore === this.delen.store);
    if (!formulier) return void zend(this, 'steunfiguur-gevraagd', { id });
    formulier.setAttribute('persoon-id', id);
    formulier.scrollIntoView({ block: 'start' });
    // Wie met toetsen of een schermlezer werkt is er dan ook echt.
    zetFocus(formulier, '#persoon-titel');
  }

  async #bewaar(soort: string): Promise<void> {
    const w = this.#weergave();
    const lezer = this.#lezer;
    const naam = `netwerk-${w.vandaag}.${soort}`;
    const document = this.ownerDocument;
    if (soort === 'json') {
      const inhoud = JSON.stringify(omMeeTeNemen(this.value, w.wijze, lezer), null, 2);
      return bewaarBestand(document, naam, new Blob([inhoud], { type: 'application/json' }));
    }
    if (soort === 'csv') {
      const mee = omMeeTeNemen({ ...this.value, personen: w.personen, banden: w.banden }, w.wijze, lezer);
      const inhoud = netwerkNaarCsv(mee, { naamVan: (persoon) => persoon.naam, metAlias: w.wijze === 'voluit' });
      return bewaarBestand(document, naam, new Blob([inhoud], { type: 'text/csv' }));
    }
    const kaart = this.#kaart();
    if (!kaart) {
      this.setAttribute('weergave', 'beide');
      await this.updateComplete;
      return this.#bewaar(soort);
    }
    const tekening = alsSvg(kaart, onderwerpNaam(w));
    const inhoud = soort === 'png' ? await alsPng(tekening, document) : tekening;
    if (inhoud) bewaarBestand(document, naam, inhoud);
  }

  // Toetsen

  #opToets(gebeurtenis: KeyboardEvent): void {
    const { key } = gebeurtenis;
    const doel = gebeurtenis.composedPath()[0] as HTMLElement;
    if (doel.getRootNode() !== this.shadowRoot) return;
    if (key === 'Escape' && (this.#bezig || this.#sleep || this.#gekozen)) {
      gebeurtenis.preventDefault();
      return this.#bezig || this.#sleep ? this.#stop() : this.#sluit();
    }
    if (key === 'Enter' && doel.id === 'naam') {
      // Enter voegt toe; het formulier van de pagina hoort dan niet te versturen.
      gebeurtenis.preventDefault();
      this.#doe('toevoegen', '');
      return;
    }
    const id = doel.dataset?.['knoop'];
    if (id === undefined || this.uitgeschakeld) return;
    if (this.#opKaarttoets(key, id, gebeurtenis)) gebeurtenis.preventDefault();
  }

  /** Wat een toets op de kaart doet; `false` als zij niets doet. */
  #opKaarttoets(key: string, id: string, { ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
    if (ctrlKey || metaKey) {
      const wat = key === 'y' || (key === 'Z' && shiftKey) ? 'opnieuw' : key === 'z' ? 'ongedaan' : null;
      if (wat) this.#voerUit({ wat, id: '' });
      return wat !== null;
    }
    if (altKey) return false;
    const richting = TOETSRICHTING[key];
    const w = this.#weergave();
    if (richting && this.#tekening) {
      const midden = { x: ZIJDE / 2, y: ZIJDE / 2 };
      this.#loopNaar(volgendeOpKaart(this.#tekening.personen, this.#tekening.plekken, midden, id, richting));
      return true;
    }
    if (key === 'Home') this.#loopNaar(MIDDEN);
    else if (key === 'Enter' || key === ' ') this.#wijsAan(id);
    else
      return (
        !w.vast &&
        this.#wijzigMetToets(
          key,
          w,
          w.personen.find((persoon) => persoon.id === id),
        )
      );
    return true;
  }

  #wijzigMetToets(key: string, w: Weergave, persoon: Persoon | undefined): boolean {
    if (!persoon) return false;
    const { id, sector, ring } = persoon;
    const nieuweRing = ringBijToets(key);
    if (nieuweRing !== undefined) this.#voerUit({ wat: 'verplaatsen', id, ring: nieuweRing, sector });
    else if (key === '[' || key === ']') {
      const sectoren = sectorenVan(w);
      const nu = sectoren.indexOf(sector ?? '');
      const stap = key === '[' ? Math.max(nu, 0) - 1 : nu + 1;
      this.#voerUit({ wat: 'verplaatsen', id, ring, sector: sectoren.at(stap % sectoren.length) ?? null });
    } else if (key === 'v') this.#begin('band', id);
    else if (key === 's') {
      const gedaan = this.#voerUit({ wat: 'steunfiguur', id, aan: !persoon.steunfiguur });
      if (!gedaan) this.#voorlezer.leesVoor(this.t.tekst('persoon.ouder'));
    } else if (key === 'F2') {
      this.#open(id);
      zetFocus(this, '#veld-naam');
    } else if (key === 'Delete') {
      this.#open(id);
      this.#weg = true;
      zetFocus(this, '#weg');
    } else return false;
    return true;
  }

  #loopNaar(id: string): void {
    this.#actief = id;
    this.requestUpdate();
    zetFocus(this, knoopVan(id));
  }

  #begin(soort: Bezig['soort'], id: string): void {
    if (this.#keuze('weergave', WEERGAVEN, 'beide') === 'lijst') this.setAttribute('weergave', 'beide');
    this.#bezig = { soort, id };
    this.#actief = id;
    this.requestUpdate();
    this.#voorlezer.leesVoor(this.#bezigTekst(this.#weergave()));
    zetFocus(this, knoopVan(id));
  }

  #stop(): void {
    this.#herstelBeeld();
    if (this.#bezig) this.#voorlezer.leesVoor(this.t.tekst('gedaan.gestopt'));
    this.#bezig = null;
    this.requestUpdate();
  }

  // Slepen. Tijdens het slepen schrijven wij de paar attributen zelf; pas bij loslaten is er een opdracht.

  #opPointerdown(gebeurtenis: PointerEvent): void {
    const knoop = (gebeurtenis.composedPath()[0] as Element).closest<SVGElement>('[data-knoop]');
    const id = knoop?.dataset['knoop'];
    this.#gesleept = false;
    const w = this.#weergave();
    if (!id || gebeurtenis.button !== 0 || this.#bezig || !this.#tekening || w.vast || this.uitgeschakeld) return;
    this.#sleep = {
      id,
      pointer: gebeurtenis.pointerId,
      begin: new DOMPoint(gebeurtenis.clientX, gebeurtenis.clientY),
      plekken: new Map(this.#tekening.plekken.map((plek) => [plek.id, plek])),
      bewogen: false,
    };
  }

  #opPointermove(gebeurtenis: PointerEvent): void {
    const sleep = this.#sleep;
    const kaart = this.#kaart();
    if (!sleep || !kaart || gebeurtenis.pointerId !== sleep.pointer) return;
    const { begin, id, plekken } = sleep;
    if (!sleep.bewogen) {
      if (Math.hypot(gebeurtenis.clientX - begin.x, gebeurtenis.clientY - begin.y) < SLEEPDREMPEL) return;
      sleep.bewogen = true;
      kaart.querySelector(knoopVan(id))?.setPointerCapture(sleep.pointer);
    }
    plekken.set(id, puntOp(kaart, gebeurtenis));
    this.#verplaatsBeeld(id, plekken);
  }

  #verplaatsBeeld(id: string, plekken: Sleep['plekken']): void {
    const kaart = this.#kaart();
    const wie = `"${CSS.escape(id)}"`;
    const { x, y } = plekken.get(id) ?? { x: 0, y: 0 };
    for (const laag of kaart?.querySelectorAll(`[data-plek=${wie}]`) ?? []) {
      laag.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
    }
    for (const pad of kaart?.querySelectorAll<SVGPathElement>(`[data-van=${wie}], [data-naar=${wie}]`) ?? []) {
      pad.setAttribute('d', lijn(plekken, pad.dataset['van'] ?? '', pad.dataset['naar'] ?? ''));
    }
  }

  // Wat het slepen zelf schreef kent de render niet: dat gaat hier terug. Geeft wie er gesleept werd.
  #herstelBeeld(): string {
    const sleep = this.#sleep;
    this.#sleep = null;
    if (!sleep?.bewogen || !this.#tekening) return '';
    // De klik die na het loslaten komt is geen klik op de persoon.
    this.#gesleept = true;
    this.#verplaatsBeeld(sleep.id, new Map(this.#tekening.plekken.map((plek) => [plek.id, plek])));
    return sleep.id;
  }

  #opPointerup(gebeurtenis: PointerEvent): void {
    // Een tweede vinger laat niet los wat de eerste sleept.
    if (gebeurtenis.pointerId !== this.#sleep?.pointer) return;
    const kaart = this.#kaart();
    const id = this.#herstelBeeld();
    if (id && kaart) this.#zetOp(id, puntOp(kaart, gebeurtenis));
  }

  #zetOp(id: string, { x, y }: { readonly x: number; readonly y: number }): void {
    this.#bezig = null;
    const deel = (waarde: number): number => Math.round(Math.min(1, Math.max(0, waarde / ZIJDE)) * 1e4) / 1e4;
    if (this.#tekening) {
      this.#voerUit({ wat: 'verplaatsen', id, ...vakOp(this.#tekening, x, y), plek: { x: deel(x), y: deel(y) } });
    }
    this.requestUpdate();
    zetFocus(this, knoopVan(id));
  }

  #kaart(): SVGSVGElement | null | undefined {
    return this.shadowRoot?.querySelector<SVGSVGElement>('svg.kaart');
  }

  #zoek<E extends HTMLElement>(selector: string): E | null | undefined {
    return this.shadowRoot?.querySelector<E>(selector);
  }

  // Het formulier van de pagina

  /** Wat er niet klopt, met het id van wie het is; leeg als er nog niemand is. Om wie verborgen is kan deze lezer niets doen. */
  #fouten(): readonly (readonly [id: string, tekst: string])[] {
    const { t } = this;
    const { dossier } = this.delen;
    if (this.required && !dossier.personen?.length) return [['', t.tekst('melding.persoon-ontbreekt')]];
    return zichtbaarVoor(dossier, this.#lezer)
      .personen.filter(({ naam }) => isLeeg(naam))
      .map(({ id }) => [id, `${t.tekst('veld.naam')}: ${t.tekst('melding.veld-ontbreekt')}`]);
  }

  #foutoverzicht(): TemplateResult | typeof nothing {
    const fouten = this.#toonFouten && this.willValidate ? this.#fouten() : [];
    if (fouten.length === 0) return nothing;
    return html`<section class="foutoverzicht" aria-labelledby="foutoverzicht">
      <h3 id="foutoverzicht" tabindex="-1">${this.t.tekst('foutoverzicht.titel')}</h3>
      <ul>
        ${fouten.map(([id, tekst]) => html`<li><a href="#" data-fout=${id}>${tekst}</a></li>`)}
      </ul>
    </section>`;
  }

  protected override geldigheid(): Ongeldigheid | null {
    const [fout] = this.#fouten();
    if (!fout) return null;
    const [id, bericht] = fout;
    return {
      flags: id ? { customError: true } : { valueMissing: true },
      bericht,
      anker: this.#zoek('#naam'),
    };
  }

  protected override toonFouten(): void {
    this.#toonFouten = true;
    this.requestUpdate();
  }

  protected override focusFouten(): void {
    this.#zoek('#foutoverzicht')?.focus();
  }
}

function knoopVan(id: string): string {
  return `[data-knoop="${CSS.escape(id)}"]`;
}

function puntOp(kaart: SVGSVGElement, { clientX, clientY }: MouseEvent): DOMPoint {
  return new DOMPoint(clientX, clientY).matrixTransform(kaart.getScreenCTM()?.inverse());
}

/** Past iemand bij wat de bezoeker koos: `blijft`, of een soort met een code, zoals `functie:praktisch`. */
function pastBij(keuze: string): (persoon: Persoon) => boolean {
  const [soort, code = ''] = keuze.split(':');
  return ({ steun, steunfiguur, band, blijftNaHulp, ...persoon }) => {
    if (soort === 'blijft') return blijftNaHulp === 'ja';
    if (soort === 'functie') return (steun ?? []).some(({ functie }) => functie === code);
    if (soort === 'rol') return (steunfiguur?.rollen as readonly string[] | null | undefined)?.includes(code) ?? false;
    if (soort === 'soort') return persoon.soort === code;
    return soort !== 'band' || band === code;
  };
}
