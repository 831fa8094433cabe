// Het Engels bij nl/zo-thuis-ladder/ouder-meldingen.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/ouder-meldingen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'ouder.mist.wens-kind': 'It does not say yet what your child wants.',
  'ouder.mist.wens-ouders': 'It does not say yet what you want yourself.',
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
    'Were the foster parents already caring for the child? Then everything is in order by {datum}: the preparation and selection, the certificate of no objection, and whether it fits. The age of 21 counts from the start.',
  'ouder.termijn.pleegouders-jaar':
    '{datum}: a year after the foster contract. Foster parents can then sometimes stop the child from moving. Talk about it together.',
  'ouder.termijn.gesloten-evaluatie': 'By {datum} there is a talk about how it goes in the secure place.',
} as const satisfies Vertaling<typeof nl>;
