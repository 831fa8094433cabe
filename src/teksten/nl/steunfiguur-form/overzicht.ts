// Wie welke steun geeft, en wat er nog ontbreekt.
export const teksten = {
  'overzicht.titel': 'Wie geeft welke steun?',
  'overzicht.gezin': 'Niet in het eigen netwerk? Vraag naar een steungezin, buurtgezin of meeleefgezin.',
  'overzicht.verantwoordelijk': 'Welke professional betrekt het netwerk (SBJ, 2022)?',
} as const;
