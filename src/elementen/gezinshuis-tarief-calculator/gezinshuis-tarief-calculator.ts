import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { FormAssociatedElement, type Ongeldigheid } from '../../ui/form-associated.js';
import { VertaalController } from '../../ui/vertaal-controller.js';
import { isVerwijzing, neemLijst, type Verwijzing } from '../../ui/host-invoer.js';
import { waarschuwEenmaal } from '../../ui/waarschuw.js';
import { formulierveldStyles } from '../../ui/formulierveld.styles.js';
import { hostStyles } from '../../ui/host.styles.js';
import { tabelStyles } from '../../ui/tabel.styles.js';
import { styles } from './gezinshuis-tarief-calculator.styles.js';
import { leesOp } from '../../domein/json-pointer.js';
import { isObject, leesJson, HOOGSTE_AANTAL_TEKENS } from '../../domein/json.js';
import {
  berekenTarief,
  leesTarievenset,
  vulAan,
  type TariefInvoer,
  type TariefResultaat,
  type Tarievenset,
} from '../../domein/tarief/index.js';
import { leeg } from '../../domein/tarievensets/leeg.js';
import { voorbeeld } from '../../domein/tarievensets/voorbeeld.js';
import { maakBerichten, type Bericht, type ServerFout } from './berichten.js';
import { bouwstenenSjabloon } from './bouwsteen.js';
import type { TariefBerekendDetail } from './gezinshuis-tarief-calculator.events.js';
import { leesTekst, leesWaarde } from './lees-waarde.js';
import { invoertabel, voetregel } from './overzicht.js';
import { type Begin, kies, nieuwBlad, type Rekenblad, typ, zetHerkomst } from './rekenblad.js';
import { niveautabel, opbouwtabel, uitkomstSjabloon, zinVan } from './uitkomst.js';
import { veldSjabloon } from './veld.js';
import { alleVelden, beginvelden, type Invoer, REKENVELDEN } from './velden.js';
import { idVan, type Weergave } from './weergave.js';
import { VERSIE } from '../../versie.js';
import { TEKSTEN, type TekstSleutel } from './teksten.js';

const SETTEN: Readonly<Record<string, Tarievenset>> = { leeg, voorbeeld };
const RUST_VOOR_MELDING = 500;
const ZONDER_REDEN = 'aanname-zonder-reden';

/**
 * Rekent met een gemeente en een gezinshuis het tarief per jeugdige per etmaal uit, uit de elf financiële bouwstenen, met bij elk cijfer de herkomst.
 *
 * Doet als veld mee in een formulier: met `name` gaat de invoer als JSON mee. Vraagt niets op en bewaart niets, tenzij de pagina een adres als `tarievenset` geeft.
 *
 * @tag gezinshuis-tarief-calculator
 * @summary Rekenmachine voor het dagtarief van een gezinshuis.
 * @slot toelichting - Eigen uitleg onder de inleiding.
 * @fires {Event} input - De bezoeker typt of kiest; `value` is al bijgewerkt.
 * @fires {Event} change - De bezoeker is klaar met een veld.
 * @fires {CustomEvent<TariefBerekendDetail>} tarief-berekend - Er is een nieuwe uitkomst, ook als dat geen tarief is.
 * @csspart resultaat - Het vlak met de uitkomst.
 * @csspart tarief - Het tarief in de uitkomst.
 * @csspart waterval - Het plaatje van de opbouw.
 * @csspart bouwsteen - Eén bouwsteen.
 * @cssprop [--zo-thuis-tekst-kleur=CanvasText] - Kleur van de tekst.
 * @cssprop [--zo-thuis-vlak-kleur=Canvas] - Achtergrond van velden en vlakken.
 * @cssprop [--zo-thuis-rand-kleur] - Kleur van de randen van velden.
 * @cssprop [--zo-thuis-accent-kleur] - Kleur van knoppen, links en de totale staaf.
 * @cssprop [--zo-thuis-fout-kleur] - Kleur van fouten.
 * @cssprop [--zo-thuis-waarschuwing-kleur] - Kleur van waarschuwingen.
 * @cssprop [--zo-thuis-focus-kleur] - Kleur van de rand om het veld met de focus.
 * @cssprop [--zo-thuis-letter=inherit] - Lettertype.
 * @cssprop [--zo-thuis-hoek=0.25rem] - Afronding van hoeken.
 */
