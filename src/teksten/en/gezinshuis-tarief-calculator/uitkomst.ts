// Het Engels bij nl/gezinshuis-tarief-calculator/uitkomst.ts.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/uitkomst.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'resultaat.titel': 'Result',
  'resultaat.perEtmaal': 'per young person per day',
  'resultaat.perMaandPerJeugdige': 'Per young person per month',
  'resultaat.perJaarPerJeugdige': 'Per young person per year',
  'resultaat.perJaarPerHuis': 'Per home per year, if all places are taken',
  'resultaat.perJaarPerHuisVerwacht': 'Per home per year, at the expected occupancy',
  'resultaat.zin':
    'The rate is {tarief} per young person per day. Of this {personeel} is for staff and {verzorging} for living costs.',
  'resultaat.breakEven':
    'This rate covers the costs at an occupancy of {bezetting}. Our assumption: an empty place has no living costs.',
  'resultaat.breakEven.geen': 'This rate covers the costs at no level of occupancy.',
  'resultaat.geen': 'There is no rate yet.',
  'resultaat.waterval.titel': 'Build-up of the rate',
  'resultaat.niveaus.titel': 'Rate by care intensity',
  'resultaat.letters.titel': 'Rate by letter',
  'resultaat.invoer.titel': 'Figures and origin',
  'resultaat.afgedrukt': 'Printed on {datum} · version {versie} · tarievenset {set} ({setdatum})',
  'tabel.bouwsteen': 'Block',
  'tabel.letter': 'Letter',
  'tabel.perEtmaal': 'Per day',
  'tabel.perJaar': 'Per home per year',
  'tabel.aandeel': 'Share of the rate',
  'tabel.totaal': 'Total',
  'tabel.niveau': 'Level',
  'tabel.tarief': 'Rate',
  'tabel.verschil': 'Difference',
  'tabel.cijfer': 'Figure',
  'tabel.waarde': 'Value',
  'tabel.eenheid': 'Unit',
  'tabel.herkomst': 'Origin',
  'letter.uitleg': 'Source: artikel 2.3 Besluit Jeugdwet. The division is ours.',
  'letter.a': 'costs of professionals',
  'letter.b': 'other client-related costs',
  'letter.c': 'overhead costs',
  'letter.buiten': 'outside a, b and c',
  'letter.naar-rato': 'pro rata over a, b and c',
  'resultaat.wacht': 'This is the rate from before your last change. Look first at: {veld}.',
} as const satisfies Vertaling<typeof nl>;
