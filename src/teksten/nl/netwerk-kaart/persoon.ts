// Eén persoon op de kaart.
export const teksten = {
  'persoon.banden': 'Wie kent {naam}?',
  'persoon.ouder': 'Een biologische ouder is geen steunfiguur (BGZJ).',
  'persoon.toets': 'De definitie (BGZJ), per punt. Geen cijfer.',
  'persoon.weg': '{naam} overal weghalen, ook uit eerdere momenten? Terug kan niet.',
} as const;
