// De kostprijselementen van artikel 2.3 lid 1 Besluit Jeugdwet (Stb. 2024, 69): waarop een reële prijs ten minste is gebaseerd.

export interface WettelijkKostprijselement {
  readonly letter: 'a' | 'b' | 'c' | 'd';
  /** De woorden van het besluit. */
  readonly omschrijving: string;
}

export const KOSTPRIJSELEMENTEN: readonly WettelijkKostprijselement[] = [
  { letter: 'a', omschrijving: 'kosten van beroepskrachten' },
  { letter: 'b', omschrijving: 'cliëntgebonden kosten anders dan van beroepskrachten' },
  { letter: 'c', omschrijving: 'overheadkosten' },
  { letter: 'd', omschrijving: 'kosten voor indexering' },
];

export const KOSTPRIJSELEMENTEN_BRON = {
  bron: 'Besluit Jeugdwet, artikel 2.3 lid 1 (Stb. 2024, 69)',
  gepubliceerd: '2024-03-27',
  inWerking: '2024-07-01',
} as const;
