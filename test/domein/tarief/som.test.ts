// Elke stap van de som met getallen die met de hand na te rekenen zijn: één keuze tegelijk, het tarief ernaast.

import { expect } from '@open-wc/testing';
import { berekenTarief } from '../../../src/domein/tarief/index.js';
import { kaleInvoer } from './hulp.js';

// Elke rij: wat er verandert aan de kale invoer (één plaats, 365 dagen, verder nul) en het tarief dat dan volgt.
const HUIS = { '/huisvesting/bedragPerJaar': 36500 };
const ZORG = { '/verzorging/groepen/0/bedragPerDag': 40 };
const LOON = {
  wijze: 'loondienst',
  fte: 1,
  maandsalaris: 1825,
  vakantietoeslag: 0.125,
  eindejaarsuitkering: 0.125,
  werkgeverslasten: 0.2,
};
const STAPPEN: readonly [naam: string, stap: string, anders: Readonly<Record<string, unknown>>, verwacht: number][] = [
  ['niets kost niets', 'Som', {}, 0],
  ['jaarinkomen', 'Som 1', { '/inkomen/bedragPerJaar': 36500 }, 100],
  ['loon: 12 × 1825 × 1,25 × 1,2', 'Som 1', { '/inkomen': LOON }, 90],
  ['loon met halve fte', 'Som 1', { '/inkomen': { ...LOON, fte: 0.5 } }, 45],
  [
    'fte per plaats telt per plaats',
    'Som 1',
    { '/inkomen': { ...LOON, fte: null, ftePerPlaats: 0.25 }, '/plaatsen': 4 },
    22.5,
  ],
  [
    'ouders regelen de vervanging: 7/6',
    'Som 1',
    { '/inkomen': { ...LOON, fte: null, ftePerPlaats: 0.6, vervangingGeregeldDoor: 'ouders' } },
    63,
  ],
  [
    'werkgever regelt de vervanging: 5/6',
    'Som 1',
    { '/inkomen': { ...LOON, fte: null, ftePerPlaats: 0.6, vervangingGeregeldDoor: 'werkgever' } },
    45,
  ],
  [
    'gedragswetenschapper: uren × weken × tarief',
    'Som 2',
    { '/gedragswetenschapper': { urenPerJeugdigePerWeek: 2, uurtarief: 73 }, '/wekenPerJaar': 50 },
    20,
  ],
  [
    'ondersteuning: uren per jeugdige en per huis',
    'Som 3',
    { '/ondersteuning': { urenPerJeugdigePerWeek: 2, urenPerHuisPerJaar: 65, uurtarief: 73 }, '/wekenPerJaar': 50 },
    33,
  ],
  [
    'vervanging: dagen per huis, nachten per jeugdige',
    'Som 4',
    { '/vervanging': { dagenPerJaar: 10, dagtarief: 365, logeernachtenPerJeugdige: 20, nachttarief: 73 } },
    14,
  ],
  [
    'verzorging: gewogen gemiddelde plus toeslag',
    'Som 5',
    {
      '/verzorging': {
        groepen: [
          { leeftijdsgroep: '0-8', aantal: 3, bedragPerDag: 20 },
          { leeftijdsgroep: '18+', aantal: 1, bedragPerDag: 30 },
        ],
        toeslagPerDag: 2,
      },
      '/plaatsen': 4,
    },
    24.5,
  ],
  [
    'verzorging: gewichten, geen aantallen; Σ aantal hoeft geen N te zijn',
    'Invoer, verzorging.groepen',
    {
      '/verzorging/groepen': [
        { leeftijdsgroep: '0-8', aantal: 0.75, bedragPerDag: 20 },
        { leeftijdsgroep: '18+', aantal: 0.25, bedragPerDag: 30 },
      ],
      '/plaatsen': 7,
    },
    22.5,
  ],
  ['huisvesting', 'Som 6', HUIS, 100],
  ['overhead als bedrag', 'Som 7', { ...HUIS, '/overhead/bedragPerJaar': 3650 }, 110],
  [
    'overhead over alle kosten',
    'Som 7',
    { ...HUIS, '/overhead': { wijze: 'percentage', fractie: 0.15, grondslag: 'alle-kosten' } },
    115,
  ],
  [
    'overhead over personeel: blok 1 tot en met 4',
    'Som 7',
    {
      ...HUIS,
      ...ZORG,
      '/inkomen/bedragPerJaar': 7300,
      '/overhead': { wijze: 'percentage', fractie: 0.15, grondslag: 'personeel' },
    },
    163,
  ],
  [
    'gelieerde organisatie als aandeel',
    'Som 8',
    { ...HUIS, '/gelieerdeOrganisatie': { wijze: 'aandeel', fractie: 0.2 } },
    125,
  ],
  [
    'gelieerde organisatie als opslag',
    'Som 8',
    { ...HUIS, '/gelieerdeOrganisatie': { wijze: 'opslag', fractie: 0.2 } },
    120,
  ],
  [
    'gelieerde organisatie als bedrag',
    'Som 8',
    { ...HUIS, '/gelieerdeOrganisatie': { wijze: 'bedrag', bedragPerJaar: 365 } },
    101,
  ],
  ['leegstand als deler', 'Som 9', { ...HUIS, ...ZORG, '/leegstand': { fractie: 0.2, methode: 'deler' } }, 175],
  ['leegstand als opslag', 'Som 9', { ...HUIS, ...ZORG, '/leegstand': { fractie: 0.2, methode: 'opslag' } }, 168],
  [
    'leegstand over vaste kosten',
    'Som 9',
    { ...HUIS, ...ZORG, '/leegstand': { fractie: 0.2, methode: 'deler-vaste-kosten' } },
    165,
  ],
  [
    'leegstand over vaste kosten: overhead over alle kosten gaat met de verzorging mee (a = S7/S6)',
    'Som 9, V',
    {
      ...HUIS,
      ...ZORG,
      '/overhead': { wijze: 'percentage', fractie: 0.5, grondslag: 'alle-kosten' },
      '/leegstand': { fractie: 0.2, methode: 'deler-vaste-kosten' },
    },
    247.5,
  ],
  [
    'leegstand over vaste kosten: overhead over personeel gaat niet mee (a = 1)',
    'Som 9, V',
    {
      ...ZORG,
      '/inkomen/bedragPerJaar': 36500,
      '/overhead': { wijze: 'percentage', fractie: 0.5, grondslag: 'personeel' },
      '/leegstand': { fractie: 0.2, methode: 'deler-vaste-kosten' },
    },
    227.5,
  ],
  [
    'leegstand over vaste kosten: gelieerde organisatie als aandeel gaat mee (b = S8/S7)',
    'Som 9, V',
    {
      ...HUIS,
      ...ZORG,
      '/gelieerdeOrganisatie': { wijze: 'aandeel', fractie: 0.2 },
      '/leegstand': { fractie: 0.2, methode: 'deler-vaste-kosten' },
    },
    206.25,
  ],
  [
    'leegstand over vaste kosten: een vaste vergoeding gaat niet mee (b = 1)',
    'Som 9, V',
    {
      ...HUIS,
      ...ZORG,
      '/gelieerdeOrganisatie': { wijze: 'bedrag', bedragPerJaar: 7300 },
      '/leegstand': { fractie: 0.2, methode: 'deler-vaste-kosten' },
    },
    190,
  ],
  [
    'leegstand over vaste kosten zonder kosten in blok 1 tot en met 6 (V = 0)',
    'Som 9, V',
    { '/overhead/bedragPerJaar': 36500, '/leegstand': { fractie: 0.2, methode: 'deler-vaste-kosten' } },
    125,
  ],
  ['marge als opslag', 'Som 10', { ...HUIS, '/marge': { fractie: 0.2, methode: 'opslag' } }, 120],
  ['marge als aandeel', 'Som 10', { ...HUIS, '/marge': { fractie: 0.2, methode: 'aandeel' } }, 125],
  [
    'niveau niet gekozen: het basistarief',
    'Som 11',
    { ...HUIS, '/zorgzwaarte': { gekozen: null, niveaus: [{ code: 'zwaar', factor: 2 }] } },
    100,
  ],
  [
    'niveau met factor',
    'Som 11',
    { ...HUIS, '/zorgzwaarte': { gekozen: 'zwaar', niveaus: [{ code: 'zwaar', factor: 1.5 }] } },
    150,
  ],
  [
    'niveau met minder plaatsen: dezelfde ouders voor minder jeugdigen',
    'Som 11',
    {
      '/plaatsen': 4,
      '/inkomen': { ...LOON, fte: null, ftePerPlaats: 0.25 },
      '/zorgzwaarte': { gekozen: 'zwaar', niveaus: [{ code: 'zwaar', plaatsen: 2 }] },
    },
    45,
  ],
  [
    'niveau met eigen fte',
    'Som 11',
    { '/inkomen': LOON, '/zorgzwaarte': { gekozen: 'zwaar', niveaus: [{ code: 'zwaar', fte: 2, plaatsen: 3 }] } },
    60,
  ],
  [
    'niveau met meer uren en dagen',
    'Som 11',
    {
      '/gedragswetenschapper/uurtarief': 365,
      '/ondersteuning/uurtarief': 730,
      '/vervanging/dagtarief': 1095,
      '/zorgzwaarte': {
        gekozen: 'zwaar',
        niveaus: [
          { code: 'licht', factor: 9 },
          { code: 'zwaar', urenGedragswetenschapper: 1, urenOndersteuning: 10, vervangingDagen: 100 },
        ],
      },
    },
    321,
  ],
];

describe('berekenTarief, stap voor stap met de hand', () => {
  for (const [naam, stap, anders, verwacht] of STAPPEN) {
    it(`${naam} (${stap}): € ${verwacht}`, () => {
      expect(berekenTarief(kaleInvoer(anders)).meldingen.filter(({ ernst }) => ernst === 'fout')).to.deep.equal([]);
      expect(berekenTarief(kaleInvoer(anders)).tariefPerEtmaal).to.equal(verwacht);
    });
  }
});
