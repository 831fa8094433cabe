// Het Engels bij nl/zo-thuis-ladder/ouder-uitleg.ts.
import { teksten as samen } from './ouder-samen.js';
import type { teksten as nl } from '../../nl/zo-thuis-ladder/ouder-uitleg.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  ...samen,
  'ouder.trede.thuis.wat': 'The child lives at home. It always starts there.',
  'ouder.trede.thuis.voor': 'For every child.',
  'ouder.trede.thuis.wie': 'You take care yourself. Relatives, friends and neighbours can help.',
  'ouder.trede.thuis.hetzelfde': 'The child stays in the same house and neighbourhood.',
  'ouder.trede.thuis-ambulant.wat':
    'A care worker comes to the home. Sometimes often, sometimes less: as much as needed.',
  'ouder.trede.thuis-ambulant.voor': 'When raising children is hard, to get a grip on it again.',
  'ouder.trede.thuis-ambulant.wie':
    'The child lives at home. The care worker looks for what works, together with the family.',
  'ouder.trede.thuis-ambulant.hetzelfde': 'The child stays in the same house and neighbourhood.',
  'ouder.trede.steungezin.wat':
    'The child goes to a steungezin, buurtgezin or meeleefgezin for some days or parts of days. Other help can stay too.',
  'ouder.trede.steungezin.voor': 'When the own network cannot help enough. It helps the family to cope.',
  'ouder.trede.steungezin.wie': 'The child keeps living at home. The other family are volunteers.',
  'ouder.trede.steungezin.hetzelfde': 'The child stays in the same house. A family is added.',
  'ouder.trede.netwerkpleegzorg.wat':
    'The child lives with people from the own network, for a short or long time. They formally become foster parents (netwerkpleegzorg).',
  'ouder.trede.netwerkpleegzorg.voor':
    'When living at home does not work for a while and someone in the network wants to care.',
  'ouder.trede.netwerkpleegzorg.wie': 'The foster parents take care of the child, in their home.',
  'ouder.trede.netwerkpleegzorg.hetzelfde':
    'The child already knows the people. Talk together about school and friends.',
  'ouder.trede.bestandspleegzorg.wat':
    'The child lives with a foster family from outside the own network, for a short or long time (bestandspleegzorg).',
  'ouder.trede.bestandspleegzorg.voor':
    'When living at home does not work for a while, nor with relatives or people you know.',
  'ouder.trede.bestandspleegzorg.wie': 'The foster parents take care of the child, in their home.',
  'ouder.trede.bestandspleegzorg.hetzelfde': 'Talk together about what stays: school, friends, contact with home.',
  'ouder.trede.gezinshuis.wat': 'The child lives in a family. Caring for children is the job of the parents there.',
  'ouder.trede.gezinshuis.voor': 'For children with many problems at once.',
  'ouder.trede.gezinshuis.wie':
    'Gezinshuis parents take care of the child, in their home. They are care professionals.',
  'ouder.trede.gezinshuis.hetzelfde':
    'The child lives in a family. Talk together about what stays: school, friends, contact with home.',
  'ouder.trede.residentieel.wat': 'The child lives in a group, with support, or practises living on their own.',
  'ouder.trede.residentieel.voor':
    'When a foster family or gezinshuis is not possible, or not in the child’s interest.',
  'ouder.trede.residentieel.wie': 'Professionals take care of the child, in the group or other place.',
  'ouder.trede.residentieel.hetzelfde': 'Talk together about what stays: school, friends, contact with home.',
  'ouder.trede.jeugdzorgplus.wat':
    'The child cannot leave by themselves. In 2019 people working in youth care started StroomOP. They wanted to end forced isolation, prevent suicide, and small places where young person and family count.',
  'ouder.trede.jeugdzorgplus.voor':
    'Only the children’s judge can allow this, with an authorisation. The problems are serious, a secure place is needed and fits, and nothing lighter will do. Under 18 it takes one more thing. There is a supervision order, an agency is the guardian, or the legal representative agrees.',
  'ouder.trede.jeugdzorgplus.wie':
    'Professionals take care of the child. The child has a lawyer. There is a review after 4 weeks and then at least every 2 months.',
  'ouder.trede.jeugdzorgplus.hetzelfde':
    'A relative, someone close or a vertrouwenspersoon (independent supporter) may stand by child and parents.',
  'ouder.vergelijk.wonen': 'Where does the child live?',
  'ouder.vergelijk.wie': 'Who takes care of the child?',
  'ouder.vergelijk.duur': 'How long?',
  'ouder.vergelijk.wet': 'What does the law say?',
  'ouder.vergelijk.hetzelfde': 'What stays the same for the child?',
  'ouder.andereDagen': 'The other days your child is at home.',
  'ouder.deeltijd': 'Part-time foster care: the child is with a foster family in some weekends or holidays.',
  'ouder.kandidaten': 'These people want to be network foster parents: {namen}.',
  'ouder.geenKandidaten': 'We do not know yet who wants to be a network foster parent.',
  'ouder.steungezinHiaat': 'There is nobody for this yet: {wat}. Think of a steungezin.',
  'ouder.kies.nu': 'The child lives here now',
  'ouder.kies.gewenst': 'We are thinking of this place',
} as const satisfies Vertaling<typeof nl>;
