// Wat elk veld van een tariefinvoer en een tarievenset betekent, voor wie alleen het JSON Schema leest. Apart van de beschrijving in het
// domein: in de pagina staat dit al op het scherm. Een veld zonder uitleg klopt niet volgens de typen.

import type { herkomstVorm, tariefInvoerVorm } from '../domein/tarief/invoer-vorm.js';
import type { werkbladVorm } from '../domein/tarief/werkblad-vorm.js';
import type { cijferVorm, tarievensetVorm } from '../domein/tarief/tarievenset-vorm.js';
import type { Uitlegpad } from './vorm-schema.js';

export const UITLEG_HERKOMST: Readonly<Record<Uitlegpad<typeof herkomstVorm>, string>> = {
  '/status':
    'officieel: staat zo in wet, regeling of cao; secundair: gelezen in een niet-officiële bron; aanname: een keuze om mee te rekenen; eigen: van de gemeente, aanbieder of bezoeker',
  '/bron': 'Waar het cijfer gelezen is.',
  '/peiljaar': 'Het jaar waarvoor het cijfer geldt.',
  '/datum': 'De dag, de maand of het jaar van de bron of van de keuze (ISO 8601).',
  '/url': 'Het webadres van de bron; alleen http en https.',
  '/reden': 'Waarom dit cijfer gekozen is; hoort bij een aanname of eigen cijfer.',
};

