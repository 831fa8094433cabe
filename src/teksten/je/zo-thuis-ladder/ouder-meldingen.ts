// De je-vorm bij nl/zo-thuis-ladder/ouder-meldingen.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/ouder-meldingen.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'ouder.mist.wens-kind': 'Er staat nog niet wat je kind wil.',
  'ouder.mist.wens-ouders': 'Er staat nog niet wat je zelf wilt.',
  'ouder.mist.familiegroepsplan-niet-gevraagd': 'Er staat nog niet of je eerst zelf een plan kon maken, met familie.',
  'ouder.termijn.evaluatie-verlopen': '{wanneer} zou je samen terugkijken. Is dat gebeurd?',
  'ouder.termijn.wordt-12': '{wanneer} wordt je kind 12. Dan is meestal ook toestemming van het kind nodig voor hulp.',
  'ouder.termijn.wordt-16': '{wanneer} wordt je kind 16. Dan geeft het kind meestal alleen zelf toestemming voor hulp.',
  'ouder.termijn.wordt-18':
    '{datum}: je kind wordt 18. Praat over wat er dan verandert en wie er blijft. In een pleeggezin of gezinshuis kan je kind meestal blijven tot 21 jaar. Andere hulp gaat soms door tot 23 jaar.',
} as const satisfies JeVorm<typeof nl>;
