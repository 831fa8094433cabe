// De keuzes boven de kaart.
export const teksten = {
  'keuze.weergave': 'Laat zien',
  'weergave.kaart': 'Kaart',
  'weergave.lijst': 'Lijst',
  'moment.nu': 'Nu',
  'bekijk.valtWeg': 'niet in dit beeld',
  'keuze.zicht': 'Welk beeld?',
  'keuze.meer': 'Meer keuzes',
  'zicht.nu': 'Nu',
  'zicht.na': 'Als de hulp stopt',
  'zicht.tijd': 'Door de tijd',
  'zicht.vergelijk': 'Vergelijk met {moment}',
} as const;
