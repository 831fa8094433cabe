// De Engelse versie van nl/gezinshuis-tarief-calculator/bronnen.ts.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/bronnen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'resultaat.invoer.titel': 'Figures and origin',
  'resultaat.afgedrukt': 'Printed on {datum} · version {versie} · tarievenset {set} ({setdatum})',
  'tabel.cijfer': 'Figure',
  'tabel.waarde': 'Value',
  'tabel.eenheid': 'Unit',
  'bronnen.zin': 'Of {cijfers} figures, {aannames} are an assumption.',
  'bronnen.zelfde': 'The same source for several figures',
  'bronnen.vink': 'Tick in the table which figures this source belongs to.',
  'bronnen.geef.een': 'Give {aantal} figure this source',
  'bronnen.geef.meer': 'Give {aantal} figures this source',
} as const satisfies Vertaling<typeof nl>;
