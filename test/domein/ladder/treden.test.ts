// De treden, hun volgorde en hun bronnen, en waar een kind bij een plaatsing woont.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { EENHEDEN, ERNAAST, TREDECODES, VARIANTEN } from '../../../src/domein/dossier/codes.js';
import type { Ladder, Plaatsing } from '../../../src/domein/dossier/dossier.js';
import { isDag } from '../../../src/domein/dossier/leeftijd.js';
import * as ladderpakket from '../../../src/domein/ladder/index.js';
import {
  HULPVORM_BRON,
  KADERREGELS,
  LADDERREGELS,
  machtigingBij,
  NA_18,
  RESPIJT_BIJ,
  TREDEN,
  type Tredecode,
  VARIANTEN_BIJ,
  WET_BIJ_VARIANT,
  woont,
} from '../../../src/domein/ladder/index.js';
import { rommel, runs, willekeurigePlaatsing, ZAAD } from './willekeurig.js';

describe('TREDEN', () => {
  // Hulpvorm volgens CBS: Regeling Jeugdwet, bijlage 2. Grondslag: Jeugdwet, in de tekst van 1 januari 2025.
  const TABEL: readonly [
    code: string,
    wonen: string,
    wie: string,
    hulpvorm: string | null,
    grondslag: string | null,
  ][] = [
    ['thuis', 'thuis', 'netwerk', null, null],
    // De Jeugdwet kent het woord ambulant niet; dat zij erom vraagt is een zin van de publicatie.
    ['thuis-ambulant', 'thuis', 'professional', '02–04', null],
    ['steungezin', 'thuis', 'vrijwilliger', null, null],
    ['netwerkpleegzorg', 'elders', 'pleegouder', '11', 'Jeugdwet 2.3 lid 6, 5.1'],
    ['bestandspleegzorg', 'elders', 'pleegouder', '11', 'Jeugdwet 2.3 lid 6, 5.1'],
    ['gezinshuis', 'elders', 'professional', '12', 'Jeugdwet 2.3 lid 6'],
    ['residentieel', 'elders', 'professional', '14', 'Jeugdwet 2.3 lid 6'],
    ['jeugdzorgplus', 'elders', 'professional', '13', 'Jeugdwet 2.3 lid 6, 6.1.2, 6.2.9'],
  ];
  it('staan in volgorde van nabijheid tot thuis, met wonen, wie, hulpvorm en grondslag', () => {
    expect(
      TREDEN.map(({ code, wonen, wie, hulpvorm, bron }) => [code, wonen, wie, hulpvorm, bron.grondslag]),
    ).to.deep.equal(TABEL);
  });
  it('hebben de codes van het dossier, in dezelfde volgorde', () => {
    expect(TREDEN.map(({ code }) => code)).to.deep.equal(TREDECODES);
  });
  it('noemen elk een publicatie; een trede met een artikel de datum van de tekst die gelezen is', () => {
    for (const { bron } of TREDEN) {
      expect(bron.publicatie).to.match(/\S/);
      expect(bron.datum === null || isDag(bron.datum)).to.equal(true);
      if (/\d/.test(bron.grondslag ?? '')) expect(bron.datum).to.equal(LADDERREGELS.gelezen);
    }
    expect(HULPVORM_BRON).to.contain('Regeling Jeugdwet');
  });
  it('wat ernaast kan staan woont thuis: geen stap verder weg', () => {
    for (const code of ERNAAST) expect(woont({ trede: code })).to.equal('thuis');
  });
  it('respijt kan naast thuis, pleegzorg en gezinshuis', () => {
    expect(RESPIJT_BIJ).to.deep.equal([
      'thuis',
      'thuis-ambulant',
      'netwerkpleegzorg',
      'bestandspleegzorg',
      'gezinshuis',
    ]);
  });
  it('elke variant van het dossier hoort bij een trede', () => {
    expect(new Set(Object.values(VARIANTEN_BIJ).flat())).to.deep.equal(new Set(VARIANTEN));
    expect(VARIANTEN_BIJ.netwerkpleegzorg).to.deep.equal([...VARIANTEN_BIJ.bestandspleegzorg!, 'zonder-contract']);
  });
  it('zeggen wat de wet over hen zegt, met het artikel; een trede zonder artikel zegt niets', () => {
    for (const { code, bron, wet } of TREDEN) {
      expect(wet.length > 0, code).to.equal(bron.grondslag !== null);
      for (const { gronden } of wet) expect(gronden, code).not.to.deep.equal([]);
      expect(new Set(wet.map((punt) => punt.code)).size, code).to.equal(wet.length);
    }
  });
  // Punt voor punt, zodat een ander artikel bij een zin niet ongemerkt blijft.
  it('noemen bij elk punt het artikel waar het staat', () => {
    const pleegouder = {
      'gezin-eerst': '2.3 lid 6',
      'eisen-pleegouder': '5.1 lid 1',
      'pleegouder-stemt-in-met-eigen-rol': '4.1.3 lid 6',
      'na-18-loopt-door': '1.1',
    };
    const artikelen = Object.fromEntries(
      TREDEN.map(({ code, wet }) => [
        code,
        Object.fromEntries(wet.map((punt) => [punt.code, punt.gronden.join().replaceAll('Jeugdwet ', '')])),
      ]),
    );
    expect(artikelen).to.deep.equal({
      thuis: {},
      'thuis-ambulant': {},
      steungezin: {},
      netwerkpleegzorg: { ...pleegouder, 'dertien-weken-voor-wie-al-zorgt': '5.1 lid 3' },
      bestandspleegzorg: pleegouder,
      gezinshuis: { 'gezin-eerst': '2.3 lid 6' },
      residentieel: { 'alleen-als-gezin-niet-past': '2.3 lid 6' },
      jeugdzorgplus: {
        'alleen-als-gezin-niet-past': '2.3 lid 6',
        'machtiging-voorwaarden': '6.1.2 lid 2',
        'machtiging-onder-18': '6.1.2 lid 3',
        'machtiging-na-18': '6.1.2 lid 4',
        'gekwalificeerde-gedragswetenschapper': '6.1.2 lid 5',
        'rechter-biedt-familiegroepsplan': '6.1.10 lid 2',
        advocaat: '6.1.10 lid 4',
        'plan-binnen-zes-weken': '6.2.9 lid 2',
        'bijstand-bij-het-plan': '6.2.9 lid 3',
        'overleg-met-familie-en-naasten': '6.2.9 lid 4',
        'evaluatie-vier-weken-twee-maanden': '6.2.9 lid 8',
      },
    });
  });
  it('bij een groep en een gesloten plek is 2.3 lid 6 een voorkeur voor iets anders, en geen grondslag', () => {
    const over = (code: string): string[] =>
      TREDEN.filter(({ wet }) => wet.some((punt) => punt.code === code)).map((trede) => trede.code);
    expect(over('gezin-eerst')).to.deep.equal(['netwerkpleegzorg', 'bestandspleegzorg', 'gezinshuis']);
    expect(over('alleen-als-gezin-niet-past')).to.deep.equal(['residentieel', 'jeugdzorgplus']);
  });
  it('een variant met gevolgen in de wet bestaat, en noemt haar artikelen', () => {
    for (const [variant, punten] of Object.entries(WET_BIJ_VARIANT)) {
      expect(VARIANTEN).to.include(variant);
      for (const { gronden } of punten) expect(gronden).to.include('Jeugdwet 1.1');
    }
  });
  it('zegt wat wij zelf uit de artikelen afleiden', () => {
    const afgeleid = WET_BIJ_VARIANT['zonder-contract']?.filter((punt) => punt.afgeleid).map(({ code }) => code);
    expect(afgeleid).to.deep.equal(['geen-pleegvergoeding', 'geen-begeleiding']);
    expect(TREDEN.flatMap(({ wet }) => wet).some((punt) => punt.afgeleid)).to.equal(false);
  });
});

