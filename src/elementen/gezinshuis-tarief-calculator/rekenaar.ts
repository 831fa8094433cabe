// De toestand van de rekenmachine: het blad, waar het mee begon, de tarievenset en de uitkomst. Kent geen scherm.

import { leesOp } from '../../domein/json-pointer.js';
import { isObject, leesJson } from '../../domein/json.js';
import { berekenTarief } from '../../domein/tarief/bereken-tarief.js';
import type { TariefResultaat } from '../../domein/tarief/tarief-invoer.js';
import { leesTarievenset, type Tarievenset } from '../../domein/tarief/tarievenset.js';
import { werkbladVan } from '../../domein/tarief/lees-werkblad.js';
import type { Werkblad } from '../../domein/tarief/werkblad.js';
import { vulAan } from '../../domein/tarief/vul-aan.js';
import { leeg } from '../../domein/tarievensets/leeg.js';
import { voorbeeld } from '../../domein/tarievensets/voorbeeld.js';
import type { Taal } from '../../i18n/taal.js';
import { type Begin, kies, metGetypt, nieuwBlad, type Rekenblad, typ } from './rekenblad.js';
import { alleVelden, type Invoer, type Veld } from './velden.js';
import { metVorm } from './vormwijze.js';
import {
  bijlagenVan,
  eersteStand,
  metScenario,
  type Scenario,
  scenarioVan,
  werkbladBij,
  type Werkstand,
} from './werkstand.js';

const SETTEN: Readonly<Record<string, Tarievenset>> = { leeg, voorbeeld };

const HOOGSTE_AANTAL_TERUG = 100;

/** Een invoer met haar uitkomst. */
export interface Berekend {
  readonly invoer: Invoer;
  readonly resultaat: TariefResultaat;
}

/** Wat het element voor de rekenaar doet. */
export interface Rekenbasis {
  readonly waarschuw: (code: string) => void;
  /** Er is een andere beginwaarde: wat half open of half getypt was geldt niet meer. */
  readonly opnieuw: () => void;
  readonly ververs: () => void;
}

export class Rekenaar {
  /** Wat alleen in een open bouwsteen te doen is; wie haar opent brengt het mee. */
  openBouwsteen: Pick<typeof import('./wijze.js'), 'metGroep' | 'wisselWijze'> | undefined;
  /** Wat er buiten de bladen half getypt is, per plek: het hoort bij het concept, en bij geen scenario. */
  half: Record<string, string> = {};
  readonly #basis: Rekenbasis;
  #setBron: string | Tarievenset = 'voorbeeld';
  #setVerzoek = 0;
  #setMislukt = false;
  /** De eerste waarde die de pagina gaf: daar keert terugzetten naar terug. */
  #eersteVanHost: Werkblad | null = null;
  #set: Tarievenset = voorbeeld;
  #stand: Werkstand = eersteStand(this.#scenario(null));
  #werkblad: Werkblad = werkbladBij(this.#stand);
  #resultaat: TariefResultaat = berekenTarief(this.blad.invoer);
  #begin: Berekend = { invoer: this.blad.invoer, resultaat: this.#resultaat };
  /** Wat er vóór elke wijziging van de bezoeker stond, de laatste achteraan. */
  #terug: Werkstand[] = [];
  /** Het veld waar de laatste toets in viel: wat daar achter elkaar getypt wordt is één wijziging. */
  #laatsteVeld = '';
  /** Wat er gold voor iemand in dat veld begon. */
  #voor: Werkstand | undefined;
  #geldig: Berekend | null = this.#begin;
  /** Wat er geldig was voordat de bezoeker in dat veld begon. */
  #geldigVoor: Berekend | null = null;

  constructor(basis: Rekenbasis) {
    this.#basis = basis;
  }

