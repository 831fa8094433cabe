// Het blad met scenario's, in het Engels.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/scenarios.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'scenario.uitleg':
    'A scenario is a copy of this calculation with something filled in differently. It shows what that changes.',
  'scenario.nieuw': 'Make a scenario from now',
  'scenario.nieuweNaam': 'New scenario',
  'scenario.vol': 'There are four scenarios. That is the most.',
  'scenario.eerste': 'Now',
  'scenario.zonderNaam': 'Scenario {nummer}',
  'scenario.naam': 'Name of scenario {nummer}',
  'scenario.naamfout': 'This name is empty or already taken. The old name stays.',
  'scenario.dubbel': 'Another scenario has this name too. Give one of them a different name.',
  'scenario.wijzigen': 'Name and buttons',
  'scenario.openen': 'Open',
  'scenario.kopie': 'Copy',
  'scenario.weg': 'Remove',
  'scenario.vergelijk': 'what we compare with',
  'scenario.inBeeld': 'shown above',
  'scenario.perEtmaal': 'Per young person per day',
  'scenario.hoger': '{naam} is {bedrag} per day higher than {nu}.',
  'scenario.lager': '{naam} is {bedrag} per day lower than {nu}.',
  'scenario.gelijk': '{naam} is as high as {nu}.',
  'scenario.evenHoog': 'the same',
  'scenario.geen': 'There is no rate for {naam} yet.',
  'scenario.door': 'The main reasons: {oorzaken}.',
  'scenario.kies': 'Choose two',
  'scenario.titel': 'Scenarios side by side',
  'scenario.anders': 'What is filled in differently',
  'scenario.zelfde': 'Everything is filled in the same in these scenarios.',
  'scenario.perBouwsteen': 'What that does, per building block',
  'scenario.lijn': 'Dashed line: {naam}, {tarief}',
  'scenario.afwijkt': 'different:',
  'scenario.noot':
    'differs from {nu}. A cent caused by rounding does not count. Building blocks that are the same everywhere are not in the table.',
  'scenario.alles': 'Show all building blocks',
  'scenario.andersDan': 'Different from: {namen}',
} as const satisfies Vertaling<typeof nl>;
