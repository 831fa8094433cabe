// Het Engels bij nl/gezinshuis-tarief-calculator/tabellen.ts.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/tabellen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'resultaat.afgedrukt': 'Printed on {datum} · version {versie} · tarievenset {set} ({setdatum})',
  'tabel.bouwsteen': 'Block',
  'tabel.letter': 'Letter',
  'tabel.perEtmaal': 'Per day',
  'tabel.perJaar': 'Per home per year',
  'tabel.aandeel': 'Share of the rate',
  'tabel.tarief': 'Rate',
  'tabel.verschil': 'Difference',
  'tabel.cijfer': 'Figure',
  'tabel.waarde': 'Value',
  'tabel.eenheid': 'Unit',
  'tabel.herkomst': 'Origin',
  'letter.naar-rato': 'pro rata over a, b and c',
} as const satisfies Vertaling<typeof nl>;
