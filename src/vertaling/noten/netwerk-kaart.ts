// Noten bij de teksten van <netwerk-kaart>.
import type { TEKSTEN } from '../../teksten/index.js';
import { keuze, knop, label, type Noten } from './noot.js';

const voorgelezen = 'Wordt voorgelezen door een schermlezer na een handeling, en staat niet in beeld.';

export const noten = {
  namen: {
    naam: 'de naam van iemand op de kaart, zoals die er staat: voluit, voorletters of bijnaam',
    ander: 'de naam van de ander',
    aantal: 'een getal, al geschreven op de manier van de taal',
    datum: 'een dag, voluit geschreven op de manier van de taal',
  },
  regels: {
    titel: 'De kop boven de kaart.',
    'titel.zelf': 'De kop boven de kaart als de lezer zelf in het midden staat.',
    intro: 'Eén of twee zinnen onder de kop.',

    'soort.*': keuze('Wat voor iemand dit is. Staat ook bij de uitleg van de vormen op de kaart.'),
    'ring.*': keuze(
      'Hoe dichtbij iemand staat: een ring van de kaart, van binnen (1) naar buiten (3). Kort, want het staat in de tekening.',
    ),
    'ring.geen': keuze('Iemand die nog in geen ring gezet is.'),
    'weten.*': keuze(
      'Naam van een ring als de ringen zeggen wat iemand van de situatie weet. Onderwerp is de persoon: hij of zij weet alles.',
    ),
    'ringBetekenis.*': keuze(
      'Wat de ringen zeggen. Staat ook midden in een zin: “De ringen zeggen …”. Begin daarom met een kleine letter als uw taal dat doet.',
    ),
    'sector.geen': keuze('Iemand die nog in geen groep staat.'),
    'band.*': keuze('Hoe de band tussen twee mensen is. Op de kaart een lijn met een eigen tekening.'),
    'band.geen': keuze('De band is nog niet ingevuld.'),
    'richting.*': keuze(
      'Welke kant de steun op gaat, gezien vanuit kind of gezin: “steun van deze persoon”, “steun aan deze persoon”.',
    ),
    'richting.geen': keuze('Er is van deze soort geen steun.'),
    'contact.*': keuze('Hoe vaak er contact is.'),
    'onderwerp.*':
      'Wie er in het midden van de kaart staat, als er geen naam is ingevuld. Kort, want het staat in de tekening.',

    'actie.*': knop('Begin met wat er gebeurt.'),
    'actie.toevoegen': knop('Zet de naam die getypt is op de kaart.'),
    'actie.ongedaan': knop('Draait de laatste wijziging terug.'),
    'actie.opnieuw': knop('Doet opnieuw wat ongedaan gemaakt is.'),
    'actie.verwijderen': knop('Haalt iemand weg; daarna volgt eerst een vraag.'),
    'actie.verwijderJa': knop('Bevestigt dat iemand overal weggaat. Terug kan niet.'),
    'actie.stop': knop('Stopt met een plek of iemand aanwijzen op de kaart.'),
    'actie.kiesPlek': knop('Daarna tikt de bezoeker op een plek op de kaart.'),
    'actie.kiesBand': knop('Daarna tikt de bezoeker op iemand op de kaart.'),
    'actie.verbinden': knop('Legt een band tussen twee mensen.'),
    'actie.losmaken': knop('Haalt de band tussen twee mensen weg.'),
    'actie.formulier': knop('Opent het formulier over deze steunfiguur. Achter de knop hoort een schermlezer de naam.'),
    'actie.vastleggen': knop('Bewaart het netwerk van nu als moment, om later mee te vergelijken.'),
    'actie.huis': knop('Voegt een huishouden toe waar iemand bij kan horen.'),
    'actie.vraag': knop('Zet iemand erbij als antwoord op een vraag.'),
    'actie.svg': knop('Bewaart een bestand. Laat de afkorting tussen haakjes staan.'),
    'actie.png': knop('Bewaart een bestand. Laat de afkorting tussen haakjes staan.'),
    'actie.csv': knop('Bewaart een bestand. Laat de afkorting tussen haakjes staan.'),
    'actie.json': knop('Bewaart een bestand. Laat de afkorting tussen haakjes staan.'),
    'actie.bekijk': knop('Toont wat er met een geplakte lijst gaat gebeuren, voordat er iets verandert.'),
    'actie.invoegen': knop('Voegt alleen de regels toe waar niets mis mee is.'),

    'keuze.*': label('Keuzelijst boven de kaart.'),
    'weergave.*': keuze('Wat er te zien is.'),
    'namen.*': keuze('Hoe namen er staan.'),
    'moment.nu': keuze('Het netwerk van nu, en geen bewaard moment.'),
    'moment.geen': keuze('Met niets vergelijken.'),
    'bekijk.*': keuze('Wie er op de kaart te zien is.'),
    'bekijk.deel.*': {
      noot: 'Zin boven de lijst als niet iedereen te zien is. De vorm volgt {totaal}.',
      namen: { aantal: 'hoeveel mensen te zien zijn', totaal: 'hoeveel mensen er zijn' },
    },
    'bekijk.valtWeg': 'Zegt een schermlezer achter de naam van wie vervaagd is.',

    'lijst.titel': 'Kop boven de lijst.',
    'lijst.leeg': 'Zin als er nog niemand is.',
    'lijst.sorteer': 'Zin boven de tabel: de koppen van de kolommen zijn knoppen.',
    'veld.*': label('Is soms ook de kop van een kolom.'),
    'veld.relatieTekst': label('Tekstveld na de keuze “Anders”.'),
    'veld.soort': label('Kop van een kolom: gezin, eigen netwerk, vrijwilliger of professional.'),
    'veld.kent': label(
      'Kop van een kolom: hoeveel anderen deze persoon kent. Daaronder staat bijvoorbeeld “4 mensen”.',
    ),
    'veld.band': label('Kop van een kolom, en label van een keuzelijst.'),
    'veld.met': label('Keuzelijst om nog iemand te kiezen met wie er een band is.'),
    'veld.kwaliteit': label('Keuzelijst: hoe de band tussen deze twee is.'),
    'veld.verbergVoor': label('Vinkjes: voor welke lezer deze persoon niet te zien is.'),
    'veld.verantwoordelijk': label('Vinkje. SBJ, 2022 is de bron: laat die staan.'),

    'kaart.titel': 'Kop boven de getekende kaart.',
    'kaart.uitleg': {
      noot: 'Zin onder de kop: wat de ringen zeggen.',
      namen: {
        betekenis: 'een van de teksten bij `ringBetekenis.`',
        ringen: 'de namen van de ringen, met komma’s ertussen',
      },
    },
    'kaart.toetsen':
      'Uitleg voor wie de kaart met het toetsenbord bedient. De letters en cijfers zijn echte toetsen: vertaal die niet.',
    'kaart.leegVak': 'Staat in een vak van de kaart waar niemand is, en wordt voorgelezen.',
    'kaart.kent.*': 'Deel van de naam van iemand op de kaart zoals een schermlezer die zegt, tussen komma’s.',
    'kaart.bezig.*': 'Zin die zegt wat de bezoeker nu moet doen, nadat op een knop gedrukt is.',
    'kaart.legenda': 'Kop van de uitleg van de tekens; is ook een knop om die te openen.',
    'legenda.*':
      'Uitleg van een teken op de kaart. Een schermlezer zegt het ook achter de naam van wie dat teken heeft.',
    'legenda.kindband':
      'Uitleg van de kleur van de lijnen. Kleur alleen zegt nooit iets: de soort band staat er ook bij.',

    'persoon.banden': 'Kop boven de mensen met wie iemand een band heeft.',
    'persoon.ouder':
      'Zin bij een biologische ouder: waarom er geen knop voor steunfiguur is. BGZJ is de bron: laat die staan.',
    'persoon.betaald':
      'Zin bij een professional: waarom er geen knop voor steunfiguur is. BGZJ is de bron: laat die staan.',
    'persoon.toets': 'Zin boven de zeven punten van de definitie. BGZJ is de bron: laat die staan.',
    'persoon.weg': 'Vraag voordat iemand overal weggaat.',

    'woorden.titel': 'Kop boven de samenvatting in woorden.',
    'woorden.aantal.*': 'Eerste zin van de samenvatting: hoeveel mensen er op de kaart staan.',
    'woorden.zonder.*': 'Zin na de vorige: hoeveel mensen er over zijn als de betaalde hulpverleners niet meetellen.',
    'woorden.norm': 'Zin onder de aantallen. Belangrijk: een aantal is geen oordeel.',
    'woorden.niemand': 'Staat achter een dubbele punt waar niemand te noemen is.',
    'woorden.*': 'Woorden voor een dubbele punt of kop van een regel; erachter staan namen.',
    'woorden.kracht': 'Kop van een regel; erachter staat wat er over de sterke kant van deze persoon is opgeschreven.',
    'woorden.dichtheid.*': 'Zin over hoeveel mensen op de kaart elkaar kennen. Een paar is hier: twee mensen.',
    'woorden.wederkerig.*': 'Zin over hoeveel van de steun twee kanten op gaat.',
    'mensen.*': 'Een aantal mensen in de kolom “Kent” en in de samenvatting.',
    'hiaat.titel': 'Kop boven wat er nog leeg is. Vriendelijk: het is een gespreksonderwerp, geen fout.',
    'hiaat.*': {
      noot: 'Zin onder “Hier valt nog over te praten”.',
      namen: { wat: 'een groep, een soort steun, of de naam van iemand' },
    },
    'hiaat.geen-verantwoordelijke': 'Vraag onder “Hier valt nog over te praten”. SBJ, 2022 is de bron: laat die staan.',

    'moment.titel': 'Kop boven de bewaarde momenten.',
    'moment.uitleg': 'Zin onder die kop.',
    'moment.alleenLezen':
      'Zin als de bezoeker naar een eerder moment kijkt. “Nu” is de keuze bij `moment.nu`: gebruik hetzelfde woord.',
    'moment.datum': label('Datum, om het netwerk van nu te bewaren.'),
    'moment.naam': label('Tekstveld, om het netwerk van nu te bewaren.'),
    'moment.toelichting': label('Tekstveld, om het netwerk van nu te bewaren.'),
    'verschil.titel': {
      noot: 'Kop boven de tabel met wat er veranderde.',
      namen: { van: 'de naam of dag van het eerste moment', naar: 'de naam of dag van het tweede moment, of “Nu”' },
    },
    'verschil.geen': 'Zin in plaats van de tabel.',
    'verschil.wie': 'Kop van een kolom.',
    'verschil.kop': 'Kop van een kolom.',
    'verschil.*': 'Woord in de tabel met veranderingen en in de uitleg van de tekens, achter een teken. Kleine letter.',

    'inrichten.titel': 'Kop boven de velden voor eigen namen.',
    'inrichten.*': {
      noot: 'Label bij een veld.',
      hooguit: 60,
      namen: { code: 'het nummer van de ring, of hoe de groep nu heet' },
    },

    'meenemen.titel': 'Kop boven de knoppen om te bewaren en af te drukken.',
    'meenemen.uitleg': 'Zin onder die kop. Gaat over privacy: houd haar precies.',
    'meenemen.afgedrukt': { noot: 'Regel onderaan het vel papier.', namen: { betekenis: 'een zin over de ringen' } },
    'invoegen.titel': 'Kop boven het veld om een lijst te plakken.',
    'invoegen.uitleg': 'Zin onder die kop.',
    'invoegen.leeg': 'Zin als er in de geplakte tekst geen naam stond.',
    'invoegen.kolommen': {
      noot: 'Zin als er kolommen waren die de kaart niet kent.',
      namen: { namen: 'de koppen van die kolommen, zoals zij in het bestand staan' },
    },
    'invoegen.*': { noot: 'Label van een veld, of kop van een kolom in het voorbeeld van de lijst.', hooguit: 40 },

    'gedaan.*': voorgelezen,
    'gedaan.verplaatsen': { noot: voorgelezen, namen: { sector: 'de naam van de groep', ring: 'de naam van de ring' } },
    'gedaan.invoegen.*': voorgelezen,

    'foutoverzicht.titel': 'Kop boven de lijst van wat er nog niet klopt.',
    'melding.*': 'Melding bij een veld en in de lijst van fouten. Zegt wat er mis is en wat wel kan.',
    'melding.lijkt-bsn':
      'Waarschuwing bij een naam. Een burgerservicenummer (BSN) is het Nederlandse persoonsnummer: laat die naam staan.',
  },
} as const satisfies Noten<keyof (typeof TEKSTEN)['netwerk-kaart']['nl']>;
