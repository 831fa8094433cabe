// Het Engels bij nl/zo-thuis-ladder/professional-uitleg.ts.
import { teksten as samen } from './professional-samen.js';
import type { teksten as nl } from '../../nl/zo-thuis-ladder/professional-uitleg.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  ...samen,
  'professional.trede.thuis.wat':
    'The young person grows up in the own family. That is the starting point, and it remains the reference.',
  'professional.trede.thuis.voor': 'This is for every young person.',
  'professional.trede.thuis.wie': 'The own family, supported by relatives, friends and neighbours.',
  'professional.trede.thuis.hetzelfde': 'The young person stays in their own surroundings.',
  'professional.trede.thuis-ambulant.wat':
    'The young person gets outreach youth care at home, multidisciplinary if needed. The intensity can go up and down. It stays the same rung.',
  'professional.trede.thuis-ambulant.voor':
    'This is for families with problems in growing up and parenting. For complex problems the help is preferably intensive.',
  'professional.trede.thuis-ambulant.wie':
    'The young person lives at home. The care worker builds on the strengths of the family, so that parents regain their grip.',
  'professional.trede.thuis-ambulant.hetzelfde': 'The young person stays in their own surroundings.',
  'professional.trede.steungezin.wat':
    'This is preventive support: the young person goes to another family for some days or parts of days. It is not youth care, and it can stand beside other help.',
  'professional.trede.steungezin.voor':
    'When the own network cannot offer enough; it helps the family to cope. Meeleefgezin: young children of parents with psychiatric problems or a mild intellectual disability (voordejeugd.nl).',
  'professional.trede.steungezin.wie': 'The young person keeps living at home. The other family are volunteers.',
  'professional.trede.steungezin.hetzelfde': 'The young person stays in their own surroundings, with a family added.',
  'professional.trede.netwerkpleegzorg.wat':
    'Foster care with relatives or acquaintances, under a contract. Those already caring then have 13 weeks for selection, certificate of no objection and assessment (Jeugdwet 5.1(3)).',
  'professional.trede.netwerkpleegzorg.voor':
    'This is for young people who (temporarily) cannot live at home, with a suitable foster parent in the network.',
  'professional.trede.netwerkpleegzorg.wie':
    'A foster parent aged 21 or over, in their home. It can be short or long, full-time or part-time.',
  'professional.trede.netwerkpleegzorg.hetzelfde':
    'The young person already knows the foster parent. Record what stays: school, friends, contact with parents.',
  'professional.trede.bestandspleegzorg.wat':
    'Foster care outside the own network, under a contract. Requirements: preparation and selection, certificate of no objection (also housemates from 12), fit (Jeugdwet 5.1).',
  'professional.trede.bestandspleegzorg.voor':
    'This is for young people who (temporarily) cannot live at home, nor in the network.',
  'professional.trede.bestandspleegzorg.wie':
    'A foster parent aged 21 or over, in their home. Short or long, full-time or part-time.',
  'professional.trede.bestandspleegzorg.hetzelfde':
    'The young person lives in a family. Record what stays: school, friends, contact with parents.',
  'professional.trede.gezinshuis.wat':
    'The young person is brought up and cared for in a family with professional parents. The Kwaliteitscriteria Gezinshuizen have four building blocks.',
  'professional.trede.gezinshuis.voor': 'This is for young people with complex problems.',
  'professional.trede.gezinshuis.wie': 'Gezinshuis parents, who are care professionals, in their home.',
  'professional.trede.gezinshuis.hetzelfde':
    'The young person lives in a family. Record what stays: school, friends, contact with parents.',
  'professional.trede.residentieel.wat': 'This is another stay: a group, supported living or training to live alone.',
  'professional.trede.residentieel.voor':
    'If a foster parent or gezinshuis is not reasonably possible, or demonstrably not in the child’s interest (Jeugdwet 2.3(6)).',
  'professional.trede.residentieel.wie': 'Professionals, in the group or other place.',
  'professional.trede.residentieel.hetzelfde': 'Record what stays: school, friends, contact with parents.',
  'professional.trede.jeugdzorgplus.wat':
    'Secure youth care under court authorisation. StroomOP (from 2019, with a grant for 2.5 years) worked on ending forced isolation and preventing suicide. Also: young person as stakeholder, family-focused, small scale. Policy now: no young people in secure care in 2030. On 30 June 2025 there were 421 (Skipr, 28 October 2025).',
  'professional.trede.jeugdzorgplus.voor':
    'Serious problems, secure stay needed and suitable, nothing less intrusive (Jeugdwet 6.1.2). Under 18 it also takes a supervision order, guardianship by an agency or consent of the legal representative.',
  'professional.trede.jeugdzorgplus.wie':
    'Professionals. The authorisation needs the agreement of a qualified behavioural scientist (Jeugdwet 6.1.2(5)) and a lawyer. The court first offers a familiegroepsplan (Jeugdwet 6.1.10(2)). The plan is there within 6 weeks.',
  'professional.trede.jeugdzorgplus.hetzelfde':
    'Tell young person and parents that a vertrouwenspersoon, relative or someone close may assist. That holds for making, reviewing and changing the plan. Consult relatives and those close (Jeugdwet 6.2.9).',
  'professional.vergelijk.wonen': 'Living',
  'professional.vergelijk.wie': 'Who cares',
  'professional.vergelijk.duur': 'Duration',
  'professional.vergelijk.wet': 'What the law says',
  'professional.vergelijk.hetzelfde': 'What stays for the young person',
  'professional.andereDagen': 'The other days the young person is at home.',
  'professional.deeltijd':
    'Part-time foster care: parts of days, days, weekends or holidays in a foster family, also combined.',
  'professional.kandidaten': 'These people want to be network foster parents: {namen}.',
  'professional.geenKandidaten': 'No candidate for netwerkpleegzorg is known yet. Ask on in the network.',
  'professional.steungezinHiaat': 'There is nobody in the network for this yet: {wat}. Think of a steungezin.',
  'professional.rekenmachine': 'Calculate the rate of a place in a gezinshuis',
  'professional.kies.nu': 'This is the place now',
  'professional.kies.gewenst': 'This is the wanted place',
} as const satisfies Vertaling<typeof nl>;
