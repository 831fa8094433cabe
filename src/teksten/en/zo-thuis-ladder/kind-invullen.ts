// Het Engels bij nl/zo-thuis-ladder/kind-invullen.ts.
import { teksten as samen } from './kind-samen.js';
import type { teksten as nl } from '../../nl/zo-thuis-ladder/kind-invullen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  ...samen,
  'kind.crisis': 'A crisis says how it starts. It does not say where you will stay.',
  'kind.ernaast': 'What else is there?',
  'kind.duur': 'How long?',
  'kind.intensiteit': 'How often?',
  'kind.variant': 'Which kind?',
  'kind.leesbaar': 'You and your parents can read what is written here.',
  'kind.reden': '{trede}: why is this not possible, or not good for you?',
  'kind.redenSoort': 'Is it not possible, or not good for you?',
  'kind.code.niet-mogelijk': 'It is not possible',
  'kind.code.niet-in-belang': 'It is not good for you',
  'kind.geprobeerd': 'What has been tried?',
  'kind.wegTerug': 'What must be different so that you can go back?',
  'kind.evaluatieOp': 'When will you look together if it still fits?',
  'kind.wensKind': 'What do you want yourself?',
  'kind.wensOuders': 'What do your parents want?',
  'kind.familiegroepsplan': 'Your family’s own plan (familiegroepsplan)',
  'kind.code.ouders-willen-niet': 'Your parents do not want it',
  'kind.code.dreiging-of-belang-kind': 'It is not safe, or not good for you',
  'kind.familiegroepsplanReden': 'Why is there no such plan?',
  'kind.plan': 'From when until when is the plan?',
  'kind.verantwoordelijk': 'Which care worker makes sure your people take part?',
  'kind.steunfiguren': 'Who stays by your side?',
  'kind.matching': 'Do you and this family suit each other?',
  'kind.breakdown': 'Is it still going well where you live now?',
  'kind.breakdown.ja': 'No, things might go wrong',
  'kind.breakdown.nee': 'Yes, it is going well',
  'kind.pleegcontractOp': 'What is the date of the foster care contract?',
} as const satisfies Vertaling<typeof nl>;
