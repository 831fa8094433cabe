// Wie er toestemming geeft, naar doel, leeftijd en omstandigheid: regels als gegevens, met artikel en met de datum van de tekst die gelezen is.
// Dit is geen juridisch advies; het scherm zegt er "laat een jurist meekijken" bij. Beslist niets en houdt niets tegen.

import { noemBronnen, type Vindplaats, WET_GELEZEN } from '../bronnen.js';
import { type ANTWOORDEN, type BETROKKENEN, type Code, type DOELEN, type KADERS, UITZONDERINGEN } from './codes.js';
import type { Leeftijd } from './leeftijd.js';
import type { Toestemming } from './personen.js';
import { isLeeg } from './vorm.js';

type Betrokkene = Code<typeof BETROKKENEN>;
type Doel = Code<typeof DOELEN>;
type Uitzondering = Code<typeof UITZONDERINGEN>;
type Kader = Code<typeof KADERS>;

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

export const VERTEGENWOORDIGERS: readonly Vertegenwoordiger[] = [
  { code: 'curator-of-mentor', gronden: ['Jeugdwet 7.3.15 lid 2'] },
  { code: 'schriftelijk-gemachtigde', gronden: ['Jeugdwet 7.3.15 lid 3'] },
  { code: 'partner', gronden: ['Jeugdwet 7.3.15 lid 3'] },
  // Een ouder, kind, broer, zus of grootouder.
  { code: 'naaste-familie', gronden: ['Jeugdwet 7.3.15 lid 3'] },
];

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

const punt = (code: Puntcode, gronden: readonly Vindplaats[], kaders?: readonly Kader[]): Toestemmingspunt => ({
  code,
  gronden,
  ...(kaders && { kaders }),
});

const VANAF_18 = punt('vanaf-18', ['Jeugdwet 1.1']);
const NIET_INGRIJPEND = punt('niet-ingrijpend', ['Jeugdwet 7.3.16 lid 2']);
// Wat geldt waar een ouder, voogd of vertegenwoordiger in plaats van de betrokkene beslist.
const IN_PLAATS_VAN = [
  punt('goed-hulpverlener', ['Jeugdwet 7.3.15 lid 4']),
  punt('spoed', ['Jeugdwet 7.3.16 lid 1']),
] as const;
const ZELF_NIET = [
  punt('betrek-zoveel-mogelijk', ['Jeugdwet 7.3.15 lid 5']),
  punt('verzet', ['Jeugdwet 7.3.15 lid 6']),
] as const;
const WEIGERING = punt('schriftelijke-weigering', ['Jeugdwet 7.3.4 lid 3']);
const ONDER_MAATREGEL = [
  punt('gecertificeerde-instelling-bepaalt', ['Jeugdwet 3.5 lid 1'], ['ots', 'voogdij']),
  punt('voorwaardelijke-machtiging', ['Jeugdwet 6.1.4 lid 8']),
] as const;
const AAN_INSTELLING = punt('aan-instelling-bij-ots', ['Jeugdwet 7.3.11 lid 4'], ['ots']);
const BIJ_DELEN = [
  punt('ander-niet-schaden', ['Jeugdwet 7.3.11 lid 1']),
  punt('wettelijke-plicht', ['Jeugdwet 7.3.11 lid 1']),
  punt('direct-betrokken', ['Jeugdwet 7.3.11 lid 2']),
  punt('deel-niet-wat-niet-past', ['Jeugdwet 7.3.11 lid 3']),
  punt('meldcode', []),
] as const;
const OUDERS_GEEN_ANDEREN = punt('ouders-zijn-geen-anderen', ['Jeugdwet 7.3.11 lid 2']);
const WGBO = punt('wgbo', ['Jeugdwet 7.3.1 lid 3']);

// Overleggen met de jeugdige zelf, op een manier die hij begrijpt.
const HOREN: readonly Vindplaats[] = ['Jeugdwet 7.3.2 lid 1'];

type Invulling = Partial<Omit<Toestemmingsregel, 'doel' | 'van' | 'tot' | 'bron' | 'uitzonderingen'>>;

function regel(doel: Doel, [van, tot]: readonly [number, number], invulling: Invulling): Toestemmingsregel {
  const { gronden = [], vraag = [] } = invulling;
  return {
    doel,
    van,
    tot,
    omstandigheid: 'gewoon',
    uitkomst: 'vraag',
    hoor: [],
    hoorGronden: [],
    praktijk: false,
    punten: [],
    ...invulling,
    gronden,
    vraag,
    bron: noemBronnen(gronden),
    uitzonderingen: [],
  };
}

