// Wie welke steun geeft, en wat er nog ontbreekt.
export const teksten = {
  'overzicht.titel': 'Wie geeft welke steun?',
  'overzicht.niemand': 'Nog niemand',
  'overzicht.gezin': 'Is er niemand in het eigen netwerk? Vraag dan naar een steungezin, buurtgezin of meeleefgezin.',
  'overzicht.verantwoordelijk': 'Welke professional betrekt het netwerk (SBJ, 2022)?',
} as const;
