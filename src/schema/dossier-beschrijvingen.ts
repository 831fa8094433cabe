// Wat elk veld van een dossier betekent, voor het JSON Schema: wie ontvangt heeft daar geen andere uitleg bij. Per vorm, want een vorm komt op
// meer plekken voor. De typen weigeren een veld zonder beschrijving, en een beschrijving zonder veld.

import { bandVorm, persoonVorm, steunfigurenVorm } from '../domein/dossier/personen.js';
import { dossierVorm, ladderVorm, netwerkVorm } from '../domein/dossier/dossier.js';
import type { LijstVorm, ObjectVorm, Vorm } from '../domein/dossier/vorm.js';

/** De beschrijvingen van de velden van een object, of van de objecten in een lijst. */
type Beschrijvingen<V> =
  V extends LijstVorm<infer E> ? Beschrijvingen<E> : V extends ObjectVorm<infer O> ? Record<keyof O, string> : never;

type Deel = readonly [vorm: Vorm, velden: Readonly<Record<string, string>>];

function beschrijf<const V extends Vorm>(vorm: V, velden: Beschrijvingen<V>): Deel {
  return [vorm.soort === 'lijst' ? (vorm.van as Vorm) : vorm, velden];
}

const { onderwerp, momenten, indeling, doorvragen, toestemming } = dossierVorm.velden;
const { steunfiguur } = persoonVorm.velden;
const { huidig } = ladderVorm.velden;

