// Wat er nog te bespreken is, en het papier.

export const teksten = {
  'wanneer.dag': 'Op {datum}',
  'wanneer.maand': 'In {datum}',
  'dagen.titel': 'Dagen om te onthouden',
  'dagen.evaluatie': 'samen terugkijken',
  'dagen.plan': 'het plan loopt af',
  'dagen.machtiging': 'machtiging van de rechter: {stand}',
  'meldingen.geen': 'Er zijn nu geen meldingen.',
  'meldingen.jurist':
    'De wet is gelezen in de tekst van {datum}. Dit houdt niets tegen. Laat bij twijfel een jurist meekijken.',
  'blad.afgedrukt': 'Afgedrukt op {datum}.',
  'blad.tweedeVel': 'Alle namen staan op het tweede vel.',
} as const;
