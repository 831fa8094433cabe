// Wat er niet klopt. De sleutel is de code van de controle.
export const teksten = {
  'foutoverzicht.titel': 'Nog niet goed',
  'melding.trede-ontbreekt': 'Kies een trede.',
  'melding.datum-ongeldig': 'Deze datum kennen wij niet.',
  'melding.datum-voor-begin': 'Deze dag ligt voor het begin.',
  'melding.tekst-te-lang': 'Gebruik hooguit 2000 tekens.',
  'melding.getal-buiten-bereik': 'Vul een getal in van 0 tot en met 1000.',
  'melding.lijkt-bsn': 'Lijkt een burgerservicenummer. Haal het weg.',
} as const;
