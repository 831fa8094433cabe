// Het Engels bij nl/zo-thuis-ladder/ouder.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/ouder.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'ouder.titel': 'Where can your child live?',
  'ouder.intro':
    'Every child has a right to a steady place with love. Best is safe at home, and else as close to home as possible.',
  'ouder.geenAdvies': 'The order is fixed and is not advice. Which place fits depends on child and family.',
  'ouder.trede.thuis.naam': 'At home',
  'ouder.trede.thuis.wat': 'The child lives at home. It always starts there.',
  'ouder.trede.thuis.voor': 'For every child.',
  'ouder.trede.thuis.wie': 'You take care yourself. Relatives, friends and neighbours can help.',
  'ouder.trede.thuis.hetzelfde': 'The child stays in the same house and neighbourhood.',
  'ouder.trede.thuis-ambulant.naam': 'At home with help',
  'ouder.trede.thuis-ambulant.wat':
    'A care worker comes to the home. Sometimes often, sometimes less: as much as needed.',
  'ouder.trede.thuis-ambulant.voor': 'When raising children is hard, to get a grip on it again.',
  'ouder.trede.thuis-ambulant.wie':
    'The child lives at home. The care worker looks for what works, together with the family.',
  'ouder.trede.thuis-ambulant.hetzelfde': 'The child stays in the same house and neighbourhood.',
  'ouder.trede.steungezin.naam': 'At home, with a steungezin (support family)',
  'ouder.trede.steungezin.wat':
    'The child goes to a steungezin, buurtgezin or meeleefgezin for some days or parts of days. Other help can stay too.',
  'ouder.trede.steungezin.voor': 'When the own network cannot help enough. It helps the family to cope.',
  'ouder.trede.steungezin.wie': 'The child keeps living at home. The other family are volunteers.',
  'ouder.trede.steungezin.hetzelfde': 'The child stays in the same house. A family is added.',
  'ouder.trede.netwerkpleegzorg.naam': 'Foster care with relatives or people you know',
  'ouder.trede.netwerkpleegzorg.wat':
    'The child lives with people from the own network, for a short or long time. They formally become foster parents (netwerkpleegzorg).',
  'ouder.trede.netwerkpleegzorg.voor':
    'When living at home does not work for a while and someone in the network wants to care.',
  'ouder.trede.netwerkpleegzorg.wie': 'The foster parents take care of the child, in their home.',
  'ouder.trede.netwerkpleegzorg.hetzelfde':
    'The child already knows the people. Talk together about school and friends.',
  'ouder.trede.bestandspleegzorg.naam': 'Foster care in another family',
  'ouder.trede.bestandspleegzorg.wat':
    'The child lives with a foster family from outside the own network, for a short or long time (bestandspleegzorg).',
  'ouder.trede.bestandspleegzorg.voor':
    'When living at home does not work for a while, nor with relatives or people you know.',
  'ouder.trede.bestandspleegzorg.wie': 'The foster parents take care of the child, in their home.',
  'ouder.trede.bestandspleegzorg.hetzelfde': 'Talk together about what stays: school, friends, contact with home.',
  'ouder.trede.gezinshuis.naam': 'Gezinshuis (family-style care home)',
  'ouder.trede.gezinshuis.wat': 'The child lives in a family. Caring for children is the job of the parents there.',
  'ouder.trede.gezinshuis.voor': 'For children with many problems at once.',
  'ouder.trede.gezinshuis.wie':
    'Gezinshuis parents take care of the child, in their home. They are care professionals.',
  'ouder.trede.gezinshuis.hetzelfde':
    'The child lives in a family. Talk together about what stays: school, friends, contact with home.',
  'ouder.trede.residentieel.naam': 'Living in a group',
  'ouder.trede.residentieel.wat': 'The child lives in a group, with support, or practises living on their own.',
  'ouder.trede.residentieel.voor':
    'When a foster family or gezinshuis is not possible, or not in the child’s interest.',
  'ouder.trede.residentieel.wie': 'Professionals take care of the child, in the group or other place.',
  'ouder.trede.residentieel.hetzelfde': 'Talk together about what stays: school, friends, contact with home.',
  'ouder.trede.jeugdzorgplus.naam': 'Secure youth care (JeugdzorgPlus)',
  'ouder.trede.jeugdzorgplus.wat':
    'The child cannot leave by themselves. In 2019 people working in youth care started StroomOP. They wanted to end forced isolation, prevent suicide, and small places where young person and family count.',
  'ouder.trede.jeugdzorgplus.voor':
    'Only if the children’s judge authorises it: serious problems, a secure place needed and fitting, nothing lighter possible. Under 18 it also takes a supervision order, guardianship by an agency or consent of the legal representative.',
  'ouder.trede.jeugdzorgplus.wie':
    'Professionals take care of the child. The child has a lawyer. There is a review after 4 weeks and then at least every 2 months.',
  'ouder.trede.jeugdzorgplus.hetzelfde':
    'A relative, someone close or a vertrouwenspersoon (independent supporter) may stand by child and parents.',
  'ouder.vergelijk': 'Two places side by side',
  'ouder.vergelijk.wonen': 'Where does the child live?',
  'ouder.vergelijk.wie': 'Who takes care of the child?',
  'ouder.vergelijk.duur': 'How long?',
  'ouder.vergelijk.wet': 'What does the law say?',
  'ouder.vergelijk.hetzelfde': 'What stays the same for the child?',
  'ouder.respijt': 'Respite care: child and family get a break. After that the child lives in the same place again.',
  'ouder.deeltijd': 'Part-time foster care: the child is with a foster family in some weekends or holidays.',
  'ouder.crisis': 'A crisis says how it starts. It does not say where the child will stay.',
  'ouder.nu': 'Where does your child live now?',
  'ouder.gewenst': 'Which place do you have in mind together?',
  'ouder.ernaast': 'Which help is there as well?',
  'ouder.duur': 'How long?',
  'ouder.intensiteit': 'How often?',
  'ouder.variant': 'Which form?',
  'ouder.afweging': 'Why not closer to home?',
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
  'ouder.kandidaten': 'These people want to be network foster parents: {namen}.',
  'ouder.geenKandidaten': 'We do not know yet who wants to be a network foster parent.',
  'ouder.steungezinHiaat': 'There is nobody for this yet: {wat}. Think of a steungezin.',
  'ouder.kwaliteit': 'What makes a gezinshuis good?',
  'ouder.kwaliteit.bekwaamheid': 'Can the gezinshuis parents help this child well?',
  'ouder.kwaliteit.leefklimaat': 'Is it a good place to live?',
  'ouder.kwaliteit.positie': 'Do child and parents count?',
  'ouder.kwaliteit.organisatie': 'Is the care arranged well?',
  'ouder.matching': 'Do child and family suit each other?',
  'ouder.breakdown': 'Might things go wrong in the place where the child lives?',
  'ouder.pleegcontractOp': 'What is the date of the foster care contract?',
  'ouder.verloop': 'Where did the child live before, closer to home or further away?',
  'ouder.rekenmachine': 'See what a place in a gezinshuis costs',
  'ouder.meldingen': 'Still to talk about',
  'ouder.mist.reden-ontbreekt': '{trede}: it does not say yet why this is not possible.',
  'ouder.mist.familiegroepsplan-niet-gevraagd':
    'It does not say yet if you could first make a plan yourself, with family.',
  'ouder.mist.evaluatie-ontbreekt': 'There is no day yet to look back together.',
  'ouder.mist.weg-terug-ontbreekt': 'It does not say yet what is needed to go back.',
  'ouder.mist.gezinsvorm-niet-afgewogen': 'It does not say yet why a foster family and a gezinshuis are not possible.',
  'ouder.mist.minder-ingrijpend-niet-afgewogen': 'It does not say yet why an open group is not possible.',
  'ouder.mist.breakdown-bespreken':
    'Things may go wrong where the child lives. Talk about respite care, and whether child and family fit together.',
  'ouder.termijn.evaluatie-verlopen': '{wanneer} you were going to look back together. Has that been done?',
  'ouder.termijn.wordt-12': '{wanneer} your child turns 12. From then on help mostly needs the child’s consent too.',
  'ouder.termijn.wordt-16':
    '{wanneer} your child turns 16. From then on help mostly needs only the child’s own consent.',
  'ouder.termijn.wordt-18':
    '{datum}: your child turns 18. Talk about what changes then and who stays. In a foster family or gezinshuis your child can mostly stay until 21. Other help sometimes goes on until 23.',
  'ouder.termijn.pleegcontract-13-weken':
    'By {datum}, for those already caring: course done, certificate of no objection and assessment of the fit. The age of 21 applies from the start.',
  'ouder.termijn.pleegouders-jaar':
    '{datum}: a year after the foster contract. Foster parents can then sometimes stop the child from moving. Talk about it together.',
  'ouder.termijn.gesloten-evaluatie': 'By {datum} there is a talk about how it goes in the secure place.',
} as const satisfies Vertaling<typeof nl>;
