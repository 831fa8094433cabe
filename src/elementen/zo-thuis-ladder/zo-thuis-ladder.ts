import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { TREDECODES } from '../../domein/dossier/codes.js';
import type { Controle } from '../../domein/dossier/controles.js';
import { type Ladder, ladderVorm } from '../../domein/dossier/dossier.js';
import { type Dossierwijziging, LEEG_DOSSIER } from '../../domein/dossier/dossier-store.js';
import { type Gelezen, leesLadder } from '../../domein/dossier/lees-dossier.js';
import { inhoud } from '../../domein/dossier/vorm.js';
import { leesOp, stappen } from '../../domein/json-pointer.js';
import { antwoordOp, zetAntwoord } from '../../domein/ladder/bewerk-ladder.js';
import { controleerLadder } from '../../domein/ladder/controleer-ladder.js';
import { LADDERREGELS } from '../../domein/ladder/regels.js';
import { zichtbaarVoor } from '../../domein/netwerk/namen.js';
import { codetekst, knop } from '../../ui/codetekst.js';
import { DossierElement } from '../../ui/dossier-element.js';
import type { Ongeldigheid } from '../../ui/form-associated.js';
import { formulierveldStyles } from '../../ui/formulierveld.styles.js';
import { meldWijziging, zend, zetFocus } from '../../ui/gebeurtenissen.js';
import { hostStyles } from '../../ui/host.styles.js';
import { tabelStyles } from '../../ui/tabel.styles.js';
import { vandaag } from '../../ui/vandaag.js';
import { VertaalController } from '../../ui/vertaal-controller.js';
import { Voorlezer } from '../../ui/voorlezer.js';
import { waarschuwEenmaal } from '../../ui/waarschuw.js';
import { VERSIE } from '../../versie.js';
import { afwegingSjabloon, verloopSjabloon } from './afweging.js';
import { bladSjabloon, papierSjabloon } from './blad.js';
import { meldingenSjabloon } from './meldingen.js';
import { nuSjabloon } from './plaatsing.js';
import { TEKSTEN, type TekstSleutel } from './teksten.js';
import { tredenSjabloon } from './treden.js';
import { groepVan, labelVan, metVraag } from './velden.js';
import { vergelijkSjabloon } from './vergelijk.js';
import { idVan, type Ladderlezer, LADDERLEZERS, lees, tredeNaam, type Weergave, woontTekst } from './weergave.js';
import { styles } from './zo-thuis-ladder.styles.js';

type Invoerveld = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const AANTAL = ladderVorm.velden.gewenst.velden.intensiteit.velden.aantal;
const GEWENST = '/gewenst/trede';

/**
 * Toont de zo-thuis-ladder: acht plekken waar een kind kan wonen, in vaste volgorde van thuis af, en de afweging die bij een besluit hoort.
 * Raadt niets aan en houdt niets tegen.
 *
 * Doet als veld mee in een formulier: met `name` gaat het deel `ladder` van het dossier als JSON mee. Deelt een `<zo-thuis-dossier>` als
 * dat er is. Vraagt niets op en bewaart niets.
 *
 * @tag zo-thuis-ladder
 * @summary De zo-thuis-ladder, met de afweging en de meldingen.
 * @attr {string} for - Het id van het `<zo-thuis-dossier>` dat dit element deelt. Het mag er later pas komen.
 * @attr {"professional" | "ouder" | "kind" | "raadslid"} lezer - Voor wie de ladder is. Elke lezer heeft eigen woorden; een raadslid ziet niets van een kind en vult niets in.
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
 * @cssprop [--zo-thuis-tekst-kleur=CanvasText] - Kleur van de tekst.
 * @cssprop [--zo-thuis-vlak-kleur=Canvas] - Achtergrond van velden en vlakken.
 * @cssprop [--zo-thuis-rand-kleur] - Kleur van de randen van velden.
 * @cssprop [--zo-thuis-accent-kleur] - Kleur van knoppen en links.
 * @cssprop [--zo-thuis-fout-kleur] - Kleur van fouten.
 * @cssprop [--zo-thuis-waarschuwing-kleur] - Kleur van waarschuwingen.
 * @cssprop [--zo-thuis-focus-kleur] - Kleur van de rand om wat de focus heeft.
 * @cssprop [--zo-thuis-letter=inherit] - Lettertype.
 * @cssprop [--zo-thuis-hoek=0.25rem] - Afronding van hoeken.
 */
