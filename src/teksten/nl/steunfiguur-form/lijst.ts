// De lijst van steunfiguren en van anderen om het gezin.
export const teksten = {
  'lijst.titel': 'Steunfiguren',
  'lijst.leeg': 'Er staat nog niemand op.',
  'lijst.anderen': 'Anderen om het gezin ({aantal})',
  'lijst.verwijder': 'Moet {naam} overal weg? Terug kan niet.',
  'code.voorgedragen': 'Voorgesteld',
  'code.gevraagd': 'Gevraagd',
  'code.aangeduid': 'Gekozen',
  'code.akkoord': 'Akkoord',
  'code.later': 'Later',
  'persoon.nieuw': 'Nieuwe steunfiguur',
  'doorvragen.vastgelegd': 'Er is nu niemand. Vraag het opnieuw op {datum}.',
} as const;
