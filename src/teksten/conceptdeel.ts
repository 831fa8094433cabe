// De teksten van de balk van het concept, als deel van elk element waar zij in kan staan. Geladen als de pagina om een concept vraagt.
export const CONCEPTDEEL = {
  stammen: ['concept.'],
  nl: () => import('./nl/gedeeld/concept.js'),
  je: () => import('./je/gedeeld/concept.js'),
  en: () => import('./en/gedeeld/concept.js'),
} as const;
