// Wie er toestemming geeft, naar doel, leeftijd en omstandigheid: regels als gegevens, met artikel en met de datum van de tekst die gelezen is.
// Dit is geen juridisch advies; het scherm zegt er "laat een jurist meekijken" bij. Welke regel wanneer geldt staat in toestemming.ts.

import { noemBronnen, type Vindplaats, WET_GELEZEN } from '../bronnen.js';
import { UITZONDERINGEN } from './codes.js';
import type {
  Doel,
  Kader,
  Puntcode,
  Toestemmingspunt,
  Toestemmingsregel,
  Toestemmingsregels,
  Vertegenwoordiger,
} from './toestemmingsregel-vorm.js';

export const VERTEGENWOORDIGERS: readonly Vertegenwoordiger[] = [
  { code: 'curator-of-mentor', gronden: ['Jeugdwet 7.3.15 lid 2'] },
  { code: 'schriftelijk-gemachtigde', gronden: ['Jeugdwet 7.3.15 lid 3'] },
  { code: 'partner', gronden: ['Jeugdwet 7.3.15 lid 3'] },
  // Een ouder, kind, broer, zus of grootouder.
  { code: 'naaste-familie', gronden: ['Jeugdwet 7.3.15 lid 3'] },
];

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

/** Hoort een regel met deze omstandigheid bij dezelfde leeftijd en hetzelfde doel? */
export function isBij(
  ander: Toestemmingsregel,
  een: Toestemmingsregel,
  omstandigheid: string | null | undefined,
): boolean {
  return (
    ander.doel === een.doel && ander.van === een.van && ander.tot === een.tot && ander.omstandigheid === omstandigheid
  );
}
