// De delen van het scherm die pas komen als iemand ze opent. Elk is een module met haar sjabloon en haar handelingen, en hoort bij teksten
// die tegelijk laden. Wat er één keer is blijft, ook als een andere lezer of taal eerst nog haar woorden haalt.

import type { CSSResult, LitElement, TemplateResult } from 'lit';
import type { Plaatsing } from '../../domein/dossier/dossier.js';
import type { Tredecode } from '../../domein/ladder/kenmerken.js';
import { kleedErbij } from '../../scherm/kleding.js';
import { Later } from '../../scherm/later.js';
import type { Deelbasis, Ladderbasis } from './ladder-acties.js';
import type { Schrijver } from './schrijven.js';
import type { Tekstdeel, Vertaler } from './teksten.js';
import type { Ladderlezer, Weergave } from './weergave.js';

/** Wat elk deel tekent of doet. */
export interface Ladderdelen {
  readonly schrijven: Schrijver;
  /** Het pad rechtop, voor een smalle plek: zijn stijl, en het lint dat elke rij zelf tekent. */
  readonly rechtop: {
    readonly stuk: TemplateResult;
    /** Wat er langs het liggende pad staat. */
    readonly langs: TemplateResult;
    readonly klassen: (w: Weergave, nummer: number) => string;
  };
  readonly uitleg: { readonly uitleg: (w: Weergave, trede: Tredecode) => TemplateResult };
  readonly vergelijk: {
    readonly vergelijking: (w: Weergave) => TemplateResult;
    /** Zet deze plek naast die van nu, of naast de gewenste als zij zelf die van nu is. */
    readonly naast: (w: Weergave, trede: Tredecode) => void;
  };
  /** Even op adem: een stap opzij, en weer terug. */
  readonly respijt: { readonly respijt: (w: Weergave) => TemplateResult };
  readonly plaatsing: Invuldeel & {
    readonly plaatsing: (w: Weergave, plek: 'huidig' | 'gewenst') => unknown;
  };
  readonly afweging: Invuldeel & {
    readonly wensen: (w: Weergave) => TemplateResult;
    readonly afweging: (w: Weergave) => TemplateResult;
    readonly verloop: (w: Weergave) => TemplateResult;
    readonly tijdlijn: (w: Weergave) => unknown;
    readonly mensen: (w: Weergave) => unknown;
    /** Bij wie, hoe vaak en hoe lang, voor in een zin. */
    readonly kenmerken: (w: Weergave, plaatsing: Plaatsing | null | undefined) => string;
  };
  readonly gesprek: {
    /** Wie er op het pad staat: alleen een kind en een ouder zien mensen. */
    readonly lopers: (w: Weergave, nu: boolean) => TemplateResult;
    readonly lus: TemplateResult;
    /** Begint bij de eerste vraag: dit is een ander dossier. */
    readonly begin: () => void;
    readonly vraag: (w: Weergave) => TemplateResult;
    readonly kaarten: (w: Weergave) => TemplateResult;
  };
  readonly raad: { readonly raad: (w: Weergave) => TemplateResult; readonly bronnen: (w: Weergave) => TemplateResult };
  readonly meldingen: {
    readonly meldingen: (w: Weergave) => TemplateResult;
    /** De dagen op een eigen kaart, naast het werkblad. */
    readonly dagen: (w: Weergave) => unknown;
  };
  readonly blad: {
    readonly antwoorden: (w: Weergave) => TemplateResult;
    /** Het vel papier, zolang er afgedrukt wordt. */
    readonly papier: (w: Weergave) => TemplateResult | undefined;
    readonly leg: () => void;
  };
}

interface Invuldeel {
  /** De vraag op deze plek, met haar groep ervoor. */
  readonly vraag: (w: Weergave, pad: string) => string;
}

export type Deelnaam = keyof Ladderdelen;

interface Deelmodule<N extends Deelnaam> {
  /** Maakt het deel voor één element. */
  readonly maak: (basis: Deelbasis) => Ladderdelen[N];
  /** De stijlen die alleen dit deel gebruikt. */
  readonly stijl?: CSSResult;
}

/** Waar een deel staat wordt pas gelezen als er een nodig is: elke naam van een bestand weegt mee. De teksten gaan net zo, en tegelijk. */
function haalModule(naam: Deelnaam): Promise<object> {
  // Waar het eerste beeld op wacht is er in één keer.
  return naam === 'rechtop'
    ? import('./rechtop.js')
    : import('./delen-later.js').then(({ DELEN }): Promise<object> => DELEN[naam]());
}

