// Eén persoon op de kaart.
export const teksten = {
  'persoon.banden': 'Met wie heeft {naam} een band?',
  'persoon.ouder': 'Een biologische ouder is geen steunfiguur (BGZJ).',
  'persoon.betaald': 'Een steunfiguur is er naast de professionals (BGZJ). Deze persoon hoort bij de professionals.',
  'persoon.toets': 'De definitie (BGZJ), per punt. Geen cijfer.',
  'persoon.weg': '{naam} overal weghalen, ook uit eerdere momenten? Terug kan niet.',
} as const;