describe('NA_18', () => {
  const bij = (trede: Tredecode): string[] =>
    NA_18.filter(({ treden }) => treden.includes(trede)).map(({ code }) => code);
  it('pleegzorg en gezinshuis lopen door tot 21, elk met de datum vanaf wanneer', () => {
    expect(bij('netwerkpleegzorg')).to.deep.equal(['pleegzorg-tot-21', 'jeugdhulp-tot-23']);
    expect(bij('gezinshuis')).to.deep.equal(['gezinshuis-tot-21', 'jeugdhulp-tot-23']);
    expect(NA_18.filter(({ totJaar }) => totJaar === 21).map(({ sinds }) => sinds)).to.deep.equal([
      '2018-07-01',
      '2020-02-01',
    ]);
  });
  it('gesloten jeugdhulp hooguit zes maanden', () => {
    expect(bij('jeugdzorgplus')).to.deep.equal(['gesloten-zes-maanden']);
    expect(NA_18.at(-1)?.totMaanden).to.equal(6);
  });
  it('noemt altijd een bron, en een eind in jaren of in maanden', () => {
    for (const { gronden, totJaar, totMaanden, sinds } of NA_18) {
      expect(gronden).not.to.deep.equal([]);
      expect((totJaar === undefined) !== (totMaanden === undefined)).to.equal(true);
      expect(sinds === null || isDag(sinds)).to.equal(true);
    }
  });
});

