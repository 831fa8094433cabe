// Het Engels bij nl/netwerk-kaart/kaart.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/kaart.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'kaart.titel': 'Map',
  'kaart.uitleg': 'Ring: {betekenis}. From the middle outwards: {ringen}.',
  'kaart.toetsen':
    'Keys on the map: arrows walk around, Enter opens, 1 2 3 0 puts in a ring, [ and ] in another part, v connects, s is support figure, F2 renames, Delete removes, Ctrl+Z and Ctrl+Y, Escape stops.',
  'kaart.leegVak': 'nobody yet',
  'kaart.kent': 'knows {aantal} others',
  'kaart.bezig.band': 'With whom does {naam} have a tie? Click or press Enter on that person. Escape stops.',
  'kaart.bezig.plek': 'Where does {naam} belong? Click on the place. Escape stops.',
  'kaart.legenda': 'What means what?',
  'legenda.ster': 'Support figure',
  'legenda.formeel': 'Formal role',
  'legenda.verantwoordelijk': 'Involves the network',
  'legenda.pleegzorg': 'Wants to be a network foster parent',
  'legenda.kindband': 'Grey: tie with the child or family. Coloured: tie between people.',
} as const satisfies Vertaling<typeof nl>;
