// De typen van de invoer en de uitkomst van het gezinshuistarief. Die van de invoer volgen uit haar beschrijving (invoer-vorm.ts).
// Bedragen zijn euro's, aandelen zijn fracties (0,05 = 5 %). `null` en afwezig betekenen hetzelfde: niet ingevuld.

import type { Waarde } from '../vorm.js';
import type {
  groepVorm,
  HERKOMST_STATUSSEN,
  herkomstVorm,
  KOSTPRIJSLETTERS,
  LEEFTIJDSGROEPEN,
  niveauVorm,
  RECHTSVORMEN,
  tariefInvoerVorm,
} from './invoer-vorm.js';

/** Wijst één cijfer aan in de invoer (RFC 6901), bijvoorbeeld `/verzorging/groepen/0/bedragPerDag`. */
export type JsonPointer = string;

export type Rechtsvorm = (typeof RECHTSVORMEN)[number];
export type Leeftijdsgroep = (typeof LEEFTIJDSGROEPEN)[number];
/** Onderdeel van artikel 2.3 Besluit Jeugdwet (Stb. 2024, 69) waar een bouwsteen onder valt; `buiten`: geen van a, b, c. */
export type Kostprijselement = (typeof KOSTPRIJSLETTERS)[number];
export type HerkomstStatus = (typeof HERKOMST_STATUSSEN)[number];

/** Waar een cijfer vandaan komt. Een `aanname` of `eigen` cijfer hoort een `reden` te hebben. */
export interface Herkomst extends Waarde<typeof herkomstVorm> {}
export interface Verzorgingsgroep extends Waarde<typeof groepVorm> {}
/** Een zorgzwaarte: alleen een `factor`, of andere groepsgrootte, uren en dagen. */
export interface ZorgzwaarteNiveau extends Waarde<typeof niveauVorm> {}
/** Invoer van de tariefberekening, versie 1. */
export interface TariefInvoer extends Waarde<typeof tariefInvoerVorm> {}

export type InkomenLoondienst = Extract<TariefInvoer['inkomen'], { readonly wijze: 'loondienst' }>;
export type InkomenJaarinkomen = Extract<TariefInvoer['inkomen'], { readonly wijze: 'jaarinkomen' }>;
export type VervangingGeregeldDoor = NonNullable<InkomenLoondienst['vervangingGeregeldDoor']> | null;
export type Overhead = TariefInvoer['overhead'];
export type GelieerdeOrganisatie = NonNullable<TariefInvoer['gelieerdeOrganisatie']>;
export type LeegstandMethode = TariefInvoer['leegstand']['methode'];
export type MargeMethode = TariefInvoer['marge']['methode'];

/** Een invoer waarvan nog velden kunnen ontbreken, op elke diepte. */
export type Gedeeltelijk<T> = T extends readonly (infer U)[]
  ? readonly Gedeeltelijk<U>[]
  : T extends object
    ? { readonly [K in keyof T]?: Gedeeltelijk<T[K]> | null | undefined }
    : T;

export type FoutCode =
  | 'veld-ontbreekt'
  | 'keuze-onbekend'
  | 'versie-onbekend'
  | 'niet-eindig'
  | 'bedrag-negatief'
  | 'fractie-buiten-bereik'
  | 'plaatsen-buiten-bereik'
  | 'groepen-leeg'
  | 'fte-dubbel'
  | 'vervanging-dubbel'
  | 'vervanging-bij-fte'
  | 'zorgzwaarte-dubbel'
  | 'zorgzwaarte-past-niet';

export type WaarschuwingCode =
  'groepen-ongelijk-plaatsen' | 'plaatsen-boven-8' | 'peiljaren-gemengd' | 'aanname-zonder-reden';

export interface TariefMelding {
  readonly code: FoutCode | WaarschuwingCode;
  readonly ernst: 'fout' | 'waarschuwing';
  readonly pad: JsonPointer;
}

export type BouwsteenNummer = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
export type BouwsteenCode =
  | 'inkomen'
  | 'gedragswetenschapper'
  | 'ondersteuning'
  | 'vervanging'
  | 'verzorging'
  | 'huisvesting'
  | 'overhead'
  | 'gelieerde-organisatie'
  | 'leegstand'
  | 'marge'
  | 'zorgzwaarte';

export interface Bouwsteen {
  readonly nummer: BouwsteenNummer;
  readonly code: BouwsteenCode;
  /** Euro per jeugdige per etmaal in hele centen; de elf tellen op tot het tarief. */
  readonly perEtmaal: number;
  /** Deel van het tarief als fractie; `null` als het tarief 0 is. */
  readonly aandeel: number | null;
}

export interface BouwsteenNiveau {
  readonly nummer: BouwsteenNummer;
  readonly code: BouwsteenCode;
  readonly perEtmaal: number;
  /** Euro per gezinshuis per jaar; de tien tellen op tot `kostenPerJaar`. */
  readonly perJaar: number;
  readonly kostprijselement: Kostprijselement | 'naar-rato';
}

/** Uitkomst van `berekenTarief`. Bij een fout is elk bedrag `null` en zijn de lijsten leeg. */
export interface TariefResultaat {
  /** Euro per jeugdige per etmaal, op hele centen. */
  readonly tariefPerEtmaal: number | null;
  readonly tariefPerEtmaalExact: number | null;
  /** Het tarief min bouwsteen 8 van het gekozen niveau: wat het gezinshuis bereikt. */
  readonly nettoPerEtmaal: number | null;
  readonly perMaandPerJeugdige: number | null;
  readonly perJaarPerJeugdige: number | null;
  /** Bij volle bezetting. */
  readonly perJaarPerHuis: number | null;
  /** Bij de bezetting die de leegstand verwacht. */
  readonly perJaarPerHuisVerwacht: number | null;
  readonly kostenPerJaar: number | null;
  readonly bouwstenen: readonly Bouwsteen[];
  readonly bouwstenenNiveau: readonly BouwsteenNiveau[];
  readonly kostprijselementen: Readonly<Record<Kostprijselement, number | null>>;
  readonly methoden: Readonly<Record<string, string>>;
  readonly meldingen: readonly TariefMelding[];
}
