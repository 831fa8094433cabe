// Het Engels bij nl/gezinshuis-tarief-calculator/uitkomst.ts.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/uitkomst.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'resultaat.titel': 'Result',
  'resultaat.perEtmaal': 'per young person per day',
  'resultaat.perMaandPerJeugdige': 'Per young person per month',
  'resultaat.perJaarPerJeugdige': 'Per young person per year',
  'resultaat.perJaarPerHuis': 'Per home per year, full',
  'resultaat.perJaarPerHuisVerwacht': 'Per home per year, expected',
  'resultaat.geen': 'There is no rate yet.',
  'resultaat.letters.titel': 'Rate by letter',
  'tabel.bouwsteen': 'Block',
  'tabel.letter': 'Letter',
  'tabel.perEtmaal': 'Per day',
  'tabel.herkomst': 'Origin',
  'resultaat.letter.a': 'professionals',
  'resultaat.letter.b': 'costs for the child',
  'resultaat.letter.c': 'overhead costs',
  'resultaat.letter.buiten': 'outside a, b and c',
  'resultaat.wacht': 'This is the rate from before your last change. Look first at: {veld}.',
  'resultaat.laatste': 'Last valid rate',
  'resultaat.netto': 'Without care organisation',
  'resultaat.gedekt': 'Costs covered from',
  'resultaat.bezet': '{bezetting} occupied',
  'resultaat.inOrde': 'Nothing needs attention.',
  'verschil.geen': 'Same as at the start',
  'verschil.sinds': 'since the start',
} as const satisfies Vertaling<typeof nl>;
