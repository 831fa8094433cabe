// De tarievenset `voorbeeld`: genoeg om te zien hoe het werkt. Elk cijfer heeft een bron of zegt waarom het een aanname is.
// Geen enkel bedrag komt uit de handreiking: die bedragen zijn niet openbaar bekend.

import { PLEEGVERGOEDING_ALS_VERZORGING } from './pleegvergoeding.js';
import type { Herkomst } from '../tarief/tarief-invoer.js';
import type { Tarievenset } from '../tarief/tarievenset.js';
import { verzorgingsbedrag } from '../tarief/vul-aan.js';
import { aanname, REKENKEUZEN } from './rekenkeuzen.js';

const PEILJAAR = 2026;
const LEEFTIJDSGROEP = '12-15';
const pleegvergoeding = verzorgingsbedrag(PLEEGVERGOEDING_ALS_VERZORGING, PEILJAAR, LEEFTIJDSGROEP);
const GEEN_NORM = 'omdat geen openbare norm bekend is; alleen om mee te rekenen';
const PRODUCTENLIJST: Herkomst = {
  status: 'secundair',
  bron: 'Woordenlijst bij de productenlijst Medemblik 2025-2026 (Noord-Holland Noord), niet officieel',
};

export const voorbeeld: Tarievenset = {
  versie: 1,
  naam: 'voorbeeld',
  datum: '2026-11-22',
  toelichting: 'Een voorbeeld om mee te beginnen. De meeste cijfers zijn aannames; vervang ze door eigen cijfers met een bron.',
  cijfers: {
    ...REKENKEUZEN,
    '/naam': { waarde: 'Voorbeeld' },
    '/peiljaar': { waarde: PEILJAAR, herkomst: aanname('omdat dit het jongste jaar met een bekende pleegvergoeding is') },
    '/plaatsen': {
      waarde: 4,
      herkomst: aanname('omdat er in 2020 gemiddeld 3,76 jeugdigen per gezinshuis waren', 'NJi: 979 huizen, 3.678 jeugdigen (2020)'),
    },
    '/inkomen/ftePerPlaats': {
      waarde: 0.25,
      herkomst: {
        status: 'secundair',
        bron: 'CAO Jeugdzorg, bijlage Gezinshuisouders (onlinecao.nl, oudere tekst)',
        datum: '2002-04-01',
      },
    },
    '/inkomen/maandsalaris': {
      waarde: 4100,
      herkomst: aanname('omdat de schaal van de gezinshuisouder niet bekend is; dit ligt in een niet-officiële opgave van schaal 9'),
    },
    '/inkomen/vakantietoeslag': {
      waarde: 0.08,
      herkomst: { status: 'officieel', bron: 'CAO Jeugdzorg art. 7.3 (jeugdzorg-werkt.nl)' },
    },
    '/inkomen/eindejaarsuitkering': {
      waarde: 0.083,
      herkomst: aanname('omdat het percentage van art. 7.2 CAO Jeugdzorg niet officieel is gezien'),
    },
    '/inkomen/werkgeverslasten': {
      waarde: 0.3,
      herkomst: aanname('omdat het totaal van premies en pensioen niet bekend is'),
    },
    '/gedragswetenschapper/urenPerJeugdigePerWeek': { waarde: 1, herkomst: aanname(GEEN_NORM) },
    '/gedragswetenschapper/uurtarief': { waarde: 95, herkomst: aanname(GEEN_NORM) },
    '/ondersteuning/urenPerJeugdigePerWeek': { waarde: 2, herkomst: aanname(GEEN_NORM) },
    '/ondersteuning/urenPerHuisPerJaar': { waarde: 0, herkomst: aanname('omdat alle uren hier per jeugdige zijn gerekend') },
    '/ondersteuning/uurtarief': { waarde: 65, herkomst: aanname(GEEN_NORM) },
    '/vervanging/dagenPerJaar': {
      waarde: 28,
      herkomst: aanname(
        'omdat 200 uur verlof gedeeld door 7,2 uur per etmaal 27,8 is; dat verbindt twee versies van de CAO',
        'CAO Jeugdzorg art. 9.1 en bijlage Gezinshuisouders',
      ),
    },
    '/vervanging/dagtarief': { waarde: 450, herkomst: aanname(GEEN_NORM) },
    '/vervanging/logeernachtenPerJeugdige': { waarde: 0, herkomst: aanname('omdat het voorbeeld geen logeren heeft') },
    '/vervanging/nachttarief': { waarde: 0, herkomst: aanname('omdat het voorbeeld geen logeren heeft') },
    '/verzorging/groepen/0/leeftijdsgroep': { waarde: LEEFTIJDSGROEP },
    '/verzorging/groepen/0/aantal': { waarde: 4 },
    '/verzorging/groepen/0/bedragPerDag': {
      waarde: pleegvergoeding?.bedragPerDag ?? null,
      ...(pleegvergoeding && { herkomst: pleegvergoeding.herkomst }),
    },
    '/verzorging/toeslagPerDag': { waarde: 0, herkomst: aanname('omdat het voorbeeld geen toeslag heeft') },
    '/huisvesting/bedragPerJaar': { waarde: 24000, herkomst: aanname(GEEN_NORM) },
    '/overhead/fractie': { waarde: 0.15, herkomst: aanname(GEEN_NORM) },
    '/leegstand/fractie': { waarde: 0.05, herkomst: aanname(GEEN_NORM) },
    '/marge/fractie': { waarde: 0.03, herkomst: aanname(GEEN_NORM) },
    '/zorgzwaarte/niveaus/0/code': { waarde: 'laag' },
    '/zorgzwaarte/niveaus/0/plaatsen': { waarde: 6, herkomst: PRODUCTENLIJST },
    '/zorgzwaarte/niveaus/1/code': { waarde: 'midden' },
    '/zorgzwaarte/niveaus/1/plaatsen': { waarde: 5, herkomst: PRODUCTENLIJST },
    '/zorgzwaarte/niveaus/2/code': { waarde: 'hoog' },
    '/zorgzwaarte/niveaus/2/plaatsen': { waarde: 4, herkomst: PRODUCTENLIJST },
  },
  verzorging: PLEEGVERGOEDING_ALS_VERZORGING,
};
