// Taal, aanspreekvorm en het invullen van een tekst. Puur: kent geen DOM en geen enkele tekst van een element.

export type Taal = 'nl' | 'en';
export type Aanspreekvorm = 'u' | 'je';

/** De teksten van een element. Nederlands is de bron; `je` noemt alleen de sleutels waarvan de u-vorm anders luidt. */
export interface Teksten<Sleutel extends string> {
  readonly nl: Readonly<Record<Sleutel, string>>;
  readonly en: Readonly<Record<Sleutel, string>>;
  readonly je: Readonly<Partial<Record<Sleutel, string>>>;
}

/** De stam van een tekst met enkelvoud en meervoud: `kind` bij de sleutels `kind.een` en `kind.meer`. */
export type Stam<Sleutel extends string> = Sleutel extends `${infer Naam}.een` ? Naam : never;

/** Wat er voor `{naam}` in een tekst komt te staan. Een getal gaat er ongewijzigd in: maak een bedrag eerst op. */
export type Waarden = Readonly<Record<string, string | number>>;

/** De taal bij een `lang`-waarde. Alleen Engels wijkt af; al het andere, ook onbekend of leeg, is Nederlands. */
export function leesTaal(lang: string | null | undefined): Taal {
  return /^en(?![a-z\d])/i.test(lang ?? '') ? 'en' : 'nl';
}

export function leesAanspreekvorm(vorm: unknown): Aanspreekvorm {
  return vorm === 'je' ? 'je' : 'u';
}

/** Vult `{naam}` in, in één gang: wat ingevuld wordt, wordt zelf niet nog eens uitgewerkt. Een onbekende naam blijft staan. */
export function vul(tekst: string, waarden: Waarden = {}): string {
  return tekst.replace(/\{([\w/-]+)\}/g, (geheel, naam: string) =>
    Object.hasOwn(waarden, naam) ? String(waarden[naam]) : geheel,
  );
}
