// Wat er niet klopt. De sleutel is de code van de controle.
export const teksten = {
  'foutoverzicht.titel': 'Dit klopt nog niet',
  'melding.veld-ontbreekt': 'Vul dit in.',
  'melding.tekst-te-lang': 'Dit is te lang. Gebruik hooguit 2.000 tekens.',
  'melding.datum-ongeldig': 'Dit is geen datum. Schrijf bijvoorbeeld 2015, maart 2015 of 15-3-2015.',
  'melding.datum-in-toekomst': 'Deze dag moet nog komen. Kies vandaag of een dag daarvoor.',
  'melding.datum-voor-begin': 'Deze dag is te vroeg. Kies een latere dag.',
  'melding.lijkt-bsn': 'Dit lijkt een burgerservicenummer. Haal het weg.',
} as const;
