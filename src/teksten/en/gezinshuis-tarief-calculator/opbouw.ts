// De Engelse versie van nl/gezinshuis-tarief-calculator/opbouw.ts.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/opbouw.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'resultaat.waterval.titel': 'Build-up of the rate',
  'resultaat.niveaus.titel': 'Rate by care intensity',
  'tabel.perJaar': 'Per home per year',
  'tabel.aandeel': 'Share of the rate',
  'tabel.totaal': 'Total',
  'tabel.tarief': 'Rate',
  'tabel.verschil': 'Difference',
  'letter.uitleg': 'Source: artikel 2.3 Besluit Jeugdwet. The division is ours.',
  'letter.naar-rato': 'pro rata over a, b and c',
  'opbouw.tientje':
    'Of every {tien}, {a} goes to the people who care. The child gets {b}, and house and overhead get {c}. Outside the letters is {buiten}.',
  'opbouw.naarLetter': 'Rate, by letter',
  'tabel.opgeteld': 'Added up',
} as const satisfies Vertaling<typeof nl>;
