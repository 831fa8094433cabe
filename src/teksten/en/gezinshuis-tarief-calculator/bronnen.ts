// De Engelse versie van nl/gezinshuis-tarief-calculator/bronnen.ts.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/bronnen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'resultaat.invoer.titel': 'Figures and origin',
  'resultaat.afgedrukt': 'Printed on {datum} · version {versie} · tarievenset {set} ({setdatum})',
  'tabel.cijfer': 'Figure',
  'tabel.waarde': 'Value',
  'tabel.eenheid': 'Unit',
  'bronnen.zin': 'Of {cijfers} figures and choices, {aannames} are an assumption.',
  'bronnen.filter': 'Which figures',
  'bronnen.alle': 'All',
  'bronnen.zonderReden': 'Without a reason',
  'bronnen.zoek': 'Find a figure or source',
  'bronnen.over': '{over} of {alle} are in the table.',
  'bronnen.beweegt': 'Moves',
  'bronnen.beweegtUitleg':
    'Moves: the part of the rate that goes along with this figure. At {deel}, a figure that is {meer} higher makes the rate about {scheelt} higher.',
  'bronnen.verborgen.een': '{aantal} tick is at a figure that is not in the table now.',
  'bronnen.verborgen.meer': '{aantal} ticks are at figures that are not in the table now.',
  'bronnen.vinkjesWeg': 'Remove ticks',
  'bronnen.zelfde': 'The same source for several figures',
  'bronnen.vink':
    'Tick in the table which figures this source belongs to. With Shift, everything from the previous row comes along.',
  'bronnen.geef.een': 'Give {aantal} figure this source',
  'bronnen.geef.meer': 'Give {aantal} figures this source',
  'bronnen.heeftBron.een': '{aantal} figure already has a source: {namen}.',
  'bronnen.heeftBron.meer': '{aantal} figures already have a source: {namen}.',
  'bronnen.laatStaan': 'Leave as it is',
  'bronnen.vervang': 'Replace',
  'bronnen.nietsAnders': 'Nothing changes for these figures.',
  'bronnen.gegeven.een': '{aantal} figure has a new source.',
  'bronnen.gegeven.meer': '{aantal} figures have a new source.',
  'bronnen.tariefBlijft': 'The rate stays {tarief}.',
} as const satisfies Vertaling<typeof nl>;
