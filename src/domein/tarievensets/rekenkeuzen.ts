// De rekenkeuzen waarmee elke set begint. Hoe de handreiking rekent is niet openbaar bekend; elke keuze is daarom een aanname die zegt waarom.

import type { Herkomst } from '../tarief/tarief-invoer.js';
import type { Cijfer } from '../tarief/tarievenset.js';

export const aanname = (reden: string, bron?: string): Herkomst =>
  bron === undefined ? { status: 'aanname', reden } : { status: 'aanname', reden, bron };

const ONBEKEND = 'omdat niet openbaar bekend is hoe de handreiking dit rekent';

export const REKENKEUZEN: Readonly<Record<string, Cijfer>> = {
  '/dagenPerJaar': { waarde: 365, herkomst: aanname(`${ONBEKEND}; 366 kan ook`) },
  '/wekenPerJaar': { waarde: 52, herkomst: aanname('omdat 52 weken gebruikelijk rekent; 52,18 kan ook') },
  '/rechtsvorm': { waarde: 'loondienst' },
  '/inkomen/wijze': { waarde: 'loondienst' },
  '/overhead/wijze': { waarde: 'percentage' },
  '/overhead/grondslag': { waarde: 'alle-kosten', herkomst: aanname(ONBEKEND) },
  '/leegstand/methode': { waarde: 'deler', herkomst: aanname(ONBEKEND) },
  '/marge/methode': { waarde: 'opslag', herkomst: aanname(ONBEKEND) },
};
