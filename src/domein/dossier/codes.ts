// De codes van het dossier, per lijst. Wat een code betekent staat in docs/begrippen.md; hoe zij op het scherm heet staat in src/teksten.
// Een lijst met `anders` is open: naast het veld hoort dan een veld `…Tekst`.

export const ONDERWERPSOORTEN = ['kind', 'jongere', 'ouder', 'gezin'] as const;
export const PERSOONSOORTEN = ['gezin', 'netwerk', 'georganiseerd', 'professional'] as const;
/** De relaties per sector waar zij gewoonlijk bij horen, in de volgorde van een keuzelijst. `anders` hoort bij geen sector. */
export const RELATIES_PER_SECTOR = {
  familie: [
    'oma',
    'opa',
    'tante',
    'oom',
    'zus',
    'broer',
    'halfzus',
    'halfbroer',
    'stiefzus',
    'stiefbroer',
    'nicht',
    'neef',
    'stiefouder',
    'pleegouder',
    'biologische-ouder',
    'ander-familielid',
    'adoptieouder',
    'pleegoudervoogd',
    'burgervoogd',
  ],
  vrienden: ['vriend', 'partner', 'kennis', 'peetouder', 'online-contact'],
  buurt: ['buur'],
  'onderwijs-werk': ['leraar', 'klasgenoot', 'collega'],
  'vrije-tijd': ['coach', 'geloofsgenoot'],
  georganiseerd: [
    'maatje',
    'vrijwillige-mentor',
    'opvoedondersteuner',
    'steungezin',
    'buurtgezin',
    'meeleefgezin',
    'steunouder',
  ],
  professionals: [
    'ambulant-hulpverlener',
    'gedragswetenschapper',
    'jeugdbeschermer',
    'voogd',
    'gezinshuisouder',
    'huisarts',
    'wijkteam',
    'veilig-thuis',
  ],
} as const;
export const RELATIES = [
  ...RELATIES_PER_SECTOR.familie,
  ...RELATIES_PER_SECTOR.vrienden,
  ...RELATIES_PER_SECTOR.buurt,
  ...RELATIES_PER_SECTOR['onderwijs-werk'],
  ...RELATIES_PER_SECTOR['vrije-tijd'],
  ...RELATIES_PER_SECTOR.georganiseerd,
  ...RELATIES_PER_SECTOR.professionals,
  'anders',
] as const;
/** De zeven gewone sectoren. Een indeling mag er eigen codes naast zetten. */
export const SECTOREN = [
  'familie',
  'vrienden',
  'buurt',
  'onderwijs-werk',
  'vrije-tijd',
  'georganiseerd',
  'professionals',
] as const;
export const RINGEN = [1, 2, 3] as const;
export const RINGBETEKENISSEN = ['nabijheid', 'weten'] as const;
export const FUNCTIES = ['emotioneel', 'praktisch', 'informatief', 'anders'] as const;
/** Gezien vanuit het kind of het gezin: `krijgt` is steun van deze persoon krijgen. */
export const RICHTINGEN = ['krijgt', 'geeft', 'wederzijds'] as const;
export const ONTVANGERS = ['kind', 'jongere', 'ouder', 'pleegouder'] as const;
export const AANDUIDERS = [...ONTVANGERS, 'professional'] as const;
/** `vertegenwoordiger` is wie beslist voor een volwassene die dat zelf niet kan: curator, mentor, gemachtigde, partner of familie. */
export const BETROKKENEN = [...AANDUIDERS, 'steunfiguur', 'vertegenwoordiger'] as const;
/** Voor wie iemand verborgen kan worden. */
export const LEZERS = ['kind', 'jongere', 'ouder', 'pleegouder', 'steunfiguur', 'professional'] as const;
export const KWALITEITEN = ['steunend', 'neutraal', 'spanning', 'verbroken'] as const;
export const CONTACTFREQUENTIES = ['dagelijks', 'wekelijks', 'maandelijks', 'paar-keer-per-jaar', 'niet'] as const;
export const JA_NEE = ['ja', 'nee', 'onbekend'] as const;
export const BEKEND_BIJ = ['jeugdhulp', 'jeugdbescherming', 'onderwijs'] as const;
export const BEHOEFTEN = [
  'contact-met-andere-steunfiguren',
  'informatie',
  'praktische-hulp',
  'waardering',
  'anders',
] as const;
/** In de volgorde waarin zij elkaar gewoonlijk opvolgen. */
export const STATUSSEN = ['voorgedragen', 'gevraagd', 'aangeduid', 'akkoord'] as const;
export const AARDEN = ['formeel', 'informeel'] as const;
export const CONTEXTEN = [
  'preventie',
  'begeleiding',
  'behandeling',
  'gesloten-jeugdhulp',
  'overgang-18',
  'anders',
] as const;
export const ROLLEN = ['besluitvorming', 'uitvoering', 'advies', 'intermediair'] as const;
export const BELANGRIJKE_MOMENTEN = [
  'geboorteaangifte',
  'peetouderschap',
  'rechtszitting',
  'overgang-18',
  'anders',
] as const;
export const KNELPUNTEN = ['wet-en-regelgeving', 'individualisering', 'training', 'rechtszitting', 'anders'] as const;
/** In de volgorde waarin zij gesteld worden. De vraag naar onveiligheid hoort hier niet bij: die wordt nooit bewaard. */
export const DOORVRAGEN = [
  'wie-vertrouw-je',
  'wie-luistert',
  'waar-heen',
  'school-sport-werk',
  'online',
  'vroeger',
  'verjaardag',
  'wie-help-jij',
  'wie-blijft',
] as const;
export const STANDEN = ['gevraagd', 'beantwoord', 'nu-niet'] as const;
/** Wat de rechter iemand met een formele rol laat doen, per onderwerp. */
export const BEVOEGDHEIDSTANDEN = ['beslist', 'praat-mee', 'niet', 'onbekend'] as const;
export const DOELEN = ['hulp', 'delen', 'gegevens-steunfiguur'] as const;
export const WIJZEN = ['mondeling', 'schriftelijk'] as const;
/** Wat iemand op de vraag om toestemming antwoordde. Afwezig telt als ja. */
export const ANTWOORDEN = ['ja', 'nee', 'later'] as const;
export const UITZONDERINGEN = [
  'maatregel-of-machtiging',
  'ernstig-nadeel',
  'weloverwogen-wens',
  'wilsonbekwaam',
] as const;
export const FAMILIEGROEPSPLANSTANDEN = [
  'aangeboden',
  'gemaakt',
  'ouders-willen-niet',
  'dreiging-of-belang-kind',
  'niet-van-toepassing',
] as const;
/** In volgorde van nabijheid tot thuis. */
export const TREDECODES = [
  'thuis',
  'thuis-ambulant',
  'steungezin',
  'netwerkpleegzorg',
  'bestandspleegzorg',
  'gezinshuis',
  'residentieel',
  'jeugdzorgplus',
] as const;
export const ERNAAST = ['thuis-ambulant', 'steungezin'] as const;
export const DUREN = ['kort', 'lang', 'tot-18', 'tot-21', 'onbekend'] as const;
export const EENHEDEN = ['dagdeel-per-week', 'dag-per-week', 'weekend-per-maand', 'vakantie', 'voltijd'] as const;
export const VARIANTEN = [
  'hulpverlening',
  'opvoeding',
  'steungezin',
  'buurtgezin',
  'meeleefgezin',
  'zonder-contract',
] as const;
/** Waar de respijtzorg is. */
export const RESPIJTPLEKKEN = ['familie', 'steungezin', 'logeerhuis', 'behandelgroep', 'anders', 'onbekend'] as const;
/** Het juridische kader van de plaatsing. `voogdij` is die van een gecertificeerde instelling. */
export const KADERS = ['vrijwillig', 'ots', 'voogdij', 'onbekend'] as const;
export const MACHTIGINGSOORTEN = ['uithuisplaatsing', 'gesloten'] as const;
export const MACHTIGINGSTANDEN = ['nagaan', 'gevraagd', 'gegeven', 'niet-nodig'] as const;
/** De vier bouwstenen van de Kwaliteitscriteria Gezinshuizen. */
export const BOUWSTENEN = ['bekwaamheid', 'leefklimaat', 'positie', 'organisatie'] as const;
/** Wat er op een vraag van een lijst geantwoord is. */
export const VRAAGSTANDEN = ['ja', 'nee', 'bespreken'] as const;
/** De twee gronden van Jeugdwet artikel 2.3 lid 6. */
export const REDENSOORTEN = ['niet-mogelijk', 'niet-in-belang'] as const;

/** De code uit een lijst, als type: `Code<typeof FUNCTIES>`. */
export type Code<L extends readonly unknown[]> = L[number];
