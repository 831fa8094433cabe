// Wat er met een plek gebeurt als een jeugdige 18 wordt, met de datum vanaf wanneer dat zo is. De jeugdige kiest zelf of hij blijft.

import type { Vindplaats } from '../bronnen.js';
import { bevries } from '../kopie.js';
import type { Tredecode } from './kenmerken.js';

export interface Na18 {
  readonly code: 'pleegzorg-tot-21' | 'gezinshuis-tot-21' | 'jeugdhulp-tot-23' | 'gesloten-zes-maanden';
  readonly treden: readonly Tredecode[];
  /** `vanzelf`: het loopt door, tenzij de jeugdige niet wil. `standaard`: zo is het afgesproken. `op-voorwaarden`: alleen als het nodig is. */
  readonly hoe: 'vanzelf' | 'standaard' | 'op-voorwaarden';
  /** Tot welke verjaardag, in jaren. */
  readonly totJaar?: number;
  /** Of hooguit zoveel maanden na de achttiende verjaardag. */
  readonly totMaanden?: number;
  /** Sinds wanneer dat zo is. `null`: de bron zegt het niet. */
  readonly sinds: string | null;
  readonly gronden: readonly Vindplaats[];
}

export const NA_18: readonly Na18[] = bevries([
  {
    code: 'pleegzorg-tot-21',
    treden: ['netwerkpleegzorg', 'bestandspleegzorg'],
    hoe: 'vanzelf',
    totJaar: 21,
    sinds: '2018-07-01',
    gronden: ['Jeugdwet 1.1', 'Jeugdwet 5.5 lid 1', 'Kamerstuk 35833, nr. 3'],
  },
  {
    code: 'gezinshuis-tot-21',
    treden: ['gezinshuis'],
    hoe: 'standaard',
    totJaar: 21,
    sinds: '2020-02-01',
    gronden: ['Verblijf gezinshuizen naar 21 jaar'],
  },
  {
    code: 'jeugdhulp-tot-23',
    treden: ['thuis-ambulant', 'netwerkpleegzorg', 'bestandspleegzorg', 'gezinshuis', 'residentieel'],
    hoe: 'op-voorwaarden',
    totJaar: 23,
    sinds: null,
    gronden: ['Jeugdwet 1.1'],
  },
  {
    code: 'gesloten-zes-maanden',
    treden: ['jeugdzorgplus'],
    hoe: 'op-voorwaarden',
    totMaanden: 6,
    sinds: null,
    gronden: ['Jeugdwet 6.1.2 lid 4'],
  },
]);
