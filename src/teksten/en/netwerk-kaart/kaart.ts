// Het Engels bij nl/netwerk-kaart/kaart.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/kaart.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'kaart.titel': 'Map',
  'kaart.uitleg': 'The rings say {betekenis}. From the middle outwards: {ringen}.',
  'kaart.leegVak': 'nobody yet',
  'kaart.vraagDoor': 'ask further',
  'kaart.geenPlek': 'no place yet',
  'kaart.stopt': 'stops',
  'kaart.nogVragen': 'still to ask',
  'kaart.blijven.een': '{aantal} person stays',
  'kaart.blijven.meer': '{aantal} people stay',
  'kaart.blijven.geen': 'nobody stays',
  'kaart.stoppen.een': '{aantal} stops',
  'kaart.stoppen.meer': '{aantal} stop',
  'kaart.onbekend.een': 'of {aantal} we do not know yet',
  'kaart.onbekend.meer': 'of {aantal} we do not know yet',
  'kaart.kiesIemand': 'Choose someone to see all ties.',
  'kaart.kent.een': 'knows {aantal} other person',
  'kaart.kent.meer': 'knows {aantal} other people',
  'kaart.kent.geen': 'knows nobody here yet',
  'kaart.legenda': 'What do the signs mean?',
  'legenda.ster': 'Support figure',
  'legenda.voorgedragen': 'Proposed as support figure',
  'legenda.formeel': 'Formal role',
  'legenda.verantwoordelijk': 'Involves the network',
  'legenda.pleegzorg': 'Wants to be a network foster parent',
  'legenda.erkend': 'Seen and recognised in youth care, child protection or education',
  'legenda.respijt': 'Gives respite: sometimes looks after the child',
  'legenda.kindband': 'A coloured line is a tie with the child or the family. A grey line is a tie between people.',
  'legenda.kindband.zelf': 'A coloured line is a tie with you or your family. A grey line is a tie between people.',
} as const satisfies Vertaling<typeof nl>;