export class GezinshuisTariefCalculatorElement extends FormAssociatedElement {
  /** De versie van dit pakket. */
  static readonly version: string = VERSIE;
  static override readonly styles = [hostStyles, formulierveldStyles, tabelStyles, styles];

  // Geen decorators: er zijn maar twee attributen, en de hulpcode van decorators weegt meer dan deze regel.
  static override get properties(): PropertyDeclarations {
    return { aanspreekvorm: {}, tarievenset: { noAccessor: true } };
  }

  /** Hoe het element de lezer aanspreekt: `u` of `je`. */
  declare aanspreekvorm: 'u' | 'je';

  readonly #t = new VertaalController<TekstSleutel>(this, TEKSTEN);
  #setBron: string | Tarievenset = 'voorbeeld';
  #setVerzoek = 0;
  #vanHost: Invoer | null = null;
  #begin: Begin = { set: voorbeeld, invoer: vulAan({}, voorbeeld) };
  #blad: Rekenblad = nieuwBlad(this.#begin.invoer);
  #resultaat: TariefResultaat = berekenTarief(this.#begin.invoer);
  #gemeld: TariefResultaat | null = null;
  #aangeraakt = new Set<string>();
  #serverFouten: readonly ServerFout[] = [];
  #verwijzingen: readonly Verwijzing[] = [];
  #teksten: Readonly<Record<string, string>> | null = null;
  #taal = this.#t.taal;
  #meldtijd: ReturnType<typeof setTimeout> | undefined;
  #toonAlleFouten = false;
  #voorgelezen = '';
  #bestandsfout = false;
  #setMislukt = false;