export const UITLEG_INVOER: Readonly<Record<Uitlegpad<typeof tariefInvoerVorm, typeof herkomstVorm>, string>> = {
  '/versie': 'De versie van deze vorm: 1.',
  '/naam': 'Een naam om deze berekening aan te herkennen.',
  '/peiljaar': 'Het jaar van de prijzen en lonen in deze berekening.',
  '/dagenPerJaar': 'Etmalen in een jaar: 365 of 366.',
  '/wekenPerJaar': 'Weken in een jaar waarover de uren per week geteld worden.',
  '/plaatsen': 'Aantal jeugdigen waarvoor plek is, een heel getal van 1 tot en met 12.',
  '/rechtsvorm': 'Hoe het gezinshuis georganiseerd is. Kiest teksten en begincijfers, en telt niet mee in de som.',
  '/inkomen': 'Bouwsteen 1: het inkomen van de gezinshuisouder(s).',
  '/inkomen/wijze': 'loondienst: uit salaris en toeslagen; jaarinkomen: één bedrag per jaar.',
  '/inkomen/maandsalaris': 'Bruto euro per maand bij een voltijdsbaan.',
  '/inkomen/vakantietoeslag': 'Als deel van het salaris: 0,08 is 8 %.',
  '/inkomen/eindejaarsuitkering': 'Als deel van het salaris: 0,083 is 8,3 %.',
  '/inkomen/werkgeverslasten': 'Premies en pensioen, als deel van salaris en toeslagen.',
  '/inkomen/ftePerPlaats': 'Voltijdsbanen per plaats. Precies één van ftePerPlaats en fte.',
  '/inkomen/fte': 'Voltijdsbanen voor het hele huis. Precies één van ftePerPlaats en fte.',
  '/inkomen/vervangingGeregeldDoor':
    'Alleen bij ftePerPlaats. ouders: de aanstelling × 7/6, en dan zijn er geen vervangingsdagen; werkgever: de aanstelling × 5/6.',
  '/inkomen/bedragPerJaar': 'Euro per gezinshuis per jaar.',
  '/gedragswetenschapper': 'Bouwsteen 2: de gedragswetenschapper.',
  '/gedragswetenschapper/urenPerJeugdigePerWeek': 'Uren per jeugdige per week.',
  '/gedragswetenschapper/uurtarief': 'Euro per uur.',
  '/ondersteuning': 'Bouwsteen 3: ondersteuning.',
  '/ondersteuning/urenPerJeugdigePerWeek': 'Uren per jeugdige per week.',
  '/ondersteuning/urenPerHuisPerJaar': 'Uren voor het hele huis per jaar, boven op de uren per jeugdige.',
  '/ondersteuning/uurtarief': 'Euro per uur.',
  '/vervanging': 'Bouwsteen 4: vervanging en logeren.',
  '/vervanging/dagenPerJaar': 'Etmalen per jaar waarop de gezinshuisouders vervangen worden.',
  '/vervanging/dagtarief': 'Euro per etmaal vervanging.',
  '/vervanging/logeernachtenPerJeugdige': 'Nachten per jeugdige per jaar dat er elders gelogeerd wordt.',
  '/vervanging/nachttarief': 'Euro per nacht logeren.',
  '/verzorging': 'Bouwsteen 5: verzorgingskosten.',
  '/verzorging/groepen': 'De leeftijden waarover gemiddeld wordt.',
  '/verzorging/groepen/*/leeftijdsgroep': 'Leeftijd in jaren, zoals in de Regeling Jeugdwet.',
  '/verzorging/groepen/*/aantal': 'Gewicht van de groep: hoeveel jeugdigen.',
  '/verzorging/groepen/*/bedragPerDag': 'Euro per jeugdige per dag.',
  '/verzorging/toeslagPerDag': 'Euro per jeugdige per dag, boven op het gemiddelde.',
  '/huisvesting': 'Bouwsteen 6: huisvesting.',
  '/huisvesting/bedragPerJaar': 'Euro per gezinshuis per jaar.',
  '/overhead': 'Bouwsteen 7: overhead.',
  '/overhead/wijze': 'percentage van de kosten, of een vast bedrag.',
  '/overhead/fractie': 'Als deel van de grondslag: 0,15 is 15 %.',
  '/overhead/grondslag': 'alle-kosten: over bouwsteen 1 tot en met 6; personeel: over 1 tot en met 4.',
  '/overhead/bedragPerJaar': 'Euro per gezinshuis per jaar.',
  '/gelieerdeOrganisatie':
    'Bouwsteen 8: de vergoeding van een franchisegever of hoofdaannemer. Mag ontbreken: dan is er geen.',
  '/gelieerdeOrganisatie/wijze':
    'aandeel: deel van de kosten met deze vergoeding erbij; opslag: deel van de kosten zonder; bedrag: een vast bedrag.',
  '/gelieerdeOrganisatie/fractie': 'Als deel van de kosten vóór leegstand en marge.',
  '/gelieerdeOrganisatie/bedragPerJaar': 'Euro per gezinshuis per jaar.',
  '/leegstand': 'Bouwsteen 9: leegstand.',
  '/leegstand/fractie': 'Het deel van de etmalen dat een plaats leeg is: 0,05 is 5 %.',
  '/leegstand/methode':
    'deler: kosten ÷ (1 − fractie); deler-vaste-kosten: zo, maar niet over de verzorging; opslag: kosten × (1 + fractie).',
  '/marge': 'Bouwsteen 10: winst en marge.',
  '/marge/fractie': 'Als deel: 0,03 is 3 %.',
  '/marge/methode': 'opslag: kosten × (1 + fractie); aandeel: kosten ÷ (1 − fractie).',
  '/zorgzwaarte': 'Bouwsteen 11: niveaus van zorgzwaarte. Mag ontbreken.',
  '/zorgzwaarte/gekozen': 'De code van het niveau waarvoor het tarief geldt; zonder keuze geldt de basis.',
  '/zorgzwaarte/niveaus':
    'De niveaus. Alleen het gekozen niveau telt mee; alleen daarvan geldt het bereik van de cijfers.',
  '/zorgzwaarte/niveaus/*/code': 'De naam van het niveau, zoals zwaar. Elke code staat er één keer.',
  '/zorgzwaarte/niveaus/*/plaatsen': 'Het aantal plaatsen op dit niveau; anders dat van de basis.',
  '/zorgzwaarte/niveaus/*/fte': 'De voltijdsbanen op dit niveau; anders die van de basis. Niet bij een jaarinkomen.',
  '/zorgzwaarte/niveaus/*/urenGedragswetenschapper':
    'Uren per jeugdige per week op dit niveau; anders die van de basis.',
  '/zorgzwaarte/niveaus/*/urenOndersteuning': 'Uren per jeugdige per week op dit niveau; anders die van de basis.',
  '/zorgzwaarte/niveaus/*/vervangingDagen': 'Etmalen vervanging per jaar op dit niveau; anders die van de basis.',
  '/zorgzwaarte/niveaus/*/factor': 'Het basistarief keer deze factor; dan mag er niets anders bij dit niveau staan.',
  '/herkomst': 'Waar elk cijfer vandaan komt, per JSON-pointer, zoals /inkomen/maandsalaris.',
  '/kostprijselementen':
    'Een andere letter van artikel 2.3 Besluit Jeugdwet per bouwsteen 1 tot en met 9, zoals { "6": "b" }; buiten is geen van de letters.',
  '/tarievenset': 'De set waaruit deze invoer is aangevuld.',
  '/tarievenset/naam': 'De naam van de set.',
  '/tarievenset/datum': 'De dag waarop de set is vastgesteld.',
};