describe('het juridische kader', () => {
  it('onder toezicht en voogdij bepaalt de gecertificeerde instelling, en geldt gezin eerst via 3.5', () => {
    expect(
      KADERREGELS.map(({ kader, bepaalt, gronden, gezinEerst }) => [kader, bepaalt, gronden, gezinEerst]),
    ).to.deep.equal([
      ['vrijwillig', 'college', ['Jeugdwet 2.3 lid 1'], ['Jeugdwet 2.3 lid 6']],
      ['ots', 'gecertificeerde-instelling', ['Jeugdwet 3.5 lid 1'], ['Jeugdwet 3.5 lid 2']],
      ['voogdij', 'gecertificeerde-instelling', ['Jeugdwet 3.5 lid 1'], ['Jeugdwet 3.5 lid 2']],
    ]);
  });

  const weekend = { eenheid: 'weekend-per-maand' } as const;
  const GEVALLEN: readonly [naam: string, ladder: Ladder, soort: string | null, metBron?: boolean][] = [
    ['niets bekend', {}, null],
    ['thuis onder toezicht', { kader: 'ots', gewenst: { trede: 'thuis-ambulant' } }, null],
    ['pleegzorg, vrijwillig', { kader: 'vrijwillig', gewenst: { trede: 'netwerkpleegzorg' } }, null],
    ['pleegzorg, kader onbekend', { gewenst: { trede: 'netwerkpleegzorg' } }, null],
    ['pleegzorg onder toezicht', { kader: 'ots', gewenst: { trede: 'netwerkpleegzorg' } }, 'uithuisplaatsing', false],
    [
      'weekenden in een pleeggezin onder toezicht',
      { kader: 'ots', gewenst: { trede: 'netwerkpleegzorg', intensiteit: weekend } },
      'uithuisplaatsing',
      false,
    ],
    ['nu in een groep, niets gewenst', { kader: 'ots', huidig: { trede: 'residentieel' } }, 'uithuisplaatsing', false],
    ['terug naar huis', { kader: 'ots', huidig: { trede: 'residentieel' }, gewenst: { trede: 'thuis' } }, null],
    ['een gesloten plek', { kader: 'vrijwillig', gewenst: { trede: 'jeugdzorgplus' } }, 'gesloten', true],
    ['een gesloten plek onder toezicht', { kader: 'ots', huidig: { trede: 'jeugdzorgplus' } }, 'gesloten', true],
  ];
  for (const [naam, ladder, soort, metBron = false] of GEVALLEN) {
    it(`${naam}: ${soort ?? 'geen machtiging'}`, () => {
      const vraag = machtigingBij(ladder);
      expect(vraag?.soort ?? null).to.equal(soort);
      // Wat wij niet lazen is een vraag en geen regel.
      expect((vraag?.gronden ?? []).length > 0).to.equal(metBron);
    });
  }
});