export class ZoThuisLadderElement extends DossierElement<Ladder, TekstSleutel> {
  /** De versie van dit pakket. */
  static readonly version: string = VERSIE;
  static override readonly styles = [hostStyles, formulierveldStyles, tabelStyles, styles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lezer'];
  }

  protected override readonly t = new VertaalController(this, TEKSTEN, () => ['begin', this.#lezer]);
  readonly #voorlezer = new Voorlezer(this);
  readonly #gewijzigd = new Set<string>();
  readonly #aangeraakt = new Set<string>();
  /** Wat er staat waar een getal hoort: `2,` wordt nog `2,5`, en is tot dan geen waarde. */
  readonly #getypt = new Map<string, string>();
  #vergelijk: readonly (string | undefined)[] = [];
  #toonAlles = false;

  constructor() {
    super(['ladder']);
  }

  get #lezer(): Ladderlezer {
    return LADDERLEZERS.find((code) => code === this.getAttribute('lezer')) ?? 'professional';
  }

  get #vast(): boolean {
    return this.readonly || this.#lezer === 'raadslid';
  }

  override attributeChangedCallback(naam: string, oud: string | null, nieuw: string | null): void {
    super.attributeChangedCallback(naam, oud, nieuw);
    if (naam !== 'lezer') return;
    if (nieuw && this.#lezer !== nieuw) waarschuwEenmaal(this, 'attribuut-ongeldig', naam);
    // Een raadslid kan niets verbeteren: dan is er ook niets dat het formulier tegenhoudt.
    this.werkFormulierBij();
    this.requestUpdate();
  }

  protected override leesWaarde(onbekend: unknown, halfAf: true | 'alles'): Gelezen<Ladder> {
    return leesLadder(onbekend, { halfAf });
  }

  protected override waarde(): Ladder {
    return this.delen.dossier.ladder || {};
  }

  protected override vervang(ladder: Ladder): void {
    this.delen.vervang(Object.keys(ladder).length > 0 ? { ladder } : {});
  }

  protected override opWijziging({ aanleiding }: Dossierwijziging): void {
    if (aanleiding === 'wijziging') return;
    this.#getypt.clear();
    if (aanleiding !== 'vervangen') return;
    this.#gewijzigd.clear();
    this.#aangeraakt.clear();
    this.#toonAlles = false;
  }

  // Wat er getekend wordt

  #weergave(): Weergave {
    const lezer = this.#lezer;
    const dossier = lezer === 'raadslid' ? LEEG_DOSSIER : this.delen.dossier;
    const ladder = dossier.ladder || {};
    // Een kind van twaalf en ouder heet in het dossier een jongere: wie voor een van beide verborgen is, staat er niet.
    const nietVoor = lezer === 'kind' ? ['kind', 'jongere'] : [lezer];
    const getoond = this.#controles(ladder).filter(({ pad }) => this.#toonAlles || this.#aangeraakt.has(pad));
    return {
      t: this.t,
      lezer,
      dossier,
      ladder,
      personen: nietVoor.reduce((netwerk, code) => zichtbaarVoor(netwerk, code), {
        personen: dossier.personen ?? [],
        banden: [],
      } as ReturnType<typeof zichtbaarVoor>).personen,
      vandaag: vandaag(),
      vast: this.#vast,
      verwijzingen: this.verwijzingen,
      bij: (plek) => [
        ...getoond.filter(({ pad }) => pad === plek),
        ...(plek === GEWENST && this.#toonAlles && this.#mistTrede()
          ? [{ pad: plek, code: 'trede-ontbreekt', ernst: 'fout' } as const]
          : []),
      ],
      getypt: (pad) => {
        const tekst = this.#getypt.get(pad);
        return tekst !== undefined && leesGetal(tekst) === (antwoordOp(ladder, pad) ?? null) ? tekst : undefined;
      },
    };
  }

