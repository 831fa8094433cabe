// Het Engels bij nl/zo-thuis-ladder/raadslid-uitleg.ts.
import { teksten as rollen } from './raadslid-rollen.js';
import type { teksten as nl } from '../../nl/zo-thuis-ladder/raadslid-uitleg.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  ...rollen,
  'raadslid.trede.thuis.wat': 'A child grows up in the own family. That remains the starting point.',
  'raadslid.trede.thuis.voor': 'For every child.',
  'raadslid.trede.thuis.wie': 'The own family, supported by relatives, friends and neighbours.',
  'raadslid.trede.thuis.hetzelfde': 'The child stays in the same house and neighbourhood.',
  'raadslid.trede.thuis-ambulant.wat':
    'The family gets help at home. The help can become more intensive, and less again.',
  'raadslid.trede.thuis-ambulant.voor':
    'For families with problems in growing up and parenting. If these problems are complex, the help is preferably intensive.',
  'raadslid.trede.thuis-ambulant.wie':
    'The child lives at home. A care worker and the family look for what works, so that parents regain their grip.',
  'raadslid.trede.thuis-ambulant.hetzelfde': 'The child stays in the same house and neighbourhood.',
  'raadslid.trede.steungezin.wat':
    'A child goes to another family for some days or parts of days. It is prevention, not youth care, and can stand beside other help.',
  'raadslid.trede.steungezin.voor': 'When the own network cannot help enough. It helps a family to cope.',
  'raadslid.trede.steungezin.wie': 'The child keeps living at home. The other family are volunteers.',
  'raadslid.trede.steungezin.hetzelfde': 'The child stays in the same house. A family is added.',
  'raadslid.trede.netwerkpleegzorg.wat':
    'A child lives with relatives or acquaintances, for a short or long time. They formally become foster parents.',
  'raadslid.trede.netwerkpleegzorg.voor':
    'For children who (temporarily) cannot live at home, if someone in the network can care.',
  'raadslid.trede.netwerkpleegzorg.wie': 'Foster parents aged 21 or over, in their home: all week or part of the time.',
  'raadslid.trede.netwerkpleegzorg.hetzelfde': 'The child lives with people it already knows.',
  'raadslid.trede.bestandspleegzorg.wat':
    'A child lives with a foster family outside the own network, for a short or long time. Good matching lowers the chance of breakdown.',
  'raadslid.trede.bestandspleegzorg.voor':
    'For children who (temporarily) cannot live at home, nor with relatives or acquaintances.',
  'raadslid.trede.bestandspleegzorg.wie': 'Foster parents aged 21 or over, in their home.',
  'raadslid.trede.bestandspleegzorg.hetzelfde':
    'The child lives in a family. School and contact with home: that is what to talk about.',
  'raadslid.trede.gezinshuis.wat':
    'A child lives in a family with professional parents. Its quality has four parts: competence of the gezinshuis parent, living climate, position of children and parents, organisation of care.',
  'raadslid.trede.gezinshuis.voor': 'For children with complex problems.',
  'raadslid.trede.gezinshuis.wie': 'Gezinshuis parents, in their home. They are care professionals.',
  'raadslid.trede.gezinshuis.hetzelfde':
    'The child lives in a family. School and contact with home: that is what to talk about.',
  'raadslid.trede.residentieel.wat': 'A child lives in a group, lives with support or practises living alone.',
  'raadslid.trede.residentieel.voor':
    'If a foster family or gezinshuis is not reasonably possible, or demonstrably not in the young person’s interest (Jeugdwet 2.3(6)).',
  'raadslid.trede.residentieel.wie': 'Professionals, in the group or other place.',
  'raadslid.trede.residentieel.hetzelfde': 'School and contact with home: that is what to talk about.',
  'raadslid.trede.jeugdzorgplus.wat': 'A stay that a young person cannot leave alone.',
  'raadslid.trede.jeugdzorgplus.voor':
    'Only if the children’s judge authorises it: serious problems, secure stay needed and suitable, nothing less intrusive (Jeugdwet 6.1.2). Under 18 it also takes a supervision order, guardianship by an agency or consent of the legal representative.',
  'raadslid.trede.jeugdzorgplus.wie':
    'Professionals. They review after 4 weeks and then at least every 2 months (Jeugdwet 6.2.9).',
  'raadslid.trede.jeugdzorgplus.hetzelfde':
    'A relative, someone close or a vertrouwenspersoon may assist young person and parents (Jeugdwet 6.2.9).',
  'raadslid.vergelijk.wonen': 'Where does the child live?',
  'raadslid.vergelijk.wie': 'Who takes care of the child?',
  'raadslid.vergelijk.duur': 'How long?',
  'raadslid.vergelijk.wet': 'What does the law say?',
  'raadslid.vergelijk.hetzelfde': 'What stays the same for the child?',
  'raadslid.deeltijd':
    'Part-time foster care: the child is with a foster family for some weekends a month or holidays.',
  'raadslid.respijt':
    'Respite care: child and family get a break, beside home, foster care or gezinshuis. After that the child lives in the same place again.',
} as const satisfies Vertaling<typeof nl>;
