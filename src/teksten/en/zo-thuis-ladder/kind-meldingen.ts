// Het Engels bij nl/zo-thuis-ladder/kind-meldingen.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/kind-meldingen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'kind.mist.wens-kind': 'It does not say yet what you want yourself.',
  'kind.mist.wens-ouders': 'It does not say yet what your parents want.',
  'kind.mist.reden-ontbreekt': '{trede}: it does not say yet why this is not possible.',
  'kind.mist.familiegroepsplan-niet-gevraagd': 'It does not say yet if your family could make its own plan.',
  'kind.mist.evaluatie-ontbreekt': 'There is no day yet to look back together.',
  'kind.mist.weg-terug-ontbreekt': 'It does not say yet what is needed to go back.',
  'kind.mist.gezinsvorm-niet-afgewogen': 'It does not say yet why a foster family and a gezinshuis are not possible.',
  'kind.mist.minder-ingrijpend-niet-afgewogen': 'It does not say yet why an open group is not possible.',
  'kind.mist.breakdown-bespreken':
    'Things may go wrong where you live. Talk about getting a break, and whether you and the family fit together.',
  'kind.termijn.evaluatie-verlopen': '{datum}: the day you would look back. Has that been done?',
  'kind.termijn.wordt-12': '{datum}: you turn 12. From then on help mostly needs your consent too.',
  'kind.termijn.wordt-16': '{datum}: you turn 16. From then on help mostly needs only your own consent.',
  'kind.termijn.wordt-18':
    '{datum}: you turn 18. Talk about what changes then and who stays. In a foster family or gezinshuis you can mostly stay until you are 21. Other help sometimes goes on until you are 23.',
  'kind.termijn.pleegcontract-13-weken':
    'Were your foster parents already caring for you? Then they have until {datum} to arrange all that foster parents need. They do have to be 21 or older from the start.',
  'kind.termijn.pleegouders-jaar':
    '{datum}: a year after the foster contract. Your foster parents can then sometimes say no if someone wants you to move. Talk about it together.',
  'kind.termijn.gesloten-evaluatie': 'By {datum} you talk together about how it goes in the secure place.',
  'kind.blad.doen': 'This is what you can do',
  'kind.blad.doen.1': 'Say what you want, and what you do not want.',
  'kind.blad.doen.2': 'Ask why something was decided like this.',
  'kind.blad.doen.3': 'Ask if somebody may come with you to a talk.',
  'kind.blad.doen.4': 'Ask who your vertrouwenspersoon (independent supporter) is.',
  'kind.blad.vragen': 'What do you still want to ask?',
  'kind.blad.bellen': 'Who can you call?',
} as const satisfies Vertaling<typeof nl>;
