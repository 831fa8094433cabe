// Wie welke steun geeft, en wat er nog ontbreekt.
import { teksten as functies } from '../gedeeld/functies.js';
import { teksten as doorvraag } from '../gedeeld/doorvragen.js';

export const teksten = {
  ...functies,
  ...doorvraag,
  'overzicht.niemand': 'Nog niemand',
  'overzicht.gezin': 'Is er niemand in het eigen netwerk? Vraag dan naar een steungezin, buurtgezin of meeleefgezin.',
  'overzicht.verantwoordelijk': 'Welke professional betrekt het netwerk (SBJ, 2022)?',
} as const;
