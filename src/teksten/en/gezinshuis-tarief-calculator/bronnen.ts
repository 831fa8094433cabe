// De Engelse versie van nl/gezinshuis-tarief-calculator/bronnen.ts.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/bronnen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'resultaat.invoer.titel': 'Figures and origin',
  'resultaat.afgedrukt': 'Printed on {datum} · version {versie} · tarievenset {set} ({setdatum})',
  'tabel.cijfer': 'Figure',
  'tabel.waarde': 'Value',
  'tabel.eenheid': 'Unit',
} as const satisfies Vertaling<typeof nl>;