  get blad(): Rekenblad {
    return scenarioVan(this.#stand).blad;
  }

  /** Alle scenario's, en welk er in beeld is. */
  get stand(): Werkstand {
    return this.#stand;
  }

  /** De stand als werkblad; een ander object betekent een andere waarde. */
  get werkblad(): Werkblad {
    return this.#werkblad;
  }

  get resultaat(): TariefResultaat {
    return this.#resultaat;
  }

  /** Waar de bezoeker mee begon. */
  get begin(): Berekend {
    const { begin } = scenarioVan(this.#stand);
    if (begin !== this.#begin.invoer) this.#begin = { invoer: begin, resultaat: berekenTarief(begin) };
    return this.#begin;
  }

  /** De laatste invoer waar een tarief uit kwam; `null` als er sinds het begin geen was. */
  get geldig(): Berekend | null {
    return this.#geldig;
  }

  get setBron(): string | Tarievenset {
    return this.#setBron;
  }

  get setMislukt(): boolean {
    return this.#setMislukt;
  }

  /** Neemt een waarde van de pagina, voor het scenario dat in beeld is. Leeg is opnieuw beginnen met de set. */
  vervang(invoer: Invoer, begin: boolean): void {
    const leeg = Object.keys(invoer).length === 0;
    const eerder = begin ? null : this.#eersteVanHost;
    this.#eersteVanHost = leeg ? null : (eerder ?? werkbladVan(invoer));
    this.#beginOpnieuw(metScenario(this.#stand, this.#scenario(leeg ? null : invoer)));
  }

  /** Neemt een werkblad van de pagina; `null` is opnieuw beginnen met de set. */
  vervangWerkblad(werkblad: Werkblad | null): void {
    this.#eersteVanHost = werkblad && (this.#eersteVanHost ?? werkblad);
    this.#beginOpnieuw(this.#standVan(werkblad));
  }

  naarBegin(): void {
    this.#beginOpnieuw(this.#standVan(this.#eersteVanHost));
  }

  /** Een heel werkblad in één keer: uit een bestand, of wat de browser bewaarde, met per scenario wat er half getypt stond. */
  herstel(
    werkblad: Werkblad,
    getypt: readonly Readonly<Record<string, string>>[],
    taal: Taal,
    half: Record<string, string> = {},
  ): void {
    const { scenarios, actief } = werkblad;
    // Het nieuwe komt ervoor in de plaats; wie dat ongedaan maakt krijgt ook terug wat hij half getypt had.
    this.#stand = { ...this.#stand, half: this.half };
    this.half = half;
    const { begin, bron } = scenarioVan(this.#stand);
    this.#neemStand({
      actief,
      bij: bijlagenVan(werkblad),
      scenarios: scenarios.map((invoer, plek) => ({
        begin,
        bron,
        blad: metGetypt(invoer, getypt[plek] ?? {}, taal, this.#set),
      })),
    });
  }

  /**
   * De bezoeker typt in of kiest bij een veld. Geeft waar het getypte staat: een leeftijdsgroep ontstaat bij de eerste toets.
   * @param bedoeld welke lezing van een getal klopt, als hem dat gevraagd is
   */
  antwoord(pad: string, tekst: string, taal: Taal, bedoeld?: number): string {
    const veld = this.#veld(pad);
    if (veld && veld.soort !== 'keuze') {
      const [blad, plek] = this.openBouwsteen?.metGroep(this.blad, veld, this.#set) ?? [this.blad, veld];
      pad = plek.pad;
      if (blad !== this.blad) {
        // Wat er bij een nieuwe leeftijd getypt is heeft alleen in haar groep een plek: zij blijft, ook als het niet telt.
        this.#neem(blad, pad);
        this.#voor = this.#stand;
      }
      this.#neem(this.#zonderTussenstand(typ(blad, plek, tekst, taal, this.vanaf, bedoeld), pad), pad);
    } else if (pad.endsWith('/wijze')) {
      this.#neem(this.openBouwsteen?.wisselWijze(this.blad, pad, tekst, this.vanaf) ?? this.blad);
    } else {
      const gekozen = kies(this.blad, pad, tekst, this.vanaf);
      this.#neem(pad === '/rechtsvorm' ? metVorm(gekozen) : gekozen, pad === '/naam' ? pad : undefined);
    }
    return pad;
  }

  // Wat gevraagd wordt of er niet mag staan telt niet, en wat er op weg daarheen stond ook niet: zolang geldt wat er voor het typen stond.
  #zonderTussenstand(blad: Rekenblad, pad: string): Rekenblad {
    const voor = (pad in blad.vragen || pad in blad.onleesbaar) && this.voorHetTypen(pad);
    if (!voor) return blad;
    const { invoer, sporen } = scenarioVan(voor).blad;
    return { ...blad, invoer, sporen };
  }

  #veld(pad: string): Veld | undefined {
    return alleVelden(this.blad.invoer).find((kandidaat) => kandidaat.pad === pad);
  }

  /** Wat in elk scenario getypt is en nog geen getal werd. */
  get halfGetypt(): Readonly<Record<string, string>>[] {
    return this.#stand.scenarios.map(({ blad }) => halfGetypt(blad));
  }

  /** Vergeet wat letterlijk getypt is; wat geen getal is blijft staan, anders was het kwijt. */
  vergeetGetypt(): void {
    const scenarios = this.#stand.scenarios.map((scenario) => ({
      ...scenario,
      blad: { ...scenario.blad, getypt: halfGetypt(scenario.blad) },
    }));
    this.#stand = { ...this.#stand, scenarios };
  }

  /** Een handeling op het blad zelf: niveaus, één bron voor meer cijfers, of een wijziging terug. */
  bewerk(doe: (blad: Rekenblad) => Rekenblad, samen = ''): void {
    this.#neem(doe(this.blad), samen);
  }

  /** Een handeling op de scenario's, of op wat er verder in het werkblad staat. */
  bewerkStand(doe: (stand: Werkstand) => Werkstand, samen = ''): void {
    this.#neemStand(doe(this.#stand), samen);
  }

  /** Hoe het stond voordat iemand in dit veld begon te typen; niets als hij daar niet bezig is. */
  voorHetTypen(veld: string): Werkstand | undefined {
    return this.#laatsteVeld === veld ? this.#voor : undefined;
  }

  /** Zet een ander scenario in beeld. Dat is geen wijziging: er valt niets ongedaan te maken. */
  toonScenario(actief: number): void {
    if (actief === this.#stand.actief || !this.#stand.scenarios[actief]) return;
    this.#laatsteVeld = '';
    this.#zet({ ...this.#stand, actief });
  }

  /** De bezoeker is klaar met het veld: wat daarna getypt wordt is een nieuwe wijziging. */
  sluitWijziging(): void {
    this.#laatsteVeld = '';
  }

  get kanOngedaan(): boolean {
    return this.#terug.length > 0;
  }

  /** Zet terug wat er vóór de laatste wijziging stond. */
  ongedaan(): void {
    const laatste = this.#terug.pop();
    if (!laatste) return;
    const { half = this.half, ...vorig } = laatste;
    this.half = half;
    this.#laatsteVeld = '';
    this.#zet(vorig);
  }

  kiesSet(bron: unknown): void {
    const verzoek = (this.#setVerzoek += 1);
    if (typeof bron === 'string' && Object.hasOwn(SETTEN, bron)) {
      this.#neemSet(SETTEN[bron] ?? voorbeeld, bron);
    } else if (typeof bron === 'string' && /[./]/.test(bron)) {
      this.#setBron = bron;
      void this.#haalSet(bron, verzoek);
    } else {
      const gelezen = leesTarievenset(bron);
      if (gelezen.goed) this.#neemSet(gelezen.waarde, gelezen.waarde);
      else this.#basis.waarschuw(gelezen.code);
    }
  }

  /** Waar het scenario in beeld mee begon: daar hoort de herkomst van een teruggetypt cijfer bij. */
  get vanaf(): Begin {
    return { invoer: scenarioVan(this.#stand).begin, set: this.#set };
  }

  #neem(blad: Rekenblad, veld = ''): void {
    if (blad !== this.blad) this.#neemStand(metScenario(this.#stand, { ...scenarioVan(this.#stand), blad }), veld);
  }

  #neemStand(stand: Werkstand, veld = ''): void {
    if (stand === this.#stand) return;
    const typtVerder = veld !== '' && veld === this.#laatsteVeld;
    if (!typtVerder) {
      this.#voor = this.#stand;
      this.#terug = [...this.#terug, this.#voor].slice(-HOOGSTE_AANTAL_TERUG);
      this.#geldigVoor = this.#geldig;
    }
    this.#laatsteVeld = veld;
    this.#zet(stand);
    // Wie 13 plaatsen typt heeft nooit één plaats bedoeld.
    if (typtVerder && this.#resultaat.tariefPerEtmaal === null) this.#geldig = this.#geldigVoor;
  }

  #zet(stand: Werkstand): void {
    const { blad } = scenarioVan(this.#stand);
    // Van een ander scenario is het laatste tarief niet dat van dit.
    if (stand.actief !== this.#stand.actief) this.#geldig = null;
    this.#stand = stand;
    this.#werkblad = werkbladBij(stand, this.#werkblad);
    if (this.blad.invoer !== blad.invoer || this.#geldig === null) this.#bereken();
  }

  #bereken(): void {
    const { invoer } = this.blad;
    this.#resultaat = berekenTarief(invoer);
    if (this.#resultaat.tariefPerEtmaal !== null) this.#geldig = { invoer, resultaat: this.#resultaat };
  }

  #beginOpnieuw(stand: Werkstand): void {
    this.#geldig = null;
    this.#terug = [];
    this.#laatsteVeld = '';
    this.half = {};
    this.#zet(stand);
    this.#basis.opnieuw();
  }

  #standVan(werkblad: Werkblad | null): Werkstand {
    if (!werkblad) return eersteStand(this.#scenario(null));
    const { scenarios, actief } = werkblad;
    return { actief, bij: bijlagenVan(werkblad), scenarios: scenarios.map((invoer) => this.#scenario(invoer)) };
  }

  // Een bewaarde berekening noemt haar set; wat daarin leeg is heeft iemand leeg gelaten.
  #scenario(bron: Invoer | null, nog?: Rekenblad): Scenario {
    const volledig = bron && !berekenTarief(bron).meldingen.some(({ code }) => code === 'veld-ontbreekt');
    const begin = bron && (volledig || isObject(bron.tarievenset)) ? bron : vulAan(bron ?? {}, this.#set);
    return { bron, begin, blad: nieuwBlad(begin, nog) };
  }

  #neemSet(set: Tarievenset, bron: string | Tarievenset): void {
    const { scenarios } = this.#stand;
    this.#set = set;
    this.#setBron = bron;
    this.#setMislukt = false;
    // Wie al iets heeft gewijzigd houdt zijn cijfers.
    if (scenarios.every(({ blad, begin }) => blad.invoer === begin)) {
      this.#beginOpnieuw({
        ...this.#stand,
        scenarios: scenarios.map(({ bron: van, blad }) => this.#scenario(van, blad)),
      });
    }
    this.#basis.ververs();
  }

  async #haalSet(adres: string, verzoek: number): Promise<void> {
    const gelezen = await fetch(adres)
      .then((antwoord) => antwoord.text())
      .then(leesJson)
      .catch(() => null);
    // Een later verzoek telt; wat nu nog binnenkomt is oud.
    if (verzoek !== this.#setVerzoek) return;
    const set = leesTarievenset(gelezen?.goed ? gelezen.waarde : null);
    if (set.goed) return this.#neemSet(set.waarde, adres);
    this.#setMislukt = true;
    this.#basis.ververs();
    this.#basis.waarschuw('tarievenset-niet-geladen');
  }
}

function halfGetypt({ invoer, getypt, vragen, onleesbaar }: Rekenblad): Readonly<Record<string, string>> {
  const half = Object.entries(getypt).filter(
    ([pad]) => pad in vragen || pad in onleesbaar || typeof leesOp(invoer, pad) !== 'number',
  );
  return Object.fromEntries(half);
}