describe('woont', () => {
  const weekend = { eenheid: 'weekend-per-maand', aantal: 2 } as const;
  const GEVALLEN: readonly [naam: string, plaatsing: Plaatsing, waar: string][] = [
    ['thuis', { trede: 'thuis' }, 'thuis'],
    ['thuis met ambulante hulp ernaast', { trede: 'thuis', ernaast: ['thuis-ambulant'] }, 'thuis'],
    ['dagdelen bij een steungezin', { trede: 'steungezin', intensiteit: { eenheid: 'dagdeel-per-week' } }, 'thuis'],
    ['weekenden in een pleeggezin', { trede: 'netwerkpleegzorg', intensiteit: weekend }, 'deels-elders'],
    [
      'vakanties in een pleeggezin',
      { trede: 'bestandspleegzorg', intensiteit: { eenheid: 'vakantie' } },
      'deels-elders',
    ],
    ['weekenden in een gezinshuis', { trede: 'gezinshuis', intensiteit: weekend }, 'deels-elders'],
    ['voltijd in een pleeggezin', { trede: 'netwerkpleegzorg', intensiteit: { eenheid: 'voltijd' } }, 'elders'],
    ['een pleeggezin zonder intensiteit', { trede: 'netwerkpleegzorg', intensiteit: null }, 'elders'],
    ['een intensiteit zonder eenheid', { trede: 'netwerkpleegzorg', intensiteit: { aantal: 2 } }, 'elders'],
    ['een pleeggezin bij crisis, kort', { trede: 'bestandspleegzorg', crisis: true, duur: 'kort' }, 'elders'],
    [
      'weekenden en ook vakanties',
      { trede: 'netwerkpleegzorg', intensiteit: weekend, intensiteitenOok: [{ eenheid: 'vakantie' }] },
      'deels-elders',
    ],
    [
      'alleen vakanties, als tweede opgeschreven',
      { trede: 'netwerkpleegzorg', intensiteitenOok: [{ eenheid: 'vakantie' }] },
      'deels-elders',
    ],
    [
      'weekenden, en ook voltijd',
      { trede: 'netwerkpleegzorg', intensiteit: weekend, intensiteitenOok: [{ eenheid: 'voltijd' }] },
      'elders',
    ],
    [
      'voltijd, en ook vakanties',
      { trede: 'gezinshuis', intensiteit: { eenheid: 'voltijd' }, intensiteitenOok: [{ eenheid: 'vakantie' }] },
      'elders',
    ],
    [
      'alleen lege intensiteiten',
      { trede: 'gezinshuis', intensiteit: null, intensiteitenOok: [{ aantal: 2 }, { eenheid: '' }] },
      'elders',
    ],
    ['thuis, met weekenden ergens anders', { trede: 'thuis', intensiteitenOok: [weekend] }, 'thuis'],
    ['een gezinshuis met respijt', { trede: 'gezinshuis', respijt: true }, 'elders'],
  ];
  for (const [naam, plaatsing, waar] of GEVALLEN) {
    it(`${naam}: ${waar}`, () => {
      expect(woont(plaatsing)).to.equal(waar);
    });
  }
  it('zonder trede is het niet bekend', () => {
    for (const plaatsing of [null, undefined, {}, { trede: null }, { trede: '' as const, intensiteit: weekend }]) {
      expect(woont(plaatsing)).to.equal(null);
    }
  });
  it(`duur, crisis, respijt, variant en wat ernaast staat veranderen niets (zaad ${ZAAD})`, () => {
    fc.assert(
      fc.property(willekeurigePlaatsing, (plaatsing) => {
        const { trede = null, intensiteit = null, intensiteitenOok = null } = plaatsing;
        expect(woont(plaatsing)).to.equal(woont({ trede, intensiteit, intensiteitenOok }));
      }),
      runs(300),
    );
  });
  it('een andere eenheid dan voltijd maakt van elders deels elders, en van thuis niets', () => {
    for (const { code, wonen } of TREDEN) {
      for (const eenheid of EENHEDEN) {
        const deels = wonen === 'elders' && eenheid !== 'voltijd';
        expect(woont({ trede: code, intensiteit: { eenheid } })).to.equal(deels ? 'deels-elders' : wonen);
      }
    }
  });
  it(`gooit nooit (zaad ${ZAAD})`, () => {
    fc.assert(
      fc.property(rommel, (waarde) => {
        const plaatsing = { trede: 'gezinshuis', intensiteit: waarde, intensiteitenOok: waarde } as Plaatsing;
        expect(woont(waarde as Plaatsing)).to.equal(null);
        expect(woont(plaatsing)).to.be.oneOf(['elders', 'deels-elders']);
      }),
      runs(500),
    );
  });
});

// Een pagina deelt deze gegevens met elk element erop: wat zij erin zou zetten stond dan in elke afweging.
describe('wat het pakket over de treden, de regels en de bronnen uitvoert', () => {
  it('kan niemand wijzigen, op geen enkele diepte', () => {
    const los = (waarde: unknown, plek: string): string[] =>
      typeof waarde !== 'object' || waarde === null
        ? []
        : [
            ...(Object.isFrozen(waarde) ? [] : [plek]),
            ...Object.entries(waarde).flatMap(([sleutel, deel]) => los(deel, `${plek}/${sleutel}`)),
          ];
    const gegevens = Object.entries(ladderpakket).filter(([, deel]) => typeof deel === 'object');
    expect(gegevens.map(([naam]) => naam)).to.include.members(['TREDEN', 'LADDERREGELS', 'BRONNEN', 'UITSPRAKEN']);
    expect(gegevens.flatMap(([naam, deel]) => los(deel, naam))).to.deep.equal([]);
  });
});
