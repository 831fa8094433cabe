// De Engelse versie van nl/gezinshuis-tarief-calculator/opbouw.ts.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/opbouw.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'tab.plaatje': 'Save the picture (SVG)',
  'tab.opbouw': 'Build-up',
  'tab.aanbod': 'Offers',
  'tab.volgendjaar': 'Next year',
  'tab.bronnen': 'Sources',
  'tab.scenarios': 'Scenarios',
  'tab.bepaalt': 'What drives it',
  'resultaat.zin':
    'The rate is {tarief} per young person per day. Of this {personeel} is for staff and {verzorging} for living costs.',
  'resultaat.breakEven':
    'This rate covers the costs at an occupancy of {bezetting}. Our assumption: an empty place has no living costs.',
  'resultaat.breakEven.geen': 'This rate covers the costs at no level of occupancy.',
  'resultaat.waterval.titel': 'Build-up of the rate',
  'resultaat.niveaus.titel': 'Rate by care intensity',
  'tabel.niveau': 'Level',
  'tabel.perJaar': 'Per home per year',
  'tabel.aandeel': 'Share of the rate',
  'tabel.totaal': 'Total',
  'tabel.tarief': 'Rate',
  'tabel.verschil': 'Difference',
  'letter.a': 'costs of professionals',
  'letter.b': 'other client-related costs',
  'letter.c': 'overhead costs',
  'letter.buiten': 'outside a, b and c',
  'letter.uitleg': 'Source: artikel 2.3 Besluit Jeugdwet. The division is ours.',
  'letter.naar-rato': 'pro rata over a, b and c',
  'opbouw.tientje':
    'Of every {tien}, {a} goes to the people who care. The child gets {b}, and house and overhead get {c}. Outside the letters is {buiten}.',
  'opbouw.elders': 'Published elsewhere: {tarieven}.',
  'opbouw.elders.uitleg':
    '{code} in {regio}: the highest personal budget, set at the rate for care in kind. Source: {bron}. These are other years, not converted. It is not a standard.',
  'opbouw.naam.1': 'Income of gezinshuis parent(s)',
  'opbouw.naam.2': 'Behav\u00adioural scientist',
  'opbouw.naam.3': 'Support',
  'opbouw.naam.4': 'Replace\u00adment/ respite nights',
  'opbouw.naam.5': 'Living costs',
  'opbouw.naam.6': 'Housing',
  'opbouw.naam.7': 'Overhead',
  'opbouw.naam.8': 'Affiliated care organi\u00adsation',
  'opbouw.naam.9': 'Vacancy',
  'opbouw.naam.10': 'Profit/ margin',
  'opbouw.naarLetter': 'Rate, by letter',
  'tabel.opgeteld': 'Added up',
} as const satisfies Vertaling<typeof nl>;
