// Welke rol iemand bij de hulp heeft.
export const teksten = {
  'code.besluitvorming': 'Meebeslissen over de hulp',
  'code.uitvoering': 'Meehelpen bij de hulp',
  'code.advies': 'Raad geven, los van de hulpverlening',
  'code.intermediair': 'Schakel tussen gezin en hulpverlening',
} as const;
