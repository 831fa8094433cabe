// Hoe er over een vorig jaar gecorrigeerd kan worden. Apart van de som: wie een werkblad leest hoeft niet te kunnen indexeren.

export const INDEXMETHODEN = ['verschil', 'verhouding', 'geen-nacalculatie', 'eerste-jaar-geen-nacalculatie'] as const;
