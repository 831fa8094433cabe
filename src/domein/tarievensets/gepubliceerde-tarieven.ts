// Gepubliceerde etmaaltarieven van gezinshuizen om een uitkomst naast te leggen. Geen norm, en geen bandbreedte: meer is niet bekend.

export interface GepubliceerdTarief {
  readonly productcode: string;
  readonly jaar: number;
  /** Euro per etmaal. */
  readonly tariefPerEtmaal: number;
  readonly regio: string;
  readonly soort: string;
  readonly bron: string;
}

const NOORDWIJK = {
  productcode: '44A08',
  regio: 'Noordwijk, Hillegom, Lisse en Teylingen',
  soort: 'pgb-maximum, gesteld op het tarief voor zorg in natura',
  bron: 'noordwijk.nl',
} as const;

export const GEPUBLICEERDE_TARIEVEN: readonly GepubliceerdTarief[] = [
  { ...NOORDWIJK, jaar: 2022, tariefPerEtmaal: 145.43 },
  { ...NOORDWIJK, jaar: 2024, tariefPerEtmaal: 163.59 },
];
