// Wat er niet klopt. De sleutel is de code van de controle.
export const teksten = {
  'foutoverzicht.titel': 'Dit klopt nog niet',
  'melding.persoon-ontbreekt': 'Zet ten minste één persoon op de kaart.',
  'melding.veld-ontbreekt': 'Vul dit in.',
  'melding.lijkt-bsn': 'Lijkt een burgerservicenummer. Haal het weg.',
  'melding.naam-los': '{naam} staat nog niet op de kaart. Zet {naam} erbij, of maak het veld leeg.',
} as const;
