// Noten bij de teksten van <zo-thuis-ladder>. Wat begint met `kind.`, `ouder.`, `professional.` of `raadslid.` leest alleen die lezer.
import type { TEKSTEN } from '../../teksten/index.js';
import { keuze, knop, label, type Noten } from './noot.js';

type Sleutel = keyof (typeof TEKSTEN)['zo-thuis-ladder']['nl'];

const voorgelezen = 'Wordt voorgelezen door een schermlezer na een handeling, en staat niet in beeld.';
const duur = keuze('Hoe lang een kind ergens woont.');
const hoeVaak = keuze('Hoe vaak een kind ergens is. Ervoor staat een aantal in een eigen veld.');
const plan = keuze('Antwoord op de vraag naar het familiegroepsplan: een plan dat het gezin zelf maakt.');
const wet = keuze('Nederlands juridisch begrip: laat het Nederlandse woord erbij staan als uw taal er geen heeft.');
const kwaliteit = label('Een van de vier bouwstenen van de Kwaliteitscriteria Gezinshuizen.');

export const noten = {
  namen: {
    trede: 'de naam van een plek op de ladder, zoals deze lezer die leest',
    datum: 'een dag of maand, voluit geschreven op de manier van de taal',
    wanneer: '“Op” met een dag of “In” met een maand: de tekst bij `wanneer.dag` of `wanneer.maand`, met hoofdletter',
    namen: 'namen van mensen, met komma’s en “en” ertussen',
    wat: 'soorten steun, met komma’s ertussen',
    publicatie: 'de naam van een wet of publicatie, in het Nederlands',
  },
  regels: {
    '*.titel': 'De kop boven de ladder.',
    '*.intro': 'Eén of twee zinnen onder de kop.',
    '*.geenAdvies': 'Zin onder de inleiding. Belangrijk: de volgorde is geen advies. Laat dat erin staan.',
    '*.trede.*.naam':
      'Naam van een plek waar een kind kan wonen. Staat bij een rondje, in keuzelijsten en in de kop van een tabel. Nederlandse vorm van hulp: laat het woord staan als uw taal er geen heeft.',
    '*.trede.*.wat': 'Wat deze plek is. Staat onder de naam.',
    '*.trede.*.voor':
      'Voor welke kinderen deze plek is. Staat onder “Voor wie is dit?” als de uitleg open is. Met een vindplaats in de wet: laat die staan.',
    '*.trede.*.wie': 'Wie er zorgt. Staat in de uitleg en in de tabel met twee plekken.',
    '*.trede.*.hetzelfde': 'Wat er voor het kind hetzelfde blijft. Staat in de uitleg en in de tabel met twee plekken.',
    '*.vergelijk': 'Kop boven de tabel met twee plekken naast elkaar, en naam van de tabel.',
    '*.vergelijk.*': 'Kop van een rij in de tabel met twee plekken.',
    '*.respijt': 'Uitleg bij het vinkje voor respijtzorg: even op adem komen.',
    '*.deeltijd': 'Uitleg bij deeltijdpleegzorg.',
    '*.crisis': 'Uitleg bij het vinkje voor een crisis. Crisis is geen plek om te wonen.',
    '*.nu': label('Keuzelijst: de plek van nu.'),
    '*.gewenst': label('De rondjes bij de plekken: de gewenste plek.'),
    '*.ernaast': label('Vinkjes: welke hulp er naast deze plek is.'),
    '*.duur': label('Keuzelijst bij een plek.'),
    '*.intensiteit': label('Keuzelijst bij een plek: hoe vaak het kind daar is.'),
    '*.variant': label('Keuzelijst bij pleegzorg: de soort pleegzorg.'),
    '*.afweging': 'Kop boven de plekken dichter bij huis, met bij elke de vraag waarom die niet gekozen is.',
    '*.leesbaar': 'Zin bij een tekstveld: wie kan lezen wat er staat. Houd haar precies.',
    '*.reden': label('Tekstveld bij een plek dichter bij huis.'),
    '*.redenSoort': label('Keuzelijst: op welke van de twee gronden uit de wet. De vindplaats blijft staan.'),
    '*.code.*': keuze('Antwoord dat voor deze lezer eigen woorden heeft, omdat de wet om een oordeel vraagt.'),
    '*.geprobeerd': label('Tekstveld bij een plek dichter bij huis.'),
    '*.wegTerug': label('Tekstveld: wat er moet veranderen om terug te kunnen naar een plek dichter bij huis.'),
    '*.evaluatieOp': label('Datum om samen terug te kijken.'),
    '*.wensKind': label('Tekstveld in de woorden van het kind.'),
    '*.wensOuders': label('Tekstveld in de woorden van de ouders.'),
    '*.familiegroepsplan': label('Keuzelijst. Familiegroepsplan is een woord uit de wet: laat het erbij staan.'),
    '*.familiegroepsplanReden': label('Tekstveld als er geen familiegroepsplan is.'),
    '*.plan': label('Boven twee datums: van, en tot en met.'),
    '*.verantwoordelijk': label('Wie van de professionals het netwerk erbij haalt; de naam staat eronder.'),
    '*.steunfiguren': label('Vinkjes: welke steunfiguren bij het kind blijven.'),
    '*.kandidaten': 'Zin bij netwerkpleegzorg: wie netwerkpleegouder wil zijn.',
    '*.geenKandidaten': 'Zin bij netwerkpleegzorg als nog niemand zich meldde.',
    '*.steungezinHiaat': 'Zin bij een steungezin: voor welke steun er nog niemand is.',
    '*.kwaliteit': 'Kop boven vier tekstvelden bij een gezinshuis.',
    '*.kwaliteit.*': kwaliteit,
    '*.matching': label('Tekstveld: passen kind en gezin bij elkaar. Matching is het vakwoord.'),
    '*.breakdown': label('Keuzelijst: loopt het vast waar het kind woont. Breakdown is het vakwoord.'),
    'kind.breakdown': label(
      'Keuzelijst. Let op: bij een kind is de vraag omgekeerd (“Gaat het nog goed?”); de antwoorden staan bij `kind.breakdown.ja` en `kind.breakdown.nee`.',
    ),
    'kind.breakdown.ja': keuze('Antwoord dat het dreigt mis te gaan. De vraag is omgekeerd, dus dit begint met nee.'),
    'kind.breakdown.nee': keuze('Antwoord dat het goed gaat. De vraag is omgekeerd, dus dit begint met ja.'),
    '*.pleegcontractOp': label(
      'Datum. Een pleegcontract is een overeenkomst tussen pleegouders en de organisatie voor pleegzorg.',
    ),
    '*.verloop': 'Kop boven de plekken waar het kind eerder woonde, op volgorde van tijd.',
    '*.rekenmachine': {
      noot: 'Knop. Brengt de lezer naar de rekenmachine voor het tarief van een gezinshuis.',
      hooguit: 56,
    },
    '*.meldingen': 'Kop boven wat nog ontbreekt. Het houdt niets tegen: het is een gespreksonderwerp.',
    '*.mist.*': 'Zin onder die kop, en link naar de vraag. Met een vindplaats in de wet: laat die staan.',
    '*.termijn.*':
      'Zin onder die kop over een dag die uit de wet of het plan volgt. Juridisch: vertaal precies en laat de vindplaats staan.',
    'raadslid.waarom':
      'Uitleg voor een raadslid. Citaten staan tussen aanhalingstekens; namen van wetten en publicaties blijven staan.',
    'raadslid.gemeente':
      'Uitleg voor een raadslid: wat de gemeente doet en wat de raad kan vragen. Namen van publicaties blijven staan.',
    'raadslid.bronnen': 'De bronnen. Namen van wetten en publicaties blijven in het Nederlands staan.',

    niemand: 'Staat achter een dubbele punt waar nog geen naam te noemen is.',
    'trede.nu': {
      noot: 'Woord bij de plek waar het kind nu woont, en kop van de vragen daarover. Geen plek heeft een eigen kleur: dit woord zegt het.',
      hooguit: 16,
    },
    'trede.gewenst': {
      noot: 'Woord bij de plek die gewenst is. Geen plek heeft een eigen kleur: dit woord zegt het.',
      hooguit: 16,
    },
    'trede.meer': { noot: 'Opent de uitleg van een plek.', hooguit: 60 },
    'trede.voor': 'Kop in de uitleg van een plek.',
    'wonen.*': keuze('Waar het kind bij deze plek woont. Staat alleen, met hoofdletter.'),
    'woont.*': 'Waar het kind bij deze plek woont. Staat achter de naam van de plek, met een kleine letter.',
    'bron.titel': 'Kop boven de bron van een plek.',
    'bron.*': 'De bron van een plek: de naam van de wet of publicatie, met of zonder datum.',
    'grondslag.geen': 'Zin bij een plek waarvoor de bron geen artikel noemt.',
    'hulpvorm.titel': 'Kop: hoe het CBS (Centraal Bureau voor de Statistiek) deze hulp noemt. Laat CBS staan.',
    'hulpvorm.geen': 'Zin bij een plek die geen jeugdhulp is.',
    'duur.kortOfLang': 'Zin in de tabel met twee plekken: de duur hoort bij de afspraak.',
    'wanneer.*':
      'Begin van een zin met een dag of een maand. Kies het voorzetsel dat bij een dag en bij een maand hoort.',

    'code.kort': duur,
    'code.lang': duur,
    'code.tot-18': duur,
    'code.tot-21': duur,
    'code.dagdeel-per-week': hoeVaak,
    'code.dag-per-week': hoeVaak,
    'code.weekend-per-maand': hoeVaak,
    'code.vakantie': hoeVaak,
    'code.voltijd': keuze('Het kind woont er de hele week.'),
    'code.hulpverlening': keuze(
      'Soort pleegzorg: tijdelijk, met het doel terug te gaan. Vakwoord: laat het Nederlands erbij staan.',
    ),
    'code.opvoeding': keuze('Soort pleegzorg: het kind groeit er op. Vakwoord: laat het Nederlands erbij staan.'),
    'code.aangeboden': plan,
    'code.gemaakt': plan,
    'code.niet-van-toepassing': plan,
    'code.zonder-contract': keuze('Het kind woont bij een bekende zonder pleegcontract.'),
    'code.vrijwillig': keuze('Hulp zonder maatregel van de rechter.'),
    'code.ots': wet,
    'code.voogdij': wet,
    'code.uithuisplaatsing': wet,
    'code.gesloten': wet,
    'code.nagaan': keuze('Hoe het staat met een machtiging van de rechter: nog uitzoeken.'),
    'code.gevraagd': keuze('Hoe het staat met een machtiging van de rechter: gevraagd aan de rechter.'),
    'code.gegeven': keuze('Hoe het staat met een machtiging van de rechter: zij is er.'),
    'code.niet-nodig': keuze('Hoe het staat met een machtiging van de rechter.'),
    'code.bespreken': keuze('Antwoord naast ja en nee: er is nog over te praten.'),
    'respijtPlek.*': keuze('Waar een kind logeert bij respijtzorg.'),

    'veld.respijt': label('Vinkje bij een plek. Respijtzorg: even op adem komen.'),
    'veld.crisis': label('Vinkje bij een plek: het kind kwam hier in een crisis.'),
    'veld.aantal': label('Getal bij “Hoe vaak?”.'),
    'veld.trede': label('Keuzelijst in het verloop: waar het kind toen woonde.'),
    'veld.*': label('Datum.'),
    'veld.datum.hulp': 'Uitleg onder een datumveld. De voorbeelden blijven jaar-maand-dag.',
    'vergelijk.eerste': label('Keuzelijst boven de tabel met twee plekken.'),
    'vergelijk.tweede': label('Keuzelijst boven de tabel met twee plekken.'),
    'vergelijk.wat': 'Kop van de eerste kolom van die tabel.',

    'actie.*': knop('Begin met wat er gebeurt.'),
    'actie.wis': knop('Maakt dat er geen gewenste plek meer gekozen is.'),
    'actie.toevoegen': knop('Zet een plek bij het verloop.'),
    'actie.verwijderen': knop('Haalt een plek uit het verloop.'),
    'gedaan.*': voorgelezen,
    'meldingen.*': 'Zin onder “Nog te bespreken”.',
    'meldingen.jurist': {
      noot: 'Zin onder de meldingen. Juridisch: vertaal precies en laat “laat een jurist meekijken” staan.',
      namen: { datum: 'de dag van de wetstekst die gelezen is' },
    },
    'blad.afgedrukt': 'Regel onderaan het vel papier.',
    'foutoverzicht.titel': 'Kop boven de lijst van wat er nog niet klopt.',
    'melding.*': 'Melding bij een veld en in de lijst van fouten. Zegt wat er mis is en wat wel kan.',
    'melding.lijkt-bsn':
      'Waarschuwing. Een burgerservicenummer (BSN) is het Nederlandse persoonsnummer: laat die naam staan.',
  },
} as const satisfies Noten<Sleutel>;
