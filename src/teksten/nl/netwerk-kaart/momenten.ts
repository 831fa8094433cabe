// Hoe het eerder was, en wat er sindsdien veranderde.
export const teksten = {
  'moment.titel': 'Momenten',
  'moment.uitleg': 'Leg vast hoe het nu is. Later ziet u wat er veranderde.',
  'moment.alleenLezen': 'U bekijkt een eerder moment. Wijzigen kan alleen bij Nu.',
  'moment.datum': 'Op welke dag?',
  'moment.naam': 'Naam, of waarbij (zoals overgang 18)',
  'moment.toelichting': 'Toelichting',
  'verschil.titel': 'Wat er veranderde: van {van} naar {naar}',
  'verschil.geen': 'Er veranderde niets.',
  'verschil.kop': 'Verandering',
  'verschil.nieuw': 'nieuw',
  'verschil.weg': 'weg',
  'verschil.dichterbij': 'dichterbij',
  'verschil.verderWeg': 'verder weg',
  'verschil.gewijzigd': 'anders',
  'verschil.bandNieuw': 'band erbij',
  'verschil.bandWeg': 'band weg',
} as const;
