// De basis van elk element dat een bezoeker ziet: attributen en teksten van de pagina, fouten, voorlezen, focus, en een kader om het scherm.
// Wat er in het kader staat is van het element; wat een handeling doet staat in handel-element.ts.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Keuze, Ongeldigheid } from '../ui/form-associated.js';
import { isVerwijzing, neemLijst, type Verwijzing } from '../ui/host-invoer.js';
import type { VertaalController } from '../ui/vertaal-controller.js';
import { actie } from './acties.js';
import type { Schermfout } from './foutstand.js';
import { HandelElement } from './handel-element.js';
import { kleed } from './kleding.js';
import { kop } from './kop.js';
import { Later } from './later.js';
import type { Schermplek } from './plek.js';
import { VertalingVanDePagina } from './vertaling-van-de-pagina.js';
import { Voorlezer } from './voorlezer.js';

export interface Kader {
  /** De naam van het geheel, als geen label van de pagina haar geeft. */
  readonly titel: string;
  /** Wat alleen op papier staat. */
  readonly papier?: unknown;
}

const FOCUSBAAR = 'input, select, textarea, button, summary, a[href], [tabindex="0"]';

export abstract class SchermElement<Waarde extends object, Sleutel extends string> extends HandelElement<Waarde> {
  protected static override readonly keuzes: Readonly<Record<string, Keuze>> = {
    ...super.keuzes,
    kopniveau: { codes: ['2', '3', '4'], standaard: '2' },
  };

  protected abstract readonly t: VertaalController<Sleutel>;
  protected readonly voorlezer = new Voorlezer(this);
  readonly #vertaling = new VertalingVanDePagina(this);
  readonly #papier = new Later(this, () => import('./afdrukken.js'));
  /** Wat de bezoeker zelf koos; dat verandert geen attribuut. */
  readonly #gekozen = new Map<string, string>();
  readonly #naarFout = { naarFout: (fout: Schermfout): void => this.gaNaarFout(fout) };
  #verwijzingen: readonly Verwijzing[] = [];
  #teksten: Readonly<Record<string, string>> | null = null;
  #binnenAangeraakt = false;

