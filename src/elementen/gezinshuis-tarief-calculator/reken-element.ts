// Het deel van de rekenmachine dat een waarde heeft: wat de pagina zet en krijgt, wat de bezoeker typt, de uitkomst en wat er niet klopt.
// Hoe het eruitziet weet het element zelf.

import type { PropertyValues } from 'lit';
import type { TariefInvoer, TariefResultaat, Tarievenset } from '../../domein/tarief/index.js';
import { leesWerkblad } from '../../domein/tarief/lees-werkblad.js';
import { neemInvoer } from '../../domein/tarief/neem-invoer.js';
import type { Tariefwerkblad } from '../../domein/tarief/werkblad.js';
import { gelijk } from '../../domein/gelijk.js';
import type { Invoerveld } from '../../scherm/acties.js';
import type { Schermfout } from '../../scherm/foutstand.js';
import { SchermElement } from '../../scherm/scherm-element.js';
import type { GelezenWaarde } from '../../ui/form-associated.js';
import { zend } from '../../ui/gebeurtenissen.js';
import { neemLijst } from '../../ui/host-invoer.js';
import { waarschuwEenmaal } from '../../ui/waarschuw.js';
import { type Bericht, foutenVan, isServerFout, maakBerichten, RUST_VOOR_VRAAG, type ServerFout } from './berichten.js';
import type { TariefBerekendDetail } from './gezinshuis-tarief-calculator.events.js';
import { tariefzin } from './paneel.js';
import { Rekenaar } from './rekenaar.js';
import { leesStaat, type Staat } from './staat.js';
import { TEKSTEN, type TekstSleutel } from './teksten.js';
import { Vertaler } from './vertaler.js';
import { isVoorAnderen } from './werkstand.js';

