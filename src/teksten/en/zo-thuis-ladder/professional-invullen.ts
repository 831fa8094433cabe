// Het Engels bij nl/zo-thuis-ladder/professional-invullen.ts.
import { teksten as samen } from './professional-samen.js';
import type { teksten as nl } from '../../nl/zo-thuis-ladder/professional-invullen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  ...samen,
  'professional.crisis':
    'A crisis is a professional judgement, without a fixed definition. Crisis foster care lasts at most 4 weeks, with 4 more if extended (NJi).',
  'professional.ernaast': 'Help beside it',
  'professional.duur': 'Duration',
  'professional.intensiteit': 'Intensity',
  'professional.variant': 'Variant',
  'professional.leesbaar': 'Child and parents can read what is written here.',
  'professional.reden': '{trede}: why is this not possible, or not in the young person’s interest?',
  'professional.redenSoort': 'On which ground (Jeugdwet 2.3(6))?',
  'professional.grond': 'Ground',
  'professional.grond.niet-mogelijk': 'Not possible',
  'professional.grond.niet-in-belang': 'Not in interest',
  'professional.grond.hulp':
    'Not possible: not reasonably possible. Not in interest: demonstrably not in the interest of the young person. The law asks for a ground unless the young person goes to a foster family or gezinshuis (Jeugdwet 2.3(6)).',
  'professional.gaatMee': 'Who goes along',
  'professional.code.niet-mogelijk': 'Not reasonably possible',
  'professional.code.niet-in-belang': 'Demonstrably not in the interest of the young person',
  'professional.geprobeerd': 'What has been tried?',
  'professional.wegTerug': 'What must change to be able to go back?',
  'professional.evaluatieOp': 'On which day is the review?',
  'professional.wensKind': 'What does the young person want?',
  'professional.wensOuders': 'What do the parents want?',
  'professional.familiegroepsplan': 'Familiegroepsplan: the family’s own plan (Jeugdwet 4.1.2)',
  'professional.code.ouders-willen-niet': 'The parents do not want it',
  'professional.code.dreiging-of-belang-kind': 'There is a threat, or the interest of the child is against it',
  'professional.familiegroepsplanReden': 'What is the reason if there is none?',
  'professional.plan': 'Period of the plan',
  'professional.verantwoordelijk': 'The responsible professional, who involves the network',
  'professional.steunfiguren': 'Which support figures stay along?',
  'professional.matching': 'How do young person and family match?',
  'professional.breakdown': 'Might the placement break down?',
  'professional.pleegcontractOp': 'What is the date of the foster care contract?',
  'professional.kader': 'Legal frame',
  'professional.machtiging': 'Authorisation of the juvenile court',
  'professional.bijWie': 'With whom',
  'professional.respijtPlek': 'Place of the respite care',
  'professional.meegaan': 'Who comes along, per place',
  'professional.matchingvragen': 'Questions on matching',
  'professional.kwaliteitsvragen': 'Questions on the four building blocks',
  'professional.afweging': 'The weighing for each rung closer to home',
} as const satisfies Vertaling<typeof nl>;