/** Bij elke gewone regel welke uitzonderingen er voor dezelfde leeftijd zijn. */
function metUitzonderingen(regels: readonly Toestemmingsregel[]): readonly Toestemmingsregel[] {
  return regels.map((een) => ({
    ...een,
    uitzonderingen: UITZONDERINGEN.filter(
      (code) => een.omstandigheid === 'gewoon' && regels.some((ander) => isBij(ander, een, code)),
    ),
  }));
}

function isBij(ander: Toestemmingsregel, een: Toestemmingsregel, omstandigheid: string | null | undefined): boolean {
  return (
    ander.doel === een.doel && ander.van === een.van && ander.tot === een.tot && ander.omstandigheid === omstandigheid
  );
}

const MAATREGEL = {
  omstandigheid: 'maatregel-of-machtiging',
  uitkomst: 'niet-nodig',
  gronden: ['Jeugdwet 7.3.4 lid 1'],
  hoorGronden: HOREN,
} as const;
const BEHANDELING = {
  omstandigheid: 'behandeling',
  uitkomst: 'andere-wet',
  gronden: ['Jeugdwet 7.3.1 lid 3'],
} as const;
// Een minderjarige die het niet kan overzien: de ouders met gezag of de voogd.
const OUDER_BESLIST = {
  omstandigheid: 'wilsonbekwaam',
  vraag: ['ouder'],
  hoor: ['jongere'],
  hoorGronden: ['Jeugdwet 7.3.15 lid 5'],
} as const;
const VERTEGENWOORDIGER_BESLIST = {
  omstandigheid: 'wilsonbekwaam',
  vraag: ['vertegenwoordiger'],
  hoor: ['jongere'],
  hoorGronden: ['Jeugdwet 7.3.15 lid 5'],
  gronden: ['Jeugdwet 7.3.15 lid 2', 'Jeugdwet 7.3.15 lid 3'],
  vertegenwoordigers: VERTEGENWOORDIGERS,
} as const;

const KIND = [0, 11] as const;
const VAN_12 = [12, 15] as const;
const VAN_16 = [16, 17] as const;
const MINDERJARIG = [0, 17] as const;
const VOLWASSEN = [18, Infinity] as const;

/**
 * Gelezen in de tekst van de Jeugdwet van 1 januari 2025. Een wijziging van artikel 7.3.11 per 2027 is alleen in een tweede bron gezien en zit
 * hier niet in. De AVG, het Burgerlijk Wetboek, de WGBO en het Kinderrechtenverdrag lazen wij niet: daar rust geen regel op.
 */
