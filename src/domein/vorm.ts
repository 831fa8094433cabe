// Waarmee een vorm van JSON beschreven wordt. Eén beschrijving dient de typen van TypeScript, de keuring, de lijst van velden en het
// zod-schema (src/schema): zo kunnen die niet uit elkaar lopen. Hoe gekeurd wordt verschilt, en staat in dossier/vorm.ts en in
// tarief/controleer-invoer.ts: in een dossier telt een lege tekst als niet bekend, in een tarief niet.

export interface TekstVorm {
  readonly soort: 'tekst';
  readonly patroon: RegExp;
  /** De code als het wel tekst is maar het patroon niet past. */
  readonly fout: string;
}
export interface CodeVorm<C extends string | number = string | number> {
  readonly soort: 'code';
  readonly codes: readonly C[];
}
export interface GetalVorm {
  readonly soort: 'getal';
  readonly van: number;
  readonly tot: number;
}
export interface VinkVorm {
  readonly soort: 'vink';
}
export interface LijstVorm<V = unknown> {
  readonly soort: 'lijst';
  readonly van: V;
  /** Hoeveel er hooguit, en ten minste, in mogen staan. */
  readonly hoogste?: number;
  readonly laagste?: number;
  /** De code als het er te veel zijn. */
  readonly teVeel?: string;
}
export interface ObjectVorm<O = Readonly<Record<string, unknown>>, P extends PropertyKey = PropertyKey> {
  readonly soort: 'object';
  readonly velden: O;
  readonly verplicht: readonly P[];
}

/** Tekst die alleen het schema bekijkt: de som leest haar niet. */
export interface OpschriftVorm {
  readonly soort: 'opschrift';
  /** `naam`: niet alleen witruimte; `datum`: ook alleen een maand of jaar; `webadres`: http of https; `pad`: een JSON-pointer. */
  readonly wat: 'tekst' | 'naam' | 'datum' | 'dag' | 'webadres' | 'pad';
}
/** Een cijfer van een berekening. */
export interface CijferVorm {
  readonly soort: 'cijfer';
  /** Wat het mag zijn: `bedrag` vanaf 0, `fractie` vanaf 0 en onder 1, `factor` boven 0, `plaatsen` heel van 1 tot en met 12, `geheel` heel vanaf 0, `getal` alles. */
  readonly maat: 'bedrag' | 'fractie' | 'factor' | 'plaatsen' | 'geheel' | 'getal';
  readonly eenheid: Eenheid;
  /** Waarbinnen het gewoon is; daarbuiten mag, maar wordt gevraagd. */
  readonly plausibel?: Bereik;
  /** Alleen een heel getal is gewoon. */
  readonly heel?: boolean;
}
/** Een blok: een object waarin elk veld van `velden` hoort, en elk veld van `vrij` mag ontbreken of `null` zijn. */
export interface BlokVorm<O = object, V = object> {
  readonly soort: 'blok';
  readonly velden: O;
  readonly vrij: V;
  /** Het bereik van de cijfers geldt pas als dit blok gekozen is; een schema bekijkt dan alleen het soort waarde. */
  readonly alsGekozen?: boolean;
  readonly vormen: Veldvormen;
}
/** Een veld dat iemand invult: een cijfer of een keuze. */
export type Veldvorm = CijferVorm | CodeVorm;
/** De cijfers en keuzen van een blok. Zij staan er bij, want de keuring vraagt ze bij elke som. */
export type Veldvormen = readonly (readonly [naam: string, vorm: Veldvorm])[];
/** Een blok waarvan de velden afhangen van `wijze`. */
export interface WijzeVorm<W = Readonly<Record<string, unknown>>> {
  readonly soort: 'wijze';
  readonly wijzen: W;
  /** De keuze zelf, als veld. */
  readonly velden: { readonly wijze: CodeVorm };
  readonly vormen: Veldvormen;
}
/** Een object met vrije sleutels en overal dezelfde vorm. */
export interface TabelVorm<V = unknown> {
  readonly soort: 'tabel';
  readonly van: V;
  /** Elke sleutel is een JSON-pointer. */
  readonly perPad?: boolean;
}
/** Een getal, een tekst of niets. */
export interface LosVorm {
  readonly soort: 'los';
}

