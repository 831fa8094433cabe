// Twee treden naast elkaar.
export const teksten = {
  'vergelijk.eerste': 'Eerste plek',
  'vergelijk.tweede': 'Tweede plek',
  'vergelijk.wat': 'Vraag',
} as const;
