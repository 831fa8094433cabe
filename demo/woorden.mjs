// Hoe aanbieder Kwartelveen de codes van een dossier noemt op zijn eigen pagina's. De treden noemt de gemeente ook zo. De meeste codes zijn al een gewoon woord.

const WOORDEN = {
  vriend: 'Vriend of vriendin',
  buur: 'Buurman of buurvrouw',
  coach: 'Coach of trainer',
  'online-contact': 'Contact van online',
  geloofsgenoot: 'Iemand van hetzelfde geloof',
  'veilig-thuis': 'Veilig Thuis',
  emotioneel: 'Luisteren en er zijn',
  praktisch: 'Praktische hulp',
  informatief: 'Informatie en raad',
  kind: 'het kind',
  jongere: 'de jongere',
  ouder: 'een ouder',
  pleegouder: 'een pleegouder',
  professional: 'een professional',
  steunfiguur: 'de steunfiguur',
  vertegenwoordiger: 'een vertegenwoordiger',
  'onderwijs-werk': 'School en werk',
  georganiseerd: 'Vrijwilligers',
  onderwijs: 'School',
  voorgedragen: 'Voorgesteld',
  aangeduid: 'Gekozen',
  onbekend: 'Weten we nog niet',
  dagelijks: 'Elke dag',
  wekelijks: 'Elke week',
  maandelijks: 'Elke maand',
  'paar-keer-per-jaar': 'Een paar keer per jaar',
  niet: 'Nu niet',
  besluitvorming: 'Beslist mee',
  uitvoering: 'Helpt mee',
  advies: 'Geeft advies',
  intermediair: 'Staat tussen gezin en professional',
  'wet-en-regelgeving': 'Wetten en regels',
  individualisering: 'Iedereen leeft meer voor zichzelf',
  training: 'Er is geen ruimte voor training',
  'overgang-18': '18 jaar worden',
  geboorteaangifte: 'Aangifte van een geboorte',
  peetouderschap: 'Peetouder worden',
  'maatregel-of-machtiging': 'er is een maatregel of machtiging',
  'ernstig-nadeel': 'zonder hulp gaat het ernstig mis',
  'weloverwogen-wens': 'de jongere wil dit echt zelf, na goed nadenken',
  wilsonbekwaam: 'kan dit nu niet zelf beslissen (wilsonbekwaam)',
};

/** Een code in gewone woorden. */
export const woord = (code) =>
  Object.hasOwn(WOORDEN, code) ? WOORDEN[code] : metHoofdletter(code.replaceAll('-', ' '));

/** De ringen, van binnen naar buiten, als de kaart er geen eigen naam voor heeft. */
export const RING = { 1: 'Dichtbij', 2: 'In de buurt', 3: 'Verder weg' };

/** Wat een ring op deze kaart betekent. */
export const RINGEN_ZEGGEN = {
  nabijheid: 'De ringen zeggen hoe dichtbij iemand staat.',
  weten: 'De ringen zeggen wie wat weet.',
};

/** De zeven kenmerken van de definitie, in de volgorde van `toetsDefinitie`. */
export const KENMERK = {
  K1a: 'zelf gekozen door kind, jongere of ouder',
  K1b: 'een vertrouwensband',
  K2a: 'langdurig betrokken',
  K2b: 'blijft als de hulp stopt',
  K3: 'niet de biologische ouder',
  K4: 'een formele of informele rol',
  P0: 'niet betaald voor deze hulp',
};

/** Waarom een kenmerk zo uitkomt, als dat niet vanzelf spreekt. */
export const REDEN = {
  'k1a-voldoet-niet': 'alleen een professional koos',
  'k1a-niet-gevraagd': 'nog niet gevraagd',
  'k1b-met-wie-ontbreekt': 'met wie staat er niet bij',
  'k3-geen-biologische-ouder-wel-opvoeder': 'voedt wel mee op, praat er samen over',
  'k4-formeel': 'formeel',
  'k4-informeel': 'informeel',
  'benoeming-ontbreekt': 'formeel, maar welke benoeming staat er niet bij',
  'p0-professional': 'staat er als professional',
  minderjarig: 'nog niet volwassen: dat mag, praat er samen over',
};

/** De treden van de ladder. */
export const TREDE = {
  thuis: 'Thuis',
  'thuis-ambulant': 'Thuis met ambulante hulp',
  steungezin: 'Thuis met een steun-, buurt- of meeleefgezin',
  netwerkpleegzorg: 'Netwerkpleegzorg',
  bestandspleegzorg: 'Bestandspleegzorg',
  gezinshuis: 'Gezinshuis',
  residentieel: 'Residentieel',
  jeugdzorgplus: 'JeugdzorgPlus',
};

