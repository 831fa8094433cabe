// Velden die voor elke lezer zo heten, en de knoppen erbij.

export const teksten = {
  'veld.respijt': 'Met respijtzorg',
  'veld.crisis': 'Het begon met een crisis',
  'veld.aantal': 'Hoeveel?',
  'veld.datum': 'Op welke dag?',
  'veld.van': 'Van',
  'veld.tot': 'Tot en met',
  'veld.trede': 'Welke plek?',
  'veld.datum.hulp': 'Dit mag een dag, een maand of een jaar zijn: 31 mei 2026, mei 2026 of 2026.',
  niemand: 'Nog niemand',
  'actie.wis': 'Wis deze keuze',
  'actie.toevoegen': 'Zet een plek erbij',
  'actie.verwijderen': 'Weghalen',
  'gedaan.wis': 'Er is geen gewenste plek meer gekozen.',
  'gedaan.toevoegen': 'Er staat een plek bij.',
  'gedaan.verwijderen': 'De plek is weggehaald.',
  'meer.een': 'Nog {aantal} mens',
  'meer.meer': 'Nog {aantal} mensen',
  'trede.nu': 'Nu',
  'trede.gewenst': 'Gewenst',
} as const;
