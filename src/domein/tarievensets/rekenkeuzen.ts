// De rekenkeuzen en rekengrenzen waarmee elke set begint. Hoe de handreiking rekent is niet openbaar bekend; elke keuze is daarom een aanname die zegt waarom.

import type { Cijfer, Plausibel } from '../tarief/tarievenset.js';

/** Een cijfer dat wij kiezen, met de reden. */
export const aanname = (waarde: number | string, reden: string, bron: string | null = null): Cijfer => ({
  waarde,
  herkomst: { status: 'aanname', reden: `omdat ${reden}`, bron },
});

export const ONBEKEND = 'niet openbaar bekend is hoe de handreiking dit rekent';

export const REKENKEUZEN: Readonly<Record<string, Cijfer>> = {
  '/dagenPerJaar': aanname(365, ONBEKEND),
  '/wekenPerJaar': aanname(52, ONBEKEND),
  '/rechtsvorm': { waarde: 'loondienst' },
  '/inkomen/wijze': { waarde: 'loondienst' },
  '/overhead/wijze': { waarde: 'percentage' },
  '/overhead/grondslag': aanname('alle-kosten', ONBEKEND),
  '/leegstand/methode': aanname('deler', ONBEKEND),
  '/marge/methode': aanname('opslag', ONBEKEND),
};

/** Wat geen norm of bron nodig heeft, omdat een jaar niet langer is. */
export const REKENGRENZEN: readonly Plausibel[] = [
  '/vervanging/dagenPerJaar',
  '/vervanging/logeernachtenPerJeugdige',
  '/zorgzwaarte/niveaus/*/vervangingDagen',
].map((pad) => ({ pad, laag: 0, hoog: 366, bron: 'Een jaar heeft hooguit 366 dagen' }));
