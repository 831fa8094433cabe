// Wat er niet klopt. De sleutel is de code van de controle.
export const teksten = {
  'foutoverzicht.titel': 'Nog niet goed',
  'melding.fout': 'Fout',
  'melding.waarschuwing': 'Let op',
  'melding.veld-ontbreekt': 'Vul dit in.',
  'melding.tekst-te-lang': 'Gebruik hooguit 2000 tekens.',
  'melding.datum-ongeldig': 'Geen datum. Schrijf 2015, 2015-03 of 2015-03-31.',
  'melding.datum-in-toekomst': 'Kies vandaag of eerder.',
  'melding.datum-voor-begin': 'Kies een latere dag.',
  'melding.lijkt-bsn': 'Lijkt een burgerservicenummer. Haal het weg.',
} as const;
