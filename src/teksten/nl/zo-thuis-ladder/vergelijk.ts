// Twee treden naast elkaar.
export const teksten = {
  'vergelijk.eerste': 'Eerste trede',
  'vergelijk.tweede': 'Tweede trede',
  'vergelijk.wat': 'Vraag',
} as const;