export abstract class RekenElement extends SchermElement<TariefInvoer, TekstSleutel> {
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'tarievenset', 'name'];
  }

  protected override readonly t = new Vertaler(this, TEKSTEN);
  protected readonly rekenaar = new Rekenaar({
    waarschuw: (code) => waarschuwEenmaal(this, code, 'tarievenset'),
    opnieuw: () => this.#opnieuw(),
    ververs: () => this.requestUpdate(),
  });
  #gemeld: TariefResultaat | null = null;
  #serverFouten: readonly ServerFout[] = [];
  #taal = this.t.taal;
  #rust: ReturnType<typeof setTimeout> | undefined;

  /** De uitkomst bij de huidige invoer. */
  get resultaat(): TariefResultaat {
    return this.rekenaar.resultaat;
  }

  /**
   * Alle scenario's met de aanbiedingen, de bandbreedtes, de indexering en de notitie. `value` is het scenario op `actief`.
   * Lezen geeft een kopie. Hetzelfde terugzetten doet niets; `null` of `{}` begint opnieuw. Eén invoer wordt een werkblad van één.
   */
  get werkblad(): Tariefwerkblad {
    return structuredClone(this.rekenaar.werkblad) as Tariefwerkblad;
  }
  set werkblad(werkblad: Tariefwerkblad | null) {
    // De waarde is nu van de pagina, zoals na het zetten van `value`; een wijziging van de bezoeker is dat niet.
    super.raakAan();
    if (gelijk(werkblad, this.rekenaar.werkblad)) return;
    const leeg = werkblad === null || werkblad === undefined || gelijk(werkblad, {});
    const gelezen = leeg ? null : leesWerkblad(werkblad);
    if (gelezen && !gelezen.goed) {
      const [fout] = gelezen.fouten;
      waarschuwEenmaal(this, fout?.code ?? 'waarde-ongeldig', 'werkblad', fout?.pad);
    } else if (!gelezen || !gelijk(gelezen.waarde, this.rekenaar.werkblad)) {
      this.#serverFouten = [];
      this.rekenaar.vervangWerkblad(gelezen?.waarde ?? null);
    }
  }

  /**
   * De begincijfers: `voorbeeld` (standaard), `leeg`, het adres van een JSON-bestand, of als eigenschap een `Tarievenset`.
   * Alleen bij een adres haalt het element iets op.
   * @attr tarievenset
   */
  get tarievenset(): string | Tarievenset {
    return this.rekenaar.setBron;
  }
  set tarievenset(bron: string | Tarievenset | null) {
    // Een voorwerp past niet in een attribuut.
    if (typeof bron === 'object' && bron !== null) this.rekenaar.kiesSet(bron);
    // Een lege naam is een verkeerde naam, en geen set van ons.
    else if (bron === '') this.setAttribute('tarievenset', '');
    else this.zetAttribuut('tarievenset', bron);
  }

  /** Wat de ontvangende server afkeurde: `{ pad, tekst }` per cijfer. Staat bij het veld tot de bezoeker dat wijzigt. */
  get serverFouten(): readonly ServerFout[] {
    return this.#serverFouten;
  }
  set serverFouten(fouten: readonly ServerFout[] | null) {
    this.#serverFouten = neemLijst(this, fouten, isServerFout, 'serverFouten', this.#serverFouten);
    this.requestUpdate();
    if (this.#serverFouten.length > 0) void this.updateComplete.then(() => this.focusFouten());
  }

  override attributeChangedCallback(naam: string, oud: string | null, nieuw: string | null): void {
    super.attributeChangedCallback(naam, oud, nieuw);
    // Het werkblad gaat mee onder een naam, en een raadslid houdt niets tegen.
    this.werkFormulierBij();
    if (naam === 'tarievenset') this.rekenaar.kiesSet(nieuw ?? 'voorbeeld');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#rust);
  }

  // Waarde

  protected override get stand(): unknown {
    return this.rekenaar.werkblad;
  }

  protected override waarde(): TariefInvoer {
    return this.rekenaar.blad.invoer as TariefInvoer;
  }

  protected override leesWaarde(onbekend: unknown): GelezenWaarde<TariefInvoer> {
    return neemInvoer(onbekend, { magLeeg: true }) as GelezenWaarde<TariefInvoer>;
  }

  protected override vervang(waarde: TariefInvoer, begin: boolean): void {
    // Wat de server van de vorige waarde zei telt niet meer; een set die later binnenkomt verandert daar niets aan.
    this.#serverFouten = [];
    this.rekenaar.vervang(waarde, begin);
  }

  // Wie meer invulde dan één berekening verstuurt ook het geheel, onder een eigen naam.
  protected override formulierWaarde(): string | FormData {
    const waarde = JSON.stringify(this.waarde());
    const { werkblad } = this.rekenaar;
    if (!this.name || !isVoorAnderen(werkblad)) return waarde;
    const velden = new FormData();
    velden.append(this.name, waarde);
    velden.append(`${this.name}.werkblad`, JSON.stringify(werkblad));
    return velden;
  }

  protected override formulierStaat(): string {
    const { werkblad, stand, half } = this.rekenaar;
    return JSON.stringify({ werkblad, getypt: stand.scenarios.map(({ blad }) => blad.getypt), half });
  }

  protected override herstelStaat(tekst: string): void {
    const staat = leesStaat(tekst);
    if (staat) this.zetStaat(staat);
  }

  protected zetStaat({ werkblad, getypt, half }: Staat): void {
    this.rekenaar.herstel(werkblad, getypt, this.t.taal, half);
    this.requestUpdate();
  }

  protected override herstelBeginwaarde(): void {
    this.#serverFouten = [];
    this.rekenaar.naarBegin();
  }

  #opnieuw(): void {
    this.foutstand.wis();
    this.werkFormulierBij();
    this.requestUpdate();
  }

  // Wat de bezoeker doet

  protected override antwoord(pad: string, veld: Invoerveld): void {
    // Wie het veld wijzigt heeft gezien wat de server ervan zei.
    this.#serverFouten = this.#serverFouten.filter((fout) => fout.pad !== pad);
    this.wijzig(() => (pad = this.rekenaar.antwoord(pad, veld.value, this.t.taal)));
    // Een nieuwe leeftijd staat nu op een andere plek.
    this.foutstand.wijzig(pad);
    clearTimeout(this.#rust);
    // Wat gevraagd moet worden staat er na een rustpunt, ook als de bezoeker in het veld blijft.
    if (this.rekenaar.blad.vragen[pad]) this.#rust = setTimeout(() => this.foutstand.verlaat(pad), RUST_VOOR_VRAAG);
  }

  // Alles wat de bezoeker wijzigt komt hier langs: blad, som, formulierwaarde en wat voorgelezen wordt blijven zo gelijk.
  protected wijzig(doe: () => void): void {
    const voor = this.rekenaar.stand;
    const zin = tariefzin(this.t, this.resultaat);
    doe();
    if (this.rekenaar.stand === voor) return;
    this.#meldResultaat((naam, detail) => this.meld(naam, detail));
    this.werkFormulierBij();
    // Wie aan een aanbod of een naam werkt hoort niet steeds hetzelfde tarief.
    const nu = tariefzin(this.t, this.resultaat);
    if (nu !== zin) this.voorlezer.leesVoor(nu);
  }

  #meldResultaat(stuur: (naam: string, detail: object) => void): void {
    if (this.#gemeld === this.resultaat) return;
    this.#gemeld = this.resultaat;
    const { tariefPerEtmaal, meldingen } = this.resultaat;
    const detail: TariefBerekendDetail = { tariefPerEtmaal, meldingen: [...meldingen] };
    stuur('tarief-berekend', detail);
  }

  protected override willUpdate(): void {
    if (this.#taal === this.t.taal) return;
    this.#taal = this.t.taal;
    // Wat in de ene taal getypt is kan in de andere iets anders betekenen: het gelezen getal blijft, en wat geen getal is ook.
    this.rekenaar.vergeetGetypt();
  }

  protected override updated(gewijzigd: PropertyValues<this>): void {
    super.updated(gewijzigd);
    // Een uitkomst die niet van de bezoeker komt: van de pagina, of uit een tarievenset. Is het dezelfde som, dan is er niets te melden: een pagina
    // die bij elke melding opnieuw begint zou anders nooit meer stil zijn.
    if (!gelijk(this.resultaat, this.#gemeld)) this.#meldResultaat((naam, detail) => zend(this, naam, detail));
  }

  // Fouten

  protected berichten(): readonly Bericht[] {
    const { blad, vanaf } = this.rekenaar;
    return maakBerichten(this.t, blad, vanaf.set, this.resultaat, this.#serverFouten);
  }

  protected override schermfouten(): readonly Schermfout[] {
    return foutenVan(this.berichten(), this.required);
  }

  // Wat de server afkeurde staat er meteen; de rest nadat de bezoeker versturen of tonen vroeg.
  protected override foutoverzicht(): ReturnType<SchermElement<TariefInvoer, TekstSleutel>['foutoverzicht']> {
    return this.foutstand.toontAlles
      ? super.foutoverzicht()
      : this.foutlijst(this.willValidate ? this.#serverFouten : []);
  }
}
