// Na een andere rechtsvorm: de begincijfers die daarbij horen.
export const teksten = {
  'vorm.titel': 'Rechtsvorm {vorm}: andere begincijfers',
  'vorm.anders.een': 'Hierbij hoort {aantal} ander begincijfer. Er is nog niets gewijzigd.',
  'vorm.anders.meer': 'Hierbij horen {aantal} andere begincijfers. Er is nog niets gewijzigd.',
  'vorm.wordt': '{nu} wordt {dan}',
  'vorm.herkomst': '{nu} blijft gelijk, met de reden die hierbij hoort',
  'vorm.eigen': 'Hier is zelf iets ingevuld.',
  'vorm.houd': 'Houd het mijne',
  'vorm.neemEen': 'Neem het begincijfer',
  'vorm.tarief': 'Het tarief gaat dan van {nu} naar {dan}.',
  'vorm.zelfdeTarief': 'Het tarief blijft dan gelijk.',
  'vorm.neem.een': 'Neem {aantal} begincijfer over',
  'vorm.neem.meer': 'Neem {aantal} begincijfers over',
  'vorm.houdAlles': 'Houd alles zoals het is',
  'vorm.terug':
    'Elk begincijfer houdt zijn bron of reden. Ongedaan maken kan in één keer. Bij de vorige rechtsvorm komt later terug wat daar zelf ingevuld was.',
} as const;
