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

/** Geen norm: buiten deze grenzen is bijna altijd iets anders bedoeld dan er staat. */
export const TYPGRENS = 'Geen norm: een controle op typen';

const grenzen = (laag: number, hoog: number, bron: string, ...paden: readonly string[]): readonly Plausibel[] =>
  paden.map((pad) => ({ pad, laag, hoog, bron }));

/** Wat geen norm of bron nodig heeft: langer is een jaar niet, of het is alleen een controle op typen. */
export const REKENGRENZEN: readonly Plausibel[] = [
  ...grenzen(
    0,
    366,
    'Een jaar heeft hooguit 366 dagen',
    '/vervanging/dagenPerJaar',
    '/vervanging/logeernachtenPerJeugdige',
    '/zorgzwaarte/niveaus/*/vervangingDagen',
  ),
  ...grenzen(0, 53, 'Een jaar heeft hooguit 53 weken', '/wekenPerJaar'),
  ...grenzen(0, 8784, 'Een jaar heeft hooguit 8.784 uur', '/ondersteuning/urenPerHuisPerJaar'),
  ...grenzen(500, 20000, TYPGRENS, '/inkomen/maandsalaris'),
  ...grenzen(
    0,
    1000,
    TYPGRENS,
    '/vervanging/dagtarief',
    '/vervanging/nachttarief',
    '/verzorging/groepen/*/bedragPerDag',
    '/verzorging/toeslagPerDag',
  ),
];