export const TOESTEMMINGSREGELS: Toestemmingsregels = {
  versie: '2026-11-25',
  gelezen: WET_GELEZEN,
  regels: metUitzonderingen([
    regel('hulp', KIND, {
      vraag: ['ouder'],
      hoor: ['kind'],
      gronden: ['Jeugdwet 7.3.4 lid 1', 'Jeugdwet 7.3.15 lid 1'],
      hoorGronden: HOREN,
      punten: [NIET_INGRIJPEND, ...IN_PLAATS_VAN],
    }),
    regel('hulp', KIND, { ...MAATREGEL, hoor: ['ouder', 'kind'], punten: ONDER_MAATREGEL }),
    regel('hulp', VAN_12, {
      vraag: ['jongere', 'ouder'],
      gronden: ['Jeugdwet 7.3.4 lid 1', 'Jeugdwet 7.3.4 lid 2'],
      punten: [NIET_INGRIJPEND],
    }),
    regel('hulp', VAN_12, { ...MAATREGEL, hoor: ['jongere', 'ouder'], punten: ONDER_MAATREGEL }),
    ...(['ernstig-nadeel', 'weloverwogen-wens'] as const).map((omstandigheid) =>
      regel('hulp', VAN_12, { omstandigheid, vraag: ['jongere'], gronden: ['Jeugdwet 7.3.4 lid 2'] }),
    ),
    regel('hulp', VAN_12, {
      ...OUDER_BESLIST,
      gronden: ['Jeugdwet 7.3.4 lid 1', 'Jeugdwet 7.3.15 lid 2'],
      punten: [...ZELF_NIET, NIET_INGRIJPEND, ...IN_PLAATS_VAN],
    }),
    regel('hulp', VAN_16, {
      vraag: ['jongere'],
      gronden: ['Jeugdwet 7.3.4 lid 1', 'Jeugdwet 7.3.5 lid 1'],
      punten: [NIET_INGRIJPEND],
    }),
    regel('hulp', VAN_16, { ...MAATREGEL, hoor: ['jongere'], punten: ONDER_MAATREGEL }),
    regel('hulp', VAN_16, {
      ...OUDER_BESLIST,
      gronden: ['Jeugdwet 7.3.4 lid 1', 'Jeugdwet 7.3.15 lid 2'],
      punten: [WEIGERING, ...ZELF_NIET, NIET_INGRIJPEND, ...IN_PLAATS_VAN],
    }),
    regel('hulp', VOLWASSEN, {
      vraag: ['jongere'],
      gronden: ['Jeugdwet 7.3.4 lid 1'],
      punten: [VANAF_18, NIET_INGRIJPEND],
    }),
    // Een maatregel voor kinderen is er niet meer; een machtiging gesloten jeugdhulp kan hooguit zes maanden doorlopen, en jeugdreclassering ook na 18.
    regel('hulp', VOLWASSEN, {
      ...MAATREGEL,
      hoor: ['jongere'],
      punten: [VANAF_18, punt('voorwaardelijke-machtiging', ['Jeugdwet 6.1.4 lid 8'])],
    }),
    regel('hulp', VOLWASSEN, {
      ...VERTEGENWOORDIGER_BESLIST,
      punten: [VANAF_18, WEIGERING, ...ZELF_NIET, NIET_INGRIJPEND, ...IN_PLAATS_VAN],
    }),
    regel('hulp', MINDERJARIG, { ...BEHANDELING, punten: [WGBO] }),
    regel('hulp', VOLWASSEN, { ...BEHANDELING, punten: [VANAF_18, WGBO] }),

    regel('delen', KIND, {
      vraag: ['ouder'],
      // Dat een kind ook over delen gehoord wordt is gebruik: de wet zegt het over de hulp.
      hoor: ['kind'],
      gronden: ['Jeugdwet 7.3.11 lid 1', 'Jeugdwet 7.3.15 lid 1'],
      punten: [...BIJ_DELEN, AAN_INSTELLING],
    }),
    regel('delen', VAN_12, {
      vraag: ['jongere', 'ouder'],
      volgensWet: ['jongere'],
      gronden: ['Jeugdwet 7.3.11 lid 1', 'NVO, Beslist 12-jarige zelf over informatieverstrekking?'],
      praktijk: true,
      punten: [
        punt('gegevens-van-ouders', [
          'NVO, Beslist 12-jarige zelf over informatieverstrekking?',
          'Kwadraad, Delen van jouw gegevens',
        ]),
        OUDERS_GEEN_ANDEREN,
        ...BIJ_DELEN,
        AAN_INSTELLING,
      ],
    }),
    regel('delen', VAN_12, {
      ...OUDER_BESLIST,
      gronden: ['Jeugdwet 7.3.11 lid 1', 'Jeugdwet 7.3.15 lid 2'],
      punten: [...ZELF_NIET, ...BIJ_DELEN, AAN_INSTELLING],
    }),
    regel('delen', VAN_16, {
      vraag: ['jongere'],
      gronden: ['Jeugdwet 7.3.11 lid 1'],
      punten: [...BIJ_DELEN, AAN_INSTELLING],
    }),
    regel('delen', VAN_16, {
      ...OUDER_BESLIST,
      gronden: ['Jeugdwet 7.3.11 lid 1', 'Jeugdwet 7.3.15 lid 2'],
      punten: [...ZELF_NIET, ...BIJ_DELEN, AAN_INSTELLING],
    }),
    regel('delen', VOLWASSEN, {
      vraag: ['jongere'],
      gronden: ['Jeugdwet 7.3.11 lid 1'],
      punten: [VANAF_18, ...BIJ_DELEN],
    }),
    regel('delen', VOLWASSEN, {
      ...VERTEGENWOORDIGER_BESLIST,
      gronden: ['Jeugdwet 7.3.11 lid 1', ...VERTEGENWOORDIGER_BESLIST.gronden],
      punten: [VANAF_18, ...ZELF_NIET, ...BIJ_DELEN],
    }),
    // Wat een instelling onder toezicht nodig heeft mag ook dan: dat lid geldt wel.
    regel('delen', MINDERJARIG, { ...BEHANDELING, punten: [WGBO, AAN_INSTELLING] }),
    regel('delen', VOLWASSEN, { ...BEHANDELING, punten: [VANAF_18, WGBO] }),

    // De AVG gaat over vertellen, niet over vragen. Om toestemming vragen is gebruik, en het scherm zegt dat.
    regel('gegevens-steunfiguur', [0, Infinity], {
      vraag: ['steunfiguur'],
      praktijk: true,
      punten: [punt('vertel-het', [])],
    }),
  ]),
};

