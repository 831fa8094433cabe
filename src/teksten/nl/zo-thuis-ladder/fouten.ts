// Wat er niet klopt. De sleutel is de code van de controle.

export const teksten = {
  'foutoverzicht.titel': 'Dit klopt nog niet',
  'melding.trede-ontbreekt': 'Kies een plek.',
  'melding.datum-ongeldig': 'Dit is geen datum. Schrijf bijvoorbeeld 2015, maart 2015 of 15-3-2015.',
  'melding.dag-half': 'Deze dag is nog niet af. Vul dag, maand en jaar in.',
  'melding.datum-voor-begin': 'Deze dag ligt voor het begin.',
  'melding.tekst-te-lang': 'Dit is te lang. Gebruik hooguit 2.000 tekens.',
  'melding.getal-buiten-bereik': 'Vul een getal in van 0 tot en met 1000.',
  'melding.lijkt-bsn': 'Dit lijkt een burgerservicenummer. Haal het weg.',
} as const;