  /**
   * De invoer (`TariefInvoer`, versie 1). Lezen geeft een kopie. Een onvolledige waarde wordt aangevuld uit de tarievenset;
   * `null` zet de beginwaarden terug; wat geen tariefinvoer is wordt genegeerd met één waarschuwing in de console.
   */
  get value(): TariefInvoer {
    return structuredClone(this.#blad.invoer) as TariefInvoer;
  }
  set value(waarde: TariefInvoer | null) {
    if (waarde === null || waarde === undefined) {
      this.#vanHost = null;
      this.#beginOpnieuw();
      return;
    }
    const gelezen = leesWaarde(waarde);
    if (!gelezen.goed) {
      waarschuwEenmaal(this, gelezen.code, 'value');
      return;
    }
    this.#vanHost = gelezen.waarde;
    this.#beginOpnieuw();
  }

  /** De uitkomst bij de huidige invoer. */
  get resultaat(): TariefResultaat {
    return this.#resultaat;
  }

  /**
   * De begincijfers: `voorbeeld` (standaard), `leeg`, het adres van een JSON-bestand, of als eigenschap een `Tarievenset`.
   * Alleen bij een adres haalt het element iets op.
   */
  get tarievenset(): string | Tarievenset {
    return this.#setBron;
  }
  set tarievenset(bron: string | Tarievenset | null) {
    this.#zetTarievenset(bron ?? 'voorbeeld');
  }

  /** Eigen teksten per sleutel, als platte tekst; `null` zet de onze terug. */
  get teksten(): Readonly<Record<string, string>> | null {
    return this.#teksten;
  }
  set teksten(teksten: Readonly<Record<string, string>> | null) {
    this.#teksten = teksten;
    this.#t.overschrijf(teksten);
    this.requestUpdate();
  }

  /** Eigen links onder de rekenmachine. Alleen http, https en adressen op de eigen site. */
  get verwijzingen(): readonly Verwijzing[] {
    return this.#verwijzingen;
  }
  set verwijzingen(verwijzingen: readonly Verwijzing[] | null) {
    this.#verwijzingen = neemLijst(this, verwijzingen, isVerwijzing, 'verwijzingen');
    this.requestUpdate();
  }

  /** Wat de ontvangende server afkeurde: `{ pad, tekst }` per cijfer. Staat bij het veld tot de bezoeker dat wijzigt. */
  get serverFouten(): readonly ServerFout[] {
    return this.#serverFouten;
  }
  set serverFouten(fouten: readonly ServerFout[] | null) {
    this.#serverFouten = neemLijst(this, fouten, isServerFout, 'serverFouten');
    this.requestUpdate();
    if (this.#serverFouten.length > 0) void this.#focusNaTekenen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#meldtijd);
  }

  protected override wachtMetTekenen(): Promise<unknown> | undefined {
    return this.#t.klaar ? undefined : this.#t.wachtOp();
  }

  protected override willUpdate(): void {
    if (this.#taal === this.#t.taal) return;
    this.#taal = this.#t.taal;
    // Wat in de ene taal getypt is kan in de andere iets anders betekenen: het gelezen getal blijft, en wat geen getal is ook.
    const { invoer, getypt } = this.#blad;
    const onleesbaar = Object.entries(getypt).filter(([pad]) => typeof leesOp(invoer, pad) !== 'number');
    this.#blad = { ...this.#blad, getypt: Object.fromEntries(onleesbaar) };
  }

  protected override updated(): void {
    if (this.#gemeld === this.#resultaat) return;
    this.#gemeld = this.#resultaat;
    const { tariefPerEtmaal, meldingen } = this.#resultaat;
    const detail: TariefBerekendDetail = Object.freeze({ tariefPerEtmaal, meldingen: [...meldingen] });
    this.dispatchEvent(new CustomEvent('tarief-berekend', { detail, bubbles: true, composed: true }));
  }

  protected override render(): TemplateResult {
    const t = this.#t;
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
    >
      <header>
        <h2>${t.tekst('titel')}</h2>
        <p>${t.tekst('intro')}</p>
        <slot name="toelichting"></slot>
        ${this.#setMislukt ? html`<p class="opmerking" role="alert">${t.tekst('tarievenset.mislukt')}</p>` : nothing}
      </header>
      ${this.#foutoverzicht()}
      <div class="blad">
        <fieldset class="invulling" ?disabled=${this.uitgeschakeld}>
          <section>
            <h3>${t.tekst('deel.begin')}</h3>
            <div class="velden">${beginvelden(w.blad.invoer).map((veld) => veldSjabloon(w, veld))}</div>
            <details>
              <summary>${t.tekst('deel.rekenwijze')}</summary>
              <div class="velden">${REKENVELDEN.map((veld) => veldSjabloon(w, veld))}</div>
            </details>
          </section>
          <section>
            <h3>${t.tekst('deel.bouwstenen')}</h3>
            ${bouwstenenSjabloon(w)}
          </section>
        </fieldset>
        ${uitkomstSjabloon(w, this.#onderUitkomst())}
        <div class="breed">
          ${this.#paneel('resultaat.waterval.titel', opbouwtabel(w))}
          ${this.#paneel('resultaat.niveaus.titel', niveautabel(w))}
          ${this.#paneel('resultaat.invoer.titel', invoertabel(w))}
        </div>
        ${this.#acties()}
      </div>
      ${this.#links()}
      <p class="voetregel">${voetregel(w, new Date())}</p>
      <p class="balk" aria-hidden="true">
        <strong>${t.bedrag(this.#resultaat.tariefPerEtmaal)}</strong> ${t.tekst('resultaat.perEtmaal')}
      </p>
      <p class="vh" role="status">${this.#voorgelezen}</p>
    </div>`;
  }

  #weergave(): Weergave {
    const berichten = this.#alleBerichten();
    return {
      t: this.#t,
      blad: this.#blad,
      resultaat: this.#resultaat,
      alleenLezen: this.readonly,
      bij: (pad) => berichten.filter((bericht) => bericht.pad === pad && this.#zichtbaar(bericht)),
    };
  }

  // Pas na het verlaten van een gewijzigd veld of na versturen; wat niet onderbouwd is staat bij de uitkomst.
  #zichtbaar({ soort, code, pad }: Bericht): boolean {
    if (code === ZONDER_REDEN) return false;
    return soort !== 'fout' || this.#toonAlleFouten || this.#aangeraakt.has(pad);
  }

  #alleBerichten(): Bericht[] {
    return maakBerichten(this.#t, this.#blad, this.#resultaat, this.#serverFouten);
  }

  #foutoverzicht(): TemplateResult | typeof nothing {
    const fouten = this.#alleBerichten().filter(
      ({ soort }) => soort === 'server' || (soort === 'fout' && this.#toonAlleFouten),
    );
    if (fouten.length === 0) return nothing;
    return html`<section class="foutoverzicht" aria-labelledby="foutoverzicht">
      <h3 id="foutoverzicht" tabindex="-1">${this.#t.tekst('foutoverzicht.titel')}</h3>
      ${naarVelden(fouten)}
    </section>`;
  }

  // Onder de uitkomst: hoe er een tarief komt, of welke cijfers nog zonder reden zijn.
  #onderUitkomst(): TemplateResult | typeof nothing {
    const t = this.#t;
    if (this.#resultaat.tariefPerEtmaal === null) {
      return html`<button type="button" class="knop" data-actie="toon-fouten">${t.tekst('actie.toonFouten')}</button>`;
    }
    const zonderReden = this.#alleBerichten().filter(({ code }) => code === ZONDER_REDEN);
    if (zonderReden.length === 0) return nothing;
    return html`<div class="opmerking">
      <p>${t.meervoud('herkomst.zonderReden', zonderReden.length)}</p>
      ${naarVelden(zonderReden)}
    </div>`;
  }

  // Een uitklapper die op papier altijd open is (in de stijlen).
  #paneel(titel: TekstSleutel, inhoud: TemplateResult | typeof nothing): TemplateResult | typeof nothing {
    if (inhoud === nothing) return nothing;
    return html`<details class="paneel">
      <summary><h3>${this.#t.tekst(titel)}</h3></summary>
      ${inhoud}
    </details>`;
  }

  #acties(): TemplateResult {
    const t = this.#t;
    const knop = (actie: 'opslaan' | 'openen' | 'afdrukken'): TemplateResult =>
      html`<button type="button" class="knop" data-actie=${actie}>${t.tekst(`actie.${actie}`)}</button>`;
    return html`<fieldset class="breed scherm" ?disabled=${this.uitgeschakeld}>
      ${this.#bestandsfout ? html`<p class="bericht" role="alert">${t.tekst('openen.mislukt')}</p>` : nothing}
      <div class="knoppen">
        ${knop('opslaan')}
        ${
          this.readonly
            ? nothing
            : html`${knop('openen')}<input
                  id="bestand"
                  class="vh"
                  type="file"
                  accept=".json"
                  tabindex="-1"
                  aria-hidden="true"
                  data-bestand
                />`
        }
        ${knop('afdrukken')}
      </div>
    </fieldset>`;
  }

  #links(): TemplateResult | typeof nothing {
    if (this.#verwijzingen.length === 0) return nothing;
    return html`<ul>
      ${this.#verwijzingen.map(({ tekst, url }) => html`<li><a href=${url}>${tekst}</a></li>`)}
    </ul>`;
  }

  // Alles wat de bezoeker wijzigt komt hier langs: blad, som, formulierwaarde en wat voorgelezen wordt blijven zo gelijk.
  #wijzig(blad: Rekenblad): void {
    const oud = this.#blad;
    if (blad === oud) return;
    this.#blad = blad;
    if (blad.invoer !== oud.invoer) {
      this.#resultaat = berekenTarief(blad.invoer);
    }
    this.werkFormulierBij();
    this.requestUpdate();
    this.#leesVoor();
  }

  // Na een rustpunt: wie typt wil niet elke tussenstand horen.
  #leesVoor(): void {
    clearTimeout(this.#meldtijd);
    this.#meldtijd = setTimeout(() => {
      this.#voorgelezen = zinVan(this.#weergave());
      this.requestUpdate();
    }, RUST_VOOR_MELDING);
  }

  #beginOpnieuw(getypt: Readonly<Record<string, string>> = {}): void {
    const { set } = this.#begin;
    const invoer = this.#vulBegin(set);
    this.#begin = { set, invoer };
    this.#blad = nieuwBlad(invoer, getypt);
    this.#resultaat = berekenTarief(invoer);
    this.#aangeraakt.clear();
    this.#serverFouten = [];
    this.#toonAlleFouten = false;
    this.#bestandsfout = false;
    this.werkFormulierBij();
    this.requestUpdate();
  }

  // Een bewaarde berekening noemt haar set; wat daarin leeg is heeft iemand leeg gelaten.
  #vulBegin(set: Tarievenset): Invoer {
    const invoer = this.#vanHost;
    if (invoer === null) return vulAan({}, set);
    const volledig = !berekenTarief(invoer).meldingen.some(({ code }) => code === 'veld-ontbreekt');
    return volledig || isObject(invoer.tarievenset) ? invoer : vulAan(invoer, set);
  }

  #zetTarievenset(bron: unknown): void {
    const verzoek = (this.#setVerzoek += 1);
    if (typeof bron === 'string' && Object.hasOwn(SETTEN, bron)) {
      this.#neemSet(SETTEN[bron] ?? voorbeeld, bron);
    } else if (typeof bron === 'string' && /[./]/.test(bron)) {
      this.#setBron = bron;
      void this.#haalSet(bron, verzoek);
    } else {
      const gelezen = leesTarievenset(bron);
      if (gelezen.goed) this.#neemSet(gelezen.waarde, gelezen.waarde);
      else {
        waarschuwEenmaal(this, gelezen.code, 'tarievenset');
        this.requestUpdate();
      }
    }
  }

  #neemSet(set: Tarievenset, bron: string | Tarievenset): void {
    const fouten = this.#serverFouten;
    const ongewijzigd = this.#blad.invoer === this.#begin.invoer;
    this.#begin = { ...this.#begin, set };
    this.#setBron = bron;
    this.#setMislukt = false;
    // Wie al iets heeft gewijzigd houdt zijn cijfers.
    if (ongewijzigd) this.#beginOpnieuw(this.#blad.getypt);
    this.#serverFouten = fouten;
    this.requestUpdate();
  }

  async #haalSet(adres: string, verzoek: number): Promise<void> {
    const gelezen = await fetch(adres)
      .then((antwoord) => antwoord.text())
      .then(leesJson)
      .catch(() => null);
    // Een later verzoek telt; wat nu nog binnenkomt is oud.
    if (verzoek !== this.#setVerzoek) return;
    const set = leesTarievenset(gelezen?.goed ? gelezen.waarde : null);
    if (set.goed) this.#neemSet(set.waarde, adres);
    else {
      this.#setMislukt = true;
      this.requestUpdate();
      waarschuwEenmaal(this, 'tarievenset-niet-geladen', 'tarievenset');
    }
  }

  #opInput(gebeurtenis: Event): void {
    const veld = gebeurtenis.composedPath()[0] as HTMLInputElement | HTMLSelectElement;
    const { pad, herkomst } = veld.dataset;
    // Een bestand kiezen hoort niet bij de waarde; de pagina hoeft het niet te horen.
    if ('bestand' in veld.dataset) gebeurtenis.stopPropagation();
    if (pad === undefined) return;
    const nu = alleVelden(this.#blad.invoer).find((kandidaat) => kandidaat.pad === pad);
    // Wie het veld wijzigt heeft gezien wat de server ervan zei.
    this.#serverFouten = this.#serverFouten.filter((fout) => fout.pad !== pad);
    if (herkomst !== undefined) this.#wijzig(zetHerkomst(this.#blad, pad, herkomst, veld.value));
    else if (nu && nu.soort !== 'keuze') {
      this.#wijzig(typ(this.#blad, nu, veld.value, this.#t.taal, this.#begin));
    } else this.#wijzig(kies(this.#blad, pad, veld.value));
  }

  #opChange(gebeurtenis: Event): void {
    const veld = gebeurtenis.composedPath()[0] as HTMLInputElement;
    gebeurtenis.stopPropagation();
    if ('bestand' in veld.dataset) {
      const [bestand] = veld.files ?? [];
      if (bestand) void this.#leesBestand(bestand);
      veld.value = '';
    } else {
      // `change` komt, anders dan `input`, niet vanzelf door de schaduwgrens.
      this.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }

  #opFocusout(gebeurtenis: FocusEvent): void {
    const { pad = '' } = (gebeurtenis.composedPath()[0] as HTMLElement).dataset;
    if (!(pad in this.#blad.getypt)) return;
    this.#aangeraakt.add(pad);
    this.requestUpdate();
  }

  #opKlik(gebeurtenis: Event): void {
    const doel = gebeurtenis.composedPath()[0] as Element;
    const element = doel.closest<HTMLElement>('[data-actie], [data-naar]');
    if (!element) return;
    const { actie, naar } = element.dataset;
    if (naar !== undefined) {
      // De plek staat in onze schaduwboom; de adresbalk kan er niet bij en mag niet veranderen.
      gebeurtenis.preventDefault();
      this.#springNaar(naar);
    } else if (actie === 'toon-fouten') {
      this.toonFouten();
      void this.#focusNaTekenen();
    } else if (actie === 'opslaan') this.#slaOp();
    else if (actie === 'afdrukken') this.ownerDocument.defaultView?.print();
    else this.#vind<HTMLInputElement>('bestand')?.click();
  }

  // Ook gevraagd voordat er iets getekend is.
  #vind<E extends HTMLElement>(id: string): E | null | undefined {
    return this.shadowRoot?.querySelector<E>(`#${id}`);
  }

  // Een heel blad in één keer: de pagina hoort `input` en `change`, zoals bij een gewoon veld.
  #vervang(blad: Rekenblad): void {
    this.#aangeraakt.clear();
    this.#wijzig(blad);
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #springNaar(id: string): void {
    // Wat geen eigen veld heeft (een blok dat er niet is, een leeftijd) wijst naar het eerste veld in de buurt.
    const eerste = (begin: string): HTMLElement | null =>
      this.renderRoot.querySelector<HTMLElement>(`[data-pad][id^=${begin}]`);
    const element = this.#vind(id) ?? eerste(id) ?? eerste(id.replace(/-[^-]*$/, ''));
    for (let ouder = element?.parentElement; ouder; ouder = ouder.parentElement) {
      if (ouder instanceof HTMLDetailsElement) ouder.open = true;
    }
    element?.focus();
    // Het label hoort mee in beeld, niet alleen het invoervak.
    element?.closest('.veld')?.scrollIntoView({ block: 'center' });
  }

  #slaOp(): void {
    const adres = URL.createObjectURL(
      new Blob([JSON.stringify(this.#blad.invoer, null, 2)], { type: 'application/json' }),
    );
    const link = this.ownerDocument.createElement('a');
    link.href = adres;
    link.download = 'gezinshuistarief.json';
    link.click();
    URL.revokeObjectURL(adres);
  }

  async #leesBestand(bestand: File): Promise<void> {
    // Een reusachtig bestand wordt niet eens gelezen.
    const gelezen = leesTekst(bestand.size > 4 * HOOGSTE_AANTAL_TEKENS ? '' : await bestand.text());
    // Een bestand is pas een berekening als er een inkomen in staat; anders zou elk JSON-bestand alles leegmaken.
    const goed = gelezen.goed && isObject(gelezen.waarde.inkomen);
    this.#bestandsfout = !goed;
    this.requestUpdate();
    if (goed) this.#vervang(nieuwBlad(gelezen.waarde));
  }

  protected override formulierWaarde(): string {
    return JSON.stringify(this.#blad.invoer);
  }

  protected override formulierStaat(): string {
    const { invoer, getypt } = this.#blad;
    return JSON.stringify({ invoer, getypt });
  }

  protected override herstelStaat(staat: string): void {
    const gelezen = leesJson(staat);
    if (!gelezen.goed || !isObject(gelezen.waarde)) return;
    const invoer = leesWaarde(gelezen.waarde['invoer']);
    if (!invoer.goed) return;
    const getypt = Object.entries(isObject(gelezen.waarde['getypt']) ? gelezen.waarde['getypt'] : {}).filter(
      (rij): rij is [string, string] => typeof rij[1] === 'string',
    );
    this.#wijzig(nieuwBlad(invoer.waarde, Object.fromEntries(getypt)));
  }

  protected override herstelBeginwaarde(): void {
    this.#beginOpnieuw();
  }

  // Wat geen getal is houdt een formulier altijd tegen; een fout in de som alleen als het veld verplicht is.
  protected override geldigheid(): Ongeldigheid | null {
    const fouten = this.#alleBerichten().filter(({ soort }) => soort === 'fout');
    const onleesbaar = fouten.find(({ code }) => code === 'geen-getal');
    const eerste = onleesbaar ?? (this.required ? fouten[0] : undefined);
    if (!eerste) return null;
    const anker = this.#vind(idVan(eerste.pad));
    return { flags: onleesbaar ? { badInput: true } : { customError: true }, bericht: eerste.tekst, anker };
  }

  protected override toonFouten(): void {
    this.#toonAlleFouten = true;
    this.requestUpdate();
  }

  protected override focusFouten(): void {
    this.#vind('foutoverzicht')?.focus();
  }

  async #focusNaTekenen(): Promise<void> {
    await this.updateComplete;
    this.focusFouten();
  }
}

/** Een lijst links naar de velden waar berichten bij horen. */
function naarVelden(berichten: readonly Bericht[]): TemplateResult {
  return html`<ul>
    ${berichten.map(({ pad, code, tekst }) => html`<li><a href="#" data-naar=${idVan(pad) + (code === ZONDER_REDEN ? '-reden' : '')}>${tekst}</a></li>`)}
  </ul>`;
}

function isServerFout(waarde: unknown): waarde is ServerFout {
  return isObject(waarde) && typeof waarde['pad'] === 'string' && typeof waarde['tekst'] === 'string';
}
