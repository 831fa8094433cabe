// Wat er in de keuzelijsten van de ladder staat. Waar de wet een oordeel vraagt heeft elke lezer eigen woorden.
export const teksten = {
  'code.kort': 'Kort',
  'code.lang': 'Lang',
  'code.tot-18': 'Tot 18 jaar',
  'code.tot-21': 'Tot 21 jaar',
  'code.dagdeel-per-week': 'Dagdelen per week',
  'code.dag-per-week': 'Dagen per week',
  'code.weekend-per-maand': 'Weekenden per maand',
  'code.vakantie': 'Vakanties',
  'code.voltijd': 'De hele week',
  'code.hulpverlening': 'Hulpverleningsvariant',
  'code.opvoeding': 'Opvoedingsvariant',
  'code.aangeboden': 'Aangeboden',
  'code.gemaakt': 'Gemaakt',
  'code.niet-van-toepassing': 'Niet van toepassing',
} as const;
