// Hoe aanbieder Kwartelveen de codes van een dossier noemt op zijn eigen pagina's. De meeste codes zijn al een gewoon woord.

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
  'onderwijs-werk': 'School en werk',
  georganiseerd: 'Vrijwilligers',
};

/** Een code in gewone woorden. */
export const woord = (code) =>
  Object.hasOwn(WOORDEN, code) ? WOORDEN[code] : metHoofdletter(code.replaceAll('-', ' '));

/** De ringen, van binnen naar buiten, als de kaart er geen eigen naam voor heeft. */
export const RING = { 1: 'Dichtbij', 2: 'In de buurt', 3: 'Verder weg' };

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

const VELD = {
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
