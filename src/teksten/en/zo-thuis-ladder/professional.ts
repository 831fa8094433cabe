// Het Engels bij nl/zo-thuis-ladder/professional.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/professional.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'professional.titel': 'As close to home as possible: the weighing',
  'professional.intro':
    'The starting point is growing up at home, healthy and safe, with fitting help if needed. If that fails, as close to home as possible, with the way back in view.',
  'professional.geenAdvies':
    'The order is fixed. It is not advice. Which place fits depends on child and family. Have a lawyer look at legal questions.',
  'professional.trede.thuis.naam': 'At home',
  'professional.trede.thuis.wat':
    'The young person grows up in the own family. That is the starting point, and it remains the reference.',
  'professional.trede.thuis.voor': 'This is for every young person.',
  'professional.trede.thuis.wie': 'The own family, supported by relatives, friends and neighbours.',
  'professional.trede.thuis.hetzelfde': 'The young person stays in their own surroundings.',
  'professional.trede.thuis-ambulant.naam': 'At home with outreach care',
  'professional.trede.thuis-ambulant.wat':
    'The young person gets outreach youth care at home, multidisciplinary if needed. The intensity can go up and down. It stays the same rung.',
  'professional.trede.thuis-ambulant.voor':
    'This is for families with problems in growing up and parenting. For complex problems the help is preferably intensive.',
  'professional.trede.thuis-ambulant.wie':
    'The young person lives at home. The care worker builds on the strengths of the family, so that parents regain their grip.',
  'professional.trede.thuis-ambulant.hetzelfde': 'The young person stays in their own surroundings.',
  'professional.trede.steungezin.naam': 'At home with steungezin, buurtgezin or meeleefgezin',
  'professional.trede.steungezin.wat':
    'This is preventive support: the young person goes to another family for some days or parts of days. It is not youth care, and it can stand beside other help.',
  'professional.trede.steungezin.voor':
    'When the own network cannot offer enough; it helps the family to cope. Meeleefgezin: young children of parents with psychiatric problems or a mild intellectual disability (voordejeugd.nl).',
  'professional.trede.steungezin.wie': 'The young person keeps living at home. The other family are volunteers.',
  'professional.trede.steungezin.hetzelfde': 'The young person stays in their own surroundings, with a family added.',
  'professional.trede.netwerkpleegzorg.naam': 'Netwerkpleegzorg (kinship foster care)',
  'professional.trede.netwerkpleegzorg.wat':
    'Foster care with relatives or acquaintances, under a contract. Those already caring then have 13 weeks for selection, certificate of no objection and assessment (Jeugdwet 5.1(3)).',
  'professional.trede.netwerkpleegzorg.voor':
    'This is for young people who (temporarily) cannot live at home, with a suitable foster parent in the network.',
  'professional.trede.netwerkpleegzorg.wie':
    'A foster parent aged 21 or over, in their home. It can be short or long, full-time or part-time.',
  'professional.trede.netwerkpleegzorg.hetzelfde':
    'The young person already knows the foster parent. Record what stays: school, friends, contact with parents.',
  'professional.trede.bestandspleegzorg.naam': 'Bestandspleegzorg (foster care outside the network)',
  'professional.trede.bestandspleegzorg.wat':
    'Foster care outside the own network, under a contract. Requirements: preparation and selection, certificate of no objection (also housemates from 12), fit (Jeugdwet 5.1).',
  'professional.trede.bestandspleegzorg.voor':
    'This is for young people who (temporarily) cannot live at home, nor in the network.',
  'professional.trede.bestandspleegzorg.wie':
    'A foster parent aged 21 or over, in their home. Short or long, full-time or part-time.',
  'professional.trede.bestandspleegzorg.hetzelfde':
    'The young person lives in a family. Record what stays: school, friends, contact with parents.',
  'professional.trede.gezinshuis.naam': 'Gezinshuis (family-style care home)',
  'professional.trede.gezinshuis.wat':
    'The young person is brought up and cared for in a family with professional parents. The Kwaliteitscriteria Gezinshuizen have four building blocks.',
  'professional.trede.gezinshuis.voor': 'This is for young people with complex problems.',
  'professional.trede.gezinshuis.wie': 'Gezinshuis parents, who are care professionals, in their home.',
  'professional.trede.gezinshuis.hetzelfde':
    'The young person lives in a family. Record what stays: school, friends, contact with parents.',
  'professional.trede.residentieel.naam': 'Residential',
  'professional.trede.residentieel.wat': 'This is another stay: a group, supported living or training to live alone.',
  'professional.trede.residentieel.voor':
    'If a foster parent or gezinshuis is not reasonably possible, or demonstrably not in the child’s interest (Jeugdwet 2.3(6)).',
  'professional.trede.residentieel.wie': 'Professionals, in the group or other place.',
  'professional.trede.residentieel.hetzelfde': 'Record what stays: school, friends, contact with parents.',
  'professional.trede.jeugdzorgplus.naam': 'JeugdzorgPlus (secure youth care)',
  'professional.trede.jeugdzorgplus.wat':
    'Secure youth care under court authorisation. StroomOP (from 2019, with a grant for 2.5 years) worked on ending forced isolation and preventing suicide. Also: young person as stakeholder, family-focused, small scale. Policy now: no young people in secure care in 2030. On 30 June 2025 there were 421 (Skipr, 28 October 2025).',
  'professional.trede.jeugdzorgplus.voor':
    'Serious problems, secure stay needed and suitable, nothing less intrusive (Jeugdwet 6.1.2). Under 18 it also takes a supervision order, guardianship by an agency or consent of the legal representative.',
  'professional.trede.jeugdzorgplus.wie':
    'Professionals. The authorisation needs the agreement of a qualified behavioural scientist (Jeugdwet 6.1.2(5)) and a lawyer. The court first offers a familiegroepsplan (Jeugdwet 6.1.10(2)). The plan is there within 6 weeks.',
  'professional.trede.jeugdzorgplus.hetzelfde':
    'Tell young person and parents that a vertrouwenspersoon, relative or someone close may assist. That holds for making, reviewing and changing the plan. Consult relatives and those close (Jeugdwet 6.2.9).',
  'professional.vergelijk': 'Compare two rungs',
  'professional.vergelijk.wonen': 'Living',
  'professional.vergelijk.wie': 'Who cares',
  'professional.vergelijk.duur': 'Duration',
  'professional.vergelijk.wet': 'What the law says',
  'professional.vergelijk.hetzelfde': 'What stays for the young person',
  'professional.respijt': 'Respite care: a break, beside home, foster care or gezinshuis. A step aside, not a rung.',
  'professional.deeltijd':
    'Part-time foster care: parts of days, days, weekends or holidays in a foster family, also combined.',
  'professional.crisis':
    'A crisis is a professional judgement, without a fixed definition. Crisis foster care lasts at most 4 weeks, with 4 more if extended (NJi).',
  'professional.nu': 'Current rung',
  'professional.gewenst': 'Wanted rung',
  'professional.ernaast': 'Help beside it',
  'professional.duur': 'Duration',
  'professional.intensiteit': 'Intensity',
  'professional.variant': 'Variant',
  'professional.afweging': 'The weighing for each rung closer to home',
  'professional.leesbaar': 'Child and parents can read what is written here.',
  'professional.reden': '{trede}: why is this not possible, or not in the young person’s interest?',
  'professional.redenSoort': 'On which ground (Jeugdwet 2.3(6))?',
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
  'professional.kandidaten': 'These people want to be network foster parents: {namen}.',
  'professional.geenKandidaten': 'No candidate for netwerkpleegzorg is known yet. Ask on in the network.',
  'professional.steungezinHiaat': 'There is nobody in the network for this yet: {wat}. Think of a steungezin.',
  'professional.kwaliteit': 'Kwaliteitscriteria Gezinshuizen: four building blocks',
  'professional.kwaliteit.bekwaamheid': 'Competence of the gezinshuis parent',
  'professional.kwaliteit.leefklimaat': 'Living climate',
  'professional.kwaliteit.positie': 'Position of children and parents',
  'professional.kwaliteit.organisatie': 'Organisation of the care',
  'professional.matching': 'How do young person and family match?',
  'professional.breakdown': 'Might the placement break down?',
  'professional.pleegcontractOp': 'What is the date of the foster care contract?',
  'professional.verloop': 'The history, closer to home and further away',
  'professional.rekenmachine': 'Calculate the rate of a place in a gezinshuis',
  'professional.meldingen': 'Still to discuss',
  'professional.mist.reden-ontbreekt': '{trede}: the reason is not there yet.',
  'professional.mist.familiegroepsplan-niet-gevraagd':
    'It does not say yet whether the family was first offered a familiegroepsplan (Jeugdwet 4.1.2).',
  'professional.mist.evaluatie-ontbreekt': 'There is no day for the review yet.',
  'professional.mist.weg-terug-ontbreekt': 'The way back is not described yet.',
  'professional.mist.gezinsvorm-niet-afgewogen':
    'Foster care and gezinshuis have not both been weighed yet, with reason and ground (Jeugdwet 2.3(6)).',
  'professional.mist.minder-ingrijpend-niet-afgewogen':
    'No reason yet why a residential stay is not enough (Jeugdwet 6.1.2(2)).',
  'professional.mist.breakdown-bespreken': 'Threatened breakdown: discuss respite care and matching.',
  'professional.termijn.evaluatie-verlopen': '{datum}: review date past. Has there been a review?',
  'professional.termijn.wordt-12':
    '{wanneer} the young person turns 12. Then consent is needed of the young person and of parents with authority or guardian, with exceptions (Jeugdwet 7.3.4).',
  'professional.termijn.wordt-16':
    '{datum}: 16 years. The young person mostly decides alone (Jeugdwet 7.3.5). That is different under a measure or authorisation, and in case of incapacity. A conditional authorisation needs the young person to accept the help (Jeugdwet 6.1.4(8)).',
  'professional.termijn.wordt-18':
    '{datum}: 18 years. Foster care goes on until 21 by itself (Jeugdwet 1.1, done so since 1 July 2018). A gezinshuis as a rule too (agreement, since 1 February 2020). Other youth care on conditions until 23 (Jeugdwet 1.1). Secure youth care at most six months longer (Jeugdwet 6.1.2(4)).',
  'professional.termijn.pleegcontract-13-weken':
    'By {datum}, for those already caring: preparation and selection, certificate of no objection, fit (Jeugdwet 5.1(3)). The age of 21 is never waived.',
  'professional.termijn.pleegouders-jaar':
    '{datum}: a year after the foster contract. Discuss that foster parents can sometimes stop a move after a year of care (NJi, Juridische vragen over pleegzorg).',
  'professional.termijn.gesloten-evaluatie':
    'By {datum} there is a review of the secure stay. That is due after 4 weeks, and then at least every 2 months (Jeugdwet 6.2.9).',
} as const satisfies Vertaling<typeof nl>;