  protected override render(): TemplateResult {
    const { t } = this;
    const w = this.#weergave();
    const { kanOngedaan, kanOpnieuw } = this.delen.store;
    const raadslid = w.lezer === 'raadslid';
    const elders = this.verwijzingen.filter(({ code }) => !(TREDECODES as readonly string[]).includes(code));
    return html`<div
      class="wortel"
      role="group"
      aria-label=${this.labelTekst || lees(w, 'titel')}
      lang=${t.taal}
      @input=${this.#opInput}
      @change=${this.#opChange}
      @focusout=${this.#opFocusout}
      @click=${this.#opKlik}
    >
      <fieldset class="scherm" ?disabled=${this.uitgeschakeld}>
        <div class="begin">
          <h2>${lees(w, 'titel')}</h2>
          <p>${lees(w, 'intro')}</p>
          <p class="opmerking">${lees(w, 'geenAdvies')}</p>
          <slot name="toelichting"></slot>
          ${raadslid ? html`<p>${lees(w, 'waarom')}</p>` : nothing}
          <div class="knoppen">
            ${kanOngedaan && !w.vast ? knop(t, 'ongedaan') : nothing}
            ${kanOpnieuw && !w.vast ? knop(t, 'opnieuw') : nothing} ${knop(t, 'afdrukken')}
          </div>
        </div>
        ${this.#foutoverzicht(w)} ${w.vast ? nothing : nuSjabloon(w)} ${tredenSjabloon(w)}
        ${vergelijkSjabloon(w, this.#teVergelijken(w))}
        ${
          raadslid
            ? html`<section>
                <p>${lees(w, 'gemeente')}</p>
                <p>${lees(w, 'crisis')}</p>
                <p class="hulp">${lees(w, 'bronnen')}</p>
              </section>`
            : w.vast
              ? bladSjabloon(w)
              : html`${afwegingSjabloon(w)} ${verloopSjabloon(w)} ${meldingenSjabloon(w)}`
        }
        ${
          elders.length > 0
            ? html`<ul>
                ${elders.map(({ tekst, url }) => html`<li><a href=${url}>${tekst}</a></li>`)}
              </ul>`
            : nothing
        }
      </fieldset>
      ${papierSjabloon(w)}
      <p class="vh" role="status">${this.#voorlezer.tekst}</p>
    </div>`;
  }

