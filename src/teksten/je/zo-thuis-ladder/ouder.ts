// De je-vorm bij nl/zo-thuis-ladder/ouder.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/ouder.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'ouder.titel': 'Waar kan je kind wonen?',
  'ouder.trede.thuis.wie': 'Je zorgt zelf. Familie, vrienden en buren kunnen meehelpen.',
  'ouder.nu': 'Waar woont je kind nu?',
  'ouder.gewenst': 'Aan welke plek denken jullie samen?',
  'ouder.leesbaar': 'Jij en je kind kunnen lezen wat hier staat.',
  'ouder.reden': '{trede}: waarom kan dit niet, of is dit niet in het belang van je kind?',
  'ouder.evaluatieOp': 'Wanneer kijken jullie samen of het nog past?',
  'ouder.wensKind': 'Wat wil je kind?',
  'ouder.wensOuders': 'Wat wil je zelf?',
  'ouder.steunfiguren': 'Wie blijft er naast je kind staan?',
  'ouder.mist.familiegroepsplan-niet-gevraagd': 'Er staat nog niet of je eerst zelf een plan kon maken, met familie.',
  'ouder.termijn.evaluatie-verlopen': '{wanneer} zou je samen terugkijken. Is dat gebeurd?',
  'ouder.termijn.wordt-12': '{wanneer} wordt je kind 12. Dan is meestal ook toestemming van het kind nodig voor hulp.',
  'ouder.termijn.wordt-16': '{wanneer} wordt je kind 16. Dan geeft het kind meestal alleen zelf toestemming voor hulp.',
  'ouder.termijn.wordt-18':
    '{datum}: je kind wordt 18. Praat over wat er dan verandert en wie er blijft. In een pleeggezin of gezinshuis kan je kind meestal blijven tot 21 jaar. Andere hulp gaat soms door tot 23 jaar.',
} as const satisfies JeVorm<typeof nl>;
