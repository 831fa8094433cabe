// Noten bij de teksten die het formulier, de kaart en de ladder delen.
import type { teksten as antwoorden } from '../../teksten/nl/gedeeld/antwoorden.js';
import type { teksten as definitie } from '../../teksten/nl/gedeeld/definitie.js';
import type { teksten as doorvragen } from '../../teksten/nl/gedeeld/doorvragen.js';
import type { teksten as functies } from '../../teksten/nl/gedeeld/functies.js';
import type { teksten as gezinnen } from '../../teksten/nl/gedeeld/gezinnen.js';
import type { teksten as mensen } from '../../teksten/nl/gedeeld/mensen.js';
import type { teksten as relaties } from '../../teksten/nl/gedeeld/relaties.js';
import type { teksten as rollen } from '../../teksten/nl/gedeeld/rollen.js';
import { keuze, type Noten } from './noot.js';

type Sleutel = keyof (typeof antwoorden &
  typeof definitie &
  typeof doorvragen &
  typeof functies &
  typeof gezinnen &
  typeof mensen &
  typeof relaties &
  typeof rollen);

const familielid = keuze(
  'Antwoord op “Wie is dat?”: een familielid. Heeft uw taal hier meer woorden voor, kies dan het ruimste.',
);
const bekende = keuze('Antwoord op “Wie is dat?”: iemand die het gezin kent en die niet betaald wordt voor hulp.');
const vrijwilliger = keuze('Antwoord op “Wie is dat?”: iemand die vrijwillig helpt via een organisatie.');
const beroep = keuze(
  'Antwoord op “Wie is dat?”: een betaalde hulpverlener. Gebruik het woord dat gezinnen in Nederland horen, zo nodig met uitleg.',
);
const wettelijk = keuze(
  'Antwoord op “Wie is dat?”: een positie uit de Nederlandse wet. Laat het Nederlandse woord erbij staan als uw taal er geen heeft.',
);
const groep = keuze(
  'Groep mensen op de netwerkkaart: een vak van de cirkel en een keuze in een lijst. Kort, want het staat in de tekening.',
);
const mens = keuze('Om wie het gaat: voor wie steun is, wie iemand koos, of voor wie iets verborgen blijft.');
const steun = keuze('Soort steun die iemand geeft. De uitleg achter de dubbele punt helpt kiezen.');
const rol = keuze('Antwoord op “Wat doet deze persoon bij de hulp?”.');

