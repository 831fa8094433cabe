// Het Engels bij nl/zo-thuis-ladder/wet.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/wet.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'wet.gezin-eerst':
    'Does a child live elsewhere? Then a foster family or gezinshuis comes first, if that is reasonably possible.',
  'wet.alleen-als-gezin-niet-past':
    'This is only for when a family is not reasonably possible. Or when a family is demonstrably not in the interest of the young person.',
  'wet.eisen-pleegouder':
    'A foster parent is 21 or older. There is also preparation, selection and a certificate of no objection.',
  'wet.dertien-weken-voor-wie-al-zorgt':
    'Whoever already cares for the child has 13 weeks to meet the requirements. The age of 21 applies at once.',
  'wet.pleegouder-stemt-in-met-eigen-rol': 'A foster parent agrees with what the plan says about their own role.',
  'wet.na-18-loopt-door': 'Foster care does not end by itself at 18.',
  'wet.machtiging-voorwaarden':
    'Secure care is only allowed with authorisation of the juvenile court. Problems are serious, it is needed, and nothing lighter will do.',
  'wet.machtiging-onder-18':
    'Under 18 something else is needed too. A supervision order, guardianship of an institution, or a yes of whoever has parental authority.',
  'wet.machtiging-na-18': 'After 18 it is only possible on conditions, and for six months at most.',
  'wet.gekwalificeerde-gedragswetenschapper': 'A qualified behavioural scientist has to agree.',
  'wet.rechter-biedt-familiegroepsplan': 'The court first offers the chance of a family group plan.',
  'wet.advocaat': 'The young person has a lawyer.',
  'wet.plan-binnen-zes-weken': 'There is a plan within six weeks.',
  'wet.bijstand-bij-het-plan': 'A relative, someone close or a confidant may help with the plan.',
  'wet.overleg-met-familie-en-naasten': 'Family and people close by are consulted.',
  'wet.evaluatie-vier-weken-twee-maanden':
    'There is an evaluation after four weeks, and then at least every two months.',
  'wet.geen-pleegzorg': 'Without a foster care contract somebody is not a foster parent by law.',
  'wet.geen-pleegvergoeding': 'There is no foster care allowance then.',
  'wet.geen-begeleiding': 'There is no support from a foster care provider then.',
  'wet.niets': 'We read no separate rule about this place in the law.',
  'wet.afgeleid': 'It does not say so in these words: we derive it.',
  'wet.jurist': 'When in doubt: have a lawyer look at it.',
  'na18.pleegzorg-tot-21':
    'Foster care goes on until 21, if the young person wants that. This has been so since 1 July 2018.',
  'na18.gezinshuis-tot-21': 'A gezinshuis goes on until 21 by default. That was agreed, since 1 February 2020.',
  'na18.jeugdhulp-tot-23': 'Youth care sometimes goes on until 23, on conditions.',
  'na18.gesloten-zes-maanden': 'Secure youth care can go on for six months at most after 18.',
} as const satisfies Vertaling<typeof nl>;
