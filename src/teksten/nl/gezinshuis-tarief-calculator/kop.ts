// Boven de rekenmachine: wat het is, en dat de uitkomst geen oordeel is.
export const teksten = {
  titel: 'Tarief gezinshuis',
  intro: 'Wat kost een etmaal in een gezinshuis? Deze berekening helpt bij het gesprek. Zij is geen oordeel.',
  'naam.label': 'Naam van de berekening',
  'naam.leeg': 'Naam',
} as const;
