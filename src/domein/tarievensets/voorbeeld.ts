// De tarievenset `voorbeeld`: genoeg om te zien hoe het werkt. Elk cijfer heeft een bron of zegt waarom het een aanname is.
// Geen enkel bedrag komt uit de handreiking: die bedragen zijn niet openbaar bekend.

import type { HerkomstStatus } from '../tarief/tarief-invoer.js';
import type { Cijfer, Plausibel, Tarievenset } from '../tarief/tarievenset.js';
import { verzorgingsbedrag } from '../tarief/vul-aan.js';
import { PLEEGVERGOEDING_PER_DAG } from './pleegvergoeding-per-dag.js';
import { aanname, ONBEKEND, REKENGRENZEN, REKENKEUZEN, TYPGRENS } from './rekenkeuzen.js';

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

const MAANDSALARIS = 4100;
const VAKANTIETOESLAG = 0.08;
const EINDEJAARSUITKERING = 0.083;
const WERKGEVERSLASTEN = 0.3;
const UURTARIEF_GEDRAGSWETENSCHAPPER = 95;
const UURTARIEF_ONDERSTEUNING = 65;
const DAGTARIEF = 450;
const HUISVESTING = 24000;
// Wat één voltijdsbaan in deze set een werkgever kost: 12 × 4.100 × 1,163 × 1,3. Vier plaatsen × 0,25 is één voltijdsbaan.
const LOONKOSTEN = 74385.48;

/** Wie zelfstandig is heeft geen loon: een bedrag per jaar, en de cao geldt niet. */
const ZELFSTANDIG: Readonly<Record<string, Cijfer>> = {
  '/inkomen/wijze': { waarde: 'jaarinkomen' },
  '/inkomen/bedragPerJaar': aanname(
    LOONKOSTEN,
    'geen norm bekend is voor het inkomen van een zelfstandige: evenveel als de loonkosten van één voltijdsbaan in deze set, voor vier plaatsen',
  ),
  '/vervanging/dagenPerJaar': aanname(
    28,
    'geen norm bekend is voor een zelfstandige: evenveel dagen als in loondienst, om te kunnen vergelijken',
  ),
};

/** De vergoeding van wie het contract met de gemeente heeft. */
const VERGOEDING: Readonly<Record<string, Cijfer>> = {
  '/gelieerdeOrganisatie/wijze': aanname('aandeel', ONBEKEND),
  '/gelieerdeOrganisatie/fractie': aanname(
    0.075,
    'dit het midden is van “doorgaans vijf tot tien procent van het bedrag”',
    'ondernemingsplannenfabriek.nl, Financiering van een gezinshuis (geen officiële bron)',
  ),
};

// Ruim genoeg om nooit in de weg te zitten, en krap genoeg om een verschoven komma te zien.
const tienKeer = (pad: string, laag: number, hoog = laag): Plausibel => ({
  pad,
  laag: Math.floor(laag / 10),
  hoog: Math.ceil(hoog * 10),
  bron: 'Geen norm: een tiende tot tien keer het cijfer van deze set',
});

const dagbedragen = PLEEGVERGOEDING_PER_DAG.map(({ bedragPerDag }) => bedragPerDag);

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
    '/inkomen/maandsalaris': aanname(MAANDSALARIS, 'de schaal van de gezinshuisouder niet bekend is'),
    '/inkomen/vakantietoeslag': uitBron(VAKANTIETOESLAG, 'officieel', 'CAO Jeugdzorg art. 7.3 (jeugdzorg-werkt.nl)'),
    '/inkomen/eindejaarsuitkering': aanname(
      EINDEJAARSUITKERING,
      'het percentage van CAO Jeugdzorg art. 7.2 niet officieel is gezien',
    ),
    '/inkomen/werkgeverslasten': aanname(WERKGEVERSLASTEN, 'het totaal van premies en pensioen niet bekend is'),
    '/gedragswetenschapper/urenPerJeugdigePerWeek': zonderNorm(1),
    '/gedragswetenschapper/uurtarief': zonderNorm(UURTARIEF_GEDRAGSWETENSCHAPPER),
    '/ondersteuning/urenPerJeugdigePerWeek': zonderNorm(2),
    '/ondersteuning/urenPerHuisPerJaar': nietInVoorbeeld,
    '/ondersteuning/uurtarief': zonderNorm(UURTARIEF_ONDERSTEUNING),
    '/vervanging/dagenPerJaar': aanname(
      28,
      '200 uur verlof ÷ 7,2 uur per etmaal 27,8 is (twee versies van de CAO)',
      'CAO Jeugdzorg art. 9.1 en bijlage Gezinshuisouders',
    ),
    '/vervanging/dagtarief': zonderNorm(DAGTARIEF),
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
    '/huisvesting/bedragPerJaar': zonderNorm(HUISVESTING),
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
  perRechtsvorm: {
    franchise: { ...ZELFSTANDIG, ...VERGOEDING },
    onderaannemer: { ...ZELFSTANDIG, ...VERGOEDING },
    vrijgevestigd: ZELFSTANDIG,
  },
  plausibel: [
    // Wat hier voorop staat geldt: van deze cijfers weet de set ook wat te laag is.
    tienKeer('/inkomen/bedragPerJaar', LOONKOSTEN),
    tienKeer('/gedragswetenschapper/uurtarief', UURTARIEF_GEDRAGSWETENSCHAPPER),
    tienKeer('/ondersteuning/uurtarief', UURTARIEF_ONDERSTEUNING),
    { ...tienKeer('/vervanging/dagtarief', DAGTARIEF), hoog: 1000, bron: TYPGRENS },
    tienKeer('/verzorging/groepen/*/bedragPerDag', Math.min(...dagbedragen), Math.max(...dagbedragen)),
    tienKeer('/huisvesting/bedragPerJaar', HUISVESTING),
    ...REKENGRENZEN,
  ],
};
