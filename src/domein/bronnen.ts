// De bronnen waar een regel, een termijn of een uitspraak op rust: welke tekst het is, van welke dag, en waar zij gelezen is.
// Alleen wat gelezen is staat erin. Wat wij alleen van horen zeggen weten heeft hier geen plaats: dat kan een vraag zijn, nooit een regel.

import { bevries } from './kopie.js';

export interface Bron {
  readonly soort: 'wet' | 'kamerstuk' | 'publicatie';
  /** Van een wet de dag waarop de gelezen tekst ging gelden, van de rest wanneer het verscheen. `null`: de bron noemt geen datum. */
  readonly datum: string | null;
  /** Waar de tekst gelezen is. */
  readonly gelezenIn: string;
  /** Van een wet: de artikelen die gelezen zijn. Een regel die een ander artikel noemt past niet. */
  readonly artikelen?: readonly string[];
}

/** De dag waarop de tekst van de wetten ging gelden die wij lazen. Of zij nu nog zo luidt, weten wij niet. */
export const WET_GELEZEN = '2025-01-01';

const KOPIE = 'github.com/i-Sociaal-Lab/jaapjunior, ef5cdde7, packages/api/data';

/** Onder de naam waarmee een bron op het scherm staat. */
export const BRONNEN = bevries({
  Jeugdwet: {
    soort: 'wet',
    datum: WET_GELEZEN,
    gelezenIn: `BWBR0034925, geraadpleegd op 17 april 2025 (${KOPIE})`,
    artikelen: [
      '1.1',
      '2.3 lid 1',
      '2.3 lid 6',
      '2.4 lid 2',
      '3.5 lid 1',
      '3.5 lid 2',
      '4.1.2',
      '4.1.3 lid 6',
      '5.1',
      '5.1 lid 1',
      '5.1 lid 3',
      '5.2 lid 1',
      '5.3 lid 1',
      '5.5 lid 1',
      '6.1.2',
      '6.1.2 lid 1',
      '6.1.2 lid 2',
      '6.1.2 lid 3',
      '6.1.2 lid 4',
      '6.1.2 lid 5',
      '6.1.4 lid 8',
      '6.1.10 lid 2',
      '6.1.10 lid 4',
      '6.2.9',
      '6.2.9 lid 2',
      '6.2.9 lid 3',
      '6.2.9 lid 4',
      '6.2.9 lid 8',
      '7.3.1 lid 3',
      '7.3.2 lid 1',
      '7.3.4',
      '7.3.4 lid 1',
      '7.3.4 lid 2',
      '7.3.4 lid 3',
      '7.3.5',
      '7.3.5 lid 1',
      '7.3.8',
      '7.3.10',
      '7.3.11',
      '7.3.11 lid 1',
      '7.3.11 lid 2',
      '7.3.11 lid 3',
      '7.3.11 lid 4',
      '7.3.15',
      '7.3.15 lid 1',
      '7.3.15 lid 2',
      '7.3.15 lid 3',
      '7.3.15 lid 4',
      '7.3.15 lid 5',
      '7.3.15 lid 6',
      '7.3.16 lid 1',
      '7.3.16 lid 2',
      '9.1',
      '9.1 lid 1',
      '9.2',
      '9.2 lid 1',
    ],
  },
  'Regeling Jeugdwet, bijlage 2 (Informatieprotocol v7)': {
    soort: 'wet',
    datum: WET_GELEZEN,
    gelezenIn: `BWBR0036007, geraadpleegd op 17 april 2025 (${KOPIE})`,
  },
  'Kamerstuk 31839, nr. 975': {
    soort: 'kamerstuk',
    datum: '2023-09-25',
    gelezenIn: 'zoek.officielebekendmakingen.nl/kst-31839-975.html',
  },
  'Kamerstuk 35833, nr. 3': {
    soort: 'kamerstuk',
    datum: '2021-05-07',
    gelezenIn: 'zoek.officielebekendmakingen.nl/kst-35833-3.html',
  },
  BGZJ: { soort: 'publicatie', datum: '2021-01', gelezenIn: 'magazines.voordejeugd.nl, nr. 2' },
  'BGZJ, StroomOP': {
    soort: 'publicatie',
    datum: null,
    gelezenIn:
      'brancheszorgvoorjeugd.nl/stroomop/het-actieplan-best-passende-zorg-voor-kwetsbare-kinderen-ambitieus-en-vanuit-de-inhoud-maar-zijn-we-er-al',
  },
  'Handreiking informele steun': { soort: 'publicatie', datum: '2022', gelezenIn: 'de omschrijving bij NIP en BPSW' },
  'Het onderscheid tussen de organisaties Informele steun': {
    soort: 'publicatie',
    datum: null,
    gelezenIn:
      'voordejeugd.nl/samen-de-zorg-voor-jeugd-steeds-beter-maken/meer-kinderen-thuis-laten-opgroeien/informele-steun/het-onderscheid-tussen-de-organisaties-informele-steun',
  },
  'Jeugdhulp zo thuis mogelijk': { soort: 'publicatie', datum: null, gelezenIn: 'de tekst voor raadsleden zelf' },
  'Kwadraad, Delen van jouw gegevens': {
    soort: 'publicatie',
    datum: null,
    gelezenIn: 'kwadraad.nl/privacy-en-werkwijze/delen-van-jouw-gegevens',
  },
  'NJi, Juridische vragen over pleegzorg': {
    soort: 'publicatie',
    datum: null,
    gelezenIn: 'nji.nl/pleegzorg/juridische-vragen',
  },
  'NJi, Pleegzorg': { soort: 'publicatie', datum: null, gelezenIn: 'nji.nl' },
  'NVO, Beslist 12-jarige zelf over informatieverstrekking?': {
    soort: 'publicatie',
    datum: null,
    gelezenIn: 'nvo.nl/veelgestelde-vragen/beslist-12-jarige-zelf-over-informatieverstrekking',
  },
  'OZJ, Borging basisfuncties': {
    soort: 'publicatie',
    datum: null,
    gelezenIn: 'de tekst over wijkgericht werken zelf',
  },
  OZJ: {
    soort: 'publicatie',
    // Het artikel noemt zelf geen dag; de ontwerpsessie waar het over gaat was op 13 oktober 2020.
    datum: '2020',
    gelezenIn: 'het artikel over de ontwerpsessie Natuurlijk mentorschap',
  },
  'Raad voor de Kinderbescherming': { soort: 'publicatie', datum: null, gelezenIn: 'kinderbescherming.nl' },
  Skipr: {
    soort: 'publicatie',
    datum: '2025-10-28',
    gelezenIn: 'skipr.nl/nieuws/nog-steeds-meer-jongeren-in-gesloten-jeugdhulp',
  },
  'Verblijf gezinshuizen naar 21 jaar': {
    soort: 'publicatie',
    datum: null,
    gelezenIn: 'voordejeugdenhetgezin.nl/projecten/verblijf-gezinshuizen-naar-21-jaar',
  },
  'Zo thuis mogelijk opgroeien': {
    soort: 'publicatie',
    datum: '2019-09-25',
    gelezenIn: 'de tekst van de regiogemeenten zelf',
  },
} as const satisfies Readonly<Record<string, Bron>>);