export type Eenheid =
  'euro' | 'procent' | 'uur' | 'fte' | 'jaar' | 'week' | 'dag' | 'nacht' | 'plaats' | 'jeugdige' | 'keer' | 'stuk';

/** Tussen welke waarden een cijfer gewoon is, de grenzen meegerekend. Een percentage als fractie. */
export interface Bereik {
  readonly laag: number;
  readonly hoog: number;
  /** Ook nul is gewoon: dan is dit er niet. */
  readonly ofNul?: boolean;
  /** Waar het bereik vandaan komt; zonder is het onze aanname. */
  readonly bron?: string;
}

/** Het TypeScript-type dat bij een vorm hoort. */
export type Waarde<V> = V extends TekstVorm | OpschriftVorm
  ? string
  : V extends CodeVorm<infer C>
    ? C
    : V extends LosVorm
      ? number | string | null
      : V extends GetalVorm | CijferVorm
        ? number
        : V extends VinkVorm
          ? boolean
          : V extends LijstVorm<infer E>
            ? readonly Waarde<E>[]
            : V extends TabelVorm<infer E>
              ? Readonly<Record<string, Waarde<E>>>
              : V extends WijzeVorm<infer W>
                ? { [K in keyof W]: { readonly wijze: K } & Waarde<W[K]> }[keyof W]
                : V extends BlokVorm<infer O, infer F>
                  ? { readonly [K in keyof O]: Waarde<O[K]> } & { readonly [K in keyof F]?: Waarde<F[K]> | null }
                  : V extends ObjectVorm<infer O, infer P>
                    ? { readonly [K in keyof O & P]: Waarde<O[K]> } & {
                        readonly [K in Exclude<keyof O, P>]?: Leegbaar<Waarde<O[K]>>;
                      }
                    : never;
/** Afwezig, `null` en een lege tekst betekenen in een dossier hetzelfde: niet bekend. */
type Leegbaar<T> = T | null | (T extends string ? '' : never);

/** De cijfers en keuzen onder de velden van een blok; lijsten, tabellen en teksten niet. */
/* @__NO_SIDE_EFFECTS__ */
export const veldvormen = (velden: object): Veldvormen =>
  (Object.entries(velden) as [string, Veldvorm][]).filter(({ 1: { soort } }) => soort === 'cijfer' || soort === 'code');

// Zo laat een bundelaar een beschrijving weg die niemand gebruikt.
/* @__NO_SIDE_EFFECTS__ */
export const code = <const C extends string | number>(codes: readonly C[]): CodeVorm<C> => ({ soort: 'code', codes });
/* @__NO_SIDE_EFFECTS__ */
export const lijst = <V>(van: V, grenzen: Omit<LijstVorm, 'soort' | 'van'> = {}): LijstVorm<V> => ({
  soort: 'lijst',
  van,
  ...grenzen,
});
/* @__NO_SIDE_EFFECTS__ */
export const opschrift = (wat: OpschriftVorm['wat'] = 'tekst'): OpschriftVorm => ({ soort: 'opschrift', wat });
/* @__NO_SIDE_EFFECTS__ */
export const cijfer = (eenheid: Eenheid, anders: Partial<CijferVorm> = {}): CijferVorm => ({
  soort: 'cijfer',
  maat: 'bedrag',
  eenheid,
  // Hoe minder de velden onderling verschillen, hoe sneller de keuring ze leest.
  heel: false,
  ...anders,
});
/* @__NO_SIDE_EFFECTS__ */
export const blok = <const O, const V = object>(velden: O, vrij: V = {} as V, alsGekozen = false): BlokVorm<O, V> => ({
  soort: 'blok',
  velden,
  vrij,
  alsGekozen,
  vormen: veldvormen(velden as object),
});
/* @__NO_SIDE_EFFECTS__ */
export const wijze = <const W extends object>(wijzen: W): WijzeVorm<W> => ({
  ...blok({ wijze: code(Object.keys(wijzen)) }),
  soort: 'wijze',
  wijzen,
});
/* @__NO_SIDE_EFFECTS__ */
export const tabel = <V>(van: V, perPad = false): TabelVorm<V> => ({ soort: 'tabel', van, perPad });
export const los: LosVorm = { soort: 'los' };
