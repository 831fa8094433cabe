// Een bestand openen, in het Engels.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/openen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'openen.titel': 'Open {bestand}?',
  'openen.datum': 'Last changed on {datum}.',
  'openen.tarief': 'The rate goes from {nu} to {wordt}.',
  'openen.zelfdeTarief': 'The rate stays {nu}.',
  'openen.geenTarief': 'There will be no rate yet: something in this file is missing or wrong.',
  'openen.dingen.een': 'One thing changes.',
  'openen.dingen.meer': '{aantal} things change.',
  'openen.niets': 'Nothing changes.',
  'openen.tabel': 'What changes',
  'openen.wat': 'What',
  'openen.nu': 'Now',
  'openen.wordt': 'Becomes',
  'openen.herkomst': 'Source in the file',
  'openen.deel.herkomst': 'Sources and reasons of figures that stay the same',
  'openen.deel.letters': 'Letters of the building blocks',
  'openen.deel.scenarios': 'Scenarios',
  'openen.deel.aanbiedingen': 'Offers',
  'openen.deel.bandbreedtes': 'Own low and high',
  'openen.deel.indexcijfers': 'Own index figures',
  'openen.deel.indexering': 'Choices for next year',
  'openen.deel.verdeling': 'Numbers per level',
  'openen.deel.producten': 'Product codes',
  'openen.deel.samen': 'Rate in the contract',
  'openen.deel.notitie': 'Note with the memo',
  'openen.anders': '{aantal} different',
  'openen.weg': 'What stands there now will go.',
  'openen.vreemd.een':
    'One item in this file is unknown to us: {namen}. We do not calculate with it. It is kept, though.',
  'openen.vreemd.meer':
    '{aantal} items in this file are unknown to us: {namen}. We do not calculate with them. They are kept, though.',
  'openen.open': 'Open this file',
  'openen.annuleer': 'Do not open',
  'openen.bewaar': 'First save what stands there now',
  'openen.klaar': '{naam} is open. The rate is {tarief}.',
  'openen.klaarZonder': '{naam} is open. There is no rate yet.',
  'openen.terug': 'Back to what stood there',
  'openen.mislukt': '{bestand} is not a calculation of this calculator. Nothing has changed.',
  'openen.ander': 'Choose another file',
} as const satisfies Vertaling<typeof nl>;
