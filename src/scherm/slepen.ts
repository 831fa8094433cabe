// Slepen met een vinger, een muis of een pen, op een vlak van HTML of SVG. Wat er versleept wordt en wat dat betekent weet de eigenaar.
//
// De vinger: `touch-action` doet niets op een `<g>` in een `<svg>`, en op de hele `<svg>` zou het ook op lege grond niet meer laten
// scrollen. Daarom houdt het vlak `touchmove` tegen, en alleen als de vinger begon op iets dat te verslepen is. Die luisteraar staat er
// voor de vinger er is: erna is het in Safari op iOS te laat. `touchstart` gaat door, want wie dat tegenhoudt krijgt na een tik geen klik.
import type { LitElement, ReactiveController } from 'lit';
import { Naklik, opBladzijde } from './naklik.js';

/** Een plek in het venster, zoals `clientX` en `clientY`. */
export interface Sleeppunt {
  readonly x: number;
  readonly y: number;
}

export interface Sleepopties {
  /** Het vlak waarop gesleept wordt, als keuze binnen de host of als functie. Na elke keer tekenen wordt het opnieuw gezocht. */
  readonly vlak: string | (() => Element | null | undefined);
  /**
   * Het id van wat er op deze plek te verslepen is, of `null` als er niets is of niets mag. Tijdens het slepen is dit ook de vraag na elke
   * keer tekenen: is het antwoord anders, of is het element weg, dan breekt het slepen af.
   */
  readonly vind: (doel: Element) => string | null;
  /** Wat de hand bedoelt die hier neerkomt, als dat niet altijd is wat hij raakt: bijvoorbeeld wie er vlakbij staat. */
  readonly bedoeld?: (geraakt: Element, punt: Sleeppunt) => Element;
  /** De hand heeft het opgepakt, op de plek waar hij neerkwam. */
  readonly begin: (id: string, punt: Sleeppunt) => void;
  readonly beweeg: (id: string, punt: Sleeppunt) => void;
  readonly laatLos: (id: string, punt: Sleeppunt) => void;
  /** Er is niets losgelaten: Escape, een tweede vinger, de browser die ingrijpt, of wat er versleept werd is er niet meer of niet meer te zien. */
  readonly breekAf: (id: string) => void;
}

interface Greep {
  readonly id: string;
  readonly aanwijzer: number;
  readonly soort: string;
  readonly doel: Element;
  readonly vlak: Element;
  readonly begin: Sleeppunt;
  readonly einde: AbortController;
  opgepakt: boolean;
}

// In CSS-pixels. Wat minder ver gaat is een klik met een trillende hand; een vinger trilt meer dan een muis.
const DREMPEL_MUIS = 4;
const DREMPEL_VINGER = 8;

const puntVan = ({ clientX, clientY }: MouseEvent): Sleeppunt => ({ x: clientX, y: clientY });

export class SleepController implements ReactiveController {
  readonly #host: LitElement;
  readonly #opties: Sleepopties;
  #vlak: Element | null = null;
  #aanVlak: AbortController | null = null;
  #greep: Greep | null = null;
  readonly #naklik: Naklik;

  constructor(host: LitElement, opties: Sleepopties) {
    this.#host = host;
    this.#opties = opties;
    this.#naklik = new Naklik(host);
    host.addController(this);
  }

  /** Het id van wat er nu versleept wordt, of `null`. */
  get bezigMet(): string | null {
    return this.#greep?.opgepakt ? this.#greep.id : null;
  }

  /** Breekt het slepen af, als er gesleept wordt. */
  stop(): void {
    const greep = this.#laatGaan();
    if (!greep?.opgepakt) return;
    this.#naklik.negeer(greep.aanwijzer, null);
    this.#opties.breekAf(greep.id);
  }

