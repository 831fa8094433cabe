// Hoe een regel over toestemming eruitziet: voor wie, wanneer, wat zij zegt en wat erbij hoort. Alleen vormen; de regels zelf staan in toestemmingsregels.ts.

import type { Vindplaats } from '../bronnen.js';
import type { BETROKKENEN, Code, DOELEN, KADERS, UITZONDERINGEN } from './codes.js';

type Betrokkene = Code<typeof BETROKKENEN>;
export type Doel = Code<typeof DOELEN>;
type Uitzondering = Code<typeof UITZONDERINGEN>;
export type Kader = Code<typeof KADERS>;

/** `gewoon` als er niets bijzonders is; `behandeling` als het om een behandeling door een arts of psycholoog gaat. */
export type Omstandigheid = 'gewoon' | 'behandeling' | Uitzondering;

/** Wat er bij een regel hoort te staan. */
export type Puntcode =
  /** Vanaf 18 geldt de Jeugdwet alleen voor hulp die doorloopt: pleegzorg tot 21, andere jeugdhulp op voorwaarden tot 23. */
  | 'vanaf-18'
  /** Er is geen tijd om te vragen, en zonder de hulp dreigt ernstig nadeel. */
  | 'spoed'
  /** Bij iets dat niet ingrijpend is mag men ervan uitgaan dat er toestemming is. */
  | 'niet-ingrijpend'
  /** De hulpverlener volgt een vertegenwoordiger niet als dat niet past bij goede hulp. */
  | 'goed-hulpverlener'
  | 'betrek-zoveel-mogelijk'
  /** Wie zich verzet tegen iets ingrijpends krijgt het alleen om ernstig nadeel te voorkomen. */
  | 'verzet'
  /** Wat iemand vanaf 16 op schrift weigerde toen hij dat nog kon overzien. */
  | 'schriftelijke-weigering'
  /** Bij een voorwaardelijke machtiging moet de jeugdige de hulp aanvaarden. */
  | 'voorwaardelijke-machtiging'
  | 'gecertificeerde-instelling-bepaalt'
  /** Delen zonder toestemming: als een wet ertoe verplicht, met wie direct bij de hulp betrokken is, en wat de instelling onder toezicht nodig heeft. */
  | 'wettelijke-plicht'
  | 'direct-betrokken'
  | 'aan-instelling-bij-ots'
  /** De ouders van wie 12 tot en met 15 is tellen hier niet als anderen. */
  | 'ouders-zijn-geen-anderen'
  /** Delen mag de privacy van een ander niet schaden. */
  | 'ander-niet-schaden'
  /** Ook met toestemming deelt een hulpverlener niet wat niet bij goede hulp past. */
  | 'deel-niet-wat-niet-past'
  /** In de praktijk beslissen de ouders mee, omdat er ook gegevens van hen in staan. */
  | 'gegevens-van-ouders'
  /** Zorgen over veiligheid: kijk wat de meldcode vraagt. Geen regel, een vraag. */
  | 'meldcode'
  /** Vertel wie genoemd wordt dat dat zo is. Geen regel, een vraag. */
  | 'vertel-het'
  /** Voor een geneeskundige behandeling geldt deze paragraaf van de Jeugdwet niet. */
  | 'wgbo';

export interface Toestemmingspunt {
  readonly code: Puntcode;
  /** Waar het staat. Leeg: dat lazen wij niet; het is een vraag, of iets om een jurist naar te laten kijken. */
  readonly gronden: readonly Vindplaats[];
  /** Alleen in deze kaders; zonder dit in elk kader. */
  readonly kaders?: readonly Kader[];
}

/** Wie er beslist voor een volwassene die dat zelf niet kan, in de volgorde van de wet: pas als de eerste er niet is, komt de volgende. */
export interface Vertegenwoordiger {
  readonly code: 'curator-of-mentor' | 'schriftelijk-gemachtigde' | 'partner' | 'naaste-familie';
  readonly gronden: readonly Vindplaats[];
}

export interface Toestemmingsregel {
  readonly doel: Doel;
  /** Leeftijd in jaren, van en tot en met. */
  readonly van: number;
  readonly tot: number;
  readonly omstandigheid: Omstandigheid;
  /** Wat de regel zegt: vraag toestemming, toestemming is niet nodig, of een andere wet gaat erover. */
  readonly uitkomst: 'vraag' | 'niet-nodig' | 'andere-wet';
  /** Wie toestemming geeft. `ouder` is de ouder met gezag, of de voogd. */
  readonly vraag: readonly Betrokkene[];
  /** Wie in elk geval gehoord wordt. */
  readonly hoor: readonly Betrokkene[];
  /** Waarop het vragen rust. Leeg: op geen wet die wij lazen. */
  readonly gronden: readonly Vindplaats[];
  /** Waarop het horen rust. Leeg: op gebruik. */
  readonly hoorGronden: readonly Vindplaats[];
  /** De gronden in woorden; leeg als er geen zijn. */
  readonly bron: string;
  /** Zo wordt het gedaan, maar de wet vraagt dit niet, of wij lazen haar niet. */
  readonly praktijk: boolean;
  /** Wie de wet vraagt, als de praktijk meer mensen vraagt. */
  readonly volgensWet?: readonly Betrokkene[];
  /** Wie er beslist als `vertegenwoordiger` gevraagd wordt, in volgorde. */
  readonly vertegenwoordigers?: readonly Vertegenwoordiger[];
  readonly punten: readonly Toestemmingspunt[];
  /** Wat deze regel opzij kan zetten, met een reden. Wat er dan geldt geeft `onderUitzondering`. */
  readonly uitzonderingen: readonly Uitzondering[];
}

export interface Toestemmingsregels {
  /** De naam van deze set, en de waarde van `regels` in een dossier. */
  readonly versie: string;
  /** De dag waarop de tekst van de wet ging gelden die hiervoor gelezen is. */
  readonly gelezen: string;
  readonly regels: readonly Toestemmingsregel[];
}
