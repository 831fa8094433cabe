// Wat er niet klopt. De sleutel is de code van de controle.
export const teksten = {
  'foutoverzicht.titel': 'Dit klopt nog niet',
  'melding.persoon-ontbreekt': 'Zet ten minste één persoon op de kaart.',
  'melding.veld-ontbreekt': 'Vul dit in.',
  'melding.datum-ongeldig': 'Kies een dag.',
  'melding.keuze-onbekend': 'Deze waarde kennen wij niet.',
  'melding.tekst-te-lang': 'Dit is te lang. Gebruik hooguit 2.000 tekens.',
  'melding.naam-dubbel': 'Deze naam staat er al.',
  'melding.lijkt-bsn': 'Lijkt een burgerservicenummer. Haal het weg.',
  'melding.aanhalingsteken-open': 'Een aanhalingsteken gaat niet dicht.',
  'melding.te-veel-rijen': 'Meer dan 500 regels kan niet.',
  'melding.te-veel-personen': 'Er kunnen niet meer dan 500 mensen op de kaart.',
  'melding.csv-te-groot': 'Deze lijst is te groot. Hooguit 1 MB past. Minder kolommen helpt.',
} as const;