const PANELEN = {
  schrijven: [],
  rechtop: [],
  uitleg: ['uitleg'],
  vergelijk: ['uitleg', 'invullen'],
  respijt: ['invullen'],
  plaatsing: ['invullen'],
  afweging: ['invullen'],
  gesprek: ['gesprek', 'invullen', 'meldingen'],
  raad: ['uitleg'],
  meldingen: ['meldingen', 'invullen'],
  blad: ['uitleg', 'invullen', 'meldingen'],
} as const satisfies Readonly<Record<Deelnaam, readonly Tekstdeel[]>>;

// Een raadslid vult niets in en heeft daar dus geen woorden voor.
function tekstenBij(deel: Deelnaam, lezer: Ladderlezer): readonly Tekstdeel[] {
  return PANELEN[deel].flatMap((paneel) =>
    lezer !== 'raadslid'
      ? paneel === 'gesprek'
        ? // Alleen een kind leest wie iemand van hem is.
          lezer === 'kind'
          ? [paneel, 'kind-relaties' as const]
          : [paneel]
        : [paneel, `${lezer}-${paneel}` as const]
      : paneel === 'uitleg'
        ? [paneel, 'raadslid-uitleg' as const]
        : [paneel],
  );
}

export class Delen {
  readonly #host: LitElement;
  readonly #t: Vertaler;
  readonly #basis: Ladderbasis;
  readonly #lezer: () => Ladderlezer;
  readonly #laders: { [N in Deelnaam]?: Later<Deelmodule<N>> } = {};
  readonly #er: { -readonly [N in Deelnaam]?: Ladderdelen[N] } = {};

  constructor(
    host: LitElement,
    t: Vertaler,
    { basis, lezer }: { readonly basis: Ladderbasis; readonly lezer: () => Ladderlezer },
  ) {
    this.#host = host;
    this.#t = t;
    this.#basis = basis;
    this.#lezer = lezer;
  }

  /** Een deel dat er is, met zijn teksten. */
  deel<N extends Deelnaam>(naam: N): Ladderdelen[N] | undefined {
    return this.#er[naam];
  }

  /** De teksten die het scherm nu nodig heeft. */
  get teksten(): readonly Tekstdeel[] {
    const lezer = this.#lezer();
    return ['begin', lezer, ...(Object.keys(this.#er) as Deelnaam[]).flatMap((deel) => tekstenBij(deel, lezer))];
  }

  /**
   * Haalt een deel op met zijn teksten. Lukt dat niet, dan blijft het weg, en een volgende keer wordt het opnieuw geprobeerd.
   * @param tekent tekent het element zich als het deel er is? Niet als het bij een ander deel hoort: dat tekent beide in één keer.
   */
  async haal<N extends Deelnaam>(naam: N, tekent = true): Promise<Ladderdelen[N] | undefined> {
    if (this.#er[naam]) return this.#er[naam];
    const alleenStijl = naam === 'rechtop';
    const [module, metTeksten, schrijver] = await Promise.all([
      this.#lader(naam).laad(),
      this.#t.laad(...tekstenBij(naam, this.#lezer())),
      // Wat er staat moet meteen te wijzigen zijn.
      naam === 'schrijven' || alleenStijl || this.haal('schrijven', false),
    ]);
    if (!module || !metTeksten || !schrijver) return undefined;
    const deel: Ladderdelen[N] =
      this.#er[naam] ?? module.maak(typeof schrijver === 'object' ? schrijver.deelbasis : (this.#basis as Deelbasis));
    this.#er[naam] = deel;
    if (module.stijl) kleedErbij(this.#host, module.stijl);
    if (tekent) this.#host.requestUpdate();
    return deel;
  }

  /** Haalt delen die naast elkaar staan, en tekent ze in één keer. Wie wat er al is nog eens vraagt tekent niets. */
  async haalSamen(...namen: readonly Deelnaam[]): Promise<void> {
    if (namen.every((naam) => this.#er[naam])) return;
    const waren = Object.keys(this.#er).length;
    await Promise.all(namen.map((naam) => this.haal(naam, false)));
    // Lukt het niet, dan verandert er niets; wie dan toch tekende begon met elke tekening opnieuw.
    if (Object.keys(this.#er).length > waren) this.#host.requestUpdate();
  }

  #lader<N extends Deelnaam>(naam: N): Later<Deelmodule<N>> {
    const lader: Later<Deelmodule<N>> =
      this.#laders[naam] ?? new Later(this.#host, () => haalModule(naam) as Promise<Deelmodule<N>>, false);
    (this.#laders as Record<Deelnaam, unknown>)[naam] = lader;
    return lader;
  }
}