export const UITLEG_CIJFER: Readonly<Record<Uitlegpad<typeof cijferVorm, typeof herkomstVorm>, string>> = {
  '/waarde': 'Het cijfer of de keuze; null is niet ingevuld.',
  '/herkomst': 'Waar het cijfer vandaan komt.',
};

export const UITLEG_SET: Readonly<
  Record<Uitlegpad<typeof tarievensetVorm, typeof herkomstVorm | typeof cijferVorm>, string>
> = {
  '/versie': 'De versie van deze vorm: 1.',
  '/naam': 'De naam van de set.',
  '/datum': 'De dag waarop de set is vastgesteld (ISO 8601).',
  '/toelichting': 'Wat een lezer van de set moet weten.',
  '/cijfers': 'Per JSON-pointer in de tariefinvoer een cijfer of keuze, zoals /inkomen/maandsalaris.',
  '/verzorging': 'Bedragen voor een leeftijdsgroep zonder bedrag, per jaar.',
  '/verzorging/*/peiljaar': 'Het jaar waarvoor het bedrag geldt.',
  '/verzorging/*/leeftijdsgroep': 'Leeftijd in jaren, zoals in de Regeling Jeugdwet.',
  '/verzorging/*/bedragPerDag': 'Euro per jeugdige per dag.',
  '/verzorging/*/herkomst': 'Waar het bedrag vandaan komt.',
  '/perRechtsvorm': 'Cijfers en keuzen die bij een rechtsvorm in de plaats komen van die in cijfers.',
  '/perRechtsvorm/loondienst': 'Bij gezinshuisouders in loondienst.',
  '/perRechtsvorm/franchise': 'Bij een zelfstandig gezinshuis met een franchisegever.',
  '/perRechtsvorm/onderaannemer': 'Bij een zelfstandig gezinshuis onder een hoofdaannemer.',
  '/perRechtsvorm/vrijgevestigd': 'Bij een zelfstandig gezinshuis met een eigen contract.',
  '/plausibel': 'Waarbinnen een cijfer gewoon is. Daarbuiten telt het, en vraagt het scherm of het klopt.',
  '/plausibel/*/pad': 'Het cijfer, als JSON-pointer; een stap * is elke rij, zoals /verzorging/groepen/*/bedragPerDag.',
  '/plausibel/*/laag': 'De laagste gewone waarde.',
  '/plausibel/*/hoog': 'De hoogste gewone waarde.',
  '/plausibel/*/bron': 'Waar deze grenzen vandaan komen, of waarom zij zo gekozen zijn.',
};

const perBouwsteen = 'Euro per etmaal voor deze bouwsteen; een deel mag onder nul zijn.';