/** Waar het kind bij een plaatsing woont. */
export const WOONT = { thuis: 'woont thuis', 'deels-elders': 'woont deels thuis', elders: 'woont ergens anders' };

/** Wat er bij een plaatsing hoort en geen trede is. */
export const PLAATSING = {
  kort: 'kort',
  lang: 'lang',
  'tot-18': 'tot 18 jaar',
  'tot-21': 'tot 21 jaar',
  onbekend: 'hoe lang weten we nog niet',
  'dagdeel-per-week': 'dagdelen per week',
  'dag-per-week': 'dagen per week',
  'weekend-per-maand': 'weekenden per maand',
  vakantie: 'vakanties',
  voltijd: 'de hele week',
  hulpverlening: 'hulpverleningsvariant',
  opvoeding: 'opvoedingsvariant',
  'zonder-contract': 'zonder pleegcontract',
};

/** De twee gronden van Jeugdwet artikel 2.3 lid 6. */
export const GROND = {
  'niet-mogelijk': 'redelijkerwijs niet mogelijk',
  'niet-in-belang': 'aantoonbaar niet in het belang van het kind',
};

/** Het juridische kader, en hoe het met de machtiging en het familiegroepsplan staat. */
export const KADER = {
  vrijwillig: 'vrijwillig',
  ots: 'ondertoezichtstelling (OTS)',
  voogdij: 'voogdij van een gecertificeerde instelling',
  onbekend: 'weten we nog niet',
};

export const STAND = {
  uithuisplaatsing: 'uithuisplaatsing',
  gesloten: 'gesloten jeugdhulp',
  nagaan: 'nog nagaan',
  gevraagd: 'gevraagd',
  gegeven: 'gegeven',
  'niet-nodig': 'niet nodig',
  aangeboden: 'aangeboden',
  gemaakt: 'gemaakt',
  'ouders-willen-niet': 'de ouders willen het niet',
  'dreiging-of-belang-kind': 'niet gevraagd: een dreiging, of het belang van het kind',
  'niet-van-toepassing': 'niet van toepassing',
  beantwoord: 'beantwoord',
  'nu-niet': 'nu niet',
  beslist: 'beslist',
  'praat-mee': 'praat mee',
  niet: 'gaat er niet over',
  onbekend: 'weten we nog niet',
};

/** De negen vragen van het doorvragen. */
export const VRAAG = {
  'wie-vertrouw-je': 'Wie is te vertrouwen?',
  'wie-luistert': 'Wie luistert er?',
  'waar-heen': 'Bij wie kan het kind of de jongere terecht?',
  'school-sport-werk': 'Wie is er op school, sport of werk?',
  online: 'Wie is er online?',
  vroeger: 'Wie was er vroeger?',
  verjaardag: 'Wie komt er op een verjaardag?',
  'wie-help-jij': 'Wie helpt het kind of de jongere zelf?',
  'wie-blijft': 'Wie blijft er?',
};

/** Waarvoor toestemming gevraagd wordt. */
export const DOEL = {
  delen: 'Het formulier delen',
  hulp: 'De jeugdhulp zelf',
  'gegevens-steunfiguur': 'Contactgegevens opschrijven',
};

/** Wie er van dit netwerk iets wil. */
export const PARTIJ = {
  professional: 'de professional',
  aanbieder: 'de aanbieder van de hulp',
  gemeente: 'de gemeente',
};

/** Waar het respijt is. */
export const RESPIJT = {
  familie: 'bij familie',
  steungezin: 'bij een steungezin',
  logeerhuis: 'in een logeerhuis',
  behandelgroep: 'in een behandelgroep',
};

/** De vier bouwstenen van kwaliteit van een gezinshuis. */
export const BOUWSTEEN = {
  bekwaamheid: 'Bekwaamheid van de gezinshuisouder',
  leefklimaat: 'Leefklimaat',
  positie: 'Positie van kinderen en ouders',
  organisatie: 'Organisatie van de zorg',
};

const VELD = {
  redenSoort: 'grond',
  geinformeerdOp: 'geïnformeerd op',
  statusVerloop: 'status',
  email: 'e-mail',
};

/** De naam van een veld in een melding: de laatste stap van het pad die geen volgnummer is. */
export function veldwoord(pad) {
  const naam = pad.split('/').findLast((stap) => stap !== '' && !/^\d+$/.test(stap)) ?? '';
  return Object.hasOwn(VELD, naam) ? VELD[naam] : naam.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

const metHoofdletter = (tekst) => tekst.charAt(0).toUpperCase() + tekst.slice(1);
