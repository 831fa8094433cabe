// Noten bij de teksten van <steunfiguur-form>.
import type { TEKSTEN } from '../../teksten/index.js';
import { keuze, knop, label, type Noten } from './noot.js';

const voorgelezen = 'Wordt voorgelezen door een schermlezer na een handeling, en staat niet in beeld.';
const bekendBij = keuze('Antwoord op “Bij wie is deze persoon al bekend?”.');
const behoefte = keuze('Antwoord op “Wat heeft deze persoon zelf nodig?”.');
const context = keuze('Antwoord op “Bij welke hulp is deze persoon betrokken?”: een soort of moment van jeugdhulp.');
const moment = keuze('Antwoord op “Bij welke belangrijke momenten is deze persoon erbij?”.');
const knelpunt = keuze('Een knelpunt: wat het moeilijk maakt om steunfiguur te zijn.');
const actie = label('Veld in een rij van “Wie doet wat?”.');
const jaNee = label('Met de antwoorden ja, nee en weten we nog niet. “Deze persoon” is de steunfiguur.');

export const noten = {
  namen: {
    naam: 'de naam of voorletters van iemand',
    namen: 'namen, met komma’s en “en” ertussen',
    aantal: 'een getal, al geschreven op de manier van de taal',
    datum: 'een dag, voluit geschreven op de manier van de taal',
  },
  regels: {
    titel: 'De kop boven het formulier.',
    'titel.zelf': 'De kop boven het formulier als de jongere zelf invult.',
    intro: 'Eén of twee zinnen onder de kop.',
    'definitie.titel': 'Knop die de uitleg opent, en kop daarvan.',
    'definitie.gewoon': 'De definitie in gewone woorden, met andere woorden die gezinnen kunnen horen.',
    'definitie.gewoon.zelf': 'De definitie in gewone woorden, voor een jongere.',
    'definitie.bgzj':
      'Letterlijk citaat van BGZJ. Vertaal het getrouw, met de aanhalingstekens, en zeg in uw taal dat het een vertaling is.',
    'definitie.bron': 'De bron van het citaat. Namen van organisaties en documenten blijven staan.',
    'definitie.waarde':
      'Wat het OZJ zei, in onze woorden. OZJ is het Ondersteuningsteam Zorg voor de Jeugd: laat de afkorting staan.',
    'definitie.anders':
      'Waarmee een steunfiguur niet verward moet worden. De Jeugdwet is een Nederlandse wet: laat de naam staan.',

    'actie.*': knop('Begin met wat er gebeurt.'),
    'actie.toevoegen': knop('Opent een lege persoon om in te vullen.'),
    'actie.zetErbij': knop('Zet de naam die getypt is in de lijst.'),
    'actie.wijzigen': knop('Opent iemand uit de lijst. Een schermlezer hoort de naam erachter.'),
    'actie.beschrijf': knop('Maakt van iemand uit het netwerk een steunfiguur en opent het formulier.'),
    'actie.ongedaan': knop('Draait de laatste wijziging terug.'),
    'actie.opnieuw': knop('Doet opnieuw wat ongedaan gemaakt is.'),
    'actie.bewaren': knop('Sluit deze persoon. Het gaat nog nergens heen: dat doet de pagina.'),
    'actie.niemand': knop('Begint de negen vragen om samen iemand te vinden. Iemand zegt dit zelf, dus in de ik-vorm.'),
    'actie.verderZoeken': knop('Gaat verder met de negen vragen.'),
    'actie.hierNiemand': knop('Antwoord op één van de negen vragen: bij deze vraag is er niemand.'),
    'actie.nuNiet': knop('Slaat één van de negen vragen over.'),
    'actie.verder': knop('Gaat naar de volgende van de negen vragen.'),
    'actie.stapErbij': knop('Zet een regel bij het verloop van de status.'),
    'actie.actieErbij': knop('Zet een regel bij “Wie doet wat?”.'),
    'gedaan.*': voorgelezen,

    'lijst.titel': 'Kop boven de lijst.',
    'lijst.leeg': 'Zin als er nog niemand in de lijst staat.',
    'lijst.anderen': 'Kop die open kan, met mensen uit het netwerk die geen steunfiguur zijn.',
    'lijst.verwijder': 'Vraag voordat iemand overal weggaat.',

    'persoon.nieuw': 'Kop boven een persoon die nog geen naam heeft.',
    'deel.*': 'Kop van een deel van het formulier dat open en dicht kan.',
    'veld.*.hulp': 'Uitleg onder een vraag.',
    'veld.relatie': label('Keuzelijst: welke familie, vriend, buur of professional dit is.'),
    'veld.functies': label('Vinkjes: de soorten steun die iemand geeft.'),
    'veld.voor': label('Vinkjes: voor wie deze persoon er is.'),
    'veld.vertrouwensbandMet': label('Vinkjes: wie deze persoon vertrouwt.'),
    'veld.aangeduidDoor': label('Vinkjes: wie deze persoon als steunfiguur koos.'),
    'veld.langdurig': jaNee,
    'veld.langdurig.hulp': 'Uitleg onder een vraag: wat lang is, is aan het gezin. Er is geen grens.',
    'veld.bekendSinds': label('Datum, maand of jaar: sinds wanneer deze persoon er is.'),
    'veld.verwachteDuur': label('Tekstveld: hoe lang deze persoon er nog kan zijn.'),
    'veld.blijftNaHulp': jaNee,
    'veld.volwassen': jaNee,
    'veld.betaaldVoorHulp': label(
      'Met de antwoorden ja en nee. Wie betaald wordt voor deze hulp is een professional, en geen steunfiguur.',
    ),
    'veld.betaaldVoorHulp.hulp':
      'Uitleg onder een vraag: een leraar krijgt wel betaald, maar niet om dit gezin te helpen.',
    'veld.alInNetwerk': jaNee,
    'veld.rollen': label('Vinkjes: welke rol deze persoon bij de hulp heeft.'),
    'veld.invloedOpBesluiten': jaNee,
    'veld.contexten': label('Vinkjes: bij welke soort hulp.'),
    'veld.meenemenNaarZitting': jaNee,
    'veld.belangrijkeMomenten': label('Vinkjes: een geboorte, een zitting, 18 worden.'),
    'veld.bekendBij': label('Vinkjes: jeugdhulp, jeugdbescherming of school.'),
    'veld.behoefteKeuzes': label('Vinkjes: wat de steunfiguur zelf nodig heeft.'),
    'veld.knelpunten': label('Vinkjes: wat het moeilijk maakt om steunfiguur te zijn.'),
    'veld.kansen': label('Tekstveld: wat het juist makkelijker maakt.'),
    'veld.acties': label('Kop boven rijen: wie, wat en op welke dag.'),
    'veld.wie': actie,
    'veld.wat': actie,
    'veld.wanneer': actie,
    'veld.datum': label('Datum van een stap of een toestemming.'),
    'veld.door': label('Wie een stap zette of toestemming gaf.'),
    'veld.beschikbaarheid': label('Tekstveld: op welke dagen en tijden.'),
    'veld.telefoon': label('Contactgegevens van de steunfiguur, niet van de lezer.'),
    'veld.email': label('Contactgegevens van de steunfiguur, niet van de lezer.'),
    'veld.twijfelProfessional': label('Notitie van een professional. Zij verandert niets aan de uitkomst.'),
    'veld.toelichting': label('Tekstveld voor wat nergens anders past.'),
    'veld.status': label('Keuzelijst bij een stap: welke stap er gezet is.'),
    'veld.ingetrokkenOp': label('Datum, alleen als er toestemming was.'),
    'veld.naam': label('Het enige veld dat verplicht is.'),
    'veld.voor.*':
      'Uitleg onder “Voor wie is deze persoon er?” bij een kind of jongere van die leeftijd. BGZJ is de bron: laat die staan.',
    'veld.vertrouwensband': jaNee,
    'veld.bekendSinds.hulp': 'Uitleg onder een vraag. De datum blijft jaar-maand.',
    'veld.aard': label('Formeel: benoemd door de rechter. Informeel: uit zichzelf.'),
    'veld.benoeming': label('Alleen bij een formele rol: welke benoeming door de rechter.'),
    'veld.meenemenNaarZitting.hulp':
      'Uitleg onder een vraag. OZJ is de bron: laat die staan. “Vraag na wat nu kan” moet erin blijven.',
    'veld.netwerkpleegzorg': label(
      'Netwerkpleegouder: een bekende die officieel pleegouder wordt. Laat het Nederlandse woord erbij staan.',
    ),
    'veld.eigenVerklaring': label('Een notitie die de jeugdige of een ouder zelf geeft.'),
    'veld.opnieuwBekijken': label('Datum: op welke dag de afspraak opnieuw bekeken wordt.'),
    'veld.geinformeerdOp': label('Datum: wanneer deze persoon hoorde dat er iets over hem of haar is opgeschreven.'),
    'veld.statusVerloop': label('Kop boven de stappen: voorgesteld, gevraagd, gekozen, akkoord.'),
    'veld.uitzondering': label('Alleen bij toestemming: geldt er een uitzondering uit de wet?'),
    'veld.reden': label('Alleen bij toestemming: waarom er niet de gewone toestemming is.'),
    'contact.nietNodig': 'Zin in plaats van de contactgegevens. Gaat over privacy: houd haar precies.',
    'notitie.leesbaar': 'Zin bij een notitie: wie haar kan lezen. Houd haar precies.',
    'teller.over.*': 'Teller onder een tekstveld. 2.000 is de grens: schrijf dat getal op de manier van uw taal.',
    'teller.teveel.*': 'Teller onder een tekstveld dat te vol is.',

    'code.jeugdhulp': bekendBij,
    'code.jeugdbescherming': keuze(
      'Antwoord op “Bij wie is deze persoon al bekend?”: de organisatie die een maatregel van de rechter uitvoert.',
    ),
    'code.onderwijs': bekendBij,
    'code.contact-met-andere-steunfiguren': behoefte,
    'code.informatie': behoefte,
    'code.praktische-hulp': behoefte,
    'code.waardering': behoefte,
    'code.preventie': context,
    'code.begeleiding': context,
    'code.behandeling': context,
    'code.gesloten-jeugdhulp': keuze(
      'Hulp op een plek waar een jongere niet zelf weg kan, met machtiging van de rechter.',
    ),
    'code.overgang-18': keuze('Een soort hulp en een belangrijk moment: 18 worden, en wat er dan verandert.'),
    'code.geboorteaangifte': moment,
    'code.peetouderschap': moment,
    'code.rechtszitting': keuze('Een belangrijk moment, en ook een knelpunt: een zitting bij de rechter.'),
    'code.wet-en-regelgeving': knelpunt,
    'code.individualisering': knelpunt,
    'code.training': knelpunt,
    'code.formeel': keuze('Antwoord op “Formeel of informeel?”.'),
    'code.informeel': keuze('Antwoord op “Formeel of informeel?”.'),

    'toets.titel': 'Kop boven de zeven punten van de definitie.',
    'toets.uitleg': 'Zin onder die kop. Belangrijk: er is geen cijfer.',
    'vulin.*': 'Link naar de vraag die nog leeg is, achter een punt van de definitie.',

    'status.*': 'Zin bij de status: wat de volgende stap is.',
    'code.voorgedragen': keuze('Status van een steunfiguur: alleen een professional koos deze persoon.'),
    'code.gevraagd': keuze('Status van een steunfiguur: de vraag is gesteld.'),
    'code.aangeduid': keuze('Status van een steunfiguur: gekozen door kind, jongere of ouder.'),
    'code.akkoord': keuze('Status van een steunfiguur: de persoon zegt zelf ja.'),
    'code.later': keuze('Antwoord op de vraag om toestemming: nog niet.'),
    'bevoegdheid.*': keuze(
      'Wat iemand met een formele rol van de rechter mag, per onderwerp. Het onderwerp van de zin is de persoon.',
    ),

    'toestemming.uitleg': {
      noot: 'Zin boven de toestemming. Juridisch: vertaal precies en laat “laat een jurist meekijken” staan.',
      namen: { datum: 'de dag van de wetstekst die gelezen is' },
    },
    'toestemming.delen': 'Kop: toestemming om het formulier met anderen te delen.',
    'toestemming.hulp': 'Kop: toestemming voor de jeugdhulp zelf.',
    'toestemming.gegevens-steunfiguur': 'Kop: toestemming om contactgegevens van de steunfiguur op te schrijven.',
    'toestemming.jaar': 'Woord achter een leeftijd of leeftijden: “12 jaar”, “16–17 jaar”.',
    'toestemming.niemand': 'Staat achter een dubbele punt waar geen toestemming nodig is.',
    'toestemming.hoor': {
      noot: 'Staat achter wie toestemming geeft: wie er ook gehoord wordt.',
      namen: { wie: 'het kind, de jongere of de ouders, zoals hierboven' },
    },
    'toestemming.ouder': 'Wie toestemming geeft, in kleine letters: het staat midden in een zin.',
    'toestemming.vertegenwoordiger':
      'Wie toestemming geeft als iemand zelf niet kan beslissen. Nederlandse wettelijke posities: laat de Nederlandse woorden erbij staan.',
    'toestemming.*':
      'Zin of zinsdeel over wie toestemming geeft. Kleine letter aan het begin als het midden in een zin staat, net als in het Nederlands.',
    'code.maatregel-of-machtiging': keuze('Uitzondering: een maatregel of machtiging van de rechter.'),
    'code.ernstig-nadeel': keuze('Uitzondering uit de wet.'),
    'code.weloverwogen-wens': keuze('Uitzondering uit de wet: de jongere wil het zelf, na goed nadenken.'),
    'code.wilsonbekwaam': keuze('Uitzondering uit de wet. Wilsonbekwaam is een juridisch woord: laat het erbij staan.'),

    'overzicht.titel': 'Kop boven het overzicht van steun.',
    'overzicht.niemand': 'Staat bij een soort steun die nog niemand geeft.',
    'overzicht.gezin':
      'Zin onder het overzicht. Steungezin, buurtgezin en meeleefgezin: gebruik dezelfde woorden als in de keuzelijst.',
    'overzicht.verantwoordelijk': 'Vraag onder het overzicht. SBJ, 2022 is de bron: laat die staan.',

    'doorvragen.titel': 'Kop boven de negen vragen.',
    'doorvragen.uitleg': 'Zin boven de negen vragen. OZJ is de bron: laat die staan.',
    'doorvragen.stap': {
      noot: 'Regel boven de vraag.',
      namen: { nummer: 'welke vraag', aantal: 'hoeveel vragen er zijn' },
    },
    'doorvragen.naam': label('Naam van wie het antwoord op de vraag is.'),
    'doorvragen.gevonden': 'Zin onder de vragen: wie er tot nu toe bij staan.',
    'doorvragen.klaar': 'Zin na de laatste vraag.',
    'doorvragen.opnieuwVragen': label(
      'Datum, na de laatste vraag als er niemand is. Het is geen eindoordeel: later wordt het opnieuw gevraagd.',
    ),
    'doorvragen.vastgelegd': 'Zin als is opgeschreven dat er nu niemand is.',
    'veilig.titel': 'Vraag die apart staat. Er is geen invoerveld: het antwoord wordt niet opgeschreven.',
    'veilig.uitleg': 'Zin onder die vraag; daarna volgen telefoonnummers. Houd precies: er wordt niets opgeschreven.',

    'blad.titel': 'Kop boven alles wat is ingevuld, om samen terug te lezen.',
    'blad.afgedrukt': 'Regel onderaan het vel papier.',

    'foutoverzicht.titel': 'Kop boven de lijst van wat er nog niet klopt.',
    'melding.fout': 'Woord voor een schermlezer, voor een melding die tegenhoudt.',
    'melding.waarschuwing': 'Woord voor een schermlezer, voor een melding die niets tegenhoudt.',
    'melding.*': 'Melding bij een veld en in de lijst van fouten. Zegt wat er mis is en wat wel kan.',
    'melding.datum-ongeldig': 'Melding bij een datum. De voorbeelden blijven jaar-maand-dag.',
    'melding.lijkt-bsn':
      'Waarschuwing. Een burgerservicenummer (BSN) is het Nederlandse persoonsnummer: laat die naam staan.',
  },
} as const satisfies Noten<keyof (typeof TEKSTEN)['steunfiguur-form']['nl']>;
