// Het Engels bij nl/zo-thuis-ladder/professional-meldingen.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/professional-meldingen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'professional.mist.wens-kind': 'The wish of the young person is not there yet.',
  'professional.mist.wens-ouders': 'The wish of the parents is not there yet.',
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
    '{wanneer} the young person turns 16. From then on they mostly decide for themselves (Jeugdwet 7.3.5). That is different under a measure or authorisation, and in case of incapacity. A conditional authorisation needs the young person to accept the help (Jeugdwet 6.1.4(8)).',
  'professional.termijn.wordt-18':
    '{datum}: 18 years. Foster care goes on until 21 by itself (Jeugdwet 1.1, done so since 1 July 2018). A gezinshuis as a rule too (agreement, since 1 February 2020). Other youth care on conditions until 23 (Jeugdwet 1.1). Secure youth care at most six months longer (Jeugdwet 6.1.2(4)).',
  'professional.termijn.pleegcontract-13-weken':
    'By {datum} whoever was already caring for the young person meets the requirements (Jeugdwet 5.1(3)). These are preparation and selection, a certificate of no objection, and suitable. The age of 21 counts from the start.',
  'professional.termijn.pleegouders-jaar':
    '{datum}: a year after the foster contract. Discuss that foster parents can sometimes stop a move after a year of care (NJi, Juridische vragen over pleegzorg).',
  'professional.termijn.gesloten-evaluatie':
    'By {datum} there is a review of the secure stay. That is due after 4 weeks, and then at least every 2 months (Jeugdwet 6.2.9).',
} as const satisfies Vertaling<typeof nl>;
