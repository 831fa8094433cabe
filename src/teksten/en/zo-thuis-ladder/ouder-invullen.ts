// Het Engels bij nl/zo-thuis-ladder/ouder-invullen.ts.
import { teksten as samen } from './ouder-samen.js';
import type { teksten as nl } from '../../nl/zo-thuis-ladder/ouder-invullen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  ...samen,
  'ouder.crisis': 'A crisis says how it starts. It does not say where the child will stay.',
  'ouder.ernaast': 'Which help is there as well?',
  'ouder.duur': 'How long?',
  'ouder.intensiteit': 'How often?',
  'ouder.variant': 'Which form?',
  'ouder.leesbaar': 'You and your child can read what is written here.',
  'ouder.reden': '{trede}: why is this not possible, or not in your child’s interest?',
  'ouder.redenSoort': 'Is it not possible, or not in the child’s interest?',
  'ouder.code.niet-mogelijk': 'It is not possible',
  'ouder.code.niet-in-belang': 'It is not in the child’s interest',
  'ouder.geprobeerd': 'What has been tried?',
  'ouder.wegTerug': 'What must be different so that the child can go back?',
  'ouder.evaluatieOp': 'When will you look together if it still fits?',
  'ouder.wensKind': 'What does your child want?',
  'ouder.wensOuders': 'What do you want yourself?',
  'ouder.familiegroepsplan': 'The family’s own plan (familiegroepsplan)',
  'ouder.code.ouders-willen-niet': 'The parents do not want it',
  'ouder.code.dreiging-of-belang-kind': 'Threat to the child, or not in the child’s interest',
  'ouder.familiegroepsplanReden': 'Why is there no such plan?',
  'ouder.plan': 'From when until when is the plan?',
  'ouder.verantwoordelijk': 'Which professional makes sure the network takes part?',
  'ouder.steunfiguren': 'Who stays by your child’s side?',
  'ouder.matching': 'Do child and family suit each other?',
  'ouder.breakdown': 'Might things go wrong in the place where the child lives?',
  'ouder.pleegcontractOp': 'What is the date of the foster care contract?',
} as const satisfies Vertaling<typeof nl>;
