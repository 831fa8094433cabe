// Wat een professional leest: de vragen bij een plek en bij de afweging.
import { teksten as samen } from './professional-samen.js';

export const teksten = {
  ...samen,
  'professional.crisis':
    'Een crisis is een professioneel oordeel, zonder vaste definitie. Crisispleegzorg duurt hooguit 4 weken, met 4 weken te verlengen (NJi).',
  'professional.ernaast': 'Hulp ernaast',
  'professional.duur': 'Duur',
  'professional.intensiteit': 'Intensiteit',
  'professional.variant': 'Variant',
  'professional.leesbaar': 'Kind en ouders kunnen lezen wat hier staat.',
  'professional.reden': '{trede}: waarom is dit niet mogelijk, of niet in het belang van de jeugdige?',
  'professional.redenSoort': 'Op welke grond (Jeugdwet 2.3 lid 6)?',
  'professional.code.niet-mogelijk': 'Redelijkerwijs niet mogelijk',
  'professional.code.niet-in-belang': 'Aantoonbaar niet in het belang van de jeugdige',
  'professional.geprobeerd': 'Wat is geprobeerd?',
  'professional.wegTerug': 'Wat moet veranderen om terug te kunnen?',
  'professional.evaluatieOp': 'Evaluatie op',
  'professional.wensKind': 'Wens van de jeugdige',
  'professional.wensOuders': 'Wens van de ouders',
  'professional.familiegroepsplan': 'Familiegroepsplan (Jeugdwet 4.1.2)',
  'professional.code.ouders-willen-niet': 'De ouders willen het niet',
  'professional.code.dreiging-of-belang-kind': 'Er is dreiging, of het belang van het kind verzet zich',
  'professional.familiegroepsplanReden': 'Wat is de reden als het er niet is?',
  'professional.plan': 'Looptijd van het plan',
  'professional.verantwoordelijk': 'De verantwoordelijke professional, die het netwerk betrekt',
  'professional.steunfiguren': 'Welke steunfiguren gaan mee?',
  'professional.matching': 'Hoe passen jeugdige en gezin bij elkaar (matching)?',
  'professional.breakdown': 'Dreigt de plek vast te lopen (breakdown)?',
  'professional.pleegcontractOp': 'Van welke dag is het pleegcontract?',
} as const;
