// De vorm van de invoer en de uitkomst van het gezinshuistarief. Alleen typen: geen som, geen teksten, geen standaardcijfers.
// Bedragen zijn euro's, aandelen zijn fracties (0,05 = 5 %). `null` en afwezig betekenen hetzelfde: niet ingevuld.

/** Wijst één cijfer aan in de invoer (RFC 6901), bijvoorbeeld `/verzorging/groepen/0/bedragPerDag`. */
export type JsonPointer = string;

export type Rechtsvorm = 'loondienst' | 'franchise' | 'onderaannemer' | 'vrijgevestigd';
export type Leeftijdsgroep = '0-8' | '9-11' | '12-15' | '16-17' | '18+';
export type VervangingGeregeldDoor = 'ouders' | 'werkgever' | null;
export type LeegstandMethode = 'deler' | 'deler-vaste-kosten' | 'opslag';
export type MargeMethode = 'opslag' | 'aandeel';
/** Onderdeel van artikel 2.3 Besluit Jeugdwet (Stb. 2024, 69) waar een bouwsteen onder valt; `buiten`: geen van a, b, c. */
export type Kostprijselement = 'a' | 'b' | 'c' | 'buiten';
export type HerkomstStatus = 'officieel' | 'secundair' | 'aanname' | 'eigen';

/** Waar een cijfer vandaan komt. Een `aanname` of `eigen` cijfer hoort een `reden` te hebben. */
export interface Herkomst {
  readonly status: HerkomstStatus;
  readonly bron?: string | null;
  /** Het jaar waarvoor het cijfer geldt. */
  readonly peiljaar?: number | null;
  /** Datum van de bron of van de keuze, ISO 8601. */
  readonly datum?: string | null;
  readonly url?: string | null;
  readonly reden?: string | null;
}

export interface InkomenLoondienst {
  readonly wijze: 'loondienst';
  /** Voltijdsbanen per plaats; precies één van `ftePerPlaats` en `fte`. */
  readonly ftePerPlaats?: number | null;
  /** Voltijdsbanen voor het hele huis. */
  readonly fte?: number | null;
  /** Bruto euro per maand bij een voltijdsbaan. */
  readonly maandsalaris: number;
  readonly vakantietoeslag: number;
  readonly eindejaarsuitkering: number;
  readonly werkgeverslasten: number;
  /** Alleen bij `ftePerPlaats`: `ouders` × 7/6, `werkgever` × 5/6 (de maxima van de cao). */
  readonly vervangingGeregeldDoor?: VervangingGeregeldDoor;
}

export interface InkomenJaarinkomen {
  readonly wijze: 'jaarinkomen';
  /** Euro per gezinshuis per jaar. */
  readonly bedragPerJaar: number;
}

export interface Verzorgingsgroep {
  readonly leeftijdsgroep: Leeftijdsgroep;
  /** Gewicht van de groep: hoeveel jeugdigen. */
  readonly aantal: number;
  /** Euro per jeugdige per dag. */
  readonly bedragPerDag: number;
}

export type Overhead =
  | { readonly wijze: 'percentage'; readonly fractie: number; readonly grondslag: 'alle-kosten' | 'personeel' }
  | { readonly wijze: 'bedrag'; readonly bedragPerJaar: number };

export type GelieerdeOrganisatie =
  | { readonly wijze: 'aandeel' | 'opslag'; readonly fractie: number }
  | { readonly wijze: 'bedrag'; readonly bedragPerJaar: number };

/** Een zorgzwaarte: alleen een `factor`, of andere groepsgrootte, uren en dagen. */
export interface ZorgzwaarteNiveau {
  readonly code: string;
  readonly factor?: number | null;
  readonly plaatsen?: number | null;
  readonly fte?: number | null;
  readonly urenGedragswetenschapper?: number | null;
  readonly urenOndersteuning?: number | null;
  readonly vervangingDagen?: number | null;
}

/** Invoer van de tariefberekening, versie 1. */
export interface TariefInvoer {
  readonly versie: 1;
  readonly naam?: string | null;
  readonly peiljaar: number;
  readonly dagenPerJaar: 365 | 366;
  readonly wekenPerJaar: number;
  /** Aantal jeugdigen waarvoor plek is, een heel getal van 1 tot en met 12. */
  readonly plaatsen: number;
  readonly rechtsvorm: Rechtsvorm;
  readonly inkomen: InkomenLoondienst | InkomenJaarinkomen;
  readonly gedragswetenschapper: { readonly urenPerJeugdigePerWeek: number; readonly uurtarief: number };
  readonly ondersteuning: {
    readonly urenPerJeugdigePerWeek: number;
    readonly urenPerHuisPerJaar: number;
    readonly uurtarief: number;
  };
  readonly vervanging: {
    readonly dagenPerJaar: number;
    readonly dagtarief: number;
    readonly logeernachtenPerJeugdige: number;
    readonly nachttarief: number;
  };
  readonly verzorging: { readonly groepen: readonly Verzorgingsgroep[]; readonly toeslagPerDag: number };
  readonly huisvesting: { readonly bedragPerJaar: number };
  readonly overhead: Overhead;
  readonly gelieerdeOrganisatie?: GelieerdeOrganisatie | null;
  readonly leegstand: { readonly fractie: number; readonly methode: LeegstandMethode };
  readonly marge: { readonly fractie: number; readonly methode: MargeMethode };
  readonly zorgzwaarte?: { readonly gekozen?: string | null; readonly niveaus: readonly ZorgzwaarteNiveau[] } | null;
  /** Per cijfer (JSON-pointer) waar het vandaan komt. */
  readonly herkomst?: Readonly<Record<JsonPointer, Herkomst>> | null;
  /** Een andere letter per bouwsteen 1 tot en met 9, bijvoorbeeld `{ "6": "b" }`. */
  readonly kostprijselementen?: Readonly<Record<string, Kostprijselement>> | null;
  /** De set waaruit `vulAan` de invoer heeft aangevuld. */
  readonly tarievenset?: { readonly naam: string; readonly datum: string } | null;
}

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
