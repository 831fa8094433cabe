// Hoe de teksten van een element bij elkaar komen: in delen, elk in drie versies, en geladen als zij nodig zijn.
// Kent geen element en geen DOM. Een tekst is nooit HTML; `{naam}` wordt bij het tonen ingevuld.

/** Het Nederlands in de u-vorm, de je-vorm daarvan, en het Engels. */
export const TEKSTVERSIES = ['nl', 'je', 'en'] as const;
export type Tekstversie = (typeof TEKSTVERSIES)[number];

/** Teksten op sleutel. */
export type Zinnen<S extends string = string> = Readonly<Record<S, string>>;

/** Een vertaling van de Nederlandse teksten `Bron`: elke sleutel, en geen andere. */
export type Vertaling<Bron> = Zinnen<keyof Bron & string>;

/** De je-vorm van de Nederlandse teksten `Bron`: alleen de sleutels waarvan de u-vorm anders luidt. */
export type JeVorm<Bron> = Readonly<Partial<Record<keyof Bron, string>>>;

type Lader<Z> = () => Promise<{ readonly teksten: Z }>;

/** Een deel van de teksten: wat samen nodig is, en dus samen geladen wordt. */
export type Tekstdeel = {
  readonly en: Lader<Zinnen>;
  /** Wie niemand aanspreekt heeft geen je-vorm. */
  readonly je?: Lader<Readonly<Partial<Record<string, string>>>>;
} & (
  | { readonly nl: Zinnen }
  | {
      readonly nl: Lader<Zinnen>;
      /** Waar de sleutels van dit deel mee beginnen: zo is een eigen tekst van de pagina te herkennen voordat het deel er is. */
      readonly stammen: readonly string[];
    }
);

/** De sleutels van een tekstpakket. */
export type Sleutel<P> = P extends Tekstpakket<infer S> ? S : never;

type SleutelIn<Delen> = {
  [Naam in keyof Delen]: Delen[Naam] extends { readonly en: Lader<infer Z> } ? keyof Z & string : never;
}[keyof Delen];

export class Tekstpakket<S extends string, Deel extends string = string> {
  /** De delen waarvan het Nederlands er meteen is. */
  readonly vast: readonly Deel[];
  readonly #delen: Readonly<Record<Deel, Tekstdeel>>;
  readonly #geladen = new Map<string, Readonly<Partial<Record<string, string>>>>();
  readonly #lopend = new Map<string, Promise<boolean>>();
  readonly #samen = new Map<string, Zinnen<S>>();

  constructor(delen: Readonly<Record<Deel, Tekstdeel>>) {
    this.#delen = delen;
    const paren = Object.entries<Tekstdeel>(delen) as [Deel, Tekstdeel][];
    this.vast = paren.flatMap(([deel, { nl }]) => (typeof nl === 'function' ? [] : [deel]));
    for (const [deel, { nl, je }] of paren) {
      if (typeof nl !== 'function') this.#geladen.set(plek(deel, 'nl'), nl);
      if (!je) this.#geladen.set(plek(deel, 'je'), {});
    }
  }

  /** Zijn deze delen er in deze versie? De je-vorm heeft ook het Nederlands nodig. */
  heeft(delen: readonly Deel[], versie: Tekstversie): boolean {
    return delen.every((deel) => lagenVan(versie).every((laag) => this.#geladen.has(plek(deel, laag))));
  }

  /** Laadt deze delen in deze versie, en zegt of dat lukte. Wat mislukt wordt een volgende keer opnieuw geprobeerd. */
  async laad(delen: readonly Deel[], versie: Tekstversie): Promise<boolean> {
    const uitkomsten = delen.flatMap((deel) => lagenVan(versie).map((laag) => this.#laadLaag(deel, laag)));
    return (await Promise.all(uitkomsten)).every(Boolean);
  }

  /** De teksten van deze delen in deze versie. Alleen wat geladen is staat erin. */
  zinnen(delen: readonly Deel[], versie: Tekstversie): Zinnen<S> {
    const sleutel = plek(delen.join(), versie);
    let samen = this.#samen.get(sleutel);
    if (samen === undefined) {
      const lagen = lagenVan(versie).flatMap((laag) => delen.map((deel) => this.#geladen.get(plek(deel, laag))));
      samen = Object.assign({}, ...lagen) as Zinnen<S>;
      if (this.heeft(delen, versie)) this.#samen.set(sleutel, samen);
    }
    return samen;
  }

  /** Kan deze sleutel bestaan? Van een deel dat nog niet geladen is telt alleen waar de sleutel mee begint. */
  kanKennen(sleutel: string): boolean {
    return Object.entries<Tekstdeel>(this.#delen).some(([deel, inhoud]) => {
      const nl = this.#geladen.get(plek(deel, 'nl'));
      if (nl) return Object.hasOwn(nl, sleutel);
      return 'stammen' in inhoud && inhoud.stammen.some((stam) => sleutel.startsWith(stam));
    });
  }

  #laadLaag(deel: Deel, laag: Tekstversie): Promise<boolean> {
    const sleutel = plek(deel, laag);
    const lader = this.#delen[deel]?.[laag];
    if (this.#geladen.has(sleutel) || typeof lader !== 'function') return Promise.resolve(this.#geladen.has(sleutel));
    let belofte = this.#lopend.get(sleutel);
    if (belofte === undefined) {
      belofte = lader().then(
        ({ teksten }) => Boolean(this.#geladen.set(sleutel, teksten)),
        () => !this.#lopend.delete(sleutel),
      );
      this.#lopend.set(sleutel, belofte);
    }
    return belofte;
  }
}

/** Maakt van delen een pakket, met hun sleutels als type. */
export function tekstpakket<Delen extends Readonly<Record<string, Tekstdeel>>>(
  delen: Delen,
): Tekstpakket<SleutelIn<Delen>, keyof Delen & string> {
  return new Tekstpakket(delen);
}

/**
 * Laders die pas lezen waar een bestand staat als er een nodig is: elke naam van een bestand weegt mee in het eerste beeld.
 * @param haal de module met alle laders op naam
 */
export function laders<L extends Readonly<Record<string, () => Promise<unknown>>>>(
  haal: () => Promise<{ readonly LATER: L }>,
): <N extends keyof L>(naam: N) => L[N] {
  return (naam) => (async () => (await haal()).LATER[naam]?.()) as L[typeof naam];
}

function plek(deel: string, laag: Tekstversie): string {
  return `${laag}:${deel}`;
}

// De je-vorm noemt alleen wat anders luidt, en ligt over het Nederlands heen.
function lagenVan(versie: Tekstversie): readonly Tekstversie[] {
  return versie === 'je' ? ['nl', 'je'] : [versie];
}