export type Bronnaam = keyof typeof BRONNEN;
export type Jeugdwetartikel = (typeof BRONNEN)['Jeugdwet']['artikelen'][number];
/** Waar iets staat, zoals een lezer het ziet: `Jeugdwet 7.3.4 lid 1`, of de naam van een andere bron. */
export type Vindplaats = `Jeugdwet ${Jeugdwetartikel}` | Exclude<Bronnaam, 'Jeugdwet'>;

const WET = 'Jeugdwet ';

/** Vindplaatsen achter elkaar, met de naam van de wet één keer: `Jeugdwet 7.3.4 lid 1, 7.3.15 lid 1`. Leeg als er geen zijn. */
export function noemBronnen(vindplaatsen: readonly Vindplaats[]): string {
  const artikelen = vindplaatsen.flatMap((plek) => (plek.startsWith(WET) ? [plek.slice(WET.length)] : []));
  const andere = vindplaatsen.filter((plek) => !plek.startsWith(WET));
  return [...(artikelen.length > 0 ? [WET + artikelen.join(', ')] : []), ...andere].join('; ');
}

/** De bron van een vindplaats, met het artikel als zij in een wet staat. */
export function bronVan(vindplaats: Vindplaats): Bron & { readonly naam: Bronnaam; readonly artikel: string | null } {
  const inWet = vindplaats.startsWith(WET);
  const naam = inWet ? 'Jeugdwet' : (vindplaats as Bronnaam);
  return { ...BRONNEN[naam], naam, artikel: inWet ? vindplaats.slice(WET.length) : null };
}