  // Zonder eigen keuze: nu en gewenst naast elkaar, en anders de eerste twee.
  #teVergelijken({ ladder }: Weergave): readonly [string, string] {
    const eerste = this.#vergelijk[0] ?? ladder.huidig?.trede ?? null;
    const links = eerste || 'thuis';
    const tweede = this.#vergelijk[1] ?? ladder.gewenst?.trede ?? null;
    return [links, tweede || (TREDECODES.find((code) => code !== links) ?? links)];
  }

  // Eén weg voor elke wijziging: bewaren en melden is dus altijd hetzelfde.

  /** @param groep wijzigingen na elkaar met dezelfde groep zijn samen één stap terug, zoals de letters van één zin */
  #zet(pad: string, waarde: unknown, groep?: string): void {
    const { store } = this.delen;
    const voor = store.dossier;
    store.wijzig((dossier) => {
      const ladder = zetAntwoord(dossier.ladder || {}, pad, waarde);
      return inhoud(ladder) === inhoud(dossier.ladder || {})
        ? dossier
        : { ...dossier, ladder, regels: LADDERREGELS.versie };
    }, groep);
    if (voor === store.dossier) return;
    const [wat = '', stap = ''] = stappen(pad);
    const trede = wat === 'afwegingen' ? stap : leesOp(store.dossier, `/ladder/${wat}/trede`);
    this.#meld(wat, typeof trede === 'string' ? trede : '', groep === undefined);
  }

  #meld(wat: string, trede: string, metKnop: boolean): void {
    zend(this, 'ladder-gewijzigd', { wat, trede });
    // Bij typen en kiezen komt `input` van het veld zelf.
    if (metKnop) meldWijziging(this);
  }

  #zeg(sleutel: TekstSleutel, plek?: 'huidig' | 'gewenst'): void {
    const w = this.#weergave();
    const plaatsing = plek && w.ladder[plek];
    this.#voorlezer.leesVoor(
      this.t.tekst(sleutel, { trede: tredeNaam(w, plaatsing?.trede), woont: woontTekst(w, plaatsing) }),
    );
  }

  // Velden

  #opInput(gebeurtenis: Event): void {
    const veld = gebeurtenis.composedPath()[0] as Invoerveld;
    // Een veld dat de pagina in een slot zette is van de pagina.
    if (veld.getRootNode() !== this.shadowRoot) return;
    const { pad, kies } = veld.dataset;
    if (pad !== undefined) return this.#antwoord(pad, veld);
    // Wat het dossier niet verandert hoeft de pagina niet te horen.
    gebeurtenis.stopPropagation();
    if (kies === undefined) return;
    this.#vergelijk = kies === '0' ? [veld.value, this.#vergelijk[1]] : [this.#vergelijk[0], veld.value];
    this.requestUpdate();
  }

  #antwoord(pad: string, veld: Invoerveld): void {
    const { value } = veld;
    this.#gewijzigd.add(pad);
    // Een andere eenheid telt anders: wat er half stond gaat niet mee.
    if (pad.endsWith('/eenheid')) this.#getypt.delete(pad.replace('eenheid', 'aantal'));
    this.#zet(pad, this.#waardeVan(pad, veld), pad);
    const [plek] = stappen(pad);
    if ((plek !== 'huidig' && plek !== 'gewenst') || !pad.endsWith('/trede')) return this.requestUpdate();
    if (!value) return;
    this.#zeg(`gedaan.${plek}`, plek);
    zend(this, 'trede-gekozen', { trede: value });
  }

  #waardeVan(pad: string, veld: Invoerveld): unknown {
    const { value } = veld;
    const aan = (veld as HTMLInputElement).checked;
    switch (veld.dataset['soort']) {
      case 'vink':
        return aan;
      case 'lijst': {
        const rest = ((antwoordOp(this.value, pad) ?? []) as readonly string[]).filter((code) => code !== value);
        return aan ? [...rest, value] : rest;
      }
      case 'getal':
        this.#getypt.set(pad, value);
        return leesGetal(value);
      case 'code':
      case 'dag':
        return value || null;
      default:
        return value;
    }
  }

  #opChange(gebeurtenis: Event): void {
    const doel = gebeurtenis.composedPath()[0] as HTMLElement;
    if (doel.getRootNode() !== this.shadowRoot) return;
    gebeurtenis.stopPropagation();
    const { pad } = doel.dataset;
    if (pad === undefined) return;
    // `change` komt, anders dan `input`, niet vanzelf door de schaduwgrens.
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  // Pas als de bezoeker een veld verlaat staat er bij wat er niet klopt.
  #opFocusout(gebeurtenis: FocusEvent): void {
    const { pad = '' } = (gebeurtenis.composedPath()[0] as HTMLElement).dataset;
    if (!this.#gewijzigd.has(pad)) return;
    this.#aangeraakt.add(pad);
    this.requestUpdate();
  }

  // Knoppen, links en uitklappers

  #opKlik(gebeurtenis: MouseEvent): void {
    const doel = gebeurtenis.composedPath()[0] as Element;
    // Wat de pagina in een slot zet is van haar.
    if (doel.getRootNode() !== this.shadowRoot) return;
    const naar = doel.closest<HTMLElement>('[data-naar]')?.dataset['naar'];
    if (naar !== undefined) {
      // De plek staat in onze schaduwboom; de adresbalk kan er niet bij en mag niet veranderen.
      gebeurtenis.preventDefault();
      return this.#springNaar(naar);
    }
    const uitklapper = doel.closest('summary')?.closest<HTMLDetailsElement>('[data-trede]');
    if (uitklapper && !uitklapper.open) zend(this, 'trede-gekozen', { trede: uitklapper.dataset['trede'] });
    const { actie, id = '' } = doel.closest<HTMLElement>('[data-actie]')?.dataset ?? {};
    if (!actie) return;
    this.requestUpdate();
    this.#doe(actie, id);
  }

  #doe(actie: string, id: string): void {
    const { store } = this.delen;
    const verloop = this.value.verloop ?? [];
    switch (actie) {
      case 'ongedaan':
      case 'opnieuw':
        store[actie]();
        this.#meld(actie, '', true);
        this.#zeg(`gedaan.${actie}`);
        // De knop blijft staan als er meer terug te gaan is; anders is de tegenhanger er nu.
        zetFocus(this, '[data-actie=ongedaan], [data-actie=opnieuw]');
        return zetFocus(this, `[data-actie=${actie}]`);
      case 'wis':
        this.#getypt.delete('/gewenst/intensiteit/aantal');
        this.#zet('/gewenst', null);
        this.#zeg('gedaan.wis');
        return zetFocus(this, `#${idVan(GEWENST)} input`);
      case 'toevoegen':
        this.#zet('/verloop', [...verloop, {}]);
        this.#zeg('gedaan.toevoegen');
        return zetFocus(this, `#${idVan(`/verloop/${verloop.length}/trede`)}`);
      case 'verwijderen':
        this.#zet('/verloop', verloop.toSpliced(Number(id), 1));
        this.#zeg('gedaan.verwijderen');
        return zetFocus(this, '#verloop-titel');
      case 'tarief':
        return this.#naarTarief();
      default:
        return void this.updateComplete.then(() => this.ownerDocument.defaultView?.print());
    }
  }

  // Staat de rekenmachine op de pagina, dan gaat de bezoeker daarheen; anders mag de pagina haar zelf openen.
  #naarTarief(): void {
    const plekken = [this.getRootNode() as Document | ShadowRoot, this.ownerDocument];
    const rekenmachine = plekken
      .map((plek) => plek.querySelector<LitElement>('gezinshuis-tarief-calculator'))
      .find(Boolean);
    if (!rekenmachine) return void zend(this, 'tarief-gevraagd', {});
    rekenmachine.scrollIntoView({ block: 'start' });
    // Wie met toetsen of een schermlezer werkt is er dan ook echt; zolang haar script er niet is kan dat niet.
    if (rekenmachine.shadowRoot) zetFocus(rekenmachine, 'input, select, button, summary');
  }

  #springNaar(pad: string): void {
    const plek = this.#zoek(`#${idVan(pad)}`);
    // Bij een vraag met vaste antwoorden: het gekozen antwoord, of anders het eerste.
    (plek?.querySelector<HTMLElement>('input:checked') ?? plek?.querySelector<HTMLElement>('input') ?? plek)?.focus();
  }

  #zoek<E extends HTMLElement>(selector: string): E | null | undefined {
    return this.shadowRoot?.querySelector<E>(selector);
  }

  // Het formulier van de pagina

  // Wat er niet klopt, op de plek zoals het scherm haar kent: bij een afweging met de code van de trede.
  #controles(ladder: Ladder): readonly Controle[] {
    const { afwegingen } = ladder;
    const half = Array.from(this.#getypt)
      .filter(([pad, tekst]) => tekst.trim() !== '' && antwoordOp(ladder, pad) === null)
      .map(([pad]): Controle => ({ pad, code: 'getal-buiten-bereik', ernst: 'fout' }));
    return [
      ...controleerLadder(ladder).map(({ pad, ...rest }) => ({
        ...rest,
        pad: pad.replace(
          /^\/afwegingen\/(\d+)/,
          (_, plek: string) => `/afwegingen/${afwegingen?.[Number(plek)]?.trede}`,
        ),
      })),
      ...half,
    ];
  }

  #mistTrede(): boolean {
    return this.required && !this.waarde().gewenst?.trede;
  }

  #fouten(w: Weergave): readonly (readonly [pad: string, tekst: string])[] {
    if (w.lezer === 'raadslid') return [];
    const regel = (pad: string, code: string): readonly [string, string] => {
      return [pad, metVraag(metVraag(groepVan(w, pad), labelVan(w, pad)), codetekst(this.t, code, 'melding.'))];
    };
    return [
      ...(this.#mistTrede() ? [regel(GEWENST, 'trede-ontbreekt')] : []),
      ...this.#controles(w.ladder)
        .filter(({ ernst }) => ernst === 'fout')
        .map(({ pad, code }) => regel(pad, code)),
    ];
  }

  #foutoverzicht(w: Weergave): TemplateResult | typeof nothing {
    const fouten = this.#toonAlles && !w.vast ? this.#fouten(w) : [];
    if (fouten.length === 0) return nothing;
    return html`<section class="foutoverzicht" aria-labelledby="foutoverzicht">
      <h3 id="foutoverzicht" tabindex="-1">${this.t.tekst('foutoverzicht.titel')}</h3>
      <ul>
        ${fouten.map(([pad, tekst]) => html`<li><a href="#" data-naar=${pad}>${tekst}</a></li>`)}
      </ul>
    </section>`;
  }

  protected override geldigheid(): Ongeldigheid | null {
    const [fout] = this.#fouten(this.#weergave());
    if (!fout) return null;
    const [pad, bericht] = fout;
    const flags = this.#mistTrede() ? { valueMissing: true } : { customError: true };
    return { flags, bericht, anker: this.#zoek(`#${idVan(pad)}`) };
  }

  protected override toonFouten(): void {
    this.#toonAlles = true;
    this.requestUpdate();
  }

  protected override focusFouten(): void {
    this.#zoek('#foutoverzicht')?.focus();
  }
}

/** Een aantal zoals mensen het schrijven, met komma of punt; `null` als het er geen is of als het te groot is. */
function leesGetal(tekst: string): number | null {
  const getal = /^\s*\d+([.,]\d+)?\s*$/.test(tekst) ? Number(tekst.replace(',', '.')) : Infinity;
  return getal <= AANTAL.tot ? getal : null;
}