export const UITLEG_WERKBLAD: Readonly<Record<Uitlegpad<typeof werkbladVorm, typeof tariefInvoerVorm>, string>> = {
  '/soort': 'Hieraan is een werkblad te herkennen: tarief-werkblad.',
  '/versie': 'De versie van deze vorm: 1.',
  '/scenarios': 'Een tot vier invoeren naast elkaar, elk met een eigen naam.',
  '/actief': 'Welk scenario in beeld is, geteld vanaf 0.',
  '/aanbiedingen': 'Hooguit honderd aangeboden tarieven, in de volgorde van binnenkomst.',
  '/aanbiedingen/*/naam': 'Wie het aanbiedt.',
  '/aanbiedingen/*/tariefPerEtmaal': 'Het aangeboden tarief, euro per jeugdige per etmaal.',
  '/aanbiedingen/*/niveau': 'De code van het niveau waarop vergeleken wordt; zonder is dat het gekozen niveau.',
  '/aanbiedingen/*/bouwstenen': 'De opbouw van het aanbod, voor zover genoemd.',
  '/aanbiedingen/*/bouwstenen/1': perBouwsteen,
  '/aanbiedingen/*/bouwstenen/2': perBouwsteen,
  '/aanbiedingen/*/bouwstenen/3': perBouwsteen,
  '/aanbiedingen/*/bouwstenen/4': perBouwsteen,
  '/aanbiedingen/*/bouwstenen/5': perBouwsteen,
  '/aanbiedingen/*/bouwstenen/6': perBouwsteen,
  '/aanbiedingen/*/bouwstenen/7': perBouwsteen,
  '/aanbiedingen/*/bouwstenen/8': perBouwsteen,
  '/aanbiedingen/*/bouwstenen/9': perBouwsteen,
  '/aanbiedingen/*/bouwstenen/10': perBouwsteen,
  '/bandbreedtes': 'Per cijfer de laagste en hoogste waarde die denkbaar is, voor de gevoeligheid.',
  '/bandbreedtes/*/pad': 'Het cijfer, als JSON-pointer in de invoer.',
  '/bandbreedtes/*/laag': 'De laagste denkbare waarde.',
  '/bandbreedtes/*/hoog': 'De hoogste denkbare waarde.',
  '/bandbreedtes/*/reden': 'Waarom deze grenzen.',
  '/indexering': 'Naar welk jaar het tarief geïndexeerd wordt; zonder wordt er niet geïndexeerd.',
  '/indexering/van': 'Het jaar van het prijspeil.',
  '/indexering/naar': 'Het jaar waarnaar geïndexeerd wordt.',
  '/indexering/methode':
    'verschil en verhouding: met nacalculatie, als verschil of als verhouding; geen-nacalculatie: zonder; eerste-jaar-geen-nacalculatie: vanaf de tweede stap.',
  '/notitie': 'Een opmerking bij het hele werkblad.',
  '/indexcijfers': 'Indexcijfers die iemand zelf invulde. Een gepubliceerd cijfer gaat voor.',
  '/indexcijfers/*/jaar': 'Het jaar van het cijfer.',
  '/indexcijfers/*/reeks': 'ova: de loonontwikkeling; ppc: de prijsontwikkeling.',
  '/indexcijfers/*/stand': 'Het voorlopige of het definitieve cijfer.',
  '/indexcijfers/*/waarde': 'Het cijfer als fractie; mag onder nul zijn.',
  '/indexcijfers/*/status': 'secundair: ergens gepubliceerd; aanname: van de invuller.',
  '/indexcijfers/*/bron': 'Waar het staat, of bij een aanname waarom.',
  '/verdeling': 'Hoeveel jeugdigen er op elk niveau zijn, voor het gemiddelde tarief.',
  '/verdeling/*/aantal': 'Het aantal jeugdigen.',
  '/verdeling/*/code': 'De code van het niveau; zonder is het de basis.',
  '/producten': 'Welke regel van de productlijst bij een niveau hoort.',
  '/producten/*/product': 'De productcode, zoals 44A08.',
  '/producten/*/code': 'De code van het niveau; zonder is het de basis.',
  '/samen': 'Hoe het tarief van alle niveaus samen in het contract staat.',
  '/samen/contract':
    'per-niveau: een tarief per niveau; gemiddeld: één gemiddeld tarief, met de productcode die hier staat. Zonder is het per-niveau.',
  '/samen/product': 'De productcode bij één gemiddeld tarief, zoals 44A04.',
};
