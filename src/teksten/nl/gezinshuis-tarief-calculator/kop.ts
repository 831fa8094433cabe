// Boven de rekenmachine: wat het is, en dat de uitkomst geen oordeel is.
export const teksten = {
  titel: 'Tarief gezinshuis',
  intro: 'Wat kost een etmaal? Een hulp, geen oordeel.',
} as const;
