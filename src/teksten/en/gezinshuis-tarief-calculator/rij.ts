// De Engelse versie van nl/gezinshuis-tarief-calculator/rij.ts.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/rij.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'deel.begin': 'What the calculation stands on',
  'rij.cijfers': 'Main figures',
  'rij.deel': 'Share',
  'rij.totaal': 'Rate per young person per day, all at: {niveau}',
  'rij.reden': 'Needs a reason',
  'rij.toevoegen': 'Add',
  'rij.loondienst': '{fte} fte at {maandsalaris} a month',
  'rij.jaarinkomen': '{bedragPerJaar} a year',
  'rij.uren': '{urenPerJeugdigePerWeek} hours a week at {uurtarief}',
  'rij.dagen': '{dagenPerJaar} days at {dagtarief}',
  'rij.leeftijd': 'age {groep}: {bedragPerDag} a day',
  'rij.leeftijden': '{aantal} ages, {bedrag} a day',
  'rij.bedrag': '{bedragPerJaar} a year',
  'rij.alle-kosten': '{fractie} of all costs',
  'rij.personeel': '{fractie} of staff costs',
  'rij.opslag': '{fractie} on top of the costs',
  'rij.aandeel': '{fractie} of the total',
  'rij.deler': '{fractie} (divided by occupancy)',
  'rij.deler-vaste-kosten': '{fractie} (fixed costs divided)',
  'rij.geen': 'Not used',
  'rij.basis': 'Base, no level',
  'rij.niveau': '{niveau} differs {verschil}',
  'tab.naam': 'More about this rate',
} as const satisfies Vertaling<typeof nl>;
