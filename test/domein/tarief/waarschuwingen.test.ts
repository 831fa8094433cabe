// Waarschuwingen: er is wel een tarief, maar iets verdient een blik.

import { expect } from '@open-wc/testing';
import { berekenTarief } from '../../../src/domein/tarief/index.js';
import { kaleInvoer, met, voorbeeldInvoer } from './hulp.js';
import { meldingen, ZWAAR, type Anders } from './meldingen-hulp.js';

const HUIS = '/huisvesting/bedragPerJaar';
const herkomst = (waarde: unknown): Anders => ({ '/herkomst': { [HUIS]: waarde } });
const WAARSCHUWINGEN: readonly [naam: string, anders: Anders, code: string, pad: string][] = [
  ['te veel jeugdigen', { '/verzorging/groepen/0/aantal': 5 }, 'groepen-ongelijk-plaatsen', '/verzorging/groepen'],
  ['te weinig jeugdigen', { '/verzorging/groepen/0/aantal': 3.5 }, 'groepen-ongelijk-plaatsen', '/verzorging/groepen'],
  ['negen plaatsen', { '/plaatsen': 9, '/verzorging/groepen/0/aantal': 9 }, 'plaatsen-boven-8', '/plaatsen'],
  [
    'negen plaatsen op het gekozen niveau',
    { '/zorgzwaarte': { gekozen: 'licht', niveaus: [{ code: 'licht', plaatsen: 9 }] } },
    'plaatsen-boven-8',
    '/zorgzwaarte/niveaus/0/plaatsen',
  ],
  [
    'een cijfer van een ander jaar',
    herkomst({ status: 'officieel', bron: 'x', peiljaar: 2025 }),
    'peiljaren-gemengd',
    HUIS,
  ],
  ['een aanname zonder reden', herkomst({ status: 'aanname' }), 'aanname-zonder-reden', HUIS],
  ['een aanname met lege reden', herkomst({ status: 'aanname', reden: '' }), 'aanname-zonder-reden', HUIS],
  ['een eigen cijfer zonder reden', herkomst({ status: 'eigen', reden: null }), 'aanname-zonder-reden', HUIS],
];

describe('waarschuwingen', () => {
  for (const [naam, anders, code, pad] of WAARSCHUWINGEN) {
    it(`${naam}: ${code}, en er is een tarief`, () => {
      expect(meldingen(anders)).to.deep.equal([`waarschuwing ${code} ${pad}`]);
      expect(berekenTarief(met(voorbeeldInvoer(), anders)).tariefPerEtmaal).to.be.a('number');
    });
  }
  const STIL: readonly [naam: string, anders: Anders][] = [
    ['acht plaatsen', { '/plaatsen': 8, '/verzorging/groepen/0/aantal': 8 }],
    ['een cijfer van hetzelfde jaar', herkomst({ status: 'officieel', bron: 'x', peiljaar: 2026 })],
    ['een cijfer zonder jaar', herkomst({ status: 'officieel', bron: 'x', peiljaar: null })],
    ['een aanname met reden', herkomst({ status: 'aanname', reden: 'omdat het zo is' })],
    ['een eigen cijfer met reden', herkomst({ status: 'eigen', reden: 'huurcontract' })],
    ['een bron zonder reden', herkomst({ status: 'secundair', bron: 'x' })],
    ['een niveau met andere plaatsen dan de groepen: die tellen voor de basis', ZWAAR],
    [
      'negen plaatsen op een niveau dat niet gekozen is',
      { '/zorgzwaarte': { gekozen: null, niveaus: [{ code: 'licht', plaatsen: 9 }] } },
    ],
  ];
  for (const [naam, anders] of STIL) {
    it(`geen waarschuwing bij ${naam}`, () => {
      expect(meldingen(anders)).to.deep.equal([]);
    });
  }
  it('telt de groepen op als decimale getallen', () => {
    const groepen = [1.1, 2.2, 0.7].map((aantal) => ({ leeftijdsgroep: '12-15', aantal, bedragPerDag: 20 }));
    const drietiende = [0.1, 0.2, 0.3, 0.1, 0.3].map((aantal) => ({
      leeftijdsgroep: '12-15',
      aantal,
      bedragPerDag: 20,
    }));
    expect(meldingen({ '/plaatsen': 4, '/verzorging/groepen': groepen })).to.deep.equal([]);
    expect(meldingen({ '/verzorging/groepen': drietiende }, kaleInvoer())).to.deep.equal([]);
  });
});
