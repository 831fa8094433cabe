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

/** Geen norm: buiten zo'n grens is bijna altijd iets anders bedoeld dan er staat. */
export const TYPGRENS = 'Geen norm: een controle op typen';

const hooguit = (hoog: number, wat: string, ...paden: readonly string[]): readonly Plausibel[] =>
  paden.map((pad) => ({ pad, laag: 0, hoog, bron: wat ? `Een jaar heeft hooguit ${hoog} ${wat}` : TYPGRENS }));

/** Wat geen norm of bron nodig heeft: langer is een jaar niet, of het is alleen een controle op typen. */
export const REKENGRENZEN: readonly Plausibel[] = [
  ...hooguit(
    366,
    'dagen',
    '/vervanging/dagenPerJaar',
    '/vervanging/logeernachtenPerJeugdige',
    '/zorgzwaarte/niveaus/*/vervangingDagen',
  ),
  ...hooguit(53, 'weken', '/wekenPerJaar'),
  ...hooguit(8784, 'uur', '/ondersteuning/urenPerHuisPerJaar'),
  ...hooguit(
    1000,
    '',
    '/vervanging/dagtarief',
    '/vervanging/nachttarief',
    '/verzorging/groepen/*/bedragPerDag',
    '/verzorging/toeslagPerDag',
  ),
  { pad: '/inkomen/maandsalaris', laag: 500, hoog: 20000, bron: TYPGRENS },
];
