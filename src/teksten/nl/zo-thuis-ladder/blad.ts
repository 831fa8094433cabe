// Meldingen en papier.
export const teksten = {
  'meldingen.geen': 'Er zijn nu geen meldingen.',
  'meldingen.begin': 'Kies eerst een gewenste trede.',
  'meldingen.jurist':
    'De wet is gelezen in de tekst van {datum}. Dit houdt niets tegen. Laat bij twijfel een jurist meekijken.',
  'blad.afgedrukt': 'Afgedrukt op {datum}.',
} as const;
