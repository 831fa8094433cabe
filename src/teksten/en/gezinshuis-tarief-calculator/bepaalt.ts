// Het Engels bij nl/gezinshuis-tarief-calculator/bepaalt.ts.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/bepaalt.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'bepaalt.spreiding': 'How much can each figure differ?',
  'bepaalt.eigen': 'My own',
  'bepaalt.zin': 'These three figures together move at least {deel} of the rate:',
  'bepaalt.verhoogt': '{cijfer} can raise the rate the most: at {waarde} it becomes {tarief}.',
  'bepaalt.verlaagt': '{cijfer} can lower the rate the most: at {waarde} it becomes {tarief}.',
  'bepaalt.geenGrenzen': 'No figure has a low and high of its own yet. Each figure goes {deel} up and down.',
  'bepaalt.metGrenzen.een': '{aantal} figure has a low and high of its own. The rest goes {deel} up and down.',
  'bepaalt.metGrenzen.meer': '{aantal} figures have a low and high of their own. The rest goes {deel} up and down.',
  'bepaalt.drie': 'At least {deel} depends on three figures',
  'bepaalt.titel': 'What difference does each figure make?',
  'bepaalt.nu': 'Now',
  'bepaalt.beeld': 'Lower and higher',
  'bepaalt.lager': 'Rate if it is lower',
  'bepaalt.hoger': 'Rate if it is higher',
  'bepaalt.laag': 'Lowest value of {veld}',
  'bepaalt.hoog': 'Highest value of {veld}',
  'bepaalt.omgekeerd': 'The lowest value is higher than the highest. Shall we swap them?',
  'bepaalt.draaiOm': 'Yes: {laag} to {hoog}',
  'bepaalt.pasAan': 'No, I will change it',
  'bepaalt.buiten': 'What is there now falls outside these limits.',
  'bepaalt.reden': 'Reason',
  'bepaalt.zonderGrens': 'One figure at a time; the rest stays the same. An empty field is {deel} lower and higher.',
  'bepaalt.wis': 'Clear my own limits',
  'bepaalt.bezetting': 'Occupancy and rate',
  'bepaalt.verwacht': 'The calculation expects an occupancy of {bezetting}.',
  'tabel.cijfer.kort': 'Figure',
} as const satisfies Vertaling<typeof nl>;
