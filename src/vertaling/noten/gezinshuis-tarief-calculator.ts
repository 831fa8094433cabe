// Noten bij de teksten van <gezinshuis-tarief-calculator>.
import type { TEKSTEN } from '../../teksten/index.js';
import { keuze, knop, label, type Noten } from './noot.js';

const ernst = 'Woord voor de soort melding; ervoor of erachter staat de melding zelf.';

const regelVanBerichten = {
  noot: 'Regel van het berichtenverkeer: categorie, productcode en eenheid. Juridisch: vertaal precies.',
  namen: { categorie: 'een getal', code: 'een productcode' },
};

export const noten = {
  namen: {
    aantal: 'een getal, al geschreven op de manier van de taal',
    veld: 'het label van een veld, zoals “Maandsalaris”; het staat aan het begin van de zin',
    datum: 'een dag, voluit geschreven op de manier van de taal',
    gelezen: 'het getal zoals de rekenmachine het las, met eenheid, al opgemaakt',
    tekst: 'wat de bezoeker typte, letterlijk',
  },
  regels: {
    titel:
      'De kop boven de rekenmachine. Een gezinshuis is een gezin met professionele ouders: laat het woord staan als uw taal er geen heeft.',
    intro: 'Zinnen onder de kop. Belangrijk: de berekening is geen oordeel.',
    'deel.*': 'Kop boven een deel van het formulier.',

    'leeftijdsgroep=*':
      'Een groep leeftijden. Staat midden in een label, zoals “Aantal jeugdigen van 0 tot en met 8 jaar”. Getal en “tot en met” zijn precies.',
    'veld.*': label('Een cijfer of keuze van de berekening.'),
    'veld.*.hulp': 'Uitleg onder een veld.',
    'veld.peiljaar': label('Het jaar waarvoor het tarief geldt.'),
    'veld.plaatsen': label('Hoeveel kinderen er in het gezinshuis kunnen wonen.'),
    'veld.gekozen': label('Keuzelijst: hoeveel zorg een jeugdige nodig heeft.'),
    'veld.wijze': label('Keuzelijst: op welke manier dit bedrag wordt opgegeven.'),
    'veld.fte*': label('Fte is een volledige baan. Laat “fte” staan als uw taal dat kent.'),
    'veld.werkgeverslasten': label('Percentage: premies en belastingen die de werkgever boven op het salaris betaalt.'),
    'veld.vakantietoeslag': label('Percentage: in Nederland een extra uitbetaling, meestal in mei.'),
    'veld.eindejaarsuitkering': label('Percentage: een extra uitbetaling aan het eind van het jaar.'),
    'veld.vervangingGeregeldDoor': label('Keuzelijst: wie vervanging regelt als de gezinshuisouders vrij zijn.'),
    'veld.aantal': {
      noot: 'Label bij een getal.',
      hooguit: 60,
      namen: { groep: 'een groep leeftijden: de tekst bij `leeftijdsgroep=`' },
    },
    'veld.bedragPerDag': {
      noot: 'Label bij een bedrag.',
      hooguit: 60,
      namen: { groep: 'een groep leeftijden: de tekst bij `leeftijdsgroep=`' },
    },
    'veld.factor': label('Getal waarmee het tarief van dit niveau vermenigvuldigd wordt.'),

    'keuze.*': keuze('Keuze bij een veld van de berekening.'),
    'keuze.': keuze('De eerste keuze: er is niets gekozen.'),
    'keuze.loondienst': keuze('Rechtsvorm: de gezinshuisouder heeft een werkgever.'),
    'keuze.franchise': keuze('Rechtsvorm: de gezinshuisouder werkt onder de naam van een organisatie.'),
    'keuze.onderaannemer': keuze('Rechtsvorm: de gezinshuisouder werkt voor een hoofdaannemer.'),
    'keuze.vrijgevestigd': keuze('Rechtsvorm: de gezinshuisouder is zelfstandige.'),
    'keuze.ouders': keuze('De gezinshuisouders regelen de vervanging. De formule tussen haakjes blijft staan.'),
    'keuze.werkgever': keuze('De werkgever regelt de vervanging. De formule tussen haakjes blijft staan.'),
    'keuze.alle-kosten': keuze('Waarover een percentage geldt. De nummers zijn die van de bouwstenen.'),
    'keuze.personeel': keuze('Waarover een percentage geldt. De nummers zijn die van de bouwstenen.'),
    'keuze.deler': keuze('Rekenwijze van leegstand: de kosten delen door hoe vol het huis is.'),
    'keuze.*.hulp': 'Uitleg onder een keuze.',

    'blok.bron':
      'Zin onder een bouwsteen. De handreiking is de Handreiking tariefstelling gezinshuiszorg uit 2021. Houd haar precies: van de handreiking kennen wij de bedragen niet.',
    'blok.*.titel':
      'Titel van een van de elf bouwstenen van de handreiking. Vertaal getrouw: het is een titel uit dat document.',
    'blok.*.wel': 'Wat er bij een bouwsteen hoort. Staat achter “Wat hoort erbij?”. Onze eigen uitleg.',
    'blok.*.niet':
      'Wat er niet bij een bouwsteen hoort. Staat achter “Wat hoort er niet bij?”. Een nummer wijst naar een andere bouwsteen.',
    'blok.*.vinden': 'Waar een bezoeker dit cijfer vindt. Staat achter “Waar is dit te vinden?”.',
    'blok.wel': 'Kop in een bouwsteen.',
    'blok.niet': 'Kop in een bouwsteen.',
    'blok.vinden': 'Kop in een bouwsteen.',
    'blok.beweegt': 'Kop in een bouwsteen: welke cijfers dit bedrag veranderen.',
    'blok.formule': 'Kop in een bouwsteen: de formule staat eronder.',
    'blok.5.keuze': 'Zin bij de bouwsteen verzorging. De pleegvergoeding is een wettelijk bedrag voor pleegouders.',

    'eenheid.*': { noot: 'Eenheid achter een getal, klein geschreven. Staat in een smal vak: kort.', hooguit: 32 },
    'woord.*':
      'Woord tussen de cijfers van een formule, met kleine letter. De formules zelf staan in de code en zijn in elke taal gelijk.',
    'woord.ingevuld': 'Staat in plaats van een formule: dit bedrag is zelf ingevuld.',
    'woord.nvt': 'Zin in plaats van een formule.',

    'herkomst.status.*':
      'Woord bij een cijfer: waar het vandaan komt. Officieel: uit een wet of besluit. Secundair: uit een andere bron. Aanname: onze schatting. Eigen: van de bezoeker.',
    'herkomst.titel': 'Kop boven een lijst met cijfers; van elk cijfer staat erbij waar het vandaan komt.',
    'herkomst.waarschuwing.*':
      'Zin bij de uitkomst, na een of twee waarschuwingen: hoeveel waarschuwingen er nog zijn.',
    'herkomst.zonderReden.*': 'Zin boven een lijst: bij hoeveel cijfers nog geen reden staat.',
    'herkomst.onbekend': 'Woord bij een cijfer zonder bron.',
    'herkomst.begon': {
      noot: 'Zin onder een veld dat de bezoeker wijzigde.',
      namen: { waarde: 'een getal, bedrag of keuze' },
    },
    'herkomst.datumHalf': 'Melding bij een datum waarvan nog niet alles is ingevuld.',
    'herkomst.*': label('Een veld over de bron van een cijfer.'),

    'actie.*': knop('Begin met wat er gebeurt.'),
    'actie.opslaan': knop('Bewaart de berekening als bestand op dit apparaat.'),
    'actie.openen': knop('Opent een berekening die eerder bewaard is.'),
    'actie.toonFouten': knop('Laat zien welke velden nog leeg zijn.'),

    'actie.uitkomst': knop('Brengt de bezoeker naar de uitkomst op dezelfde bladzijde.'),
    'actie.zetTerug': knop('Maakt één wijziging ongedaan; welke dat is staat ervoor.'),

    'rij.*': {
      noot: 'Korte regel in een smalle rij. Een naam tussen accolades is een vak om in te vullen, met euroteken of procent erbij: laat elke naam staan, de volgorde mag anders.',
      hooguit: 48,
      namen: {
        fte: 'een getal',
        groep: 'een leeftijd in cijfers, zoals 12–15',
        bedrag: 'een bedrag in euro',
        maandsalaris: 'vak met een bedrag',
        bedragPerJaar: 'vak met een bedrag',
        urenPerJeugdigePerWeek: 'vak met een getal',
        uurtarief: 'vak met een bedrag',
        dagenPerJaar: 'vak met een getal',
        dagtarief: 'vak met een bedrag',
        bedragPerDag: 'vak met een bedrag',
        fractie: 'vak met een percentage',
        niveau: 'de naam van een zorgzwaarte',
        verschil: 'een bedrag in euro, ook onder nul',
      },
    },
    'rij.totaal': {
      noot: 'Regel onder de rijen, voor het tarief. “Alles bij” noemt de zorgzwaarte waar alle bedragen op gerekend zijn.',
      namen: { niveau: 'de naam van een zorgzwaarte, of “Basis, zonder niveau”' },
    },
    'rij.reden': { noot: 'Woord bij een cijfer waar nog een reden bij moet.', hooguit: 16 },
    'rij.basis': 'Er is geen zorgzwaarte gekozen: de cijfers zijn die van de basis.',
    'tab.plaatje': knop('Bewaart de tekening van dit tabblad als bestand.'),
    'tab.*': { noot: 'Naam van een tabblad of van de rij tabbladen.', hooguit: 28 },
    'verschil.door': {
      noot: 'Zin bij de uitkomst: welke wijziging het tarief het meest veranderde.',
      namen: { wat: 'het label van een cijfer of de titel van een bouwsteen' },
    },
    'verschil.andere.*': 'Zin na de vorige: hoeveel andere cijfers er nog zijn.',
    'verschil.*': 'Staat bij de uitkomst: wat er veranderde sinds de bezoeker begon.',
    'opbouw.tientje': {
      noot: 'Zin boven een plaatje: hoe het tarief verdeeld is, per tien euro.',
      namen: {
        tien: 'tien euro, opgemaakt',
        a: 'een bedrag voor de kosten van beroepskrachten',
        b: 'een bedrag voor kosten voor het kind zelf',
        c: 'een bedrag voor overheadkosten',
        buiten: 'een bedrag dat buiten a, b en c valt',
      },
    },
    'opbouw.naam.*':
      'Naam van een bouwsteen onder een staaf van een plaatje, waar weinig ruimte is. Een afbreekstreepje dat niet te zien is (U+00AD) zegt waar een lang woord breken mag.',
    'opbouw.naarLetter': 'Naam onder de laatste staaf van een plaatje: het tarief, verdeeld over de letters a, b en c.',

    'naam.*': label('Veld voor de naam van de berekening; zo heet ook het bestand.'),
    'actie.ongedaan': knop('Zet terug wat er vóór de laatste wijziging stond.'),
    'bepaalt.zin': {
      noot: 'Zin boven een lijst van drie cijfers. Het percentage is naar beneden afgerond.',
      namen: { deel: 'een percentage' },
    },
    'opbouw.elders': {
      noot: 'Zin bij de uitkomst.',
      namen: { tarieven: 'bedragen, elk met een jaar tussen haakjes, met komma’s ertussen' },
    },
    'opbouw.elders.uitleg': {
      noot: 'Zin daarachter. Geen oordeel over het tarief.',
      namen: { code: 'een productcode', regio: 'namen van gemeenten', bron: 'een website' },
    },
    'bepaalt.eigen': { noot: 'Keuze naast percentages: zelf een lage en hoge waarde invullen.', hooguit: 12 },
    'bepaalt.verhoogt': {
      noot: 'Zin boven een tabel: het cijfer dat het tarief het verst van nu brengt, hier omhoog.',
      namen: { cijfer: 'de naam van een cijfer', waarde: 'een getal met zijn eenheid', tarief: 'een bedrag in euro' },
    },
    'bepaalt.verlaagt': {
      noot: 'Zin boven een tabel: het cijfer dat het tarief het verst van nu brengt, hier omlaag.',
      namen: { cijfer: 'de naam van een cijfer', waarde: 'een getal met zijn eenheid', tarief: 'een bedrag in euro' },
    },
    'bepaalt.geenGrenzen': { noot: 'Zin boven een tabel.', namen: { deel: 'een percentage' } },
    'bepaalt.metGrenzen.*': {
      noot: 'Zin na “… kan het tarief het meest verhogen”.',
      namen: { deel: 'een percentage' },
    },
    'bepaalt.laag': {
      noot: 'Kop boven een veld: de laagste waarde. Eén woord; ook het begin van de naam van het veld.',
      hooguit: 12,
    },
    'bepaalt.hoog': {
      noot: 'Kop boven een veld: de hoogste waarde. Eén woord; ook het begin van de naam van het veld.',
      hooguit: 12,
    },
    'bepaalt.fte': { noot: 'Eenheid achter een getal, klein geschreven.', hooguit: 12 },
    'bepaalt.grenzen': knop('Opent bij één cijfer twee velden: een eigen laagste en hoogste waarde.'),
    'bepaalt.opEnNeer': { noot: 'Achter een knop in een smalle cel.', namen: { deel: 'een percentage' } },
    'bepaalt.nuIs': { noot: 'Klein onder de naam van een cijfer.', namen: { waarde: 'het cijfer met zijn eenheid' } },
    'bepaalt.redenVraag': knop('Opent het veld voor de reden; er is nog geen reden. Kort.'),
    'bepaalt.redenWijzig': knop('Opent het veld voor de reden die ervoor staat.'),
    'bepaalt.omgekeerd': 'Vraag bij twee velden. Twee knoppen geven antwoord.',
    'bepaalt.draaiOm': {
      noot: 'Op een knop: verwisselt de twee waarden.',
      namen: { laag: 'een getal', hoog: 'een getal' },
    },
    'bepaalt.pasAan': knop('Zet de focus in het veld met de laagste waarde.'),
    'bepaalt.reden': 'Naam van een veld. Eén woord.',
    'bepaalt.zonderGrens': { noot: 'Zin onder een tabel.', namen: { deel: 'een percentage' } },
    'bepaalt.wis': knop('Haalt de zelf ingevulde grenzen weg van de cijfers die er staan.'),
    'bepaalt.verwacht': { noot: 'Zin onder een plaatje.', namen: { bezetting: 'een percentage' } },
    'bepaalt.*': 'Kop of zin op het blad dat zegt welke cijfers het tarief het meest veranderen.',

    'scenario.*': {
      noot: 'Kop, knop of zin bij de scenario’s: kopieën van de berekening waarin iets anders is ingevuld, naast elkaar.',
      namen: {
        naam: 'de naam van een scenario, zoals de bezoeker die gaf',
        nu: 'de naam van het eerste scenario, waarmee vergeleken wordt',
        namen: 'namen van scenario’s, met komma’s ertussen',
        nummer: 'een getal',
        bedrag: 'een bedrag in euro, zonder plus of min',
        tarief: 'een bedrag in euro',
        oorzaken: 'labels van cijfers, met puntkomma’s ertussen',
      },
    },
    'scenario.afwijkt': 'Alleen voor een schermlezer: staat voor een cijfer dat anders is dan in het eerste scenario.',
    'scenario.dubbel': 'Bericht bij een veld: twee scenario’s hebben dezelfde naam.',
    'scenario.noot': {
      noot: 'Uitleg onder een tabel. Ervoor staat een stip, dus de zin begint met een kleine letter.',
      namen: { nu: 'de naam van het eerste scenario' },
    },
    'scenario.eerste': { noot: 'De naam van het eerste scenario: hoe het nu is.', hooguit: 24 },
    'scenario.nieuweNaam': { noot: 'De naam van een scenario dat net gemaakt is.', hooguit: 24 },
    'aanbod.zin': {
      noot: 'Zin boven een plaatje met aanbiedingen. Geen oordeel: niet goed, duur of goedkoop.',
      namen: {
        laagste: 'een bedrag',
        hoogste: 'een bedrag',
        midden: 'een bedrag: de mediaan',
        verschil: 'een bedrag met plus of min',
      },
    },
    'aanbod.zinEen': {
      noot: 'Dezelfde zin bij één aanbod.',
      namen: { naam: 'de naam van een aanbieder', bedrag: 'een bedrag', verschil: 'een bedrag met plus of min' },
    },
    'aanbod.helft': {
      noot: 'Zin na de vorige, vanaf vier aanbiedingen. Middelste helft: van het eerste tot het derde kwartiel.',
      namen: { van: 'een bedrag', tot: 'een bedrag' },
    },
    'aanbod.apart': {
      noot: 'Zin na de vorige. Geen oordeel; “die grens kozen wij” moet erin blijven.',
      namen: { namen: 'namen van aanbieders, met komma’s' },
    },
    'aanbod.gepubliceerd': {
      noot: 'Zin onder een plaatje waarin dit tarief een ruit is. “Geen norm” moet erin blijven.',
      namen: {
        bedrag: 'een bedrag',
        jaar: 'een jaartal',
        code: 'een productcode',
        regio: 'namen van gemeenten',
        bron: 'een naam van een website',
      },
    },
    'aanbod.naamloos': { noot: 'Naam van een aanbod dat zelf geen naam heeft.', namen: { nummer: 'een volgnummer' } },
    'aanbod.naast': { noot: 'Kop boven een vergelijking.', namen: { naam: 'de naam van een aanbieder' } },
    'aanbod.deelVanOns': { noot: 'Staat onder een bedrag.', namen: { deel: 'een percentage' } },
    'aanbod.zwijgt': {
      noot: 'Onder een streepje, of alleen voor wie luistert: de aanbieder gaf hier geen bedrag.',
      namen: { nummer: 'het nummer van een bouwsteen' },
    },
    'aanbod.zwijgt.letter': {
      noot: 'Alleen voor wie luistert: van deze letter ontbreekt een bedrag van de aanbieder.',
      namen: { letter: 'een letter van de wet: a, b of c' },
    },
    'aanbod.naamfout': 'Bericht bij een veld: een lege naam, of een die een ander aanbod al heeft.',
    'aanbod.margeGenoemd.hulp': { noot: 'Staat onder een percentage.', namen: { bedrag: 'een bedrag' } },
    'aanbod.teltNietOp': {
      noot: 'Waarschuwing onder een tabel.',
      namen: { som: 'een bedrag: de bouwstenen samen', tarief: 'een bedrag' },
    },
    'aanbod.regel': {
      noot: 'Staat voor een bericht of achter de naam van een knop.',
      namen: { rij: 'het nummer van een regel' },
    },
    'aanbod.wachten': { noot: 'Zin onder een lijst.', namen: { regels: 'nummers van regels, met komma’s' } },
    'aanbod.klopt': { noot: 'Knop bij een getal dat twee dingen kan betekenen.', namen: { bedrag: 'een bedrag' } },
    'aanbod.weggelaten': {
      noot: 'Zin achter “Komt erbij.”: woorden die achter een bedrag stonden.',
      namen: { woorden: 'die woorden, letterlijk' },
    },
    'aanbod.ongewoon': {
      noot: 'Vraag bij een bedrag. “Die grens kozen wij” moet erin blijven.',
      namen: { hoog: 'een bedrag' },
    },
    'aanbod.stand.ongewoon': {
      noot: 'Vraag achter een regel die gelezen is. “Die grens kozen wij” moet erin blijven.',
      namen: { keer: 'een geheel getal' },
    },
    'aanbod.stand.dubbel': { noot: 'Staat achter een regel die gelezen is.', namen: { bedrag: 'een bedrag' } },
    'aanbod.stand.*': 'Staat achter een regel die gelezen is, of bij een veld: wat ermee gebeurt of wat er niet klopt.',
    'aanbod.fout.kolom-*': {
      noot: 'Bericht over een bestand of geplakte tekst.',
      namen: { kolom: 'de kop van een kolom' },
    },
    'aanbod.fout.titel-*': {
      noot: 'Bericht over een bestand: een regel boven de namen van de kolommen telt niet mee.',
      namen: { kolom: 'wat er in die regel staat, letterlijk' },
    },
    'aanbod.fout.*': 'Bericht over een bestand of geplakte tekst.',
    'aanbod.voegToe.*': knop('Zet zoveel aanbiedingen erbij.'),
    'aanbod.*': 'Kop, knop, label of zin op het blad met aanbiedingen. Geen oordeel: niet goed, duur of goedkoop.',
    'jaar.zin': {
      noot: 'Zin boven een plaatje: wat het tarief in een volgend jaar wordt.',
      namen: {
        bedrag: 'een bedrag',
        van: 'een jaartal',
        nieuw: 'een bedrag',
        naar: 'een jaartal',
        verschil: 'een bedrag met plus of min',
        deel: 'een percentage',
      },
    },
    'jaar.voorlopig': { noot: 'Zin na de vorige.', namen: { naar: 'een jaartal', daarna: 'een jaartal' } },
    'jaar.zonderCorrectie': { noot: 'Zin na de vorige.', namen: { van: 'een jaartal' } },
    'jaar.geen': {
      noot: 'Zin als er een cijfer ontbreekt: het streepje staat voor een bedrag dat er niet is.',
      namen: { bedrag: 'een bedrag', van: 'een jaartal', geen: 'een streepje', naar: 'een jaartal' },
    },
    'jaar.kolom.samen': {
      noot: 'Kop van een kolom. OVA en PPC blijven.',
      namen: { ova: 'een percentage', ppc: 'een percentage' },
    },
    'jaar.ontbreekt.*': { noot: 'Zin na de vorige.', namen: { namen: 'namen van cijfers, met puntkomma’s' } },
    'jaar.staaf.*': { noot: 'Naam onder een staaf, kort. OVA en PPC blijven.', namen: { deel: 'een percentage' } },
    'jaar.cijfer.*': {
      noot: 'Naam van een indexcijfer. OVA en PPC blijven.',
      namen: { reeks: 'OVA of PPC', jaar: 'een jaartal' },
    },
    'jaar.kent': { noot: 'Kop boven een vraag.', namen: { naam: 'de naam van een indexcijfer' } },
    'jaar.kent.hulp': { noot: 'Zin onder die kop.', namen: { naar: 'een jaartal' } },
    'jaar.klopt': { noot: 'Knop bij een getal dat twee dingen kan betekenen.', namen: { deel: 'een percentage' } },
    'jaar.ongewoon': {
      noot: 'Vraag bij een percentage. “Die grens kozen wij” moet erin blijven.',
      namen: { deel: 'een percentage', laag: 'een percentage', hoog: 'een percentage' },
    },
    'jaar.methode': { noot: 'Vraag boven vier keuzes.', namen: { jaar: 'een jaartal' } },
    'jaar.methode.*': 'Keuze: hoe een voorlopig indexcijfer later gecorrigeerd wordt. Juridisch: vertaal precies.',
    'jaar.correctie': { noot: 'Naam onder een staaf.', namen: { jaar: 'een jaartal' } },
    'jaar.letterD': {
      noot: 'Zin onder een tabel. Juridisch: vertaal precies; de letter d blijft.',
      namen: { verschil: 'een bedrag', bron: 'een bron' },
    },
    'jaar.eigenBron': {
      noot: 'Regel onder een tabel: een cijfer dat de bezoeker zelf invulde.',
      namen: {
        naam: 'de naam van een indexcijfer',
        deel: 'een percentage',
        soort: 'gepubliceerd, of eigen aanname',
        bron: 'de bron of de reden, zoals getypt',
      },
    },
    'jaar.lijn': 'Naam van een tijdlijn, voor een schermlezer.',
    'jaar.lijn.*': {
      noot: 'Moment op een tijdlijn, of wat er dan gebeurt.',
      namen: { naar: 'een jaartal', bedrag: 'een bedrag in euro' },
    },
    'jaar.pleeg.onbekend': { noot: 'Zin boven een tabel.', namen: { jaar: 'een jaartal' } },
    'jaar.*': 'Kop, label of zin op het blad dat het tarief naar een volgend jaar brengt. OVA en PPC blijven.',

    'mix.zin.*': { noot: 'Zin boven een tabel.', namen: { bedrag: 'een bedrag' } },
    'mix.nietHier': {
      noot: 'Zin boven een tabel, in plaats van de zin met het gemiddelde.',
      namen: { niveaus: 'namen van niveaus, met komma’s ertussen' },
    },
    'mix.dubbel': {
      noot: 'Zin boven een tabel, in plaats van de zin met het gemiddelde.',
      namen: { niveaus: 'namen van niveaus, met komma’s ertussen' },
    },
    'mix.zonderTarief': {
      noot: 'Zin boven een tabel, in plaats van de zin met het gemiddelde.',
      namen: { niveaus: 'namen van niveaus, met komma’s ertussen' },
    },
    'mix.gekozen': 'Achter de naam van het niveau waarop het tarief staat. Eén woord.',
    'mix.gemiddeld': 'Onder de uitkomst van een som. Eén woord.',
    'mix.matrix.terug': {
      noot: 'Alleen voor wie luistert, achter een knop met een = en een getal: zet dit cijfer terug op dat van de basis.',
      namen: { veld: 'de naam van een niveau en van een veld' },
    },
    'mix.matrix.fte': {
      noot: 'Klein onder het aantal voltijdsbanen dat een niveau erft: hoe dat uitgerekend is.',
      namen: { fte: 'een getal', plaatsen: 'een aantal met het woord plaatsen' },
    },
    'mix.regel': regelVanBerichten,
    'mix.regel.*': regelVanBerichten,
    'mix.output':
      'Zin onder de tabel met productcodes, als er een outputgerichte code gekozen is. Juridisch: vertaal precies.',
    'mix.product.*': 'Klein onder een keuzelijst met productcodes: wanneer de code telt.',
    'mix.contract.*': 'Keuze uit twee: hoe het tarief in het contract staat. Kort; er is weinig plek.',
    'mix.*': 'Kop, keuze of zin bij de verdeling van jeugdigen over de niveaus van zorgzwaarte.',

    'start.*': 'Kop, label of zin bij de eerste vragen, voor wie met niets begint.',
    'start.stap': {
      noot: 'Boven een vraag: de hoeveelste zij is.',
      namen: { nummer: 'een getal', aantal: 'een getal' },
    },
    'start.vorm.*': 'Uitleg bij een rechtsvorm van een gezinshuis.',
    'start.telling': 'Zin met een bron. De getallen en de bron blijven.',
    'start.begincijfer': {
      noot: 'Zin onder een leeg veld. Erachter staat hoe zeker het cijfer is.',
      namen: { waarde: 'een getal of bedrag' },
    },
    'start.neemOver': knop('Zet het aangeboden cijfer in het veld.'),
    'start.alles': knop('Vult alles wat leeg is met begincijfers.'),
    'start.sluit': knop('Haalt de eerste vragen weg.'),
    'start.nodig.*': 'Zin bij de uitkomst als er nog geen tarief is.',
    'start.nog.*': { noot: 'Achter een streepje in de smalle balk: hoeveel cijfers er nog nodig zijn.', hooguit: 28 },
    'start.volgende': { noot: 'Link naar het eerste lege veld.', namen: { veld: 'het label van een veld' } },
    'vorm.*': {
      noot: 'Kop of zin bij wat een andere rechtsvorm aan begincijfers meebrengt.',
      namen: {
        vorm: 'een rechtsvorm, zoals franchise',
        aantal: 'een getal',
        nu: 'wat er nu staat: een getal, een bedrag of een paar daarvan',
        dan: 'wat er dan staat: een getal, een bedrag of een paar daarvan',
      },
    },
    'vorm.houd': keuze('Wat de bezoeker zelf invulde blijft staan.'),
    'vorm.neemEen': keuze('In plaats van wat de bezoeker zelf invulde.'),
    'vorm.neem.*': knop('Zet de begincijfers van deze rechtsvorm in de velden.'),
    'vorm.houdAlles': knop('Laat alles staan, en haalt dit aanbod weg.'),
    'memo.*': 'Kop, knop of zin bij de memo: twee bladzijden op papier voor de gemeenteraad.',
    'memo.noot': {
      noot: 'Klein in een tabel, in plaats van een lange reden; die staat er genummerd onder.',
      namen: { nummer: 'een getal' },
    },
    'memo.onbekend.*': 'Achter een zin die telt hoeveel cijfers er van elke soort zijn.',
    'memo.nietHier.*':
      'Zin boven een tabel: hoeveel cijfers er op papier niet meer passen. Bronnen is een blad van het werkboek.',
    'memo.niveaus.*':
      'Zin onder een tabel: hoeveel niveaus er op papier niet meer passen. Opbouw is een blad van het werkboek.',
    'memo.geen':
      'Zin na ‘Er is nog geen tarief.’, boven de memo. Erachter staat welke velden leeg zijn of niet kloppen.',
    'memo.laatste': 'Zin boven de memo, als er in een veld iets staat wat nog niet meetelt.',
    'memo.wacht': 'Zin daarachter. Erna komen de namen van die velden, met komma’s ertussen.',
    'memo.zin': { noot: 'De kop van de memo.', namen: { tarief: 'een bedrag in euro' } },
    'memo.privacy': {
      noot: 'Uitleg bij een veld voor tekst. Dat er geen namen in horen is belangrijk.',
      namen: { hoogste: 'een getal', over: 'een getal: zo veel tekens passen er nog' },
    },
    'memo.grenzen': {
      noot: 'Onder de bron van een cijfer: hoe laag en hoog het volgens de bezoeker kan zijn. Daarna volgt zijn reden.',
      namen: { laag: 'een bedrag, percentage of getal met eenheid', hoog: 'net zo' },
    },
    'memo.herkomst': {
      noot: 'Zin boven een tabel met cijfers: hoeveel er van elke soort zijn.',
      namen: { officieel: 'een getal', secundair: 'een getal', aanname: 'een getal', eigen: 'een getal' },
    },
    'raad.*':
      'Kop of zin op het scherm voor een raadslid: een lid van de gemeenteraad leest mee en vult niets in. Spreek niemand aan.',
    'raad.naam': 'Voor de naam die iemand de berekening gaf.',
    'raad.set': {
      noot: 'Zin: welke begincijfers er zijn, en van welke dag.',
      namen: { set: 'de naam van een set cijfers' },
    },
    'raad.per': { noot: 'Boven het tarief.', namen: { jaar: 'een jaar' } },
    'raad.niveau': { noot: 'Onder het tarief.', namen: { niveau: 'de naam die iemand een niveau gaf' } },
    'raad.maand': { noot: 'Zin onder het tarief per etmaal.', namen: { bedrag: 'een bedrag in euro' } },
    'raad.huis.*': {
      noot: 'Zin onder het tarief per etmaal. Vol: op elke plaats woont een kind.',
      namen: { bedrag: 'een bedrag in euro' },
    },
    'raad.tien': { noot: 'Kop boven een balk in vier delen.', namen: { tien: 'tien euro, opgemaakt' } },
    'raad.deel.*': 'Achter een bedrag: waar dat deel van tien euro heen gaat.',
    'raad.aanname': {
      noot: 'Zinnen over het cijfer dat het meest uitmaakt van wat een aanname is.',
      namen: {
        cijfer: 'de naam van een cijfer, tussen aanhalingstekens',
        deel: 'een percentage',
        bedrag: 'een verschil in euro, met plus of min ervoor',
      },
    },
    'raad.vraag.*': {
      noot: 'Een vraag die de raad kan stellen, met erbij waarom.',
      namen: {
        cijfer: 'de naam van een cijfer, tussen aanhalingstekens',
        waarde: 'een bedrag, percentage of getal met eenheid',
        deel: 'een percentage',
      },
    },
    'raad.vraag.geen': 'Zin in plaats van vragen over cijfers.',
    'raad.fout': {
      noot: 'Zin als er geen tarief is.',
      namen: { velden: 'namen van velden, elk tussen aanhalingstekens, met komma’s ertussen' },
    },
    'raad.toezicht': 'Wie waarop toeziet. Juridisch: vertaal precies, zoals op de ladder.',
    'raad.toezicht.bron': 'De bron van de zin ervoor. Wet, artikel en lid blijven staan.',
    'koppeling.letop': 'Kop boven een kolom: wat er nog te weten is over een verandering, zoals dat er iets weggaat.',
    'koppeling.*': {
      noot: 'Kop, knop of zin bij een link waarin alleen cijfers staan, of bij zo’n link in het adres van de pagina.',
      namen: {
        aantal: 'een getal',
        hoogste: 'een getal',
        tarief: 'een bedrag in euro, uit de link',
        nu: 'een bedrag in euro, op het scherm',
      },
    },
    'uitvoer.memo': knop('Opent een vak om een memo af te drukken.'),
    'uitvoer.koppeling': knop('Opent een vak met een link.'),
    'actie.sluiten': knop('Sluit een vak.'),
    'actie.uitvoeren': knop('Opent een lijst met soorten bestanden.'),
    'actie.beginOpnieuw': knop('Zet alle cijfers terug naar het begin.'),
    'uitvoer.*': knop('Maakt een bestand voor een rekenblad.'),
    'uitvoer.bezig': 'Zin boven een balk, zolang het bestand gemaakt wordt.',
    'uitvoer.stop': knop('Het bestand hoeft niet meer.'),
    'uitvoer.klaar': {
      noot: 'Vervolg van een zin die begint met de naam van het bestand.',
      namen: { grootte: 'een getal' },
    },
    'uitvoer.gelijk': { noot: 'Zin daarachter.', namen: { tarief: 'een bedrag' } },
    'uitvoer.anders': { noot: 'Zin daarachter.', namen: { tarief: 'een bedrag', scherm: 'een bedrag' } },
    'uitvoer.geenTarief': 'Zin daarachter.',
    'uitvoer.leeg': 'Waarom er geen tarief is. Erna komen de namen van velden, met komma’s ertussen.',
    'uitvoer.mis': 'Waarom er geen tarief is. Erna komen de namen van velden, met komma’s ertussen.',
    'uitvoer.mislukt': 'Zin als er geen bestand te maken was.',
    'niveau.*':
      'Knop, label of zin bij de niveaus van zorgzwaarte. Een niveau heeft eigen cijfers naast die van de basis.',
    'niveau.weg.waarheen.*': {
      noot: 'Vraag met knoppen eronder. Het eerste teken kan een eigen naam zijn.',
      namen: { niveau: 'de naam van een niveau' },
    },
    'niveau.weg.naar': {
      noot: 'Knop bij de vraag waar jeugdigen heen gaan.',
      namen: { niveau: 'de naam van een niveau' },
    },
    'niveau.geerfd': { noot: 'Uitleg bij een leeg veld: wat er dan geldt.', namen: { waarde: 'een getal' } },
    'niveau.nieuweNaam': { noot: 'De naam van een niveau dat net gemaakt is.', hooguit: 24 },
    'bronnen.zin': {
      noot: 'Zin boven een tabel met cijfers en hun bron.',
      namen: { cijfers: 'een getal', aannames: 'een getal' },
    },
    'bronnen.geef.*': knop('Zet de ingevulde bron bij alle aangevinkte cijfers.'),
    'bronnen.heeftBron.*': {
      noot: 'Vraag boven twee keuzen: laten staan of vervangen.',
      namen: { namen: 'namen van cijfers, elk met zijn bron achter een streepje, met puntkomma’s ertussen' },
    },
    'bronnen.laatStaan': keuze('Antwoord op de vraag of een bron die er al staat vervangen wordt.'),
    'bronnen.vervang': keuze('Antwoord op dezelfde vraag.'),
    'bronnen.gegeven.*': 'Zin nadat cijfers een bron kregen.',
    'bronnen.tariefBlijft': { noot: 'Zin daarachter.', namen: { tarief: 'een bedrag' } },
    'bronnen.alle': keuze('Er staat een getal achter.'),
    'bronnen.zonderReden': keuze('Alleen cijfers waar nog geen reden bij staat. Er staat een getal achter.'),
    'bronnen.over': { noot: 'Zin boven een tabel met minder rijen.', namen: { over: 'een getal', alle: 'een getal' } },
    'bronnen.beweegt': { noot: 'De kop van een kolom met percentages: hoeveel het tarief meebeweegt.', hooguit: 12 },
    'bronnen.beweegtUitleg': {
      noot: 'Zin onder een tabel.',
      namen: { deel: 'een percentage', meer: 'een percentage', scheelt: 'een percentage' },
    },
    'bronnen.vinkjesWeg': knop('Haalt alle vinkjes weg.'),
    'bronnen.*': 'Kop of zin op het blad met bronnen.',

    'melding.*':
      'Melding bij een veld en in de lijst van fouten. Zegt wat er mis is en wat wel kan. Getallen met een komma en punt zijn Nederlands: schrijf ze op de manier van uw taal.',
    'melding.fout': ernst,
    'melding.waarschuwing': ernst,
    'melding.peiljaren-gemengd': {
      noot: 'Melding bij een cijfer, en naast het tarief achter de naam van dat cijfer.',
      namen: { jaar: 'het jaar waar het cijfer van is', peiljaar: 'het jaar van de berekening' },
    },
    'melding.half': {
      noot: 'In de lijst van fouten: in een veld buiten de bouwstenen staat iets wat geen getal of geen vrije naam is.',
      namen: { veld: 'de naam van het veld', tekst: 'wat er getypt is' },
    },
    'melding.half.leeg': {
      noot: 'In de lijst van fouten: een naam of tarief dat leeg gemaakt is.',
      namen: { veld: 'de naam van het veld' },
    },
    'melding.half.knop': {
      noot: 'In de lijst van fouten: iemand typte iets, en drukte nog niet op de knop die erbij hoort.',
      namen: { veld: 'de naam van het veld', tekst: 'wat er getypt is' },
    },
    'melding.half.plakken': 'In de lijst van fouten: in een vak staan geplakte aanbiedingen, met knoppen eronder.',
    'scenario.half': {
      noot: 'Naam van een veld, in een zin bij `melding.half`.',
      namen: { nummer: '1 tot en met 4' },
    },
    'aanbod.half': {
      noot: 'Naam van een veld, in een zin bij `melding.half`.',
      namen: { naam: 'de naam van een aanbieder' },
    },
    'bronnen.half': 'Naam van een veld, in een zin bij `melding.half.knop`. Hetzelfde als bij `bronnen.zelfde`.',
    'jaar.half': {
      noot: 'Naam van een veld, in een zin bij `melding.half`.',
      namen: { reeks: 'OVA of PPC', jaar: 'een jaar' },
    },
    'jaar.halfGevraagd': 'Naam van een veld, in een zin bij `melding.half.knop`: een percentage waar om gevraagd is.',
    'melding.papier': 'Melding na een druk op Afdrukken, en op papier in plaats van de memo.',
    'melding.server': 'Woord voor een melding die de server van de pagina gaf.',
    'melding.vraag': ernst,
    'melding.fractie-buiten-bereik.factor': 'Melding bij een factor, een getal waarmee vermenigvuldigd wordt.',
    'melding.zorgzwaarte-dubbel.naam':
      'Melding bij een niveau met dezelfde naam als een ander. In {veld} komt die naam.',
    'tabel.leeg': 'Alleen voor wie luistert, in een lege cel of een cel met een streepje.',
    'tabel.kostprijselementen': 'Naam van het cijfer in een melding, als de letter bij een bouwsteen niet bestaat.',
    'melding.vervanging-bij-fte':
      'Melding bij een keuzelijst. “Geen” is de tekst bij `keuze.`: gebruik hetzelfde woord.',
    'twijfel.*': 'Vraag bij een getal dat meer dan één ding kan betekenen. De bezoeker antwoordt met een knop.',
    'twijfel.ongewoon': {
      noot: 'Vraag bij een getal buiten wat hier gewoon is. Het is een controle op typen en geen norm.',
      namen: {
        laag: 'het kleinste gewone getal',
        hoog: 'het grootste gewone getal',
        bron: 'waar dat vandaan komt, of de tekst bij twijfel.aanname',
      },
    },
    'twijfel.aanname': 'Staat tussen haakjes in de vraag bij een ongewoon getal, als er geen bron voor is.',
    'twijfel.bedoel': {
      noot: 'Knop: het antwoord van de bezoeker. In de ik-vorm.',
      hooguit: 32,
      namen: { getal: 'het getal dat bedoeld wordt, opgemaakt' },
    },
    'foutoverzicht.titel': 'Kop boven de lijst van wat er nog niet klopt.',
    'openen.*': {
      noot: 'Kop, knop of zin bij een gekozen bestand: wat er verandert als het opengaat. Er is dan nog niets veranderd.',
      namen: {
        bestand: 'de naam van een bestand',
        nu: 'een bedrag in euro, op het scherm',
        wordt: 'een bedrag in euro, uit het bestand',
        namen: 'een of meer namen uit een bestand, met komma’s ertussen',
        naam: 'de naam van een berekening of van een bestand; het begin van de zin',
        tarief: 'een bedrag in euro',
      },
    },
    'openen.deel.*': 'Begin van een rij in een tabel: een deel van de berekening dat niet één cijfer is.',
    'openen.mislukt': {
      noot: 'Zin als een gekozen bestand geen berekening is. Ervoor staat het woord “Fout”.',
      namen: { bestand: 'de naam van een bestand' },
    },
    'openen.nieuwer': {
      noot: 'Zin als een gekozen bestand uit een nieuwere rekenmachine komt. Ervoor staat het woord “Fout”.',
      namen: { bestand: 'de naam van een bestand' },
    },
    'tarievenset.mislukt': 'Zin als de cijfers van de gemeente niet te laden waren.',

    'resultaat.titel': 'Kop boven de uitkomst.',
    'resultaat.perEtmaal': 'Staat achter het bedrag van de uitkomst, midden in een zin. Een etmaal is 24 uur.',
    'resultaat.zin': {
      noot: 'Zin op het blad met de opbouw.',
      namen: { tarief: 'een bedrag in euro', personeel: 'een percentage', verzorging: 'een percentage' },
    },
    'resultaat.breakEven': {
      noot: 'Zin op het blad met de opbouw: bij welke bezetting de kosten gedekt zijn. “Onze aanname” moet erin blijven.',
      namen: { bezetting: 'een percentage' },
    },
    'resultaat.breakEven.geen': 'Zin in plaats van de vorige, als geen bezetting genoeg is.',
    'resultaat.geen': 'Zin als er nog te weinig is ingevuld voor een tarief.',
    'resultaat.laatste': { noot: 'Merk bij een tarief dat nog van voor de laatste wijziging is.', hooguit: 28 },
    'resultaat.netto': 'Kop van een regel met een bedrag: wat het gezinshuis zelf krijgt.',
    'resultaat.perJaarPerHuis': 'Kop van een regel met een bedrag. “Vol”: alle plaatsen zijn bezet.',
    'resultaat.perJaarPerHuisVerwacht': 'Kop van een regel met een bedrag, bij de bezetting die verwacht wordt.',
    'resultaat.gedekt': 'Kop van een regel: hoe vol het huis moet zijn om de kosten te dekken.',
    'resultaat.bezet': { noot: 'Staat achter de vorige.', namen: { bezetting: 'een percentage' } },
    'resultaat.inOrde': 'Zin als er geen waarschuwingen zijn.',
    'resultaat.wacht': 'Zin bij een uitkomst die nog van voor de laatste wijziging is.',
    'resultaat.afgedrukt': {
      noot: 'Regel onderaan het vel papier.',
      namen: { versie: 'versie van de rekenmachine', set: 'naam van de set cijfers', setdatum: 'dag van die set' },
    },
    'resultaat.*.titel': 'Kop boven een tabel of plaatje.',
    'resultaat.per*': 'Kop van een regel met een bedrag.',
    'tabel.*': { noot: 'Kop van een kolom of rij.', hooguit: 24 },
    'resultaat.letter.*': 'Een soort kosten in weinig woorden, achter de letter van artikel 2.3 Besluit Jeugdwet.',
    'bepaalt.drie': {
      noot: 'Link bij de uitkomst. Erachter staan een dubbele punt en drie bouwstenen, elk met een percentage.',
      namen: { deel: 'een percentage' },
    },
    'letter.*':
      'Woorden van artikel 2.3 Besluit Jeugdwet voor een soort kosten. Juridisch: vertaal precies; de letters a, b en c blijven.',
    'letter.uitleg':
      'Zin onder de tabel met letters. “De verdeling is van ons” moet erin blijven: zij staat niet in het artikel.',
  },
} as const satisfies Noten<keyof (typeof TEKSTEN)['gezinshuis-tarief-calculator']['nl']>;
