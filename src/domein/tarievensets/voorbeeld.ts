// De tarievenset `voorbeeld`: genoeg om te zien hoe het werkt. Elk cijfer heeft een bron of zegt waarom het een aanname is.
// Geen enkel bedrag komt uit de handreiking: die bedragen zijn niet openbaar bekend.

import type { HerkomstStatus } from '../tarief/tarief-invoer.js';
import type { Cijfer, Tarievenset } from '../tarief/tarievenset.js';
import { verzorgingsbedrag } from '../tarief/vul-aan.js';
import { PLEEGVERGOEDING_PER_DAG } from './pleegvergoeding-per-dag.js';
import { aanname, REKENKEUZEN } from './rekenkeuzen.js';

const PEILJAAR = 2026;
const LEEFTIJDSGROEP = '12-15';
const verzorging = verzorgingsbedrag(PLEEGVERGOEDING_PER_DAG, PEILJAAR, LEEFTIJDSGROEP);

const uitBron = (waarde: number, status: HerkomstStatus, bron: string): Cijfer => ({
  waarde,
  herkomst: { status, bron },
});
const zonderNorm = (waarde: number): Cijfer =>
  aanname(waarde, 'geen openbare norm bekend is; alleen om mee te rekenen');
const nietInVoorbeeld: Cijfer = aanname(0, 'het voorbeeld dit niet heeft');
const uitProductenlijst = (plaatsen: number): Cijfer =>
  uitBron(plaatsen, 'secundair', 'Woordenlijst bij de productenlijst Medemblik 2025-2026 (Noord-Holland Noord)');

export const voorbeeld: Tarievenset = {
  versie: 1,
  naam: 'voorbeeld',
  datum: '2026-11-22',
  cijfers: {
    ...REKENKEUZEN,
    '/naam': { waarde: 'Voorbeeld' },
    '/peiljaar': aanname(PEILJAAR, 'dit het jongste jaar met een bekende pleegvergoeding is'),
    '/plaatsen': aanname(4, 'er gemiddeld 3,76 jeugdigen in een gezinshuis waren', 'NJi, 2020'),
    '/inkomen/ftePerPlaats': {
      waarde: 0.25,
      herkomst: {
        status: 'secundair',
        bron: 'CAO Jeugdzorg, bijlage Gezinshuisouders (onlinecao.nl, oudere tekst)',
        datum: '2002-04-01',
      },
    },
    '/inkomen/maandsalaris': aanname(4100, 'de schaal van de gezinshuisouder niet bekend is'),
    '/inkomen/vakantietoeslag': uitBron(0.08, 'officieel', 'CAO Jeugdzorg art. 7.3 (jeugdzorg-werkt.nl)'),
    '/inkomen/eindejaarsuitkering': aanname(
      0.083,
      'het percentage van CAO Jeugdzorg art. 7.2 niet officieel is gezien',
    ),
    '/inkomen/werkgeverslasten': aanname(0.3, 'het totaal van premies en pensioen niet bekend is'),
    '/gedragswetenschapper/urenPerJeugdigePerWeek': zonderNorm(1),
    '/gedragswetenschapper/uurtarief': zonderNorm(95),
    '/ondersteuning/urenPerJeugdigePerWeek': zonderNorm(2),
    '/ondersteuning/urenPerHuisPerJaar': nietInVoorbeeld,
    '/ondersteuning/uurtarief': zonderNorm(65),
    '/vervanging/dagenPerJaar': aanname(
      28,
      '200 uur verlof ÷ 7,2 uur per etmaal 27,8 is (twee versies van de CAO)',
      'CAO Jeugdzorg art. 9.1 en bijlage Gezinshuisouders',
    ),
    '/vervanging/dagtarief': zonderNorm(450),
    '/vervanging/logeernachtenPerJeugdige': nietInVoorbeeld,
    '/vervanging/nachttarief': nietInVoorbeeld,
    '/verzorging/groepen/0/leeftijdsgroep': { waarde: LEEFTIJDSGROEP },
    '/verzorging/groepen/0/aantal': aanname(
      4,
      'het voorbeeld één leeftijdsgroep heeft, zo groot als het aantal plaatsen',
    ),
    '/verzorging/groepen/0/bedragPerDag': {
      waarde: verzorging?.bedragPerDag ?? null,
      herkomst: verzorging?.herkomst ?? null,
    },
    '/verzorging/toeslagPerDag': nietInVoorbeeld,
    '/huisvesting/bedragPerJaar': zonderNorm(24000),
    '/overhead/fractie': zonderNorm(0.15),
    '/leegstand/fractie': zonderNorm(0.05),
    '/marge/fractie': zonderNorm(0.03),
    '/zorgzwaarte/niveaus/0/code': { waarde: 'laag' },
    '/zorgzwaarte/niveaus/0/plaatsen': uitProductenlijst(6),
    '/zorgzwaarte/niveaus/1/code': { waarde: 'midden' },
    '/zorgzwaarte/niveaus/1/plaatsen': uitProductenlijst(5),
    '/zorgzwaarte/niveaus/2/code': { waarde: 'hoog' },
    '/zorgzwaarte/niveaus/2/plaatsen': uitProductenlijst(4),
  },
  verzorging: PLEEGVERGOEDING_PER_DAG,
};
