// Een noot voor wie vertaalt: waar een tekst staat en wat er in staat. Alleen voor het pakket: geen element haalt een noot binnen.

/** Wat een vertaler van een tekst moet weten. Een losse zin is een noot zonder meer. */
export type Noot =
  | string
  | {
      readonly noot: string;
      /** Zo veel tekens passen op één regel van een smal scherm. Meer mag: dan loopt de tekst door op de volgende regel. */
      readonly hooguit?: number;
      /** Wat er voor `{naam}` komt te staan, als dat hier iets anders is dan in de rest van het element. */
      readonly namen?: Readonly<Record<string, string>>;
    };

/** De noten bij een groep teksten. Een sleutel met een sterretje geldt voor alles wat erop past; de langste die past wint. */
export interface Noten<Sleutel extends string> {
  /** Wat er voor `{naam}` komt te staan. */
  readonly namen: Readonly<Record<string, string>>;
  readonly regels: Readonly<Partial<Record<Sleutel | `${string}*${string}`, Noot>>>;
}

/** Een knop: de woorden zeggen wat er gebeurt. */
export function knop(noot: string): Noot {
  return { noot: `Knop. ${noot}`, hooguit: 32 };
}

/** Een vraag of woord dat boven of naast een veld staat. */
export function label(noot: string): Noot {
  return { noot: `Label bij een veld. ${noot}`, hooguit: 60 };
}

/** Een keuze in een keuzelijst of bij een vinkje. */
export function keuze(noot: string): Noot {
  return { noot: `Keuze in een lijst of bij een vinkje. ${noot}`, hooguit: 50 };
}
