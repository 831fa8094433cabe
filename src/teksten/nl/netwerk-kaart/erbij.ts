// Iemand erbij zetten, en de vraag als iemand al zo heet.
export const teksten = {
  'erbij.groep': 'Deze persoon komt bij {groep}.',
  'erbij.zonderGroep': 'Toch niet',
  'erbij.dubbel': '{naam} staat er al. Is dit iemand anders?',
  'erbij.andereNaam': 'Hoe noemt u deze {naam}?',
  'erbij.ja': 'Ja, zet erbij',
  'erbij.nee': 'Nee, laat {naam} zien',
  'lijst.omgekeerd': 'Andersom',
} as const;