export const noten = {
  namen: {},
  regels: {
    'code.ja': keuze('Antwoord op een vraag.'),
    'code.nee': keuze('Antwoord op een vraag.'),
    'code.onbekend': keuze('Antwoord op een vraag. Het is geen tekort: het komt later wel.'),

    'kenmerk.*':
      'Een van de zeven punten van de definitie van een steunfiguur, als vraag. Het antwoord (Ja. / Nee. / Dat weten we nog niet.) komt erachter.',
    'kenmerk.K1a':
      'Punt van de definitie, als vraag: koos het kind, de jongere of de ouder deze persoon zelf? Het antwoord komt erachter.',
    'kenmerk.K4':
      'Punt van de definitie, als vraag: formeel is benoemd door de rechter, informeel is uit zichzelf. Het antwoord komt erachter.',
    'kenmerk.P0':
      'Punt van de definitie, als vraag: naast de professionals betekent dat deze persoon niet betaald wordt voor de hulp. Het antwoord komt erachter.',
    'toets.voldoet': 'Antwoord op een punt van de definitie. Met een punt, want er kan nog een zin achter komen.',
    'toets.voldoet-niet':
      'Antwoord op een punt van de definitie. Met een punt, want er kan nog een zin achter komen. Het is geen afkeuring.',
    'toets.onbekend': 'Antwoord op een punt van de definitie, als er nog iets niet is ingevuld.',
    'reden.*': 'Zin achter het antwoord op een punt van de definitie: waarom het zo uitkomt.',

    'doorvraag.*':
      'Een van de negen vragen om samen iemand te vinden. Zij wordt hardop gesteld aan een kind, jongere of ouder: houd haar kort en gewoon.',
    'doorvraag.online':
      'Vraag om samen iemand te vinden: appen is berichten sturen met de telefoon, gamen is samen spelletjes spelen op een scherm.',

    'code.emotioneel': steun,
    'code.praktisch': steun,
    'code.informatief': steun,
    'functie.*': 'Kort woord voor een soort steun: op de kaart, in de lijst en in een keuzelijst.',

    'code.steungezin': keuze(
      'Een gezin dat vrijwillig een ander gezin helpt. Nederlands begrip: laat het woord staan als uw taal er geen heeft, met uitleg.',
    ),
    'code.buurtgezin': keuze(
      'Een gezin uit de buurt dat vrijwillig helpt (Buurtgezinnen). Nederlands begrip: laat het woord staan als uw taal er geen heeft.',
    ),
    'code.meeleefgezin': keuze(
      'Een gezin dat vrijwillig meeleeft met een jong kind van een ouder met psychische problemen. Nederlands begrip: laat het woord staan als uw taal er geen heeft.',
    ),

    'code.kind': mens,
    'code.jongere': keuze('Om wie het gaat: een jongere is hier 12 jaar of ouder.'),
    'code.*.zelf': keuze('Wat er staat als de lezer zelf het kind of de jongere is.'),
    'code.ouder': mens,
    'code.pleegouder': mens,
    'code.professional': keuze('Iemand die betaald wordt voor de hulp aan dit gezin.'),
    'code.steunfiguur': keuze('De persoon zelf die het gezin steunt.'),
    'code.vertegenwoordiger': keuze('Wie volgens de wet voor iemand beslist.'),

    'code.anders': keuze('Daarna volgt een tekstveld: “Anders, namelijk …”.'),
    'code.familie': groep,
    'code.vrienden': groep,
    'code.buurt': groep,
    'code.onderwijs-werk': groep,
    'code.vrije-tijd': groep,
    'code.georganiseerd': groep,
    'code.professionals': groep,
    'code.biologische-ouder': familielid,
    'code.stiefouder': familielid,
    'code.broer': familielid,
    'code.zus': familielid,
    'code.halfbroer': familielid,
    'code.halfzus': familielid,
    'code.stiefbroer': familielid,
    'code.stiefzus': familielid,
    'code.opa': familielid,
    'code.oma': familielid,
    'code.oom': familielid,
    'code.tante': familielid,
    'code.neef': keuze(
      'Antwoord op “Wie is dat?”. In het Nederlands is dit een zoon van oom of tante, en ook een zoon van broer of zus. Kies een woord dat beide dekt.',
    ),
    'code.nicht': keuze(
      'Antwoord op “Wie is dat?”. In het Nederlands is dit een dochter van oom of tante, en ook een dochter van broer of zus. Kies een woord dat beide dekt.',
    ),
    'code.ander-familielid': familielid,
    'code.partner': keuze('Antwoord op “Wie is dat?”: de partner van de jongere of van een ouder.'),
    'code.vriend': bekende,
    'code.kennis': bekende,
    'code.klasgenoot': bekende,
    'code.buur': bekende,
    'code.leraar': bekende,
    'code.coach': keuze('Antwoord op “Wie is dat?”: iemand van de sport of een club, geen hulpverlener.'),
    'code.peetouder': keuze(
      'Antwoord op “Wie is dat?”: wie bij de doop of geboorte een bijzondere band met het kind kreeg.',
    ),
    'code.geloofsgenoot': bekende,
    'code.collega': bekende,
    'code.online-contact': bekende,
    'code.maatje': vrijwilliger,
    'code.vrijwillige-mentor': vrijwilliger,
    'code.opvoedondersteuner': vrijwilliger,
    'code.steunouder': vrijwilliger,
    'code.gezinshuisouder': beroep,
    'code.ambulant-hulpverlener': keuze(
      'Antwoord op “Wie is dat?”: een betaalde hulpverlener die bij het gezin thuis komt.',
    ),
    'code.gedragswetenschapper': beroep,
    'code.jeugdbeschermer': keuze(
      'Antwoord op “Wie is dat?”: de professional die namens een gecertificeerde instelling een maatregel van de rechter uitvoert.',
    ),
    'code.huisarts': beroep,
    'code.wijkteam': keuze('Antwoord op “Wie is dat?”: het team van de gemeente waar een gezin om hulp kan vragen.'),
    'code.veilig-thuis': keuze(
      'Naam van het Nederlandse meldpunt voor huiselijk geweld en kindermishandeling. Laat de naam staan.',
    ),
    'code.voogd': wettelijk,
    'code.adoptieouder': wettelijk,
    'code.pleegoudervoogd': wettelijk,
    'code.burgervoogd': wettelijk,

    'code.besluitvorming': rol,
    'code.uitvoering': rol,
    'code.advies': rol,
    'code.intermediair': rol,
  },
} as const satisfies Noten<Sleutel>;
