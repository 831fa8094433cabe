// Wat voor steun iemand geeft. De kaart toont alleen het woord voor de dubbele punt.
export const teksten = {
  'code.emotioneel': 'Emotioneel: luisteren, er zijn',
  'code.praktisch': 'Praktisch: meehelpen',
  'code.informatief': 'Informatie en raad',
  'functie.emotioneel': 'Emotioneel',
  'functie.praktisch': 'Praktisch',
  'functie.informatief': 'Informatie en raad',
  'functie.anders': 'Anders',
} as const;
