// De Engelse teksten van de lezers van <zo-thuis-ladder>: dezelfde sleutels en `{namen}` als in het Nederlands, Brits Engels, geen HTML.
// Woorden zonder goed Engels woord blijven Nederlands; docs/begrippen.md legt ze uit.
import type { LezerTekst } from './ladder-lezers.nl.js';

export const en = {
  // Kind
  'kind.titel': 'Where can you live?',
  'kind.intro':
    'Every child has a right to a steady place with love. Best is safe at home, and else as close to home as possible.',
  'kind.geenAdvies':
    'The order is fixed and does not say what is best. Which place fits depends on you and your family.',
  'kind.trede.thuis.naam': 'At home',
  'kind.trede.thuis.wat': 'You live at home. It always starts there.',
  'kind.trede.thuis.voor': 'For every child.',
  'kind.trede.thuis.wie': 'Your own family takes care of you. Relatives, friends and neighbours can help.',
  'kind.trede.thuis.hetzelfde': 'You stay in your own house and your own neighbourhood.',
  'kind.trede.thuis-ambulant.naam': 'At home with help',
  'kind.trede.thuis-ambulant.wat':
    'Someone comes to your home to help. Sometimes often, sometimes less: as much as needed.',
  'kind.trede.thuis-ambulant.voor': 'When things are hard at home.',
  'kind.trede.thuis-ambulant.wie': 'You live at home. A care worker looks for what helps, together with all of you.',
  'kind.trede.thuis-ambulant.hetzelfde': 'You stay in your own house and your own neighbourhood.',
  'kind.trede.steungezin.naam': 'At home, with a steungezin (support family)',
  'kind.trede.steungezin.wat':
    'You go to a steungezin, buurtgezin or meeleefgezin for some days or parts of days. Other help can stay too.',
  'kind.trede.steungezin.voor': 'When the people you know cannot help enough.',
  'kind.trede.steungezin.wie': 'You keep living at home. The other family helps because they want to: as volunteers.',
  'kind.trede.steungezin.hetzelfde': 'You stay in your own house. A family is added.',
  'kind.trede.netwerkpleegzorg.naam': 'With relatives or people you know',
  'kind.trede.netwerkpleegzorg.wat':
    'You live with people you already know, for a short or long time. They become your foster parents (netwerkpleegzorg).',
  'kind.trede.netwerkpleegzorg.voor': 'When you cannot live at home for a while.',
  'kind.trede.netwerkpleegzorg.wie': 'Your foster parents take care of you, in their home.',
  'kind.trede.netwerkpleegzorg.hetzelfde':
    'You already know the people. Talk together about your school and your friends.',
  'kind.trede.bestandspleegzorg.naam': 'In a foster family',
  'kind.trede.bestandspleegzorg.wat':
    'You live with a family you did not know yet, for a short or long time (bestandspleegzorg).',
  'kind.trede.bestandspleegzorg.voor':
    'When you cannot live at home for a while, nor with relatives or people you know.',
  'kind.trede.bestandspleegzorg.wie':
    'Your foster parents take care of you, in their home. They are ordinary parents with another job.',
  'kind.trede.bestandspleegzorg.hetzelfde':
    'Talk together about what stays: your school, your friends, who you see often.',
  'kind.trede.gezinshuis.naam': 'In a gezinshuis (family-style care home)',
  'kind.trede.gezinshuis.wat': 'You live in a family. Caring for children is the job of the parents there.',
  'kind.trede.gezinshuis.voor': 'When a lot is hard and you need extra help.',
  'kind.trede.gezinshuis.wie': 'Gezinshuis parents take care of you, in their home. It is their work.',
  'kind.trede.gezinshuis.hetzelfde':
    'You live in a family. Talk together about what stays: your school, your friends, who you see often.',
  'kind.trede.residentieel.naam': 'In a group',
  'kind.trede.residentieel.wat': 'You live in a group, with support, or you practise living on your own.',
  'kind.trede.residentieel.voor': 'When a foster family or gezinshuis is not possible, or not good for you.',
  'kind.trede.residentieel.wie': 'Care workers take care of you. It is their work.',
  'kind.trede.residentieel.hetzelfde': 'Talk together about what stays: your school, your friends, who you see often.',
  'kind.trede.jeugdzorgplus.naam': 'Secure place (JeugdzorgPlus)',
  'kind.trede.jeugdzorgplus.wat':
    'You cannot leave by yourself. StroomOP wants to stop isolating young people by force, and wants small places where they and their family count.',
  'kind.trede.jeugdzorgplus.voor':
    'If the children’s judge decides: problems are serious, a secure place is needed and fits, nothing lighter will do. Under 18 it also takes a supervision order, guardianship by an agency or a yes of whoever has authority over you.',
  'kind.trede.jeugdzorgplus.wie':
    'Care workers take care of you. You have a lawyer. After 4 weeks and then at least every 2 months you look together how it goes.',
  'kind.trede.jeugdzorgplus.hetzelfde':
    'Someone from your family, another person close to you or a vertrouwenspersoon (independent supporter) may stand by you.',
  'kind.vergelijk': 'Two places side by side',
  'kind.vergelijk.wonen': 'Where do you live?',
  'kind.vergelijk.wie': 'Who takes care of you?',
  'kind.vergelijk.duur': 'How long?',
  'kind.vergelijk.wet': 'What does the law say?',
  'kind.vergelijk.hetzelfde': 'What stays the same?',
  'kind.respijt': 'Respite care: you and your family get a break. A step aside, not another place to live.',
  'kind.deeltijd': 'Part-time foster care: you are with a foster family in some weekends or holidays.',
  'kind.crisis': 'Crisis: it says how it starts, not where you will stay.',
  'kind.nu': 'Where do you live now?',
  'kind.gewenst': 'Which place do you have in mind together?',
  'kind.ernaast': 'What else is there?',
  'kind.duur': 'How long?',
  'kind.intensiteit': 'How often?',
  'kind.variant': 'Which kind?',
  'kind.afweging': 'Why not closer to home?',
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
  'kind.kandidaten': 'These people want to be foster parents for you: {namen}.',
  'kind.geenKandidaten': 'We do not know yet who wants to be a foster parent for you.',
  'kind.steungezinHiaat': 'Nobody yet for: {wat}. Think of a steungezin.',
  'kind.kwaliteit': 'What makes a gezinshuis good?',
  'kind.kwaliteit.bekwaamheid': 'Can the gezinshuis parents help you well?',
  'kind.kwaliteit.leefklimaat': 'Is it nice to live there?',
  'kind.kwaliteit.positie': 'Do you and your parents count?',
  'kind.kwaliteit.organisatie': 'Is everything arranged well?',
  'kind.matching': 'Do you and this family suit each other?',
  'kind.breakdown': 'Might things go wrong in the family where you live?',
  'kind.pleegcontractOp': 'What is the date of the foster care contract?',
  'kind.verloop': 'Where you lived before, closer to home or further away',
  'kind.rekenmachine': 'What a place in a gezinshuis costs: to the calculator',
  'kind.meldingen': 'Still to talk about',
  'kind.mist.reden-ontbreekt': '{trede}: it does not say yet why this is not possible.',
  'kind.mist.familiegroepsplan-niet-gevraagd': 'It does not say yet if your family could make its own plan.',
  'kind.mist.evaluatie-ontbreekt': 'There is no day yet to look back together.',
  'kind.mist.weg-terug-ontbreekt': 'It does not say yet what is needed to go back.',
  'kind.mist.gezinsvorm-niet-afgewogen': 'It does not say yet why a foster family and a gezinshuis are not possible.',
  'kind.mist.minder-ingrijpend-niet-afgewogen': 'It does not say yet why an open group is not possible.',
  'kind.termijn.evaluatie-verlopen': '{datum}: the day you would look back. Has that been done?',
  'kind.termijn.wordt-12': '{datum}: you turn 12. From then on help mostly needs your consent too.',
  'kind.termijn.wordt-16': '{datum}: you turn 16. From then on help mostly needs only your own consent.',
  'kind.termijn.wordt-18':
    '{datum}: you turn 18. Talk about what changes then and who stays. Foster care can last until 21, other help sometimes until 23.',
  'kind.termijn.pleegcontract-13-weken':
    'By {datum} your foster parents must meet the requirements, if they were already caring for you. Only the age does not wait: they must be 21 or older from the start.',
  'kind.termijn.gesloten-evaluatie': 'By {datum} you talk together about how it goes in the secure place.',
  // Ouder
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
  'ouder.trede.bestandspleegzorg.wie':
    'The foster parents take care of the child, in their home. They are ordinary parents with another job.',
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
    'The child cannot leave by themselves. StroomOP works on ending forced isolation, preventing suicide and small places where young person and family count.',
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
  'ouder.respijt': 'Respite care: child and family get a break. A step aside, not another place to live.',
  'ouder.deeltijd': 'Part-time foster care: the child is with a foster family in some weekends or holidays.',
  'ouder.crisis': 'Crisis: it says how it starts, not where the child will stay.',
  'ouder.nu': 'Where does your child live now?',
  'ouder.gewenst': 'Which place do you have in mind together?',
  'ouder.ernaast': 'Which help is there as well?',
  'ouder.duur': 'How long?',
  'ouder.intensiteit': 'How often?',
  'ouder.variant': 'Which form?',
  'ouder.afweging': 'Why not closer to home?',
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
  'ouder.geenKandidaten': 'Not known yet who wants to be a network foster parent.',
  'ouder.steungezinHiaat': 'Nobody yet for: {wat}. Think of a steungezin.',
  'ouder.kwaliteit': 'What makes a gezinshuis good?',
  'ouder.kwaliteit.bekwaamheid': 'Can the gezinshuis parents help this child well?',
  'ouder.kwaliteit.leefklimaat': 'Is it a good place to live?',
  'ouder.kwaliteit.positie': 'Do child and parents count?',
  'ouder.kwaliteit.organisatie': 'Is the care arranged well?',
  'ouder.matching': 'Do child and family suit each other?',
  'ouder.breakdown': 'Might things go wrong in the family where the child lives?',
  'ouder.pleegcontractOp': 'What is the date of the foster care contract?',
  'ouder.verloop': 'Where the child lived before, closer to home or further away',
  'ouder.rekenmachine': 'What a place in a gezinshuis costs: to the calculator',
  'ouder.meldingen': 'Still to talk about',
  'ouder.mist.reden-ontbreekt': '{trede}: it does not say yet why this is not possible.',
  'ouder.mist.familiegroepsplan-niet-gevraagd':
    'It does not say yet if you could first make a plan yourself, with family.',
  'ouder.mist.evaluatie-ontbreekt': 'There is no day yet to look back together.',
  'ouder.mist.weg-terug-ontbreekt': 'It does not say yet what is needed to go back.',
  'ouder.mist.gezinsvorm-niet-afgewogen': 'It does not say yet why a foster family and a gezinshuis are not possible.',
  'ouder.mist.minder-ingrijpend-niet-afgewogen': 'It does not say yet why an open group is not possible.',
  'ouder.termijn.evaluatie-verlopen': '{datum}: the day you would look back. Has that been done?',
  'ouder.termijn.wordt-12': '{datum}: your child turns 12. From then on help mostly needs the child’s consent too.',
  'ouder.termijn.wordt-16':
    '{datum}: your child turns 16. From then on help mostly needs only the child’s own consent.',
  'ouder.termijn.wordt-18':
    '{datum}: your child turns 18. Talk about what changes then and who stays. Foster care can last until 21, other help sometimes until 23.',
  'ouder.termijn.pleegcontract-13-weken':
    'By {datum}, for those already caring: course done, certificate of no objection and assessment of the fit. The age of 21 applies from the start.',
  'ouder.termijn.gesloten-evaluatie': 'By {datum} there is a talk about how it goes in the secure place.',
  // Professional
  'professional.titel': 'As close to home as possible: the weighing',
  'professional.intro':
    'Starting point: growing up at home, healthy and safe, with fitting help if needed. Else as close to home as possible, with the way back in view.',
  'professional.geenAdvies':
    'A fixed order with sources, not advice: which place fits depends on child and family. Have a lawyer look at legal questions.',
  'professional.trede.thuis.naam': 'At home',
  'professional.trede.thuis.wat': 'Growing up in the own family: starting point and lasting reference.',
  'professional.trede.thuis.voor': 'Every young person.',
  'professional.trede.thuis.wie': 'The own family, supported by relatives, friends and neighbours.',
  'professional.trede.thuis.hetzelfde': 'The young person stays in their own surroundings.',
  'professional.trede.thuis-ambulant.naam': 'At home with outreach care',
  'professional.trede.thuis-ambulant.wat':
    'Outreach youth care at home, multidisciplinary if needed. Intensity can go up and down, on the same rung.',
  'professional.trede.thuis-ambulant.voor':
    'Families with problems in growing up and parenting. For complex problems preferably intensive.',
  'professional.trede.thuis-ambulant.wie':
    'The young person lives at home. The care worker builds on the strengths of the family, so that parents regain their grip.',
  'professional.trede.thuis-ambulant.hetzelfde': 'The young person stays in their own surroundings.',
  'professional.trede.steungezin.naam': 'At home with steungezin, buurtgezin or meeleefgezin',
  'professional.trede.steungezin.wat':
    'Preventive support: the young person goes to another family for some days or parts of days. Not youth care; can stand beside other help.',
  'professional.trede.steungezin.voor':
    'When the own network cannot offer enough; it helps the family to cope. Meeleefgezin: young children of parents with psychiatric problems or a mild intellectual disability.',
  'professional.trede.steungezin.wie': 'The young person keeps living at home. The other family are volunteers.',
  'professional.trede.steungezin.hetzelfde': 'The young person stays in their own surroundings, with a family added.',
  'professional.trede.netwerkpleegzorg.naam': 'Netwerkpleegzorg (kinship foster care)',
  'professional.trede.netwerkpleegzorg.wat':
    'Foster care with relatives or acquaintances, under a contract. Those already caring then have 13 weeks for selection, certificate of no objection and assessment (Jeugdwet 5.1(3)).',
  'professional.trede.netwerkpleegzorg.voor':
    'Young people who (temporarily) cannot live at home, with a suitable foster parent in the network.',
  'professional.trede.netwerkpleegzorg.wie':
    'A foster parent aged 21 or over, in their home. Short or long, full-time or part-time.',
  'professional.trede.netwerkpleegzorg.hetzelfde':
    'The young person already knows the foster parent. Record what stays: school, friends, contact with parents.',
  'professional.trede.bestandspleegzorg.naam': 'Bestandspleegzorg (foster care outside the network)',
  'professional.trede.bestandspleegzorg.wat':
    'Foster care outside the own network, under a contract. Requirements: preparation and selection, certificate of no objection (also housemates from 12), fit (Jeugdwet 5.1).',
  'professional.trede.bestandspleegzorg.voor':
    'Young people who (temporarily) cannot live at home, nor in the network.',
  'professional.trede.bestandspleegzorg.wie':
    'A foster parent aged 21 or over: ordinary parents with another job. Short or long, full-time or part-time.',
  'professional.trede.bestandspleegzorg.hetzelfde':
    'A family. Record what stays: school, friends, contact with parents.',
  'professional.trede.gezinshuis.naam': 'Gezinshuis (family-style care home)',
  'professional.trede.gezinshuis.wat':
    'Upbringing and care in a family with professional parents. The Kwaliteitscriteria Gezinshuizen have four building blocks.',
  'professional.trede.gezinshuis.voor': 'Young people with complex problems.',
  'professional.trede.gezinshuis.wie': 'Gezinshuis parents, who are care professionals, in their home.',
  'professional.trede.gezinshuis.hetzelfde': 'A family. Record what stays: school, friends, contact with parents.',
  'professional.trede.residentieel.naam': 'Residential',
  'professional.trede.residentieel.wat': 'Other stay: group, supported living or training to live alone.',
  'professional.trede.residentieel.voor':
    'If foster parent or gezinshuis is not reasonably possible, or demonstrably not in the child’s interest (Jeugdwet 2.3(6)).',
  'professional.trede.residentieel.wie': 'Professionals, in the group or other place.',
  'professional.trede.residentieel.hetzelfde': 'Record what stays: school, friends, contact with parents.',
  'professional.trede.jeugdzorgplus.naam': 'JeugdzorgPlus (secure youth care)',
  'professional.trede.jeugdzorgplus.wat':
    'Secure youth care under court authorisation. StroomOP: ending forced isolation, suicide prevention, young person as stakeholder, family-focused, small scale.',
  'professional.trede.jeugdzorgplus.voor':
    'Serious problems, secure stay needed and suitable, nothing less intrusive (Jeugdwet 6.1.2). Under 18 it also takes a supervision order, guardianship by an agency or consent of the legal representative.',
  'professional.trede.jeugdzorgplus.wie':
    'Professionals. The authorisation involves an independent behavioural scientist and a lawyer; the plan is there within 6 weeks.',
  'professional.trede.jeugdzorgplus.hetzelfde':
    'Tell young person and parents that a vertrouwenspersoon, relative or someone close may assist. Consult relatives and those close (Jeugdwet 6.2.9).',
  'professional.vergelijk': 'Compare two rungs',
  'professional.vergelijk.wonen': 'Living',
  'professional.vergelijk.wie': 'Who cares',
  'professional.vergelijk.duur': 'Duration',
  'professional.vergelijk.wet': 'Legal basis',
  'professional.vergelijk.hetzelfde': 'What stays for the young person',
  'professional.respijt': 'Respite care: a break, beside home, foster care or gezinshuis. A step aside, not a rung.',
  'professional.deeltijd':
    'Part-time foster care: parts of days, days, weekends or holidays in a foster family, also combined.',
  'professional.crisis':
    'Crisis: a professional judgement, no fixed definition. Crisis foster care: at most 4 weeks, plus 4 (NJi).',
  'professional.nu': 'Current rung',
  'professional.gewenst': 'Wanted rung',
  'professional.ernaast': 'Help beside it',
  'professional.duur': 'Duration',
  'professional.intensiteit': 'Intensity',
  'professional.variant': 'Variant',
  'professional.afweging': 'Weighing per rung closer to home',
  'professional.reden': '{trede}: why not possible, or not in the young person’s interest?',
  'professional.redenSoort': 'Ground (Jeugdwet 2.3(6))',
  'professional.code.niet-mogelijk': 'Not reasonably possible',
  'professional.code.niet-in-belang': 'Demonstrably not in the interest of the child',
  'professional.geprobeerd': 'What has been tried?',
  'professional.wegTerug': 'What must change to come back?',
  'professional.evaluatieOp': 'Review on',
  'professional.wensKind': 'Wish of the young person',
  'professional.wensOuders': 'Wish of the parents',
  'professional.familiegroepsplan': 'Familiegroepsplan: the family’s own plan (Jeugdwet 4.1.2)',
  'professional.code.ouders-willen-niet': 'Parents do not want it',
  'professional.code.dreiging-of-belang-kind': 'Threat, or interest of the child',
  'professional.familiegroepsplanReden': 'Reason if there is none',
  'professional.plan': 'Period of the plan',
  'professional.verantwoordelijk': 'Responsible professional, who involves the network',
  'professional.steunfiguren': 'Support figures who stay along',
  'professional.kandidaten': 'Wants to be network foster parent: {namen}.',
  'professional.geenKandidaten': 'No candidate for netwerkpleegzorg known. Ask on in the network.',
  'professional.steungezinHiaat': 'Gap in the network: {wat}. Think of a steungezin.',
  'professional.kwaliteit': 'Kwaliteitscriteria Gezinshuizen: four building blocks',
  'professional.kwaliteit.bekwaamheid': 'Competence of the gezinshuis parent',
  'professional.kwaliteit.leefklimaat': 'Living climate',
  'professional.kwaliteit.positie': 'Position of children and parents',
  'professional.kwaliteit.organisatie': 'Organisation of the care',
  'professional.matching': 'Match of young person and family',
  'professional.breakdown': 'Breakdown threatening?',
  'professional.pleegcontractOp': 'Date of the foster care contract',
  'professional.verloop': 'History, closer to home and further away',
  'professional.rekenmachine': 'Rate of a gezinshuis place: to the calculator',
  'professional.meldingen': 'Still to discuss',
  'professional.mist.reden-ontbreekt': '{trede}: no reason yet.',
  'professional.mist.familiegroepsplan-niet-gevraagd':
    'Not filled in yet: was the family first offered a familiegroepsplan (Jeugdwet 4.1.2)?',
  'professional.mist.evaluatie-ontbreekt': 'No review date yet.',
  'professional.mist.weg-terug-ontbreekt': 'The way back is not described yet.',
  'professional.mist.gezinsvorm-niet-afgewogen':
    'Foster care and gezinshuis not both weighed yet, with reason and ground (Jeugdwet 2.3(6)).',
  'professional.mist.minder-ingrijpend-niet-afgewogen':
    'No reason yet why a residential stay is not enough (Jeugdwet 6.1.2(2)).',
  'professional.termijn.evaluatie-verlopen': '{datum}: review date past. Has there been a review?',
  'professional.termijn.wordt-12':
    '{datum}: 12 years. Consent of young person and of parents with authority or guardian, with exceptions (Jeugdwet 7.3.4).',
  'professional.termijn.wordt-16':
    '{datum}: 16 years. Young person decides alone (Jeugdwet 7.3.5), except under a measure or authorisation.',
  'professional.termijn.wordt-18':
    '{datum}: 18 years. Foster care can last until 21, other youth care on conditions until 23 (Jeugdwet 1.1).',
  'professional.termijn.pleegcontract-13-weken':
    'By {datum}, for those already caring: preparation and selection, certificate of no objection, fit (Jeugdwet 5.1(3)). The age of 21 is never waived.',
  'professional.termijn.gesloten-evaluatie':
    'By {datum}: review of the secure stay, after 4 weeks and then at least every 2 months (Jeugdwet 6.2.9).',
  // Raadslid
  'raadslid.titel': 'Youth care, as close to home as possible',
  'raadslid.intro':
    'Every child has a right to a loving, stable place. Starting point is healthy and safe at home; else as close to home as possible.',
  'raadslid.geenAdvies':
    'A fixed order with sources, not advice: which place fits depends on child and family. Have a lawyer look at legal questions.',
  'raadslid.trede.thuis.naam': 'At home',
  'raadslid.trede.thuis.wat': 'A child grows up in the own family. That remains the starting point.',
  'raadslid.trede.thuis.voor': 'For every child.',
  'raadslid.trede.thuis.wie': 'The own family, supported by relatives, friends and neighbours.',
  'raadslid.trede.thuis.hetzelfde': 'The child stays in the same house and neighbourhood.',
  'raadslid.trede.thuis-ambulant.naam': 'At home with outreach care',
  'raadslid.trede.thuis-ambulant.wat': 'Help at home. The help can become more intensive and less again.',
  'raadslid.trede.thuis-ambulant.voor':
    'For families with problems in growing up and parenting. If these are complex, preferably intensive.',
  'raadslid.trede.thuis-ambulant.wie':
    'The child lives at home. A care worker and the family look for what works, so that parents regain their grip.',
  'raadslid.trede.thuis-ambulant.hetzelfde': 'The child stays in the same house and neighbourhood.',
  'raadslid.trede.steungezin.naam': 'At home with steungezin, buurtgezin or meeleefgezin (support families)',
  'raadslid.trede.steungezin.wat':
    'A child goes to another family for some days or parts of days. It is prevention, not youth care, and can stand beside other help.',
  'raadslid.trede.steungezin.voor': 'When the own network cannot help enough. It helps a family to cope.',
  'raadslid.trede.steungezin.wie': 'The child keeps living at home. The other family are volunteers.',
  'raadslid.trede.steungezin.hetzelfde': 'The child stays in the same house. A family is added.',
  'raadslid.trede.netwerkpleegzorg.naam': 'Netwerkpleegzorg (kinship foster care)',
  'raadslid.trede.netwerkpleegzorg.wat':
    'A child lives with relatives or acquaintances, for a short or long time. They formally become foster parents.',
  'raadslid.trede.netwerkpleegzorg.voor':
    'For children who (temporarily) cannot live at home, if someone in the network can care.',
  'raadslid.trede.netwerkpleegzorg.wie': 'Foster parents aged 21 or over, in their home: all week or part of the time.',
  'raadslid.trede.netwerkpleegzorg.hetzelfde': 'The child lives with people it already knows.',
  'raadslid.trede.bestandspleegzorg.naam': 'Bestandspleegzorg (foster care outside the network)',
  'raadslid.trede.bestandspleegzorg.wat':
    'A child lives with a foster family outside the own network, for a short or long time. Good matching lowers the chance of breakdown.',
  'raadslid.trede.bestandspleegzorg.voor':
    'For children who (temporarily) cannot live at home, nor with relatives or acquaintances.',
  'raadslid.trede.bestandspleegzorg.wie':
    'Foster parents aged 21 or over, in their home. They are ordinary parents with another job.',
  'raadslid.trede.bestandspleegzorg.hetzelfde':
    'The child lives in a family. School and contact with home: that is what to talk about.',
  'raadslid.trede.gezinshuis.naam': 'Gezinshuis (family-style care home)',
  'raadslid.trede.gezinshuis.wat':
    'A family with professional parents. Building blocks of quality: competence of the gezinshuis parent, living climate, position of children and parents, organisation of the care.',
  'raadslid.trede.gezinshuis.voor': 'For children with complex problems.',
  'raadslid.trede.gezinshuis.wie': 'Gezinshuis parents, in their home. They are care professionals.',
  'raadslid.trede.gezinshuis.hetzelfde':
    'The child lives in a family. School and contact with home: that is what to talk about.',
  'raadslid.trede.residentieel.naam': 'Residential: living in a group',
  'raadslid.trede.residentieel.wat': 'Living in a group, supported living or practising living alone.',
  'raadslid.trede.residentieel.voor':
    'If a foster family or gezinshuis is not reasonably possible, or demonstrably not in the child’s interest (Jeugdwet 2.3(6)).',
  'raadslid.trede.residentieel.wie': 'Professionals, in the group or other place.',
  'raadslid.trede.residentieel.hetzelfde': 'School and contact with home: that is what to talk about.',
  'raadslid.trede.jeugdzorgplus.naam': 'JeugdzorgPlus (secure youth care)',
  'raadslid.trede.jeugdzorgplus.wat':
    'A stay that a young person cannot leave alone. StroomOP works on ending forced isolation, suicide prevention, a say for young people, family-focused and small-scale work.',
  'raadslid.trede.jeugdzorgplus.voor':
    'Only if the children’s judge authorises it: serious problems, secure stay needed and suitable, nothing less intrusive (Jeugdwet 6.1.2). Under 18 it also takes a supervision order, guardianship by an agency or consent of the legal representative.',
  'raadslid.trede.jeugdzorgplus.wie':
    'Professionals. They review after 4 weeks and then at least every 2 months (Jeugdwet 6.2.9).',
  'raadslid.trede.jeugdzorgplus.hetzelfde':
    'A relative, someone close or a vertrouwenspersoon may assist young person and parents (Jeugdwet 6.2.9).',
  'raadslid.vergelijk': 'Compare two rungs',
  'raadslid.vergelijk.wonen': 'Where does the child live?',
  'raadslid.vergelijk.wie': 'Who takes care of the child?',
  'raadslid.vergelijk.duur': 'How long?',
  'raadslid.vergelijk.wet': 'What does the law say?',
  'raadslid.vergelijk.hetzelfde': 'What stays the same for the child?',
  'raadslid.respijt':
    'Respite care: child and family get a break, beside home, foster care or gezinshuis. A step aside, not a rung.',
  'raadslid.deeltijd': 'Part-time foster care: some weekends a month or holidays in a foster family.',
  'raadslid.crisis': 'Crisis: it says how help starts, not where a child will stay.',
  'raadslid.waarom':
    'The Jeugdwet tells municipalities to use outreach care and help in families widely. Out of home: if reasonably possible with foster parent or gezinshuis, unless demonstrably not in the child’s interest (2.3(6)).',
  'raadslid.gemeente':
    'The municipality pays, supervises, connects and makes policy. The council can ask: how do we prevent placement out of home? How do we stimulate family forms and recruit foster parents? What do we do in doubt about the quality of a gezinshuis?',
  'raadslid.bronnen':
    'Sources: Jeugdwet (as of 1 January 2026), “Jeugdhulp zo thuis mogelijk”, “Zo thuis mogelijk opgroeien” (25 September 2019), Regeling Jeugdwet, bijlage 2 (Informatieprotocol v7).',
} as const satisfies Readonly<Record<LezerTekst, string>>;