  constructor() {
    super();
    this.addEventListener('pointerdown', () => (this.#binnenAangeraakt = true));
    this.addEventListener('click', (gebeurtenis) => this.#opLabel(gebeurtenis));
  }

  /**
   * Het niveau van de kop van het element: 2, 3 of 4. Wat eronder hangt schuift mee.
   * @attr kopniveau
   */
  get kopniveau(): 2 | 3 | 4 {
    return Number(this.keuze('kopniveau')) as 2 | 3 | 4;
  }
  set kopniveau(niveau: 2 | 3 | 4 | null) {
    this.zetAttribuut('kopniveau', niveau);
  }

  /** Eigen teksten per sleutel, als platte tekst; `null` zet de onze terug. */
  get teksten(): Readonly<Record<string, string>> | null {
    return this.#teksten;
  }
  set teksten(teksten: Readonly<Record<string, string>> | null) {
    this.#teksten = teksten;
    this.t.overschrijf(teksten);
  }

  /** Eigen links van de pagina. Alleen http, https en adressen op de eigen site. */
  get verwijzingen(): readonly Verwijzing[] {
    return this.#verwijzingen;
  }
  set verwijzingen(verwijzingen: readonly Verwijzing[] | null) {
    this.#verwijzingen = neemLijst(this, verwijzingen, isVerwijzing, 'verwijzingen', this.#verwijzingen);
    this.requestUpdate();
  }

  /** Zet de focus op het eerste wat de bezoeker kan bedienen. */
  override focus(opties?: FocusOptions): void {
    const eerste = this.#eersteBediening();
    if (eerste) eerste.focus(opties);
    else void this.updateComplete.then(() => this.#eersteBediening()?.focus(opties));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    kleed(this);
  }

  adoptedCallback(): void {
    kleed(this);
  }

  override attributeChangedCallback(naam: string, oud: string | null, nieuw: string | null): void {
    super.attributeChangedCallback(naam, oud, nieuw);
    if (!this.keuzeVan(naam)) return;
    // Wat de pagina schrijft gaat voor wat de bezoeker eerder koos.
    this.#gekozen.delete(naam);
    this.requestUpdate();
  }

  // Attributen

  /** Wat er nu geldt voor een attribuut met vaste keuzes: de keuze van de bezoeker, anders die van de pagina, anders de standaard. */
  protected override keuze(naam: string, waarde = this.#gekozen.get(naam)): string {
    return super.keuze(naam, waarde);
  }

  /** De bezoeker kiest; het attribuut van de pagina blijft wat het was. */
  protected kies(naam: string, waarde: string): void {
    this.#gekozen.set(naam, waarde);
    this.requestUpdate();
  }

  // Fouten

  /** Alles wat het formulier tegenhoudt, het eerste eerst. */
  protected abstract schermfouten(): readonly Schermfout[];

  /** Brengt de bezoeker naar het veld waar een fout bij hoort. */
  protected abstract gaNaarFout(fout: Schermfout): void;

  protected foutoverzicht(): TemplateResult | typeof nothing {
    // Wat niet te wijzigen is hoeft niemand te verbeteren.
    return this.foutlijst(this.foutstand.toontAlles && this.willValidate ? this.schermfouten() : []);
  }

  protected foutlijst(fouten: readonly Schermfout[]): TemplateResult | typeof nothing {
    if (fouten.length === 0) return nothing;
    return html`<section class="foutoverzicht" aria-labelledby="foutoverzicht">
      ${kop(this.kopniveau, 2, this.t.tekst('foutoverzicht.titel' as Sleutel), { id: 'foutoverzicht', focus: true })}
      <ul>
        ${fouten.map((fout) => html`<li><a href="#" ${actie(this.#naarFout, 'naarFout', fout)}>${fout.tekst}</a></li>`)}
      </ul>
    </section>`;
  }

  protected override geldigheid(): Ongeldigheid | null {
    const fout = this.schermfouten().find(({ magDoor }) => !magDoor);
    if (!fout) return null;
    return {
      flags: fout.ontbreekt ? { valueMissing: true } : { customError: true },
      bericht: fout.tekst,
      anker: this.ankerVan(fout),
    };
  }

  protected ankerVan({ pad }: Schermfout): HTMLElement | null {
    return this.vind(`#${idVan(pad)}`);
  }

  protected override toonFouten(): void {
    this.foutstand.toonAlles();
  }

  protected override focusFouten(): void {
    this.vind('#foutoverzicht')?.focus();
  }

  // Tekenen

  /** Het kader om het scherm: naam, taal en richting, het scherm zelf, wat op papier staat, en wat voorgelezen wordt. */
  protected kader(inhoud: unknown, { titel, papier = nothing }: Kader): TemplateResult {
    return html`<div
      class="wortel"
      role="group"
      aria-label=${this.labelTekst || titel}
      lang=${this.t.taal}
      dir=${this.t.richting}
    >
      <fieldset class="scherm" ?disabled=${this.uitgeschakeld}>${inhoud}</fieldset>
      ${papier}
      <p class="vh" role="status">${this.voorlezer.tekst}</p>
    </div>`;
  }

  /** Voor wat op dit scherm staat en niet van dit element alleen is. */
  protected get plek(): Schermplek<Sleutel> {
    return {
      element: this,
      t: this.t,
      zeg: (tekst) => this.voorlezer.leesVoor(tekst),
      handel: (doe) => this.handel(doe),
    };
  }

  /** De links van de pagina, zonder die bij een code horen die elders op het scherm staat. */
  protected linklijst(past: (verwijzing: Verwijzing) => boolean = () => true): TemplateResult | typeof nothing {
    const links = this.#verwijzingen.filter(past);
    if (links.length === 0) return nothing;
    return html`<ul class="links">
      ${links.map(({ tekst, url }) => html`<li><a href=${url}>${tekst}</a></li>`)}
    </ul>`;
  }

  protected override update(gewijzigd: PropertyValues<this>): void {
    this.#vertaling.rond(() => super.update(gewijzigd));
  }

  /** Drukt dit element af, zonder de pagina eromheen. */
  protected drukAf(): void {
    void this.#papier.laad().then((papier) => papier?.drukAf(this));
  }

  protected override wachtMetTekenen(): Promise<unknown> | undefined {
    return this.t.klaar ? undefined : this.t.wachtOp();
  }

  /** Iets in de eigen schaduwboom; ook gevraagd voordat er iets getekend is. */
  protected vind<E extends Element = HTMLElement>(selector: string): E | null {
    return this.shadowRoot?.querySelector<E>(selector) ?? null;
  }

  // Een klik op een label van de pagina komt als klik op het element zelf. Een tik op lege grond binnen het element doet niets.
  #opLabel(gebeurtenis: MouseEvent): void {
    const binnen = this.#binnenAangeraakt;
    this.#binnenAangeraakt = false;
    if (gebeurtenis.composedPath()[0] === this && (!binnen || gebeurtenis.detail === 0)) this.focus();
  }

  #eersteBediening(): HTMLElement | undefined {
    return Array.from(this.shadowRoot?.querySelectorAll<HTMLElement>(FOCUSBAAR) ?? []).find(
      (kandidaat) => !kandidaat.matches(':disabled, [tabindex="-1"]') && kandidaat.getClientRects().length > 0,
    );
  }
}

/** Een id in de schaduwboom bij een pad. */
export function idVan(pad: string): string {
  return `v${pad.replaceAll(/[^a-z0-9]+/gi, '-')}`;
}