  /**
   * Doet alsnog wat een hand deed voordat er iemand luisterde: `gebeurd` begint met zijn `pointerdown` op `geraakt`, en gaat verder met wat er
   * daarna met aanwijzers en toetsen gebeurde. Is de hand nog bezig, dan gaat het slepen gewoon door.
   */
  haalIn(geraakt: Element, [neer, ...gebeurd]: readonly Event[]): void {
    const vlak = this.#vlak;
    // Wat er stond is er misschien niet meer.
    if (!neer || !vlak?.contains(geraakt)) return;
    this.#pak(vlak, neer as PointerEvent, geraakt);
    for (const een of gebeurd) this.#opVroeg(een as PointerEvent & KeyboardEvent);
    // Een muis kan buiten de host losgelaten zijn, waar niemand luisterde.
    const { signal } = this.#greep?.einde ?? {};
    if (signal) opBladzijde(this.#host, signal)('pointermove', ({ buttons }) => buttons > 0 || this.stop());
  }

  /** Hoort deze klik bij een sleep die net losgelaten is? */
  isNaklik(klik: MouseEvent): boolean {
    return this.#naklik.is(klik);
  }

  hostConnected(): void {
    this.#hecht();
  }

  hostUpdated(): void {
    this.#hecht();
    const greep = this.#greep;
    if (greep && (!greep.doel.isConnected || this.#opties.vind(greep.doel) !== greep.id)) this.stop();
  }

  hostDisconnected(): void {
    this.stop();
    this.#naklik.vergeet();
    this.#aanVlak?.abort();
    this.#vlak = null;
  }

  #zoekVlak(): Element | null {
    const { vlak } = this.#opties;
    const gevonden = typeof vlak === 'string' ? this.#host.renderRoot?.querySelector(vlak) : vlak();
    return gevonden ?? null;
  }

  #hecht(): void {
    const vlak = this.#zoekVlak();
    if (vlak === this.#vlak) return;
    this.stop();
    this.#aanVlak?.abort();
    this.#vlak = vlak;
    if (!vlak) return;
    this.#aanVlak = new AbortController();
    const { signal } = this.#aanVlak;
    const luister = <S extends keyof HTMLElementEventMap>(soort: S, doe: (een: HTMLElementEventMap[S]) => void): void =>
      vlak.addEventListener(soort, doe as EventListener, { signal, passive: false });
    luister('pointerdown', (gebeurtenis) => this.#pak(vlak, gebeurtenis, gebeurtenis.composedPath()[0] as Element));
    luister('touchmove', (gebeurtenis) => {
      if (this.#greep && gebeurtenis.cancelable) gebeurtenis.preventDefault();
    });
    luister('lostpointercapture', (gebeurtenis) => {
      // Een vinger houdt vanzelf vast wat hij raakte; pas als het vlak hem kwijt is, is hij weg.
      if (gebeurtenis.target === vlak && this.#vanGreep(gebeurtenis)) this.stop();
    });
    luister('contextmenu', (gebeurtenis) => {
      if (this.#greep?.soort === 'mouse') this.stop();
      else if (this.#greep) gebeurtenis.preventDefault();
    });
    for (const soort of ['selectstart', 'dragstart'] as const) {
      luister(soort, (gebeurtenis) => {
        if (this.#greep) gebeurtenis.preventDefault();
      });
    }
  }

  #vanGreep({ pointerId }: PointerEvent): boolean {
    return pointerId === this.#greep?.aanwijzer;
  }

  #pak(vlak: Element, gebeurtenis: PointerEvent, geraakt: Element): void {
    const { button, pointerType, pointerId, isPrimary } = gebeurtenis;
    this.#naklik.vergeet();
    const eersteVinger = pointerType !== 'touch' || isPrimary;
    if (this.#greep || button !== 0 || !eersteVinger) return;
    const { vind, bedoeld } = this.#opties;
    const begin = puntVan(gebeurtenis);
    const doel = bedoeld?.(geraakt, begin) ?? geraakt;
    const id = vind(doel);
    if (id === null) return;
    const einde = new AbortController();
    this.#greep = {
      id,
      aanwijzer: pointerId,
      soort: pointerType,
      doel,
      vlak,
      begin,
      einde,
      opgepakt: false,
    };
    // Zolang er iets vast is op de hele bladzijde: een hand mag van het vlak af, en een tweede vinger komt overal neer.
    const luister = opBladzijde(this.#host, einde.signal);
    luister('pointermove', (een) => this.#vanGreep(een) && this.#beweeg(een));
    luister('pointerup', (een) => this.#vanGreep(een) && this.#laatLos(een));
    luister('pointercancel', (een) => this.#vanGreep(een) && this.stop());
    luister('pointerdown', () => this.stop());
    luister('keydown', (een) => this.#opToets(een));
  }

  #beweeg(gebeurtenis: PointerEvent): void {
    const greep = this.#greep;
    if (!greep) return;
    const { id, begin, vlak, soort, aanwijzer } = greep;
    // Een dialoog kan dichtgaan terwijl een hand nog vasthoudt: dan is er geen vlak meer om over te gaan.
    if (vlak.getClientRects().length === 0) {
      this.stop();
      return;
    }
    const punt = puntVan(gebeurtenis);
    if (!greep.opgepakt) {
      const drempel = soort === 'mouse' ? DREMPEL_MUIS : DREMPEL_VINGER;
      if (Math.hypot(punt.x - begin.x, punt.y - begin.y) < drempel) return;
      greep.opgepakt = true;
      try {
        // Van het vlak en niet van de figuur: die mag tijdens het slepen opnieuw getekend worden.
        vlak.setPointerCapture(aanwijzer);
      } catch {
        // De aanwijzer is al weg; zijn `pointerup` of `pointercancel` komt nog.
      }
      this.#opties.begin(id, begin);
    }
    // Bij het oppakken kan de eigenaar het slepen al hebben afgebroken.
    if (this.#greep === greep) this.#opties.beweeg(id, punt);
  }

  #laatLos(gebeurtenis: PointerEvent): void {
    const greep = this.#laatGaan();
    if (!greep?.opgepakt) return;
    this.#naklik.negeer(greep.aanwijzer, gebeurtenis.timeStamp);
    this.#opties.laatLos(greep.id, puntVan(gebeurtenis));
  }

  #opVroeg(gebeurtenis: PointerEvent & KeyboardEvent): void {
    if (gebeurtenis.type === 'keydown') this.#opToets(gebeurtenis);
    // Een tweede vinger breekt af.
    else if (gebeurtenis.type === 'pointerdown') this.stop();
    else if (!this.#vanGreep(gebeurtenis)) return;
    else if (gebeurtenis.type === 'pointermove') this.#beweeg(gebeurtenis);
    else if (gebeurtenis.type === 'pointerup') this.#laatLos(gebeurtenis);
    else this.stop();
  }

  #opToets(gebeurtenis: KeyboardEvent): void {
    if (gebeurtenis.key !== 'Escape') return;
    if (this.bezigMet !== null) {
      // Deze Escape is voor het slepen: een dialoog eromheen blijft open.
      gebeurtenis.preventDefault();
      gebeurtenis.stopPropagation();
    }
    this.stop();
  }

  #laatGaan(): Greep | null {
    const greep = this.#greep;
    this.#greep = null;
    greep?.einde.abort();
    if (greep?.vlak.hasPointerCapture(greep.aanwijzer)) greep.vlak.releasePointerCapture(greep.aanwijzer);
    return greep;
  }
}
