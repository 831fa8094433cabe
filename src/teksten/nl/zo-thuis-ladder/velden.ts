// Velden die voor elke lezer zo heten.
export const teksten = {
  'veld.respijt': 'Met respijtzorg',
  'veld.crisis': 'Begonnen met crisis',
  'veld.aantal': 'Hoeveel?',
  'veld.datum': 'Op welke dag?',
  'veld.van': 'Van',
  'veld.tot': 'Tot en met',
  'veld.trede': 'Trede',
  'veld.datum.hulp': 'Een dag, maand of jaar: 2026-05-31, 2026-05 of 2026.',
  'afweging.leesbaar': 'Kind en ouders kunnen lezen wat hier staat.',
  niemand: 'Nog niemand',
} as const;