type JaOfNee = boolean | string | null | undefined;

export interface Toestemmingsvraag {
  /** Het juridische kader, zoals `kader` van de ladder. */
  readonly kader?: Kader | '' | null | undefined;
  /** Gaat het om een behandeling door een arts of psycholoog? Zoals `behandeling` van het doorvragen. */
  readonly behandeling?: JaOfNee;
  /** Kan iemand zijn belangen hierin niet overzien? */
  readonly wilsonbekwaam?: JaOfNee;
  readonly set?: Toestemmingsregels;
}

const isJa = (antwoord: JaOfNee): boolean => antwoord === true || antwoord === 'ja';

/**
 * De regels die gelden voor een doel bij een leeftijd. Meer dan één als de leeftijd niet precies bekend is (of helemaal niet):
 * dan weten we niet welke, en zegt het scherm dat.
 */
export function regelsVoor(
  doel: Doel,
  leeftijd: Leeftijd | null,
  { kader, behandeling, wilsonbekwaam, set = TOESTEMMINGSREGELS }: Toestemmingsvraag = {},
): readonly Toestemmingsregel[] {
  const mogelijk = set.regels.filter(
    (een) => een.doel === doel && (!leeftijd || (een.van <= leeftijd.tot && een.tot >= leeftijd.van)),
  );
  const bijBehandeling = mogelijk.filter(({ omstandigheid }) => omstandigheid === 'behandeling');
  const gelden =
    isJa(behandeling) && bijBehandeling.length > 0
      ? bijBehandeling
      : mogelijk.flatMap((een) => {
          if (een.omstandigheid !== 'gewoon') return [];
          // Toezicht en voogdij zijn er alleen voor minderjarigen. Zij gaan voor: dan is toestemming voor de hulp niet nodig.
          const onderMaatregel = (kader === 'ots' || kader === 'voogdij') && een.tot < 18;
          const anders = [
            onderMaatregel && onderUitzondering(een, 'maatregel-of-machtiging', set),
            isJa(wilsonbekwaam) && onderUitzondering(een, 'wilsonbekwaam', set),
          ];
          return [anders.find((ander) => ander && ander !== een) || een];
        });
  // Is het kader niet bekend, dan staat er ook bij wat alleen in één kader geldt.
  const past = ({ kaders }: Toestemmingspunt): boolean =>
    !kaders || isLeeg(kader) || kader === 'onbekend' || kaders.some((een) => een === kader);
  return gelden.map((een) => (een.punten.every(past) ? een : { ...een, punten: een.punten.filter(past) }));
}

/** De regel die geldt als een uitzondering van kracht is. Hoort zij niet bij de regel, dan blijft het deze regel. */
export function onderUitzondering(
  gewoon: Toestemmingsregel,
  uitzondering: string | null | undefined,
  { regels } = TOESTEMMINGSREGELS,
): Toestemmingsregel {
  if (!gewoon.uitzonderingen.some((code) => code === uitzondering)) return gewoon;
  return regels.find((een) => isBij(een, gewoon, uitzondering)) ?? gewoon;
}

/** Is deze toestemming een ja? Een oudere zonder antwoord is dat. Ingetrokken is een eigen veld. */
export function zegtJa({ antwoord }: Toestemming): boolean {
  return isLeeg(antwoord) || antwoord === 'ja';
}

/** Legt een antwoord vast. Alleen een ja krijgt een `datum`: zo leest niemand een nee of een later als toestemming. */
export function metAntwoord(toestemming: Toestemming, antwoord: Code<typeof ANTWOORDEN>, dag: string): Toestemming {
  return { ...toestemming, antwoord, antwoordOp: dag, datum: antwoord === 'ja' ? dag : null };
}
