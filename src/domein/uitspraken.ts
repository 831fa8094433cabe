// Wat de elementen beweren buiten de regels en termijnen om: een feit met zijn datum, of een zin van een ander met diens naam.
// Een scherm zegt het in eigen woorden; wie het zei en wanneer staat hier. Wat van ons is heet eigen, en heeft geen bron.

import type { Vindplaats } from './bronnen.js';
import { bevries } from './kopie.js';

export interface Uitspraak {
  readonly code: string;
  /** `wet`: staat in een wet die gelezen is. `feit`: de bron stelt het vast. `citaat`: letterlijk van de bron. `eigen`: onze lezing. */
  readonly soort: 'wet' | 'feit' | 'citaat' | 'eigen';
  readonly gronden: readonly Vindplaats[];
  /** De hele zin, zoals de bron haar schreef. */
  readonly citaat?: string;
  /** Wie het zei, als dat niet de bron zelf is. */
  readonly van?: string;
  /** Op welke dag, in welke maand of in welk jaar dit zo was of begon. */
  readonly datum?: string;
  readonly getal?: number;
}

export const UITSPRAKEN = bevries([
  // Steunfiguren
  {
    code: 'thuis-of-vertrouwd',
    soort: 'citaat',
    gronden: ['OZJ'],
    van: 'Ineke Glissenaar, ontwikkelaar bij het OZJ',
    citaat:
      'Door de samenwerking met het sociale netwerk van een jongere, zoals een opa, tante, vriend of leraar blijven meer jongeren op de langere termijn thuis of in hun vertrouwde omgeving wonen.',
    datum: '2020',
  },
  {
    code: 'zitting-alleen-ouder-of-voogd',
    soort: 'citaat',
    gronden: ['OZJ'],
    van: 'Ineke Glissenaar, ontwikkelaar bij het OZJ',
    citaat: 'Nu mag bij een zitting alleen een ouder of (gezins)voogd aanwezig zijn.',
    datum: '2020',
  },
  { code: 'naaste-bij-raadsonderzoek', soort: 'feit', gronden: ['Raad voor de Kinderbescherming'] },
  { code: 'geen-recht-op-steunfiguur', soort: 'feit', gronden: ['Kamerstuk 31839, nr. 975'], datum: '2023-09-25' },
  // De wet kent de vertrouwenspersoon als beroep en als vrijwilliger; dat is iemand anders dan de steunfiguur.
  { code: 'vertrouwenspersoon-ook-vrijwilliger', soort: 'wet', gronden: ['Jeugdwet 1.1'] },
  { code: 'pleegouder-mag-kiezen', soort: 'eigen', gronden: [] },
  // Wat informele steun is
  {
    code: 'sociaal-netwerk',
    soort: 'citaat',
    gronden: ['Handreiking informele steun'],
    citaat: 'Het sociale netwerk wijst over het algemeen op het netwerk van familie, vrienden en wijk.',
  },
  {
    code: 'informele-steun',
    soort: 'citaat',
    gronden: ['Handreiking informele steun'],
    citaat:
      'Informele steun is de overkoepelde term en kan bestaan uit het sociale netwerk maar ook meer georganiseerde vormen van steun zoals vrijwillige opvoedondersteuning, maatjes en mentoren.',
  },
  {
    code: 'steunouder-en-buurtgezin',
    soort: 'feit',
    gronden: ['Het onderscheid tussen de organisaties Informele steun'],
  },
  { code: 'meeleefgezin', soort: 'feit', gronden: ['Het onderscheid tussen de organisaties Informele steun'] },
  {
    code: 'home-start-en-samen-oplopen',
    soort: 'feit',
    gronden: ['Het onderscheid tussen de organisaties Informele steun'],
  },
  // De treden
  {
    code: 'breed-inzetten',
    soort: 'citaat',
    gronden: ['Jeugdhulp zo thuis mogelijk'],
    citaat:
      'Ook de Jeugdwet geeft gemeenten expliciet de opdracht om ambulante hulp en hulp in gezinsvormen breed in te zetten.',
  },
  {
    code: 'gezinshuisouder-is-zorgprofessional',
    soort: 'citaat',
    gronden: ['Jeugdhulp zo thuis mogelijk'],
    citaat: 'Gezinshuisouders zijn zorgprofessional',
  },
  // Eén regio: geen regel over wie ergens anders respijtzorg krijgt.
  { code: 'respijt-in-een-regio', soort: 'feit', gronden: ['Zo thuis mogelijk opgroeien'], datum: '2019-09-25' },
  { code: 'crisispleegzorg', soort: 'feit', gronden: ['NJi, Pleegzorg'] },
  // Gesloten jeugdhulp
  { code: 'stroomop-subsidie-jaren', soort: 'feit', gronden: ['BGZJ, StroomOP'], datum: '2019', getal: 2.5 },
  {
    code: 'stroomop-doelen',
    soort: 'citaat',
    gronden: ['Jeugdhulp zo thuis mogelijk'],
    citaat:
      'Met onder andere inzet op het stoppen met gedwongen afzonderen in de JeugdzorgPlus, suïcidepreventie, de jongere als stakeholder, gezinsgerichte initiatieven en vormen van kleinschaligheid.',
  },
  {
    code: 'stroomop-streven',
    soort: 'citaat',
    gronden: ['Jeugdhulp zo thuis mogelijk'],
    citaat:
      'StroomOP is een netwerk van jeugdhulp- en onderwijsprofessionals dat streeft naar eerdere, snellere en beter passende hulp voor jongeren en hun ouders. In een omgeving die liefdevol, stabiel en veilig is, liefst thuis.',
  },
  { code: 'gesloten-nul-in', soort: 'feit', gronden: ['Skipr'], datum: '2025-10-28', getal: 2030 },
  { code: 'gesloten-aantal', soort: 'feit', gronden: ['Skipr'], datum: '2025-06-30', getal: 421 },
  // Toezicht
  { code: 'toezicht-op-kwaliteit', soort: 'wet', gronden: ['Jeugdwet 9.1 lid 1', 'Jeugdwet 9.2 lid 1'] },
  {
    code: 'rollen-van-de-gemeente',
    soort: 'citaat',
    gronden: ['Jeugdhulp zo thuis mogelijk'],
    citaat: 'Ze zijn financier en toezichthouder, maar ook verbinder en beleidsmaker.',
  },
  {
    code: 'e-book-over-toezicht',
    soort: 'citaat',
    gronden: ['Jeugdhulp zo thuis mogelijk'],
    citaat:
      'Ook wordt in het E-Book uitgelegd wat de rol van de gemeente en de inspectie is, en wat contractmanagers of inkopers van gemeenten moeten weten over toezicht en kwaliteit van gezinshuizen.',
  },
  {
    code: 'koersdocument-gezinshuizen',
    soort: 'citaat',
    gronden: ['Jeugdhulp zo thuis mogelijk'],
    citaat:
      'De belangrijkste taken voor de komende periode zijn: de kwaliteitscriteria toepasbaar maken, leren en reflecteren.',
  },
  // De lokale teams
  {
    code: 'vijf-basisfuncties',
    soort: 'citaat',
    gronden: ['OZJ, Borging basisfuncties'],
    citaat:
      'Uit het KPMG-onderzoek ‘Basis functies voor lokale teams in kaart’ komen vijf basisfuncties en bijbehorende centrale inzichten naar voren.',
  },
] as const satisfies readonly Uitspraak[]);

export type Uitspraakcode = (typeof UITSPRAKEN)[number]['code'];

/** De uitspraak met deze code. */
export function uitspraak(code: Uitspraakcode): Uitspraak {
  return UITSPRAKEN.find((een) => een.code === code) as Uitspraak;
}