const LIJST: ReadonlyMap<Vorm, Readonly<Record<string, string>>> = new Map([
  beschrijf(dossierVorm, {
    versie: 'Het nummer van deze vorm. Altijd 1.',
    onderwerp: 'Om wie het gaat.',
    personen: 'De mensen om het kind of gezin heen, elk met een eigen id.',
    doorvragen: 'Wat er gevraagd is om mensen te vinden, en of er niemand gevonden is.',
    toestemming: 'Wie waarvoor toestemming gaf of weigerde, wanneer en hoe.',
    banden: 'Wie van de mensen elkaar kennen. Een band heeft geen richting.',
    momenten: 'Hoe het netwerk op eerdere dagen was.',
    indeling: 'Hoe de kaart is ingericht: de ringen en de delen.',
    ladder: 'Waar het kind woont, aan welke plek gedacht wordt, en de afweging.',
    ingevuldDoor: 'Wie het dossier invulde.',
    bewaartTot: 'Tot welke dag de ontvanger dit bewaart.',
    regels: 'Met welke set regels voor toestemming en termijnen er gewerkt is.',
  }),

  beschrijf(onderwerp, {
    soort: 'Gaat het over een kind, een jongere, een ouder of een gezin?',
    naam: 'Een naam, voorletters of een alias.',
    geboren: 'De geboortedag, of alleen de maand of het jaar.',
    huishoudens: 'De huizen waar het kind woont of mensen bij horen.',
  }),
  beschrijf(onderwerp.velden.huishoudens, {
    id: 'Een eigen code voor dit huishouden, één keer per dossier.',
    naam: 'Hoe dit huishouden heet.',
  }),

  beschrijf(persoonVorm, {
    id: 'Een eigen code voor deze persoon, één keer per lijst.',
    naam: 'Een naam, voorletters of een alias.',
    alias: 'Een bijnaam, om te tonen in plaats van de naam.',
    soort: 'Hoort deze persoon bij het gezin, het eigen netwerk, de georganiseerde steun of de professionals?',
    relatie: 'Wie deze persoon is voor het kind of gezin.',
    relatieTekst: 'Bij relatie anders: wie dan wel.',
    sector: 'Het deel van het netwerk: een van de zeven gewone codes, of een eigen code uit indeling.',
    ring: 'De ring op de kaart: 1 is het dichtst bij. Afwezig of null: nog niet geplaatst.',
    plek: 'Een met de hand gekozen plek op de kaart, in delen van breedte en hoogte. Gaat voor ring en sector.',
    huishoudens: 'De id’s van de huishoudens waar deze persoon bij hoort.',
    band: 'Hoe de band met het kind of gezin is.',
    steun: 'Welke steun deze persoon geeft of krijgt, per functie en ontvanger.',
    contactfrequentie: 'Hoe vaak er contact is.',
    bekendSinds: 'Sinds wanneer deze persoon er is: een dag, een maand of een jaar.',
    verwachteDuur: 'Hoe lang deze persoon nog denkt te blijven, in eigen woorden.',
    alInNetwerk: 'Was deze persoon er al voor de hulp begon?',
    blijftNaHulp: 'Blijft deze persoon als de hulp stopt?',
    biologischeOuder: 'Is dit een biologische ouder?',
    volwassen: 'Is deze persoon volwassen of jongvolwassen?',
    betaaldVoorHulp: 'Wordt deze persoon betaald voor de hulp aan dit gezin? Een leraar is dat niet.',
    bekendBij: 'Waar deze persoon bekend is: jeugdhulp, jeugdbescherming of onderwijs.',
    erkend: 'Waar deze persoon ook gezien en erkend wordt. Dat is meer dan bekend zijn.',
    kracht: 'Waar deze persoon sterk in is.',
    behoefte: 'Wat deze persoon zelf nodig heeft, in eigen woorden.',
    behoefteKeuzes: 'Wat deze persoon zelf nodig heeft.',
    behoefteKeuzesTekst: 'Bij anders: wat dan wel.',
    beschikbaarheid: 'Wanneer deze persoon te bereiken is.',
    contactgegevens: 'Telefoon en e-mail. Alleen met toestemming van deze persoon.',
    geinformeerdOp: 'De dag waarop deze persoon hoorde dat er gegevens over hem of haar zijn opgeschreven.',
    verbergVoor: 'Voor welke lezers deze persoon niet getoond, afgedrukt of meegegeven wordt.',
    verantwoordelijk: 'Deze professional zorgt dat het informele netwerk meedoet.',
    steunfiguur: 'Wat er bekend is als deze persoon steunfiguur is. Afwezig of null: geen steunfiguur.',
  }),
  beschrijf(persoonVorm.velden.plek, {
    x: 'Van links (0) naar rechts (1).',
    y: 'Van boven (0) naar beneden (1).',
  }),
  beschrijf(persoonVorm.velden.steun, {
    functie: 'Wat de steun doet.',
    functieTekst: 'Bij functie anders: wat dan wel.',
    voor: 'Wie de steun ontvangt.',
    richting: 'Gezien vanuit het kind of gezin: krijgt is steun van deze persoon krijgen. Afwezig telt als krijgt.',
  }),
  beschrijf(persoonVorm.velden.contactgegevens, {
    telefoon: 'Het telefoonnummer van deze persoon.',
    email: 'Het e-mailadres van deze persoon.',
  }),

  beschrijf(steunfiguur, {
    status: 'Hoe ver het is: voorgedragen, gevraagd, aangeduid of akkoord.',
    statusVerloop: 'De stappen tot nu toe.',
    aangeduidDoor: 'Wie deze persoon als steunfiguur koos.',
    vertrouwensband: 'Is er een vertrouwensband?',
    vertrouwensbandMet: 'Met wie de vertrouwensband is.',
    langdurig: 'Is deze persoon er al lang? De invullers bepalen wat lang is.',
    aard: 'Formeel: benoemd door de rechter. Informeel: uit zichzelf, zonder wettelijke bevoegdheid.',
    benoeming: 'Bij een formele rol: welke benoeming door de rechter.',
    benoemingOp: 'Bij een formele rol: de dag van de benoeming.',
    bevoegdheden: 'Wat de brief van de rechter zegt dat deze persoon mag. Er staat nooit vooraf iets in.',
    rollen: 'Wat deze persoon bij de hulp doet.',
    contexten: 'Bij welke hulp deze persoon betrokken is.',
    contextenTekst: 'Bij context anders: welke dan wel.',
    invloedOpBesluiten: 'Wil deze persoon ook meebeslissen?',
    meenemenNaarZitting: 'Wil het kind deze persoon meenemen naar een zitting of gesprek?',
    belangrijkeMomenten: 'Bij welke belangrijke momenten deze persoon erbij hoort.',
    belangrijkeMomentenTekst: 'Bij anders: welk moment dan wel.',
    netwerkpleegzorg: 'Wil en kan deze persoon netwerkpleegouder zijn?',
    knelpunten: 'Wat er in de weg zit.',
    knelpuntenTekst: 'Bij knelpunt anders: welk dan wel.',
    kansen: 'Wat er juist kan.',
    acties: 'Wie wat doet, en wanneer.',
    opnieuwBekijken: 'De dag om dit opnieuw te bekijken.',
    twijfelProfessional:
      'De twijfel van een professional. Verandert geen uitkomst, en is alleen voor professionals te lezen.',
    eigenVerklaring: 'Wat de jeugdige of ouder zelf verklaart.',
    toelichting: 'Wat er verder te zeggen is.',
  }),
  beschrijf(steunfiguur.velden.statusVerloop, {
    status: 'Welke stap dit was.',
    datum: 'Op welke dag.',
    door: 'Wie de stap zette.',
  }),
  beschrijf(steunfiguur.velden.bevoegdheden, {
    onderwerp: 'Waarover het gaat, in de woorden van de brief.',
    stand: 'Beslist deze persoon daarover, praat die mee, gaat die er niet over, of is dat niet bekend?',
  }),
  beschrijf(steunfiguur.velden.acties, {
    wie: 'Wie het doet: het id van een persoon, of eigen woorden.',
    wat: 'Wat er gedaan wordt.',
    wanneer: 'Op welke dag.',
    knelpunt: 'Voor welk knelpunt dit een oplossing is.',
  }),

  beschrijf(bandVorm, {
    van: 'Het id van de ene persoon.',
    naar: 'Het id van de andere persoon.',
    kwaliteit: 'Hoe het tussen deze twee is.',
  }),

  beschrijf(momenten, {
    id: 'Een eigen code voor dit moment.',
    datum: 'De dag waarop het netwerk zo was.',
    naam: 'Hoe dit moment heet.',
    toelichting: 'Wat erover te zeggen is.',
    door: 'Wie het moment vastlegde.',
    personen: 'De mensen van toen, met dezelfde velden als nu.',
    banden: 'De banden van toen.',
  }),

  beschrijf(indeling, {
    ringen: 'De namen van de ringen.',
    ringBetekenis: 'Zeggen de ringen hoe dichtbij iemand staat, of wat iemand weet?',
    sectoren: 'De delen van de kaart. Eigen codes mogen naast de gewone.',
  }),
  beschrijf(indeling.velden.ringen, { code: 'Het nummer van de ring.', naam: 'Hoe deze ring heet.' }),
  beschrijf(indeling.velden.sectoren, { code: 'De code van dit deel.', naam: 'Hoe dit deel heet.' }),

  beschrijf(doorvragen, {
    niemand: 'Er is na doorvragen nu niemand gevonden.',
    opnieuwVragen: 'De dag om het opnieuw te vragen.',
    vragen: 'Welke vragen er gesteld zijn.',
    gedeeldeVisie: 'Wat professional, aanbieder en gemeente elk van het werken met dit netwerk willen.',
    behandeling: 'Gaat het om een behandeling door een arts of psycholoog? Dan geldt voor toestemming een andere wet.',
  }),
  beschrijf(doorvragen.velden.vragen, {
    code: 'Welke vraag het is.',
    stand: 'Is zij gesteld, beantwoord, of nu overgeslagen?',
    datum: 'Op welke dag.',
  }),
  beschrijf(doorvragen.velden.gedeeldeVisie, {
    professional: 'Wat de professional ervan wil.',
    aanbieder: 'Wat de aanbieder ervan wil.',
    gemeente: 'Wat de gemeente ervan wil.',
  }),

  beschrijf(toestemming, {
    doel: 'Waarvoor: de hulp zelf, het delen, of de gegevens van een steunfiguur.',
    persoon: 'Bij gegevens van een steunfiguur: het id van de persoon om wie het gaat.',
    door: 'Wie het antwoord gaf.',
    datum: 'De dag waarop er ja gezegd is. Leeg bij nee of later.',
    antwoord: 'Ja, nee of later. Afwezig telt als ja.',
    antwoordOp: 'De dag van het antwoord, ook bij nee of later.',
    wijze: 'Mondeling of schriftelijk.',
    ingetrokkenOp: 'De dag waarop de toestemming is ingetrokken.',
    uitzondering: 'Waarom de gewone regel niet geldt.',
    reden: 'Bij een uitzondering: de reden.',
  }),

  beschrijf(ladderVorm, {
    kader: 'Het juridische kader: vrijwillig, ondertoezichtstelling of voogdij van een gecertificeerde instelling.',
    machtiging: 'De machtiging van de kinderrechter, als die aan de orde is.',
    huidig: 'Waar het kind nu woont.',
    gewenst: 'Aan welke plek gedacht wordt. Afwezig of null: nog niet gekozen.',
    afwegingen: 'Per trede dichter bij huis: waarom niet.',
    familiegroepsplan: 'Of de familie eerst zelf een plan kon maken.',
    plan: 'De looptijd van het plan.',
    wegTerug: 'Wat er nodig is om weer thuis of dichter bij huis te wonen.',
    evaluatieOp: 'De dag om samen terug te kijken.',
    wensKind: 'Wat het kind zelf wil.',
    wensOuders: 'Wat de ouders willen.',
    dreigendeBreakdown: 'Dreigt de plek vast te lopen?',
    steunfiguren: 'De id’s van de steunfiguren die meegaan.',
    meegaan: 'Wie er op welke trede naast het kind blijft.',
    kwaliteitscriteria: 'Bij een gezinshuis: een notitie per bouwsteen van kwaliteit.',
    kwaliteitsvragen: 'Bij een gezinshuis: vragen per bouwsteen, met het antwoord.',
    matching: 'Of kind en gezin bij elkaar passen, als notitie.',
    matchingvragen: 'Vragen over of kind en gezin bij elkaar passen, met het antwoord.',
    pleegcontractOp: 'De dag van het pleegcontract.',
    verloop: 'Waar het kind eerder woonde, in de volgorde van de tijd.',
  }),
  beschrijf(ladderVorm.velden.machtiging, {
    soort: 'Machtiging uithuisplaatsing of gesloten jeugdhulp.',
    stand: 'Nog nagaan, gevraagd, gegeven of niet nodig.',
    datum: 'De dag van deze stand.',
  }),
  beschrijf(huidig, {
    trede: 'De trede van de ladder.',
    ernaast: 'Welke hulp ernaast blijft.',
    respijt: 'Is er respijtzorg bij, zodat kind en gezin op adem komen?',
    respijtPlek: 'Waar de respijtzorg is.',
    respijtPlekTekst: 'Bij respijtPlek anders: waar dan wel.',
    duur: 'Hoe lang het bedoeld is.',
    intensiteit: 'Hoe vaak het kind er is.',
    intensiteitenOok: 'Wat er nog bij komt, zoals vakanties naast weekenden.',
    crisis: 'Begon het met een crisis?',
    variant: 'Welke soort van deze trede. zonder-contract: bij bekenden, zonder pleegcontract.',
    bijWie: 'Wie er daar voor het kind zorgt: het id van een persoon.',
  }),
  beschrijf(huidig.velden.intensiteit, {
    eenheid: 'Dagdelen of dagen per week, weekenden per maand, vakanties of voltijd.',
    aantal: 'Hoeveel van die eenheid.',
  }),
  beschrijf(ladderVorm.velden.afwegingen, {
    trede: 'Over welke trede het gaat.',
    reden: 'Waarom deze trede niet kan of niet past.',
    redenSoort: 'Kan het redelijkerwijs niet, of is het aantoonbaar niet in het belang van de jeugdige?',
    geprobeerd: 'Wat er al geprobeerd is.',
  }),
  beschrijf(ladderVorm.velden.familiegroepsplan, {
    stand: 'Is het aangeboden of gemaakt, of waarom niet?',
    reden: 'De reden als het er niet is.',
    datum: 'De dag van deze stand.',
  }),
  beschrijf(ladderVorm.velden.plan, { van: 'De eerste dag.', tot: 'De laatste dag.' }),
  beschrijf(ladderVorm.velden.meegaan, {
    trede: 'Op welke trede.',
    personen: 'De id’s van wie er dan naast het kind blijft.',
  }),
  beschrijf(ladderVorm.velden.kwaliteitscriteria, {
    bekwaamheid: 'Over de bekwaamheid van de gezinshuisouder.',
    leefklimaat: 'Over het leefklimaat.',
    positie: 'Over de positie van kind en ouders.',
    organisatie: 'Over de organisatie van de zorg.',
  }),
  beschrijf(ladderVorm.velden.kwaliteitsvragen, {
    bouwsteen: 'Bij welke bouwsteen de vraag hoort.',
    vraag: 'De vraag, in eigen woorden.',
    stand: 'Ja, nee, of nog bespreken.',
  }),
  beschrijf(ladderVorm.velden.matchingvragen, {
    vraag: 'De vraag, in eigen woorden.',
    stand: 'Ja, nee, of nog bespreken.',
  }),
  beschrijf(ladderVorm.velden.verloop, {
    trede: 'Waar het kind woonde.',
    van: 'Vanaf wanneer: een dag, een maand of een jaar.',
    tot: 'Tot wanneer: een dag, een maand of een jaar.',
  }),
]);

/** De beschrijving van een veld, of `undefined` als deze vorm er geen heeft. */
export function beschrijvingVan(vorm: Vorm, veld: string): string | undefined {
  // De waarde van het formulier en die van de kaart zijn delen van een dossier: dezelfde velden, dezelfde uitleg.
  const bron = vorm === steunfigurenVorm || vorm === netwerkVorm ? dossierVorm : vorm;
  return LIJST.get(bron)?.[veld];
}
