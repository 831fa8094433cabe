// Noten bij de teksten van <gezinshuis-tarief-calculator>.
import type { TEKSTEN } from '../../teksten/index.js';
import { keuze, knop, label, type Noten } from './noot.js';

const ernst = 'Woord voor de soort melding; ervoor of erachter staat de melding zelf.';

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
    'herkomst.wijzig': 'Naam van de knop die de bron van een cijfer opent; alleen voor een schermlezer.',
    'herkomst.zonderReden.*': 'Zin boven een lijst: bij hoeveel cijfers nog geen reden staat.',
    'herkomst.onbekend': 'Woord bij een cijfer zonder bron.',
    'herkomst.*': label('Een veld over de bron van een cijfer.'),

    'actie.*': knop('Begin met wat er gebeurt.'),
    'actie.opslaan': knop('Bewaart de berekening als bestand op dit apparaat.'),
    'actie.openen': knop('Opent een berekening die eerder bewaard is.'),
    'actie.toonFouten': knop('Laat zien welke velden nog leeg zijn.'),
    'actie.meer': {
      noot: 'Opent de uitleg van een bouwsteen.',
      hooguit: 48,
      namen: { titel: 'de titel van een bouwsteen' },
    },

    'melding.*':
      'Melding bij een veld en in de lijst van fouten. Zegt wat er mis is en wat wel kan. Getallen met een komma en punt zijn Nederlands: schrijf ze op de manier van uw taal.',
    'melding.fout': ernst,
    'melding.waarschuwing': ernst,
    'melding.server': 'Woord voor een melding die de server van de pagina gaf.',
    'melding.vraag': ernst,
    'melding.fractie-buiten-bereik.factor': 'Melding bij een factor, een getal waarmee vermenigvuldigd wordt.',
    'melding.vervanging-bij-fte':
      'Melding bij een keuzelijst. “Geen” is de tekst bij `keuze.`: gebruik hetzelfde woord.',
    'twijfel.*': 'Vraag bij een getal dat meer dan één ding kan betekenen. De bezoeker antwoordt met een knop.',
    'twijfel.bedoel': {
      noot: 'Knop: het antwoord van de bezoeker. In de ik-vorm.',
      hooguit: 32,
      namen: { getal: 'het getal dat bedoeld wordt, opgemaakt' },
    },
    'foutoverzicht.titel': 'Kop boven de lijst van wat er nog niet klopt.',
    'openen.mislukt': 'Zin als een gekozen bestand geen berekening is.',
    'tarievenset.mislukt': 'Zin als de cijfers van de gemeente niet te laden waren.',

    'resultaat.titel': 'Kop boven de uitkomst.',
    'resultaat.perEtmaal': 'Staat achter het bedrag van de uitkomst, midden in een zin. Een etmaal is 24 uur.',
    'resultaat.zin': {
      noot: 'Zin onder de uitkomst.',
      namen: { tarief: 'een bedrag in euro', personeel: 'een percentage', verzorging: 'een percentage' },
    },
    'resultaat.breakEven': {
      noot: 'Zin onder de uitkomst: bij welke bezetting de kosten gedekt zijn. “Onze aanname” moet erin blijven.',
      namen: { bezetting: 'een percentage' },
    },
    'resultaat.breakEven.geen': 'Zin in plaats van de vorige, als geen bezetting genoeg is.',
    'resultaat.geen': 'Zin als er nog te weinig is ingevuld voor een tarief.',
    'resultaat.wacht': 'Zin bij een uitkomst die nog van voor de laatste wijziging is.',
    'resultaat.afgedrukt': {
      noot: 'Regel onderaan het vel papier.',
      namen: { versie: 'versie van de rekenmachine', set: 'naam van de set cijfers', setdatum: 'dag van die set' },
    },
    'resultaat.*.titel': 'Kop boven een tabel of plaatje.',
    'resultaat.per*': 'Kop van een regel met een bedrag.',
    'tabel.*': { noot: 'Kop van een kolom of rij.', hooguit: 24 },
    'letter.*':
      'Woorden van artikel 2.3 Besluit Jeugdwet voor een soort kosten. Juridisch: vertaal precies; de letters a, b en c blijven.',
    'letter.uitleg':
      'Zin onder de tabel met letters. “De verdeling is van ons” moet erin blijven: zij staat niet in het artikel.',
  },
} as const satisfies Noten<keyof (typeof TEKSTEN)['gezinshuis-tarief-calculator']['nl']>;
