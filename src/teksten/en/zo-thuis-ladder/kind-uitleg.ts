// Het Engels bij nl/zo-thuis-ladder/kind-uitleg.ts.
import { teksten as samen } from './kind-samen.js';
import type { teksten as nl } from '../../nl/zo-thuis-ladder/kind-uitleg.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  ...samen,
  'kind.trede.thuis.wat': 'You live at home. It always starts there.',
  'kind.trede.thuis.voor': 'For every child.',
  'kind.trede.thuis.wie': 'Your own family takes care of you. Relatives, friends and neighbours can help.',
  'kind.trede.thuis.hetzelfde': 'You stay in your own house and your own neighbourhood.',
  'kind.trede.thuis-ambulant.wat':
    'Someone comes to your home to help. Sometimes often, sometimes less: as much as needed.',
  'kind.trede.thuis-ambulant.voor': 'When things are hard at home.',
  'kind.trede.thuis-ambulant.wie': 'You live at home. A care worker looks for what helps, together with all of you.',
  'kind.trede.thuis-ambulant.hetzelfde': 'You stay in your own house and your own neighbourhood.',
  'kind.trede.steungezin.wat':
    'For some days or parts of days you go to another family: a steungezin, buurtgezin or meeleefgezin. Other help can stay.',
  'kind.trede.steungezin.voor': 'When the people you know cannot help enough.',
  'kind.trede.steungezin.wie': 'You keep living at home. The other family helps because they want to: as volunteers.',
  'kind.trede.steungezin.hetzelfde': 'You stay in your own house. A family is added.',
  'kind.trede.netwerkpleegzorg.wat':
    'You live with people you already know. They become your foster parents (netwerkpleegzorg).',
  'kind.trede.netwerkpleegzorg.voor': 'When you cannot live at home for a while.',
  'kind.trede.netwerkpleegzorg.wie': 'Your foster parents take care of you, in their home.',
  'kind.trede.netwerkpleegzorg.hetzelfde':
    'You already know the people. Talk together about your school and your friends.',
  'kind.trede.bestandspleegzorg.wat': 'You live with a family you did not know yet (bestandspleegzorg).',
  'kind.trede.bestandspleegzorg.voor':
    'When you cannot live at home for a while, nor with relatives or people you know.',
  'kind.trede.bestandspleegzorg.wie': 'Your foster parents take care of you, in their home.',
  'kind.trede.bestandspleegzorg.hetzelfde':
    'Talk together about what stays: your school, your friends, who you see often.',
  'kind.trede.gezinshuis.wat': 'You live in a family. Caring for children is the job of the parents there.',
  'kind.trede.gezinshuis.voor': 'When a lot is hard and you need extra help.',
  'kind.trede.gezinshuis.wie': 'Gezinshuis parents take care of you, in their home. It is their work.',
  'kind.trede.gezinshuis.hetzelfde':
    'You live in a family. Talk together about what stays: your school, your friends, who you see often.',
  'kind.trede.residentieel.wat': 'You live in a group, with support, or you practise living on your own.',
  'kind.trede.residentieel.voor': 'When a foster family or gezinshuis is not possible, or not good for you.',
  'kind.trede.residentieel.wie': 'Care workers take care of you. It is their work.',
  'kind.trede.residentieel.hetzelfde': 'Talk together about what stays: your school, your friends, who you see often.',
  'kind.trede.jeugdzorgplus.wat':
    'You cannot leave by yourself. In 2019 people in youth care made a plan: StroomOP. They wanted smaller places, and nobody set apart by force any more. Young people and their families had to count.',
  'kind.trede.jeugdzorgplus.voor':
    'Only the children’s judge can decide this. The problems are serious, a secure place is needed and fits, and nothing lighter will do. Are you under 18? Then it takes one more thing. There is a supervision order, an agency is your guardian, or whoever has authority over you says yes.',
  'kind.trede.jeugdzorgplus.wie':
    'Care workers take care of you. You have a lawyer. After 4 weeks you look together how it goes, and after that at least every 2 months.',
  'kind.trede.jeugdzorgplus.hetzelfde':
    'Someone from your family, another person close to you or a vertrouwenspersoon (independent supporter) may stand by you.',
  'kind.vergelijk.wonen': 'Where do you live?',
  'kind.vergelijk.wie': 'Who takes care of you?',
  'kind.vergelijk.duur': 'How long?',
  'kind.vergelijk.wet': 'What does the law say?',
  'kind.vergelijk.hetzelfde': 'What stays the same?',
  'kind.andereDagen': 'The other days you are at home.',
  'kind.deeltijd': 'Part-time foster care: you are with a foster family in some weekends or holidays.',
  'kind.kandidaten': 'Who wants to be a foster parent for you? {namen}.',
  'kind.geenKandidaten': 'We do not know yet who wants to be a foster parent for you.',
  'kind.steungezinHiaat': 'There is nobody for this yet: {wat}. Think of a steungezin.',
  'kind.kies.nu': 'I live here now',
  'kind.kies.gewenst': 'We are thinking of this place',
} as const satisfies Vertaling<typeof nl>;
